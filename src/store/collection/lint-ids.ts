/** Ids that count: where one is missing, everybody sees that a row is gone, or is kept back. */

import { z } from 'zod'
import { told } from '../../kernel/refusals/codes.ts'
import type { CollectionFile } from './files.ts'
import type { Filed, Finding, Lint } from './lint.ts'

/** So many numbers one after another are no accident. */
const RUN = 3

/** A rule on files whose rows are about people. */
export const lintIds = (files: readonly CollectionFile[]): Lint => ({
  walks: files.map(({ name }) => ({ file: name, neighbours: RUN - 1 })),
  faults: (rows) => files.flatMap(({ name }) => countingIn(name, rows(name, Row))),
})

const Row = z.looseObject({
  id: z.string(),
  person: z.string().optional(),
  persons: z.array(z.string()).optional(),
  claim: z.string().optional(),
  answer: z.unknown().optional(),
})
type Row = z.infer<typeof Row>
type Numbered = { line: number; stem: string; number: number; way: string }

/** One finding for each way of counting: a collection that counts the claims of each person does so in one way, however many there are. */
function countingIn(file: string, rows: readonly Filed<Row>[]): Finding[] {
  const ways = new Map<string, number>()
  for (const ids of Map.groupBy(rows.flatMap(numbered), ({ stem }) => stem).values()) {
    const { way, line } = ids[0]!
    if (!ways.has(way) && runsOn(ids)) ways.set(way, line)
  }
  return [...ways].map(([key, line]) => ({
    file,
    line,
    key,
    ...told('lint-ids-count', { key }),
  }))
}

/** What stands before the last digits of an id, and the number that they make. */
function numbered({ line, row }: Filed<Row>): Numbered[] {
  const [, stem, digits] = /^(.*?)(\d{1,15})$/.exec(row.id) ?? []
  if (stem === undefined || digits === undefined) return []
  const about = [row.claim, row.answer, row.person, row.persons?.[0]].find(
    (each) => typeof each === 'string' && stem.startsWith(each),
  )
  const way = typeof about === 'string' ? `…${stem.slice(about.length)}` : stem
  return [{ line, stem, number: Number(digits), way: `${way}1, ${way}2` }]
}

function runsOn(ids: readonly Numbered[]): boolean {
  const numbers = new Set(ids.map(({ number }) => number))
  return [...numbers].some((number) =>
    Array.from({ length: RUN }, (_, at) => number + at).every((next) => numbers.has(next)),
  )
}
