/** What pages of papers share: whom a paper is about, languages by name. */

import type { PublicPerson } from '../../registry/public.ts'
import { type Speech, wordFor } from '../../words/index.ts'

export type Subject = Pick<PublicPerson, 'slug' | 'picture' | 'listed'>

/** The code itself where the page's language has no word for it. */
export const languageIn = (code: string, t: Speech): string =>
  wordFor(t.papers.languages, code) ?? code
