import { describe, expect, test } from 'vitest'
import { parseEdtf } from '../../kernel/dates/index.ts'
import type { FacilityRow, MailRuleRow } from './index.ts'
import { addressState, cardObstacles, conflictGroups, reachOf, rulesFor } from './rules.ts'

const aksu = { id: 'trv-aksu', country: 'TRV', region: 'Olm / Aksu' }
const scope = (more: Partial<MailRuleRow['scope']> = {}): MailRuleRow['scope'] => ({
  country: 'TRV',
  ...more,
})
const rule = (id: string, where: MailRuleRow['scope'], conflict_group?: string) => ({
  id,
  scope: where,
  rule: 'return_address' as const,
  ...(conflict_group ? { conflict_group } : {}),
})

describe('which rules reach a facility', () => {
  test.each([
    ['its own', scope({ facility: 'trv-aksu' }), 'facility'],
    ['another facility’s', scope({ facility: 'trv-other' }), null],
    ['its region’s', scope({ region: 'Olm' }), 'region'],
    ['its place’s', scope({ region: 'Aksu' }), 'region'],
    ['a region whose name only begins alike', scope({ region: 'Ol' }), null],
    ['another region’s kind of place', scope({ region: 'Sund', kind: 'prison' }), null],
    ['a kind of place in the country', scope({ kind: 'camps' }), 'kind'],
    ['the country’s', scope(), 'country'],
    ['another country’s', scope({ country: 'NRL' }), null],
    ['everybody’s', scope({ country: '*' }), 'everywhere'],
  ] as const)('%s', (_, where, reach) => expect(reachOf({ scope: where }, aksu)).toBe(reach))

  test('the closest comes first', () => {
    const rules = [
      rule('r1', scope({ country: '*' })),
      rule('r2', scope()),
      rule('r3', scope({ kind: 'camps' })),
      rule('r4', scope({ region: 'Olm' })),
      rule('r5', scope({ facility: 'trv-aksu' })),
    ]
    expect(rulesFor(aksu, rules).map(({ reach }) => reach)).toEqual([
      'facility',
      'region',
      'kind',
      'country',
      'everywhere',
    ])
  })
  test('rules that contradict each other stand beside each other', () => {
    const rules = [rule('r1', scope(), 'g'), rule('r2', scope()), rule('r3', scope(), 'g')]
    expect(rulesFor(aksu, rules).map(({ rule: { id } }) => id)).toEqual(['r2', 'r1', 'r3'])
  })
  test('a conflict needs two sides', () => {
    expect(
      conflictGroups([
        rule('r1', scope(), 'g'),
        rule('r2', scope(), 'h'),
        rule('r3', scope(), 'g'),
      ]),
    ).toEqual(['g'])
  })
})

const TODAY = parseEdtf('2026-11-21')

const facility: FacilityRow = {
  ...aksu,
  names: [{ text: 'Aksu prison', script: 'Latn', lang: 'en', basis: 'source' }],
  kind: 'prison',
  purpose: 'letters_to_prisoner',
  grade: 'A',
  source: 's1',
  read_on: parseEdtf('2026-01-01'),
  visibility: 'public',
}

describe('an address', () => {
  test.each([
    ['that nobody published', { lines: false }, 'none'],
    ['that nobody verified', { lines: true }, 'unverified'],
    ['verified within the year', { lines: true, verified_on: parseEdtf('2026-01-01') }, 'verified'],
    [
      'verified on the last day that counts',
      { lines: true, verified_on: parseEdtf('2025-11-21') },
      'verified',
    ],
    [
      'verified a day too long ago',
      { lines: true, verified_on: parseEdtf('2025-11-20') },
      'expired',
    ],
    [
      'verified in a month that began too long ago',
      { lines: true, verified_on: parseEdtf('2025-11') },
      'expired',
    ],
    [
      'verified this year, whenever that was',
      { lines: true, verified_on: parseEdtf('2026') },
      'verified',
    ],
    [
      'verified on a day that is doubtful',
      { lines: true, verified_on: parseEdtf('2026-10?') },
      'unverified',
    ],
    [
      'verified on a day yet to come',
      { lines: true, verified_on: parseEdtf('2026-12-01') },
      'unverified',
    ],
    [
      'verified before a day, who knows when',
      { lines: true, verified_on: parseEdtf('../2026-10-01') },
      'unverified',
    ],
    [
      'known to be old, even where verified',
      { lines: true, verified_on: parseEdtf('2026'), stale: 'yes' as const },
      'stale',
    ],
    [
      'to be verified before use',
      { lines: true, verified_on: parseEdtf('2026-10'), stale: 'verify' as const },
      'expired',
    ],
    [
      'that the source itself doubts',
      { lines: true, verified_on: parseEdtf('2026'), stale: 'unverified' as const },
      'unverified',
    ],
  ])('%s', (_, facts, state) => expect(addressState(facts, TODAY)).toBe(state))

  test('on no day is any address verified', () => {
    expect(addressState({ lines: true, verified_on: parseEdtf('2026-11-20') }, null)).toBe(
      'expired',
    )
  })
  test('each obstacle is named, and a place without one promises nothing', () => {
    expect(cardObstacles('unverified', { purpose: 'named_in_report', hasLocal: false })).toEqual([
      'address_unverified',
      'no_local_script',
      'not_for_letters',
    ])
    expect(cardObstacles('verified', { purpose: facility.purpose, hasLocal: true })).toEqual([])
  })
})
