/** SQL on dossiers, and what is published of whom they name: an edition is made from nothing else. */
import { type SqlBool, sql } from 'kysely'
import type { PublicAccessTrack, PublicRaising } from '../access/public.ts'
import { type Edtf, parseEdtf } from '../kernel/dates/index.ts'
import { Refusal } from '../kernel/refusals/index.ts'
import type { PublicPerson } from '../registry/public.ts'
import type { Desk, DeskTx } from '../store/connections/index.ts'
import type { Published } from './derived/freeze.ts'
import { canonical, DossierChoice, type DossierFilter, FrozenEdition, sha256Of } from './model.ts'

export type Dossier = {
  id: string
  title: string
  forWhom: string
  isPublic: boolean
  madeOn: string
}
export type EditionOnFile = { edition: FrozenEdition; sha256: string; choice: DossierChoice }

/** Public documents of those among `slugs` who are public, by name; every raising that names one of them; the visit. */
export async function readPublished(
  db: DeskTx,
  slugs: readonly string[],
  track: string | undefined,
): Promise<Published> {
  return {
    people: await readPeopleNow(db, slugs),
    raisings: await readRaisingsOf(db, slugs),
    track: track === undefined ? null : await readTrackNow(db, track),
  }
}

async function readPeopleNow(db: DeskTx, slugs: readonly string[]): Promise<PublicPerson[]> {
  const rows = await db
    .selectFrom('published.person')
    .select('document')
    .where('id', 'in', listOf(slugs))
    .orderBy('sortKey')
    .orderBy('id')
    .execute()
  return rows.map(({ document }) => document as PublicPerson)
}

async function readRaisingsOf(db: DeskTx, slugs: readonly string[]): Promise<PublicRaising[]> {
  const rows = await db
    .selectFrom('published.raising')
    .select('document')
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('published.mention')
        .select('id')
        .where('kind', '=', 'raising')
        .where('slug', 'in', listOf(slugs)),
    )
    .orderBy('id')
    .execute()
  return rows.map(({ document }) => document as PublicRaising)
}

async function readTrackNow(db: DeskTx, id: string): Promise<PublicAccessTrack | null> {
  const row = await db
    .selectFrom('published.accessTrack')
    .select('document')
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? (row.document as PublicAccessTrack) : null
}

/** SQL has no empty list; nobody has an empty slug. */
const listOf = (slugs: readonly string[]) => (slugs.length > 0 ? [...slugs] : [''])

/** People whom the filter takes in; an empty one nobody. */
export async function readFiltered(
  db: DeskTx,
  { happened, fate, place, year }: DossierFilter,
): Promise<string[]> {
  const conditions = [
    happened && sql<SqlBool>`${happened} = any(happened)`,
    fate && sql<SqlBool>`fate = ${fate}`,
    place && sql<SqlBool>`${place} = any(places)`,
    year && sql<SqlBool>`${year} = any(years)`,
  ].filter((condition) => condition !== undefined && condition !== '' && condition !== 0)
  if (conditions.length === 0) return []
  const rows = await db
    .selectFrom('published.person')
    .select('id')
    .where((eb) => eb.and(conditions))
    .execute()
  return rows.map(({ id }) => id)
}

export async function insertDossier(db: DeskTx, dossier: Dossier): Promise<void> {
  await db.insertInto('desk.dossier').values(dossier).execute()
}

/** Returns the hash. */
export async function insertEdition(
  db: DeskTx,
  edition: FrozenEdition,
  choice: DossierChoice,
): Promise<string> {
  const sha256 = sha256Of(edition)
  const { dossier, edition: n, made_on } = edition
  await db
    .insertInto('desk.dossierEdition')
    .values({
      dossier,
      edition: n,
      madeOn: made_on,
      choice: JSON.stringify(choice),
      sha256,
      body: canonical(edition),
    })
    .execute()
  return sha256
}

/** People and visits of all its editions. */
export async function readRefs(
  db: DeskTx,
  dossier: string,
): Promise<{ kind: string; id: string }[]> {
  const { rows } = await sql<{ kind: string; id: string }>`
    select distinct 'person' as kind, p ->> 'slug' as id from desk.dossier_edition, jsonb_array_elements(body::jsonb -> 'people') p where dossier = ${dossier}
    union select 'accessTrack', body::jsonb #>> '{visit,id}' from desk.dossier_edition
      where dossier = ${dossier} and body::jsonb #>> '{visit,id}' is not null`.execute(db)
  return rows
}

/** Held until the transaction ends, so that two editions at once take turns. @throws Refusal `dossier-unknown` */
export async function lockDossier(db: DeskTx, id: string): Promise<Dossier> {
  const dossier = await db
    .selectFrom('desk.dossier')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!dossier) throw new Refusal('dossier-unknown', { dossier: id })
  return dossier
}

export type DossierOnFile = Dossier & {
  editions: { edition: number; madeOn: Edtf; sha256: string }[]
}

/** Every dossier, oldest first, or those by these ids, with its editions. */
export async function listDossiers(
  db: Desk | DeskTx,
  ids: readonly string[] | 'all' = 'all',
): Promise<DossierOnFile[]> {
  const chosen = (column: string) =>
    ids === 'all' ? sql<boolean>`true` : sql<boolean>`${sql.ref(column)} = any(${[...ids]}::text[])`
  const dossiers = await db
    .selectFrom('desk.dossier')
    .selectAll()
    .where(chosen('id'))
    .orderBy('madeOn')
    .orderBy('id')
    .execute()
  const editions = await db
    .selectFrom('desk.dossierEdition')
    .select(['dossier', 'edition', 'madeOn', 'sha256'])
    .where(chosen('dossier'))
    .orderBy('edition')
    .execute()
  const byDossier = Map.groupBy(editions, ({ dossier }) => dossier)
  return dossiers.map((dossier) => ({
    ...dossier,
    editions: (byDossier.get(dossier.id) ?? []).map(({ edition, madeOn, sha256 }) => ({
      edition,
      madeOn: parseEdtf(madeOn),
      sha256,
    })),
  }))
}

/** Whole, as it was handed over, for the operator's eyes; the newest when no number is given. @throws Refusal `dossier-unknown`, `edition-unknown` */
export async function readEdition(
  db: Desk | DeskTx,
  dossier: string,
  edition?: number,
): Promise<EditionOnFile> {
  let query = db
    .selectFrom('desk.dossierEdition')
    .select(['choice', 'sha256', 'body'])
    .where('dossier', '=', dossier)
    .orderBy('edition', 'desc')
  if (edition !== undefined) query = query.where('edition', '=', edition)
  const row = await query.limit(1).executeTakeFirst()
  if (row)
    return {
      edition: FrozenEdition.parse(JSON.parse(row.body)),
      sha256: row.sha256,
      choice: DossierChoice.parse(row.choice),
    }
  throw await whatIsUnknown(db, dossier, edition)
}

async function whatIsUnknown(
  db: Desk | DeskTx,
  dossier: string,
  edition: number | undefined,
): Promise<Refusal> {
  const known = await db
    .selectFrom('desk.dossier')
    .select('id')
    .where('id', '=', dossier)
    .executeTakeFirst()
  return known
    ? new Refusal('edition-unknown', { dossier, edition: edition ?? 0 })
    : new Refusal('dossier-unknown', { dossier })
}
