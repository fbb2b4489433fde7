/* For the tests: folders, processes and questions. Everything made here is gone when the test is over. */
import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { onTestFinished } from 'vitest'
import type { Params } from '../../kernel/refusals/codes.ts'
import { openServer, type Server } from './index.ts'
import { nobody } from './owners.ts'
import { tagOf } from './place.ts'
import { commandOf, pause, runOf } from './processes.ts'

export const isRoot = process.getuid?.() === 0
export const stranger = nobody()
const script = fileURLToPath(new URL('test-process.ts', import.meta.url))

/** What a process of ours says when it has opened a server, or was refused. */
export type Answer = {
  started?: boolean
  connection?: Server['connection']
  milliseconds?: number
  code?: string
  params?: Params
}

export type TestProcess = {
  pid: number
  answer: Promise<Answer>
  tell(line: 'leave' | 'exit'): Promise<string>
  kill(): Promise<void>
}

/** A new temporary folder. Its `data` folder may hold a running PostgreSQL: that is killed when the test is over. */
export function newFolder(mode = 0o755): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'wt-'))
  chmodSync(folder, mode)
  onTestFinished(async () => {
    await killPostgres(join(folder, 'data'))
    rmSync(socketFolderOf(join(folder, 'data')), { recursive: true, force: true })
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
  })
  return folder
}

/** Opens a server in this process and leaves it when the test is over. */
export async function open(
  data: string,
  purpose: 'serve' | 'command' = 'command',
): Promise<Server> {
  const server = await openServer({ data, purpose })
  onTestFinished(() => server.leave())
  return server
}

export type ProcessOptions = {
  uid?: number
  env?: NodeJS.ProcessEnv
  script?: string /** A command that is to start it. */
  through?: string[]
}

/** Opens a server in a process of its own. */
export function startProcess(
  data: string,
  purpose: 'serve' | 'command',
  options: ProcessOptions = {},
): TestProcess {
  const { uid, env } = options
  const [program = '', ...args] = [
    ...(options.through ?? []),
    process.execPath,
    options.script ?? script,
    data,
    purpose,
  ]
  const child = spawn(program, args, {
    ...(uid === undefined ? {} : { uid, gid: uid }),
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
    detached: true,
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()))
  const next = async () => (await lines.next()).value ?? ''
  const kill = () => {
    child.kill('SIGKILL')
    return ended
  }
  onTestFinished(kill)
  return {
    pid: child.pid ?? 0,
    answer: next().then((line) => JSON.parse(line || '{}')),
    async tell(line) {
      child.stdin.write(`${line}\n`)
      return next()
    },
    kill,
  }
}

export async function ask(
  connection: Server['connection'] | undefined,
  sql: string,
): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(connection)
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

/** The number of the PostgreSQL that runs on a data folder, or null. */
export function postgresOf(data: string): number | null {
  try {
    const pid = Number(
      readFileSync(join(data, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0],
    )
    return runOf(pid) !== null && commandOf(pid).includes('cluster_name=whereabouts') ? pid : null
  } catch {
    return null
  }
}

export async function killPostgres(data: string): Promise<void> {
  const pid = postgresOf(data)
  if (pid === null) return
  process.kill(pid, 'SIGKILL')
  await until(() => runOf(pid) === null)
}

function socketFolderOf(data: string): string {
  return join(tmpdir(), tagOf(data))
}

export async function until(isSo: () => boolean): Promise<void> {
  const end = Date.now() + 10_000
  while (!isSo()) {
    if (Date.now() > end) throw new Error('waited ten seconds for nothing')
    await pause(5)
  }
}
