import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { parseEdtf } from '../../kernel/dates/index.ts'
import { DEMAND_ITEMS, ESTABLISHED, FAMILY_VERDICTS } from '../model/index.ts'
import {
  type Answered,
  type Asked,
  effectOf,
  familyOf,
  type ITEM_STATES,
  isBeforeTaken,
  isByKin,
  type Known,
  objectionEnds,
  outcomeOf,
  tellsFateAndWhereabouts,
  timingOf,
} from './demands.ts'

const on = parseEdtf
const demand = (more: Partial<Asked> = {}): Asked => ({
  date: on('2019-02-11'),
  addressee_kind: 'holding_state',
  items: ['proof_of_life', 'whereabouts', 'contact', 'truth'],
  ...more,
})
let n = 0
const answer = (more: Partial<Answered> = {}): Answered => ({
  id: `a${++n}`,
  scope: 'individual',
  date: on('2019-03-01'),
  body_kind: 'holding_authority',
  established: { alive: 'not_said', whereabouts: 'not_disclosed', contact_allowed: 'not_said' },
  ...more,
})
const verdict = (what: (typeof FAMILY_VERDICTS)[number]) => ({
  verdict: what,
  date: on('2019-04'),
  words: 'said',
  source: 's',
})
const known = (...answers: Answered[]): Known => ({
  answers,
  showings: [],
  reported: { death: false, release: false },
})
const states = (asked: Asked, what: Known) =>
  Object.fromEntries(outcomeOf(asked, what).items.map(({ item, state }) => [item, state]))

const NOT_AWARE = answer()
const TERM = answer({
  established: {
    alive: 'asserted',
    whereabouts: 'not_disclosed',
    contact_allowed: 'not_said',
    charge_and_trial: 'yes',
  },
})
const FILM = answer({
  film: true,
  body_kind: 'state_media',
  established: { alive: 'shown', whereabouts: 'not_disclosed', contact_allowed: 'not_said' },
})
const VISIT = answer({
  established: { alive: 'yes', whereabouts: 'disclosed', contact_allowed: 'yes' },
})

describe('whose demand it is', () => {
  it('a relative’s, by what is coded and not by the words', () => {
    expect(isByKin({ relation: 'daughter', by_kind: 'person' })).toBe(true)
    expect(isByKin({ by_kind: 'family_unnamed' })).toBe(true)
    expect(isByKin({ by_kind: 'person' })).toBe(false)
    expect(isByKin({})).toBe(false)
  })
})

