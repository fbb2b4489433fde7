/** The log and the revisions, as TypeScript sees them. */
import type { ColumnType, JSONColumnType, RawBuilder } from 'kysely'

/** `subjects`: `kind id`. `undo`: `rows`, or what keeps the act from being taken back. `may`: roles of whom it is. `undoes`: the act that it took back. */
export type Log = {
  id: string
  at: ColumnType<Date, RawBuilder<string> | undefined, never>
  act: string
  actor: string
  outcome: string
  number: number | null
  subjects: string[] | null
  reason: string | null
  undo: string | null
  may: string[] | null
  undoes: number | null
}
/** A row as it was after an act: `n` counts from 1; `body` is null when it was taken out, or erased since. */
export type Revision = {
  kind: string
  id: string
  n: number
  body: JSONColumnType<Record<string, unknown>> | null
  by: string | null
  at: Date
  act: number | null
  why: string | null
  isErased: boolean
}
