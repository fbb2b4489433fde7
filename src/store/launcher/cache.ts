import {
  chmodSync,
  constants,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { Refusal } from '../../kernel/refusals/index.ts'
import { me, systemCode } from './failures.ts'
import { mayReach, type Owner } from './owners.ts'

/**
 * A copy of PostgreSQL's programs that its user can run, for a project in a closed folder (a home under /root) or one that may
 * not be written. It is made once per version, in a folder that only we may write, and made again when files have gone missing.
 * The links are the caller's to make. The path ends in `native`, as the package's own does.
 */
export function cachedCopy(native: string, version: string, owner: Owner | null): string {
  const parent = cacheFolder(owner)
  const folder = join(parent, `whereabouts-postgres-${version}`)
  if (isOurs(folder) && sameFiles(native, join(folder, 'native'))) return join(folder, 'native')
  const fresh = mkdtempSync(`${folder}.new-`)
  try {
    copyFolder(native, join(fresh, 'native'))
    chmodSync(fresh, 0o755)
    putInPlace(fresh, folder)
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
  if (!isOurs(folder)) throw new Refusal('cache-folder-taken', { folder, user: me() })
  return join(folder, 'native')
}

/** For root the system's cache folder, for others their own; else the temporary folder. */
function cacheFolder(owner: Owner | null): string {
  const own = me() === 0 ? '/var/cache' : (process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'))
  return [own, tmpdir()].find((folder) => mayKeep(folder, owner)) ?? '/tmp'
}

function mayKeep(folder: string, owner: Owner | null): boolean {
  try {
    if (me() !== 0) mkdirSync(folder, { recursive: true, mode: 0o700 })
    return owner ? mayReach(folder, owner) : existsSync(folder)
  } catch {
    return false
  }
}

/** Nobody else may have made it or may write it: we are about to run what is in it. */
function isOurs(folder: string): boolean {
  const stats = lstatSync(folder, { throwIfNoEntry: false })
  return stats?.isDirectory() === true && stats.uid === me() && (stats.mode & 0o022) === 0
}

/** Every file of `from` is in `to` with the same size: something that sweeps old files may have been there. */
function sameFiles(from: string, to: string): boolean {
  return filesIn(from).every((path) => {
    const copy = lstatSync(join(to, path), { throwIfNoEntry: false })
    return copy?.isFile() === true && copy.size === lstatSync(join(from, path)).size
  })
}

function copyFolder(from: string, to: string): void {
  makeOpen(to)
  for (const path of foldersIn(from)) makeOpen(join(to, path))
  for (const path of filesIn(from)) {
    copyFileSync(join(from, path), join(to, path), constants.COPYFILE_FICLONE)
    chmodSync(join(to, path), 0o755)
  }
}

function makeOpen(folder: string): void {
  mkdirSync(folder)
  chmodSync(folder, 0o755)
}

function foldersIn(folder: string): string[] {
  return entriesIn(folder, (entry) => entry.isDirectory())
}

/** Without the links, and without the libraries for compiling against. */
function filesIn(folder: string): string[] {
  return entriesIn(folder, (entry) => entry.isFile() && !entry.name.endsWith('.a'))
}

function entriesIn(
  folder: string,
  wanted: (entry: { name: string; isFile(): boolean; isDirectory(): boolean }) => boolean,
): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true }).filter(wanted)
  return entries.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort()
}

/** Another process may have been faster: then theirs stays. An incomplete copy makes room. */
function putInPlace(fresh: string, folder: string): void {
  if (isOurs(folder)) {
    if (sameFiles(join(fresh, 'native'), join(folder, 'native'))) return
    renameSync(folder, `${fresh}.old`)
    rmSync(`${fresh}.old`, { recursive: true, force: true })
  }
  try {
    renameSync(fresh, folder)
  } catch (error) {
    if (!/ENOTEMPTY|EEXIST|ENOTDIR|EPERM/.test(systemCode(error))) throw error
  }
}
