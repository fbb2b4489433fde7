/** Cards about everybody in the founding collection, in every language of papers: how large what is on them is set, and in whose name. */
import { writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { PAPER_LANGUAGES, type PaperLanguage } from '../src/kernel/about/languages.ts'
import { parseEdtf } from '../src/kernel/dates/index.ts'
import type { ChargeLine } from '../src/papers/print/charge.ts'
import { endThread, nameable, readPeople } from '../src/papers/print/index.ts'
import { cardsAbout } from '../src/papers/print/kinds/card-about.ts'
import { make } from '../src/papers/print/make.ts'
import type { PaperPerson } from '../src/papers/print/paper.ts'
import { CARD_SIZES, single } from '../src/papers/print/sizes.ts'
import { close, readSizes } from '../src/papers/print/test-reading.ts'
import type { PublicPerson } from '../src/registry/public.ts'
import { listSlugs } from '../src/registry/views/index.ts'
import { paperWords } from '../src/words/index.ts'
import { collectionHouse } from './database.ts'

const PRESS = { today: parseEdtf('2026-11-21'), address: 'https://whereabouts.example' }
let people: PublicPerson[] = []

beforeAll(async () => {
  const house = await collectionHouse('uyghur')
  people = nameable(await readPeople(house.visitor, await listSlugs(house.visitor, {}, 1_000))).kept
  await house.close()
  return endThread
})

type Piece = { text: string; size: number; up: number }
type Printed = PaperPerson & { charge: ChargeLine | null }

/** Everybody’s card with the pieces of its back. */
async function cardsIn(lang: PaperLanguage, size: keyof typeof CARD_SIZES) {
  const composed = cardsAbout({ people, copies: 1, lang, layout: single(CARD_SIZES[size]) }, PRESS)
  const bytes = await make(composed)
  if (process.env.CARDS) writeFileSync(`${process.env.CARDS}/${lang}-${size}.pdf`, bytes)
  const pages = await readSizes(bytes)
  const { people: printed } = composed.data as { people: Printed[] }
  return printed.map((person, n) => ({ person, back: pages[2 * n + 1]! }))
}

/** The size at which most letters of it are set. A reader of PDF gives a line in pieces, and one from right to left word by word. */
function sizeOf(text: string, pieces: readonly Piece[]): number {
  const said = close(text)
  const letters = new Map<number, number>()
  for (const { text, size } of pieces) {
    const part = close(text)
    if (part.length > 2 && said.includes(part))
      letters.set(size, (letters.get(size) ?? 0) + part.length)
  }
  const [most] = [...letters].sort(([, a], [, b]) => b - a)
  expect(most, text).toBeDefined()
  return most![0]
}

/** Points above the foot of the page to which the code and its imprint reach: the margin of a single card, 5 mm within it, 17 mm high. */
const CODE = ((8 + 5 + 17) * 72) / 25.4
const footOf = (text: string, pieces: readonly Piece[]): number => {
  const size = sizeOf(text, pieces)
  return Math.min(
    ...pieces
      .filter((piece) => piece.size === size && close(text).includes(close(piece.text)))
      .filter((piece) => close(piece.text).length > 2)
      .map(({ up }) => up),
  )
}

/** Words of English by which claimants are described; a name of somebody, or of a body without a settled one, holds none of them. */
const ENGLISH =
  /\b(told|unnamed|copy|citing|quoted|daughter|sister|brother|wife|uncle|cousin|relatives?|officials?|police|neighbour|anonymous|sources?|reports?|which|who|caption|scholars)\b/i

describe.each(
  PAPER_LANGUAGES.filter((lang) => lang !== 'en'),
)('who speaks on cards in %s', (lang) => {
  it('is said in that language, but for names', () => {
    const layout = single(CARD_SIZES.A6)
    const { people: printed } = cardsAbout({ people, copies: 1, lang, layout }, PRESS).data as {
      people: Printed[]
    }
    const spoken = printed.flatMap(({ slug, facts, asks, question, charge }) =>
      [
        ...facts.map(({ by }) => by?.text),
        ...asks.map(({ by }) => by.text),
        question?.by?.text,
        charge?.label.text,
      ].map((text) => `${slug}: ${text ?? ''}`),
    )
    expect(spoken.length).toBeGreaterThan(100)
    const names = /Scholars at Risk|Human Rights Watch/g
    expect(spoken.filter((line) => ENGLISH.test(line.replaceAll(names, '')))).toEqual([])
  })
})

const SIZES = Object.keys(CARD_SIZES) as (keyof typeof CARD_SIZES)[]
const CASES = PAPER_LANGUAGES.flatMap((lang) => SIZES.map((size) => [lang, size] as const))

describe.each(CASES)('cards in %s, %s', (lang, size) => {
  it('say at 7 points or more that they go to no prison, and set what is asked larger than a charge', {
    timeout: 120_000,
  }, async () => {
    const table: string[] = []
    for (const { person, back } of await cardsIn(lang, size)) {
      const warning = sizeOf(paperWords(lang).card.aboutNotTo, back)
      expect(warning, person.slug).toBeGreaterThanOrEqual(7)
      const asked = person.asks.map(({ text }) => sizeOf(text, back))
      const charge = person.charge ? sizeOf(person.charge.value.text, back) : null
      if (charge !== null && asked.length > 0)
        expect(Math.min(...asked), person.slug).toBeGreaterThan(charge * 1.15)
      const last = person.charge?.value ?? person.asks.at(-1)?.by ?? person.facts.at(-1)!.value
      expect(footOf(last.text, back), person.slug).toBeGreaterThan(CODE)
      table.push([person.slug, warning, Math.min(...asked), charge].join('\t'))
    }
    if (process.env.CARDS)
      writeFileSync(`${process.env.CARDS}/${lang}-${size}.tsv`, `${table.join('\n')}\n`)
  })
})
