/** Which rows an import has stored, new or changed: they lie in the stage, file by file, for as long as the act's transaction lasts. */
import type { Tx } from '../connections/tx.ts'
import { type RunSql, runIn, type StagedTable } from './storing.ts'

/** `rows`: how many. Their columns are those of the file's `staged`. */
export type Changed = StagedTable & { rows: number }

/** Tells publishing which rows of a file are new or changed. */
export type Touches = (tx: Tx, changed: Changed) => Promise<void>

/** Of so many it is simpler to derive everything anew. */
export const MOST_TOUCHED = 5_000

/** The one place where what an import stored becomes what is to be derived again. */
export async function noteChanged(tx: Tx, changed: Changed, touches: Touches): Promise<void> {
  if (changed.rows === 0) return
  if (changed.rows > MOST_TOUCHED) tx.touched.everything = true
  await touches(tx, changed)
}

/** Rows of kinds whose ids stand in columns: of a claim, say, its own in `id`, and its person's in `person`. */
export const touchedBy =
  (columns: Readonly<Record<string, string>>): Touches =>
  async (tx, changed) => {
    if (tx.touched.everything) return
    for (const [kind, column] of Object.entries(columns))
      for await (const rows of changedRows(runIn(tx.db), changed, `${column} as key`))
        for (const { key } of rows) tx.touched.add(kind, String(key))
  }

const PAGE = 1_000

/** Columns of the rows that changed, a page at a time. */
export async function* changedRows(
  run: RunSql,
  { table, lastLine }: Changed,
  columns: string,
): AsyncGenerator<Record<string, unknown>[]> {
  for (let from = 0; from < lastLine; from += PAGE) {
    const { rows } = await run(
      `select ${columns} from ${table} where line > ${from} and line <= ${from + PAGE} order by line`,
    )
    if (rows.length > 0) yield rows
  }
}
