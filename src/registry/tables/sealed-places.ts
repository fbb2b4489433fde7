/** Rows that publishing holds back because a name that is sealed stands in their words: from the index that it keeps of them, however many rows there are. */
import { sql } from 'kysely'
import { told } from '../../kernel/refusals/codes.ts'
import { squeeze } from '../../kernel/withholding/fold.ts'
import type { Tx } from '../../store/acting/index.ts'
import type { CollectionFile, Problem } from '../../store/collection/files.ts'
import { kindOfFile } from '../../store/collection/links.ts'
import type { Finding } from '../../store/collection/lint.ts'
import type { Stage } from '../../store/collection/stage.ts'
import type { DeskTx } from '../../store/connections/index.ts'
import { readWithholding } from './hiding.ts'

type Place = { file: CollectionFile; id: string; key: string; form: string }

/** As many are told one by one. */
const MOST_TOLD = 10_000

/** Names of the living who were found, as they stand in the index of what is held back. */
const SEALED = sql`
  select replace(f.form, ' ', '') as form from desk.withheld_form f
  where not exists (select from desk.withheld_person w where w.person_id = f.person_id)`

async function readPlaces(db: DeskTx, files: readonly CollectionFile[]): Promise<Place[]> {
  const ofKind = new Map(files.map((file) => [kindOfFile(file.name), file]))
  const { rows } = await sql<{ form: string; kind: string; id: string }>`
    select distinct on (p.kind, p.id) p.form, p.kind, p.id from (${SEALED}) s join desk.withheld_place p on p.form = s.form
    order by p.kind, p.id limit ${sql.lit(MOST_TOLD)}`.execute(db)
  if (rows.length === 0) return []
  const withheld = await readWithholding(db)
  return rows.flatMap(({ kind, id, form }) => {
    const file = ofKind.get(kind)
    // A key in which the name stands is not repeated.
    return file ? [{ file, id, form, key: withheld.bearsSealed(id) ? '…' : id }] : []
  })
}

/** All that are on file. */
export const sealedOnFile = async (
  db: DeskTx,
  files: readonly CollectionFile[],
): Promise<Finding[]> =>
  (await readPlaces(db, files)).map(({ file, key }) => ({
    file: file.name,
    line: 0,
    key,
    ...told('lint-identity-told', { key }),
  }))

/**
 * Of an import, when all is published: new and changed rows by their lines, and rows that stood before, by their keys, where the name is new.
 * The stage holds the lines of what is new or changed and of nothing else.
 */
export async function sealedInStage(tx: Tx, { files, known }: Stage): Promise<Problem[]> {
  const places = await readPlaces(tx.db, known)
  const fresh = new Set([...tx.touched.forms].map(squeeze))
  const problems: Problem[] = []
  for (const [file, all] of Map.groupBy(places, ({ file }) => file)) {
    const table = files.find((staged) => staged.file === file)?.table
    const lines = table ? await readLines(tx.db, table, all) : new Map<string, number>()
    problems.push(
      ...all.flatMap(({ id, key, form }) =>
        lines.has(id) || fresh.has(form) ? [problemAt(file.name, lines.get(id) ?? 0, key)] : [],
      ),
    )
  }
  return problems
}

const problemAt = (file: string, line: number, key: string): Problem => ({
  file,
  line,
  ...told('lint-identity-told', { key }),
})

async function readLines(
  db: DeskTx,
  table: string,
  places: readonly Place[],
): Promise<Map<string, number>> {
  const { rows } = await sql<{ id: string; line: number }>`
    select id, line from ${sql.raw(table)} where id = any(${places.map(({ id }) => id)}::text[])`.execute(
    db,
  )
  return new Map(rows.map(({ id, line }) => [id, line]))
}
