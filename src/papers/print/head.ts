/** What every paper carries: its title, its day, its print code, and how a reader checks it. */

import { createHash } from 'node:crypto'
import { directionOfLanguage, type PaperLanguage } from '../../kernel/about/languages.ts'
import type { Edtf } from '../../kernel/dates/index.ts'
import type { Site } from '../../site/site.ts'
import { fill, inWords, type PaperWords, paperWords } from '../../words/index.ts'

/**
 * Where papers are made: the day that they bear, the address of the site that they lead to, the language of the collection's own texts,
 * and whether it is invented.
 */
export type Press = {
  today: Edtf
  address: string
  own?: string | undefined
  invented?: boolean | undefined
}

/** Where the site’s own papers are made, today. One that has no address prints for trial alone. */
export const pressOf = ({
  today,
  address = 'http://localhost:8080',
}: Pick<Site, 'today' | 'address'>): Press => ({
  today: today(),
  address,
})

/** What all templates are handed, beside what is theirs. */
export type PaperHead = {
  lang: PaperLanguage
  dir: 'ltr' | 'rtl'
  title: string
  date: number[]
  words: PaperWords
  /** That nobody on it is real; null where the people are. */
  invented: string | null
  imprint: {
    printCode: string
    said: string
    sources: string
    recalled: string
    english: string
    trial: string | null
  }
}

const sha256 = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 8).toUpperCase()
const codes = new WeakMap<object, string>()

/**
 * Eight hexadecimal digits of the SHA-256 of the public document that is printed, byte for byte as the API gives it: another record, another
 * code. Of one person it is the same in whatever run it was printed; of several documents it is of their codes.
 */
export function printCodeOf(documents: object): string {
  if (Array.isArray(documents))
    return documents.length === 1
      ? printCodeOf(documents[0])
      : sha256(documents.map(printCodeOf).join())
  const known = codes.get(documents) ?? sha256(JSON.stringify(documents))
  codes.set(documents, known)
  return known
}

export function paperHead(
  lang: PaperLanguage,
  title: string,
  documents: object,
  { today, address, invented }: Press,
): PaperHead {
  const words = paperWords(lang)
  const { imprint, card } = words
  return {
    lang,
    dir: directionOfLanguage(lang),
    title,
    date: today.split('-').map(Number),
    words,
    invented: invented ? imprint.invented : null,
    imprint: {
      printCode: printCodeLine(lang, documents, today),
      said: imprint.said,
      sources: card.sources,
      recalled: imprint.recalled,
      english: imprint.englishValues,
      trial: isLocal(address) ? imprint.trial : null,
    },
  }
}

/** “Print code 7FC41244 · 21 November 2026” */
export const printCodeLine = (lang: PaperLanguage, documents: object, today: Edtf): string =>
  fill(paperWords(lang).imprint.printCode, {
    date: inWords(today, lang),
    code: printCodeOf(documents),
  })

/** An address that works on one computer only. */
export const isLocal = (address: string): boolean =>
  /^https?:\/\/(localhost|127\.|\[::1\])/.test(address)
