/** What is asked of a language that is in the table, beside what the compiler asks: nobody who adds one has to know of it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lintFolder } from '../src/boot.ts'
import {
  CARD_LANGUAGES,
  directionOfLanguage,
  GATE_LANGUAGES,
  isLanguage,
  LANGUAGE_CODES,
  LANGUAGES,
  languageOfLine,
  PAPER_LANGUAGES,
  pagesOf,
  scriptOf,
  scriptOfLanguage,
  sheetOf,
} from '../src/kernel/about/languages.ts'
import { addressLines } from '../src/papers/print/address-lines.ts'
import { pageLink } from '../src/papers/print/page-link.ts'
import { CollectionHead } from '../src/store/collection/read.ts'
import { PUBLISHED_SHAPE } from '../src/store/publishing/shape.ts'
import { paperWords, words } from '../src/words/index.ts'
import { foundingCopy } from './founding-copy.ts'
import { ROOT } from './run.ts'

const FOUNDING = join(ROOT, 'collections/uyghur')

describe('a language of the site', () => {
  it('is one in which the founding collection says what it is about', () => {
    const head = CollectionHead.parse(
      JSON.parse(readFileSync(join(FOUNDING, 'collection.json'), 'utf8')),
    )
    expect(LANGUAGES.filter((lang) => !head.languages.includes(lang))).toEqual([])
  })
  it('and lint tells what that lacks in one that it lists', async () => {
    const folder = foundingCopy((file, text) =>
      file === 'collection.json' ? text.replace('"ug","es"]', '"ug","es","xx"]') : text,
    )
    const found = await lintFolder(folder)
    expect(found.map(({ code, key }) => `${code} ${key}`)).toEqual(
      expect.arrayContaining(
        ['title', 'about.homeland', 'about.tagline', 'about.policy', 'about.places.Tibet'].map(
          (at) => `lint-about-language ${at}`,
        ),
      ),
    )
    expect(found.every(({ params }) => params.language === 'xx')).toBe(true)
    expect(found.map(({ key }) => key)).not.toContain('about.state_names.CHN')
  })
  it('has names of states that are searched: whoever adds one raises the shape of what is published, and both here', () =>
    expect({ languages: LANGUAGES, shape: PUBLISHED_SHAPE }).toMatchInlineSnapshot(`
      {
        "languages": [
          "en",
          "ug",
          "es",
        ],
        "shape": 21,
      }
    `))
})

describe.each(LANGUAGE_CODES)('%s', (lang) => {
  it('is called by a name of its own in every language of the site, and by its script', () => {
    for (const page of LANGUAGES) {
      const names = Object.values(words(page).languages)
      expect(new Set(names).size).toBe(names.length)
      expect(scriptOf(words(page).languages[lang])).toBe(scriptOfLanguage(page))
    }
  })
  it('has the country of an address in letters that every sorting office reads, and in no others', () => {
    const to = { name: 'Marlo', recipient: {}, facility: { country: 'DEU', address: {} } }
    const lines = addressLines(to as Parameters<typeof addressLines>[0], { lang })
    expect(lines.flatMap(({ role, script }) => (role === 'country' ? script : []))).toEqual([
      'Latn',
    ])
  })
  it('is that of a line in its own script', () =>
    expect(languageOfLine(scriptOfLanguage(lang), lang)).toBe(lang))
})

describe.each(PAPER_LANGUAGES)('a paper in %s', (lang) => {
  const ADDRESS = 'https://example.org'
  it('leads to pages in its language, or says beside the address that they are in English', () => {
    const { text } = pageLink(lang, ADDRESS, 'people/marlo')
    expect(text).toContain(`example.org/${pagesOf(lang)}/people/marlo`)
    expect(text.includes(paperWords(lang).imprint.inEnglish)).toBe(!isLanguage(lang))
  })
})

it('a card in a language without papers has a sheet to keep in English', () =>
  expect(CARD_LANGUAGES.filter((lang) => sheetOf(lang) !== lang)).toEqual(['kk', 'ru']))

it.each([
  ['ug', 'rtl'],
  ['ug-Latn', 'ltr'],
  ['kk', 'ltr'],
  ['kk-Arab', 'rtl'],
  ['ckb', 'rtl'],
  ['de', 'ltr'],
] as const)('%s runs %s', (tag, dir) => expect(directionOfLanguage(tag)).toBe(dir))

it('what papers are in, and what the gate has lists for, stands in the documents', () => {
  const page = readFileSync(join(ROOT, 'docs/papers.md'), 'utf8')
  const { languages: names } = words('en')
  const [, papers = '', cards = ''] =
    /^(.+) for papers; cards TO somebody also in (.+?),/m.exec(page) ?? []
  const [, lists = ''] = /every language that has one \((.+?)\)/.exec(page) ?? []
  const named = (text: string) => LANGUAGE_CODES.filter((lang) => text.includes(names[lang]))
  expect(named(papers)).toEqual(PAPER_LANGUAGES)
  expect(named(papers + cards)).toEqual(CARD_LANGUAGES)
  expect(named(lists)).toEqual(GATE_LANGUAGES)
})
