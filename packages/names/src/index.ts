/** Names of people across scripts: fold, read, key, compare, search, explain. Contracts in README.md. */

import { spell } from './phonemes.ts'
import { symbolsOf } from './readers/reading.ts'
import { readingsOf } from './readings.ts'
import { tokensOf } from './tokens.ts'

export {
  type Band,
  type CompareOptions,
  type Comparison,
  compare,
  type Part,
  type PartKind,
} from './compare.ts'
export { type ExplainLanguage, explain } from './explain.ts'
export { fold } from './fold.ts'
export { KEY_VERSION, type KeyChoice, keys, queryChoices, queryKeys } from './keys.ts'
export {
  buildIndex,
  type Hit,
  loadIndex,
  type NameIndex,
  type NameRecord,
  type SearchOptions,
} from './name-index.ts'
export { type Script, scriptOf } from './words.ts'

/** One way to say a word: symbols of the phoneme alphabet, the same in Latin letters, and the rules that made it. */
export type TokenReading = {
  phonemes: string
  latin: string
  penalty: number
  rule: string
  steps: readonly (readonly [from: string, to: string])[]
}
export type TokenReadings = { token: string; weight: number; readings: TokenReading[] }

/** Per word of a name its one to four readings, likeliest first; a word in an unknown script has none. */
export function readings(name: string): TokenReadings[] {
  return tokensOf(name).map((token) => ({
    token: token.text,
    weight: token.weight / 10,
    readings: readingsOf(token.key).map((reading) => {
      const phonemes = symbolsOf(reading)
      return {
        phonemes,
        latin: spell(phonemes),
        penalty: reading.penalty / 10_000,
        rule: reading.rule,
        steps: reading.steps,
      }
    }),
  }))
}
