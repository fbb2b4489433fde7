/** Rows of a folder in whose words stands a name under which somebody who was found lives today: told by their place, never by the name. Pure. */
import { z } from 'zod'
import { told } from '../../kernel/refusals/codes.ts'
import { type Withholding, withholding } from '../../kernel/withholding/index.ts'
import type { CollectionFile } from '../../store/collection/files.ts'
import type { Filed, Finding, Lint, LintRows } from '../../store/collection/lint.ts'
import { linkedIn, type OwnNames, ownOf } from '../../store/publishing/own-names.ts'
import { ClaimRow, OfficialAnswerRow } from '../model/index.ts'

/** What the desk noted for itself: nothing of it is public. */
const OF_THE_DESK = ['rulings.jsonl', 'hidings.jsonl', 'holds.jsonl', 'withheld-forms.jsonl']

/** Rows of any file: what a key holds differs from file to file. */
const Row = z.looseObject({ visibility: z.string().optional() })
type Row = z.infer<typeof Row>
const Linked = z.object({
  slug: z.string().optional().catch(undefined),
  person: z.string().optional().catch(undefined),
  persons: z.array(z.string()).optional().catch(undefined),
  scope: z.object({ person: z.string().optional() }).optional().catch(undefined),
})
const text = (value: unknown): string[] => (typeof value === 'string' ? [value] : [])

/** A rule on all files together, where any name is sealed. What the store holds, publishing has looked through (`tables/sealed-places.ts`). */
export const lintSealed = (files: readonly CollectionFile[]): Pick<Lint, 'faults'> => ({
  faults(rows) {
    const claims = rows('claims.jsonl', ClaimRow)
    const withheld = sealedIn(claims)
    if (!withheld.hidesAnything) return []
    const looked = files.filter(({ name }) => !OF_THE_DESK.includes(name))
    const about = peopleOf(looked, rows)
    const own = namesIn(claims)
    return looked.flatMap((file) =>
      rows(file.name, Row).flatMap((filed) =>
        bears(filed.row, ownOf(own, about(file, filed.row), withheld), withheld)
          ? [findingOf(file, filed, withheld)]
          : [],
      ),
    )
  },
})

function sealedIn(claims: readonly Filed<ClaimRow>[]): Withholding {
  const told = claims.flatMap(({ row: { person, predicate, value } }) =>
    predicate === 'present_identity' && value ? [{ person, value }] : [],
  )
  const people = new Set(told.map(({ person }) => person))
  return withholding([], { sealed: { people, names: told.map(({ value }) => value) } })
}

/** Slugs and names by which people are public. */
function namesIn(claims: readonly Filed<ClaimRow>[]): OwnNames {
  const names = claims.flatMap(({ row: { person, predicate, value, visibility } }) =>
    predicate === 'name' && value && visibility === 'public' ? [{ person, value }] : [],
  )
  return new Map(
    [...Map.groupBy(names, ({ person }) => person)].map(([slug, all]) => [
      slug,
      [slug, ...all.map(({ value }) => value)],
    ]),
  )
}

/** Whom a row is about: those whom it lists, those of whom the statement is that it is on, and of a source those whose rows rest on it. */
function peopleOf(files: readonly CollectionFile[], rows: LintRows) {
  const ofStatement = new Map(
    [...rows('claims.jsonl', ClaimRow), ...rows('official-answers.jsonl', OfficialAnswerRow)].map(
      ({ row: { id, person } }) => [id, person],
    ),
  )
  const listed = (row: Row) => [
    ...linkedIn(Linked.parse(row)),
    ...[row.claim, row.answer].flatMap(text).flatMap((id) => ofStatement.get(id) ?? []),
  ]
  const resting = new Map<string, Set<string>>()
  const rest = (source: string, people: readonly string[]) => {
    const known = resting.get(source) ?? new Set()
    resting.set(source, known)
    for (const slug of people) known.add(slug)
  }
  for (const { name } of files)
    for (const { row } of rows(name, Row))
      for (const source of text(row.source)) rest(source, listed(row))
  return (file: CollectionFile, row: Row): readonly string[] =>
    file.name === 'sources.jsonl' ? [...(resting.get(file.key(row)) ?? [])] : listed(row)
}

const bears = (
  { visibility = 'public', desk_note, ...words }: Row,
  own: readonly string[],
  withheld: Withholding,
): boolean => visibility === 'public' && withheld.hides(words, own)

/** A key in which the name stands is not repeated. */
function findingOf(
  { name: file, key: keyOf }: CollectionFile,
  { line, row }: Filed<Row>,
  withheld: Withholding,
): Finding {
  const key = withheld.hides(keyOf(row)) ? '…' : keyOf(row)
  return { file, line, key, ...told('lint-identity-told', { key }) }
}
