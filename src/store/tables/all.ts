/** Every table of ours with its columns, as the steps of `../migrations/` leave them. What else lies in our schemas is a stranger's. */
import { type Kysely, sql } from 'kysely'
import { Refusal } from '../../kernel/refusals/index.ts'
import type { PublishedSchema, Schema } from './index.ts'

const ROW = 'id visibility body desk_note'
const DOCUMENT = 'id sort_key document'

/** A test holds this against a database that was just made. */
export const TABLES: Readonly<
  Record<'desk' | 'published' | 'inbox', Readonly<Record<string, string>>>
> = {
  desk: {
    access_track: ROW,
    actor: ROW,
    ballot: 'instrument iso3 name ballot basis source',
    campaign: ROW,
    card_consent: ROW,
    claim:
      'person_id id act information_grade public_id predicate date said_on claimant connection channel source_id locator language visibility desk_note value form term place quote as_written label note value_in note_in',
    claim_public_id: 'public_id person_id claim_id',
    coercion_sign: ROW,
    collection: 'id body',
    contradiction: ROW,
    death_reading: ROW,
    demand: ROW,
    dispute: ROW,
    edge: 'kind id to_kind to_id',
    dossier: 'id title for_whom is_public made_on',
    dossier_edition: 'dossier edition made_on choice sha256 body',
    facility: ROW,
    gate_answer: 'month person lang verdict reasons asked',
    instrument: ROW,
    journal: 'generation kind id sha256 day',
    key_version: 'version',
    link: 'kind id to_kind to_id',
    lost_token: 'token',
    log: 'id at act actor outcome number subjects reason undo may undoes',
    mail_log: 'what month country person kind number',
    mail_rule: ROW,
    matrix_preset: ROW,
    migration: 'name ran_at',
    official_answer: ROW,
    paper_order: 'number code_hash sealed day state month announced',
    person: 'id slug publication visibility desk_note',
    person_hiding: 'person_id n hidden reason ruled_by ruled_at act',
    person_hold: 'person_id n held against reason ruled_by ruled_at act',
    person_slug: 'slug person_id',
    postal_format: ROW,
    public_text: 'kind id tokens',
    public_word: 'word token grams',
    published_shape: 'version',
    raising: ROW,
    reaction: ROW,
    recipient: ROW,
    refused_tries: 'minute tries',
    reprisal: ROW,
    revision: 'kind id n body by at act why is_erased',
    ruling: 'person_id claim_id n verdict reason ruled_by ruled_at act visibility',
    session: ROW,
    signature: 'instrument iso3 event name date basis source',
    source: ROW,
    to_derive: 'kind id',
    un_procedure: ROW,
    upgrade: 'is_only shape',
    upgrade_noted: 'n touched',
    withheld_form: 'person_id form',
    withheld_key: 'key person_id',
    withheld_place: 'form kind id',
    withheld_person: 'person_id is_hidden',
  },
  published: {
    access_track: DOCUMENT,
    access_track_ordinal: 'ordinal id',
    actor: `${DOCUMENT} kind iso3 reactions`,
    authority:
      'slug demands told_min told_max denied_min denied_max other_words_min other_words_max nothing_min nothing_max answers',
    authority_days: 'authority side days count',
    authority_name: 'authority name of count',
    bulk_answer: DOCUMENT,
    campaign: DOCUMENT,
    change: 'n kind ordinal xact',
    citation: 'kind id sources',
    collection: DOCUMENT,
    contradiction: DOCUMENT,
    demand: `${DOCUMENT} person authority addressee_kind campaign asked reply_min reply_max is_asked came_back`,
    dossier: DOCUMENT,
    dossier_edition: DOCUMENT,
    facility: DOCUMENT,
    generation: 'is_only generation',
    instrument: `${DOCUMENT} item signers`,
    mail_count: DOCUMENT,
    matrix_preset: DOCUMENT,
    mention: 'slug kind id',
    name_key: 'slug keys marks',
    official_answer: `${DOCUMENT} person authority is_state`,
    order_status: DOCUMENT,
    person: `${DOCUMENT} happened fate places years asked no_poster last_word_day`,
    person_name: 'slug n text folded',
    person_ordinal: 'ordinal id',
    raising: DOCUMENT,
    raising_ordinal: 'ordinal id',
    reaction: `${DOCUMENT} kind stance determinations result actors states spoke_for regions instrument same_as part_of aspects words tsv targets`,
    reaction_count: 'of value exact kind count',
    recipient: DOCUMENT,
    session: DOCUMENT,
    source: DOCUMENT,
    uncounted: 'what',
  },
  inbox: {
    gate_answer: 'month person lang verdict reasons',
    paper_order: 'code_hash sealed day',
  },
}

