/** How a paper speaks: in its own language, under the name of whoever speaks, each run in its own direction. */

import { directionOfLanguage, type PaperLanguage } from '../../kernel/about/languages.ts'
import { LANGUAGE_UNSAID, sameLanguage } from '../../kernel/about/own-text.ts'
import type { Edtf } from '../../kernel/dates/index.ts'
import type { PublicClaim, PublicPerson } from '../../registry/public.ts'
import { fill, inWords, type PaperWords, recordWords, wordFor } from '../../words/index.ts'
import { settledIn } from '../../words/settled.ts'
import { run } from './names.ts'
import type { Run } from './paper.ts'
import { printed } from './printable.ts'

/** `own`: the language of what is on file, where it does not stand by language. */
export type Voice = { lang: PaperLanguage; w: PaperWords; own?: string | undefined }
export type Sex = 'male' | 'female' | 'unknown'

/** As on file, unless the words have a settled form for exactly this value. */
export function settled(text: string, table: Record<string, string>, { lang, own }: Voice): Run {
  const known = wordFor(table, text)
  return known === undefined ? run(text, own ?? LANGUAGE_UNSAID) : run(known, lang)
}

export const sexOf = ({ claims }: PublicPerson): Sex => {
  const value = claims.find(({ predicate }) => predicate === 'sex')?.value
  return value === 'male' || value === 'female' ? value : 'unknown'
}

export const date = (edtf: Edtf | undefined, { lang }: Voice): Run | null =>
  edtf ? dated(inWords(edtf, lang), lang) : null
/** A date runs as its page does: its numbers have no direction of their own. */
export const dated = (text: string, lang: PaperLanguage): Run => ({
  text: ranged(text),
  lang,
  dir: directionOfLanguage(lang),
})
/** A range is isolated from left to right (kernel/dates): as printed, but for that. */
const ranged = (text: string) =>
  text
    .split(/([\u2066\u2069])/u)
    .map((part, n) => (n % 2 === 1 ? part : spaced(part)))
    .join('')
const spaced = (part: string) =>
  `${/^\s/u.test(part) ? ' ' : ''}${printed(part)}${/\s$/u.test(part) && part.trim() !== '' ? ' ' : ''}`

export const saidBy = (by: string, voice: Voice): Run =>
  dated(fill(voice.w.says, { by }), voice.lang)

/** "Rayhan Asat (sister)": the name stays as it is, what the one is to the other is said in the paper’s language. */
export const claimantIn = (claimant: string, { lang }: Voice): string =>
  settledIn(claimant, lang)
    ?.map(({ text }) => text)
    .join('') ?? claimant

/**
 * Of a claim: who published it and has no settled name in the paper’s language stands with what it is, "Ode News (the press)". Of anybody else
 * a channel says by what road the claim came, and not what the claimant is.
 */
export function claimantOf(
  { claimant, channel, source }: PublicClaim,
  { sources }: PublicPerson,
  voice: Voice,
): string {
  const name = claimantIn(claimant, voice)
  const isSettled =
    sameLanguage(voice.own ?? LANGUAGE_UNSAID, voice.lang) || settledIn(claimant, voice.lang)
  const publisher = sources.find(({ id }) => id === source)?.publisher
  if (isSettled || !channel || !publisher?.startsWith(claimant)) return name
  return (
    name + fill(voice.w.punctuation.bracketed, { what: recordWords(voice.lang).channels[channel] })
  )
}
