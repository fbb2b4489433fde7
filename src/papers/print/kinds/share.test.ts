import { describe, expect, test } from 'vitest'
import { PAPER_LANGUAGES } from '../../../kernel/about/languages.ts'
import { parseEdtf } from '../../../kernel/dates/index.ts'
import { Refusal } from '../../../kernel/refusals/index.ts'
import { make } from '../make.ts'
import { MARLO, type TestPerson, testPerson } from '../test-people.ts'
import { readPng } from '../test-reading.ts'
import { type ShareShape, share } from './share.ts'

const PRESS = { today: parseEdtf('2026-11-21'), address: 'https://tarvand.example' }
const composed = (
  given: TestPerson,
  lang: (typeof PAPER_LANGUAGES)[number] = 'en',
  shape: ShareShape = 'wide',
) => share({ person: testPerson(given), lang, shape }, PRESS)
type Data = {
  question: string | null
  facts: { key: string; by: { text: string } | null }[]
  address: string
}
const dataOf = (given: TestPerson) => composed(given).data as Data
const keysOf = (given: TestPerson) => dataOf(given).facts.map(({ key }) => key)

describe('a picture to share', () => {
  test.each(
    PAPER_LANGUAGES.flatMap((lang) => [
      [lang, 'wide', 1200, 630] as const,
      [lang, 'square', 1080, 1080] as const,
    ]),
  )('in %s, %s, has exactly the size that was promised, and is not blank', async (lang, shape, width, height) => {
    const png = readPng(await make(composed({}, lang, shape)))
    expect(png).toMatchObject({ width, height })
    expect(png.shades).toBeGreaterThan(50)
  })

  test('tells what happened and the last word, each under a name', () => {
    const { facts, question, address } = dataOf({})
    expect(facts.map(({ key, by }) => [key, by?.text])).toEqual([
      ['taken', 'says Odra Venn (sister)'],
      ['lastWord', 'says Odra Venn (sister)'],
    ])
    expect(question).toMatchObject({
      text: 'Where is he?',
      by: { text: 'Asked by Odra Venn (sister), 3 February 2020' },
    })
    expect(address).toBe('tarvand.example/en/people/marlo-venn')
  })

  test('explains the mark of a recalled form only where the form stands on it', () => {
    const elsewhere = testPerson({ own: { ...MARLO.own!, recalled: true } })
    expect(share({ person: elsewhere, lang: 'en', shape: 'wide' }, PRESS).data).toMatchObject({
      marked: false,
    })
    const only = {
      ...elsewhere,
      picture: { text: '🐝', script: 'Latn', lang: 'en' },
      listed: { text: '🐝', script: 'Latn', lang: 'en' },
    } as const
    const names = elsewhere.names.filter(({ basis }) => basis === 'recalled')
    expect(
      share({ person: { ...only, names }, lang: 'en', shape: 'wide' }, PRESS).data,
    ).toMatchObject({ marked: true })
  })

  test('never tells a charge or a term', () => {
    const sentenced = { what: 'sentenced', by: 'Tarvand court', term: 'P15Y' } as const
    expect(keysOf({ happened: [sentenced], contact: undefined })).toEqual(['whereabouts'])
  })

  test('tells of a death only where it may be told, and then rather than of the last word', () => {
    const taken = { what: 'taken', by: 'Odra Venn (sister)', date: '2018' } as const
    const death = { what: 'reported_dead', by: 'Somebody', date: '2020' } as const
    expect(keysOf({ happened: [taken, { ...death, connection: 'hearsay' }] })).toEqual([
      'taken',
      'lastWord',
    ])
    expect(keysOf({ happened: [taken, { ...death, connection: 'relative' }] })).toEqual([
      'taken',
      'reported_dead',
    ])
  })

  test('does not ask where somebody is whose place is known', () => {
    expect(dataOf({ fate: 'clarified' }).question).toBeNull()
  })

  test('prints markup, and is refused for what cannot be printed', async () => {
    const hostile = '#panic("x") *bold* $x^2$ @ref \\u{41}'
    const happened = [{ what: 'taken', by: hostile, date: '2018' }] as const
    expect(readPng(await make(composed({ latin: hostile, own: undefined, happened }))).width).toBe(
      1200,
    )
    const bad = ['🐝', 'x'.repeat(10_000), 'Marlo '.repeat(200)]
    const shared = async (latin: string) =>
      await make(composed({ latin, own: undefined, chinese: undefined }))
    const codes = bad.map((latin) =>
      shared(latin).catch((error: unknown) => error instanceof Refusal && error.code),
    )
    expect(await Promise.all(codes)).toEqual([
      'paper-no-name',
      'paper-word-too-long',
      'paper-too-long',
    ])
  })
})
