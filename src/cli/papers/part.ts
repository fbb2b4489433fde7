import { existsSync, rmSync } from 'node:fs'

/** What is left of a file that was not finished. Where there can be none, as under another file, there is nothing to remove. */
export function removePart(file: string): void {
  if (existsSync(`${file}.part`)) rmSync(`${file}.part`, { force: true })
}
