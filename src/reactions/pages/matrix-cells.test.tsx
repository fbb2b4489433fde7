import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../kernel/about/languages.ts'
import { parseEdtf } from '../../kernel/dates/index.ts'
import { words } from '../../words/index.ts'
import type { MatrixColumn, NamedRow } from '../views/index.ts'
import { findingsOf } from './matrix-cells.tsx'

/** A text of five names, so many of them from memory. */
const column = (key: string, stance: 'backs' | 'critical', recalled = 0): MatrixColumn => ({
  key,
  kind: 'interval',
  instruments: [
    {
      id: `in${key}`,
      date: parseEdtf(key),
      forum: 'Council of Seas',
      title: 'A letter',
      kind: 'joint_statement',
      stance,
      claimed: 5,
      named: 5,
      recalled,
      complete: recalled === 0,
      scope: ['Sund'],
      used: true,
    },
  ],
  counts: {},
})
const MOVED: NamedRow = {
  iso3: 'TRV',
  name: 'Tarvand',
  region: null,
  cells: ['supports', 'condemns'],
  sides: { backs: ['supports', 'unknown'], critical: ['unknown', 'condemns'] },
  alone: [0, 0],
  changes: [{ kind: 'switched', from: 0, to: 1, side: null }],
  unlisted: null,
}
const found = (recalled: number) =>
  findingsOf([MOVED], [column('2019', 'backs'), column('2022', 'critical', recalled)], words('en'))

describe('a finding', () => {
  it('of lists that were read says who moved', () =>
    expect(found(0)).toEqual(['Tarvand: backed in 2019; critical in 2022']))
  it('that rests on names from memory says how many of them are confirmed', () =>
    expect(found(3)).toEqual([
      'Tarvand: backed in 2019; critical in 2022; 2022: 2 of 5 names confirmed',
    ]))
  it.each(LANGUAGES)('says so in %s', (lang) => {
    const [told] = findingsOf(
      [MOVED],
      [column('2019', 'backs'), column('2022', 'critical', 3)],
      words(lang),
    )
    expect(told).toMatch(/2\D+5/)
  })
})
