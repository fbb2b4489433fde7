import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../kernel/about/languages.ts'
import { fill, words } from './index.ts'

type Text = { at: string; text: string }

/** Every text of a table with its place. */
function textsIn(table: unknown, at = ''): Text[] {
  if (typeof table === 'string') return [{ at, text: table }]
  if (typeof table !== 'object' || table === null) return []
  return Object.entries(table).flatMap(([key, value]) => textsIn(value, `${at}.${key}`))
}

describe.each(LANGUAGES)('words in %s', (lang) => {
  const texts = textsIn(words(lang)).filter(({ at }) => at !== '.lang')
  test('shout nowhere, and put no plain space into a number', () => {
    for (const { at, text } of texts) expect([at, /!|\d \d{3}/.test(text)]).toEqual([at, false])
  })
})

test('Uyghur uses its own comma, semicolon and question mark, and European digits', () => {
  const known = new Set(['.site.colon', '.site.separator', '.site.speaker'])
  for (const { at, text } of textsIn(words('ug'))) {
    if (known.has(at) || !/\p{Script=Arabic}/u.test(text)) continue
    expect([at, text.match(/[,;?"“”]|[٠-٩۰-۹]/gu)]).toEqual([at, null])
  }
})

test('fill leaves a brace without a value, so that it is seen', () => {
  expect(fill('{a} of {b}', { a: 1 })).toBe('1 of {b}')
  expect(fill('{a}', { a: '{b}' })).toBe('{b}')
})
