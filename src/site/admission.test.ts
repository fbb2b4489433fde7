import { expect, it } from 'vitest'
import { bucket } from './admission.ts'

it('a bucket gives what it holds and fills again, never above its rim', () => {
  let now = 0
  const drops = bucket(3, 100, () => now)
  const taken = () => [1, 2, 3, 4, 5].map(() => drops.take())
  expect(taken()).toEqual([true, true, true, false, false])
  now += 150
  expect(taken()).toEqual([true, false, false, false, false])
  now += 100_000
  expect(taken()).toEqual([true, true, true, false, false])
})

it('a bucket that holds less than is asked for gives nothing, and keeps what it has', () => {
  const drops = bucket(10, 100, () => 0)
  expect([drops.take(8), drops.take(3), drops.take(2), drops.take()]).toEqual([
    true,
    false,
    true,
    false,
  ])
})
