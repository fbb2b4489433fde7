import { describe, expect, test } from 'vitest'
import { PAPER_LANGUAGES } from '../../../kernel/about/languages.ts'
import { parseEdtf } from '../../../kernel/dates/index.ts'
import { gateWords, paperWords } from '../../../words/index.ts'
import { printCodeOf } from '../head.ts'
import { make } from '../make.ts'
import { run } from '../names.ts'
import { testPerson } from '../test-people.ts'
import { close, holds, readPdf } from '../test-reading.ts'
import { dated } from '../voice.ts'
import { type TearOff, type TearOffPerson, tearOff } from './tear-off.ts'

const PRESS = { today: parseEdtf('2026-11-21'), address: 'https://tarvand.example' }
const PERSON = testPerson()
const RULES = {
  do: [[run('Write in simple words.', 'en')]],
  dont: [
    [run('Say nothing of the bees.', 'en')],
    [dated('photos: no; ', 'en'), run('beeswax', 'en'), dated(': yes', 'en')],
  ],
}
const ADDRESS: TearOffPerson['address'] = [
  { role: 'name', text: 'Marlo Venn', script: 'Latn' },
  { role: 'local', text: '乌有县虚构路1号', script: 'Hans', lang: 'zh' },
  { role: 'country', text: 'TARVAND', script: 'Latn', lang: 'en' },
]
const SHEET: TearOffPerson = {
  person: PERSON,
  address: ADDRESS,
  greeting: 'Good morning\n\nKeep warm.',
  greetingLang: 'en',
  unseen: [],
  rules: RULES,
}
const sheetsOf = async (people: readonly Partial<TearOffPerson>[], lang: TearOff['lang'] = 'en') =>
  readPdf(
    await make(tearOff({ people: people.map((given) => ({ ...SHEET, ...given })), lang }, PRESS)),
  )

/** Without alef, whose place beside lam readers of PDF turn about, and parted after a letter where this reader parts words. */
const bare = (text: string) => text.replaceAll('\u0627', '').replaceAll('رگ', 'ر گ')

describe('the sheet that a sender keeps', () => {
  test.each(
    PAPER_LANGUAGES,
  )('in %s is one tagged page: keep it, to whom, who says what, what was written, what to mind', async (lang) => {
    const w = paperWords(lang)
    const unseen = Object.values(gateWords[lang].unseen)
    const { pages, headings, fonts, ...pdf } = await sheetsOf([{ unseen }], lang)
    expect(pdf.lang).toBe(lang)
    expect(pages).toHaveLength(1)
    const { cutHere, keep, youWriteTo, whatYouWrote, unseen: title } = w.card
    const told = [
      'Odra Venn',
      'مارلو',
      'Marlo Venn',
      ...ADDRESS.map(({ text }) => text),
      'Keep warm.',
      'bees',
      'beeswax',
    ]
    for (const part of [
      cutHere,
      keep,
      youWriteTo,
      whatYouWrote,
      title,
      ...unseen,
      ...told,
      w.advice.do,
      w.advice.dont,
    ])
      expect(holds(bare(pages[0]!), bare(part)), part).toBe(true)
    expect(pages[0]).toContain('tarvand.example/')
    expect(pages[0]).toContain('people/marlo-venn')
    expect(pages[0]).toContain(printCodeOf([PERSON]))
    expect(headings).toBeGreaterThan(4)
    expect(fonts.embedded).toBe(fonts.named)
  })

  test('is one for each card, each with its own print code', async () => {
    const other = testPerson({ slug: 'aldis-orr', latin: 'Aldis Orr', own: undefined })
    const { pages, title } = await sheetsOf([{}, { person: other }])
    expect(pages).toHaveLength(2)
    expect(pages[1]).toContain('aldis-orr')
    expect(pages[1]).toContain(printCodeOf([other]))
    expect(pages[1]).not.toContain('marlo-venn')
    expect(title).not.toContain('Marlo')
  })

  test('does not say beside an address that no place is disclosed', async () => {
    const { pages } = await sheetsOf([{}])
    expect(holds(pages[0]!, paperWords('en').labels.whereabouts)).toBe(false)
    expect(holds(pages[0]!, 'Odra Venn')).toBe(true)
  })

  test('holds no charge', async () => {
    const { pages } = await sheetsOf([{}])
    expect(holds(pages[0]!, 'Tarvand police')).toBe(false)
    expect(holds(pages[0]!, 'Unsettling')).toBe(false)
  })

  test('leaves out what there is not', async () => {
    const { pages } = await sheetsOf([{ greeting: '', rules: { do: [], dont: [] } }])
    const { whatYouWrote, unseen } = paperWords('en').card
    for (const title of [whatYouWrote, unseen, 'Don’t'])
      expect(pages[0]).not.toContain(close(title))
  })

  test('goes on on another page rather than leave anything out', async () => {
    const { pages } = await sheetsOf([
      { unseen: Array(40).fill('Read the rule yourself, and then once more before you send.') },
    ])
    expect(pages).toHaveLength(2)
    expect(pages.join('').split('oncemorebefore')).toHaveLength(41)
    expect(pages.at(-1)).toContain('people/marlo-venn')
  })

  test('prints what looks like markup as it stands', async () => {
    const hostile = '#panic("x") *bold* $x^2$ @ref <b> \\u{41} // [a](b) `raw` = h'
    const { pages } = await sheetsOf([
      { greeting: hostile, unseen: [hostile], rules: { do: [[run(hostile, 'en')]], dont: [] } },
    ])
    expect(pages[0]!.split(close(hostile))).toHaveLength(4)
  })
})
