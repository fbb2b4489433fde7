import { distance, pathOf } from './distance.ts'
import { encode, weightOf } from './phonemes.ts'
import { type Reading, type Step, symbolsOf } from './readers/reading.ts'
import { readingsOf } from './readings.ts'
import type { Token } from './tokens.ts'
import { scriptAt } from './words.ts'

const REMEMBERED = 4096
let remembered = new Map<string, string[]>()

/** Rules of two runs of tokens, worked out once while they are asked for again and again. */
export function rulesOf(mine: readonly Token[], theirs: readonly Token[]): string[] {
  const key = `${mine.map((token) => token.key).join(' ')}\n${theirs.map((token) => token.key).join(' ')}`
  const known = remembered.get(key)
  if (known) return [...known]
  if (remembered.size >= REMEMBERED) remembered = new Map()
  const rules = workOut(mine, theirs)
  remembered.set(key, rules)
  return [...rules]
}

/** What each piece of one word became in the other: "艾→e". Pieces of Han first; between alphabets only what differs. */
function workOut(mine: readonly Token[], theirs: readonly Token[]): string[] {
  const [from, to] = isHan(theirs) && !isHan(mine) ? [theirs, mine] : [mine, theirs]
  const best = bestOf(joinedReadings(from), joinedReadings(to))
  if (best === null) return []
  const rules = pieces(best[0], best[1]).filter(([a, b]) => a !== b && !(a === '' && b === ''))
  return rules.map(([a, b]) => `${a || '∅'}→${b || '∅'}`)
}

const isHan = (tokens: readonly Token[]) => scriptAt(tokens[0]!.key.charCodeAt(0)) === 'Hans'

type Said = Pick<Reading, 'steps' | 'penalty'>

function joinedReadings(tokens: readonly Token[]): Said[] {
  if (tokens.length === 1) return readingsOf(tokens[0]!.key)
  const all = tokens.map((token) => readingsOf(token.key))
  const kinds = new Set(all.flatMap((readings) => readings.map((reading) => reading.kind)))
  return [...kinds].map((kind) => ({
    penalty: 0,
    steps: all.flatMap(
      (readings) => (readings.find((reading) => reading.kind === kind) ?? readings[0])?.steps ?? [],
    ),
  }))
}

function bestOf(mine: readonly Said[], theirs: readonly Said[]): [Said, Said] | null {
  let best: [Said, Said] | null = null
  let least = Number.POSITIVE_INFINITY
  for (const a of mine) {
    const codes = encode(symbolsOf(a))
    for (const b of theirs) {
      const others = encode(symbolsOf(b))
      const price =
        distance(codes, 0, codes.length, others, 0, others.length, 1e6) /
          (weightOf(codes) + weightOf(others) + 1) +
        (a.penalty + b.penalty) / 20_000
      if (price < least) {
        least = price
        best = [a, b]
      }
    }
  }
  return best
}

/** Each step of one reading with the letters of the other that its symbols were laid beside. */
function pieces(a: Said, b: Said): [string, string][] {
  const begins = pathOf(encode(symbolsOf(a)), encode(symbolsOf(b)))
  const letterAt = b.steps.flatMap(([, to], step) => [...to].map(() => step))
  const lettersBetween = (from: number, to: number, seen: Set<number>) => {
    let text = ''
    for (let at = from; at < to; at++) {
      const step = letterAt[at]!
      if (!seen.has(step)) text += b.steps[step]![0]
      seen.add(step)
    }
    return text
  }
  const seen = new Set<number>()
  let at = 0
  return a.steps.map(([from, to]: Step) => {
    const text = lettersBetween(begins[at]!, begins[at + to.length]!, seen)
    at += to.length
    return [from, text]
  })
}
