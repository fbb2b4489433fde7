import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { type Edtf, parseEdtf } from '../../kernel/dates/index.ts'
import type { PackedSignatory } from '../lists/packed.ts'
import { SIDES } from '../model/sides.ts'
import type { CellValue } from '../public.ts'
import {
  cellOf,
  changesOf,
  changesOfRow,
  columnAsOf,
  columnOf,
  compareSheets,
  countCells,
  type SignatoryList,
  sheetsIn,
  sideOf,
} from './positions.ts'

const d = (text: string): Edtf => parseEdtf(text)
const signed = (...codes: string[]): PackedSignatory[] =>
  codes.map((code) => [code, 'condemn', null, null])
const backed = (...codes: string[]): PackedSignatory[] =>
  codes.map((code) => [code, 'support', null, null])
function sheet(
  id: string,
  date: string,
  signatories: PackedSignatory[],
  more: Partial<SignatoryList['instrument']> = {},
): SignatoryList {
  const stance = signatories.some(([, as]) => as === 'condemn') ? 'critical' : 'backs'
  return {
    instrument: {
      id,
      date: d(date),
      forum: 'Council of Seas',
      title: id,
      kind: 'joint_statement',
      stance,
      claimed: null,
      named: signatories.length,
      recalled: 0,
      complete: true,
      scope: ['Sund'],
      used: true,
      ...more,
    },
    signatories,
  }
}
const ABOUT = { scope: 'Sund' }
const inside = (sheets: SignatoryList[], interval: string) =>
  columnOf(sheetsIn(sheets, d(interval), ABOUT))

describe('a cell', () => {
  it('is empty in four ways: no instrument, unknown, not eligible, not on this list', () => {
    const whole = sheet('a', '2019-07-08', signed('AAA'))
    const part = sheet('b', '2019-10-29', backed('BBB'), { complete: false })
    const vote = sheet('v', '2022-10-06', [['AAA', 'yes', null, null]], {
      kind: 'vote',
      stance: undefined,
    })
    const all = [whole, part, vote]
    expect(cellOf(inside(all, '2018'), 'CCC')).toBe('no_instrument')
    expect(cellOf(inside(all, '2019-07'), 'CCC')).toBe('not_on_list')
    expect(cellOf(inside(all, '2019'), 'CCC')).toBe('unknown')
    expect(cellOf(inside(all, '2022'), 'CCC')).toBe('not_eligible')
    expect(cellOf(inside(all, '2019-07/2022'), 'CCC')).toBe('unknown')
    expect(cellOf(inside([whole, vote], '2019/2022'), 'CCC')).toBe('not_on_list')
  })
  it('leaves out another version of the list, another place, and dates that are only partly inside', () => {
    const unused = sheet('a', '2019-07-12', backed('AAA'), { used: false })
    const elsewhere = sheet('b', '2019-07-12', backed('BBB'), { scope: ['Olm'] })
    const vague = sheet('c', '2019', backed('CCC'))
    expect(sheetsIn([unused, elsewhere, vague], d('2019-07'), ABOUT)).toEqual([])
  })
  it('is withdrew before anything else, then the latest dated', () => {
    const left = sheet('a', '2019-07-12', [
      ...backed('BBB'),
      ['AAA', 'withdrew', null, d('2019-07-18')],
    ])
    const later = sheet('b', '2019-07-30', signed('AAA', 'BBB'))
    const column = inside([left, later], '2019-07')
    expect([cellOf(column, 'AAA'), cellOf(column, 'BBB')]).toEqual(['withdrew', 'condemns'])
  })
  it('goes by the day of joining where that is later than the text', () => {
    const first = sheet('a', '2019-07-08', [['AAA', 'condemn', d('2019-07-25'), null]])
    const second = sheet('b', '2019-07-12', backed('AAA'))
    expect(cellOf(inside([first, second], '2019-07'), 'AAA')).toBe('condemns')
  })
})

