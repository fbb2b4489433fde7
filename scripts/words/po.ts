/** Texts of a language as a PO file, and back. The key of a text is its context; the English stands beside it. */
import { type PoEntry, po } from 'gettext-parser'
import { today } from '../../src/kernel/dates/index.ts'
import type { ReviewState } from '../../src/words/reviews.ts'
import { categoriesOf, PLURAL_FORMS } from './plural-forms.ts'
import type { Plural, Text } from './source.ts'

/** `english`: null for a text that this language alone has, of which the key's last word is shown. */
export type Pair = {
  key: string
  english: Text | null
  text: Text | null
  comment: string
  standing: ReviewState
}
export type Came = { key: string; english: Text; texts: string[]; isRead: boolean }

const SAYS: Record<ReviewState, string> = {
  read: '',
  unread: 'Not yet read by a native reader.',
  changed: 'The English, or this text, has changed since a native reader read it.',
}

export const shownEnglish = ({ key, english }: Pick<Pair, 'key' | 'english'>): Text =>
  english ?? key.slice(key.lastIndexOf('.') + 1)

export function toPo(lang: string, pairs: readonly Pair[]): Buffer {
  const entries = pairs.map((pair) => [pair.key, entryOf(lang, pair)] as const)
  const translations = Object.fromEntries(
    entries.map(([key, entry]) => [key, { [entry.msgid]: entry }]),
  )
  return po.compile({ charset: 'utf-8', headers: headersOf(lang), translations }, { foldLength: 0 })
}

const headersOf = (lang: string): Record<string, string> => ({
  'Project-Id-Version': 'Whereabouts',
  'PO-Revision-Date': today(),
  'Last-Translator': 'not named',
  'Language-Team': 'Whereabouts',
  Language: lang,
  'MIME-Version': '1.0',
  'Content-Type': 'text/plain; charset=utf-8',
  'Content-Transfer-Encoding': '8bit',
  'Plural-Forms': PLURAL_FORMS[lang] ?? '',
})

function entryOf(lang: string, pair: Pair): PoEntry {
  const english = shownEnglish(pair)
  const extracted = [pair.comment, SAYS[pair.standing]].filter((each) => each !== '').join('\n')
  const flag = pair.standing === 'read' || pair.text === null ? '' : 'fuzzy'
  return {
    msgctxt: pair.key,
    ...(typeof english === 'string'
      ? { msgid: english }
      : { msgid: english.one ?? english.other, msgid_plural: english.other }),
    msgstr: textsOf(lang, english, pair.text),
    comments: { extracted, flag },
  }
}

function textsOf(lang: string, english: Text, text: Text | null): string[] {
  if (typeof english === 'string') return [typeof text === 'string' ? text : '']
  return categoriesOf(lang).map((category) => saidFor(category, text))
}

const saidFor = (category: keyof Plural, text: Text | null): string =>
  text === null || typeof text === 'string' ? '' : (text[category] ?? text.other)

/** The language of a file, and its texts, each with the English that it was made from. Throws for what is no PO file of a language that we know. */
export function fromPo(bytes: Buffer): { lang: string; came: Came[] } {
  const { headers, translations } = po.parse(bytes)
  const lang = headers.Language ?? ''
  const counts = headers['Plural-Forms'] ?? ''
  const forms = categoriesOf(lang).length
  if (!new RegExp(`nplurals\\s*=\\s*${forms}\\b`).test(counts))
    throw new Error(
      `the header counts otherwise than ${lang} does: Plural-Forms must be ${PLURAL_FORMS[lang]}`,
    )
  const entries = Object.entries(translations).flatMap(([key, said]) =>
    key === '' ? [] : Object.values(said).map((entry) => cameOf(key, entry)),
  )
  return { lang, came: entries }
}

const cameOf = (key: string, { msgid, msgid_plural, msgstr, comments }: PoEntry): Came => ({
  key,
  english: msgid_plural === undefined ? msgid : { one: msgid, other: msgid_plural },
  texts: msgstr,
  isRead: !/\bfuzzy\b/.test(comments?.flag ?? ''),
})
