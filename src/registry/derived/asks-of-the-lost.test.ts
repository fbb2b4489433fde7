/** Who was taken decades ago, by nobody knows whom: what is asked then, of whom, and what is told. */
import { describe, expect, it } from 'vitest'
import { claim, demand, kindsOf, ofKin, on, person, sister, taken } from '../asked/test-asked.ts'
import type { PublicDemand } from '../public.ts'
import { asksOffered, noPaperOf, noPosterOf, questionOf, standingOf, waitingOf } from './asks.ts'
import { mayAnnounceDeath } from './deaths.ts'
import { fateOf, happened } from './standing.ts'

describe('the dead of whom nobody gave back anything', () => {
  const died = claim('death', { date: on('1977'), said_on: on('1985-06'), ...sister })
  const still = (more: Partial<PublicDemand> = {}) =>
    ofKin(['whereabouts', 'truth'], { date: on('2024-03'), question: 'where', ...more })
  const returned = claim('remains_returned', { date: on('2012-05'), ...sister })

  it('are still asked for: where are they, by relatives who knew when they asked', () => {
    const asked = person([taken, died], [still()])
    expect(questionOf(asked)).toMatchObject({ kind: 'where', asking: { by: 'Odra Venn (sister)' } })
    expect(kindsOf([taken, died], [still()])).toEqual(['whereabouts', 'truth'])
  })
  it.each([
    ['whoever asked before they knew', still({ date: on('1978') })],
    ['who does not say that it is this they ask', ofKin(['whereabouts'], { date: on('2024') })],
    ['who is no relative', demand(['whereabouts'], { date: on('2024'), question: 'where' })],
  ])('but not by %s', (_, asked) => {
    expect(kindsOf([taken, died], [asked])).not.toContain('whereabouts')
  })
  it.each([
    'where',
    'alive',
    'what_became',
  ] as const)('and no paper is headed by what was asked before: %s', (question) => {
    const asked = person([taken, died], [still({ date: on('1978'), question })])
    expect(questionOf(asked)).toMatchObject({ kind: 'what_was_done' })
  })
  it('whose remains are with the family are asked for no more, unless the family asks again', () => {
    const before = ofKin(['remains', 'truth'], { date: on('2005') })
    const again = ofKin(['remains'], { date: on('2020') })
    expect(kindsOf([taken, died, returned], [before])).toEqual(['truth'])
    expect(kindsOf([taken, died, returned], [again])).toEqual(['remains'])
    expect(asksOffered(person([taken, died, returned]))).toEqual(['truth'])
    expect(waitingOf(before, standingOf(person([taken, died, returned])))).toEqual(['truth'])
  })
})

describe('remains', () => {
  const lab = { claimant: 'Laboratory of Sund', connection: 'search_body' } as const
  const identified = claim('remains_identified', { date: on('2009-05'), ...lab })
  const accepted = claim('remains_accepted', { date: on('2013-02'), ...sister })
  const refused = claim('remains_refused', { date: on('2009-06'), ...sister })

  it.each([
    ['identified, and no word of the family', [identified], false],
    ['refused', [identified, refused], false],
    ['accepted', [identified, accepted], true],
    ['refused, then accepted', [identified, refused, accepted], true],
    ['accepted, then refused', [identified, accepted, { ...refused, date: on('2015') }], false],
    [
      'returned, as the sister says',
      [claim('remains_returned', { date: on('2013'), ...sister })],
      true,
    ],
    [
      'returned, as a laboratory says',
      [claim('remains_returned', { date: on('2013'), ...lab })],
      false,
    ],
  ])('%s: announced %#', (_, claims, isAnnounced) => {
    expect(mayAnnounceDeath(claims)).toBe(isAnnounced)
  })
  it('tell of no day of death', () => {
    const [line] = happened([identified, accepted])
    expect(line).toMatchObject({ what: 'remains_identified', by: 'Laboratory of Sund' })
    expect(happened([taken, accepted]).find(({ what }) => what === 'reported_dead')?.date).toBe(
      undefined,
    )
  })
  it('say where somebody is, once they may be told of', () => {
    const back = claim('remains_returned', { date: on('2013-04'), ...sister })
    expect(fateOf([taken, identified]).state).toBe('not_disclosed')
    expect(fateOf([taken, identified, accepted]).state).toBe('remains_identified')
    expect(fateOf([taken, identified, accepted, back]).state).toBe('remains_returned')
  })
})

