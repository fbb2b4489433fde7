/** The form of a card TO somebody: what was typed, and the wish in it or what is wrong with it. Pure. */
import { GATE_LANGUAGES, type GateLanguage } from '../../kernel/about/languages.ts'
import { gateWords } from '../../words/index.ts'
import { MOTIFS, type Motif } from '../model/motifs.ts'

/** What is asked to be made: the card, or the sheet that the sender keeps. */
export const CARD_PARTS = ['card', 'sheet'] as const
export type CardPart = (typeof CARD_PARTS)[number]

/** As it stood in the form. `greeting`: the number of a ready one, or `own`. */
export type TypedCard = {
  lang: string
  greeting: string
  text: string
  motif: string
  part: string
}
export type CardFault = 'text' | 'motif' | 'part'
export type CardRead =
  | { lang: GateLanguage; text: string; motif: Motif | null; part: CardPart }
  | { faults: ReadonlySet<CardFault> }

export const emptyCard = (lang: GateLanguage): TypedCard => ({
  lang,
  greeting: readyGreetings(lang).length > 0 ? '0' : 'own',
  text: '',
  motif: 'hills',
  part: '',
})

/** Whole texts without a word of any list, in the languages that have some. */
export const readyGreetings = (lang: string): readonly string[] =>
  Object.hasOwn(gateWords, lang) ? gateWords[lang as keyof typeof gateWords].greetings : []

export function typedCard(form: URLSearchParams): TypedCard {
  const value = (name: string) => form.get(name)?.replaceAll('\r\n', '\n') ?? ''
  return {
    lang: value('lang'),
    greeting: value('greeting'),
    text: value('text'),
    motif: value('motif'),
    part: value('part'),
  }
}

/** U+FFFD stands where a browser sent what is no text. */
const isText = (said: string) => said.isWellFormed() && !said.includes('\uFFFD')

/** Null for a language that the form does not offer: nothing in it can be read. */
export function readCard({ lang, greeting, text, motif, part }: TypedCard): CardRead | null {
  const language = GATE_LANGUAGES.find((each) => each === lang)
  if (!language) return null
  const said = (
    greeting === 'own' ? text : (readyGreetings(lang)[Number(greeting || Number.NaN)] ?? '')
  ).trim()
  const picture = MOTIFS.find((each) => each === motif) ?? null
  const wanted = CARD_PARTS.find((each) => each === part)
  const faults = new Set<CardFault>([
    ...(said === '' || !isText(said) ? (['text'] as const) : []),
    ...(picture === null && motif !== 'none' ? (['motif'] as const) : []),
    ...(wanted ? [] : (['part'] as const)),
  ])
  return wanted && faults.size === 0
    ? { lang: language, text: said, motif: picture, part: wanted }
    : { faults }
}
