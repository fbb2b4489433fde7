/** Which rows of the collection's files are public: read from `published`, so that an export can show no more than the site. */

import type { PublicSource } from './evidence/public.ts'
import type { PublicFacility, PublicRecipient } from './papers/public.ts'
import type { PublicInstrument } from './reactions/public.ts'
import type { PublicPerson } from './registry/public.ts'
import type { Pick } from './store/collection/write.ts'
import type { DeskTx } from './store/connections.ts'
import type { PublishedTableName } from './store/schema.ts'

/** Rows whose key is not here stay behind, and so does every file that is not named: rulings and hidings with their reasons are never public. */
export async function publicPick(db: DeskTx): Promise<Pick> {
  const people = await documents<PublicPerson>(db, 'published.person')
  const slugs = new Set(people.map(({ slug }) => slug))
  const sources = new Map((await documents<PublicSource>(db, 'published.source')).map((source) => [source.id, source]))
  const instruments = await documents<PublicInstrument>(db, 'published.instrument')
  const recipients = await documents<PublicRecipient>(db, 'published.recipient')
  const ids = async (table: PublishedTableName) => new Set((await documents<{ id: string }>(db, table)).map(({ id }) => id))
  const keys: Record<string, Set<string>> = {
    'people.jsonl': slugs,
    'claims.jsonl': new Set(people.flatMap(({ claims, names }) => [...claims.map(({ id }) => id), ...names.map(({ claim }) => claim)])),
    'disputes.jsonl': new Set(people.flatMap(({ disputes }) => disputes.map(({ id }) => id))),
    'demands.jsonl': new Set(people.flatMap(({ demands }) => demands.map(({ id }) => id))),
    'official-answers.jsonl': (await ids('published.bulkAnswer')).union(
      new Set(people.flatMap(({ answers }) => answers.map(({ id }) => id))),
    ),
    'coercion-signs.jsonl': new Set(
      people.flatMap(({ claims, answers }) =>
        [...claims, ...answers].flatMap(({ coercion = [] }) => coercion.flatMap(({ id }) => id ?? [])),
      ),
    ),
    'death-readings.jsonl': new Set(people.flatMap(({ claims }) => claims.flatMap(({ of_death }) => of_death?.id ?? []))),
    'sessions.jsonl': await ids('published.session'),
    'reprisals.jsonl': new Set(people.flatMap(({ reprisals }) => reprisals.map(({ id }) => id))),
    'un-procedures.jsonl': new Set(people.flatMap(({ procedures }) => procedures.map(({ id }) => id))),
    'campaigns.jsonl': await ids('published.campaign'),
    'sources.jsonl': new Set(sources.keys()),
    'actors.jsonl': await ids('published.actor'),
    'matrix-presets.jsonl': await ids('published.matrixPreset'),
    'instruments.jsonl': new Set(instruments.map(({ id }) => id)),
    'reactions.jsonl': await ids('published.reaction'),
    'contradictions.jsonl': await ids('published.contradiction'),
    'access.jsonl': await ids('published.accessTrack'),
    'raisings.jsonl': await ids('published.raising'),
    'facilities.jsonl': await ids('published.facility'),
    'mail-rules.jsonl': new Set(
      [...(await documents<PublicFacility>(db, 'published.facility')), ...recipients].flatMap(({ rules }) => rules.map(({ id }) => id)),
    ),
    'recipients.jsonl': new Set(recipients.map(({ row }) => row)),
  }
  return (file, key, row) => {
    if (file === 'signatures.csv' || file === 'ballots.csv') return keys['instruments.jsonl']!.has(String(row.instrument)) ? row : null
    if (!keys[file]?.has(key)) return null
    const { desk_note, ...rest } = row
    if (file === 'sources.jsonl') return redactSource(rest, sources.get(key)!)
    return withoutDanglingLinks(rest, keys)
  }
}

/** Keys of rows that point at other rows, and the file where those stand. */
const LINKS: Record<string, string> = {
  persons: 'people.jsonl',
  claims: 'claims.jsonl',
  campaign: 'campaigns.jsonl',
  actor: 'actors.jsonl',
  answers: 'reactions.jsonl',
  official_answer: 'official-answers.jsonl',
  reaction: 'reactions.jsonl',
  reactions: 'reactions.jsonl',
  same_as: 'reactions.jsonl',
  part_of: 'reactions.jsonl',
  instrument: 'instruments.jsonl',
  instruments: 'instruments.jsonl',
  supersedes: 'instruments.jsonl',
}

/** The row without links to rows that stay behind, however deep. */
function withoutDanglingLinks<Row extends Record<string, unknown>>(row: Row, keys: Record<string, Set<string>>): Record<string, unknown> {
  const kept: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(row)) {
    const known = LINKS[name] && keys[LINKS[name]]
    if (known && typeof value === 'string') {
      if (known.has(value)) kept[name] = value
    } else if (known && Array.isArray(value)) kept[name] = value.filter((each) => known.has(String(each)))
    else if (Array.isArray(value)) kept[name] = value.flatMap((each) => (isObject(each) ? withoutLost(each, keys) : [each]))
    else kept[name] = isObject(value) ? withoutDanglingLinks(value, keys) : value
  }
  return kept
}

/** Nothing of a part that is about an actor who stays behind. */
function withoutLost(part: Record<string, unknown>, keys: Record<string, Set<string>>): Record<string, unknown>[] {
  const kept = withoutDanglingLinks(part, keys)
  return 'actor' in part && !('actor' in kept) ? [] : [kept]
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What the site withholds of a source that names a hidden person, the export withholds too. */
function redactSource(row: Record<string, unknown>, shown: PublicSource): Record<string, unknown> {
  if (shown.title !== null) return row
  const { address, note, ...rest } = row
  return { ...rest, title: 'title withheld' }
}

/** Documents of a table; parsed when they were published. */
async function documents<T>(db: DeskTx, table: PublishedTableName): Promise<T[]> {
  return (await db.selectFrom(table).select('document').execute()).map(({ document }) => document as T)
}