describe('positions as of a day', () => {
  const first = sheet('a', '2019-07-12', [
    ...backed('BBB'),
    ['AAA', 'withdrew', null, d('2019-07-18')],
  ])
  const second = sheet('b', '2020-10-06', signed('BBB'))
  const at = (day: string, iso3: string) => cellOf(columnAsOf([first, second], d(day), ABOUT), iso3)
  it('carry forward, and go back behind a withdrawal', () => {
    expect(['2019-07-01', '2019-07-15', '2019-07-18', '2021'].map((day) => at(day, 'AAA'))).toEqual(
      ['no_instrument', 'supports', 'withdrew', 'withdrew'],
    )
    expect(['2020-01-01', '2020-10-06'].map((day) => at(day, 'BBB'))).toEqual([
      'supports',
      'condemns',
    ])
  })
})

describe('comparison', () => {
  it('tells stayed, added, gone, switched and unknown apart', () => {
    const from = sheet('a', '2019-07', signed('AAA', 'BBB', 'CCC'))
    const to = sheet('b', '2019-10', [...signed('AAA', 'DDD'), ['CCC', 'support', null, null]])
    expect(compareSheets(from, to)).toMatchObject({
      stayed: ['AAA'],
      added: ['DDD'],
      gone: ['BBB'],
      switched: ['CCC'],
      unknown: [],
    })
    const part = { ...to, instrument: { ...to.instrument, complete: false } }
    expect(compareSheets(from, part)).toMatchObject({ gone: [], unknown: ['BBB'] })
    expect(compareSheets(part, from)).toMatchObject({ added: [], unknown: ['BBB'], gone: ['DDD'] })
  })
})

const rowOf = (sheets: readonly SignatoryList[], columns: readonly string[], iso3: string) => {
  const within = columns.map((column) => sheetsIn(sheets, d(column), ABOUT))
  const cells = within.map((column) => cellOf(columnOf(column), iso3))
  const sides = { backs: cellsOn('backs'), critical: cellsOn('critical') }
  return { cells, sides, changes: changesOfRow(cells, sides) }
  function cellsOn(side: 'backs' | 'critical') {
    return within.map((column) => cellOf(sideOf(column, side), iso3))
  }
}

describe('what changed', () => {
  const backing = sheet('a', '2019-07-12', backed('AAA', 'SSS'))
  const critical = sheet('b', '2025-11-21', signed('BBB', 'SSS'))
  const later = sheet('c', '2020-10-06', backed('CCC'))
  it('is told against a list of the same side alone: whoever backed has not left a critical list', () => {
    expect(rowOf([backing, critical], ['2019', '2025'], 'AAA').changes).toEqual([])
    expect(rowOf([backing, critical], ['2019', '2025'], 'BBB').changes).toEqual([])
    expect(rowOf([backing, later, critical], ['2019', '2020', '2025'], 'AAA').changes).toEqual([
      { from: 0, to: 1, kind: 'left', side: 'backs' },
    ])
  })
  it('to stand on a list of either side is one change of sides, and neither leaving nor joining', () => {
    expect(rowOf([backing, later, critical], ['2019', '2020', '2025'], 'SSS').changes).toEqual([
      { from: 0, to: 2, kind: 'switched', side: null },
    ])
  })
  it('comparing lists of different sides tells who stands on both, and of nobody that it left or came', () => {
    expect(compareSheets(backing, critical)).toMatchObject({
      switched: ['SSS'],
      one_side: ['AAA', 'BBB'],
      gone: [],
      added: [],
    })
    const vote = sheet('v', '2022-10-06', [['AAA', 'no', null, null]], {
      kind: 'vote',
      stance: undefined,
    })
    expect(compareSheets(vote, critical)).toMatchObject({
      one_side: ['AAA'],
      gone: [],
      not_eligible: ['BBB', 'SSS'],
    })
  })
})

