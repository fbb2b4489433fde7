/**
 * Cards to people who are held: a picture, a greeting, an address. Whoever opens the post there reads them first. Nothing of the record, of
 * this site or of any campaign stands on them or in their file. Whether such a card may go at all is asked of the gate, and not here.
 */

import {
  type CardLanguage,
  directionOfLanguage,
  directionOfScript,
  isPaperLanguage,
  languageOfLine,
  type PaperLanguage,
  scriptOf,
  scriptOfLanguage,
} from '../../../kernel/about/languages.ts'
import { Refusal } from '../../../kernel/refusals/index.ts'
import { paperWords } from '../../../words/index.ts'
import { LONGEST_TEXT } from '../../gate/gate.ts'
import type { Motif } from '../../model/motifs.ts'
import type { AddressLine } from '../address-lines.ts'
import { type Fit, type Piece, reckon, widthOf } from '../fit.ts'
import type { Press } from '../head.ts'
import type { Composed } from '../make.ts'
import { run } from '../names.ts'
import type { Run } from '../paper.ts'
import { demandSeen } from '../printable.ts'
import { type Layout, POINTS, type Size } from '../sizes.ts'

/**
 * `name`: as it is printed where the address names the recipient, or first where it does not. `greeting`: literally, each line of it on a
 * line of its own; empty to leave the half free for handwriting. `motif`: null for a card without a picture. No sender: nobody’s own
 * address goes through here.
 */
export type CardTo = {
  name: Run
  address: readonly AddressLine[]
  greeting: string
  motif: Motif | null
  sender: null
}
export type CardsTo = { cards: readonly CardTo[]; lang: CardLanguage; layout: Layout }

/**
 * @throws Refusal `paper-too-long` for more than `LONGEST_TEXT` characters, `paper-unseen-character` for what would not be seen; when it is
 * made, `paper-too-long`, `paper-no-glyph` and `paper-word-too-long` too
 */
export function cardsTo(
  { cards, lang, layout }: CardsTo,
  { today, invented }: Pick<Press, 'today' | 'invented'>,
): Composed {
  const data = {
    lang,
    dir: directionOfLanguage(lang),
    title: titleIn(lang),
    date: today.split('-').map(Number),
    words: {},
    invented: invented ? inventedIn(lang) : null,
    imprint: {},
    layout,
    cards: cards.map((card) => sizedCard(card, lang, layout.card)),
  }
  return { template: 'card-to', data, items: cards.length, as: 'pdf' }
}

/** All that the languages which papers do not speak have to say. */
const WORDS: Record<Exclude<CardLanguage, PaperLanguage>, { title: string; invented: string }> = {
  kk: { title: 'Ашықхат', invented: 'Ойдан құрастырылған жинақ. Мұнда шын адам жоқ.' },
  ru: { title: 'Открытка', invented: 'Вымышленное собрание. Настоящих людей здесь нет.' },
}
const titleIn = (lang: CardLanguage): string =>
  isPaperLanguage(lang) ? paperWords(lang).card.greetingCard : WORDS[lang].title
const inventedIn = (lang: CardLanguage): string =>
  isPaperLanguage(lang) ? paperWords(lang).imprint.invented : WORDS[lang].invented

const GREETING = [17, 16, 15, 14, 13, 12.5, 12, 11.5, 11, 10.5, 10, 9.5, 9, 8.5, 8]
const ADDRESS = [12, 11.5, 11, 10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7]

/** Boxes and heights of lines are those of `templates/card-to.typ`. */
function sizedCard({ name, address, greeting, motif }: CardTo, lang: CardLanguage, card: Size) {
  const said = greetingLines(greeting, lang)
  const to = printedAddress(name, address)
  const half = card.width / 2
  const message = { width: (half - 11) * POINTS, height: (card.height - 12) * POINTS }
  const panel = { width: (half - 12) * POINTS, height: (card.height - 50) * POINTS }
  const fits = {
    said: legible(
      reckon(said.map(piece), message, GREETING, { leading: pitchOf(said), between: 0 }),
    ),
    to: legible(fitOfAddress(to, panel)),
  }
  return { motif, said, to, fits }
}

/** Never smaller than the smallest size: what does not fit at that is an error. */
const legible = ({ size, tries }: Fit): Fit => ({ size, tries: Math.min(tries, 1) })
const piece = ({ text, dir }: Run): Piece => ({
  text,
  weight: 'regular',
  scale: dir === 'rtl' ? 1.15 : 1,
})
const pitchOf = (said: readonly Run[]) =>
  Math.max(
    1.5,
    ...said.map(({ dir, lang }) =>
      dir === 'rtl' ? 1.8 : scriptOfLanguage(lang) === 'Hans' ? 1.65 : 1.5,
    ),
  )

function greetingLines(greeting: string, lang: CardLanguage): Run[] {
  const text = greeting.replaceAll('\r\n', '\n').normalize('NFC').trim()
  demandSeen(text, 'greeting')
  if ([...text].length > LONGEST_TEXT) throw new Refusal('paper-too-long', { field: 'greeting' })
  const script = scriptOf(text)
  const dir = script === 'Zyyy' ? directionOfLanguage(lang) : directionOfScript(script)
  return text === '' ? [] : text.split('\n').map((line) => ({ text: line.trim(), lang, dir }))
}

/** A line of an address: `side` from which it begins, `apart` where it begins another part than the line before. */
export type PrintedLine = Run & { side: 'left' | 'right'; apart: boolean }

/**
 * Each line in its own language and direction. What stands among lines that begin on the right, such as a number, begins there too: whoever
 * sorts the post reads the lines of one script as one block.
 */
export function printedAddress(name: Run, address: readonly AddressLine[]): PrintedLine[] {
  const named = address.some(({ role }) => role === 'name')
    ? address
    : [{ role: 'name', text: name.text, script: '' } as const, ...address]
  const lines = named.map(({ role, text, script, lang }: AddressLine) => ({
    part: role === 'identifier' ? 'name' : role,
    run: role === 'name' ? name : run(text, lang ?? languageOfLine(script, 'en')),
  }))
  const beginsRight = new Set<string>(
    lines.flatMap(({ part, run }) => (run.dir === 'rtl' && part !== 'country' ? [part] : [])),
  )
  return lines.map(({ part, run }, n) => ({
    ...run,
    side: beginsRight.has(part) || run.dir === 'rtl' ? 'right' : 'left',
    apart:
      n > 0 && part !== lines[n - 1]!.part && !(part === 'local' && lines[n - 1]!.part === 'name'),
  }))
}

const ADDRESS_PITCH = { leading: 1.36, between: 0.2 }
/** Every line of the address on one line of the card, unless lines that go on in the next can be set much larger. */
function fitOfAddress(to: readonly PrintedLine[], box: { width: number; height: number }): Fit {
  const pieces = to.map(piece)
  const broken = reckon(pieces, box, ADDRESS, ADDRESS_PITCH)
  const isWhole = (size: number) =>
    pieces.every(
      ({ text, weight, scale = 1 }) => widthOf(text, weight, size * scale) <= box.width * 0.95,
    )
  const whole = ADDRESS.find((size) => size <= broken.size && isWhole(size))
  return whole !== undefined && whole >= broken.size * 0.8 ? { ...broken, size: whole } : broken
}
