import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { parseEdtf } from '../kernel/dates.ts'
import { type PublicSignatory, SIGNATORY_STANCES } from './public.ts'
import { packSigners, unpackSigners } from './signers.ts'

const date = fc.constantFrom(null, parseEdtf('2019-07-18'), parseEdtf('2020'))
const signatory = fc.record({
  iso3: fc.stringMatching(/^[A-Z]{3}$/),
  stance: fc.constantFrom(...SIGNATORY_STANCES),
  signed_on: date,
  withdrew_on: date,
})

test.prop([fc.uniqueArray(signatory, { selector: ({ iso3 }) => iso3 })])('what is packed is unpacked, in some order', (rows) => {
  const there = unpackSigners(packSigners(rows as PublicSignatory[]))
  const told = rows.map(({ iso3, stance, signed_on, withdrew_on }) => [iso3, stance, signed_on, withdrew_on])
  expect(there.map(String).sort()).toEqual(told.map(String).sort())
})
