/** SQL on who is hidden, and on what is looked for so that nothing names them. */
import { sql } from 'kysely'
import { fold, squeeze } from '../kernel/fold.ts'
import { Refusal } from '../kernel/refusal.ts'
import { isTelling, type LeftStanding, type Withheld, type Withholding, withholdingOf } from '../kernel/withholding.ts'
import type { Tx } from '../store/act.ts'
import type { DeskTx } from '../store/connections.ts'

type Ruled = { reason: string; ruledBy: string }

/** @throws Refusal `person-unknown` */
export async function appendHiding(db: DeskTx, { slug, hidden, ...ruled }: { slug: string; hidden: boolean } & Ruled): Promise<void> {
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
  await keepForms(db)
}

/** The id of a person, who is locked, so that two acts get two numbers. @throws Refusal `person-unknown` */
export async function lockPerson(db: DeskTx, slug: string): Promise<string> {
  const person = await db.selectFrom('desk.person').select('id').where('slug', '=', slug).forUpdate().executeTakeFirst()
  if (!person) throw new Refusal('person-unknown', { slug })
  return person.id
}

/** The moment, as rulings and hidings keep it. */
export const now = () => `${new Date().toISOString().slice(0, 19)}Z`

/**
 * Makes the forms on file those of everyone who is hidden or waits: what a claim gives is added and stays, whatever becomes of the claim;
 * of those who are put back nothing stays.
 */
export async function keepForms(db: DeskTx): Promise<void> {
  await sql`delete from desk.withheld_form f where not exists (select from desk.withheld_person w where w.person_id = f.person_id)`.execute(
    db,
  )
  const names = await readNameValues(db)
  const forms = names.map(({ personId, value }) => ({ personId, form: fold(value) })).filter(({ form }) => isTelling(squeeze(form)))
  if (forms.length === 0) return
  await db
    .insertInto('desk.withheldForm')
    .values(forms)
    .onConflict((oc) => oc.doNothing())
    .execute()
}

/** Every name on file of those who are hidden or wait, whether or not it was ever public. */
async function readNameValues(db: DeskTx) {
  return await db
    .selectFrom('desk.withheldPerson as w')
    .innerJoin('desk.claim as c', 'c.personId', 'w.personId')
    .innerJoin('desk.claimValue as v', (join) => join.onRef('v.personId', '=', 'c.personId').onRef('v.claimId', '=', 'c.id'))
    .select(['c.personId', 'v.value'])
    .where('c.predicate', '=', 'name')
    .execute()
}

export const isAnybodyWithheld = async (db: DeskTx): Promise<boolean> =>
  (await db.selectFrom('desk.withheldPerson').select('personId').limit(1).executeTakeFirst()) !== undefined

/** Everyone who is hidden or waits, with what is looked for: names on file as they are written first, then what is kept of them. */
export async function readWithheld(db: DeskTx): Promise<Withheld[]> {
  const people = await db
    .selectFrom('desk.withheldPerson as w')
    .innerJoin('desk.person as p', 'p.id', 'w.personId')
    .select(['p.id', 'p.slug', 'w.isHidden'])
    .orderBy('p.slug')
    .execute()
  if (people.length === 0) return []
  const kept = await db.selectFrom('desk.withheldForm').selectAll().orderBy('form').execute()
  const forms = Map.groupBy(
    [...(await readNameValues(db)).map(({ personId, value }) => ({ personId, form: value })), ...kept],
    ({ personId }) => personId,
  )
  return people.map(({ id, slug, isHidden }) => ({ slug, isHidden, forms: formsOf(forms.get(id) ?? []) }))
}

/** One form of each, as it is written where that is still on file. */
function formsOf(found: readonly { form: string }[]): string[] {
  const byNeedle = new Map(found.toReversed().map(({ form }) => [fold(form), form]))
  return [...byNeedle.values()].reverse()
}

export const readWithholding = async (db: DeskTx): Promise<Withholding> => withholdingOf(await readWithheld(db))

/** Of what publishing has left standing, each place once where a name of this person stands. */
export async function leftOf(tx: Tx, slug: string): Promise<LeftStanding[]> {
  const person = (await readWithheld(tx.db)).find((each) => each.slug === slug)
  const names = new Set([slug, ...(person?.forms ?? [])].map(squeeze))
  const places = new Map(tx.touched.left.map((place) => [`${place.kind} ${place.id}`, place]))
  return [...places.values()].flatMap((place) => {
    const forms = place.forms.filter((form) => names.has(squeeze(form)))
    return forms.length > 0 ? [{ ...place, forms }] : []
  })
}
