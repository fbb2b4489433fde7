import { expect, test } from 'vitest'
import { stateName } from '../../words/states.ts'
import { LANGUAGES } from './languages.ts'
import { REGIONS, STATES } from './states.ts'

const codesWhere = (unMember: boolean) =>
  [...STATES].flatMap(([iso3, state]) => (state.unMember === unMember ? [iso3] : []))

test('the United Nations has 193 members, by region as M49 has them', () => {
  const members = codesWhere(true)
  const byRegion = REGIONS.map(
    (region) => members.filter((iso3) => STATES.get(iso3)?.region === region).length,
  )
  expect([members.length, ...byRegion]).toEqual([193, 54, 35, 47, 43, 14])
})
test('nine others stand on lists without being members', () =>
  expect(codesWhere(false).sort()).toEqual([
    'COK',
    'ESH',
    'HKG',
    'MAC',
    'NIU',
    'PSE',
    'TWN',
    'VAT',
    'XKX',
  ]))
test.each(LANGUAGES)('every state has a name in %s', (lang) =>
  expect([...STATES.keys()].filter((iso3) => stateName(iso3, lang) === null)).toEqual([]))
