import type { Terms } from '../texts.ts'

export const terms: Terms = {
  /** Names of places on file that have a settled form in this language. */
  places: {},
  /** What somebody is or a thing is, and by what medium something was said, exactly as on file. */
  roles: {},
  /** How what stands on file in English is put together, and how this language puts it. */
  frames: {},
}
