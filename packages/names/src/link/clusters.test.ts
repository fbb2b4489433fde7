import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { type Accepted, clustersOf, conflictOf, type LinkRecord } from './index.ts'

const record: fc.Arbitrary<Omit<LinkRecord, 'id'>> = fc.record({
  names: fc.constant(['Made Up']),
  birthYear: fc.option(fc.integer({ min: 1950, max: 1956 })),
  place: fc.constant(null),
  sex: fc.option(fc.constantFrom('male' as const, 'female' as const)),
  source: fc.option(fc.constantFrom('a', 'b', 'c', 'd')),
})
const world = fc.array(record, { minLength: 2, maxLength: 9 }).chain((records) =>
  fc.record({
    records: fc.constant(records.map((each, at): LinkRecord => ({ ...each, id: String(at) }))),
    pairs: fc.array(
      fc.tuple(
        fc.nat(records.length - 1),
        fc.nat(records.length - 1),
        fc.integer({ min: 0, max: 20 }),
      ),
      { maxLength: 16 },
    ),
  }),
)
const accepted = ([a, b, weight]: readonly [number, number, number]): Accepted => ({
  a: String(a),
  b: String(b),
  weight,
  acceptedBy: 'test',
})

describe('clusters', () => {
  test.prop([world])('hold nobody twice, and no two who conflict', ({ records, pairs }) => {
    const { clusters } = clustersOf(pairs.map(accepted), records)
    const members = clusters.flatMap(({ members }) => members)
    expect(new Set(members).size).toBe(members.length)
    for (const { members } of clusters) {
      for (const a of members)
        for (const b of members)
          if (a !== b) expect(conflictOf(records[Number(a)], records[Number(b)])).toBeNull()
    }
  })
  test.prop([world])(
    'every link is kept within a cluster, or refused with what conflicts',
    ({ records, pairs }) => {
      const { clusters, refused } = clustersOf(pairs.map(accepted), records)
      for (const pair of pairs.map(accepted)) {
        const together =
          pair.a === pair.b ||
          clusters.some(({ members }) => members.includes(pair.a) && members.includes(pair.b))
        const isRefused = refused.some(
          ({ pair: { a, b, weight } }) => a === pair.a && b === pair.b && weight === pair.weight,
        )
        expect(together || isRefused).toBe(true)
      }
      for (const { between, conflict } of refused) {
        expect(conflictOf(records[Number(between[0])], records[Number(between[1])])).toBe(conflict)
      }
    },
  )
  it('being one person passes on; the surest link goes first', () => {
    const made = (id: string, source: string): LinkRecord => ({
      id,
      names: [],
      birthYear: null,
      place: null,
      sex: null,
      source,
    })
    const records = [made('x1', 'x'), made('y1', 'y'), made('z1', 'z'), made('x2', 'x')]
    const pair = (a: string, b: string, weight: number): Accepted => ({
      a,
      b,
      weight,
      acceptedBy: 'test',
    })
    const { clusters, refused } = clustersOf(
      [pair('z1', 'x2', 1), pair('x1', 'y1', 9), pair('y1', 'z1', 5)],
      records,
    )
    expect(clusters).toEqual([{ members: ['x1', 'y1', 'z1'] }])
    expect(refused).toMatchObject(
      [{ conflict: 'two records of one source', between: ['x1', 'x2'] }].map(({ conflict }) => ({
        conflict,
      })),
    )
  })
})
