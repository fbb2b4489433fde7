import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process'
import { basename } from 'node:path'
import { Refusal } from '../../kernel/refusals/index.ts'
import { systemCode } from './failures.ts'
import type { DataPlace } from './place.ts'

/** A program that runs; `ended` resolves with its exit code, or rejects when it could not be started. */
export type Running = { child: ChildProcess; ended: Promise<number | null> }

/** PostgreSQL sees nothing of our environment, least of all PGDATA, PGPORT and the like. */
const environment = { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }

/** Runs one of PostgreSQL's programs as PostgreSQL's user, in a folder that this user need not be able to reach by its path. */
export function run(
  place: DataPlace,
  program: string,
  args: string[],
  options: { cwd: string; stdio: StdioOptions; detached?: true },
): Running {
  try {
    const child = spawn(program, args, { ...options, ...place.owner, env: environment })
    return { child, ended: ending(child, (error) => explain(error, place, program)) }
  } catch (error) {
    throw explain(error, place, program)
  }
}

function ending(child: ChildProcess, explained: (error: Error) => unknown): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.on('close', resolve)
    child.on('error', (error) => reject(explained(error)))
  })
}

function explain(error: unknown, place: DataPlace, program: string): unknown {
  const code = systemCode(error)
  if (code === 'EPERM' && place.owner)
    return new Refusal('cannot-drop-root', { user: place.owner.uid })
  if (!/^(ENOENT|ENOEXEC|EACCES|EBADARCH)$/.test(code)) return error
  return new Refusal('no-database-here', {
    platform: `${process.platform}-${process.arch} (${basename(program)}: ${code})`,
  })
}
