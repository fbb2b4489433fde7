import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differences } from './differences.ts'

const json = fc.dictionary(
  fc.string({ minLength: 1 }),
  fc.jsonValue({ maxDepth: 3 }).map((value) => value ?? 0),
  { noNullPrototype: true },
)

describe('differences of two rows', () => {
  it('of a row and itself are none', () => {
    fc.assert(
      fc.property(json, (row) => {
        expect(differences(row, structuredClone(row))).toEqual([])
      }),
    )
  })
  it('of another order of fields are none, of another order in a list are one', () => {
    expect(differences({ a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 })).toEqual([])
    expect(differences({ a: [1, 2] }, { a: [2, 1] })).toEqual([
      { field: 'a', old: [1, 2], new: [2, 1] },
    ])
  })
  it('tell what came, what went and what is another, inside too', () => {
    expect(
      differences({ a: 1, b: { c: 2, d: 3 }, e: 5 }, { a: 1, b: { c: 4, d: 3 }, f: 6 }),
    ).toEqual([
      { field: 'b.c', old: 2, new: 4 },
      { field: 'e', old: 5 },
      { field: 'f', new: 6 },
    ])
  })
  it('read from either side name the same fields', () => {
    const fieldsOf = (list: { field: string }[]) => list.map(({ field }) => field).sort()
    fc.assert(
      fc.property(json, json, (a, b) => {
        expect(fieldsOf(differences(a, b))).toEqual(fieldsOf(differences(b, a)))
      }),
    )
  })
})
