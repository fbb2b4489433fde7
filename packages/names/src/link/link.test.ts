import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { GIVEN_NAMES, write } from '../../bench/forms.ts'
import { madeUpLists } from '../../bench/people.ts'
import { randomFrom } from '../../bench/random.ts'
import { postingsOf, wordKeys } from './blocking.ts'
import { candidatesIn } from './candidates.ts'
import {
  buildRegister,
  type LinkPair,
  type LinkRecord,
  link,
  reviewQueue,
  STANDARD,
  tellItem,
} from './index.ts'
import { probabilities } from './model.ts'
import { columnsOf } from './records.ts'
import { linkOnThreads } from './threads.ts'

const name = fc
  .tuple(fc.nat(), fc.constantFrom('latin', 'arabic', 'han', 'pinyin'))
  .map(([seed, writing]) => {
    const random = randomFrom(seed)
    return write(random, [random.pick(GIVEN_NAMES), random.pick(GIVEN_NAMES)], writing as 'latin')
  })
const someone = (id: string, names: string[], more: Partial<LinkRecord> = {}): LinkRecord => ({
  id,
  names,
  birthYear: null,
  place: null,
  sex: null,
  source: null,
  ...more,
})
const sureOfPresence = { ...STANDARD, present: 0.95 }

describe('names alone never link', () => {
  test.prop([fc.array(name, { minLength: 1, maxLength: 12 })], { numRuns: 60 })(
    'however rare, and however alike',
    (names) => {
      const register = names.map((each, at) => someone(`r${at}`, [each]))
      const list = names.map((each, at) => someone(`l${at}`, [each], { sex: 'male' }))
      for (const model of [STANDARD, sureOfPresence]) {
        for (const { decision } of link(list, register, {
          model,
          thresholds: { link: 0, review: 0 },
        }).pairs)
          expect(decision.verdict).not.toBe('link')
      }
    },
  )
  it('where the same with a year and a county does', () => {
    const known = { birthYear: 1975, place: 'Qaraqash', sex: 'male' as const }
    const others = Array.from({ length: 300 }, (_, at) =>
      someone(`o${at}`, ['Tursun Memet'], { birthYear: 1940 + (at % 60), place: '6531' }),
    )
    const register = [someone('r', ['艾克拜尔·艾赛提'], { ...known, place: '墨玉县' }), ...others]
    const [bare] = link([someone('l', ['Ekber Eset'])], register, { model: STANDARD }).pairs
    const [whole] = link([someone('l', ['Ekber Eset'], known)], register, { model: STANDARD }).pairs
    expect(bare).toMatchObject({ a: 'l', b: 'r', decision: { verdict: 'review', agree: [] } })
    expect(whole).toMatchObject({
      a: 'l',
      b: 'r',
      decision: { verdict: 'link', agree: ['birth year', 'place'] },
    })
  })
})

describe('which pairs are looked at', () => {
  const register = madeUpLists(2_000, 1, 3).register
  const columns = columnsOf(register)
  const keysOf = wordKeys()
  const postings = postingsOf(columns, keysOf)
  test.prop([fc.nat(1_999), fc.integer({ min: -4, max: 4 })])(
    'the same name within two years, and nobody further off',
    (at, apart) => {
      const { names, birthYear } = register[at]!
      const list = columnsOf([someone('l', [...names], { birthYear: birthYear! + apart })])
      const found = Array.from(
        candidatesIn(list, columns, postings, keysOf).of(0),
        (person) => columns.order[person],
      )
      expect(found.includes(at)).toBe(Math.abs(apart) <= 2)
    },
  )
  test.prop([fc.nat(1_999)])(
    'the same name written in one word, turned about, and with no year',
    (at) => {
      const [written = ''] = register[at]!.names
      const words = written.split(/[ ·]/)
      const long =
        words.join('').length >= (/\p{Script=Han}/u.test(written) ? 4 : 6) &&
        words.join('').length <= 40
      for (const form of [...(long ? [words.join('')] : []), words.toReversed().join(' ')]) {
        const candidates = candidatesIn(
          columnsOf([someone('l', [form])]),
          columns,
          postings,
          keysOf,
        )
        const found = Array.from(candidates.closestFirst(0), (person) => columns.order[person])
        expect(found).toContain(at)
      }
    },
  )
})

