import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, readFileSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Binaries } from './binaries.ts'
import { environment, explainSpawn } from './cluster.ts'
import { explainWords, reasonIn, refuse, systemCode } from './failures.ts'
import { openLog, wordsSince } from './log.ts'
import { type Place, pathFor } from './place.ts'
import { commandOf, pause, runOf } from './processes.ts'
import { settings } from './settings.ts'
import { isPrivate, makeSocketFolder, removeSocketFolder } from './socket.ts'

/** A running PostgreSQL: its first process, and where its socket is. */
export type Postmaster = { pid: number; socketFolder: string }

/** How long a process of a killed PostgreSQL may take to end before we give up: they notice within moments. */
const patienceWithRemains = 10_000
/** A fast shutdown writes what is in memory; on a slow disk that takes a while. It goes on by itself when we stop waiting. */
const patienceWithShutdown = 60_000
/** A PostgreSQL that will not start with less room than this is taken to want room. */
const leastSpace = 1024 * 1024

/** The PostgreSQL that runs on this place, once it answers; null when there is none. One that is stopping is waited for. */
export async function findPostmaster(place: Place): Promise<Postmaster | null> {
  for (;;) {
    const found = readPidFile(place)
    if (!found || !isOurs(found.pid, place)) return null
    if (found.status === 'ready') return within(found, place)
    await pause(10)
  }
}

/** Starts PostgreSQL in a session of its own, so that Ctrl-C in our terminal does not reach it; resolves once it answers. */
export async function startPostmaster(place: Place, binaries: Binaries): Promise<Postmaster> {
  const end = Date.now() + patienceWithRemains
  for (;;) {
    const attempt = await tryToStart(place, binaries)
    if ('pid' in attempt) return attempt
    const other = await findPostmaster(place)
    if (other) return other
    if (!/is still in use|already exists/.test(attempt.words) || Date.now() > end) throw explain(attempt.words, place)
    await pause(100)
  }
}

/** Fast shutdown: open transactions are rolled back, everything is written, nothing needs recovery. Resolves when it is done. */
export async function stopPostmaster(place: Place): Promise<void> {
  const running = tellToStop(place)
  if (!running) return
  const run = runOf(running.pid)
  const end = Date.now() + patienceWithShutdown
  while (run !== null && runOf(running.pid) === run && Date.now() < end) await pause(5)
  removeSocketFolder(running.socketFolder)
}

/** Asks whichever PostgreSQL runs on this place to shut down; null when there is none, or none that is ours to stop. */
export function tellToStop(place: Place): Postmaster | null {
  const running = readPidFile(place)
  if (!running || !isOurs(running.pid, place)) return null
  try {
    process.kill(running.pid, 'SIGINT')
    return running
  } catch (error) {
    if (systemCode(error) === 'ESRCH' || systemCode(error) === 'EPERM') return null
    throw error
  }
}

async function tryToStart(place: Place, binaries: Binaries): Promise<Postmaster | { words: string }> {
  disownPidFile(place)
  const socketFolder = makeSocketFolder(place)
  const { file, from } = openLog(place)
  const args = ['-D', pathFor(place.owner, place.cluster), ...settings(place.tag, socketFolder)]
  const child = spawn(binaries.postgres, args, {
    cwd: place.cluster,
    ...place.owner,
    env: environment,
    detached: true,
    stdio: ['ignore', file, file],
  })
  closeSync(file)
  const ended = whenEnded(child, (error) => explainSpawn(error, place, binaries.postgres))
  if (await isReady(place, child, ended)) return { pid: child.pid ?? 0, socketFolder }
  return { words: wordsSince(place.log, from) }
}

function whenEnded(child: ChildProcess, explained: (error: Error) => unknown): Promise<'ended'> {
  child.unref()
  return new Promise((resolve, reject) => {
    child.on('exit', () => resolve('ended'))
    child.on('error', (error) => reject(explained(error)))
  })
}

/** However long a recovery takes: false only when PostgreSQL has given up. */
async function isReady(place: Place, child: ChildProcess, ended: Promise<'ended'>): Promise<boolean> {
  for (;;) {
    const found = readPidFile(place)
    if (found && found.pid === child.pid && found.status === 'ready') return true
    if ((await Promise.race([ended, pause(5)])) === 'ended') return false
  }
}

/** What PostgreSQL writes beside its data: process, folder, start, port, socket folder, address, shared memory, status. */
function readPidFile({ cluster }: Place): { pid: number; socketFolder: string; status: string } | null {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(lines[0]), socketFolder: lines[4] ?? '', status: (lines[7] ?? '').trim() }
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null
    throw error
  }
}

/** Running, and started on this place: numbers are given again, and a stranger's process may have this one now. */
function isOurs(pid: number, place: Place): boolean {
  return Number.isInteger(pid) && pid > 0 && runOf(pid) !== null && commandOf(pid).includes(`cluster_name=${place.tag}`)
}

/**
 * PostgreSQL refuses to start while the process named in its pid file exists, even if that is a stranger or a zombie. We know
 * better, so the file gets a number that no process has. The rest stays: by it PostgreSQL sees whether remains of the dead
 * server still hold its memory.
 */
function disownPidFile(place: Place): void {
  const found = readPidFile(place)
  if (!found || found.pid === noProcess || isOurs(found.pid, place)) return
  const path = join(place.cluster, 'postmaster.pid')
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^.*/, String(noProcess)))
}

const noProcess = 2 ** 31 - 1

function within({ pid, socketFolder }: Postmaster, place: Place): Postmaster {
  if (!isPrivate(socketFolder, place.owner)) throw refuse('database-out-of-reach', { pid, folder: socketFolder })
  return { pid, socketFolder }
}

/** On a full disk even the log stays empty. */
function explain(words: string, place: Place): Error {
  const { bavail, bsize } = statfsSync(place.data)
  if (bavail * bsize < leastSpace) return refuse('disk-full', { path: place.data })
  return explainWords(words, place.data) ?? refuse('database-not-starting', { reason: reasonIn(words), log: place.log })
}
