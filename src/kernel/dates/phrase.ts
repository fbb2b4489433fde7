import type { Point, Reading, Span } from './read.ts'
import { type DateWords, dateWords, type Shared } from './words.ts'

export function phrase(reading: Reading, lang: string): string {
  const words = wordsOf(lang)
  if (reading.earliest === null && reading.latest === null) return words.undated
  if (!isWhollyUncertain(reading)) return spansInWords(reading, words)
  return words.uncertain(
    spansInWords({ ...reading, spans: reading.spans.map(withoutDoubt) }, words),
  )
}

export function daysPhrase({ min, max }: { min: number; max: number }, lang: string): string {
  return wordsOf(lang).days(min, max)
}

function wordsOf(lang: string): DateWords {
  const words = dateWords.get(lang)
  if (!words) throw new Error(`no words for dates in ${JSON.stringify(lang)}`)
  return words
}

/** Then the doubt is said once, at the end of the phrase. */
const isWhollyUncertain = ({ spans }: Reading) =>
  spans.flatMap(ends).every((point) => point.uncertain)

const ends = ({ from, to }: Span) => [from, to].filter((point) => point !== null)

function withoutDoubt({ from, to }: Span): Span {
  const start = from && { ...from, uncertain: false }
  return { from: start, to: from === to ? start : to && { ...to, uncertain: false } }
}

function spansInWords({ spans, join }: Reading, words: DateWords): string {
  const singles = spans.map(single)
  const points = singles.filter((point) => point !== null)
  if (points.length < spans.length)
    return words.list(
      spans.map((span) => spanInWords(span, words)),
      join,
    )
  return words.list(
    together(points, words).map((text, index) => qualified(text, points[index]!, words)),
    join,
  )
}

/** The date, when the span is one date and no interval */
const single = ({ from, to }: Span) => (from === to ? from : null)

function spanInWords({ from, to }: Span, words: DateWords): string {
  if (from && to) return closedInWords(from, to, words)
  const point = from ?? to
  if (!point) return words.undated
  const text = qualified(words.point(point, 'nothing'), { ...point, uncertain: false }, words)
  const open = from ? words.from(text) : words.before(text)
  return point.uncertain ? words.uncertain(open) : open
}

function closedInWords(from: Point, to: Point, words: DateWords): string {
  if (from === to) return qualified(words.point(from, 'nothing'), from, words)
  const [start = '', end = ''] = together([from, to], words)
  if (from.approximate && to.approximate)
    return words.about(words.spanning(doubted(start, from, words), doubted(end, to, words)))
  return words.between(qualified(start, from, words), qualified(end, to, words))
}

const doubted = (text: string, point: Point, words: DateWords) =>
  point.uncertain ? words.uncertain(text) : text

const qualified = (text: string, point: Point, words: DateWords) =>
  doubted(point.approximate ? words.about(text) : text, point, words)

/** Each date's text; what all have in common is said by one of them only. */
function together(points: readonly Point[], words: DateWords): string[] {
  const common = shared(points)
  const full = words.fullAt === 'first' ? 0 : points.length - 1
  return points.map((point, index) => words.point(point, index === full ? 'nothing' : common))
}

function shared(points: readonly Point[]): Shared {
  const [first, ...others] = points
  if (!first || others.some((point) => point.unit !== first.unit || point.year !== first.year))
    return 'nothing'
  const sameMonth = first.unit === 'day' && others.every((point) => point.month === first.month)
  return sameMonth ? 'month' : 'year'
}
