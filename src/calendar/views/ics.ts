/** iCalendar (RFC 5545) as text. Pure: the same entries give the same bytes, whoever asks and whenever. */

export type IcsEntry = {
  /** Stays the same as long as the entry means the same: a calendar knows by it what it has already. */
  uid: string
  /** Day of the newest word behind the entry, `YYYY-MM-DD` */
  stamp: string
  /** All of a day, `YYYY-MM-DD`, or all of a month, `YYYY-MM` */
  span: string
  /** Last day of what lasts longer, `YYYY-MM-DD` */
  until?: string
  yearly: boolean
  summary: string
  description: string
}
/** `about`: what a reader should know of the whole; null where there is nothing. */
export type IcsCalendar = {
  name: string
  about?: string | null
  lang: string
  entries: readonly IcsEntry[]
}

/** The whole file: lines of at most 75 octets, each ended by CRLF. Without an entry it is a calendar with nothing in it. */
export function toIcs({ name, about, lang, entries }: IcsCalendar): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Whereabouts//Calendar 1//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME;LANGUAGE=${lang}:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    ...(about
      ? [`DESCRIPTION;LANGUAGE=${lang}:${escapeText(about)}`, `X-WR-CALDESC:${escapeText(about)}`]
      : []),
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'X-PUBLISHED-TTL:P1D',
    ...entries.flatMap((entry) => event(entry, lang)),
    'END:VCALENDAR',
  ]
    .map((line) => `${foldLine(line)}\r\n`)
    .join('')
}

/** It keeps nobody from being busy, and asks for no alarm. */
function event(
  { uid, stamp, span, until = span, yearly, summary, description }: IcsEntry,
  lang: string,
): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${digits(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${digits(firstDay(span))}`,
    `DTEND;VALUE=DATE:${digits(dayAfter(until))}`,
    ...(yearly ? [`RRULE:${yearlyOn(span)}`] : []),
    `SUMMARY;LANGUAGE=${lang}:${escapeText(summary)}`,
    `DESCRIPTION;LANGUAGE=${lang}:${escapeText(description)}`,
    'TRANSP:TRANSPARENT',
    'CLASS:PUBLIC',
    'END:VEVENT',
  ]
}

/** What was on 29 February is on the last of February every year. */
const yearlyOn = (span: string) =>
  span.endsWith('-02-29') ? 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1' : 'FREQ=YEARLY'

const digits = (day: string) => day.replaceAll('-', '')
const isMonth = (span: string) => span.length === 'YYYY-MM'.length
const firstDay = (span: string) => (isMonth(span) ? `${span}-01` : span)

/** The end of an all-day entry is the first day that no longer belongs to it. */
function dayAfter(span: string): string {
  const day = new Date(`${firstDay(span)}T00:00:00Z`)
  if (isMonth(span)) day.setUTCMonth(day.getUTCMonth() + 1)
  else day.setUTCDate(day.getUTCDate() + 1)
  return day.toISOString().slice(0, 10)
}

/** Control signs have no place in a calendar's text, but for the tab; line ends are written out. */
const CONTROLS = /(?![\t\n\r])\p{Cc}/gu

/** RFC 5545 §3.3.11; every kind of line end becomes `\n`. */
export function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replace(CONTROLS, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\n|\r/g, '\\n')
}

const LONGEST = 75

/** RFC 5545 §3.1: at most 75 octets of UTF-8 a line, a sign never cut; each line after the first begins with a blank, which counts. */
export function foldLine(line: string): string {
  const lines: string[] = []
  let current = ''
  let octets = 0
  for (const sign of line) {
    const size = Buffer.byteLength(sign)
    if (octets + size > LONGEST) {
      lines.push(current)
      current = ' '
      octets = 1
    }
    current += sign
    octets += size
  }
  return [...lines, current].join('\r\n')
}
