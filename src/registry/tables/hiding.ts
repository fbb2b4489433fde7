/** SQL on who is hidden, and on what is looked for so that nothing names them. */
import { sql } from 'kysely'
import { Refusal } from '../../kernel/refusals/index.ts'
import { fold, squeeze } from '../../kernel/withholding/fold.ts'
import {
  isTelling,
  type LeftStanding,
  type Withheld,
  type Withholding,
  withholding,
} from '../../kernel/withholding/index.ts'
import type { Tx } from '../../store/acting/index.ts'
import type { DeskTx } from '../../store/connections/index.ts'
import type { PredicateKey } from '../model/predicates.ts'
import { keysOf } from './name-keys.ts'

type Ruled = { reason: string; ruledBy: string }

/** @throws Refusal `person-unknown` */
export async function appendHiding(
  tx: Tx,
  { slug, hidden, ...ruled }: { slug: string; hidden: boolean } & Ruled,
): Promise<void> {
  const { db } = tx
  const personId = await lockPerson(db, slug)
  const { n } = await db
    .selectFrom('desk.personHiding')
    .select(sql<number>`coalesce(max(n), 0) + 1`.as('n'))
    .where('personId', '=', personId)
    .executeTakeFirstOrThrow()
  await db
    .insertInto('desk.personHiding')
    .values({ personId, n, hidden, ...ruled, ruledAt: now() })
    .execute()
  await keepForms(tx, [personId])
}

/** The id of a person, who is locked, so that two acts get two numbers. @throws Refusal `person-unknown` */
export async function lockPerson(db: DeskTx, slug: string): Promise<string> {
  const person = await db
    .selectFrom('desk.person')
    .select('id')
    .where('slug', '=', slug)
    .forUpdate()
    .executeTakeFirst()
  if (!person) throw new Refusal('person-unknown', { slug })
  return person.id
}

/** The desk's ids of people, by slug. */
export async function idsOf(db: DeskTx, slugs: readonly string[]): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('desk.personSlug')
    .select(['slug', 'personId'])
    .where('slug', '=', (eb) => eb.fn.any(eb.val([...new Set(slugs)])))
    .execute()
  return new Map(rows.map(({ slug, personId }) => [slug, personId]))
}

/** The moment, as rulings and hidings keep it. */
export const now = () => `${new Date().toISOString().slice(0, 19)}Z`

/**
 * Makes the forms on file those of these people, as far as they are hidden or wait, and of everybody the names that are sealed: what a claim
 * gives is added and stays, whatever becomes of the claim; of those who are put back only what is sealed stays. Touches what nothing may bear
 * from now on, and what may be borne again.
 */
export async function keepForms(tx: Tx, people: readonly string[]): Promise<void> {
  if (people.length === 0) return
  const sealed = await readSealedForms(tx.db, people)
  await dropForms(tx, people, sealed)
  const withheld = await tx.db
    .selectFrom('desk.withheldPerson as w')
    .innerJoin('desk.person as p', 'p.id', 'w.personId')
    .select(['p.id', 'p.slug'])
    .where('p.id', '=', (eb) => eb.fn.any(eb.val([...people])))
    .execute()
  for (const { slug } of withheld) tx.touched.forms.add(slug)
  await keepKeys(
    tx,
    withheld.map(({ id, slug }) => ({ personId: id, form: slug })),
  )
  const names = await readNameValues(
    tx.db,
    withheld.map(({ id }) => id),
  )
  await addForms(tx, [...names.map(formOf), ...sealed])
  if (sealed.length > 0) await keepKeys(tx, sealed)
}

export type BornForm = { personId: string; form: string }
type Valued = { personId: string; value: string }
const formOf = ({ personId, value }: Valued): BornForm => ({ personId, form: fold(value) })

/** What says under which name somebody who was found lives today. */
const SEALED_NAME = 'present_identity' satisfies PredicateKey

/**
 * Names of these people that are never public, whether or not their bearer is hidden. Of whom such a name was erased, what is kept and is
 * no other name of theirs.
 */
