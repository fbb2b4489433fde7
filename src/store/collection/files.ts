/** What a collection folder is made of. Each part says which of its files there are; `boot.ts` puts them in the order of loading. */
import type { z } from 'zod'
import type { Tx } from '../act.ts'
import type { DeskTx } from '../connections.ts'

/** What is wrong with one row, as a code of the `refusals` table, and where. `line` counts from 1; 0 is the file itself. */
export type Problem = { file: string; line: number; code: string; params: Record<string, string | number> }
/** Something wrong that only the row's meaning shows; null when all is well. */
export type Fault = { code: string; params?: Record<string, string | number> } | null
/** Something that its reader should see, and that keeps no row out. */
export type Warning = NonNullable<Fault>
export type Reference = { file: string; key: string }
/** Rows as they were stored: how many were new, and which were refused (by key). */
export type Loaded = { changed: number; refused: { key: string; code: string; params?: Record<string, string | number> }[] }

export type CollectionFile = {
  name: string
  schema: z.ZodType
  /** Keys in the schema's order: the header of a CSV file. */
  columns: readonly string[]
  /** Unique in the file, and its order. */
  key(row: unknown): string
  references(row: unknown): Reference[]
  fault(row: unknown): Fault
  /** What does not fit and is stored all the same. */
  warnings(row: unknown): Warning[]
  load(tx: Tx, rows: readonly unknown[]): Promise<Loaded>
  /** Every row on file, in any order. */
  dump(db: DeskTx): Promise<unknown[]>
  /** Which of these keys are on file. */
  onFile(db: DeskTx, keys: readonly string[]): Promise<Set<string>>
}

type Definition<Row> = {
  name: string
  schema: z.ZodType<Row> & { shape: object }
  key(row: Row): string
  references?: (row: Row) => Reference[]
  fault?: (row: Row) => Fault
  warnings?: (row: Row) => Warning[]
  load(tx: Tx, rows: readonly Row[]): Promise<Loaded>
  dump(db: DeskTx): Promise<unknown[]>
  onFile(db: DeskTx, keys: readonly string[]): Promise<Set<string>>
}

/** Erases the row's type, which the schema has checked before any of these functions sees it. */
export function collectionFile<Row>(definition: Definition<Row>): CollectionFile {
  return {
    ...definition,
    columns: Object.keys(definition.schema.shape),
    key: (row) => definition.key(row as Row),
    references: (row) => definition.references?.(row as Row) ?? [],
    fault: (row) => definition.fault?.(row as Row) ?? null,
    warnings: (row) => definition.warnings?.(row as Row) ?? [],
    load: (tx, rows) => definition.load(tx, rows as Row[]),
  }
}
