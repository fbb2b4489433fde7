/** Languages by name, as pages of papers say them. */
import { type Speech, wordFor } from '../../words/index.ts'

/** The code itself where the page's language has no word for it. */
export const languageIn = (code: string, t: Speech): string =>
  wordFor(t.papers.languages, code) ?? code
