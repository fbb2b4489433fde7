/** The method of the benchmark, on people who do not exist: a figure is worth no more than what it counts. */
import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { Engine } from './engines.ts'
import { distractors, type Form, GIVEN_NAMES, misspelt, reversed } from './forms.ts'
import { madeUpLists } from './people.ts'
import { randomFrom } from './random.ts'
import { allows, measureRecall, rowKey } from './recall.ts'

const form = (person: string, text: string, script: string): Form => ({
  person,
  form: text,
  script,
})
const people = [
  form('p', 'Abbas Adil', 'Latn'),
  form('p', '阿巴斯·阿迪力', 'Hans'),
  form('p', 'Abasi Adili', 'pinyin'),
  form('q', 'Memet Tursun', 'Latn'),
]

describe('what a query may find', () => {
  const [latin, han, pinyin] = people as [Form, Form, Form, Form]
  it('never itself; across the divide only Chinese against the others; Han and pinyin are one', () => {
    expect(allows('any form', latin, latin)).toBe(false)
    expect(allows('any form', han, pinyin)).toBe(true)
    expect(allows('another script', han, pinyin)).toBe(false)
    expect(allows('another script', latin, pinyin)).toBe(true)
    expect(allows('Han/pinyin ↔ alphabetic', pinyin, latin)).toBe(true)
    expect(allows('Han/pinyin ↔ alphabetic', pinyin, han)).toBe(false)
  })
})

describe('a made-up engine', () => {
  /** Finds the distractor first, then everybody in the order of the list. */
  const engine: Engine = {
    name: 'made-up',
    queries: 100,
    build: async (entries) => async () =>
      [entries.length - 1, ...entries.keys()].map((id) => ({ id, score: 1, band: 'strong' })),
  }
  it('is ranked over distinct people, its own form passed over', async () => {
    const lists = { people, distractors: [form('made-up-0', 'X Y', 'Latn')], seed: 1, limit: 10 }
    const { rows, bands } = await measureRecall(engine, lists, (person) => person === 'p', 100)
    expect(rows.get(rowKey('as written', 'any form'))).toEqual({ first: 0, ten: 3, of: 3 })
    expect(rows.get(rowKey('as written', 'Han/pinyin ↔ alphabetic'))).toEqual({
      first: 0,
      ten: 3,
      of: 3,
    })
    // Each of the three queries is shown its own person; q and the distractor, both Latin, only to the two Chinese ones.
    expect(bands.get('strong')).toEqual({ shown: 7, right: 3 })
  })
})

describe('distractors', () => {
  const made = distractors(5_000, 1, people)
  it('are all different, the same for a seed, and none bears a name of the file', () => {
    expect(new Set(made.map(({ form }) => form)).size).toBe(5_000)
    expect(distractors(5_000, 1, people)).toEqual(made)
    const [abbas, adil] = ['Abbas', 'Adil'].map(
      (uly) => GIVEN_NAMES.find((name) => name.uly === uly)!,
    )
    for (const { form } of made) {
      const elements = form.split(/[ ·]/)
      const isBorne = [abbas!, adil!].every((name, at) =>
        [...name.latin, ...name.arabic, ...name.han, ...name.pinyin].includes(elements[at]!),
      )
      expect(isBorne, form).toBe(false)
    }
  })
  it('are in the mixture of scripts', () => {
    const share = (script: string) =>
      made.filter((each) => each.script === script).length / made.length
    expect(share('Latn')).toBeGreaterThan(0.4)
    expect(share('Hans')).toBeGreaterThan(0.16)
    expect(share('pinyin')).toBeGreaterThan(0.12)
  })
})

describe('slips', () => {
  test.prop([fc.nat(), fc.constantFrom(...people)])(
    'change at most one letter, or two that stand together',
    (seed, { form }) => {
      const slipped = misspelt(randomFrom(seed), form)
      expect(Math.abs([...slipped].length - [...form].length)).toBeLessThanOrEqual(1)
      expect(slipped.split(/[ ·]/)).toHaveLength(2)
    },
  )
  it('turn names about with their separator', () => {
    expect(people.map(({ form }) => reversed(form))).toEqual([
      'Adil Abbas',
      '阿迪力·阿巴斯',
      'Adili Abasi',
      'Tursun Memet',
    ])
  })
})

it('made-up lists are the same for a seed, and half of the list is in the register', () => {
  const made = madeUpLists(1_000, 1_000, 4)
  expect(madeUpLists(1_000, 1_000, 4)).toEqual(made)
  const present = made.truth.filter((person) => person !== null).length
  expect(present).toBeGreaterThan(430)
  expect(present).toBeLessThan(570)
})
