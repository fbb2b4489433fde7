import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../kernel/about/languages.ts'
import { STATES } from '../../kernel/about/states.ts'
import { parseEdtf } from '../../kernel/dates/index.ts'
import { words } from '../../words/index.ts'
import type { CellValue } from '../public.ts'
import { WorldMap } from './world-map.tsx'

const figure = (
  cells: Iterable<readonly [string, CellValue]>,
  alone: string[] = [],
  lang: (typeof LANGUAGES)[number] = 'en',
) =>
  renderToString(
    <WorldMap
      cells={new Map(cells)}
      alone={new Set(alone)}
      title="Two states backed it"
      asOf={parseEdtf('2019-07-31')}
      address="example.org/en/map"
      concerned={['CHN']}
      href={(iso3) => `/${lang}/actors/${iso3.toLowerCase()}`}
      t={words(lang)}
    />,
  )
const linked = (html: string, iso3: string) => html.split(`href="/en/actors/${iso3}"`).length - 1

describe('a map', () => {
  const html = figure([['CUB', 'supports'], ['MLT', 'condemns'], ['FRA', 'not_on_list'], ['CHN', 'not_on_list'], ['KEN', 'unknown']], ['FRA']) // biome-ignore format: cells
  test('says of each state what the evidence says, in the picture and in the list', () => {
    expect(html).toContain('<title>Cuba: backs the policy</title>')
    expect(html).toContain('<title>Malta: critical of the policy</title>')
    expect(html).toContain('<title>France: not on this list (spoke alone)</title>')
    for (const iso3 of ['cub', 'mlt', 'fra', 'chn', 'ken'])
      expect(linked(html, iso3), iso3).toBeGreaterThan(1)
  })
  test('marks the state concerned as such', () => {
    expect(html).toContain('<title>China: state concerned</title>')
  })
  test('hatches what is unknown', () => {
    expect(html).toMatch(
      /class="cell-unknown"><title>Kenya: unknown<\/title><path class="shape"[^>]* fill="url\(#world-map-unknown\)"/,
    )
  })
  test('carries its finding, its date, our address and whose borders they are', () => {
    for (const text of [
      'Two states backed it',
      '31 July 2019',
      'example.org/en/map',
      'Natural Earth',
    ])
      expect(html).toContain(text)
  })
  test('counts in its legend', () => {
    expect(html).toContain('unknown<span class="count"> 1</span>')
  })
  test('has no style and no script of its own', () => {
    expect(html).not.toMatch(/ style=|<script|<style/)
  })
})

test('a state without an instrument stays blank, and stays in the list', () => {
  const html = figure([['KEN', 'no_instrument']])
  expect(html).not.toContain('<title>Kenya')
  expect(linked(html, 'ken')).toBe(1)
})

test.each(
  LANGUAGES,
)('in %s, every state that may be listed is pointed at by the picture', (lang) => {
  const html = figure(
    [...STATES.keys()].map((iso3) => [iso3, 'condemns'] as const),
    [],
    lang,
  )
  for (const iso3 of STATES.keys())
    expect(html.split(`/actors/${iso3.toLowerCase()}"`).length - 1, iso3).toBeGreaterThan(1)
  expect(html.length).toBeLessThan(200_000)
})
