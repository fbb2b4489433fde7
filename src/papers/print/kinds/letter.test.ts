import { describe, expect, test } from 'vitest'
import { PAPER_LANGUAGES } from '../../../kernel/about/languages.ts'
import { parseEdtf } from '../../../kernel/dates/index.ts'
import { paperWords } from '../../../words/index.ts'
import { make } from '../make.ts'
import { testPerson } from '../test-people.ts'
import { close, holds, readPdf } from '../test-reading.ts'
import { type Letter, letter } from './letter.ts'

const PRESS = { today: parseEdtf('2026-11-21'), address: 'https://tarvand.example' }
const RECIPIENT = ['Ministry of Bees', '1 Hive Street', '马洛·文', 'TARVAND']
const letterOf = async (given: Partial<Letter> = {}) =>
  readPdf(
    await make(
      letter(
        {
          person: testPerson(),
          lang: 'en',
          recipient: RECIPIENT,
          asks: null,
          sender: null,
          ...given,
        },
        PRESS,
      ),
    ),
  )

/** Without alef, whose place beside lam readers of PDF turn about. */
const bare = (text: string) => text.replaceAll('\u0627', '')

describe('a letter', () => {
  test.each(
    PAPER_LANGUAGES,
  )('in %s is one tagged page: address, subject, facts under their names, asks, sources', async (lang) => {
    const { pages, fonts, headings, ...pdf } = await letterOf({ lang })
    const w = paperWords(lang)
    expect(pdf.lang).toBe(lang)
    expect(pages).toHaveLength(1)
    for (const part of [
      ...RECIPIENT,
      w.letter.opening,
      w.letter.answer,
      w.letter.closing,
      w.asks.whereabouts.male,
      'Odra Venn',
    ])
      expect(holds(bare(pages[0]!), bare(part)), part).toBe(true)
    expect(pages[0]).toContain('people/marlo-venn')
    expect(fonts.embedded).toBe(fonts.named)
    expect(headings).toBeGreaterThan(0)
  })

  test('names the person in letters that a reader of its language reads', async () => {
    expect((await letterOf()).title).toBe('Where is Marlo Venn?')
    expect((await letterOf({ lang: 'zh' })).title).toContain('马洛·文')
    expect((await letterOf({ lang: 'ug' })).title).toContain('مارلو ۋېن')
  })

  test('without a recipient leaves room for one', async () => {
    const { pages } = await letterOf({ recipient: null })
    expect(pages[0]).not.toContain('Ministry')
    expect(pages[0]).toContain(close(paperWords('en').letter.place))
  })

  test('sets hostile lines as they stand, and refuses what would not be seen', async () => {
    const hostile = '#let x = 1 $y$ *b* @a \\'
    expect((await letterOf({ recipient: [hostile] })).pages[0]).toContain(close(hostile))
    await expect(letterOf({ recipient: ['Ministry\u202e of Bees'] })).rejects.toMatchObject({
      code: 'paper-unseen-character',
    })
  })

  test('is never longer than its page', async () => {
    const charge = {
      value: 'Unsettling the bees of the whole province. '.repeat(120),
      by: 'Tarvand police',
    }
    await expect(letterOf({ person: testPerson({ charge }) })).rejects.toMatchObject({
      code: 'paper-too-long',
    })
    await expect(letterOf({ recipient: Array(12).fill('Ministry of Bees') })).rejects.toMatchObject(
      { code: 'paper-too-long' },
    )
  })
})
