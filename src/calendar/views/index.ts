/** Calendars for subscribing, worked out on each request from what is published. */

import { z } from 'zod'
import { LANGUAGES } from '../../kernel/about/languages.ts'
import { bounds, type Edtf } from '../../kernel/dates/index.ts'
import { slug } from '../../kernel/fields/index.ts'
import { Refusal } from '../../kernel/refusals/index.ts'
import type { PublicPerson } from '../../registry/public.ts'
import { readCampaign, readPublicPerson } from '../../registry/views/index.ts'
import { inWordsOf } from '../../site/foreign.tsx'
import type { Visitor } from '../../store/connections/index.ts'
import type { Speech } from '../../words/index.ts'
import type { PublicSession } from '../public.ts'
import { entriesOf, isWholeMonth, on, type YearlyKind, yearlyKind } from './entries.ts'
import { feedOf, icsEntriesOf, icsEntriesOfSession, nameOf } from './feed.ts'

export const CalendarQuery = z.strictObject({
  lang: z.enum(LANGUAGES).default('en'),
  campaign: slug.optional(),
  after: slug
    .optional()
    .describe(
      'of a calendar that says that it holds a part: the person behind whom the next part begins',
    ),
})
export type CalendarQuery = z.infer<typeof CalendarQuery>

const DAY_MS = 86_400_000

/** So many people stand in one calendar: programs that subscribe read all of it, every day. */
export const MOST_PEOPLE = 250

/** `next`: behind whom the calendar goes on in another, null where it holds the last. */
export type Calendar = { text: string; next: string | null }

/**
 * The days of everybody and of sessions, or of the people of a campaign alone, by slug; of so many people, and it says so where there are
 * more. Null when there is no such campaign. @throws Refusal `after-unknown`
 */
export async function readCalendar(
  visitor: Visitor,
  { campaign: slug, after }: CalendarQuery,
  t: Speech,
): Promise<Calendar | null> {
  const campaign = slug === undefined ? undefined : await readCampaign(visitor, slug)
  if (campaign === null) return null
  if (after !== undefined && !(await readPublicPerson(visitor, after)))
    throw new Refusal('after-unknown', { after })
  const collection = await readCollectionId(visitor)
  const found = await readBatch(visitor, after ?? '', MOST_PEOPLE + 1, campaign?.persons)
  const people = found.slice(0, MOST_PEOPLE)
  const entries = people.flatMap((person) => icsEntriesOf(person, collection, t))
  if (!campaign && after === undefined)
    for (const session of await readSessions(visitor))
      entries.push(...icsEntriesOfSession(session, collection, t))
  const next = found.length > MOST_PEOPLE ? people.at(-1)!.slug : null
  const part = next === null ? null : { count: people.length, next: addressOf(t.lang, slug, next) }
  return {
    text: feedOf({ entries, of: campaign ? inWordsOf(campaign.title, t) : null, part }, t),
    next,
  }
}

/** Where the next part of a calendar is. */
function addressOf(lang: string, campaign: string | undefined, after: string): string {
  return `/calendar.ics?${new URLSearchParams({ lang, ...(campaign === undefined ? {} : { campaign }), after })}`
}

/** A yearly day of somebody: `day` is `YYYY-MM-DD` of this time. */
export type YearlyDay = {
  day: string
  kind: YearlyKind
  person: Pick<PublicPerson, 'slug' | 'picture' | 'listed'>
}

/** Birthdays and anniversaries that fall on one of so many days from `today` on, of those among `slugs`, soonest first; those whose day is not known are left out. */
export async function readDaysWithin(
  visitor: Visitor,
  today: Edtf,
  days: number,
  slugs: readonly string[],
): Promise<YearlyDay[]> {
  const first = Date.parse(bounds(today).earliest ?? '')
  const window = Array.from({ length: days }, (_, n) =>
    new Date(first + n * DAY_MS).toISOString().slice(0, 10),
  )
  const found: YearlyDay[] = []
  for await (const person of readPeople(visitor, slugs)) {
    const { slug, picture, listed } = person
    for (const entry of entriesOf(person).filter((each) => !isWholeMonth(each))) {
      const kind = yearlyKind(entry)
      const day = window.find((each) => on(entry, each))
      if (kind && day) found.push({ day, kind, person: { slug, picture, listed } })
    }
  }
  return found.sort((a, b) =>
    `${a.day} ${a.person.slug} ${a.kind}` < `${b.day} ${b.person.slug} ${b.kind}` ? -1 : 1,
  )
}

async function readSessions(visitor: Visitor): Promise<PublicSession[]> {
  const rows = await visitor
    .selectFrom('published.session')
    .select('document')
    .orderBy('id')
    .execute()
  return rows.map(({ document }) => document as PublicSession)
}

/** People at a time: only their entries are kept. */
const BATCH = 500

/** Those of `slugs`, by slug. */
async function* readPeople(
  visitor: Visitor,
  slugs: readonly string[],
): AsyncGenerator<PublicPerson> {
  for (let after = ''; ; ) {
    const people = await readBatch(visitor, after, BATCH, slugs)
    yield* people
    if (people.length < BATCH) return
    after = people.at(-1)!.slug
  }
}

/** So many of everybody, or of those of `slugs`, behind a slug. */
async function readBatch(
  visitor: Visitor,
  after: string,
  most: number,
  slugs?: readonly string[],
): Promise<PublicPerson[]> {
  let query = visitor
    .selectFrom('published.person')
    .select('document')
    .where('id', '>', after)
    .orderBy('id')
    .limit(most)
  if (slugs) query = query.where('id', '=', (eb) => eb.fn.any(eb.val([...slugs])))
  return (await query.execute()).map(({ document }) => document as PublicPerson)
}

/** One person's days; null when there is no such person, or none who may be shown. */
export async function readPersonCalendar(
  visitor: Visitor,
  slug: string,
  t: Speech,
): Promise<string | null> {
  const person = await readPublicPerson(visitor, slug)
  if (!person) return null
  const entries = icsEntriesOf(person, await readCollectionId(visitor), t)
  return feedOf({ entries, of: nameOf(person), part: null }, t)
}

async function readCollectionId(visitor: Visitor): Promise<string> {
  const head = await visitor.selectFrom('published.collection').select('id').executeTakeFirst()
  return head?.id ?? 'none'
}
