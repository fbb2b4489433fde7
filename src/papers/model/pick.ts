/** Papers about several people, as a form asks for them: who, which paper, how many of each. */
import { isPaperLanguage, type PaperLanguage } from '../../kernel/about/languages.ts'
import { MOST_IN_A_FILE } from './index.ts'

/** What one file can hold: a kind of paper, and the sheet that it stands on; of a card alone, none. */
export const PICK_FORMATS = {
  'cards-A6': { kind: 'cards', format: 'A6', sheet: undefined },
  'cards-A4x4': { kind: 'cards', format: 'A4x4', sheet: 'A4x4' },
  'cards-A3x8': { kind: 'cards', format: 'A3x8', sheet: 'A3x8' },
  'cards-Letterx2': { kind: 'cards', format: 'Letterx2', sheet: 'Letterx2' },
  'posters-A4': { kind: 'posters', format: 'A4', sheet: 'A4' },
  'posters-A3': { kind: 'posters', format: 'A3', sheet: 'A3' },
  'contact-sheet-A4': { kind: 'contact-sheet', format: 'A4', sheet: 'A4' },
  'contact-sheet-A3': { kind: 'contact-sheet', format: 'A3', sheet: 'A3' },
  'said-A4': { kind: 'contact-sheet', format: 'A4', sheet: 'A4', line: 'said' },
} as const
export type PickFormat = keyof typeof PICK_FORMATS
/** How names are said: offered where a source says it of somebody. */
export const SAID_FORMAT: PickFormat = 'said-A4'

/** So many names are looked for at once; as many people as stand on a page can be ticked. */
export const MOST_NAMES = 40
export const MOST_TICKS = 100
const MOST_COPIES = MOST_IN_A_FILE
const isFormat = (text: string): text is PickFormat => Object.hasOwn(PICK_FORMATS, text)

/** As it was sent: shown again as it is where no file was made. */
export type PickTyped = {
  people: string[]
  names: string
  format: PickFormat
  /** A file in each; at least one. */
  langs: PaperLanguage[]
  copies: string
  charge: 'reported' | 'none'
}
export type PickFault = 'copies' | 'names'

export const emptyPick = (lang: PaperLanguage): PickTyped => ({
  people: [],
  names: '',
  format: 'cards-A4x4',
  langs: [lang],
  copies: '1',
  charge: 'reported',
})

export function typedPick(form: URLSearchParams, reader: PaperLanguage): PickTyped {
  const format = form.get('format') ?? ''
  const langs = [...new Set(form.getAll('paper-lang'))].filter(isPaperLanguage)
  return {
    people: [...new Set(form.getAll('person'))].slice(0, MOST_IN_A_FILE + 1),
    names: form.get('names') ?? '',
    format: isFormat(format) ? format : 'cards-A4x4',
    langs: langs.length > 0 ? langs : [reader],
    copies: form.get('copies') ?? '1',
    charge: form.get('charge') === 'none' ? 'none' : 'reported',
  }
}

export const linesOf = ({ names }: Pick<PickTyped, 'names'>): string[] => [
  ...new Set(
    names
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  ),
]

export const faultsOf = (typed: PickTyped): Set<PickFault> => {
  const lines = linesOf(typed)
  const areTooMany = lines.length > MOST_NAMES || lines.some((line) => line.length > 200)
  return new Set<PickFault>([
    ...(copiesOf(typed) === null ? (['copies'] as const) : []),
    ...(areTooMany ? (['names'] as const) : []),
  ])
}

/** Null for what is no number of copies. */
export function copiesOf({ copies }: Pick<PickTyped, 'copies'>): number | null {
  const n = /^\s*\d{1,3}\s*$/.test(copies) ? Number(copies) : 0
  return n >= 1 && n <= MOST_COPIES ? n : null
}
