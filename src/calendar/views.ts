/** Calendars for subscribing, worked out on each request from what is published. */
import { z } from 'zod'
import { bounds, type Edtf } from '../kernel/dates.ts'
import { slug } from '../kernel/fields.ts'
import { LANGUAGES } from '../kernel/languages.ts'
import type { PublicPerson } from '../registry/public.ts'
import { readCampaign, readPublicPerson } from '../registry/views/index.ts'
import type { Speech } from '../site/words/index.ts'
import type { Visitor } from '../store/connections.ts'
import { entriesOf, isWholeMonth, on, type YearlyKind, yearlyKind } from './entries.ts'
import { feedOf, icsEntriesOf, icsEntriesOfSession, nameOf } from './feed.ts'
import type { IcsEntry } from './ics.ts'
import type { PublicSession } from './public.ts'

export const CalendarQuery = z.strictObject({ lang: z.enum(LANGUAGES).default('en'), campaign: slug.optional() })

const DAY_MS = 86_400_000

/** People at a time: only their entries are kept. */
const BATCH = 500

/** The days of everybody and of sessions, or of the people of a campaign alone; null when there is no such campaign. */
export async function readCalendar(visitor: Visitor, slug: string | undefined, t: Speech): Promise<string | null> {
  const campaign = slug === undefined ? undefined : await readCampaign(visitor, slug)
  if (campaign === null) return null
  const collection = await readCollectionId(visitor)
  const entries: IcsEntry[] = []
  for await (const person of readPeople(visitor, campaign?.persons)) entries.push(...icsEntriesOf(person, collection, t))
  if (!campaign) for (const session of await readSessions(visitor)) entries.push(...icsEntriesOfSession(session, collection, t))
  return feedOf(entries, campaign?.title ?? null, t)
}

/** A yearly day of somebody: `day` is `YYYY-MM-DD` of this time. */
export type YearlyDay = { day: string; kind: YearlyKind; person: Pick<PublicPerson, 'slug' | 'picture' | 'listed'> }

/** Birthdays and anniversaries that fall on one of so many days from `today` on, of those among `slugs`, soonest first; those whose day is not known are left out. */
export async function readDaysWithin(visitor: Visitor, today: Edtf, days: number, slugs: readonly string[]): Promise<YearlyDay[]> {
  const first = Date.parse(bounds(today).earliest ?? '')
  const window = Array.from({ length: days }, (_, n) => new Date(first + n * DAY_MS).toISOString().slice(0, 10))
  const found: YearlyDay[] = []
  for await (const person of readPeople(visitor, slugs)) {
    const { slug, picture, listed } = person
    for (const entry of entriesOf(person).filter((each) => !isWholeMonth(each))) {
      const kind = yearlyKind(entry)
      const day = window.find((each) => on(entry, each))
      if (kind && day) found.push({ day, kind, person: { slug, picture, listed } })
    }
  }
  return found.sort((a, b) => (`${a.day} ${a.person.slug} ${a.kind}` < `${b.day} ${b.person.slug} ${b.kind}` ? -1 : 1))
}

async function readSessions(visitor: Visitor): Promise<PublicSession[]> {
  const rows = await visitor.selectFrom('published.session').select('document').orderBy('id').execute()
  return rows.map(({ document }) => document as PublicSession)
}

/** Everybody, or those of `slugs`, by slug. */
async function* readPeople(visitor: Visitor, slugs?: readonly string[]): AsyncGenerator<PublicPerson> {
  let after = ''
  for (;;) {
    let query = visitor.selectFrom('published.person').select(['id', 'document']).where('id', '>', after).orderBy('id').limit(BATCH)
    if (slugs) query = query.where('id', '=', (eb) => eb.fn.any(eb.val([...slugs])))
    const rows = await query.execute()
    for (const { document } of rows) yield document as PublicPerson
    if (rows.length < BATCH) return
    after = rows.at(-1)!.id
  }
}

/** One person's days; null when there is no such person, or none who may be shown. */
export async function readPersonCalendar(visitor: Visitor, slug: string, t: Speech): Promise<string | null> {
  const person = await readPublicPerson(visitor, slug)
  return person && feedOf(icsEntriesOf(person, await readCollectionId(visitor), t), nameOf(person), t)
}

async function readCollectionId(visitor: Visitor): Promise<string> {
  const head = await visitor.selectFrom('published.collection').select('id').executeTakeFirst()
  return head?.id ?? 'none'
}
