/** Files of actors, presets of the matrix, instruments, signatures, ballots, reactions and contradictions, and what each row points at. */

import { told } from '../kernel/refusals/codes.ts'
import { touchedBy } from '../store/collection/changed.ts'
import { documentFile } from '../store/collection/document-file.ts'
import { collectionFile } from '../store/collection/files.ts'
import { peopleOf, rowsOf, sourcesOf } from '../store/collection/pointing.ts'
import { replaced } from '../store/collection/storing.ts'
import {
  ActorRow,
  BallotRow,
  ContradictionRow,
  InstrumentRow,
  MatrixPresetRow,
  ReactionRow,
  SignatureRow,
} from './model/index.ts'

const instruments = documentFile({
  name: 'instruments.jsonl',
  table: 'desk.instrument',
  schema: InstrumentRow,
  references: (row) => [...sourcesOf(row), ...rowsOf('instruments.jsonl', row.supersedes)],
})

/** A row of a table as the sheet has it, replaced when it changes. */
const stand = (table: string, schema: { shape: object }, identity: readonly string[]) => {
  const columns = Object.keys(schema.shape)
  return {
    identity,
    points: { instrument: 'instruments.jsonl', source: 'sources.jsonl' },
    onFile: `select ${columns.join(', ')} from ${table}`,
    touches: touchedBy({ instrument: 'instrument' }),
    storing: replaced({
      table,
      identity,
      columns: columns.filter((column) => !identity.includes(column)),
      gone: async ({ touched }, instruments) => {
        for (const instrument of instruments) touched.add('instrument', instrument)
      },
    }),
  }
}

const signatures = collectionFile<SignatureRow>({
  name: 'signatures.csv',
  schema: SignatureRow,
  key: ({ instrument, iso3, event }) => `${instrument} ${iso3} ${event}`,
  ...stand('desk.signature', SignatureRow, ['instrument', 'iso3', 'event']),
})

const ballots = collectionFile<BallotRow>({
  name: 'ballots.csv',
  schema: BallotRow,
  key: ({ instrument, iso3 }) => `${instrument} ${iso3}`,
  ...stand('desk.ballot', BallotRow, ['instrument', 'iso3']),
})

const actorsOf = (...refs: readonly { actor: string }[]) =>
  rowsOf('actors.jsonl', ...refs.map(({ actor }) => actor))

export const reactionFiles = [
  documentFile({
    name: 'actors.jsonl',
    table: 'desk.actor',
    schema: ActorRow,
    references: ({ parents = [] }) => actorsOf(...parents),
  }),
  documentFile({
    name: 'matrix-presets.jsonl',
    table: 'desk.matrixPreset',
    schema: MatrixPresetRow,
    references: sourcesOf,
  }),
  instruments,
  signatures,
  ballots,
  documentFile({
    name: 'reactions.jsonl',
    table: 'desk.reaction',
    schema: ReactionRow,
    fault: ({ id, determinations = [] }) => {
      const words = determinations.map(({ word }) => word)
      const twice = words.find((word, at) => words.indexOf(word) !== at)
      if (twice) return told('determination-twice', { key: id, word: twice })
      const both = determinations.find(({ quote, in_our_words }) => quote && in_our_words)
      return both ? told('determination-quoted-and-ours', { key: id, word: both.word }) : null
    },
    references: (row) => [
      ...sourcesOf(row),
      ...peopleOf(row.persons),
      ...actorsOf(...row.actors, ...row.targets),
      ...rowsOf(
        'reactions.jsonl',
        row.same_as,
        row.part_of,
        row.sanction?.answers,
        row.sanction?.answers_word,
      ),
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
