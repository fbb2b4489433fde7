import { readFileSync } from 'node:fs'
import { getDocumentProxy } from 'unpdf'
import { describe, expect, test } from 'vitest'
import { CARD_LANGUAGES, type CardLanguage } from '../../../kernel/about/languages.ts'
import { parseEdtf } from '../../../kernel/dates/index.ts'
import { GREETINGS } from '../../gate/test-greetings.ts'
import { MOTIFS } from '../../model/motifs.ts'
import { type AddressLine, addressLines } from '../address-lines.ts'
import { printCodeOf } from '../head.ts'
import { make } from '../make.ts'
import { run } from '../names.ts'
import { CARD_SIZES, onSheet, single } from '../sizes.ts'
import { testPerson } from '../test-people.ts'
import { close, holds, readPdf } from '../test-reading.ts'
import { type CardTo, cardsTo, printedAddress } from './card-to.ts'

const PRESS = { today: parseEdtf('2026-11-21'), address: 'https://tarvand.example' }
const PERSON = testPerson({
  happened: [{ what: 'sentenced', by: 'Odra Venn (sister)', value: '15 years', term: 'P15Y' }],
})
const NAME = run('مارلو ۋېن', 'ug')
const ADDRESS = addressLines(
  {
    name: NAME.text,
    recipient: { identifier: ['No. 40'] },
    facility: {
      country: 'KAZ',
      address: {
        local: ['乌有县虚构路1号'],
        local_lang: 'zh',
        romanised: ['1 Xugou Road', 'Wuyou Prison No. 1'],
        state: 'verified',
      },
    },
  },
  { lang: 'tr' },
)
const CARD: CardTo = {
  name: NAME,
  address: ADDRESS,
  greeting: 'May the spring bring you health.',
  motif: 'hills',
  sender: null,
}

const bytesOf = (
  given: Partial<CardTo> = {},
  lang: CardLanguage = 'en',
  layout = single(CARD_SIZES.A6),
) => make(cardsTo({ cards: [{ ...CARD, ...given }], lang, layout }, PRESS))
const cardOf = async (...given: Parameters<typeof bytesOf>) => readPdf(await bytesOf(...given))
const greetingIn = (lang: string) => GREETINGS.filter(([of]) => of === lang).map(([, text]) => text)

