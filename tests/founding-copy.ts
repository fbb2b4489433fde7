import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A copy of the founding collection, each file changed as asked; returns its folder. */
export function foundingCopy(
  change: (file: string, text: string) => string = (_, text) => text,
): string {
  const folder = mkdtempSync(join(tmpdir(), 'founding-'))
  cpSync(join(import.meta.dirname, '..', 'collections', 'uyghur'), folder, { recursive: true })
  for (const file of readdirSync(folder)) {
    const path = join(folder, file)
    writeFileSync(path, change(file, readFileSync(path, 'utf8')))
  }
  return folder
}
