import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../kernel/about/languages.ts'
import { words } from '../../words/index.ts'
import { CELL_VALUES } from '../public.ts'
import { Legend, MARKS, SIGNS, Sign, wordsOf } from './legend.tsx'

const t = words('en')

describe.each(LANGUAGES)('signs in %s', (lang) => {
  test.each(CELL_VALUES)('%s has words, and the words stand in the page', (value) => {
    const said = wordsOf({ value, t: words(lang) })
    expect(said).not.toBe('')
    expect(renderToString(<Sign value={value} t={words(lang)} />)).toContain(
      `<span class="unseen">${said}</span>`,
    )
  })
  test('no two marks share their words', () => {
    const { marks } = words(lang).charts
    expect(new Set(MARKS.map((mark) => marks[mark])).size).toBe(MARKS.length)
  })
})

test('every value of a cell is a mark', () => {
  expect(CELL_VALUES.filter((value) => !MARKS.includes(value))).toEqual([])
})

test('no two marks share a sign, save the two that are empty', () => {
  const signs = MARKS.map((mark) => SIGNS[mark]).filter(Boolean)
  expect(new Set(signs).size).toBe(signs.length)
  expect(signs.length).toBe(MARKS.length - 2)
})

test('not being on a list is never called none or neutral', () => {
  expect(t.charts.marks.not_on_list).not.toMatch(/none|neutral|no position/i)
})

test('a state that spoke alone says so beside its value', () => {
  const html = renderToString(<Sign value="not_on_list" alone t={t} />)
  expect(html).toContain('◇')
  expect(html).toContain('not on this list (spoke alone)')
})

describe('the state concerned', () => {
  test('is marked as such, not as absent from a list', () => {
    expect(wordsOf({ value: 'not_on_list', concerned: true, t })).toBe('state concerned')
    expect(renderToString(<Sign value="not_on_list" concerned t={t} />)).toContain('cell-concerned')
  })
  test('keeps a ballot that it cast', () => {
    expect(wordsOf({ value: 'no', concerned: true, t })).toBe('voted no (state concerned)')
    expect(renderToString(<Sign value="no" concerned t={t} />)).toContain('−')
  })
})

test('a legend has a word for each sign, and counts where there are some', () => {
  const html = renderToString(
    <Legend values={['supports', 'unknown']} counts={new Map([['supports', 50]])} t={t} />,
  )
  expect(html).toContain('backs the policy<span class="count"> 50</span>')
  expect(html).toContain('unknown</li>')
})