/** Those of them that are views. */
const VIEWS = ['desk.link', 'desk.withheld_person']

type SchemaName = keyof typeof TABLES
export const columnsOf = (schema: SchemaName, table: string): string[] =>
  TABLES[schema][table]?.split(' ') ?? []
/** What triggers keep beside what is published (`../migrations/kept.ts`): nobody writes it, and nothing of it is derived from the desk. */
const KEPT_TABLES =
  /^(generation|change|uncounted|authority|authority_days|authority_name|\w+_ordinal)$/
/** Tables of `published` that the desk's rows are published to, in an order of their own. */
export const PUBLISHED_TABLES: readonly string[] = Object.keys(TABLES.published).filter(
  (table) => !KEPT_TABLES.test(table),
)
/** What lies in our schemas and is none of ours, or is ours and not there: `desk.reaction.novel`, a column. */
export type Stray = { what: 'table' | 'column' | 'table-missing' | 'column-missing'; name: string }

type Relation = { name: string; isTable: boolean; columns: string[] }

/** Everything of ours that is not as our steps left it. Reads the catalogue alone. */
export async function findStrays(db: Kysely<Schema>): Promise<Stray[]> {
  const found = new Map((await readRelations(db)).map((relation) => [relation.name, relation]))
  const ours = Object.entries(TABLES).flatMap(([schema, tables]) =>
    Object.entries(tables).map(([table, columns]) => ({
      name: `${schema}.${table}`,
      columns: columns.split(' '),
    })),
  )
  const known = new Set(ours.map(({ name }) => name))
  const strangers = [...found.values()].filter(
    (relation) => !known.has(relation.name) || !isAsMade(relation),
  )
  return [
    ...strangers.map(({ name }): Stray => ({ what: 'table', name })),
    ...ours.flatMap(({ name, columns }) => faultsOf(name, columns, found.get(name))),
  ]
}

const isAsMade = ({ name, isTable }: Relation) => isTable !== VIEWS.includes(name)

function faultsOf(
  name: string,
  columns: readonly string[],
  relation: Relation | undefined,
): Stray[] {
  if (!relation || !isAsMade(relation)) return [{ what: 'table-missing', name }]
  const [wanted, there] = [new Set(columns), new Set(relation.columns)]
  return [
    ...[...there.difference(wanted)].map(
      (column): Stray => ({ what: 'column', name: `${name}.${column}` }),
    ),
    ...[...wanted.difference(there)].map(
      (column): Stray => ({ what: 'column-missing', name: `${name}.${column}` }),
    ),
  ]
}

/** Tables, views and whatever else has columns. */
async function readRelations(db: Kysely<Schema>): Promise<Relation[]> {
  const { rows } = await sql<Relation>`
    select n.nspname || '.' || c.relname as name, c.relkind in ('r', 'p') as is_table,
      array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped order by a.attnum) as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = any(${Object.keys(TABLES)}::text[]) and c.relkind in ('r', 'p', 'v', 'm', 'f') order by 1`.execute(
    db,
  )
  return rows
}

/** Those of our published tables that are there, as tables. */
export async function publishedTables(
  db: Kysely<Schema> | Kysely<PublishedSchema>,
): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'published' and c.relkind in ('r', 'p') and c.relname = any(${[...PUBLISHED_TABLES]}::text[]) order by 1`.execute(
    db,
  )
  return rows.map(({ name }) => name)
}

/** Before anything is written to them: what bears the name of one of ours may be a view on somebody else's. @throws Refusal `table-missing` */
export async function refuseMissing(db: Kysely<Schema>): Promise<void> {
  const missing = new Set(PUBLISHED_TABLES).difference(new Set(await publishedTables(db)))
  for (const table of missing) throw new Refusal('table-missing', { table: `published.${table}` })
}