const code = fc.constantFrom('AAA', 'BBB', 'CCC', 'DDD', 'EEE')
const stance = fc.constantFrom<PackedSignatory[1][]>('support', 'condemn', 'withdrew')
const sheets = fc
  .array(
    fc
      .record({
        signatories: fc.uniqueArray(fc.tuple(code, stance), { selector: ([iso3]) => iso3 }),
        month: fc.integer({ min: 1, max: 12 }),
        complete: fc.boolean(),
        stance: fc.constantFrom<('backs' | 'critical')[]>('backs', 'critical'),
      })
      .map(({ signatories, month, complete, stance }) => ({
        signatories,
        month,
        complete,
        stance,
      })),
    { maxLength: 6 },
  )
  .map((all) =>
    all.map(({ signatories, month, complete, stance }, n) =>
      sheet(
        `s${n}`,
        `2019-${String(month).padStart(2, '0')}`,
        signatories.map(([iso3, as]): PackedSignatory => [iso3, as, null, null]),
        { complete, stance },
      ),
    ),
  )

describe('laws', () => {
  test.prop([sheets])('counts add up to the rows', (all) => {
    const rows = ['AAA', 'BBB', 'CCC', 'DDD', 'EEE', 'FFF']
    const counts = countCells(inside(all, '2019'), rows)
    expect(Object.values(counts).reduce((sum, each) => sum + each, 0)).toBe(rows.length)
  })
  test.prop([sheets])(
    'the order in which evidence is read changes nothing but ties of one day',
    (all) => {
      const distinct = all.filter(
        ({ instrument }, n) =>
          all.findIndex((other) => other.instrument.date === instrument.date) === n,
      )
      expect(inside(distinct.toReversed(), '2019').values).toEqual(
        new Map(inside(distinct, '2019').values),
      )
    },
  )
  test.prop([sheets, code])('taking away one signature changes no other state', (all, iso3) => {
    const without = all.map((each) => ({
      ...each,
      signatories: each.signatories.filter(([other]) => other !== iso3),
    }))
    const [before, after] = [inside(all, '2019'), inside(without, '2019')]
    for (const other of ['AAA', 'BBB', 'CCC', 'DDD', 'EEE', 'FFF'].filter((each) => each !== iso3))
      expect(cellOf(after, other)).toBe(cellOf(before, other))
    expect(cellOf(after, iso3)).toBe(after.others)
  })
  test.prop([sheets])('an incomplete list never makes anybody "not on this list"', (all) => {
    const column = inside(
      all.map((each) => ({ ...each, instrument: { ...each.instrument, complete: false } })),
      '2019',
    )
    expect([...column.values.values(), column.others]).not.toContain('not_on_list')
  })
  test.prop([sheets, code])(
    'leaving and joining are told between two lists of one side, the one without the name known whole',
    (all, iso3) => {
      const columns = ['2019-01/2019-04', '2019-05/2019-08', '2019-09/2019-12']
      const { sides, changes } = rowOf(all, columns, iso3)
      for (const { from, to, kind, side } of changes) {
        if (side === null) continue
        const [before, after] = [sides[side][from], sides[side][to]]
        expect([before, after]).not.toContain('no_instrument')
        expect(kind === 'left' ? after : before).toMatch(/not_on_list|withdrew/)
      }
    },
  )
  test.prop([sheets, code])('a side of which no list is on file changes nothing', (all, iso3) => {
    for (const side of SIDES) {
      const only = all.filter(({ instrument }) => instrument.stance === side)
      const { changes } = rowOf(only, ['2019-01/2019-06', '2019-07/2019-12'], iso3)
      expect(changes.filter((change) => change.side !== null && change.side !== side)).toEqual([])
    }
  })
  test.prop([sheets, sheets])('comparing back and forth mirrors added and gone', ([from], [to]) => {
    if (!from || !to) return
    const [there, back] = [compareSheets(from, to), compareSheets(to, from)]
    expect([back.stayed, back.switched, back.unknown, back.added, back.gone]).toEqual([
      there.stayed,
      there.switched,
      there.unknown,
      there.gone,
      there.added,
    ])
  })
  test.prop([
    fc.array(
      fc.constantFrom<CellValue[]>(
        'supports',
        'condemns',
        'unknown',
        'no_instrument',
        'not_on_list',
      ),
    ),
  ])('gaps of knowledge are no change', (cells) => {
    const known = cells.filter((value) => value !== 'unknown' && value !== 'no_instrument')
    expect(changesOf(cells)).toHaveLength(changesOf(known).length)
    for (const { from, to } of changesOf(cells)) expect(cells[from]).not.toBe(cells[to])
  })
})
