/** Tables that triggers keep beside what is published (`../migrations/kept.ts`), as TypeScript sees them. */
import type { Generated } from 'kysely'

/** A number of a row; `id` is null while the number is free. */
type Ordinal = { ordinal: number; id: string | null }

export type KeptSchema = {
  'published.personOrdinal': Ordinal
  'published.accessTrackOrdinal': Ordinal
  'published.raisingOrdinal': Ordinal
  'published.change': {
    n: Generated<string>
    kind: string
    ordinal: number | null
    xact: Generated<string>
  }
  'published.authority': AuthorityCounts
  'published.authorityName': { authority: string; name: string; of: string; count: number }
  'published.authorityDays': { authority: string; side: string; days: number; count: number }
}

/** `slug` is empty for the state as a whole. */
type AuthorityCounts = {
  slug: string
  demands: number
  toldMin: number
  toldMax: number
  deniedMin: number
  deniedMax: number
  otherWordsMin: number
  otherWordsMax: number
  nothingMin: number
  nothingMax: number
  answers: number
}
