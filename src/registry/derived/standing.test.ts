import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { parseEdtf } from '../../kernel/dates/index.ts'
import type { PublicClaim } from '../public.ts'
import { compareClaims } from './hearing.ts'
import { clocks, conflicts, fateOf, happened, headline, lastWord } from './standing.ts'

let n = 0
const claim = (predicate: string, more: Partial<PublicClaim> = {}): PublicClaim => ({
  id: `c${String(++n).padStart(4, '0')}`,
  predicate,
  standing: 'accepted',
  value: 'said',
  claimant: 'somebody',
  connection: 'relative',
  source: 's',
  grade: 'B2',
  ...more,
})
const on = (text: string) => parseEdtf(text)

const dates = fc
  .constantFrom(
    '2016',
    '2016-04',
    '2016-04-07',
    '2016-04-07~',
    '2017',
    '2017-03',
    '[2017-03,2017-04]',
    '2017-11/2017-12',
    'XXXX',
  )
  .map(on)
const anyClaim = fc.record({
  predicate: fc.constantFrom(
    'detained_on',
    'disappeared_on',
    'first_official_word',
    'death',
    'sentence',
    'last_contact',
    'no_contact',
    'denial',
    'shown_by_state',
  ),
  connection: fc.constantFrom(
    'relative',
    'eyewitness',
    'holding_authority',
    'person_under_control',
    'hearsay',
    'not_stated',
    'person_free' as const,
  ),
  date: dates,
  grade: fc.constantFrom('A1', 'B2', 'D4', 'F6'),
  standing: fc.constantFrom('accepted', 'preferred', 'disputed' as const),
})
const anyClaims = fc
  .array(anyClaim, { maxLength: 12 })
  .map((rows) =>
    rows.map(({ predicate, ...more }) => claim(predicate, more as Partial<PublicClaim>)),
  )

describe('laws of standing claims', () => {
  test.prop([anyClaims])(
    'the order in which claims came in changes nothing that is said',
    (claims) => {
      const said = (list: PublicClaim[]) =>
        JSON.stringify([
          happened(list),
          fateOf(list),
          clocks(list),
          headline([...list].sort(compareClaims)),
          lastWord(list),
        ])
      expect(said([...claims].reverse().sort(compareClaims))).toBe(
        said([...claims].sort(compareClaims)),
      )
    },
  )
  test.prop([anyClaims])('a clock names two claims on file, and never runs backwards', (claims) => {
    for (const { from, to, days } of clocks(claims)) {
      expect(claims.find(({ id }) => id === from.claim)?.date).toBe(from.date)
      expect(claims.find(({ id }) => id === to.claim)?.date).toBe(to.date)
      expect(days.min).toBeLessThanOrEqual(days.max)
    }
  })
  test.prop([anyClaims])('a denial never empties the headline', (claims) => {
    const { denials: _, ...without } = headline(
      claims.filter(({ predicate }) => predicate !== 'denial'),
    )
    const { denials: __, ...withDenials } = headline(claims)
    expect(withDenials).toEqual(without)
  })
  test.prop([anyClaims])(
    'adding the word of the person under control never changes the account, the fate or the last word',
    (claims) => {
      const forced = claim('shown_by_state', {
        connection: 'person_under_control',
        date: on('2030-01-01'),
      })
      const facts = (list: PublicClaim[]) =>
        JSON.stringify([headline(list).account, fateOf(list), lastWord(list)])
      expect(facts([...claims, forced])).toBe(facts(claims))
    },
  )
})

describe('conflicts', () => {
  it('a month and a day in it corroborate; two months conflict', () => {
    const april = claim('disappeared_on', { date: on('2016-04') })
    const day = claim('disappeared_on', { date: on('2016-04-07') })
    const may = claim('disappeared_on', { date: on('2016-05') })
    expect(conflicts([april, day])).toEqual([])
    expect(conflicts([april, day, may])).toEqual([
      { predicate: 'disappeared_on', claims: [april.id, day.id, may.id] },
    ])
  })
  it('fifteen years and life conflict; a length that was not disclosed conflicts with nothing', () => {
    const rows = [claim('sentence', { term: 'P15Y' }), claim('sentence', { term: 'not_disclosed' })]
    expect(conflicts(rows)).toEqual([])
    expect(conflicts([...rows, claim('sentence', { term: 'life' })])[0]?.claims).toHaveLength(2)
  })
})

describe('a reported release', () => {
  it('says nothing on freedom by itself: to travel and to call are yes, no or not known', () => {
    const released = claim('released_on', { date: on('2019') })
    expect(happened([released])[0]?.free).toEqual({ travel: 'not_known', call: 'not_known' })
    expect(happened([released, claim('free_to_travel', { value: 'no' })])[0]?.free).toEqual({
      travel: 'no',
      call: 'not_known',
    })
  })
})

