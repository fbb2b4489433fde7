/** What a reader chooses of a paper, as it stands in addresses and on the command line. */

import { z } from 'zod'
import { PAPER_LANGUAGES } from '../../kernel/about/languages.ts'
import { ASK_KINDS, type AskKind } from '../../registry/views/index.ts'
import { SHARE_SHAPES } from './kinds/share.ts'
import { CARD_SIZES, type Layout, onSheet, single } from './sizes.ts'

/** Papers about one person, each with what its file ends in. */
export const PERSON_PAPERS = { card: 'pdf', poster: 'pdf', letter: 'pdf', share: 'png' } as const
export type PersonPaper = keyof typeof PERSON_PAPERS
/** Papers about many people. */
export const LIST_PAPERS = { cards: 'pdf', posters: 'pdf', 'contact-sheet': 'pdf' } as const
export type ListPaper = keyof typeof LIST_PAPERS

const keysOf = <Key extends string>(table: Record<Key, unknown>) =>
  Object.keys(table) as [Key, ...Key[]]

export const PaperChoice = z.strictObject({
  lang: z.enum(PAPER_LANGUAGES).default('en').describe('language of the paper'),
  size: z.enum(keysOf(CARD_SIZES)).default('A6').describe('cards: the finished size'),
  sheet: z
    .string()
    .regex(/^[A-Za-z0-9]{2,12}$/)
    .optional()
    .describe(
      'cards: a sheet and how many on it, `A4x4`; posters and contact sheets: `A4` or `A3`',
    ),
  asks: z
    .string()
    .regex(new RegExp(`^(none|(${ASK_KINDS.join('|')})(,(${ASK_KINDS.join('|')}))*)$`))
    .optional()
    .describe(
      'letters: what the sender asks, with commas between, or `none`; what demands on file ask when it is left out',
    ),
  charge: z
    .enum(['reported', 'none'])
    .optional()
    .describe(
      'cards and letters: `none` leaves the charge out, which else stands below what is asked, under the name of whoever reports it',
    ),
  line: z
    .enum(['about', 'said'])
    .optional()
    .describe(
      'contact sheets: under each name who the person is (when not given), or how a source says that the name is said',
    ),
  shape: z
    .enum(keysOf(SHARE_SHAPES))
    .default('wide')
    .describe('share pictures: 1200 × 630 or 1080 × 1080 pixels'),
})
export type PaperChoice = z.infer<typeof PaperChoice>

/** @throws Refusal `sheet-unknown`, `sheet-too-small` */
export const layoutOf = ({ size, sheet }: Pick<PaperChoice, 'size' | 'sheet'>): Layout =>
  sheet ? onSheet(sheet, CARD_SIZES[size]) : single(CARD_SIZES[size])

/** What the sender of a letter asks; null for what is on file. */
export function asksIn({ asks }: Pick<PaperChoice, 'asks'>): AskKind[] | null {
  if (asks === undefined) return null
  const named = asks.split(',')
  return ASK_KINDS.filter((kind) => named.includes(kind))
}
