/** Entries of people as a calendar in a reader's language. Pure. */

import { bounds, type Edtf } from '../../kernel/dates/index.ts'
import type { PublicPerson } from '../../registry/public.ts'
import { wholeOf } from '../../site/foreign.tsx'
import { fill, inWords, type Speech } from '../../words/index.ts'
import type { PublicSession } from '../public.ts'
import { type CalendarEntry, daysOf, entriesOf, isWholeMonth, isYearly } from './entries.ts'
import { type IcsCalendar, type IcsEntry, toIcs } from './ics.ts'

/** Names are isolated: a calendar shows them beside words of another direction. */
const isolated = (text: string) => `\u2068${text}\u2069`

export const nameOf = ({ picture, listed }: PublicPerson) =>
  picture.text === listed.text
    ? isolated(listed.text)
    : `${isolated(picture.text)} (${isolated(listed.text)})`

/** `collection`: its id, so that two copies of one collection give one entry, and two collections never the same. */
export function icsEntriesOf(person: PublicPerson, collection: string, t: Speech): IcsEntry[] {
  return entriesOf(person).map((entry) => toIcsEntry(entry, person, collection, t))
}

function toIcsEntry(
  entry: CalendarEntry,
  person: PublicPerson,
  collection: string,
  t: Speech,
): IcsEntry {
  const { kind, span, who, what, date } = entry
  const words = t.dossiers.calendar
  const parts = {
    name: nameOf(person),
    date: inWords(date, t.lang),
    who: isolated(who),
    what: isolated(wholeOf(what, t)),
  }
  const notes = [
    fill(words.says[kind], parts),
    isWholeMonth(entry) ? words.wholeMonth : null,
    `/${t.lang}/people/${person.slug}`,
  ]
  return {
    uid: `${kind}.${person.slug}.${span}@${collection}.whereabouts`,
    // Newest statement on file, or the day from which the page was published; never the day of asking.
    stamp: newest([person.as_of, person.publication.date]),
    span,
    yearly: isYearly(entry),
    summary: fill(words.summary[kind], parts),
    description: notes.filter((note) => note !== null).join('\n'),
  }
}

/** All days of a session; none where its first or last day is not known. */
export function icsEntriesOfSession(
  session: PublicSession,
  collection: string,
  t: Speech,
): IcsEntry[] {
  const { id, body, title, date, source, sources } = session
  const days = daysOf(date)
  if (!days) return []
  const { summary, says } = t.dossiers.calendar.session
  const parts = {
    who: isolated(body),
    what: isolated(title),
    date: inWords(date, t.lang),
    by: isolated(sources[0]?.publisher ?? source),
  }
  return [
    {
      uid: `session.${id}.${days.span}@${collection}.whereabouts`,
      stamp: newest(sources.map(({ published }) => published)),
      ...days,
      yearly: false,
      summary: fill(summary, parts),
      description: `${fill(says, parts)}\n/${t.lang}/sources/${source}`,
    },
  ]
}

/** The last day that any of the dates can mean. */
function newest(dates: readonly (Edtf | undefined)[]): string {
  const last = (date: Edtf) => bounds(date).latest ?? bounds(date).earliest
  return (
    dates
      .flatMap((date) => (date ? (last(date) ?? []) : []))
      .sort()
      .at(-1) ?? '1970-01-01'
  )
}

/** `of`: whose calendar it is, or of which campaign; null for everybody's. `part`: of how many people it is and where the rest is, if it is not whole. */
type Feed = {
  entries: readonly IcsEntry[]
  of: string | null
  part: { count: number; next: string } | null
}

/** The bytes of a feed, in the order of the entries' days. */
export function feedOf({ entries, of, part }: Feed, t: Speech): string {
  const { name, nameOfOne, isPart } = t.dossiers.calendar
  const inOrder = [...entries].sort((a, b) =>
    `${a.span} ${a.uid}` < `${b.span} ${b.uid}` ? -1 : 1,
  )
  const isInvented = t.about.invented === true
  const about = [isInvented && t.site.invented, part && fill(isPart, part)].filter(Boolean)
  const calendar: IcsCalendar = {
    name: of === null ? name : fill(nameOfOne, { name: of }),
    about: about.length > 0 ? about.join(' ') : null,
    lang: t.lang,
    entries: isInvented ? inOrder.map((entry) => asInvented(entry, t)) : inOrder,
  }
  return toIcs(calendar)
}

/** A day stands alone in whoever's calendar it is. */
const asInvented = (entry: IcsEntry, { site }: Speech): IcsEntry => ({
  ...entry,
  summary: fill(site.speaker, { who: site.inventedShort, what: entry.summary }),
  description: `${site.invented}\n${entry.description}`,
})
