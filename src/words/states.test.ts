import { expect, test } from 'vitest'
import { stateName } from './states.ts'

test.each([
  ['CHN', 'China', 'خىتاي'],
  ['TUR', 'Türkiye', 'تۈركىيە'],
  ['PSE', 'Palestine', 'پەلەستىن'],
  ['VAT', 'Vatican City', 'ۋاتىكان'],
  ['XKX', 'Kosovo', 'كوسوۋو'],
])('%s is %s and %s', (iso3, en, ug) =>
  expect([stateName(iso3, 'en'), stateName(iso3, 'ug')]).toEqual([en, ug]))
test('a code that names no state has no name', () => expect(stateName('TRV', 'en')).toBeNull())
