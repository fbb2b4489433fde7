import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { Refusal } from '../../kernel/refusals/index.ts'
import type { Binaries } from './binaries.ts'
import { explainWords, systemCode } from './failures.ts'
import { appendToLog } from './log.ts'
import { type DataPlace, giveTo, pathFor } from './place.ts'
import { pause } from './processes.ts'
import { run } from './programs.ts'
import { superuser } from './settings.ts'

/** Makes the cluster unless there is one, beside its place and then renamed, so that a half-made one is never taken for a whole one. */
export async function ensureCluster(place: DataPlace, binaries: Binaries): Promise<void> {
  await sweepHalfMade(place)
  if (existsSync(place.cluster)) return checkVersion(place, binaries)
  const fresh = mkdtempSync(`${place.cluster}.new-`)
  giveTo(place.owner, fresh)
  try {
    await initialise(fresh, place, binaries)
    writeFileSync(join(fresh, 'pg_hba.conf'), 'local all all trust\n')
    syncFile(join(fresh, 'pg_hba.conf'))
    renameSync(fresh, place.cluster)
    syncFile(place.data)
  } finally {
    rmSync(fresh, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Runs initdb. Text compares by code point, which no system's libraries change, and case folds as Unicode says. */
async function initialise(folder: string, place: DataPlace, binaries: Binaries): Promise<void> {
  const locale = [
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    '--text-search-config=simple',
  ]
  const args = [
    '-D',
    pathFor(place.owner, folder),
    '-U',
    superuser,
    '--auth=trust',
    '--no-instructions',
    ...locale,
  ]
  const { child, ended } = run(place, binaries.initdb, args, {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const words: string[] = []
  child.stdout?.resume()
  child.stderr?.setEncoding('utf8').on('data', (text: string) => words.push(text))
  if ((await ended) === 0) return
  const explained = explainWords(words.join(''), place.data)
  if (explained) throw explained
  appendToLog(place, words.join(''))
  throw new Refusal('database-not-made', { data: place.data, log: place.log })
}

function checkVersion(place: DataPlace, binaries: Binaries): void {
  const found = readVersion(place)
  if (found !== binaries.major)
    throw new Refusal('data-of-another-version', {
      data: place.data,
      found,
      needed: binaries.major,
    })
}

function readVersion(place: DataPlace): string {
  try {
    return readFileSync(join(place.cluster, 'PG_VERSION'), 'utf8').trim()
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error
    throw new Refusal('database-unmarked', { folder: place.cluster })
  }
}

/**
 * Removes what a killed first start left. Its initdb may still be writing: it ends at its next word, for nobody listens.
 * What cannot be removed in five seconds is left for the next start.
 */
async function sweepHalfMade({ data, cluster }: DataPlace): Promise<void> {
  const halfMade = () =>
    readdirSync(data).filter((name) => name.startsWith(`${basename(cluster)}.new-`))
  for (const end = Date.now() + 5000; Date.now() < end && halfMade().length > 0; await pause(20)) {
    for (const name of halfMade()) removeIfStill(join(data, name))
  }
}

function removeIfStill(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch (error) {
    if (!/ENOTEMPTY|EBUSY|ENOENT/.test(systemCode(error))) throw error
  }
}

function syncFile(path: string): void {
  const file = openSync(path, 'r')
  fsyncSync(file)
  closeSync(file)
}
