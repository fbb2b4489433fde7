/** Several papers as one file to take away. */
import { zipSync } from 'fflate'
import type { PaperFile } from './files.ts'

/**
 * Papers are made one after the other, and stored as they are: a PDF is compressed already.
 * @throws what making each of them throws: then there is none
 */
export const inOneZip = (name: string, files: readonly PaperFile[]) => ({
  name: `${name}.zip`,
  type: 'application/zip',
  async bytes(): Promise<Uint8Array> {
    const made: Record<string, Uint8Array> = {}
    for (const file of files) made[file.name] = await file.bytes()
    return zipSync(made, { level: 0 })
  },
})
