/** Papers of an invented collection: each sheet, each card and each picture says so, in the paper's language; others never do. */

import { describe, expect, test } from 'vitest'
import { PAPER_LANGUAGES } from '../../kernel/about/languages.ts'
import { parseEdtf } from '../../kernel/dates/index.ts'
import { paperWords } from '../../words/index.ts'
import { cardsAbout } from './kinds/card-about.ts'
import { poster } from './kinds/poster.ts'
import { share } from './kinds/share.ts'
import { make } from './make.ts'
import { CARD_SIZES, onSheet, single } from './sizes.ts'
import { testPerson } from './test-people.ts'
import { close, readPdf } from './test-reading.ts'

const REAL = { today: parseEdtf('2026-11-21'), address: 'https://tarvand.example' }
const INVENTED = { ...REAL, invented: true }
const person = testPerson()
/** Its beginning is looked for: a line may be broken after it. */
const markOf = (lang: (typeof PAPER_LANGUAGES)[number]) => close(paperWords(lang).imprint.invented)
const timesOn = (page: string, mark: string) => close(page).split(mark.slice(0, 12)).length - 1

describe.each(PAPER_LANGUAGES)('in %s', (lang) => {
  const mark = markOf(lang)
  test('each side of a card, and each card of a sheet', async () => {
    const one = cardsAbout(
      { people: [person], copies: 1, lang, layout: single(CARD_SIZES.A6) },
      INVENTED,
    )
    const { pages } = await readPdf(await make(one))
    expect(pages.map((page) => timesOn(page, mark))).toEqual([1, 1])
    const sheet = cardsAbout(
      { people: [person], copies: 4, lang, layout: onSheet('A4x4', CARD_SIZES.A6) },
      INVENTED,
    )
    const sheets = await readPdf(await make(sheet))
    expect(sheets.pages.map((page) => timesOn(page, mark))).toEqual([4, 4])
  })
  test('a poster; one of somebody real does not', async () => {
    const pagesOf = async (press: typeof REAL) =>
      (await readPdf(await make(poster({ person, lang, sheet: 'A4' }, press)))).pages
    expect((await pagesOf(INVENTED)).map((page) => timesOn(page, mark))).toEqual([1])
    expect((await pagesOf(REAL)).map((page) => timesOn(page, mark))).toEqual([0])
  })
  test('a picture to share is another one than without it', async () => {
    const bytes = await make(share({ person, lang, shape: 'wide' }, INVENTED))
    expect(bytes).not.toEqual(await make(share({ person, lang, shape: 'wide' }, REAL)))
  })
})
