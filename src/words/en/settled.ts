import type { Settled } from '../texts.ts'

export const settled: Settled = {
  /** Values on file, exactly as they stand there in English, that have a settled word in this language; all others are printed as they stand. */
  settled: {},
  /** Names of claimants on file that have a settled form in this language. */
  bodies: {},
}
