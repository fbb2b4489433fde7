import type { ChildProcess } from 'node:child_process'
import { closeSync, statfsSync } from 'node:fs'
import { Refusal } from '../../kernel/refusals/index.ts'
import { knock } from './answers.ts'
import type { Binaries } from './binaries.ts'
import { explainWords, systemCode } from './failures.ts'
import { openLog, wordsSince } from './log.ts'
import { disownPidFile, runningOn } from './pid-file.ts'
import { type DataPlace, pathFor } from './place.ts'
import { pause, runOf } from './processes.ts'
import { run } from './programs.ts'
import { settings } from './settings.ts'
import { isPrivate, makeSocketFolder, removeSocketFolder } from './socket.ts'

/** A running PostgreSQL: its first process, and where its socket is. */
export type Postmaster = { pid: number; socketFolder: string }

/** How long a process of a killed PostgreSQL may take to end before we give up: they notice within moments. */
const patienceWithRemains = 10_000
/** How long a running PostgreSQL may leave its socket unanswered. */
const patienceWithSilence = 10_000
/** A fast shutdown writes what is in memory; on a slow disk that takes a while. */
const patienceWithShutdown = 30_000
/** A PostgreSQL that will not start with less room than this is taken to want room. */
const leastSpace = 1024 * 1024

/** The PostgreSQL that runs on this place, once it answers; null when there is none. One that is stopping is waited for. */
export async function findPostmaster(place: DataPlace): Promise<Postmaster | null> {
  for (const end = Date.now() + patienceWithSilence; ; await pause(10)) {
    const found = runningOn(place)
    if (!found) return null
    if (found.status === 'stopping') await whenStopped(found.pid)
    if (found.status !== 'ready') continue
    if (!isPrivate(found.socketFolder, place.owner)) throw outOfReach(found, place)
    const answer = await knock(found.socketFolder)
    if (answer === 'open') return found
    if (answer === 'nobody' && Date.now() > end) throw outOfReach(found, place)
  }
}

/** Starts PostgreSQL in a session of its own, so that Ctrl-C in our terminal does not reach it; resolves once it answers. */
export async function startPostmaster(place: DataPlace, binaries: Binaries): Promise<Postmaster> {
  const end = Date.now() + patienceWithRemains
  for (;;) {
    const attempt = await tryToStart(place, binaries)
    if ('pid' in attempt) return attempt
    const other = await findPostmaster(place)
    if (other) return other
    if (!/is still in use|already exists/.test(attempt.words) || Date.now() > end)
      throw explain(attempt.words, place)
    await pause(100)
  }
}

/**
 * Fast shutdown: open transactions are rolled back, everything is written, nothing needs recovery. Resolves when it is done.
 * One that recovers from a crash is let finish first: told to shut down in that moment, PostgreSQL 18 waits forever.
 */
export async function stopPostmaster(place: DataPlace): Promise<void> {
  const running = runningOn(place)
  if (!running) return
  while ((await knock(running.socketFolder)) === 'later' && runningOn(place)?.status === 'ready')
    await pause(10)
  if (!tellToStop(place)) return
  await whenStopped(running.pid)
  removeSocketFolder(running.socketFolder)
}

/** Asks whichever PostgreSQL runs on this place to shut down; false when there is none, or none that is ours to stop. */
export function tellToStop(place: DataPlace): boolean {
  const running = runningOn(place)
  return running !== null && signal(running.pid, 'SIGINT')
}

/** Waits; after a while asks for an immediate shutdown, which loses nothing either: the next start recovers. */
async function whenStopped(pid: number): Promise<void> {
  const run = runOf(pid)
  const runs = () => run !== null && runOf(pid) === run
  for (const end = Date.now() + patienceWithShutdown; runs() && Date.now() < end; ) await pause(5)
  if (!runs() || !signal(pid, 'SIGQUIT')) return
  for (const end = Date.now() + patienceWithRemains; runs() && Date.now() < end; ) await pause(5)
}

function signal(pid: number, name: 'SIGINT' | 'SIGQUIT'): boolean {
  try {
    return process.kill(pid, name)
  } catch (error) {
    if (systemCode(error) === 'ESRCH' || systemCode(error) === 'EPERM') return false
    throw error
  }
}

async function tryToStart(
  place: DataPlace,
  binaries: Binaries,
): Promise<Postmaster | { words: string }> {
  disownPidFile(place)
  const socketFolder = makeSocketFolder(place)
  const { file, from } = openLog(place)
  const args = ['-D', pathFor(place.owner, place.cluster), ...settings(place.tag, socketFolder)]
  try {
    const { child, ended } = run(place, binaries.postgres, args, {
      cwd: place.cluster,
      stdio: ['ignore', file, file],
      detached: true,
    })
    child.unref()
    if (await isReady(place, child, ended)) return { pid: child.pid ?? 0, socketFolder }
  } finally {
    closeSync(file)
  }
  return { words: wordsSince(place.log, from) }
}

/** However long a recovery takes: false only when PostgreSQL has given up. */
async function isReady(
  place: DataPlace,
  child: ChildProcess,
  ended: Promise<unknown>,
): Promise<boolean> {
  const over = ended.then(() => true)
  for (;;) {
    const found = runningOn(place)
    if (found?.pid === child.pid && found?.status === 'ready') return true
    if (await Promise.race([over, pause(5)])) return false
  }
}

function outOfReach({ pid, socketFolder }: Postmaster, { data }: DataPlace): Error {
  return new Refusal('database-out-of-reach', { data, pid, folder: socketFolder })
}

/** On a full disk even the log stays empty. */
function explain(words: string, place: DataPlace): Error {
  const { bavail, bsize } = statfsSync(place.data)
  if (bavail * bsize < leastSpace) return new Refusal('disk-full', { path: place.data })
  return explainWords(words, place.data) ?? new Refusal('database-not-starting', { log: place.log })
}
