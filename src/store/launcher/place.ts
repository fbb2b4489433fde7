import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  lchownSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  statSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { Refusal } from '../../kernel/refusals/index.ts'
import { me, systemCode } from './failures.ts'
import { mayReach, nobody, type Owner } from './owners.ts'

/** A data folder and what the launcher keeps in it. */
export type DataPlace = {
  /** The real path. */
  data: string
  /** PostgreSQL's own folder (its PGDATA). */
  cluster: string
  locks: string
  log: string
  /** Names this folder in a process list and in the system's temporary folder: a hash of its real path. */
  tag: string
  /** The user PostgreSQL is to run as when we are root; null: as ourselves. */
  owner: Owner | null
}

/** Makes the data folder when it is missing, and finds out whose it is. Refuses what cannot hold a database of ours. */
export function openPlace(folder: string): DataPlace {
  const data = makeFolder(resolve(folder))
  if (existsSync(join(data, 'PG_VERSION'))) throw new Refusal('data-is-a-cluster', { data })
  if (isForeign(data)) throw new Refusal('data-not-ours', { data })
  const cluster = join(data, 'postgres')
  const owner = findOwner(data, cluster)
  const place = {
    data,
    cluster,
    owner,
    locks: join(data, 'locks'),
    log: join(data, 'postgres.log'),
    tag: tagOf(data),
  }
  if (mkdirSync(place.locks, { recursive: true, mode: 0o700 })) giveTo(owner, place.locks)
  if (existsSync(cluster)) mendCluster(place)
  return place
}

/** Somebody else's folder, such as /etc: it holds something, and nothing of ours. */
function isForeign(data: string): boolean {
  const held = readdirSync(data)
  return held.length > 0 && !held.some((name) => name === 'locks' || name.startsWith('postgres'))
}

/** Gives a file or folder to PostgreSQL's user, when that is not ourselves. */
export function giveTo(owner: Owner | null, path: string): void {
  try {
    if (owner) lchownSync(path, owner.uid, owner.gid)
  } catch (error) {
    throw systemCode(error) === 'EPERM'
      ? new Refusal('cannot-drop-root', { user: owner?.uid ?? 0 })
      : error
  }
}

/**
 * The path by which PostgreSQL's user reaches a folder: its own, or, when a folder above is closed to that user (as under /root),
 * the door that Linux keeps to a process's working folder. PostgreSQL is started in it, and needs no other path.
 */
export function pathFor(owner: Owner | null, folder: string): string {
  if (!owner || mayReach(folder, owner)) return folder
  if (process.platform === 'linux') return '/proc/self/cwd'
  throw new Refusal('data-unreachable', { path: folder, user: owner.uid })
}

function makeFolder(path: string): string {
  try {
    mkdirSync(path, { recursive: true, mode: process.platform === 'linux' ? 0o700 : 0o711 })
  } catch (error) {
    if (systemCode(error) === 'EEXIST' || systemCode(error) === 'ENOTDIR')
      throw new Refusal('data-not-a-folder', { data: path })
    throw error
  }
  return realpathSync(path)
}

/** The name of a data folder, by its real path, where others' names are too. */
export function tagOf(data: string): string {
  return `whereabouts-${createHash('sha256').update(data).digest('hex').slice(0, 16)}`
}

function findOwner(data: string, cluster: string): Owner | null {
  const user = me()
  const known = lstatSync(cluster, { throwIfNoEntry: false })
  if (user === 0 && process.getuid)
    return [known, statSync(data)].find((stats) => stats && stats.uid !== 0) ?? nobody()
  if (known && known.uid !== user)
    throw new Refusal('data-of-another-user', { data, owner: known.uid, user })
  return null
}

/** A copy that root has put back belongs to root and may be open to others; PostgreSQL wants it its own and closed. */
function mendCluster({ data, cluster, owner }: DataPlace): void {
  if (owner && lstatSync(cluster).uid === 0 && statSync(data).uid === 0) giveAll(owner, cluster)
  if ((lstatSync(cluster).mode & 0o077) !== 0) chmodSync(cluster, 0o700)
}

function giveAll(owner: Owner, folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) giveAll(owner, path)
    else giveTo(owner, path)
  }
  giveTo(owner, folder)
}
