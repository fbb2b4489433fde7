import { expect, test } from 'vitest'
import { readCard } from './card-form.ts'

const own = (text: string) =>
  readCard({ lang: 'en', greeting: 'own', text, motif: 'none', part: 'card' })

test('a text in which something was no text is not printed with a mark in its place', () => {
  expect(own('Hello')).toHaveProperty('text', 'Hello')
  for (const text of ['a\ufffdb', 'a\ud800b', ' ', ''])
    expect(own(text)).toEqual({ faults: new Set(['text']) })
})
