/** Linking a made-up list with a made-up register: time, and what part of the links is right and of the people found. */
import { availableParallelism } from 'node:os'
import { buildRegister, type LinkRecord } from '../src/link/index.ts'
import { linkOnThreads } from '../src/link/threads.ts'
import { type MadeUp, madeUpLists } from './people.ts'
import { progress } from './recall.ts'
import { table } from './tables.ts'

export type LinkageOptions = { register: number; list: number; seed: number }

export async function measureLinkage({
  register: size,
  list: length,
  seed,
}: LinkageOptions): Promise<string> {
  progress(`making up ${size} + ${length} people`)
  const made = madeUpLists(size, length, seed)
  const started = now()
  const register = buildRegister(made.register)
  const built = now()
  const threads = Math.min(2, availableParallelism())
  const { pairs } = await linkOnThreads(made.list, register, {
    threads,
    onProgress: (done, of) => progress(`linked ${done} of ${of}`),
  })
  const linked = now()
  progress('')
  const head = `${length} × ${size} made-up people, seed ${seed}, ${threads} threads: ${spent(started, built)} to build, ${spent(built, linked)} to learn and link`
  const links = pairs.filter(({ decision }) => decision.verdict === 'link')
  const queue = pairs.filter(({ decision }) => decision.verdict === 'review')
  const whole = ({ birthYear, place }: LinkRecord) => birthYear !== null && place !== null
  return [
    head,
    table([
      ['', 'links', 'precision, %', 'recall, %', 'to review', 'right among these, %'],
      row('the whole list', made, links, queue, () => true),
      row('records with name, year and place', made, links, queue, whole),
    ]),
  ].join('\n')
}

type Moment = { at: number; cpu: number }

/** The clock, and the processor time of all threads: on a machine that others use, the second is what can be compared. */
function now(): Moment {
  const { user, system } = process.cpuUsage()
  return { at: performance.now(), cpu: (user + system) / 1_000 }
}

const spent = (from: Moment, to: Moment): string =>
  `${((to.at - from.at) / 1_000).toFixed(1)} s (${((to.cpu - from.cpu) / 1_000).toFixed(1)} s of processor time)`

type Pair = { a: string; b: string }

function row(
  title: string,
  { list, truth }: MadeUp,
  links: readonly Pair[],
  queue: readonly Pair[],
  only: (record: LinkRecord) => boolean,
) {
  const behind = new Map<string, string | null>()
  for (const [at, record] of list.entries()) if (only(record)) behind.set(record.id, truth[at]!)
  const rightOf = (pairs: readonly Pair[]) => pairs.filter(({ a, b }) => behind.get(a) === b).length
  const [mine, waiting] = [
    links.filter(({ a }) => behind.has(a)),
    queue.filter(({ a }) => behind.has(a)),
  ]
  const present = [...behind.values()].filter((person) => person !== null).length
  const percent = (part: number, of: number) => ((100 * part) / Math.max(1, of)).toFixed(1)
  const right = rightOf(mine)
  return [
    title,
    String(mine.length),
    percent(right, mine.length),
    percent(right, present),
    String(waiting.length),
    percent(rightOf(waiting), waiting.length),
  ]
}
