/** What anyone may read of orders and mail: from `published` alone, through the visitor's eyes. */
import { sql } from 'kysely'
import { z } from 'zod'
import { readDaysWithin, type YearlyDay } from '../calendar/views.ts'
import type { Edtf } from '../kernel/dates.ts'
import { askGate } from '../papers/views.ts'
import type { PublicPerson } from '../registry/public.ts'
import { filtered, PeopleQuery } from '../registry/views/index.ts'
import type { Visitor } from '../store/connections.ts'
import type { PublicMailCount, PublicOrderStatus } from './public.ts'

/** The wall's filters, and people by name. */
export const OrderQuery = PeopleQuery.pick({ happened: true, fate: true, place: true, year: true, demand: true, state: true }).extend({
  people: z.string().max(8_000).optional().describe('slugs with commas between'),
})
export type OrderQuery = z.infer<typeof OrderQuery>

export type Candidate = Pick<PublicPerson, 'slug' | 'picture' | 'latin'>
/** `chosen`: they were asked for, and are ticked. `more`: there are others whom the list does not hold. */
export type Choice = { people: Candidate[]; chosen: boolean; more: boolean }
const MOST = 500

/** People to choose from, by name: those asked for, or everybody. Who is not public is left out and not said. */
export async function readChoice(visitor: Visitor, { people, ...filters }: OrderQuery): Promise<Choice> {
  const slugs = slugsIn(people)
  let query = filtered(visitor, filters)
  if (slugs.length > 0) query = query.where('id', '=', (eb) => eb.fn.any(eb.val(slugs)))
  const rows = await query
    .select(['id as slug', sql<Candidate['picture']>`document -> 'picture'`.as('picture'), sql<string>`document ->> 'latin'`.as('latin')])
    .orderBy('sortKey')
    .orderBy('id')
    .limit(MOST + 1)
    .execute()
  const chosen = slugs.length > 0 || Object.values(filters).some((value) => value !== undefined)
  return { people: rows.slice(0, MOST), chosen, more: rows.length > MOST }
}

const slugsIn = (people: string | undefined) => (people ?? '').split(',').filter((slug) => slug !== '')

/** Null when no order by this hash has reached the desk. */
export async function readOrderStatus(visitor: Visitor, codeHash: string): Promise<PublicOrderStatus | null> {
  const row = await visitor.selectFrom('published.orderStatus').select('document').where('id', '=', codeHash).executeTakeFirst()
  return row ? (row.document as PublicOrderStatus) : null
}

export type MailCounts = { people: (PublicMailCount & { person: Candidate })[]; countries: PublicMailCount[] }

export async function readMailCounts(visitor: Visitor): Promise<MailCounts> {
  const rows = await visitor.selectFrom('published.mailCount').select('document').orderBy('sortKey').execute()
  const counts = rows.map(({ document }) => document as PublicMailCount)
  const ofPeople = counts.filter(({ by }) => by === 'person')
  const { people } = ofPeople.length > 0 ? await readChoice(visitor, { people: ofPeople.map(({ of }) => of).join(',') }) : { people: [] }
  const bySlug = new Map(people.map((person) => [person.slug, person]))
  return {
    people: ofPeople.flatMap((count) => {
      const person = bySlug.get(count.of)
      return person ? [{ ...count, person }] : []
    }),
    countries: counts.filter(({ by }) => by === 'country'),
  }
}

/** Whether mail of strangers is welcome to this person. */
export type IsWelcome = (slug: string) => Promise<boolean>

/** Languages that the gate can read a greeting in. */
const GREETING_LANGUAGES = ['en', 'ug', 'zh', 'tr', 'ru', 'kk']

/** Whether the gate lets a stranger's plain card pass on that day, in one of the languages; a place that refuses pictures alone refuses no card. */
export const passesGate =
  (visitor: Visitor, asOf: Edtf): IsWelcome =>
  async (slug) => {
    for (const lang of GREETING_LANGUAGES) {
      const answer = await askGate(visitor, slug, { lang, text: '', sender: 'stranger', picture: false }, asOf)
      if (answer?.verdict === 'passes') return true
    }
    return false
  }

export type WriteDay = YearlyDay

/** Birthdays and anniversaries of the seven days from `today`, of those alone who may be written to. Of whom nobody says where they are, nobody is asked. */
export async function readWriteThisWeek(visitor: Visitor, today: Edtf, isWelcome: IsWelcome): Promise<WriteDay[]> {
  const reachable = await visitor.selectFrom('published.recipient').select('id').execute()
  const slugs = reachable.map(({ id }) => id)
  const days: WriteDay[] = []
  for (const day of await readDaysWithin(visitor, today, 7, slugs)) if (await isWelcome(day.person.slug)) days.push(day)
  return days
}
