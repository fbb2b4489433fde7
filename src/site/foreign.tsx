/** Texts that stay in their language: each isolated, in its own language, running as its script runs. */

import type { ComponentChildren } from 'preact'
import { directionOfLanguage, directionOfScript, scriptOf } from '../kernel/about/languages.ts'
import { type OwnText, sameLanguage, type Version, versionFor } from '../kernel/about/own-text.ts'
import { fill, type Speech } from '../words/index.ts'
import { languageName } from '../words/language-names.ts'
import { settledIn, settledWord } from '../words/settled.ts'

/** A text of `words/` whose {braces} are markup. */
export function Say({
  text,
  parts,
}: {
  text: string
  parts: Readonly<Record<string, ComponentChildren>>
}) {
  return text
    .split(/(\{\w+\})/)
    .map((piece) => (piece.startsWith('{') ? (parts[piece.slice(1, -1)] ?? piece) : piece))
}

/** What a reader of this page is shown of a text of ours: a word that is settled in the page's language in that. */
export function shownOf(said: OwnText, t: Speech): ReturnType<typeof versionFor> {
  const word = typeof said === 'string' ? settledWord(said, t.lang, t.about) : null
  return word === null ? versionFor(said, t.lang, t.own) : { lang: t.lang, text: word }
}
/** The same where markup cannot stand. */
export const inWordsOf = (said: OwnText, t: Speech): string => shownOf(said, t).text
/** The same with what a translation says of itself. */
export function wholeOf(said: OwnText, t: Speech): string {
  const { text, translator, reviewed } = shownOf(said, t)
  return translator === undefined || reviewed
    ? text
    : `${text} ${fill(t.site.unreviewed, { who: translator })}`
}

/** How a text runs: by its script, and where it has none by its language. */
export function runOf(text: string, lang: string) {
  const script = scriptOf(text)
  return {
    class: script.toLowerCase(),
    lang,
    dir: script === 'Zyyy' ? directionOfLanguage(lang) : directionOfScript(script),
  }
}

/**
 * A value that stays in its language, that of the collection unless said otherwise; a text of ours that stands by language, in the reader's
 * where there is one; a word that is settled in that language in this. Never translated by machine; a translation that nobody has reviewed says so, and whose it is.
 * `block` makes it a paragraph of its own, for whole statements.
 */
export function Foreign({
  text: said,
  lang,
  t,
  block,
}: {
  text: OwnText
  lang?: string | undefined
  t: Speech
  block?: true
}) {
  const version = lang === undefined ? shownOf(said, t) : versionFor(said, t.lang, t.own)
  const language = typeof said === 'string' ? (lang ?? version.lang) : version.lang
  const isOwn = sameLanguage(language, t.lang)
  const Tag = block ? 'p' : 'bdi'
  const text =
    isOwn && !block ? (
      version.text
    ) : (
      <Tag {...(isOwn ? {} : runOf(version.text, language))}>{version.text}</Tag>
    )
  return isReviewed(version) ? text : [text, <Unreviewed version={version} t={t} />]
}

/**
 * Whoever speaks or is spoken to, work, a place: as far as it has settled words in the reader's language in those; a name within stays as it
 * is. "**Rayhan** (sister), to a newspaper".
 */
export function Called({ text, t }: { text: OwnText; t: Speech }) {
  const pieces = typeof text === 'string' ? settledIn(text, t.lang, t.about) : null
  if (!pieces) return <Foreign text={text} t={t} />
  return pieces.map((piece) =>
    piece.isOurs ? piece.text : <Foreign key={piece.text} text={piece.text} t={t} />,
  )
}

const isReviewed = ({ translator, reviewed }: Version) =>
  translator === undefined || reviewed === true

/** "translated by …, not yet reviewed", after a text of which that is so. */
export function Unreviewed({ version, t }: { version: Version; t: Speech }) {
  if (isReviewed(version)) return null
  return (
    <span class="unreviewed">
      {' '}
      <Say text={t.site.unreviewed} parts={{ who: <bdi>{version.translator}</bdi> }} />
    </span>
  )
}

/** Under a list of what is said, where the collection speaks another language than the page. */
export function AsRecorded({ t }: { t: Speech }) {
  if (sameLanguage(t.own, t.lang)) return null
  const language = languageName(t.own, t)
  return <p class="meta">{fill(t.site.asRecorded, { language })}</p>
}
