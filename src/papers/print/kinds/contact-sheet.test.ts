import { describe, expect, test } from 'vitest'
import { isLanguage, PAPER_LANGUAGES } from '../../../kernel/about/languages.ts'
import { parseEdtf } from '../../../kernel/dates/index.ts'
import { Refusal } from '../../../kernel/refusals/index.ts'
import { paperWords } from '../../../words/index.ts'
import { make } from '../make.ts'
import { MARLO, type TestPerson, testPerson } from '../test-people.ts'
import { close, holds, readPdf } from '../test-reading.ts'
import { type ContactSheet, contactSheet } from './contact-sheet.ts'

const PRESS = { today: parseEdtf('2026-11-21'), address: 'https://tarvand.example' }
const letters = 'abcdefghij'
const nameOf = (n: number) =>
  `Velo ${[...String(n).padStart(3, '0')].map((digit) => letters[Number(digit)]).join('')}ik`
const crowd = (count: number) =>
  Array.from({ length: count }, (_, n) =>
    testPerson({ slug: `p-${n}`, latin: nameOf(n), own: undefined }),
  )
const bytesOf = (
  people: ContactSheet['people'],
  lang: ContactSheet['lang'] = 'en',
  sheet: ContactSheet['sheet'] = 'A4',
) => make(contactSheet({ people, lang, sheet }, PRESS))

describe('a contact sheet', () => {
  test.each([
    [1, 'one person', 1],
    [3, '3 people', 1],
    [12, '12 people', 1],
    [27, '27 people', 1],
    [36, '36 people', 1],
    [37, '37 people', 2],
    [217, '217 people', 6],
  ])('of %i has every name, in order, on as few pages as it takes', async (count, counted, pageCount) => {
    const { title, pages, fonts } = await readPdf(await bytesOf(crowd(count)))
    const all = pages.join('')
    expect(title).toBe('Where are they?')
    expect(pages).toHaveLength(pageCount)
    expect(all).toContain(close(counted))
    expect(pages.at(-1)).toContain(close(`${pageCount} of ${pageCount}`))
    const places = Array.from({ length: count }, (_, n) => all.indexOf(close(nameOf(n))))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(fonts.embedded).toBe(fonts.named)
  })

  test.each(
    PAPER_LANGUAGES,
  )('in %s has the title, the name in both scripts, who it is, and the address of the wall', async (lang) => {
    const { pages, ...pdf } = await readPdf(await bytesOf([testPerson()], lang, 'A3'))
    const { contact, imprint } = paperWords(lang)
    expect(pdf.lang).toBe(lang)
    for (const part of [
      contact.title,
      'مارلو',
      'Marlo Venn',
      'beekeeper',
      `tarvand.example/${isLanguage(lang) ? lang : 'en'}/`,
    ])
      expect(holds(pages[0]!, part), part).toBe(true)
    expect(holds(pages[0]!, imprint.englishValues)).toBe(lang !== 'en')
  })

  test('says when the last word came where nobody says who the person is', async () => {
    const { pages } = await readPdf(await bytesOf([testPerson({ profession: undefined })]))
    expect(pages[0]).toContain(close('Last word: July 2019'))
  })

  test('explains the mark of a recalled form on the page where one stands', async () => {
    const people = [...crowd(40), testPerson({ own: { ...MARLO.own!, recalled: true } })]
    const { pages } = await readPdf(await bytesOf(people))
    expect(pages.map((page) => page.includes(close(paperWords('en').imprint.recalled)))).toEqual([
      false,
      true,
    ])
  })

  test('prints markup as it stands, and drops what cannot be seen', async () => {
    const hostile = '#panic("x") *bold* $x^2$ @ref \\u{41}'
    const { pages } = await readPdf(
      await bytesOf([
        testPerson({ latin: 'Mar\u202elo\u200b', own: undefined, profession: hostile }),
      ]),
    )
    expect(pages[0]).toContain(close(hostile))
    expect(pages[0]).toContain('Marlo')
  })

  test.each([
    ['paper-no-glyph', { profession: '🐝' }],
    ['paper-word-too-long', { latin: 'x'.repeat(10_000), own: undefined }],
    ['paper-too-long', { profession: 'W'.repeat(58) }],
    ['paper-too-long', { profession: 'very long '.repeat(900) }],
  ] satisfies [string, TestPerson][])('is refused (%s) rather than cut', async (code, given) => {
    const error = await bytesOf([...crowd(50), testPerson(given)]).catch(
      (thrown: unknown) => thrown,
    )
    expect(error).toBeInstanceOf(Refusal)
    expect(error).toMatchObject({ code })
  })
})
