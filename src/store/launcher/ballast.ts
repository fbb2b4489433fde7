/** Room that is kept on the disk for taking somebody out of the public: a file of no use, given up when nothing else is left. */
import { randomFillSync } from 'node:crypto'
import { closeSync, existsSync, openSync, renameSync, rmSync, statfsSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { systemCode } from './failures.ts'

const MB = 1024 * 1024
/** PostgreSQL starts and takes rows out in half of it. */
const SIZE = 32 * MB

const pathIn = (data: string) => join(data, 'ballast')

function freeIn(data: string): number {
  const { bavail, bsize } = statfsSync(data)
  return bavail * bsize
}

/** Makes the ballast where there is none and as much again is free. Where it cannot be written nothing happens. */
export function keepRoom(data: string): void {
  if (existsSync(pathIn(data)) || freeIn(data) < 2 * SIZE) return
  try {
    write(`${pathIn(data)}.new`)
    renameSync(`${pathIn(data)}.new`, pathIn(data))
  } catch (error) {
    if (systemCode(error) === '') throw error
    rmSync(`${pathIn(data)}.new`, { force: true })
  }
}

/** Of what no file system can make less. */
function write(path: string): void {
  const file = openSync(path, 'w', 0o600)
  try {
    const piece = randomFillSync(Buffer.alloc(MB))
    for (let written = 0; written < SIZE; written += MB) writeSync(file, piece)
  } finally {
    closeSync(file)
  }
}

/** Gives the ballast up when the disk is all but full. Returns whether there was any. */
export function giveRoom(data: string): boolean {
  if (!existsSync(pathIn(data)) || freeIn(data) >= SIZE) return false
  rmSync(pathIn(data))
  return true
}

/** Whether there is only what the ballast left. */
export const isTight = (data: string): boolean =>
  !existsSync(pathIn(data)) && freeIn(data) < 2 * SIZE
