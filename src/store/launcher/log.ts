import {
  closeSync,
  constants,
  fchownSync,
  fstatSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  writeSync,
} from 'node:fs'
import { systemCode } from './failures.ts'
import type { DataPlace } from './place.ts'

/** At a start beyond this size the log is set aside as postgres.log.1, in place of the one before. */
const largestLog = 5 * 1024 * 1024

/** PostgreSQL's log, opened for it to append to: a file number, to be closed by the caller, and where this start's lines begin. */
export function openLog({ log, owner }: DataPlace): { file: number; from: number } {
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > largestLog)
    renameSync(log, `${log}.1`)
  const { O_APPEND, O_CREAT, O_NOFOLLOW, O_WRONLY } = constants
  const file = openSync(log, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW, 0o600)
  if (owner) fchownSync(file, owner.uid, owner.gid)
  return { file, from: fstatSync(file).size }
}

/** The lines that this start has written. */
export function wordsSince(log: string, from: number): string {
  return readFileSync(log).subarray(from).toString('utf8')
}

/** What a program said before there was a server to write the log. A disk that is full keeps it out, and is told of by itself. */
export function appendToLog(place: DataPlace, words: string): void {
  try {
    const { file } = openLog(place)
    try {
      writeSync(file, words)
    } finally {
      closeSync(file)
    }
  } catch (error) {
    if (systemCode(error) === '') throw error
  }
}