describe('a card to somebody who is held', () => {
  test.each(
    CARD_LANGUAGES,
  )('in %s carries the greeting and the address, and brings its fonts', async (lang) => {
    for (const greeting of greetingIn(lang).slice(0, 2)) {
      const { pages, fonts, title, ...pdf } = await cardOf({ greeting }, lang)
      expect(pages).toHaveLength(2)
      expect(pages[0]).toBe('')
      expect(holds(pages[1]!, greeting), greeting).toBe(true)
      if (lang !== 'ug') expect(pages[1]!.startsWith(close(greeting))).toBe(true)
      for (const { text } of ADDRESS) expect(holds(pages[1]!, text), text).toBe(true)
      expect(pdf.lang).toBe(lang)
      expect(title).not.toBe('')
      expect(fonts.named).toBeGreaterThan(2)
      expect(fonts.embedded).toBe(fonts.named)
    }
  })

  test('carries nothing else: no word of the record, no link, no print code, no name of ours', async () => {
    const bytes = await bytesOf()
    const pdf = await getDocumentProxy(new Uint8Array(bytes))
    const { info } = (await pdf.getMetadata()) as unknown as { info: Record<string, unknown> }
    const { pages } = await readPdf(bytes)
    const rest = ADDRESS.reduce(
      (page, { text }) => page.replace(close(text), ''),
      pages[1]!.replace(close(CARD.greeting), ''),
    )
    // What is left are the letters of the name, in the order in which readers of PDF see them
    expect(rest.replace(/[\u0600-\u06ff]/gu, '')).toBe('')
    const raw = Buffer.from(bytes).toString('latin1')
    const seen = [...pages, JSON.stringify(info), raw].join('\n')
    const record = [
      'Unsettling',
      'bees',
      'beekeeper',
      'Odra',
      '15years',
      PERSON.slug,
      printCodeOf([PERSON]),
      'tarvand.example',
      'http://localhost',
    ]
    for (const word of [...record, 'Whereabouts', 'whereabouts', '/URI'])
      expect(seen).not.toContain(word)
    expect(info.Title).toBe('Greeting card')
    expect(info.Author ?? '').toBe('')
    expect(JSON.stringify(info)).not.toMatch(/Marlo|Venn|مارلو/u)
  })

  test.each(MOTIFS)('shows %s, on every size, as a picture without words', async (motif) => {
    for (const size of Object.values(CARD_SIZES)) {
      const bytes = await bytesOf({ motif }, 'en', single(size))
      expect((await readPdf(bytes)).pages[0]).toBe('')
      expect(bytes.length).toBeGreaterThan(
        (await bytesOf({ motif: null }, 'en', single(size))).length + 2_000,
      )
    }
  })

  test('names the motifs that the template draws', () => {
    const drawn = /#let motifs = \((.*)\)/.exec(
      readFileSync(new URL('../templates/motifs.typ', import.meta.url), 'utf8'),
    )?.[1]
    expect(drawn?.split(', ').map((pair) => pair.split(': ')[0])).toEqual([...MOTIFS])
  })

  test('lies on sheets with its back behind it, and no sheet bears a word of its own', async () => {
    const cards = MOTIFS.map((motif) => ({ ...CARD, motif }))
    const { pages } = await readPdf(
      await make(cardsTo({ cards, lang: 'en', layout: onSheet('A4x4', CARD_SIZES.A6) }, PRESS)),
    )
    expect(pages).toHaveLength(4)
    expect([pages[0], pages[2]]).toEqual(['', ''])
    expect(pages.map((page) => page.split(close(CARD.greeting)).length - 1)).toEqual([0, 4, 0, 2])
    expect(pages[3]).not.toContain('sheet')
  })

  test('prints line for line and to the letter', async () => {
    const hostile = '#panic("x") *bold* $x^2$ @ref <b> \\u{41} // [a](b) `raw` = h "q" -- ...'
    const { pages } = await cardOf({
      greeting: `Good morning\n\n${hostile}`,
      address: [...ADDRESS, line('#import "x": *')],
    })
    expect(pages[1]).toContain(close(`Good morning${hostile}`))
    expect(pages[1]).toContain(close('#import "x": *'))
  })

  test('leaves its half free where nothing is to be said', async () => {
    expect((await cardOf({ greeting: ' \n ' })).pages[1]).not.toContain('spring')
  })

  test('takes five hundred characters, and refuses more, what does not fit, and what would not be seen', async () => {
    const long = 'The garden is in flower. '.repeat(20)
    expect(
      (await cardOf({ greeting: long }, 'en', single(CARD_SIZES['4x6']))).pages[1]!.split('flower'),
    ).toHaveLength(21)
    const refused = (greeting: string, address = ADDRESS) =>
      expect(
        bytesOf({ greeting, address }).then(
          () => null,
          ({ code }) => code,
        ),
      ).resolves
    await expect(async () =>
      bytesOf({ greeting: `${long}a`.padEnd(501, 'b ') }),
    ).rejects.toMatchObject({ code: 'paper-too-long' })
    await refused('春'.repeat(500)).toBe('paper-too-long')
    await refused('a\n'.repeat(120)).toBe('paper-too-long')
    await refused('W'.repeat(59)).toBe('paper-too-long')
    await refused('spring', Array(30).fill(line('Hive Prison'))).toBe('paper-too-long')
    await refused('spring 🌱').toBe('paper-no-glyph')
    for (const unseen of ['a\u202eb', 'a\u200bb', 'a\tb'])
      await expect(async () => bytesOf({ greeting: unseen })).rejects.toMatchObject({
        code: 'paper-unseen-character',
      })
  })
})

const line = (text: string): AddressLine => ({ role: 'romanised', text, script: 'Latn' })

describe('the address on it', () => {
  test('is given line by line: the name as it is to be printed, the country last', () => {
    const lines = printedAddress(NAME, ADDRESS)
    expect(lines.map(({ text }) => text)).toEqual(ADDRESS.map(({ text }) => text))
    expect(lines[0]).toMatchObject({ lang: 'ug', dir: 'rtl', side: 'right', apart: false })
    expect(lines[1]).toMatchObject({ text: 'No. 40', dir: 'ltr', side: 'right', apart: false })
    expect(lines[2]).toMatchObject({ lang: 'zh', dir: 'ltr', side: 'left', apart: false })
    expect(lines.at(-1)).toMatchObject({
      text: 'KAZAKİSTAN',
      lang: 'tr',
      side: 'left',
      apart: true,
    })
  })

  test('begins with the name where it does not hold it', () => {
    expect(printedAddress(NAME, ADDRESS.slice(1))[0]).toMatchObject(NAME)
    expect(printedAddress(NAME, [])).toHaveLength(1)
  })
})
