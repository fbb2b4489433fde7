/**
 * A reader who asks ten times a second while what is published is made anew beside it, and people who are hidden meanwhile.
 *   scripts/node24 --import ./hooks.mjs bench/upgrade.ts DATA    DATA: a data folder of its own, of a made-up world; it is written to
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { openStore } from '../src/boot.ts'
import { readConfig } from '../src/config.ts'
import { PUBLISHED_SHAPE } from '../src/store/publishing/shape.ts'
import { freePorts } from '../tests/run.ts'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const EVERY_MS = 100
const HIDE_EVERY_MS = 5_000

const [data] = process.argv.slice(2)
if (data === undefined) throw new Error('give a data folder of a made-up world')

function start(args: readonly string[], more: Record<string, string> = {}): ChildProcess {
  return spawn(
    process.execPath,
    ['--import', join(ROOT, 'hooks.mjs'), join(ROOT, 'src/cli/main.ts'), ...args],
    {
      cwd: ROOT,
      env: { ...process.env, WHEREABOUTS_DATA: data, ...more },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
}

async function run(
  args: readonly string[],
): Promise<{ code: number | null; ms: number; out: string }> {
  const [began, child] = [performance.now(), start(args)]
  let out = ''
  child.stdout?.on('data', (chunk) => (out += chunk))
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code, ms: Math.round(performance.now() - began), out }
}

/** Brings a store to an older shape: a thousand pages as another version would have left them. */
async function age(): Promise<string[]> {
  const house = await openStore(readConfig({ WHEREABOUTS_DATA: data }, ROOT), 'command')
  try {
    await sql`update desk.published_shape set version = ${PUBLISHED_SHAPE - 1}`.execute(house.desk)
    const { rows } = await sql<{ id: string }>`
      update published.person set document = (document::jsonb || '{"older":true}')::json
      where id in (select id from published.person order by md5(id) limit 1000) returning id`.execute(
      house.desk,
    )
    return rows.map(({ id }) => id)
  } finally {
    await house.close()
  }
}

/** `longest`: between two whole answers, in milliseconds. */
type Read = { asked: number; failed: string[]; longest: number; times: number[] }

async function readAll(
  url: string,
  slugs: readonly string[],
  isOver: () => boolean,
): Promise<Read> {
  const read: Read = { asked: 0, failed: [], longest: 0, times: [] }
  const paths = ['/en/', '/api/v1/people?limit=50', '/en/authorities', '/en/people?fate=held']
  let last = performance.now()
  const one = async (path: string) => {
    const began = performance.now()
    const status = await fetch(`${url}${path}`, { signal: AbortSignal.timeout(10_000) }).then(
      async (answer) => ((await answer.arrayBuffer()).byteLength > 0 ? answer.status : 0),
      (error: Error) => error.name,
    )
    if (status === 200 || status === 404) {
      read.longest = Math.max(read.longest, performance.now() - last)
      last = performance.now()
    } else read.failed.push(`${path} ${status}`)
    read.times.push(performance.now() - began)
  }
  const asking: Promise<void>[] = []
  for (; !isOver(); read.asked++) {
    asking.push(
      one(
        read.asked % 3 === 0
          ? paths[(read.asked / 3) % paths.length]!
          : `/en/people/${slugs[read.asked % slugs.length]}`,
      ),
    )
    await pause(EVERY_MS)
  }
  await Promise.all(asking)
  return read
}

const [port, deskPort] = await freePorts(2)
const site = start(['serve', '--json'], { PORT: String(port), DESK_PORT: String(deskPort) })
await new Promise((resolve) => site.stdout?.once('data', resolve))
// One who serves looks at the shape once a minute, and then only says that it is another.
const slugs = await age()
const at = { isOver: false }
const reading = readAll(`http://127.0.0.1:${port}`, slugs, () => at.isOver)
const hides: number[] = []
const hiding = (async () => {
  for (let n = 0; !at.isOver; n++) {
    await pause(HIDE_EVERY_MS)
    const { code, out } = await run(['hide', slugs[n]!, '--reason', 'a benchmark', '--json'])
    hides.push(code === 0 ? JSON.parse(out).ms : Number.NaN)
  }
})()
const upgraded = await run(['upgrade', '--json'])
await pause(2_000)
at.isOver = true
await hiding
const { asked, failed, longest, times } = await reading
times.sort((a, b) => a - b)
const p = (share: number) => Math.round(times[Math.floor(times.length * share)] ?? 0)
console.log(
  `upgrade: ${Math.round(upgraded.ms / 1_000)} s, exit ${upgraded.code}: ${upgraded.out.trim()}`,
)
console.log(
  `reader: ${asked} asked, ${failed.length} failed ${failed.slice(0, 5)}, longest without an answer ${Math.round(longest)} ms`,
)
console.log(
  `answers: p50 ${p(0.5)} ms, p95 ${p(0.95)} ms, p99 ${p(0.99)} ms, longest ${p(0.9999)} ms`,
)
console.log(`hide, called to gone: ${hides.join(', ')} ms`)
const checked = await run(['check'])
console.log(
  `check: ${Math.round(checked.ms / 1_000)} s, exit ${checked.code}: ${checked.out.trim()}`,
)
site.kill('SIGTERM')
await new Promise((resolve) => site.once('close', resolve))