describe('a made-up list against a made-up register, seed 5', () => {
  const { register, list, truth } = madeUpLists(20_000, 3_000, 5)
  const built = buildRegister(register)
  const { pairs, model } = link(list, built)
  const behind = new Map(list.map(({ id }, at) => [id, truth[at]]))
  const links = pairs.filter(({ decision }) => decision.verdict === 'link')
  it('links rightly, and most', () => {
    const right = links.filter(({ a, b }) => behind.get(a) === b).length
    expect(right / links.length).toBeGreaterThan(0.97)
    expect(right / truth.filter((person) => person !== null).length).toBeGreaterThan(0.65)
  })
  it('links no record twice, and shares one chance among its candidates', () => {
    expect(new Set(links.map(({ a }) => a)).size).toBe(links.length)
    for (const own of Map.groupBy(pairs, ({ a }) => a).values()) {
      expect(own.reduce((sum, { evidence }) => sum + evidence.probability, 0)).toBeLessThanOrEqual(
        1 + 1e-9,
      )
    }
  })
  it('learns shares that add up, near those the list was made with', () => {
    for (const [field, levels] of Object.entries({ name: 5, year: 4, place: 4, sex: 2 })) {
      const shares = model.m[field as 'name'].slice(0, levels)
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 6)
    }
    expect(model.present).toBeGreaterThan(0.35)
    expect(model.present).toBeLessThan(0.6)
    expect(model.m.year[0]).toBeGreaterThan(0.65)
  })
  it('gives the same on threads, and tells how far it is', async () => {
    const told: number[] = []
    const threaded = await linkOnThreads(list, built, {
      threads: 2,
      onProgress: (done) => told.push(done),
    })
    expect(threaded).toEqual({ pairs, model })
    expect(Math.max(...told)).toBeGreaterThan(1_000)
  })
  it('queues the rest for review, the likeliest first, each with what hinders it', () => {
    const queue = reviewQueue(pairs)
    expect(queue).toHaveLength(pairs.length - links.length)
    for (const [at, { pair, hindrances }] of queue.entries()) {
      expect(hindrances.length).toBeGreaterThan(0)
      if (at > 0) expect(pair.weight).toBeLessThanOrEqual(queue[at - 1]!.pair.weight)
    }
    expect(tellItem(queue[0]!)).toMatch(
      /^name \w+ \(.* ≈ .*\), birth year: .*; \d+ % likely, [\d.]+ bits; not linked: ./,
    )
  })
})

describe('odd input', () => {
  test.prop([fc.array(fc.string({ unit: 'binary' }), { maxLength: 5 }), fc.integer(), fc.string()])(
    'nothing throws',
    (names, birthYear, place) => {
      const odd = someone('x', names, { birthYear, place })
      link([odd, someone('y', [])], [odd, someone('z', names)], { model: STANDARD })
    },
  )
  it('long names, empty lists', () => {
    const long = someone('x', ['a'.repeat(100_000), '艾 '.repeat(50_000), '\ud800'])
    expect(
      link([long], [long], { model: STANDARD }).pairs.every(
        ({ decision }: LinkPair) => decision.verdict !== 'link',
      ),
    ).toBe(true)
    expect(link([], []).pairs).toEqual([])
    expect(link([long], []).pairs).toEqual([])
  })
  test.prop([fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { maxLength: 20 })])(
    'probabilities are never more than one',
    (weights) => {
      const sum = probabilities(weights).reduce((all, each) => all + each, 0)
      return sum <= 1 + 1e-9 && sum >= 0
    },
  )
})
