import { describe, expect, it } from 'vitest'
import { parseEdtf } from '../../kernel/dates/index.ts'
import type { CellValue } from '../public.ts'
import type { Stand } from './positions.ts'
import { turnsOf } from './turns.ts'

let made = 0
/** A text of that side with where the state stands; each a year after the one before. */
function stand(
  side: 'backs' | 'critical',
  value: CellValue,
  more: Partial<Stand> & { scope?: Stand['instrument']['scope'] } = {},
): Stand {
  const { scope = ['Sund'], ...rest } = more
  const id = `t${++made}`
  return {
    instrument: {
      id,
      date: parseEdtf(String(2000 + made)),
      forum: 'Council of Seas',
      title: id,
      kind: 'joint_statement',
      stance: side,
      claimed: null,
      named: 1,
      recalled: 0,
      complete: true,
      scope,
      used: true,
    },
    value,
    signedOn: null,
    withdrewOn: null,
    ...rest,
  }
}
const kinds = (...stands: Stand[]) => turnsOf(stands, { scope: 'Sund' }).map(({ kind }) => kind)

describe('turns of a state’s row', () => {
  it('whoever backs has not left the critical lists on which it never stood', () => {
    expect(
      kinds(
        stand('backs', 'supports'),
        stand('critical', 'not_on_list'),
        stand('backs', 'supports'),
      ),
    ).toEqual([])
  })
  it('leaving and joining are held against texts of the same side', () => {
    expect(
      kinds(
        stand('backs', 'supports'),
        stand('critical', 'not_on_list'),
        stand('backs', 'not_on_list'),
      ),
    ).toEqual(['left'])
    expect(
      kinds(
        stand('critical', 'not_on_list'),
        stand('backs', 'not_on_list'),
        stand('critical', 'condemns'),
      ),
    ).toEqual(['joined'])
  })
  it('changing sides is said once', () => {
    expect(
      kinds(
        stand('backs', 'supports'),
        stand('critical', 'not_on_list'),
        stand('backs', 'not_on_list'),
        stand('critical', 'condemns'),
      ),
    ).toEqual(['switched'])
  })
  it('taking the name back is told on its day, and not told again as leaving', () => {
    const withdrew = stand('backs', 'withdrew', { withdrewOn: parseEdtf('2019-07-18') })
    expect(turnsOf([withdrew, stand('backs', 'not_on_list')], { scope: 'Sund' })).toEqual([
      { kind: 'withdrew', from: null, to: withdrew, on: '2019-07-18' },
    ])
  })
  it('what is not known is passed over, and what is on another place says nothing', () => {
    expect(
      kinds(stand('backs', 'supports'), stand('backs', 'unknown'), stand('backs', 'supports')),
    ).toEqual([])
    expect(
      kinds(stand('backs', 'not_on_list'), stand('backs', 'supports', { scope: ['Olm'] })),
    ).toEqual([])
  })
})
