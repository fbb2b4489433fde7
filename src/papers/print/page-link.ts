/** The address of a page, as a paper shows it. */
import { type PaperLanguage, pagesOf } from '../../kernel/about/languages.ts'
import { fill, paperWords } from '../../words/index.ts'
import { qrSvg } from './qr.ts'

export type PageLink = { text: string; qr: string }

/** A paper in a language that has no pages leads to English ones, and says so beside the address. `path`: beneath the language, without a slash. */
export function pageLink(lang: PaperLanguage, address: string, path: string): PageLink {
  const pages = pagesOf(lang)
  const link = `${address}/${pages}/${path}`
  const { imprint, punctuation } = paperWords(lang)
  const aside = pages === lang ? '' : fill(punctuation.bracketed, { what: imprint.inEnglish })
  return { text: `${link.replace(/^https?:\/\//, '')}${aside}`, qr: qrSvg(link) }
}
