/** What pages of papers share: whom a paper is about, languages by name, why something cannot be made. */
import type { Refusal } from '../../kernel/refusal.ts'
import type { PublicPerson } from '../../registry/public.ts'
import { fill, type Speech } from '../../site/words/index.ts'

export type Subject = Pick<PublicPerson, 'slug' | 'picture' | 'listed'>

/** The code itself where the page's language has no word for it. */
export const languageIn = (code: string, t: Speech): string => t.papers.languages[code] ?? code

export function sentenceOf({ code, params }: Refusal, t: Speech): string {
  const said: Readonly<Record<string, string>> = t.refusals
  return fill(said[code] ?? code, params)
}
