/** Any two acts at the same moment, held to the law of two acts. `bench/at-once.ts` does the same for a thousand rounds. */
import type { ChildProcess } from 'node:child_process'
import { fc, test } from '@fast-check/vitest'
import { afterAll, describe, expect, it } from 'vitest'
import { testHouse } from '../database.ts'
import { importWorld } from '../world.ts'
import { ACTS, outcomeOf, PEOPLE, worldOfPairs } from './pairs-acts.ts'
import { everyPair, faultsOf, type Pair, startActing, tell, told } from './pairs-law.ts'

const house = await testHouse()
await importWorld(house, worldOfPairs(0))
const holds = async (pair: Pair, outcomes: readonly string[]) =>
  expect(await faultsOf(house, pair, outcomes)).toEqual([])

describe('two acts in two processes', () => {
  const processes: ChildProcess[] = []
  afterAll(() => {
    for (const child of processes) child.disconnect()
  })
  const start = async () => {
    const child = await startActing({ ...house.superuser, database: house.database })
    processes.push(child)
    return child
  }

  it('hold for every pair there is', { timeout: 600_000 }, async () => {
    const [one, other] = await Promise.all([start(), start()])
    const pairs = everyPair()
    expect(pairs.length).toBeGreaterThan(90)
    for (const make of pairs) {
      const pair = make()
      await holds(pair, await Promise.all([tell(one!, pair[0]), tell(other!, pair[1])]))
    }
  })
})

describe('two acts in one process', () => {
  const name = fc.constantFrom(...Object.keys(ACTS))
  const slug = fc.constantFrom(...PEOPLE)
  test.prop([name, slug, name, slug], { numRuns: 16 })('hold for any two', async (a, x, b, y) => {
    const pair: Pair = [told(a, x), told(b, y)]
    await holds(
      pair,
      await Promise.all(pair.map(({ name, about }) => outcomeOf(house, name, about))),
    )
  })
})
