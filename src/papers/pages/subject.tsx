/** What pages of papers share: whom a paper is about, languages by name. */
import type { PublicPerson } from '../../registry/public.ts'
import type { Speech } from '../../site/words/index.ts'

export type Subject = Pick<PublicPerson, 'slug' | 'picture' | 'listed'>

/** The code itself where the page's language has no word for it. */
export const languageIn = (code: string, t: Speech): string => t.papers.languages[code] ?? code
