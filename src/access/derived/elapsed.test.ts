import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { type Edtf, parseEdtf } from '../../kernel/dates/index.ts'
import { PARTIES, STEP_STATUSES, type StepStatus } from '../model.ts'
import { byLength, clocksOf, newestOf, openSince, replies, slowest, waitOf } from './elapsed.ts'
import { outOfOrder } from './order.ts'

const TODAY = parseEdtf('2026-11-20')
const step = (status: StepStatus, date: string) => ({ status, date: parseEdtf(date) })
const named = (name: string, steps: Parameters<typeof clocksOf>[0]) =>
  clocksOf(steps, TODAY).filter((clock) => clock.name === name)

const dates = fc
  .constantFrom(
    '2018',
    '2018-09',
    '2018-09-10',
    '2019-03~',
    '../2020',
    '2020/2021',
    'XXXX',
    '2022-05-23',
    '2021?',
  )
  .map(parseEdtf)
const steps = fc.array(
  fc.record({
    status: fc.constantFrom(...STEP_STATUSES),
    date: dates,
    party: fc.constantFrom(...PARTIES),
  }),
  {
    maxLength: 8,
  },
)
const days = fc
  .integer({ min: 0, max: 3000 })
  .map((day) => new Date(Date.UTC(2015, 0, 1 + day)).toISOString().slice(0, 10) as Edtf)

describe('clocks', () => {
  test.prop([steps])('never run backwards, and end at a step of the track or today', (track) => {
    for (const { from, to, days } of clocksOf(track, TODAY)) {
      expect(days.min).toBeGreaterThanOrEqual(0)
      expect(days.max).toBeGreaterThanOrEqual(days.min)
      expect(track.length).toBeGreaterThanOrEqual(Math.max(from.step, to.step ?? 0))
      if (to.step === null) expect(to.date).toBe(TODAY)
    }
  })
  test.prop([fc.array(days, { minLength: 1, maxLength: 6 })])(
    'from step to step add up to the whole, when every day is known',
    (list) => {
      const track = list.sort().map((date) => ({ status: 'reminder' as const, date }))
      const sum = named('step_to_step', track).reduce((total, { days }) => total + days.min, 0)
      expect(sum).toBe((Date.parse(list.at(-1)!) - Date.parse(list[0]!)) / 86_400_000)
    },
  )
  test('a pair of dates for each date that a source gives', () => {
    const arrival = {
      ...step('under_way', '2022-05-23'),
      also_dated: [{ date: parseEdtf('2022-05') }],
    }
    expect(
      named('requested_to_arrival', [step('requested', '2018-09-10'), arrival]).map(
        ({ days }) => days,
      ),
    ).toEqual([
      { min: 1351, max: 1351 },
      { min: 1329, max: 1359 },
    ])
  })
  test('nobody waits after a visit or a refusal; a new request opens the wait anew', () => {
    const refused = [step('requested', '2012'), step('declined', '2014')]
    expect(openSince(refused)).toBeNull()
    expect(openSince([...refused, step('requested', '2022')])).toEqual({ date: '2022', n: 2 })
    expect(openSince([step('invited', '2019-03-20'), step('stalled', '2021')])).toEqual({
      date: '2019-03-20',
      n: 0,
    })
    expect(openSince([])).toBeNull()
  })
  test('a date that is open at its beginning gives no clock', () => {
    expect(clocksOf([step('invited', '../2019'), step('completed', '2019-08')], TODAY)).toEqual([])
  })
  test('what is not known to have ended is counted to the newest source, and never to today', () => {
    const sources = ['2023-01-12', '2022-08', 'XXXX', '2020-05/..'].map((published) => ({
      published: parseEdtf(published),
    }))
    const steps = [step('invited', '2019-07-02'), step('stalled', '2022-12-29')]
    expect(newestOf({ steps, sources })).toBe('2023-01-12')
    expect(newestOf({ steps, sources: [] })).toBe('2022-12-29')
    expect(newestOf({ steps: [step('invited', 'XXXX')], sources: [] })).toBeNull()
    expect(waitOf({ steps, sources })?.to).toEqual({ date: '2023-01-12', step: null })
  })
  test('the longest wait stands first, whether it is over or not', () => {
    const short = {
      steps: [step('requested', '2019-01-01'), step('under_way', '2019-02-01')],
      sources: [],
    }
    const open = { steps: [step('requested', '2019-01-01'), step('stalled', '2020')], sources: [] }
    const waits = [short, open, { steps: [], sources: [] }].map(waitOf)
    expect(waits[2]).toBeNull()
    expect([waits[0]!, waits[1]!].sort(byLength)).toEqual([waits[1], waits[0]])
  })
})

describe('sides', () => {
  test.prop([steps])('the slowest reply is one of the replies, and of no third party', (track) => {
    const all = replies(track)
    for (const { party, asked, answered } of all) {
      expect(party).not.toBe('third')
      expect(track[asked - 1]!.party).not.toBe(party)
      expect(track[answered - 1]!.party).toBe(party)
    }
    const most = slowest(track)
    expect(most === null ? all : all.filter(({ days }) => days.min > most.days.min)).toEqual([])
  })
  test('each side waits from the other’s first step, not from its last reminder', () => {
    const track = [
      { ...step('requested', '2020-01-01'), party: 'visitor' as const },
      { ...step('reminder', '2020-06-01'), party: 'visitor' as const },
      { ...step('reminder', '2020-07-01'), party: 'third' as const },
      { ...step('invited', '2021-01-01'), party: 'host' as const },
    ]
    expect(replies(track)).toEqual([
      { party: 'host', asked: 1, answered: 4, days: { min: 366, max: 366 } },
    ])
  })
})

describe('order', () => {
  test.prop([fc.array(days, { maxLength: 6 })])(
    'steps of one status in the order of their days are in order',
    (list) => {
      expect(
        outOfOrder(list.sort().map((date) => ({ status: 'reminder' as const, date }))),
      ).toEqual([])
    },
  )
  test('a step that is certainly earlier than one before it is out of order; one that may be later is not', () => {
    expect(outOfOrder([step('completed', '2019-08'), step('reported', '2019-07')])).toMatchObject([
      { n: 1, before: { status: 'completed' } },
    ])
    expect(outOfOrder([step('completed', '2019-08'), step('reported', '2019-08-01')])).toEqual([])
    expect(outOfOrder([step('completed', '2019-08'), step('reported', 'XXXX')])).toEqual([])
  })
  test('a report before its visit is out of order, though it stands and is dated before it', () => {
    expect(outOfOrder([step('reported', '2019-01'), step('completed', '2019-08')])).toMatchObject([
      { n: 0, status: 'reported' },
    ])
  })
})
