import { squeeze } from './fold.ts'

/** Says whether a value, a text or any object of texts, would name somebody who is hidden. */
export type Withholding = { hides(value: unknown): boolean; hidesAnything: boolean }

/** Two Han characters are a name; of letters, fewer than four could be anything. */
const isTelling = (name: string) => (/^\p{Script=Han}+$/u.test(name) ? name.length >= 2 : name.length >= 4)

/** `names`: every name form and slug of the hidden. Compared with gaps closed, so that a name inside an address is found too. */
export function withholding(names: readonly string[]): Withholding {
  const needles = [...new Set(names.map(squeeze))].filter(isTelling)
  return {
    hidesAnything: needles.length > 0,
    hides(value) {
      if (needles.length === 0 || value === null || value === undefined) return false
      const text = squeeze(typeof value === 'string' ? value : JSON.stringify(value))
      return needles.some((needle) => text.includes(needle))
    },
  }
}
