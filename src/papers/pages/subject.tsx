/** Whom a paper is about, in a line of text; and languages by name. */
import type { PublicPerson } from '../../registry/public.ts'
import type { Speech } from '../../site/words/index.ts'

export type Subject = Pick<PublicPerson, 'slug' | 'picture' | 'latin'>

/** The name within a sentence, in Latin letters. */
export const Latin = ({ person: { latin } }: { person: Subject }) => (
  <bdi lang="ug-Latn" dir="ltr">
    {latin}
  </bdi>
)

/** The code itself where the page's language has no word for it. */
export const languageIn = (code: string, t: Speech): string => t.papers.languages[code] ?? code
