import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalHash, canonicalText } from './canonical.ts'

/** Approvals rest on these bytes: what is here may never change. */
const ROW = {
  visibility: 'public',
  id: 'd-1',
  persons: ['marlo-venn'],
  ö: 1e21,
  what: 'Asks for “word”\nof مارلو, \u2028 and 马洛',
  nested: { z: 1.0, a: [true, null, -0, 0.1] },
}

describe('canonical bytes', () => {
  it('are these of this row, and this their hash', () => {
    expect(canonicalText(ROW)).toBe(
      '{"id":"d-1","nested":{"a":[true,null,0,0.1],"z":1},"persons":["marlo-venn"],"visibility":"public","what":"Asks for “word”\\nof مارلو, \u2028 and 马洛","ö":1e+21}',
    )
    // echo -n … | sha256sum
    expect(canonicalHash(ROW)).toBe(
      'f593f5f96408234d885dd437fe0e6098e91b98d58330e711ffc05134ed64bc55',
    )
  })
  it('are the same in whatever order the fields came, and of what was read back', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (row) => {
        const turned = Object.fromEntries(Object.entries(row).reverse())
        expect(canonicalText(turned)).toBe(canonicalText(row))
        expect(canonicalText(JSON.parse(canonicalText(row)))).toBe(canonicalText(row))
      }),
    )
  })
})
