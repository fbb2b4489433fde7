/** How fast and how large our index is: names a second built, searches a second, bytes a million names. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { buildIndex } from '../src/index.ts'
import { type Form, GIVEN_NAMES, misspelt, randomWriting, write } from './forms.ts'
import { randomFrom } from './random.ts'
import { quantile } from './tables.ts'

export type Speed = {
  names: number
  namesPerSecond: number
  searchesPerSecond: number
  median: number
  p95: number
  /** Of the process, grown by the index; and of the index written out. */
  heldMegabytes: number
  writtenMegabytes: number
}

/**
 * Names of a given name and a father's, as the distractors, but as many as asked, so they repeat; one element in ten carries a slip,
 * which makes some hundred thousand different words, as many as a million real names have.
 */
function* manyNames(count: number, seed: number): Generator<{ id: string; forms: string[] }> {
  const random = randomFrom(seed)
  for (let at = 0; at < count; at++) {
    const form = write(
      random,
      [random.pick(GIVEN_NAMES), random.pick(GIVEN_NAMES)],
      randomWriting(random),
    )
    yield { id: String(at), forms: [random.chance(0.2) ? misspelt(random, form) : form] }
  }
}

export function measureSpeed(
  names: number,
  queries: readonly Form[],
  seed: number,
  seconds: number,
): Speed {
  const before = held()
  const started = performance.now()
  const index = buildIndex(manyNames(names, seed))
  const builtIn = performance.now() - started
  const made = secondsToMake(names, seed)
  const heldMegabytes = (held() - before) / 2 ** 20
  const writtenMegabytes = index.serialize().byteLength / 2 ** 20
  for (const { form } of queries.slice(0, 20)) index.search(form, { limit: 80 })
  const milliseconds: number[] = []
  const end = performance.now() + seconds * 1_000
  for (let at = 0; performance.now() < end; at++) {
    const asked = performance.now()
    index.search(queries[(at * 7) % queries.length]!.form, { limit: 80 })
    milliseconds.push(performance.now() - asked)
  }
  const total = milliseconds.reduce((sum, each) => sum + each, 0)
  return {
    names,
    namesPerSecond: names / Math.max(0.001, builtIn / 1_000 - made),
    searchesPerSecond: (1_000 * milliseconds.length) / total,
    median: quantile(milliseconds, 0.5),
    p95: quantile(milliseconds, 0.95),
    heldMegabytes,
    writtenMegabytes,
  }
}

/** Making names up is not building: its time is taken off. */
function secondsToMake(names: number, seed: number): number {
  const started = performance.now()
  let length = 0
  for (const { forms } of manyNames(names, seed)) length += forms.length
  return length === names ? (performance.now() - started) / 1_000 : 0
}

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** Bytes in use by objects and buffers, after collecting. */
function held(): number {
  collect()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
