import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { parseEdtf } from '../../kernel/dates/index.ts'
import { type PublicSignatory, SIGNATORY_STANCES } from '../public.ts'
import { packSignatories, signatoryIn, unpackSignatories } from './packed.ts'

const date = fc.constantFrom(null, parseEdtf('2019-07-18'), parseEdtf('2020'))
const signatory = fc.record({
  iso3: fc.stringMatching(/^[A-Z]{3}$/),
  stance: fc.constantFrom(...SIGNATORY_STANCES),
  signed_on: date,
  withdrew_on: date,
})

test.prop([fc.uniqueArray(signatory, { selector: ({ iso3 }) => iso3 })])(
  'what is packed is unpacked, in some order',
  (rows) => {
    const there = unpackSignatories(packSignatories(rows as PublicSignatory[]))
    const told = rows.map(({ iso3, stance, signed_on, withdrew_on }) => [
      iso3,
      stance,
      signed_on,
      withdrew_on,
    ])
    expect(there.map(String).sort()).toEqual(told.map(String).sort())
  },
)

test.prop([
  fc.uniqueArray(signatory, { selector: ({ iso3 }) => iso3 }),
  fc.stringMatching(/^[A-Z]{3}$/),
])(
  'one of them is the one that unpacking all gives, and a code across two others is nobody',
  (rows, stranger) => {
    const packed = packSignatories(rows as PublicSignatory[])
    const there = unpackSignatories(packed)
    const across = there.map(([iso3], at) => `${iso3.slice(1)}${there[at + 1]?.[0][0] ?? 'A'}`)
    for (const iso3 of [...there.map(([code]) => code), ...across, stranger])
      expect(signatoryIn(packed, iso3)).toEqual(there.find(([code]) => code === iso3) ?? null)
  },
)
