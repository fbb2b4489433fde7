/** A card TO somebody who is held, as files: the gate is asked first, and what it refuses is not made. */

import { type CardLanguage, type PaperLanguage, scriptOf } from '../../kernel/about/languages.ts'
import type { PublicPerson } from '../../registry/public.ts'
import { readPublicPerson } from '../../registry/views/index.ts'
import { readAbout } from '../../store/collection/head.ts'
import type { Visitor } from '../../store/connections/index.ts'
import { gateWords, paperWords } from '../../words/index.ts'
import type { GateAnswer, Greeting } from '../gate/gate.ts'
import type { Motif } from '../model/motifs.ts'
import type { PublicFacility } from '../public.ts'
import { readFacility, readRecipient } from '../views/facilities.ts'
import { askGate } from '../views/gate.ts'
import { addressLines } from './address-lines.ts'
import { ownOf, type PaperFile, paperFile } from './files.ts'
import type { Press } from './head.ts'
import { type CardTo, cardsTo } from './kinds/card-to.ts'
import { type TearOffPerson, tearOff } from './kinds/tear-off.ts'
import { type Composed, makeOnce } from './make.ts'
import { largestForm, run } from './names.ts'
import { saidByRule } from './said-by-rule.ts'
import { CARD_SIZES, type Layout, single } from './sizes.ts'
import type { Voice } from './voice.ts'

/** `motif`: null for a card without a picture. `sheetLang`: of the sheet that the sender keeps. */
export type CardWish = {
  lang: CardLanguage
  text: string
  sender: Greeting['sender']
  motif: Motif | null
  sheetLang: PaperLanguage
}
/** `card` is sent, `sheet` is kept by the sender. */
export type CardParts = { card: PaperFile; sheet: PaperFile }

/**
 * The gate's answer, and the card where it passes. Null when there is no such person, or none who may be shown. Nothing of the wish is
 * kept, here or in memory.
 * @throws Refusal `paper-too-long`, `paper-unseen-character`, `paper-no-name`
 */
export async function cardTo(
  visitor: Visitor,
  slug: string,
  wish: CardWish,
  press: Press,
): Promise<{ answer: GateAnswer; parts: CardParts | null } | null> {
  const { lang, text, sender, motif } = wish
  const answer = await askGate(
    visitor,
    slug,
    { lang, text, sender, picture: motif !== null },
    press.today,
  )
  if (!answer) return null
  const each =
    answer.verdict === 'passes' ? await readEach(visitor, slug, wish, { answer, press }) : null
  const known = await ownOf(visitor, press)
  return { answer, parts: each && partsOf([each], wish, single(CARD_SIZES.A6), known) }
}

/** Somebody whom a card may go to, or whom the gate refuses; `answer` is null where there is no such person, or none who may be shown. */
export type GateDecision = { slug: string; answer: GateAnswer | null }

/**
 * Cards to several people in one file, on sheets too. All or none: `parts` is null where the gate refuses one of them.
 * @throws Refusal as `cardTo`
 */
export async function cardsToAll(
  visitor: Visitor,
  slugs: readonly string[],
  wish: CardWish,
  { layout, ...press }: Press & { layout: Layout },
): Promise<{ asked: GateDecision[]; parts: CardParts | null }> {
  const { lang, text, sender, motif } = wish
  const asked: GateDecision[] = []
  const found: Each[] = []
  for (const slug of slugs) {
    const answer = await askGate(
      visitor,
      slug,
      { lang, text, sender, picture: motif !== null },
      press.today,
    )
    asked.push({ slug, answer })
    const each =
      answer?.verdict === 'passes' ? await readEach(visitor, slug, wish, { answer, press }) : null
    if (each) found.push(each)
  }
  const known = await ownOf(visitor, press)
  return {
    asked,
    parts: found.length === slugs.length ? partsOf(found, wish, layout, known) : null,
  }
}

type Each = { card: CardTo; kept: TearOffPerson }

/** Null when the person has left the public since the gate was asked. */
async function readEach(
  visitor: Visitor,
  slug: string,
  { lang, text, motif, sheetLang }: CardWish,
  { answer, press }: { answer: GateAnswer; press: Press },
): Promise<Each | null> {
  const person = await readPublicPerson(visitor, slug)
  const recipient = await readRecipient(visitor, slug)
  const facility = recipient && (await readFacility(visitor, recipient.facility, press.today))
  if (!person || !recipient || !facility) return null
  const name = nameFor(person, facility)
  const about = await readAbout(visitor)
  const address = addressLines({ name: name.text, recipient, facility }, { lang, about })
  const unseen = answer.unseen.map((code) => gateWords[sheetLang].unseen[code])
  return {
    card: { name: run(name.text, name.lang), address, greeting: text, motif, sender: null },
    kept: {
      person,
      address,
      greeting: text,
      greetingLang: lang,
      unseen,
      rules: advised([...recipient.rules, ...facility.rules], {
        lang: sheetLang,
        w: paperWords(sheetLang),
        own: (await ownOf(visitor, press)).own,
      }),
    },
  }
}

function partsOf(
  each: readonly Each[],
  { lang, sheetLang }: CardWish,
  layout: Layout,
  press: Press,
): CardParts {
  const card = cardsTo({ cards: each.map((one) => one.card), lang, layout }, press)
  const sheet = tearOff({ people: each.map(({ kept }) => kept), lang: sheetLang }, press)
  return { card: unkept('card', card), sheet: unkept('sheet-to-keep', sheet) }
}

/** Names that say nothing of whom it is to: the file lies among the sender's downloads. */
const unkept = (name: string, paper: Composed): PaperFile => ({
  ...paperFile(name, paper),
  bytes: () => makeOnce(paper),
})

/** The form of the name that those who sort the mail there can read, where a source has one; else the one that is shown first. */
function nameFor(person: PublicPerson, { address }: PublicFacility) {
  const script = scriptOf((address.local ?? []).join(' '))
  return (
    person.names.find((name) => name.script === script && name.basis === 'seen') ??
    largestForm(person)
  )
}

const MOST_ADVICE = 6
function advised(rules: readonly PublicFacility['rules'][number][], voice: Voice) {
  const of = (kind: 'do' | 'dont') =>
    rules
      .filter(({ rule, scope }) => rule === kind && !scope.faith)
      .slice(0, MOST_ADVICE)
      .map((rule) => saidByRule(rule, voice))
  return { do: of('do'), dont: of('dont') }
}
