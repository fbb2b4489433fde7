/** What there is in each language, what it lacks, and how much of it a native reader has read. */
import {
  isLanguage,
  isPaperLanguage,
  LANGUAGE_CODES,
  LANGUAGE_ROWS,
  type LanguageCode,
} from '../../kernel/about/languages.ts'
import { Listed, Say, When } from '../../site/parts.tsx'
import type { Speech } from '../../words/index.ts'
import { languageName } from '../../words/language-names.ts'
import { type ReviewedShare, shares } from '../../words/shares.ts'

type Part = { t: Speech }

export const Languages = ({ t }: Part) => (
  <ul>
    {LANGUAGE_CODES.map((lang) => (
      <li key={lang}>
        <Has lang={lang} t={t} /> {lackOf(lang, t)} <Read of={lang} t={t} />
      </li>
    ))}
  </ul>
)

const WHAT = ['site', 'papers', 'cards', 'lexicon'] as const

function Has({ lang, t }: Part & { lang: LanguageCode }) {
  const { line, has } = t.method.languages
  const there = WHAT.filter((what) => LANGUAGE_ROWS[lang][what] === 'on')
  const said = <Listed items={there.map((what) => has[what])} by={t.site.comma} />
  return <Say text={line} parts={{ language: <b>{languageName(lang, t)}</b>, has: said }} />
}

/** What stands in English in its place. */
function lackOf(lang: LanguageCode, { method: { languages } }: Speech): string | null {
  if (!isPaperLanguage(lang)) return languages.noPapers
  return isLanguage(lang) ? null : languages.noPages
}

function Read({ of, t }: Part & { of: LanguageCode }) {
  const share = shares().find(({ lang }) => lang === of)
  return share ? <ReadShare share={share} t={t} /> : null
}

const ReadShare = ({ share: { texts, read, last }, t }: Part & { share: ReviewedShare }) => (
  <>
    <Say text={t.method.languages.share} parts={{ texts: String(texts), read: String(read) }} />
    {last !== null && (
      <>
        {' '}
        <Say text={t.method.languages.lastRead} parts={{ date: <When date={last} t={t} /> }} />
      </>
    )}
  </>
)
