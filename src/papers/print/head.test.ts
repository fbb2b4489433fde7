import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { directionOfLanguage, PAPER_LANGUAGES } from '../../kernel/about/languages.ts'
import { parseEdtf } from '../../kernel/dates/index.ts'
import { printCodeLine, printCodeOf } from './head.ts'
import { cardsAbout } from './kinds/card-about.ts'
import { letter } from './kinds/letter.ts'
import { poster, posters } from './kinds/poster.ts'
import { type Composed, make } from './make.ts'
import { CARD_SIZES, onSheet, single } from './sizes.ts'
import { testPerson } from './test-people.ts'
import { readPdf } from './test-reading.ts'

const PRESS = { today: parseEdtf('2026-11-21'), address: 'https://tarvand.example' }
const people = ['Aldis Orr', 'Belo Prane'].map((latin, n) =>
  testPerson({ slug: `p-${n}`, latin, own: undefined }),
)
const [person] = people as [(typeof people)[0]]
const A6 = CARD_SIZES.A6
const textOf = async (paper: Composed) => (await readPdf(await make(paper))).pages.join('')

test('a paper about one person bears the print code of that person’s record, printed alone or among others', async () => {
  const papers = [
    cardsAbout({ people: [person], copies: 1, lang: 'en', layout: single(A6) }, PRESS),
    cardsAbout({ people, copies: 1, lang: 'en', layout: onSheet('A4x4', A6) }, PRESS),
    poster({ person, lang: 'en', sheet: 'A4' }, PRESS),
    posters({ people, lang: 'en', sheet: 'A4' }, PRESS),
    letter({ person, lang: 'en', recipient: null, asks: null, sender: null }, PRESS),
  ]
  for (const paper of papers)
    expect(await textOf(paper), paper.template).toContain(printCodeOf(person))
})

test('what is changed in the record changes the print code; it is the SHA-256 of the document as the API gives it', () => {
  expect(printCodeOf({ ...person, latin: 'Aldis Orre' })).not.toBe(printCodeOf(person))
  const sum = createHash('sha256').update(JSON.stringify(person)).digest('hex')
  expect(printCodeOf(person).toLowerCase()).toBe(sum.slice(0, 8))
  expect(printCodeOf([person])).toBe(printCodeOf(person))
  expect(printCodeOf([person, person])).not.toBe(printCodeOf(person))
})

test('where a line runs from right to left, no number follows the print code: the two would run as one', () => {
  for (const lang of PAPER_LANGUAGES.filter((each) => directionOfLanguage(each) === 'rtl')) {
    const line = printCodeLine(lang, person, PRESS.today)
    expect(line.endsWith(printCodeOf(person)), line).toBe(true)
  }
})
