/** What anyone may read of orders and mail: from `published` alone, through the visitor's eyes. */
import { readDaysWithin, type YearlyDay } from '../calendar/views.ts'
import type { Edtf } from '../kernel/dates.ts'
import { askGate, type Candidate, GATE_LANGUAGES, listChosen } from '../papers/views.ts'
import type { Visitor } from '../store/connections.ts'
import type { PublicMailCount, PublicOrderStatus } from './public.ts'

export { type Choice, ChosenQuery as OrderQuery, listChosen as readChoice } from '../papers/views.ts'

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
  const { people } = ofPeople.length > 0 ? await listChosen(visitor, { people: ofPeople.map(({ of }) => of).join(',') }) : { people: [] }
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

/** Whether the gate lets a stranger's plain card pass on that day, in one of the languages; a place that refuses pictures alone refuses no card. */
export const passesGate =
  (visitor: Visitor, asOf: Edtf): IsWelcome =>
  async (slug) => {
    for (const lang of GATE_LANGUAGES) {
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
