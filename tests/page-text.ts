/** What a reader sees of a page as text: each piece with its language and the elements that it stands in. */

/** `lang`: the nearest that an element names. `within`: tag and classes of every element around it, `bdi name latn`. */
export type Seen = { text: string; lang: string; within: readonly string[] }

const PIECE = /<(\/?)([a-z0-9]+)([^>]*)>|([^<]+)/g
const VOID = ['br', 'hr', 'img', 'input', 'link', 'meta', 'path', 'col']
const UNSEEN = ['head', 'script', 'style', 'option', 'title']

type Open = { tag: string; lang: string | undefined; as: string }

/** Of pages as we write them: every element that is opened is closed. */
export function seenIn(html: string): Seen[] {
  const open: Open[] = []
  const seen: Seen[] = []
  for (const [, slash, tag = '', attributes = '', text] of html.matchAll(PIECE)) {
    if (text !== undefined) {
      if (text.trim() === '' || open.some(({ tag }) => UNSEEN.includes(tag))) continue
      const lang = open.findLast((each) => each.lang !== undefined)?.lang ?? ''
      seen.push({ text: plain(text), lang, within: open.map(({ as }) => as) })
    } else if (slash) open.pop()
    else if (!VOID.includes(tag) && !attributes.endsWith('/')) open.push(opened(tag, attributes))
  }
  return seen
}

const opened = (tag: string, attributes: string): Open => ({
  tag,
  lang: /\blang="([^"]*)"/.exec(attributes)?.[1],
  as: [tag, /\bclass="([^"]*)"/.exec(attributes)?.[1]].filter(Boolean).join(' '),
})

const SIGNS = { '&quot;': '"', '&#39;': "'", '&lt;': '<', '&gt;': '>', '&amp;': '&' }
const plain = (text: string) =>
  Object.entries(SIGNS).reduce((said, [sign, letter]) => said.replaceAll(sign, letter), text)
