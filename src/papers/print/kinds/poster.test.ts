import { describe, expect, test } from 'vitest'
import { PAPER_LANGUAGES } from '../../../kernel/about/languages.ts'
import { parseEdtf } from '../../../kernel/dates/index.ts'
import { Refusal } from '../../../kernel/refusals/index.ts'
import { paperWords } from '../../../words/index.ts'
import { make } from '../make.ts'
import { MARLO, type TestPerson, testPerson } from '../test-people.ts'
import { close, holds, readPdf } from '../test-reading.ts'
import { type Posters, poster, posters } from './poster.ts'

const PRESS = { today: parseEdtf('2026-11-21'), address: 'https://tarvand.example' }
const posterOf = async (
  given: TestPerson,
  lang: Posters['lang'] = 'en',
  sheet: Posters['sheet'] = 'A4',
) => readPdf(await make(poster({ person: testPerson(given), lang, sheet }, PRESS)))
const refusalOf = (given: TestPerson) =>
  posterOf(given).then(
    () => null,
    (error: unknown) => (error instanceof Refusal ? error.code : error),
  )

describe('a poster', () => {
  test.each(
    PAPER_LANGUAGES,
  )('in %s is one tagged page with name, question, facts and address, and brings its fonts', async (lang) => {
    const { title, pages, fonts, headings, ...pdf } = await posterOf({}, lang, 'A3')
    expect(title).toBe('Marlo Venn')
    expect(pdf.lang).toBe(lang)
    expect(pages).toHaveLength(1)
    for (const part of [
      'مارلو',
      'ۋېن',
      'Marlo Venn',
      '马洛',
      'Odra Venn',
      paperWords(lang).questions.where.male,
      'tarvand.example/',
    ])
      expect(holds(pages[0]!, part), part).toBe(true)
    expect(fonts.named).toBeGreaterThan(2)
    expect(fonts.embedded).toBe(fonts.named)
    expect(headings).toBeGreaterThan(0)
  })

  test('of several people has a page for each, in the order given, under a title that names nobody', async () => {
    const people = ['Aldis Orr', 'Belo Prane', 'Cato Lim'].map((latin, n) =>
      testPerson({ slug: `p-${n}`, latin, own: undefined }),
    )
    const { title, pages } = await readPdf(
      await make(posters({ people, lang: 'en', sheet: 'A4' }, PRESS)),
    )
    expect(title).toBe('Where are they?')
    expect(
      pages.map((page) =>
        ['AldisOrr', 'BeloPrane', 'CatoLim'].filter((name) => page.includes(name)),
      ),
    ).toEqual([['AldisOrr'], ['BeloPrane'], ['CatoLim']])
  })

  test('explains the mark of a recalled form only where there is one', async () => {
    const explained = close(paperWords('en').imprint.recalled)
    const recalled = await posterOf({ own: { ...MARLO.own!, recalled: true } })
    expect(recalled.pages[0]).toContain('*')
    expect(recalled.pages[0]).toContain(explained)
    expect((await posterOf({})).pages[0]).not.toContain(explained)
  })

  test('says that English is quoted only where English stands on a paper of another language', async () => {
    const quoted = close(paperWords('tr').imprint.englishValues)
    expect((await posterOf({}, 'tr')).pages[0]).toContain(quoted)
    expect((await posterOf({ profession: undefined }, 'tr')).pages[0]).not.toContain(quoted)
  })

  test('holds no charge, in no language', async () => {
    for (const lang of PAPER_LANGUAGES)
      expect((await posterOf({}, lang)).pages[0]).not.toMatch(/Unsettling|Tarvandpolice/)
  })

  test('does not ask where somebody is whose place is known', async () => {
    expect((await posterOf({ fate: 'clarified' })).pages[0]).not.toContain('Whereishe?')
  })

  test('prints what looks like markup as it stands', async () => {
    const hostile = '#panic("x") *bold* $x^2$ @ref <b> \\u{41} // [a](b) `raw` = h'
    const { pages } = await posterOf({
      profession: hostile,
      happened: [{ what: 'taken', by: hostile, date: '2018' }],
    })
    expect(pages[0]!.split(close(hostile))).toHaveLength(3)
  })

  test('drops what turns the direction of a line and what cannot be seen', async () => {
    const { pages, title } = await posterOf({
      latin: 'Mar\u202elo\u200b Ve\u2066nn\ufeff',
      own: undefined,
    })
    expect(title).toBe('Marlo Venn')
    expect(pages[0]).toContain('MarloVenn')
  })

  test.each([
    ['a word of ten thousand letters', { profession: 'x'.repeat(10_000) }, 'paper-word-too-long'],
    ['an emoji', { profession: 'beekeeper 🐝' }, 'paper-no-glyph'],
    [
      'a text that does not fit',
      { happened: [{ what: 'taken', by: 'very long '.repeat(900), date: '2018' }] },
      'paper-too-long',
    ],
    [
      'a word wider than its column',
      { happened: [{ what: 'taken', by: 'W'.repeat(58), date: '2018' }] },
      'paper-too-long',
    ],
    [
      'a name that does not fit',
      { latin: 'Marlo '.repeat(120).trim(), own: undefined },
      'paper-too-long',
    ],
  ] as const)('is refused for %s', async (_, given, code) => {
    expect(await refusalOf(given)).toBe(code)
  })
})
