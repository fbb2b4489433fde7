/** What a collection folder is made of. Each part says which of its files there are; `boot.ts` puts them in the order of loading. */
import { z } from 'zod'
import type { Told } from '../../kernel/refusals/codes.ts'
import type { Touches } from './changed.ts'
import type { Storing } from './storing.ts'

/** What is wrong with one row, or noteworthy, and where. `line` counts from 1; 0 is the file itself. */
export type Problem = { file: string; line: number } & Told
/** Something wrong that only the row's meaning shows; null when all is well. */
export type Fault = Told | null
/** Something that its reader should see, and that keeps no row out. */
export type Warning = NonNullable<Fault>
export type Reference = { file: string; key: string }

/** A value as it is copied into a column: an object goes in as JSON. */
export type Cell = string | number | boolean | object | null

/** How rows of a file lie in the stage, column by column, and where such rows are on file. SQL is of our own making, and holds no value. */
export type Staged = {
  /** With their types. */
  columns: Readonly<Record<string, string>>
  cells(row: unknown): readonly Cell[]
  /** Columns that are the key together. */
  identity: readonly string[]
  /** Columns that hold the key of a row of another file. */
  points: Readonly<Record<string, string>>
  /** What else a row points at. */
  references(row: unknown): Reference[]
  /** Each row is given an id, in a column `made`. */
  givesIds: boolean
  /** A query: every row on file, in these columns. */
  onFile: string
  /** A query: the keys on file, in the columns of `identity`. */
  keys: string
  /** A row of the file, of what `onFile` gives of it. */
  toRow(found: Record<string, unknown>): unknown
}

export type CollectionFile = {
  name: string
  schema: z.ZodType
  /** Keys in the schema's order: the header of a CSV file. */
  columns: readonly string[]
  /** Unique in the file. */
  key(row: unknown): string
  fault(row: unknown): Fault
  /** What does not fit and is stored all the same. */
  warnings(row: unknown): Warning[]
  staged: Staged
  storing: Storing
  touches: Touches
}

type Schema<Row> = z.ZodType<Row> & { shape: object }
type Definition<Row> = {
  name: string
  schema: Schema<Row>
  key(row: Row): string
  fault?: ((row: Row) => Fault) | undefined
  warnings?: ((row: Row) => Warning[]) | undefined
  storing: Storing
  touches: Touches
} & Pick<Staged, 'identity' | 'onFile'> &
  Partial<Pick<Staged, 'columns' | 'points' | 'givesIds' | 'keys' | 'toRow'>> & {
    cells?: (row: Row) => readonly Cell[]
    references?: (row: Row) => Reference[]
  }

/** A file whose rows lie in the stage as the schema has them, unless it says otherwise. Erases the row's type, which the schema has checked before. */
export function collectionFile<Row>(definition: Definition<Row>): CollectionFile {
  const { name, schema, storing, touches, identity, onFile } = definition
  const columns = definition.columns ?? columnsOf(schema)
  const names = Object.keys(columns)
  return {
    name,
    schema,
    storing,
    touches,
    columns: Object.keys(schema.shape),
    key: (row) => definition.key(row as Row),
    fault: (row) => definition.fault?.(row as Row) ?? null,
    warnings: (row) => definition.warnings?.(row as Row) ?? [],
    staged: {
      columns,
      identity,
      onFile,
      cells: (row) =>
        definition.cells?.(row as Row) ??
        names.map((column) => (row as Record<string, Cell>)[column] ?? null),
      references: (row) => definition.references?.(row as Row) ?? [],
      points: definition.points ?? {},
      givesIds: definition.givesIds ?? false,
      keys: definition.keys ?? onFile,
      toRow: definition.toRow ?? ((found) => found),
    },
  }
}

/** One a key of the schema: whole numbers and yes or no as such, what has parts as jsonb, all else as text. */
export const columnsOf = (schema: { shape: object }): Record<string, string> =>
  Object.fromEntries(Object.entries(schema.shape).map(([name, field]) => [name, typeOf(field)]))

function typeOf(field: unknown): string {
  if (field instanceof z.ZodOptional) return typeOf(field.unwrap())
  if (field instanceof z.ZodNumber) return 'int4'
  if (field instanceof z.ZodBoolean) return 'boolean'
  return field instanceof z.ZodObject || field instanceof z.ZodArray || field instanceof z.ZodRecord
    ? 'jsonb'
    : 'text'
}
