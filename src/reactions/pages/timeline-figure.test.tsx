import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { parseEdtf } from '../../kernel/dates/index.ts'
import { words } from '../../words/index.ts'
import { KIND_GROUPS, type KindGroup } from '../model/kinds.ts'
import { type DrawnCount, TimelineFigure } from './timeline-figure.tsx'

const count = (
  year: string | null,
  month: number | null,
  count: number,
  kind: DrawnCount['kind'] = 'statement',
): DrawnCount => ({
  year,
  month,
  kind,
  count,
})
const figure = (
  months: DrawnCount[],
  year: string | null = null,
  kinds: readonly KindGroup[] = KIND_GROUPS,
) =>
  renderToString(
    <TimelineFigure
      months={months}
      kinds={kinds}
      year={year}
      asOf={parseEdtf('2026-11-21')}
      address="example.org/en/reactions/timeline"
      href={(at, group) => `/en/reactions/timeline?at=${at}${group ? `&group=${group}` : ''}`}
      t={words('en')}
    />,
  )

const record = [
  count('2009', 7, 2),
  count('2009', null, 1, 'protest'),
  count('2014', 3, 6, 'vote'),
  count(null, null, 4),
]

describe('all years', () => {
  const html = figure(record)
  test('say in their title which stands out, and of how many', () => {
    expect(html).toContain('Most reactions on file are of 2014: 6 of 13')
  })
  test('count the undated apart', () => {
    expect(html).toMatch(/<tfoot>.*Undated.*>4</)
    expect(html).not.toMatch(/<tbody>.*Undated.*<\/tbody>/)
  })
  test('make every bar a link of its own', () => {
    for (const at of [
      'at=2009"',
      'at=2009&amp;group=acted"',
      'at=2014&amp;group=decided"',
      'at=null"',
    ])
      expect(html).toContain(at)
    expect(html).not.toContain('at=2014&amp;group=said"')
  })
  test('tell of years without anything in one line', () => {
    expect(html).toContain('2010–2013')
    expect(html).not.toContain('>2011<')
  })
})

test('one year is told by month, with what has no month apart', () => {
  const html = figure(record, '2009')
  expect(html).toContain('Most reactions on file are of July 2009: 2 of 3')
  expect(html).toMatch(/<tfoot>.*month not known.*at=2009"/)
  expect(html.match(/<tr/g)).toHaveLength(1 + 12 + 1)
})

test('a single group is counted alone, and the figure says which', () => {
  const html = figure(record, null, ['decided'])
  expect(html).toContain('Reactions on file: 6')
  expect(html).toContain('Decided: votes')
  expect(html).not.toContain('2009')
})

describe('the scale', () => {
  const widths = (html: string) =>
    [...html.matchAll(/<svg width="([\d.]+)%"/g)].map(([, width]) => Number(width))
  test('is in proportion, whatever is counted', () => {
    for (const unit of [1, 20_000]) {
      expect(
        widths(figure([count('2019', 1, unit), count('2020', 1, 3 * unit)], null, ['said'])),
      ).toEqual([26, 78])
    }
  })
  test('writes large numbers with narrow blanks', () => {
    expect(figure([count('2019', 1, 200_000)])).toContain('200\u202f000')
  })
  test('never lets a bar vanish', () => {
    expect(
      Math.min(...widths(figure([count('2019', 1, 1), count('2020', 1, 200_000)]))),
    ).toBeGreaterThan(0)
  })
})

test('where two years are even, none is said to stand out', () => {
  expect(figure([count('2019', 1, 2), count('2020', 1, 2)])).toContain('Reactions on file: 4')
})

test('an empty record is an empty figure', () => {
  expect(figure([])).toContain('Reactions on file: 0')
})
