import { randomBytes } from 'node:crypto'
import { readdirSync, readlinkSync, symlinkSync, unlinkSync } from 'node:fs'
import { join } from 'node:path'
import { systemCode } from './failures.ts'
import { pause, runOf } from './processes.ts'

/*
 * A lock is a symbolic link that points nowhere: its target is the text "process run nonce". Making one is atomic, fails when
 * there is one, and never shows a half-written text. A lock whose process has ended is stale, and whoever meets it removes it.
 */

export type Lock = { release(): void }
export type HeldBy = { pid: number }

type Holder = { pid: number; run: string; nonce: string }

/** Takes the lock, sweeping a stale one; says who holds it when another does, be it another caller in this process. */
export function take(path: string): Lock | HeldBy {
  const mine = newHolder()
  for (;;) {
    if (write(path, mine)) return { release: () => remove(path, mine) }
    const holder = read(path)
    if (holder === null) continue
    if (isAlive(holder)) return { pid: holder.pid }
    const sweeper = sweep(path, holder)
    if (sweeper) return sweeper
  }
}

/** Does the work while holding the lock; waits for it as long as `patience` milliseconds, then calls `tired`, which throws. */
export async function holding<T>(
  path: string,
  patience: number,
  tired: (holder: HeldBy) => never,
  work: () => Promise<T>,
): Promise<T> {
  const lock = await takeWithin(path, patience, tired)
  try {
    return await work()
  } finally {
    lock.release()
  }
}

/** Signs a folder's list of users. */
export function sign(folder: string): Lock {
  const mine = newHolder()
  const path = join(folder, `user-${mine.nonce}`)
  write(path, mine)
  return { release: () => remove(path, mine) }
}

/** True while somebody who has signed the list still runs; strikes out those who do not. */
export function isSigned(folder: string): boolean {
  let signed = false
  for (const name of readdirSync(folder).filter((name) => name.startsWith('user-'))) {
    const path = join(folder, name)
    const holder = read(path)
    if (holder && isAlive(holder)) signed = true
    else if (holder) remove(path, holder)
  }
  return signed
}

async function takeWithin(
  path: string,
  patience: number,
  tired: (holder: HeldBy) => never,
): Promise<Lock> {
  const end = Date.now() + patience
  for (;;) {
    const lock = take(path)
    if ('release' in lock) return lock
    if (Date.now() > end) tired(lock)
    await pause(10)
  }
}

/**
 * Removes one stale lock. Only the holder of a second lock, named by the stale one's nonce, may do so: else two sweepers could
 * both find it stale, and the slower would remove the lock that the faster has just taken. Returns the other sweeper, if any.
 */
function sweep(path: string, stale: Holder): HeldBy | null {
  const right = take(`${path}.${stale.nonce}`)
  if (!('release' in right)) return right
  remove(path, stale)
  right.release()
  return null
}

function newHolder(): Holder {
  return {
    pid: process.pid,
    run: runOf(process.pid) ?? 'unseen',
    nonce: randomBytes(6).toString('hex'),
  }
}

function isAlive(holder: Holder): boolean {
  const run = runOf(holder.pid)
  return run !== null && (run === holder.run || run === 'unseen' || holder.run === 'unseen')
}

function write(path: string, holder: Holder): boolean {
  try {
    symlinkSync(`${holder.pid} ${holder.run} ${holder.nonce}`, path)
    return true
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false
    throw error
  }
}

function read(path: string): Holder | null {
  try {
    const [pid = '', run = '', nonce = ''] = readlinkSync(path).split(' ')
    return { pid: Number(pid), run, nonce }
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null
    throw error
  }
}

function remove(path: string, holder: Holder): void {
  if (read(path)?.nonce !== holder.nonce) return
  try {
    unlinkSync(path)
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error
  }
}