async function readSealedForms(db: DeskTx, people: readonly string[]): Promise<BornForm[]> {
  const claims = await db
    .selectFrom('desk.claim')
    .select(['personId', 'value'])
    .where('predicate', '=', SEALED_NAME)
    .where('personId', '=', (eb) => eb.fn.any(eb.val([...people])))
    .execute()
  const forms = claims.flatMap(({ personId, value }) =>
    value === null ? [] : [formOf({ personId, value })],
  )
  const erased = claims.flatMap(({ personId, value }) => (value === null ? [personId] : []))
  return erased.length === 0 ? forms : [...forms, ...(await readKeptBesideNames(db, erased))]
}

async function readKeptBesideNames(db: DeskTx, people: readonly string[]): Promise<BornForm[]> {
  const names = new Set((await readNameValues(db, people)).map(formOf).map(keyOf))
  return (await readKept(db, people)).filter((form) => !names.has(keyOf(form)))
}

const keyOf = ({ personId, form }: BornForm) => `${personId} ${form}`

/** Keeps forms of people who are hidden or wait, with their keys. Returns how many were new. */
export async function addForms(tx: Tx, given: readonly BornForm[]): Promise<number> {
  const forms = given.filter(({ form }) => isTelling(squeeze(form)))
  if (forms.length === 0) return 0
  const added = await tx.db
    .insertInto('desk.withheldForm')
    .values(forms)
    .onConflict((oc) => oc.doNothing())
    .returning(['personId', 'form'])
    .execute()
  for (const { form } of added) tx.touched.forms.add(form)
  await keepKeys(tx, added)
  return added.length
}

/** Search keys of forms, and of the address of a page. */
async function keepKeys({ db }: Tx, forms: readonly BornForm[]): Promise<void> {
  const keyed = forms.flatMap(({ personId, form }) =>
    keysOf([form]).map((key) => ({ key, person_id: personId })),
  )
  await sql`
    insert into desk.withheld_key select * from json_populate_recordset(null::desk.withheld_key, ${JSON.stringify(keyed)}::json)
    on conflict (key, person_id) do nothing`.execute(db)
}

/** Of everyone who is hidden or waits, or has a name that is sealed: for a store that is older than this, or when the keys are made anew. */
export async function keepAllForms(tx: Tx): Promise<void> {
  const people = (
    await tx.db
      .selectFrom('desk.withheldPerson')
      .select('personId')
      .union((eb) =>
        eb.selectFrom('desk.claim').select('personId').where('predicate', '=', SEALED_NAME),
      )
      .execute()
  ).map(({ personId }) => personId)
  await sql`delete from desk.withheld_key`.execute(tx.db)
  await keepForms(tx, people)
  await keepKeys(tx, await tx.db.selectFrom('desk.withheldForm').selectAll().execute())
}

/** Of those among these people who are neither hidden nor wait, but for what stays. */
async function dropForms(
  { db, touched }: Tx,
  people: readonly string[],
  stay: readonly BornForm[],
): Promise<void> {
  const back = sql`person_id = any(${[...people]}::uuid[]) and not exists (select from desk.withheld_person w where w.person_id = f.person_id)`
  const staying = JSON.stringify(stay.map(({ personId, form }) => ({ person_id: personId, form })))
  const { rows } = await sql<{ form: string; slug: string }>`
    delete from desk.withheld_form f where ${back} and (person_id, form) not in (
        select person_id, form from json_populate_recordset(null::desk.withheld_form, ${staying}::json))
      returning form, (select slug from desk.person p where p.id = f.person_id) as slug`.execute(db)
  await sql`delete from desk.withheld_key f where ${back}`.execute(db)
  for (const { form, slug } of rows) touched.freed.add(squeeze(form)).add(squeeze(slug))
}

