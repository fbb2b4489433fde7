import { syllableOf } from '../pinyin.ts'
import { soundAt } from './latin.ts'
import type { Reading, Step } from './reading.ts'

/** Characters whose use in transcriptions says more than their syllable does (rules.md 6.4). */
const CHARACTERS: Record<string, string> = {
  丽: 'Li',
  莉: 'Li',
  力: 'L2',
  汗: 'Han',
  罕: 'Han',
  娅: 'ya',
  亚: '0a',
  牙: 'ya',
}

/** A Han token by its characters. The same table serves names of the Uyghurs and foreign names in the Chinese press. */
export function readHan(word: string): Reading[] {
  const chars = [...word]
  const steps = chars.map(
    (char, at): Step => [
      char,
      CHARACTERS[char] ?? soundAt(syllableOf(char) ?? '', at, chars.length),
    ],
  )
  return [{ kind: 'pinyin', steps, penalty: 0, rule: 'han' }]
}
