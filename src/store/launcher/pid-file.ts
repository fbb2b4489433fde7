import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { systemCode } from './failures.ts'
import type { DataPlace } from './place.ts'
import { commandOf, runOf } from './processes.ts'

/** What a running PostgreSQL says of itself beside its data. Status: 'starting', 'ready' or 'stopping', or '' at the very first. */
export type PidFile = { pid: number; socketFolder: string; status: string }

/** The PostgreSQL that runs on this place; null when none does, whatever a pid file may say. */
export function runningOn(place: DataPlace): PidFile | null {
  const found = read(place)
  return found && isOurs(found.pid, place) ? found : null
}

/**
 * PostgreSQL refuses to start while the process named in its pid file exists, even if that is a stranger or a zombie. We know
 * better, so the file gets a number that no process has. The rest stays: by it PostgreSQL sees whether remains of the dead
 * server still hold its memory.
 */
export function disownPidFile(place: DataPlace): void {
  const found = read(place)
  if (!found || found.pid === noProcess || isOurs(found.pid, place)) return
  writeFileSync(
    pathOf(place),
    readFileSync(pathOf(place), 'utf8').replace(/^.*/, String(noProcess)),
  )
}

const noProcess = 2 ** 31 - 1

/** Started on this place: numbers are given again, and a stranger's process may have this one now. */
function isOurs(pid: number, place: DataPlace): boolean {
  return (
    Number.isInteger(pid) &&
    pid > 0 &&
    runOf(pid) !== null &&
    commandOf(pid).includes(`cluster_name=${place.tag}`)
  )
}

/** Its lines: process, folder, start, port, socket folder, address, shared memory, status. */
function read(place: DataPlace): PidFile | null {
  try {
    const lines = readFileSync(pathOf(place), 'utf8').split('\n')
    return { pid: Number(lines[0]), socketFolder: lines[4] ?? '', status: (lines[7] ?? '').trim() }
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null
    throw error
  }
}

function pathOf({ cluster }: DataPlace): string {
  return join(cluster, 'postmaster.pid')
}
