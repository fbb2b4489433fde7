import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { systemCode } from './failures.ts'

const hasProc = existsSync('/proc/self/stat')

/**
 * What tells one run of a process from a later one that was given the same number: the system's start and the process's own.
 * Null when no such process runs; a zombie counts as ended. 'unseen' when it runs but may not be looked at.
 */
export function runOf(pid: number): string | null {
  if (!exists(pid)) return null
  return hasProc ? runInProc(pid) : runByPs(pid)
}

/** The command line of a running process, for telling ours from a stranger's; '' when it cannot be seen. */
export function commandOf(pid: number): string {
  if (!hasProc) return ps(pid, 'command=')
  return readOr(`/proc/${pid}/cmdline`, '').replaceAll('\0', ' ')
}

/** Resolves after so many milliseconds. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return systemCode(error) === 'EPERM'
  }
}

function runInProc(pid: number): string | null {
  const stat = readOr(`/proc/${pid}/stat`, '')
  if (stat === '') return exists(pid) ? 'unseen' : null
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  if (fields[0] === 'Z' || fields[0] === 'X') return null
  return `${readOr('/proc/sys/kernel/random/boot_id', '').slice(0, 8)}.${fields[19]}`
}

function runByPs(pid: number): string | null {
  const [state = '', ...started] = ps(pid, 'stat=,lstart=').trim().split(/\s+/)
  return state === '' || state.startsWith('Z') ? null : started.join('.')
}

function ps(pid: number, columns: string): string {
  return (
    spawnSync('ps', ['-ww', '-o', columns, '-p', String(pid)], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C' },
    }).stdout ?? ''
  )
}

function readOr(path: string, otherwise: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return otherwise
  }
}
