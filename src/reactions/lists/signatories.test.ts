import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { parseEdtf } from '../../kernel/dates/index.ts'
import type { SignatureRow } from '../model/index.ts'
import { ballotsOf, isWhole, signatoriesOf, stands, tallyOf } from './signatories.ts'

const signature = (
  iso3: string,
  event: SignatureRow['event'],
  more: Partial<SignatureRow> = {},
): SignatureRow => ({
  instrument: 'in1',
  iso3,
  name: `State of ${iso3}`,
  event,
  basis: 'seen',
  source: 's1',
  ...more,
})
const on = (date: string) => ({ date: parseEdtf(date) })

describe('signatories of a joint text', () => {
  test('a state stands once, whatever it did, and states stand in the order of their names', () => {
    const rows = signatoriesOf('backs', [
      signature('SUD', 'signed'),
      signature('NRL', 'signed'),
      signature('NRL', 'withdrew'),
    ])
    expect(rows.map(({ iso3, stance }) => [iso3, stance])).toEqual([
      ['NRL', 'withdrew'],
      ['SUD', 'support'],
    ])
  })
  test.each([
    ['backs', 'support'],
    ['critical', 'condemn'],
    [undefined, 'signed'],
  ] as const)('a text that %s makes its signatories %s', (stance, expected) =>
    expect(signatoriesOf(stance, [signature('NRL', 'signed')])[0]!.stance).toBe(expected))
  test('leaving is dated, keeps the date of signing and says where each is reported', () => {
    const [row] = signatoriesOf('backs', [
      signature('QTR', 'signed', on('2019-07-12')),
      signature('QTR', 'withdrew', { ...on('2019-07-18'), source: 's2' }),
    ])
    expect(row).toMatchObject({
      stance: 'withdrew',
      signed_on: '2019-07-12',
      withdrew_on: '2019-07-18',
      source: 's2',
      signed_source: 's1',
    })
  })
  test('who joins again after leaving stands', () => {
    const [row] = signatoriesOf('backs', [
      signature('QTR', 'withdrew', on('2019-07')),
      signature('QTR', 'joined_later', on('2019-09')),
    ])
    expect(row).toMatchObject({ stance: 'support', joined_later: true, signed_on: '2019-09' })
  })
  test('who only withdrew is on file and not named', () => {
    const rows = signatoriesOf('critical', [
      signature('OST', 'withdrew'),
      signature('NRL', 'signed'),
    ])
    expect(rows).toHaveLength(2)
    expect(rows.filter(stands)).toHaveLength(1)
  })
  test('a date that nobody gives is null, not made up from the instrument', () =>
    expect(signatoriesOf('backs', [signature('NRL', 'signed')])[0]).toMatchObject({
      signed_on: null,
      withdrew_on: null,
    }))
})

describe('ballots', () => {
  const ballot = (iso3: string, cast: 'yes' | 'no' | 'abstain' | 'absent') => ({
    instrument: 'v1',
    iso3,
    name: iso3,
    ballot: cast,
    basis: 'seen' as const,
    source: 's1',
  })
  const rows = ballotsOf([
    ballot('AAA', 'yes'),
    ballot('BBB', 'no'),
    ballot('CCC', 'no'),
    ballot('DDD', 'abstain'),
    ballot('EEE', 'absent'),
  ])
  test('the tally is counted from the list', () =>
    expect(tallyOf(rows)).toEqual({ yes: 1, no: 2, abstain: 1, absent: 1 }))
  test('abstaining is a ballot, absence is none', () => expect(rows.filter(stands)).toHaveLength(4))
})

describe('a list that is whole', () => {
  const total = fc.nat({ max: 60 })
  law.prop([
    fc.boolean(),
    fc.option(total, { nil: undefined }),
    fc.array(total, { maxLength: 3 }),
    total,
  ])(
    'is never one of which anybody claimed more than are named, and never one that the coder did not call so',
    (complete, claimed, later, named) => {
      const claimed_later = later.map((each) => ({ total: each, by: 'a ministry', source: 's1' }))
      const whole = isWhole({ complete, claimed, claimed_later }, named)
      expect(whole).toBe(complete && Math.max(claimed ?? 0, ...later) <= named)
    },
  )
  test('October 2020: 45 named, 48 claimed afterwards', () => {
    expect(isWhole({ complete: true, claimed: 45 }, 45)).toBe(true)
    expect(
      isWhole(
        { complete: true, claimed: 45, claimed_later: [{ total: 48, by: 'China', source: 's1' }] },
        45,
      ),
    ).toBe(false)
  })
})
