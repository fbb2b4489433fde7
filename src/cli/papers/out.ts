/** Files that papers are written to: whole or not at all. */

import { renameSync, writeFileSync } from 'node:fs'
import { Refusal } from '../../kernel/refusals/index.ts'
import { faultOfFile } from '../../kernel/refusals/of-system.ts'
import { endThread } from '../../papers/print/index.ts'
import { removePart } from './part.ts'

/** `FILE.pdf` for one file; `FILE-001.pdf`, `FILE-002.pdf` … for several. */
export const namesOf = (out: string, files: number): string[] => {
  const [, stem, ending] = /^(.*)(\.[a-z]+)$/.exec(out)!
  return files === 1
    ? [out]
    : Array.from({ length: files }, (_, n) => `${stem}-${String(n + 1).padStart(3, '0')}${ending}`)
}

/**
 * Writes each file beside its place, and moves all into place when the last is there: what stood there stays until then, and a stopped or
 * refused run leaves nothing. `bytes` gives null for a file that is not to be. Returns the bytes, and which files were written. @throws Refusal `out-unwritable`
 */
export async function writeAll(
  files: readonly { file: string; bytes: () => Promise<Uint8Array | null> }[],
  done: (files: number) => void,
): Promise<{ size: number; written: string[] }> {
  let size = 0
  const written: string[] = []
  try {
    for (const [n, { file, bytes }] of files.entries()) {
      trying(file, () => writeFileSync(`${file}.part`, ''))
      const made = await bytes()
      if (made) trying(file, () => writeFileSync(`${file}.part`, made))
      if (made) written.push(file)
      size += made?.length ?? 0
      done(n + 1)
    }
    for (const file of written) trying(file, () => renameSync(`${file}.part`, file))
    return { size, written }
  } finally {
    for (const { file } of files) removePart(file)
    await endThread()
  }
}

function trying(file: string, step: () => void): void {
  try {
    step()
  } catch (error) {
    throw Refusal.because('out-unwritable', { file }, [faultOfFile(error)])
  }
}
