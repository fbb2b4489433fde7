/** Calendars for subscribing, worked out on each request from what is published. */
import { z } from 'zod'
import { LANGUAGES } from '../kernel/languages.ts'
import type { PublicPerson } from '../registry/public.ts'
import { readPublicPerson } from '../registry/views/index.ts'
import type { Speech } from '../site/words/index.ts'
import type { Visitor } from '../store/connections.ts'
import { feedOf, icsEntriesOf } from './feed.ts'
import type { IcsEntry } from './ics.ts'

export const CalendarQuery = z.strictObject({ lang: z.enum(LANGUAGES).default('en') })

/** People at a time: only their entries are kept. */
const BATCH = 500

/** Everybody's days. */
export async function readCalendar(visitor: Visitor, t: Speech): Promise<string> {
  const collection = await readCollectionId(visitor)
  const entries: IcsEntry[] = []
  let after = ''
  for (;;) {
    const rows = await visitor
      .selectFrom('published.person')
      .select(['id', 'document'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(BATCH)
      .execute()
    for (const { document } of rows) entries.push(...icsEntriesOf(document as PublicPerson, collection, t))
    if (rows.length < BATCH) return feedOf(entries, null, t)
    after = rows.at(-1)!.id
  }
}

/** One person's days; null when there is no such person, or none who may be shown. */
export async function readPersonCalendar(visitor: Visitor, slug: string, t: Speech): Promise<string | null> {
  const person = await readPublicPerson(visitor, slug)
  return person && feedOf(icsEntriesOf(person, await readCollectionId(visitor), t), person, t)
}

async function readCollectionId(visitor: Visitor): Promise<string> {
  const head = await visitor.selectFrom('published.collection').select('id').executeTakeFirst()
  return head?.id ?? 'none'
}
