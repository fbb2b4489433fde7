/** Which rows an import has stored, new or changed: they lie in the stage, file by file, for as long as the act's transaction lasts. */
import type { Tx } from '../act.ts'
import type { Run, StagedTable } from './storing.ts'

/** `file`: of the collection. `rows`: how many. Their columns are those of the file's `staged`. */
export type Changed = StagedTable & { file: string; rows: number }

/** Tells publishing that rows of a file are new or changed. The one place where that becomes what is to be derived again. */
export function noteChanged(tx: Tx, { rows }: Changed): void {
  if (rows > 0) tx.touched.everything = true
}

const PAGE = 1_000

/** Values of a column of the rows that changed, each as often as it stands there, a page at a time: of claims, say, the `person`. */
export async function* changedKeys(run: Run, { table, lastLine }: Changed, column: string): AsyncGenerator<string[]> {
  for (let from = 0; from < lastLine; from += PAGE) {
    const { rows } = await run(`select ${column} as key from ${table} where line > ${from} and line <= ${from + PAGE} order by line`)
    if (rows.length > 0) yield rows.map(({ key }) => String(key))
  }
}
