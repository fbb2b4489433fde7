/** What a rule of mail says, in the reader's words where they are ours, and else as it stands in the source: pure, for pages and papers. */
import type { both } from '../../words/en/both.ts'
import { type Like, wordFor } from '../../words/texts.ts'
import type { MailRuleRow } from './index.ts'

/** A piece of what a rule says: in our words, or as it stands in the source, in the collection's language. */
export type ValuePiece = { text: string; isOurs: boolean }

/** How the reader's language says it. `languageOf`: what it calls a language. */
export type ValueWords = Like<Pick<typeof both, 'ruleParts' | 'ruleAnswers' | 'ruleAddress'>> & {
  marks: { colon: string; comma: string; semicolon: string }
  languageOf: (tag: string) => string
}

type Value = MailRuleRow['value']
/** How a text is said that stands under a key, or under none. */
type Leaf = (text: string, key: string | null) => ValuePiece

/** A rule's value in the source's own shape: `accepted: Russian, English; via: …`. Nothing is left out. */
export function valueInPieces(
  { rule, value }: Pick<MailRuleRow, 'rule' | 'value'>,
  words: ValueWords,
): ValuePiece[] {
  const leaf: Leaf = (text, key) => {
    if ((rule === 'languages_accepted' || key === 'language') && /^[a-z]{2}$/.test(text))
      return ours(words.languageOf(text))
    const known = rule === 'return_address' ? wordFor(words.ruleAddress, text) : undefined
    return known === undefined ? quoted(text) : ours(known)
  }
  return joined(piecesOf(value, { words, leaf, key: null }))
}

type Ground = { words: ValueWords; leaf: Leaf; key: string | null }

function piecesOf(value: Value, ground: Ground): ValuePiece[] {
  const { words, leaf, key } = ground
  if (value === null) return [ours(words.ruleAnswers.notKnown)]
  if (typeof value === 'boolean') return [ours(words.ruleAnswers[value ? 'yes' : 'no'])]
  if (typeof value === 'number') return [ours(String(value))]
  if (typeof value === 'string') return [leaf(value, key)]
  if (Array.isArray(value))
    return listed(
      value.map((each) => piecesOf(each, ground)),
      words,
    )
  const parts = Object.entries(value).map(([name, each]) => [
    partOf(name, words),
    ours(words.marks.colon),
    ...piecesOf(each, { ...ground, key: name }),
  ])
  return between(parts, () => ours(words.marks.semicolon))
}

/** What a source's own list is called by us; one that we have no word for stands as it was written. */
function partOf(name: string, { ruleParts }: ValueWords): ValuePiece {
  const known = wordFor(ruleParts, name)
  return known === undefined ? quoted(name.replaceAll('_', ' ')) : ours(known)
}

/** Between two texts of a source stands a comma of theirs, so that what is quoted runs on as one. */
const listed = (items: readonly ValuePiece[][], { marks }: ValueWords): ValuePiece[] =>
  between(items, (before, after) =>
    before.isOurs || after.isOurs ? ours(marks.comma) : quoted(', '),
  )

function between(
  items: readonly ValuePiece[][],
  mark: (before: ValuePiece, after: ValuePiece) => ValuePiece,
): ValuePiece[] {
  const all: ValuePiece[] = []
  for (const item of items) {
    const [before, after] = [all.at(-1), item[0]]
    if (before && after) all.push(mark(before, after))
    all.push(...item)
  }
  return all
}

const ours = (text: string): ValuePiece => ({ text, isOurs: true })
const quoted = (text: string): ValuePiece => ({ text, isOurs: false })

function joined(pieces: readonly ValuePiece[]): ValuePiece[] {
  const runs: ValuePiece[] = []
  for (const piece of pieces) {
    const last = runs.at(-1)
    if (last?.isOurs === piece.isOurs)
      runs[runs.length - 1] = { ...last, text: last.text + piece.text }
    else runs.push(piece)
  }
  return runs
}