describe('what an answer does to what was asked', () => {
  it('“not aware” acknowledges, and answers nothing', () =>
    expect(new Set(Object.values(states(demand(), known(NOT_AWARE))))).toEqual(
      new Set(['acknowledged_not_answered']),
    ))
  it('a term alone answers neither alive nor where', () =>
    expect(
      states(demand({ items: ['proof_of_life', 'whereabouts', 'charge_and_trial'] }), known(TERM)),
    ).toEqual({
      proof_of_life: 'acknowledged_not_answered',
      whereabouts: 'acknowledged_not_answered',
      charge_and_trial: 'answered',
    }))
  it('a film shows, and closes nothing until the family accepts it', () => {
    expect(states(demand(), known(FILM))).toMatchObject({
      proof_of_life: 'shown_not_verified',
      whereabouts: 'acknowledged_not_answered',
    })
    expect(states(demand(), known({ ...FILM, family: [verdict('accepts')] }))).toMatchObject({
      proof_of_life: 'answered',
    })
  })
  it('each side answers for itself: the holding state’s words are none of another government’s, nor the other way round', () => {
    const theirs = { ...VISIT, body_kind: 'other_public_body' as const }
    const heard = (addressee_kind: Asked['addressee_kind'], said: Answered) =>
      outcomeOf(demand({ addressee_kind }), known(said)).replies.length
    expect([heard('other_government', VISIT), heard('holding_state', theirs)]).toEqual([0, 0])
    expect([
      heard('other_government', theirs),
      heard('holding_state', VISIT),
      heard('un_body', VISIT),
      heard('public', VISIT),
    ]).toEqual([1, 1, 1, 1])
  })
  it('a place that is told on film is shown, too', () =>
    expect(
      effectOf('whereabouts', {
        ...FILM,
        established: { ...FILM.established!, whereabouts: 'disclosed' },
      }),
    ).toBe('shown_not_verified'))
  it('a place and a visit answer what they give, and not the rest', () =>
    expect(states(demand(), known(VISIT))).toEqual({
      proof_of_life: 'answered',
      whereabouts: 'answered',
      contact: 'answered',
      truth: 'acknowledged_not_answered',
    }))
  it('a later showing that only a claim tells of is a showing', () =>
    expect(
      states(demand(), { ...known(), showings: [{ claim: 'c', date: on('2019-07-25') }] }),
    ).toMatchObject({
      proof_of_life: 'shown_not_verified',
      whereabouts: 'open',
    }))
  it('a death that is stated closes nothing: it turns the demand', () => {
    const dead = answer({
      established: {
        alive: 'death_stated',
        whereabouts: 'not_disclosed',
        contact_allowed: 'not_applicable',
      },
    })
    const { items } = outcomeOf(demand(), {
      ...known(dead),
      reported: { death: true, release: false },
    })
    expect(items.map(({ state, becomes }) => [state, becomes])).toEqual([
      ['acknowledged_not_answered', 'remains_and_truth'],
      ['acknowledged_not_answered', 'remains_and_truth'],
      ['acknowledged_not_answered', 'remains_and_truth'],
      ['acknowledged_not_answered', undefined],
    ])
  })
  it('a release that is reported asks for contact in freedom', () =>
    expect(
      outcomeOf(demand({ items: ['contact', 'release'] }), {
        ...known(),
        reported: { death: false, release: true },
      }).items,
    ).toEqual([
      { item: 'contact', state: 'open', by: [], becomes: 'free_contact' },
      { item: 'release', state: 'open', by: [], becomes: 'free_contact' },
    ]))
  it('another government answers nothing for the state that holds', () =>
    expect(states(demand(), known({ ...VISIT, body_kind: 'other_public_body' }))).toMatchObject({
      whereabouts: 'open',
    }))
  it('a demand taken back stays so, whatever comes', () =>
    expect(
      states(demand({ withdrawn: { date: on('2020'), by: 'x', source: 's' } }), known(VISIT)),
    ).toMatchObject({
      whereabouts: 'withdrawn',
    }))
})

describe('the family', () => {
  const of = (...verdicts: (typeof FAMILY_VERDICTS)[number][]) => familyOf(verdicts.map(verdict))
  it('moves an answer by a dispute, and back by taking it back', () => {
    expect(effectOf('whereabouts', { ...VISIT, family: [verdict('disputes')] })).toBe(
      'answer_disputed',
    )
    expect(
      effectOf('whereabouts', {
        ...VISIT,
        family: [verdict('disputes'), verdict('withdraws_dispute')],
      }),
    ).toBe('answered')
    expect(
      effectOf('proof_of_life', {
        ...FILM,
        family: [verdict('disputes'), verdict('withdraws_dispute')],
      }),
    ).toBe('shown_not_verified')
  })
  it('stands where it last stood; what was accepted before a dispute that was taken back is accepted', () => {
    expect([
      of(),
      of('accepts'),
      of('accepts', 'disputes'),
      of('accepts', 'disputes', 'withdraws_dispute'),
      of('disputes', 'accepts'),
    ]).toEqual([null, 'accepts', 'disputes', 'accepts', 'accepts'])
  })
  it('cannot dispute away what was not given', () =>
    expect(effectOf('whereabouts', { ...NOT_AWARE, family: [verdict('disputes')] })).toBe(
      'acknowledged_not_answered',
    ))
})

describe('dates', () => {
  it('say before, after, or perhaps', () => {
    expect(timingOf(on('2019-02-11'), on('2019-02-10'))).toBe('before')
    expect(timingOf(on('2019-02-11'), on('2019-02-11'))).toBe('after')
    expect(timingOf(on('2019-02-11'), on('2019-02~'))).toBe('possibly_after')
    expect(timingOf(on('XXXX'), on('2019'))).toBe('possibly_after')
    expect(timingOf(on('../2021-03'), on('2019'))).toBe('possibly_after')
  })
  it('find a demand that lies before every day of being taken', () => {
    expect(isBeforeTaken(on('2016'), [on('2017'), on('2017-03')])).toBe(true)
    expect(isBeforeTaken(on('2017-02'), [on('2017'), on('2017-03')])).toBe(false)
    expect(isBeforeTaken(on('2016'), [])).toBe(false)
  })
  it('end the six months in which a family may object', () =>
    expect(
      ['2020-01-15', '2020-08-31', '2020-09', '2020', '2020-01/2020-02'].map((date) =>
        objectionEnds(on(date)),
      ),
    ).toEqual(['2020-07-15', '2021-02-28', '2021-03', null, null]))
})