/** Every name on file of these people, whether or not it was ever public. */
async function readNameValues(db: DeskTx, people: readonly string[]) {
  return await db
    .selectFrom('desk.claim as c')
    .select(['c.personId', 'c.value'])
    .where('c.predicate', '=', 'name')
    .where('c.value', 'is not', null)
    .$narrowType<{ value: string }>()
    .where('c.personId', '=', (eb) => eb.fn.any(eb.val([...people])))
    .execute()
}

const readKept = async (db: DeskTx, people: readonly string[]): Promise<BornForm[]> =>
  await db
    .selectFrom('desk.withheldForm')
    .selectAll()
    .where('personId', '=', (eb) => eb.fn.any(eb.val([...people])))
    .orderBy('form')
    .execute()

type Whom = { because: 'hidden' | 'any'; people?: readonly string[] }

/** Those who are hidden, or wait too, among these people, with what is looked for: names on file as they are written first, then what is kept of them. */
export async function readWithheld(
  db: DeskTx,
  { because, people: among }: Whom,
): Promise<Withheld[]> {
  let query = db
    .selectFrom('desk.withheldPerson as w')
    .innerJoin('desk.person as p', 'p.id', 'w.personId')
    .select(['p.id', 'p.slug', 'w.isHidden'])
  if (because === 'hidden') query = query.where('w.isHidden', '=', true)
  if (among) query = query.where('p.id', '=', (eb) => eb.fn.any(eb.val([...among])))
  const people = await query.orderBy('p.slug').execute()
  if (people.length === 0) return []
  const ids = people.map(({ id }) => id)
  const kept = await readKept(db, ids)
  const written = (await readNameValues(db, ids)).map(({ personId, value }) => ({
    personId,
    form: value,
  }))
  const forms = Map.groupBy([...written, ...kept], ({ personId }) => personId)
  return people.map(({ id, slug, isHidden }) => ({
    slug,
    isHidden,
    forms: formsOf(forms.get(id) ?? []),
  }))
}

/** One form of each, as it is written where that is still on file. */
function formsOf(found: readonly { form: string }[]): string[] {
  const byNeedle = new Map(found.toReversed().map(({ form }) => [fold(form), form]))
  return [...byNeedle.values()].reverse()
}

/** Everyone who is hidden or waits, by what is kept of them, and the names of others that are sealed. */
export async function readWithholding(db: DeskTx): Promise<Withholding> {
  const { rows: people } = await sql<{ slug: string }>`
    select p.slug from desk.withheld_person w join desk.person p on p.id = w.person_id`.execute(db)
  const { rows: forms } = await sql<{ form: string; sealedOf: string | null }>`
    select distinct f.form, p.slug as sealed_of from desk.withheld_form f
      left join desk.withheld_person w on w.person_id = f.person_id
      left join desk.person p on w.person_id is null and p.id = f.person_id`.execute(db)
  const slugs = people.map(({ slug }) => slug)
  const ofHidden = forms.filter(({ sealedOf }) => sealedOf === null)
  const sealed = forms.filter(({ sealedOf }) => sealedOf !== null)
  return withholding([...ofHidden.map(({ form }) => form), ...slugs], {
    people: new Set(slugs),
    sealed: {
      people: new Set(sealed.map(({ sealedOf }) => sealedOf!)),
      names: sealed.map(({ form }) => form),
    },
  })
}

/** Of what publishing has left standing, each place once where a name of this person stands, in the words that are on file. */
export async function leftOf(tx: Tx, slug: string): Promise<LeftStanding[]> {
  const { id } = await tx.db
    .selectFrom('desk.person')
    .select('id')
    .where('slug', '=', slug)
    .executeTakeFirstOrThrow()
  const [person] = await readWithheld(tx.db, { because: 'any', people: [id] })
  const names = new Map(
    [slug, ...(person?.forms ?? [])].toReversed().map((form) => [squeeze(form), form]),
  )
  const places = new Map(tx.touched.left.map((place) => [`${place.kind} ${place.id}`, place]))
  return [...places.values()].flatMap((place) => {
    const forms = place.forms.flatMap((form) => names.get(squeeze(form)) ?? [])
    return forms.length > 0 ? [{ ...place, forms }] : []
  })
}
