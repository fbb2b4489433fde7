/**
 * Hiding somebody, from the call of the command until it says so and the page is gone, while the site is served; then what memory it took,
 * and putting back. Beside the limit for a collection of that size.
 *   scripts/node24 --import ./hooks.mjs bench/hide.ts DATA SLUG …    on a store of one’s own, of these people, who are put back
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { openServer } from '../src/store/launcher/index.ts'
import { ROOT, run, type Served, serve } from '../tests/run.ts'
import { machine } from './bench.ts'

/** Seconds that a hide may take at most, by how many people are on file. */
const LIMITS = [
  { people: 1_000, seconds: 0.3 },
  { people: 100_000, seconds: 0.5 },
  { people: Number.POSITIVE_INFINITY, seconds: 1 },
]
const EVERY_MS = 5
const OF_THE_FOUNDING = ['ekpar-asat', 'ilham-tohti', 'rahile-dawut', 'ekpar-asat', 'ilham-tohti']

export async function hide(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-hide-'))
  try {
    await hideEach(join(folder, 'data'), OF_THE_FOUNDING)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function hideEach(data: string, slugs: readonly string[]): Promise<void> {
  const server = await serve(data)
  try {
    const people = await countPeople(data)
    const { seconds } = LIMITS.find((limit) => people <= limit.people)!
    console.log(`hide, ${people} people on file, at most ${seconds} s`)
    for (const slug of slugs)
      console.log(`  ${slug}: ${await hideOne(server, data, slug, seconds)}`)
  } finally {
    await server.stop()
  }
}

async function countPeople(data: string): Promise<number> {
  const { connection, leave } = await openServer({ data, purpose: 'command' })
  const client = new pg.Client({ ...connection, database: 'whereabouts' })
  await client.connect()
  const { rows } = await client.query('select count(*)::int as people from published.person')
  await client.end()
  await leave()
  return rows[0].people
}

async function hideOne(
  { url }: Served,
  data: string,
  slug: string,
  limit: number,
): Promise<string> {
  const page = `${url}/en/people/${slug}`
  if ((await fetch(page)).status !== 200) throw new Error(`${slug} has no page`)
  const began = performance.now()
  const child = spawn(
    join(ROOT, 'whereabouts'),
    ['hide', slug, '--reason', 'a benchmark', '--json'],
    {
      env: { ...process.env, WHEREABOUTS_DATA: data },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const said = new Promise<number>((resolve) =>
    child.stdout.once('data', () => resolve(performance.now() - began)),
  )
  const ended = new Promise((resolve) => child.once('close', resolve))
  const memory = watchMemory(child.pid!, ended)
  const gone = await untilGone(page, began)
  const acknowledged = await said
  await ended
  const back = performance.now()
  await run(data, ['unhide', slug, '--reason', 'a benchmark'])
  const put = performance.now() - back
  const total = Math.max(gone, acknowledged)
  return `gone after ${inSeconds(gone)}, said after ${inSeconds(acknowledged)}, ratio to the limit ${(total / 1000 / limit).toFixed(2)}; ${await memory} MB; put back after ${inSeconds(put)}`
}

const inSeconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`

/** When an answer was begun that was no page any more. */
async function untilGone(page: string, began: number): Promise<number> {
  for (;;) {
    const asked = performance.now()
    const { status, body } = await fetch(page)
    await body?.cancel()
    if (status === 404) return asked - began
    await pause(EVERY_MS)
  }
}

/** The most that a process held, in MB. */
async function watchMemory(pid: number, ended: Promise<unknown>): Promise<number> {
  let most = 0
  let isOver = false
  void ended.then(() => (isOver = true))
  while (!isOver) {
    most = Math.max(most, peakOf(pid))
    await pause(20)
  }
  return Math.round(most / 1000)
}

function peakOf(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [data, ...slugs] = process.argv.slice(2)
  console.log(machine())
  await (data === undefined ? hide() : hideEach(data, slugs))
}
