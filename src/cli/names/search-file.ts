import { buildIndex, explain } from '../../../packages/names/src/index.ts'
import type { RunCommand } from '../calling/call.ts'
import { EXIT } from '../calling/exit.ts'
import { say } from '../calling/say.ts'
import { cellOf, readTable, type Table } from './table.ts'

const LIMIT = 20

/** Searches any table of names; no store is opened, and nothing of the query is kept. */
export const searchFile: RunCommand = async ({ operands, json }) => {
  const [file, query] = operands as [string, string]
  const hits = buildIndex(recordsOf(readTable(file))).search(query, { limit: LIMIT })
  const words = hits.map(
    (hit) => `${hit.id}\t${hit.form}\t${hit.band} ${hit.score.toFixed(2)}\t${explain(hit, 'en')}`,
  )
  say(
    json,
    { hits },
    words.length
      ? words.join('\n')
      : 'no name like that; try the given name alone, or another spelling or script',
  )
  return EXIT.done
}

/** Rows with one id are forms of one person; without an id each row is somebody. */
function recordsOf(table: Table): { id: string; forms: string[] }[] {
  const [idOf, nameOf] = [cellOf(table, 'id'), cellOf(table, 'name')]
  const forms = new Map<string, string[]>()
  for (const [at, row] of table.rows.entries()) {
    const name = nameOf(row) ?? row[0]
    if (!name) continue
    const id = idOf(row) ?? `row ${at + 1}`
    forms.set(id, [...(forms.get(id) ?? []), name])
  }
  return [...forms].map(([id, own]) => ({ id, forms: own }))
}
