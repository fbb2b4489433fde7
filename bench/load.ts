/** How many answers a second a port gives over sixteen connections: by `wrk` where it is installed, else by a small client of our own. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const CONNECTIONS = 16
export const isInstalled = (program: string): boolean =>
  spawnSync('sh', ['-c', `command -v ${program}`]).status === 0
export const CLIENT = isInstalled('wrk')
  ? 'wrk'
  : 'a client of our own, which takes its share of the machine'

/** `paths` are asked for in turn. @throws when any answer is not 200 */
export async function rateOf(
  origin: string,
  paths: readonly string[],
  seconds: number,
  headers: Record<string, string> = {},
): Promise<number> {
  return isInstalled('wrk')
    ? byWrk(origin, paths, seconds, headers)
    : await byOurs(origin, paths, seconds, headers)
}

function byWrk(
  origin: string,
  paths: readonly string[],
  seconds: number,
  headers: Record<string, string>,
): number {
  const folder = mkdtempSync(join(tmpdir(), 'load-'))
  try {
    // A script costs wrk time of its own: only where there are several to ask for.
    const script = join(folder, 'paths.lua')
    const list = paths.map((path) => JSON.stringify(path)).join(', ')
    writeFileSync(
      script,
      `local paths, n = {${list}}, 0\nrequest = function() n = n % #paths + 1; return wrk.format(nil, paths[n]) end\n`,
    )
    const sent = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`])
    const told = execFileSync(
      'wrk',
      [
        '-t2',
        `-c${CONNECTIONS}`,
        `-d${seconds}s`,
        ...sent,
        ...(paths.length === 1 ? [origin + paths[0]] : ['-s', script, origin]),
      ],
      { encoding: 'utf8' },
    )
    if (/Non-2xx/.test(told)) throw new Error(told)
    return Number(/Requests\/sec:\s+([\d.]+)/.exec(told)![1])
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function byOurs(
  origin: string,
  paths: readonly string[],
  seconds: number,
  headers: Record<string, string>,
): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  const started = performance.now()
  let [asked, answered] = [0, 0]
  const one = () =>
    new Promise<void>((resolve, reject) => {
      get(origin + paths[asked++ % paths.length], { agent, headers }, (answer) => {
        if (answer.statusCode !== 200) reject(new Error(`status ${answer.statusCode}`))
        answer.resume().on('end', () => resolve())
      }).on('error', reject)
    })
  const worker = async () => {
    while (performance.now() - started < seconds * 1_000) {
      await one()
      answered++
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, worker))
  agent.destroy()
  return answered / ((performance.now() - started) / 1_000)
}
