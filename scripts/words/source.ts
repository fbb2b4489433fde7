/** A file of words as it stands: one table of texts, read from its source, so that a text can be put in the place of another and all else stays. */

export type Plural = { other: string } & Partial<Record<Category, string>>
export type Category = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'
export type Text = string | Plural
/** `span`: where the text's literal stands in the source. `comment`: what stands above it, for whoever translates it. */
export type Leaf = { key: string; text: Text; comment: string; span: [start: number, end: number] }

type Token = { text: string; start: number; end: number }
type Table = { kind: 'table'; entries: Map<string, Node>; span: Leaf['span'] }
type List = { kind: 'list'; nodes: Node[]; span: Leaf['span'] }
type Word = { kind: 'text'; text: string; span: Leaf['span'] }
type Node = { comment: string; value: Table | List | Word }

const TOKEN =
  /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|[{}[\]:,]|[\p{L}\p{N}_$]+|\s+|./guy
const START = /^export const \w+[^=\n]*= (?=\{)/m
const CATEGORIES: readonly string[] = ['zero', 'one', 'two', 'few', 'many', 'other']

/** `isCount`: whether what stands at a key is a count, with a text for each category of its language. Throws for what is not one table of texts. */
export function leavesIn(source: string, part: string, isCount = looksLikeCount): Leaf[] {
  const begin = START.exec(source)
  if (!begin) throw new Error(`${part}: holds no table of texts`)
  const tokens = tokensOf(source, begin.index + begin[0].length)
  const { node, rest } = readNode(tokens, '', part)
  if (rest.some(({ text }) => !isComment(text))) throw new Error(`${part}: holds more than a table`)
  return leavesOf(node, part, isCount)
}

function tokensOf(source: string, from: number): Token[] {
  TOKEN.lastIndex = from
  return [...source.matchAll(TOKEN)]
    .map(({ 0: text, index }) => ({ text, start: index, end: index + text.length }))
    .filter(({ text }) => text.trim() !== '')
}

type Read = { node: Node; rest: Token[] }

function readNode([first, ...rest]: Token[], comment: string, part: string): Read {
  if (first?.text === '{') return readTable(first, rest, { comment, part })
  if (first?.text === '[') return readList(first, rest, { comment, part })
  if (!first || !isQuoted(first.text)) throw new Error(`${part}: ${first?.text} is no text`)
  const { text, start, end } = first
  return {
    node: { comment, value: { kind: 'text', text: unquoted(text), span: [start, end] } },
    rest,
  }
}

type Within = { comment: string; part: string }

function readTable({ start }: Token, tokens: Token[], { comment, part }: Within): Read {
  const entries = new Map<string, Node>()
  for (let rest = tokens; ; ) {
    const above = commentAt(rest)
    const [key, colon, ...after] = above.rest
    if (key?.text === '}')
      return {
        node: { comment, value: { kind: 'table', entries, span: [start, key.end] } },
        rest: above.rest.slice(1),
      }
    if (!key || colon?.text !== ':') throw new Error(`${part}: ${key?.text} is no key`)
    const read = readNode(after, above.comment, part)
    entries.set(isQuoted(key.text) ? unquoted(key.text) : key.text, read.node)
    rest = withoutComma(read.rest)
  }
}

function readList({ start }: Token, tokens: Token[], { comment, part }: Within): Read {
  const nodes: Node[] = []
  for (let rest = tokens; ; ) {
    const above = commentAt(rest)
    const [end] = above.rest
    if (end?.text === ']')
      return {
        node: { comment, value: { kind: 'list', nodes, span: [start, end.end] } },
        rest: above.rest.slice(1),
      }
    const read = readNode(above.rest, above.comment, part)
    nodes.push(read.node)
    rest = withoutComma(read.rest)
  }
}

const isComment = (text: string) => text.startsWith('/')
const withoutComma = (tokens: Token[]) => (tokens[0]?.text === ',' ? tokens.slice(1) : tokens)

function commentAt(tokens: Token[]): { comment: string; rest: Token[] } {
  const at = tokens.findIndex(({ text }) => !isComment(text))
  const comments = tokens.slice(0, Math.max(at, 0)).map(({ text }) => bare(text))
  return { comment: comments.join(' '), rest: tokens.slice(Math.max(at, 0)) }
}

const bare = (comment: string): string =>
  comment
    .replace(/^\/\*\*?|\*\/$|^\/\//g, '')
    .replace(/\n\s*\*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

type Counts = (key: string, keys: readonly string[]) => boolean

const looksLikeCount: Counts = (_, keys) =>
  keys.includes('other') && keys.includes('one') && keys.every((key) => CATEGORIES.includes(key))

/** What is said above a table is said of each text in it. */
function leavesOf({ value, comment }: Node, key: string, isCount: Counts): Leaf[] {
  if (value.kind === 'text') return [{ key, text: value.text, comment, span: value.span }]
  if (value.kind === 'table' && isCount(key, [...value.entries.keys()]))
    return [{ key, text: pluralOf(value), comment, span: value.span }]
  const parts: [string, Node][] =
    value.kind === 'table'
      ? [...value.entries]
      : value.nodes.map((node, at): [string, Node] => [String(at), node])
  return parts.flatMap(([name, node]) => {
    const said = [comment, node.comment].filter((each) => each !== '').join(' ')
    return leavesOf({ ...node, comment: said }, `${key}.${name}`, isCount)
  })
}

const pluralOf = ({ entries }: Table): Plural =>
  Object.fromEntries(
    [...entries].flatMap(([category, { value }]) =>
      value.kind === 'text' ? [[category, value.text]] : [],
    ),
  ) as Plural

const isQuoted = (text: string) => /^['"]/.test(text)
const ESCAPED: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' }

const unquoted = (literal: string): string =>
  literal
    .slice(1, -1)
    .replace(/\\(?:u\{([0-9a-f]+)\}|u([0-9a-f]{4})|x([0-9a-f]{2})|(.))/gi, (_, ...found) => {
      const code = found[0] ?? found[1] ?? found[2]
      return code
        ? String.fromCodePoint(Number.parseInt(code, 16))
        : (ESCAPED[found[3]] ?? found[3])
    })

const quoted = (text: string): string =>
  `'${text
    .replaceAll(/['\\]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replaceAll(/\p{Cf}/gu, escapeOf)}'`

/** What is not seen stands in a source so that it is. */
const escapeOf = (sign: string) => `\\u${sign.codePointAt(0)!.toString(16).padStart(4, '0')}`

const literalOf = (text: Text): string =>
  typeof text === 'string'
    ? quoted(text)
    : `{ ${Object.entries(text)
        .map(([category, said]) => `${category}: ${quoted(said)}`)
        .join(', ')} }`

/** The source with other texts in the place of those of these leaves. */
export function withTexts(source: string, changed: readonly { leaf: Leaf; text: Text }[]): string {
  const later = [...changed].sort((a, b) => b.leaf.span[0] - a.leaf.span[0])
  return later.reduce(
    (said, { leaf, text }) =>
      said.slice(0, leaf.span[0]) + literalOf(text) + said.slice(leaf.span[1]),
    source,
  )
}
