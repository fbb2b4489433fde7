/** Reads a list of states as people paste it: from a letter, a press page, a spreadsheet, in any language of the project. */
import {
  type Resolved,
  resolveState,
  statesIn,
  statesWithin,
  suggestStates,
  wordsOf,
} from './state-names.ts'

/** `concluded`: the name alone could mean another, and the rest of the list settles it. */
export type ListedState = { iso3: string; written: string; concluded?: true }
export type StateList = {
  /** Each state once, in the order of the list. */
  states: ListedState[]
  /** States that stand more than once, each time as written. */
  twice: { iso3: string; written: string[] }[]
  /** Neither a state nor a separator. `suggestions`: iso3 of names that are a slip away; nothing is taken from them. */
  unknown: { written: string; suggestions: string[] }[]
  ambiguous: { written: string; states: string[] }[]
  /** Words before a list that name no state: "The following 22 States:". */
  skipped: string[]
}

type Found = { written: string; resolved: Resolved }

/** Never throws, whatever the text. Takes time in proportion to its length. */
export function readStateList(text: string): StateList {
  const skipped: string[] = []
  const found = blocksOf(text).flatMap((block) => withoutLeads(block, skipped).flatMap(readBlock))
  return { ...sorted(settled(found)), skipped }
}

/** Paragraphs and list items. A tab divides as a semicolon does. */
const blocksOf = (text: string): string[] =>
  text
    .replaceAll('\t', ' ; ')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .split(/\n\n+|\n(?=[•▪◦‣*·]|\(?\d)/)

/** Ends of what people write before a list, wherever its line ends. */
const LEAD_END =
  /[:：]|\b(?:on\sbehalf\sof|namely|(?:co-?)?signed\sby|supported\sby|joined\sby|the\sfollowing|my\s(?:own\s)?country)(?:\s(?:the|following|a|group|of|\d+|member|states|countries))*(?![\p{L}\p{N}])|(?<!\p{L})(?:от\sимени|au\snom\sdes?|mon\s(?:propre\s)?pays|نيابة\sعن)(?!\p{L})|代表/giu

/** More than that are no leads, but what stands between states. */
const MOST_LEADS = 100

/** The block in pieces that may hold states. A lead that names a state, or nearly does, is no lead. */
function withoutLeads(block: string, skipped: string[]): string[] {
  const pieces = block.split(LEAD_END)
  return pieces.map((piece, at) => {
    if (at === pieces.length - 1 || skipped.length >= MOST_LEADS) return piece
    const kept = withoutLead(piece)
    const lead = clean(piece.slice(kept.length))
    if (lead !== '') skipped.push(lead)
    return kept
  })
}

/** Without its last line, or without anything, when that names no state. */
function withoutLead(piece: string): string {
  const all = readBlock(piece)
  if (all.every(isIdle)) return ''
  const lines = piece.slice(0, Math.max(piece.lastIndexOf('\n'), 0))
  const kept = readBlock(lines)
  const isWhole = kept.every(
    ({ written, resolved }, at) => resolved !== null && written === all[at]?.written,
  )
  return isWhole && all.slice(kept.length).every(isIdle) ? lines : piece
}

const isIdle = ({ written, resolved }: Found): boolean =>
  resolved === null &&
  statesWithin(wordsOf(written)).length === 0 &&
  suggestStates(written).length === 0

/** What no name reaches across. */
const HARD = /[;；؛、•▪◦‣·*|。]/
/** What a name may reach across: "Bosnia and Herzegovina", "Korea, Republic of", "St. Lucia", "Congo - Kinshasa", a line's end. */
const SOFT = [
  /[,，،]/,
  /\.(?=\s|$)/,
  /(?<!\S)[-–—](?=\s)/,
  /\n(?!\()/,
  /(?<![^\s,،.])(?:and|&|as well as|und|ve|ile|et|ainsi que|y|e|así como|и|а также|және|мен|бен|пен|ۋە|و)(?=\s)/u,
  /\s(?=و\p{L})/u,
  /以及|(?<!埃)及|(?<!共)和|与/u,
]
const SEPARATOR = new RegExp(
  `(${HARD.source})|${SOFT.map(({ source }) => source).join('|')}`,
  'giu',
)

type Piece = { start: number; end: number; hardBefore: boolean }

function piecesOf(block: string): Piece[] {
  const pieces: Piece[] = []
  let [start, hardBefore] = [0, true]
  const close = (end: number) => {
    if (!/\p{L}/u.test(block.slice(start, end))) return
    pieces.push({ start, end, hardBefore })
    hardBefore = false
  }
  for (const match of block.matchAll(SEPARATOR)) {
    close(match.index)
    start = match.index + match[0].length
    hardBefore ||= match[1] !== undefined
  }
  close(block.length)
  return pieces
}

/** Most pieces that one name is cut into: "St", "Vincent", "the Grenadines"; one more for a line's end. */
const MOST_PIECES = 4

/** "Moldova, Republic of, Korea": a name has ended there. */
const ENDED = /\b(?:of|de|du|des)(?: the| la)?,/i

/** The block from one of its pieces on, as `first` and what follows it. */
type Reading = { first: Found; length: number; unread: number; read: number }

/**
 * Of all ways to join pieces into names, the one that leaves the least unread or in doubt; then the one with the most names:
 * "Hong Kong SAR, China" are two, and "Albania, Republic of\nKorea" too. Read from the end, so that each piece is looked at once.
 */
function readBlock(block: string): Found[] {
  const pieces = piecesOf(block)
  const readings: Reading[] = []
  for (let at = pieces.length - 1; at >= 0; at--) {
    for (let length = 1; length <= runFrom(pieces, at); length++) {
      const first = readName(block.slice(pieces[at]!.start, pieces[at + length - 1]!.end))
      if (length > 1 && (first.resolved === null || ENDED.test(first.written))) continue
      const next = followedBy(first, length, readings[at + length])
      if (isBetter(next, readings[at])) readings[at] = next
    }
  }
  const found: Found[] = []
  for (let at = 0; at < pieces.length; at += readings[at]!.length) found.push(readings[at]!.first)
  return found.flatMap((each, at) => completed(each, found[at + 1], found[at - 1]))
}

/** Most words that stand before the last of a name: "Papua New", "Democratic Republic of the". */
const MOST_BEFORE = 4

/** "for Papua New\nGuinea" names one state, and not Guinea: what ends in the beginning of a name gives it to what follows. */
function completed(each: Found, next: Found | undefined, before: Found | undefined): Found[] {
  if (each.resolved === null) {
    const begun = next && begunIn(each, next)
    const rest = begun ? each.written.slice(0, -begun.taken.length).trim() : each.written
    return rest === '' ? [] : [{ ...each, written: rest }]
  }
  return [(before && begunIn(before, each)?.whole) ?? each]
}

function begunIn(before: Found, each: Found): { taken: string; whole: Found } | null {
  if (before.resolved !== null || each.resolved === null) return null
  const words = before.written.split(/\s/)
  for (let count = Math.min(MOST_BEFORE, words.length); count > 0; count--) {
    const taken = words.slice(-count).join(' ')
    const whole = readName(`${taken} ${each.written}`)
    if (whole.resolved !== null) return { taken, whole }
  }
  return null
}

function followedBy(first: Found, length: number, rest: Reading | undefined): Reading {
  const isRead = first.resolved !== null && 'iso3' in first.resolved
  return {
    first,
    length,
    unread: (rest?.unread ?? 0) + (isRead ? 0 : 1),
    read: (rest?.read ?? 0) + (isRead ? 1 : 0),
  }
}

const isBetter = (one: Reading, other: Reading | undefined): boolean =>
  other === undefined ||
  one.unread < other.unread ||
  (one.unread === other.unread && one.read > other.read)

function runFrom(pieces: readonly Piece[], at: number): number {
  let length = 1
  while (length < MOST_PIECES && at + length < pieces.length && !pieces[at + length]!.hardBefore)
    length++
  return length
}

/** In Arabic "and" is the first letter of the word. */
function readName(piece: string): Found {
  const written = clean(piece)
  const resolved = resolveState(written)
  if (resolved !== null || !/^و\p{L}/u.test(written)) return { written, resolved }
  const rest = resolveState(written.slice(1))
  return rest === null ? { written, resolved } : { written: written.slice(1), resolved: rest }
}

/** Without blanks, list numbers, dashes and full stops around it. */
const clean = (piece: string): string =>
  piece
    .trim()
    .replace(/^(?:[[(]?\d{1,3}[.)\]]?\s|[-–—,،.\s])+/u, '')
    .replace(/[-–—,،.\s]{1,9}$/u, '')

/** "Congo" is what the United Nations call Congo (Brazzaville); so a list means it that names the Democratic Republic beside it. */
const SETTLED = { iso3: 'COG', beside: 'COD' }

function settled(found: readonly Found[]): (Found & { concluded?: true })[] {
  const isBeside = found.some(
    ({ resolved }) => resolved !== null && 'iso3' in resolved && resolved.iso3 === SETTLED.beside,
  )
  return found.map((each) =>
    isBeside && statesIn(each.resolved).join(' ') === `${SETTLED.beside} ${SETTLED.iso3}`
      ? { written: each.written, resolved: { iso3: SETTLED.iso3 }, concluded: true }
      : each,
  )
}

/** Looking for what was meant takes time: done for so many of the unknown. */
const MOST_SUGGESTED = 100

function sorted(found: readonly (Found & { concluded?: true })[]): Omit<StateList, 'skipped'> {
  const states = new Map<string, ListedState & { all: string[] }>()
  const list: Pick<StateList, 'unknown' | 'ambiguous'> = { unknown: [], ambiguous: [] }
  for (const { written, resolved, concluded } of found) {
    if (resolved === null)
      list.unknown.push({
        written,
        suggestions: list.unknown.length < MOST_SUGGESTED ? suggestStates(written) : [],
      })
    else if ('ambiguous' in resolved) list.ambiguous.push({ written, states: resolved.ambiguous })
    else {
      const known = states.get(resolved.iso3)
      if (known) known.all.push(written)
      else
        states.set(resolved.iso3, {
          iso3: resolved.iso3,
          written,
          ...(concluded ? { concluded } : {}),
          all: [written],
        })
    }
  }
  return {
    states: [...states.values()].map(({ all, ...state }) => state),
    twice: [...states.values()].flatMap(({ iso3, all }) =>
      all.length > 1 ? [{ iso3, written: all }] : [],
    ),
    ...list,
  }
}
