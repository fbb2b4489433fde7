import { test as law } from '@fast-check/vitest'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PAPER_LANGUAGES } from '../../../kernel/about/languages.ts'
import { parseEdtf } from '../../../kernel/dates/index.ts'
import { Refusal } from '../../../kernel/refusals/index.ts'
import { paperWords, recordWords } from '../../../words/index.ts'
import { make } from '../make.ts'
import { CARD_SIZES, type CardSize, onSheet, single } from '../sizes.ts'
import { MARLO, type TestPerson, testPerson } from '../test-people.ts'
import { close, holds, readPdf } from '../test-reading.ts'
import { setPaper } from '../typst.ts'
import { cardsAbout } from './card-about.ts'

const PRESS = { today: parseEdtf('2026-11-21'), address: 'https://tarvand.example' }
const SIZES = Object.keys(CARD_SIZES) as CardSize[]
const cardOf = async (given: TestPerson, lang: (typeof PAPER_LANGUAGES)[number] = 'en') =>
  readPdf(
    await make(
      cardsAbout(
        { people: [testPerson(given)], copies: 1, lang, layout: single(CARD_SIZES.A6) },
        PRESS,
      ),
    ),
  )
const refusalOf = (given: TestPerson) =>
  cardOf(given).then(
    () => null,
    (error: unknown) => (error instanceof Refusal ? error.code : error),
  )

