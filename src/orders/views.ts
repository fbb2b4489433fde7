/** What anyone may read of orders and mail: from `published` alone, through the visitor's eyes. */

import { sql } from 'kysely'
import type { z } from 'zod'
import { readDaysWithin, type YearlyDay } from '../calendar/views/index.ts'
import { GATE_LANGUAGES } from '../kernel/about/languages.ts'
import type { Edtf } from '../kernel/dates/index.ts'
import { MOST_IN_A_FILE } from '../papers/model/index.ts'
import { askGate, type Candidate, listChosen } from '../papers/views/index.ts'
import type { Visitor } from '../store/connections/index.ts'
import { PageQuery, readPage } from '../store/reading/pages.ts'
import type { PublicMailCount, PublicOrderStatus } from './public.ts'

export {
  type Choice,
  ChosenQuery as OrderQuery,
  listChosen as readChoice,
} from '../papers/views/index.ts'

/** Null when no order by this hash has reached the desk. */
export async function readOrderStatus(
  visitor: Visitor,
  codeHash: string,
): Promise<PublicOrderStatus | null> {
  const row = await visitor
    .selectFrom('published.orderStatus')
    .select('document')
    .where('id', '=', codeHash)
    .executeTakeFirst()
  return row ? (row.document as PublicOrderStatus) : null
}

export const MailQuery = PageQuery.pick({ after: true })
export type MailQuery = z.infer<typeof MailQuery>
/** `next`: behind which the counts by person go on. */
export type MailCounts = {
  people: (PublicMailCount & { person: Candidate })[]
  countries: PublicMailCount[]
  next: string | null
}

const ofPeople = sql<boolean>`sort_key >= 'person ' and sort_key < 'person!'`
const ofCountries = sql<boolean>`sort_key >= 'country ' and sort_key < 'country!'`
/** More than there are countries. */
const EVERY_COUNTRY = 500

/** A page of counts by person, as many as a file may be about; before the first of them those of all countries. @throws Refusal `after-unknown` */
export async function readMailCounts(visitor: Visitor, { after }: MailQuery): Promise<MailCounts> {
  const page = await readPage<PublicMailCount>(
    visitor,
    'published.mailCount',
    { limit: MOST_IN_A_FILE, after },
    'asc',
    ofPeople,
  )
  const slugs = page.documents.map(({ of }) => of)
  const { people } =
    slugs.length > 0 ? await listChosen(visitor, { people: slugs.join(',') }) : { people: [] }
  const bySlug = new Map(people.map((person) => [person.slug, person]))
  return {
    people: page.documents.flatMap((count) => {
      const person = bySlug.get(count.of)
      return person ? [{ ...count, person }] : []
    }),
    countries: after === undefined ? await readCountries(visitor) : [],
    next: page.next,
  }
}

async function readCountries(visitor: Visitor): Promise<PublicMailCount[]> {
  return (
    await readPage<PublicMailCount>(
      visitor,
      'published.mailCount',
      { limit: EVERY_COUNTRY },
      'asc',
      ofCountries,
    )
  ).documents
}

/** Whether mail of strangers is welcome to this person. */
export type IsWelcome = (slug: string) => Promise<boolean>

/** Whether the gate lets a stranger's plain card pass on that day, in one of the languages; a place that refuses pictures alone refuses no card. */
export const passesGate =
  (visitor: Visitor, asOf: Edtf): IsWelcome =>
  async (slug) => {
    for (const lang of GATE_LANGUAGES) {
      const answer = await askGate(
        visitor,
        slug,
        { lang, text: '', sender: 'stranger', picture: false },
        asOf,
      )
      if (answer?.verdict === 'passes') return true
    }
    return false
  }

export type WriteDay = YearlyDay

/** Birthdays and anniversaries of the seven days from `today`, of those alone who may be written to. Of whom nobody says where they are, nobody is asked. */
export async function readWriteThisWeek(
  visitor: Visitor,
  today: Edtf,
  isWelcome: IsWelcome,
): Promise<WriteDay[]> {
  const reachable = await visitor.selectFrom('published.recipient').select('id').execute()
  const slugs = reachable.map(({ id }) => id)
  const days: WriteDay[] = []
  for (const day of await readDaysWithin(visitor, today, 7, slugs))
    if (await isWelcome(day.person.slug)) days.push(day)
  return days
}
