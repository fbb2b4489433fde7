/** Dates, days and ranges, as they stand in a line of any direction. */
import type { Days as DayRange, Edtf } from '../kernel/dates/index.ts'
import { type Spread, spreadInWords } from '../kernel/dates/spread.ts'
import { daysInWords, inWords, type Speech } from '../words/index.ts'

/** What stands between U+2066 and U+2069 as markup, which also survives copying into places that drop the controls. */
const isolated = (text: string) =>
  text
    .split(/\u2066([^\u2069]*)\u2069/)
    .map((piece, n) => (n % 2 === 1 ? <bdi dir="ltr">{piece}</bdi> : piece))

const EXACT = /^\d{4}(-\d\d(-\d\d)?)?$/

/** A date in words; for machines, too, only where it is exact. */
export function When({ date, t }: { date: Edtf; t: Speech }) {
  const text = isolated(inWords(date, t.lang))
  return <bdi class="when">{EXACT.test(date) ? <time dateTime={date}>{text}</time> : text}</bdi>
}

/** "1395–1423 days" */
export function Days({ range, t, size }: { range: DayRange; t: Speech; size?: 'large' | 'huge' }) {
  return (
    <bdi class={['days', size].filter(Boolean).join(' ')}>
      {isolated(daysInWords(range, t.lang))}
    </bdi>
  )
}

/** "10–20", running from left to right in any line. */
export const Between = ({ spread }: { spread: Spread }) => (
  <bdi>{isolated(spreadInWords(spread))}</bdi>
)