it('where remains have a name, nobody asks where somebody is buried', () => {
  const named = claim('remains_identified', { date: on('2013'), connection: 'other_public_body' })
  const accepted = claim('remains_accepted', { date: on('2013-08'), ...sister })
  const asked = ofKin(['remains', 'truth'], { date: on('2014') })
  expect(questionOf(person([taken, named, accepted], [asked]))).toMatchObject({
    kind: 'what_was_done',
  })
  expect(kindsOf([taken, named, accepted], [asked])).toEqual(['remains', 'truth'])
})

it('a release that strangers tell of is none where a relative has heard nothing since', () => {
  const told = claim('released_on', { date: on('2023-01'), said_on: on('2023-01') })
  const silent = claim('no_contact', { date: on('2023-02'), ...sister })
  expect(standingOf(person([taken, told])).reported).toBe(true)
  expect(standingOf(person([taken, told, silent])).reported).toBe(false)
  expect(kindsOf([taken, told, silent], [ofKin(['release'])])).toEqual(['release'])
})

describe('no word of a death', () => {
  it.each(['registered_dead', 'declared_absent'])('is %s, whoever says it', (predicate) => {
    const written = claim(predicate, { date: on('1985'), connection: 'state_institution' })
    const asked = person([taken, written])
    expect(standingOf(asked).death).toBeNull()
    expect(questionOf(asked)).toEqual({ kind: 'where', asking: null })
    expect(happened([taken, written]).map(({ what }) => what)).toEqual(['taken'])
  })
})

describe('a body that holds nobody', () => {
  const prosecutor = { addressee_kind: 'search_body' as const, to: 'Prosecutor of Sund' }
  it('is asked to search, and not to say where it holds somebody', () => {
    const asked = ofKin(['whereabouts', 'proof_of_life', 'truth'], prosecutor)
    expect(kindsOf([taken], [asked])).toEqual(['search', 'news'])
    expect(questionOf(person([taken], [asked]))).toMatchObject({ kind: 'where' })
  })
  it('must answer: the days count, as of a group that is no state', () => {
    const standing = standingOf(person([taken]))
    expect(waitingOf(ofKin(['search'], prosecutor), standing)).toEqual(['search'])
    expect(waitingOf(ofKin(['release'], { addressee_kind: 'armed_group' }), standing)).toEqual([
      'release',
    ])
  })
})

describe('a child found alive', () => {
  const found = claim('found_alive', { date: on('2010-08'), connection: 'other_public_body' })
  const before = ofKin(['whereabouts', 'truth'], { date: on('1980') })
  it('is asked for no more; the truth still is, and nobody counts days', () => {
    const asked = person([taken, found], [before])
    expect(asked.fate).toMatchObject({ state: 'found_alive', by: 'Press of Sund' })
    expect(kindsOf([taken, found], [before])).toEqual(['truth'])
    expect(standingOf(asked).ended).toBe(true)
    expect(waitingOf(before, standingOf(asked))).toEqual([])
    expect([noPaperOf(asked), noPosterOf(asked)]).toEqual(['paper-found', 'paper-found'])
  })
  it('by no word of those who are said to hold', () => {
    const theirs = claim('found_alive', { date: on('2010-08'), connection: 'armed_group' })
    expect(fateOf([taken, theirs]).state).toBe('not_disclosed')
  })
})
