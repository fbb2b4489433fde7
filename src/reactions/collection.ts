/** Files of actors, presets of the matrix, instruments, signatures, ballots, reactions and contradictions, and what each row points at. */
import { sql } from 'kysely'
import { peopleOf, rowsOf, sourcesOf } from '../evidence/collection.ts'
import { documentFile } from '../store/collection/document-file.ts'
import { collectionFile } from '../store/collection/files.ts'
import { ActorRow, BallotRow, ContradictionRow, InstrumentRow, MatrixPresetRow, ReactionRow, SignatureRow } from './model.ts'

const withoutNulls = (row: object) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))

const instruments = documentFile({
  name: 'instruments.jsonl',
  table: 'desk.instrument',
  schema: InstrumentRow,
  references: (row) => [...sourcesOf(row), ...rowsOf('instruments.jsonl', row.supersedes)],
})

const signatures = collectionFile<SignatureRow>({
  name: 'signatures.csv',
  schema: SignatureRow,
  key: ({ instrument, iso3, event }) => `${instrument} ${iso3} ${event}`,
  references: (row) => [...rowsOf('instruments.jsonl', row.instrument), ...rowsOf('sources.jsonl', row.source)],
  async load(tx, rows) {
    const stored = await tx.db
      .insertInto('desk.signature')
      .values(rows.map((row) => ({ ...row, date: row.date ?? null })))
      .onConflict((oc) =>
        oc
          .columns(['instrument', 'iso3', 'event'])
          .doUpdateSet((eb) => ({
            name: eb.ref('excluded.name'),
            date: eb.ref('excluded.date'),
            basis: eb.ref('excluded.basis'),
            source: eb.ref('excluded.source'),
          }))
          .where(
            sql<boolean>`(signature.name, signature.date, signature.basis, signature.source) is distinct from (excluded.name, excluded.date, excluded.basis, excluded.source)`,
          ),
      )
      .returning('instrument')
      .execute()
    return { changed: stored.length, refused: [] }
  },
  dump: async (db) => (await db.selectFrom('desk.signature').selectAll().execute()).map(withoutNulls),
  onFile: async () => new Set(),
})

const ballots = collectionFile<BallotRow>({
  name: 'ballots.csv',
  schema: BallotRow,
  key: ({ instrument, iso3 }) => `${instrument} ${iso3}`,
  references: (row) => [...rowsOf('instruments.jsonl', row.instrument), ...rowsOf('sources.jsonl', row.source)],
  async load(tx, rows) {
    const stored = await tx.db
      .insertInto('desk.ballot')
      .values([...rows])
      .onConflict((oc) =>
        oc
          .columns(['instrument', 'iso3'])
          .doUpdateSet((eb) => ({
            name: eb.ref('excluded.name'),
            ballot: eb.ref('excluded.ballot'),
            basis: eb.ref('excluded.basis'),
            source: eb.ref('excluded.source'),
          }))
          .where(
            sql<boolean>`(ballot.name, ballot.ballot, ballot.basis, ballot.source) is distinct from (excluded.name, excluded.ballot, excluded.basis, excluded.source)`,
          ),
      )
      .returning('instrument')
      .execute()
    return { changed: stored.length, refused: [] }
  },
  dump: async (db) => await db.selectFrom('desk.ballot').selectAll().execute(),
  onFile: async () => new Set(),
})

const actorsOf = (...refs: readonly { actor: string }[]) => rowsOf('actors.jsonl', ...refs.map(({ actor }) => actor))

export const reactionFiles = [
  documentFile({
    name: 'actors.jsonl',
    table: 'desk.actor',
    schema: ActorRow,
    references: ({ parents = [] }) => actorsOf(...parents),
  }),
  documentFile({ name: 'matrix-presets.jsonl', table: 'desk.matrixPreset', schema: MatrixPresetRow, references: sourcesOf }),
  instruments,
  signatures,
  ballots,
  documentFile({
    name: 'reactions.jsonl',
    table: 'desk.reaction',
    schema: ReactionRow,
    references: (row) => [
      ...sourcesOf(row),
      ...peopleOf(row.persons),
      ...actorsOf(...row.actors, ...row.targets),
      ...rowsOf('reactions.jsonl', row.same_as, row.part_of, row.sanction?.answers),
      ...rowsOf('instruments.jsonl', row.instrument),
    ],
  }),
  documentFile({
    name: 'contradictions.jsonl',
    table: 'desk.contradiction',
    schema: ContradictionRow,
    references: (row) => [
      ...sourcesOf(row),
      ...peopleOf(row.persons),
      ...rowsOf('reactions.jsonl', ...row.reactions),
      ...rowsOf('instruments.jsonl', ...row.instruments),
    ],
  }),
]
