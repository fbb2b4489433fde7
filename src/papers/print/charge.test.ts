import { describe, expect, it } from 'vitest'
import { PAPER_LANGUAGES } from '../../kernel/about/languages.ts'
import type { Connection } from '../../registry/model/index.ts'
import type { PublicClaim, PublicPerson } from '../../registry/public.ts'
import { paperWords } from '../../words/index.ts'
import { chargeLine, chargeToPrint } from './charge.ts'
import { testPerson } from './test-people.ts'

const BASE = testPerson({ charge: undefined })
let n = 0
const charge = (connection: Connection, more: Partial<PublicClaim> = {}): PublicClaim => ({
  ...BASE.claims[0]!,
  id: `ch${++n}`,
  predicate: 'charge',
  value: 'Unsettling the bees',
  claimant: 'Writers of Tarvand',
  connection,
  ...more,
})
const withCharges = (
  claims: PublicClaim[],
  disputes: PublicPerson['disputes'] = [],
): PublicPerson => ({ ...BASE, claims, disputes })
const printed = (...claims: PublicClaim[]) => chargeToPrint(withCharges(claims))?.id ?? null
const dispute = (...claims: PublicClaim[]) => [
  { id: 'x1', summary: 'The charge: two accounts', claims: claims.map(({ id }) => id) },
]
const labelIn = (lang: (typeof PAPER_LANGUAGES)[number], claim: PublicClaim) =>
  chargeLine(withCharges([claim]), { lang, w: paperWords(lang) })!.label.text

describe('a charge on a paper', () => {
  it('stands in the mouth of whoever reports it', () => {
    expect(labelIn('en', charge('not_stated', { claimant: 'Amnesty International' }))).toBe(
      'Charge, as Amnesty International reports it',
    )
    for (const lang of PAPER_LANGUAGES)
      expect(labelIn(lang, charge('not_stated', { claimant: 'Bee Watch' }))).toContain('Bee Watch')
  })
  it('in an authority’s own words where they are on file, and then before any report of them', () => {
    const [report, own] = [
      charge('not_stated'),
      charge('holding_authority', { claimant: 'Court of Olm' }),
    ]
    expect(printed(report, own)).toBe(own.id)
    expect(labelIn('en', own)).toBe('Charge, in the words of the Court of Olm')
  })
  it.each([
    'person_under_control',
    'person_free',
    'relative',
    'hearsay',
    'eyewitness',
  ] as const)('is never put into the mouth of %s', (who) => expect(printed(charge(who))).toBeNull())
  it('is left out where it is not known', () => {
    for (const value of ['The charge is not known', 'Unknown charge'])
      expect(printed(charge('not_stated', { value }))).toBeNull()
    expect(printed()).toBeNull()
  })
  it('is left out where it was ruled to be disputed, by whomever', () => {
    const [caption, own] = [
      charge('not_stated', { standing: 'disputed' }),
      charge('holding_authority'),
    ]
    expect(printed(caption)).toBeNull()
    expect(printed(caption, own)).toBe(own.id)
    expect(printed({ ...own, standing: 'disputed' })).toBeNull()
  })
  it('is left out where readers of the sources noted another charge, save an authority’s own words against a report', () => {
    const [one, other] = [charge('not_stated'), charge('other_public_body')]
    expect(chargeToPrint(withCharges([one, other], dispute(one, other)))).toBeNull()
    const own = charge('holding_authority')
    expect(chargeToPrint(withCharges([one, own], dispute(one, own)))?.id).toBe(own.id)
    const second = charge('holding_authority')
    expect(chargeToPrint(withCharges([own, second], dispute(own, second)))).toBeNull()
  })
  it('stands where a dispute is about something else', () => {
    const one = charge('not_stated')
    expect(
      chargeToPrint(
        withCharges([one], [{ id: 'x', summary: 'One combined charge', claims: [one.id, 'h0'] }]),
      )?.id,
    ).toBe(one.id)
  })
})
