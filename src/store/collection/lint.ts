/** What a collection holds that would make pages and papers tell or ask what they must not: found before anything is published. */
import type { z } from 'zod'
import type { CollectionFile } from './files.ts'

/** A row, and where it stands; `line` is 0 for a row of the store, which has none. */
export type Filed<Row> = { line: number; row: Row }
/** `code`: of the sentence that says what is wrong and what to do; `key`: of the row. */
export type Finding = { file: string; line: number; key: string; code: string; params: Record<string, string> }

/** The rows of one collection, file by file. */
export type LintRows = <Row>(file: string, schema: z.ZodType<Row>) => Filed<Row>[]
/** A part’s own rules. Pure; the order of the findings is that of the rows. */
export type Lint = (rows: LintRows) => Finding[]

/** Rows by the name of their file, as they were read or dumped. */
export const lintRows =
  (files: readonly { file: Pick<CollectionFile, 'name'>; rows: readonly { line: number; row: unknown }[] }[]): LintRows =>
  (name, schema) =>
    files.flatMap(({ file, rows }) => (file.name === name ? rows.map(({ line, row }) => ({ line, row: schema.parse(row) })) : []))
