import { expect, it } from 'vitest'
import { pairsOf } from '../../scripts/words/folder.ts'
import { reviewOf } from './reviews.ts'
import { shareOf, shares } from './shares.ts'

const WORDS = import.meta.dirname

it.each(shares())('counts of $lang what its folder holds', ({ lang, texts, read }) => {
  const pairs = pairsOf(WORDS, lang)
  expect(texts).toBe(pairs.length)
  expect(read).toBe(pairs.filter(({ standing }) => standing === 'read').length)
})

it.each(
  shares(),
)('a review counts wherever in $lang a text stands, and once its text is another no more', ({
  lang,
  texts,
}) => {
  const pairs = pairsOf(WORDS, lang).map(({ key, english, text }) => ({
    key,
    english,
    text: text!,
  }))
  const all = Object.fromEntries(pairs.map((pair) => [pair.key, reviewOf(pair, 'x', '2026-11-29')]))
  expect(shareOf(lang, all).read).toBe(texts)
  const { key } = pairs[0]!
  const older = {
    ...all,
    [key]: reviewOf({ ...pairs[0]!, text: 'an older one' }, 'x', '2026-11-29'),
  }
  expect(shareOf(lang, older).read).toBe(texts - 1)
})