const dates = fc
  .constantFrom(
    '2018',
    '2019',
    '2019-02',
    '2019-02-10',
    '2019-02-11',
    '2019-02~',
    '2020-05',
    '../2019',
    'XXXX',
  )
  .map(on)
const said = fc.constantFrom(...ESTABLISHED)
const anyAnswer = fc.record({
  id: fc.uuid(),
  scope: fc.constantFrom('individual' as const, 'bulk' as const),
  date: dates,
  body_kind: fc.constantFrom(
    'holding_authority' as const,
    'state_media' as const,
    'other_public_body' as const,
  ),
  film: fc.constantFrom(true as const, undefined),
  established: fc.record({ alive: said, whereabouts: said, contact_allowed: said }),
  family: fc.array(fc.constantFrom(...FAMILY_VERDICTS).map(verdict), { maxLength: 3 }),
})
const anyDemand = fc.record({
  date: dates,
  addressee_kind: fc.constantFrom('holding_state' as const, 'un_body' as const),
  items: fc.uniqueArray(fc.constantFrom(...DEMAND_ITEMS), { minLength: 1 }),
})
const anyAnswers = fc.uniqueArray(anyAnswer, { selector: ({ id }) => id, maxLength: 6 })
const outcome = (asked: Asked, answers: readonly Answered[]) => outcomeOf(asked, known(...answers))
const strength = (state: (typeof ITEM_STATES)[number]) =>
  [
    'open',
    'acknowledged_not_answered',
    'shown_not_verified',
    'answer_disputed',
    'answered',
  ].indexOf(state)

describe('laws', () => {
  test.prop([anyDemand, anyAnswers])('the order of answers does not matter', (asked, answers) => {
    expect(outcome(asked, answers.toReversed())).toEqual(outcome(asked, answers))
  })
  test.prop([anyDemand, anyAnswers, anyAnswer])(
    'a bulk answer never changes a demand',
    (asked, answers, more) => {
      expect(outcome(asked, [...answers, { ...more, scope: 'bulk' }])).toEqual(
        outcome(asked, answers),
      )
    },
  )
  test.prop([anyDemand, anyAnswers, anyAnswer])(
    'one more answer never takes away what was given',
    (asked, answers, more) => {
      const before = outcome(asked, answers).items.map(({ state }) => strength(state))
      const after = outcome(asked, [...answers, more]).items.map(({ state }) => strength(state))
      expect(after.every((each, at) => each >= before[at]!)).toBe(true)
    },
  )
  test.prop([anyDemand, anyAnswers, anyAnswer])(
    'an answer from before the demand changes no state',
    (asked, answers, more) => {
      fc.pre(timingOf(asked.date, more.date) === 'before')
      expect(outcome(asked, [...answers, more]).items).toEqual(outcome(asked, answers).items)
    },
  )
  test.prop([anyDemand, anyAnswer])(
    'a dispute and its withdrawal leave every item as it was',
    (asked, one) => {
      const again = {
        ...one,
        family: [...one.family, verdict('disputes'), verdict('withdraws_dispute')],
      }
      fc.pre(familyOf(one.family) !== 'disputes')
      expect(outcome(asked, [again]).items).toEqual(outcome(asked, [one]).items)
    },
  )
  test.prop([anyDemand, anyAnswers])(
    'nothing answers without a field that gives it',
    (asked, answers) => {
      const gives = answers.some(({ established }) =>
        Object.values(established).some((value) => ['yes', 'disclosed', 'shown'].includes(value)),
      )
      if (!gives)
        expect(outcome(asked, answers).items.every(({ state }) => strength(state) <= 1)).toBe(true)
    },
  )
})

describe('fate and whereabouts', () => {
  const tells = (
    alive: 'yes' | 'shown' | 'death_stated' | 'not_said',
    whereabouts: 'disclosed' | 'not_disclosed',
  ) => tellsFateAndWhereabouts({ established: { alive, whereabouts, contact_allowed: 'not_said' } })
  it('are told only together', () =>
    expect([
      tells('yes', 'disclosed'),
      tells('death_stated', 'disclosed'),
      tells('shown', 'disclosed'),
      tells('yes', 'not_disclosed'),
      tells('not_said', 'disclosed'),
    ]).toEqual([true, true, false, false, false]))
})
