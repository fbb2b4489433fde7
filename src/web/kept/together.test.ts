import { expect, it } from 'vitest'
import { onceAKey, oneAtATime } from './together.ts'

/** Work that ends when it is let, in the order in which it began. */
function slowWork() {
  const ends: ((value: number) => void)[] = []
  const work = () => new Promise<number>((resolve) => ends.push(resolve))
  const end = async () => {
    const n = ends.findIndex(Boolean)
    ends[n]!(n)
    delete ends[n]
    for (let turn = 0; turn < 5; turn++) await Promise.resolve()
  }
  return { work, end, begun: () => ends.length }
}

it('one at a time: who joins gets what is under way, who asks anew what begins later, and both begin it when there is none', async () => {
  const { work, end, begun } = slowWork()
  const { join, anew } = oneAtATime(work)
  const all = [join(), join(), anew(), anew()]
  expect(begun()).toBe(1)
  await end()
  all.push(join(), anew())
  expect(begun()).toBe(2)
  await end()
  await end()
  expect(await Promise.all(all)).toEqual([0, 0, 1, 1, 1, 2])
})

it('once a key: who asks meanwhile gets the same, who asks later another, and a failure is kept by nobody', async () => {
  const once = onceAKey<number>()
  let made = 0
  const make = async () => ++made
  expect(await Promise.all([once('a', make), once('a', make), once('b', make)])).toEqual([1, 1, 2])
  expect(await once('a', make)).toBe(3)
  await expect(once('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await once('a', make)).toBe(4)
})
