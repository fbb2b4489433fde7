import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import type { Language } from '../../kernel/about/languages.ts'
import { parseEdtf } from '../../kernel/dates/index.ts'
import { words } from '../../words/index.ts'
import type { CellValue } from '../public.ts'
import { PositionStrip, type StripColumn, type StripTurn } from './position-strip.tsx'

const column = (key: string, date: string, lane: StripColumn['lane']): StripColumn => ({
  key,
  label: `Text ${key}`,
  date: parseEdtf(date),
  href: `/en/instruments/${key}`,
  lane,
})
const COLUMNS = [
  column('one', '2019-07-12', 'backs'),
  column('two', '2019-10-29', 'critical'),
  column('vote', '2022-10-06', 'votes'),
  column('late', 'XXXX', 'critical'),
]
const CELLS = { one: 'supports', two: 'condemns', vote: 'no', late: 'unknown' } as const
const strip = (
  cells: Record<string, CellValue> = CELLS,
  {
    lang = 'en',
    turns = [],
    alone = [],
    concerned = false,
  }: { lang?: Language; turns?: StripTurn[]; alone?: string[]; concerned?: boolean } = {},
) =>
  renderToString(
    <PositionStrip
      name="Tarvand"
      columns={COLUMNS}
      cells={new Map(Object.entries(cells))}
      alone={new Set(alone)}
      turns={turns}
      concerned={concerned}
      asOf={parseEdtf('2026-11-21')}
      address="example.org/en/actors/trv"
      t={words(lang)}
    />,
  )
const places = (html: string) =>
  [...html.matchAll(/<svg x="([\d.]+)%"/g)].map(([, place]) => Number(place))

describe('a strip', () => {
  test('says at each date what the state did, in the drawing and in the list', () => {
    const html = strip()
    expect(html).toContain('<title>12 July 2019: backs the policy (Text one)</title>')
    expect(html).toContain('<title>6 October 2022: voted no (Text vote)</title>')
    for (const { key } of COLUMNS)
      expect(html).toContain(`<a href="/en/instruments/${key}">Text ${key}</a>`)
  })
  test('runs as time does, and as the page does', () => {
    const [one, two, vote] = places(strip())
    expect([one! < two!, two! < vote!]).toEqual([true, true])
    expect(places(strip(CELLS, { lang: 'ug' }))).toEqual([100 - one!, 100 - two!, 100 - vote!])
  })
  test('draws nothing that has no date, and lists it', () => {
    const html = strip()
    expect(places(html)).toHaveLength(3)
    expect(html).toContain('Text late')
  })
  test('hatches what is unknown', () => {
    expect(strip({ one: 'unknown' })).toContain('fill="url(#position-strip-backs)"')
  })
  test('marks where the state spoke alone', () => {
    expect(strip({ two: 'not_on_list' }, { alone: ['two'] })).toContain(
      'not on this list (spoke alone)',
    )
  })
  test('draws nothing for a column without a cell', () => {
    expect(strip({ one: 'supports' })).not.toContain('Text two')
  })
  test('is an empty figure where nothing is dated', () => {
    expect(places(strip({}))).toEqual([])
  })
})

describe('what changed', () => {
  const switched: StripTurn = {
    kind: 'switched',
    from: 'one',
    to: 'two',
    on: parseEdtf('2019-10-29'),
  }
  test('is the title, and stands beneath in words with both ends', () => {
    const html = strip(CELLS, { turns: [switched] })
    expect(html).toContain('Tarvand: changed sides, 29 October 2019')
    expect(html).toContain('Before (12 July 2019): backs the policy. Then: critical of the policy.')
  })
  test('is told of a name taken back', () => {
    const turns: StripTurn[] = [
      { kind: 'withdrew', from: null, to: 'one', on: parseEdtf('2019-07') },
    ]
    expect(strip({ one: 'withdrew' }, { turns })).toContain(
      'Tarvand: took its name back, July 2019',
    )
  })
  test('is said to be nothing on file, never nothing', () => {
    const html = strip()
    expect(html).toContain('No change is on file.')
    expect(html).toContain(
      'Tarvand: 1 signature under texts that back the policy, 1 under texts critical of it',
    )
  })
  test('is not asked of the state concerned', () => {
    const html = strip(CELLS, { concerned: true })
    expect(html).toContain('Tarvand: state concerned')
    expect(html).not.toContain('No change is on file.')
  })
})

test('signs that would cover each other stand one above the other', () => {
  const near = [column('a', '2020-06-30', 'backs'), column('b', '2020-07-01', 'backs')]
  const html = renderToString(
    <PositionStrip
      name="Tarvand"
      columns={near}
      cells={new Map(near.map(({ key }) => [key, 'supports' as const]))}
      alone={new Set()}
      turns={[]}
      asOf={parseEdtf('2026-11-21')}
      address="example.org"
      t={words('en')}
    />,
  )
  const rows = [...html.matchAll(/<svg x="[\d.]+%" y="(\d+)"/g)].map(([, y]) => y)
  expect(new Set(rows).size).toBe(2)
})