describe('clocks', () => {
  it('one for each pair of dates, never a union', () => {
    const word = claim('first_official_word', { date: on('2019-02-10') })
    const made = clocks([
      claim('detained_on', { date: on('2017') }),
      claim('detained_on', { date: on('2017-03') }),
      claim('detained_on', { date: on('2017-04') }),
      word,
    ])
    expect(made.map(({ days }) => [days.min, days.max])).toEqual([
      [406, 770],
      [681, 711],
      [651, 680],
    ])
  })
})

describe('fate and whereabouts', () => {
  it('is not disclosed when nobody says anything', () =>
    expect(fateOf([])).toEqual({ state: 'not_disclosed' }))
  it('is clarified when somebody other than the state says that the person is free to travel', () => {
    const free = (connection: PublicClaim['connection']) =>
      claim('free_to_travel', { value: 'yes', connection, date: on('2025-02-14') })
    expect(fateOf([free('not_stated')]).state).toBe('clarified')
    expect(fateOf([free('holding_authority')]).state).toBe('not_disclosed')
    expect(fateOf([claim('free_to_travel', { value: 'no', date: on('2025') })]).state).toBe(
      'not_disclosed',
    )
  })
  it('follows the newest statement: contact with the family, then none any more', () => {
    const taken = claim('detained_on', { date: on('2016') })
    const call = claim('last_contact', { date: on('2021-01') })
    expect(fateOf([taken, call]).state).toBe('family_contact')
    expect(fateOf([taken, call, claim('no_contact', { said_on: on('2022') })]).state).toBe(
      'not_disclosed',
    )
  })
  it('a call before the person was taken is no contact after it', () => {
    expect(
      fateOf([
        claim('detained_on', { date: on('2016') }),
        claim('last_contact', { date: on('2015') }),
      ]).state,
    ).toBe('not_disclosed')
  })
})

describe('the order of hearing', () => {
  test.prop([anyClaims])(
    'is one order: sorting what is sorted, from wherever it began, gives the same',
    (claims) => {
      const idsOf = (list: readonly PublicClaim[]) =>
        [...list].sort(compareClaims).map(({ id }) => id)
      expect(idsOf([...claims].reverse())).toEqual(idsOf(claims))
      expect(idsOf([...claims.slice(5), ...claims.slice(0, 5)])).toEqual(idsOf(claims))
    },
  )
  test.prop([anyClaims])('is none of ids, where what was said first is known', (claims) => {
    const said = claims.map((each, at) => ({ ...each, said_on: on(`20${10 + at}`) }))
    const others = said.map((each, at) => ({ ...each, id: said.at(-1 - at)!.id }))
    const orderOf = (list: readonly PublicClaim[]) =>
      [...list].sort(compareClaims).map(({ said_on }) => said_on)
    expect(orderOf(others)).toEqual(orderOf(said))
  })
  it('hears what was said first, then of the earlier date, then what has a date', () => {
    const [first, later] = [
      claim('sentence', { said_on: on('2019') }),
      claim('sentence', { said_on: on('2018') }),
    ]
    expect([first, later].sort(compareClaims)).toEqual([later, first])
    const [undated, may, march] = [
      claim('sentence'),
      claim('sentence', { date: on('2017-05-01') }),
      claim('sentence', { date: on('2017-03-01') }),
    ]
    expect([undated, may, march].sort(compareClaims)).toEqual([march, may, undated])
  })
})

describe('clocks of those who died or came free', () => {
  const taken = claim('detained_on', { date: on('2018-03') })
  const word = claim('first_official_word', {
    date: on('2021-05'),
    connection: 'holding_authority',
  })
  it('run past no death that is affirmed, and past no release that kin or the person tell', () => {
    expect(clocks([taken, word])).toHaveLength(1)
    expect(clocks([taken, word, claim('death', { date: on('2020-12') })])).toEqual([])
    expect(clocks([taken, word, claim('released_on', { date: on('2019-08') })])).toEqual([])
    expect(clocks([taken, word, claim('death', { date: on('2022') })])).toHaveLength(1)
  })
  it('go on where only the holding state, or the press, tells of one', () => {
    expect(
      clocks([
        taken,
        word,
        claim('death', { date: on('2020-12'), connection: 'holding_authority' }),
      ]),
    ).toHaveLength(1)
    expect(
      clocks([
        taken,
        word,
        claim('released_on', { date: on('2020-12'), connection: 'not_stated' }),
      ]),
    ).toHaveLength(1)
  })
})