describe('a card about somebody', () => {
  test.each(
    PAPER_LANGUAGES,
  )('in %s tells who, what is said and by whom, what is asked, and where all of it stands', async (lang) => {
    const { title, pages, fonts, headings, ...pdf } = await cardOf({}, lang)
    const words = paperWords(lang)
    expect([title, pdf.lang, pages.length]).toEqual(['Marlo Venn', lang, 2])
    for (const part of ['مارلو', 'ۋېن', 'Marlo Venn', '马洛', words.questions.where.male])
      expect(holds(pages[0]!, part), part).toBe(true)
    const said = [
      'Odra Venn',
      'Unsettling the bees',
      words.asks.whereabouts.male,
      words.card.aboutNotTo.split(/[؛.;；。]/u)[0]!,
      'tarvand.example/',
      words.imprint.said,
    ]
    for (const part of said) expect(holds(pages[1]!, part), part).toBe(true)
    expect(fonts.embedded).toBe(fonts.named)
    expect(headings).toBeGreaterThan(0)
  })

  test('stands as often as asked for on sheets whose back lies behind its front', async () => {
    const people = ['Aldis Orr', 'Belo Prane'].map((latin, n) =>
      testPerson({ slug: `p-${n}`, latin, own: undefined }),
    )
    const order = { people, copies: 3, lang: 'en', layout: onSheet('A4x4', CARD_SIZES.A6) } as const
    const { pages } = await readPdf(await make(cardsAbout(order, PRESS)))
    expect(pages).toHaveLength(4)
    expect(pages.map((page) => page.match(/AldisOrr/g)?.length ?? 0)).toEqual([3, 3, 0, 0])
    expect(pages.map((page) => page.match(/BeloPrane/g)?.length ?? 0)).toEqual([1, 1, 2, 2])
    expect(pages[0]).toContain('sheet1of2·front')
    expect(pages[1]).toContain('sheet1of2·back')
  })

  test('tells no death that may not be spread, and does not ask for remains then', async () => {
    const reported: TestPerson = {
      happened: [
        {
          what: 'reported_dead',
          by: 'Tarvand Radio',
          date: '2020-01',
          value: 'Died',
          connection: 'hearsay',
        },
      ],
    }
    const page = (await cardOf(reported)).pages[1]!
    expect(page).not.toContain(close(recordWords('en').happened.reported_dead))
    expect(page).not.toContain('remains')
  })

  test('holds the charge below what is asked, in the mouth of whoever reports it, unless it is left out', async () => {
    const back = (await cardOf({})).pages[1]!
    expect(back.indexOf(close('Charge, as Tarvand police reports it'))).toBeGreaterThan(
      back.indexOf('OdraVenn'),
    )
    expect(back.indexOf(close('Unsettling the bees'))).toBeGreaterThan(
      back.indexOf(close('Whereabouts')),
    )
    const without = cardsAbout(
      {
        people: [testPerson()],
        copies: 1,
        lang: 'en',
        layout: single(CARD_SIZES.A6),
        charge: 'none',
      },
      PRESS,
    )
    expect((await readPdf(await make(without))).pages[1]).not.toMatch(/Unsettling|Charge,/)
  })

  test('does not ask where somebody is whose place is known', async () => {
    expect((await cardOf({ fate: 'clarified' })).pages[0]).not.toContain('Whereishe?')
  })

  test('gives a recalled form its mark, and never the picture', async () => {
    const { pages } = await cardOf({ own: { ...MARLO.own!, recalled: true } })
    expect(holds(pages[0]!, 'مارلو')).toBe(false)
    expect(pages[1]).toContain('*')
    expect(pages[1]).toContain(close(paperWords('en').imprint.recalled))
  })

  const MARKUP =
    '#panic("x") *bold* _it_ $x$ @ref <label> \\ // /* `raw` = Head #image("/etc/passwd") "quoted"'
  test.each([
    'latin',
    'profession',
    'charge',
  ] as const)('prints markup in the %s as it stands', async (field) => {
    const given =
      field === 'charge'
        ? { charge: { value: MARKUP, by: MARKUP } }
        : { [field]: MARKUP, ...(field === 'latin' ? { own: undefined } : {}) }
    const { pages } = await cardOf(given)
    expect(pages.join('')).toContain(close('*bold* _it_ $x$ @ref <label>'))
    expect(pages.join('')).toContain('#panic("x")')
  })

  test.each<[string, string, string | null]>([
    ['an emoji', 'Marlo 🐝 Venn', 'paper-no-name'],
    ['a word of ten kilobytes', 'M'.repeat(10_240), 'paper-word-too-long'],
    ['ten kilobytes of words', 'Marlo '.repeat(1_700), 'paper-too-long'],
    ['a letter of no font of ours', 'Marlo ᚠenn', 'paper-no-name'],
    ['bidi controls', '\u202eMarlo\u202c \u2067Venn\u2069', null],
    ['what has no width', 'Mar\u200blo\ufeff Venn\u00ad', null],
  ])('%s in a name', async (_what, latin, refused) => {
    expect(await refusalOf({ latin, own: undefined, chinese: undefined })).toBe(refused)
    if (refused === null)
      expect((await cardOf({ latin, own: undefined })).pages[0]).toContain('MarloVenn')
  })

  const words = (least: number, most: number) =>
    fc.array(fc.stringMatching(/^[a-zğşçöüA-Z]{1,14}$/), { minLength: least, maxLength: most })
  law.prop(
    [
      words(1, 6),
      words(1, 20),
      words(1, 12),
      fc.constantFrom(...SIZES),
      fc.constantFrom(...PAPER_LANGUAGES),
    ],
    { numRuns: 40 },
  )('what is reckoned to fit, fits', async (name, charge, by, size, lang) => {
    const person = testPerson({
      latin: name.join(' '),
      own: undefined,
      charge: { value: charge.join(' '), by: by.join(' ') },
    })
    const card = cardsAbout(
      { people: [person], copies: 1, lang, layout: single(CARD_SIZES[size]) },
      PRESS,
    )
    const data = structuredClone(card.data) as {
      people: { fits: Record<string, { tries: number }> }[]
    }
    const trusted = Object.values(data.people[0]!.fits).filter(({ tries }) => tries === 0)
    for (const each of trusted) each.tries = 1
    await setPaper({ template: 'card-about', data: JSON.stringify(data), as: 'pdf' })
  })
})
