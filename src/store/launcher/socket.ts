import { lstatSync, mkdirSync, rmdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Refusal } from '../../kernel/refusals/index.ts'
import { me, systemCode } from './failures.ts'
import { mayReach, type Owner } from './owners.ts'
import { type DataPlace, giveTo } from './place.ts'

/** Part of the socket's name only: nothing listens on TCP. */
export const port = 5432

const socketName = `.s.PGSQL.${port}`
/** The shortest limit of the systems we run on (macOS 103, Linux 107 bytes). */
const longestPath = 103

/** Makes the folder for the socket, or takes the one there is, if it is private to PostgreSQL's user; removes what a dead server left. */
export function makeSocketFolder(place: DataPlace): string {
  const folder = join(temporaryFolder(place), place.tag)
  makePrivate(folder, place.owner)
  for (const name of [socketName, `${socketName}.lock`]) rmSync(join(folder, name), { force: true })
  return folder
}

/** Whether the folder is one that only this user (PostgreSQL's, else ourselves) may enter, and no link to elsewhere. */
export function isPrivate(folder: string, owner: Owner | null): boolean {
  const stats = lstatSync(folder, { throwIfNoEntry: false })
  return (
    stats?.isDirectory() === true &&
    stats.uid === (owner?.uid ?? me()) &&
    (stats.mode & 0o077) === 0
  )
}

/** Removes the folder after a clean stop. */
export function removeSocketFolder(folder: string): void {
  try {
    rmdirSync(folder)
  } catch {
    // not empty, or gone: the next start takes it as it is
  }
}

function makePrivate(folder: string, owner: Owner | null): void {
  try {
    mkdirSync(folder, { mode: 0o700 })
    giveTo(owner, folder)
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error
  }
  if (!isPrivate(folder, owner))
    throw new Refusal('socket-folder-taken', { folder, user: owner?.uid ?? me() })
}

/** The system's, unless its path is too long for a socket or PostgreSQL's user may not enter it (some give each user a closed one). */
function temporaryFolder({ tag, owner }: DataPlace): string {
  const fits = (folder: string) => Buffer.byteLength(join(folder, tag, socketName)) <= longestPath
  return (
    [tmpdir(), '/tmp'].find((folder) => fits(folder) && (!owner || mayReach(folder, owner))) ??
    '/tmp'
  )
}
