/** Search by name, saying which form matched. */
import { scriptOf } from '../../kernel/languages.ts'
import { Layout } from '../../site/layout.tsx'
import { Name, Say, When } from '../../site/parts.tsx'
import type { Speech } from '../../site/words/index.ts'
import { type PersonRow, StatusLine } from './wall.tsx'

export type SearchHit = {
  person: Pick<PersonRow, 'slug' | 'picture' | 'latin' | 'happened' | 'fate' | 'as_of'>
  /** The form of the name that the query matched. */
  matched: { text: string; script?: string; lang?: string }
}

/** `q` is null before anybody asked. */
export function SearchPage({
  q,
  hits,
  t,
  contact,
  homeland,
}: {
  q: string | null
  hits: readonly SearchHit[]
  t: Speech
  contact: string | null
  homeland?: string
}) {
  const path = q === null ? '/search' : `/search?q=${encodeURIComponent(q)}`
  return (
    <Layout t={t} title={t.search.title} path={path} contact={contact} homeland={homeland}>
      <h1>{t.search.title}</h1>
      <search>
        <form action={`/${t.lang}/search`} method="get">
          <label for="q">{t.search.label}</label>
          <div class="ask">
            <input id="q" name="q" type="search" dir="auto" autocomplete="off" spellcheck={false} maxlength={200} value={q ?? ''} />
            <button type="submit">{t.search.button}</button>
          </div>
        </form>
      </search>
      {q !== null && (hits.length > 0 ? <Hits hits={hits} t={t} /> : <Nothing q={q} t={t} />)}
      {q === null && <Tips t={t} />}
    </Layout>
  )
}

function Hits({ hits, t }: { hits: readonly SearchHit[]; t: Speech }) {
  return (
    <>
      <p class="count">{t.search.found(hits.length)}</p>
      <ul class="entries hits">
        {hits.map(({ person, matched }) => (
          <li key={person.slug}>
            <h2>
              <a href={`/${t.lang}/people/${person.slug}`}>
                <Name {...person.picture} size="large" />
                {person.latin !== person.picture.text && <Name text={person.latin} script="Latn" lang="ug" />}
              </a>
            </h2>
            <p class="said">
              <StatusLine happened={person.happened} fate={person.fate} t={t} />
              {person.as_of && (
                <span class="as-of">
                  <Say text={t.site.asOf} parts={{ date: <When date={person.as_of} t={t} /> }} />
                </span>
              )}
            </p>
            <p class="meta">
              <Say text={t.search.matched} parts={{ form: <Matched matched={matched} /> }} />
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}

function Matched({ matched: { text, script = scriptOf(text), lang = 'ug' } }: Pick<SearchHit, 'matched'>) {
  return <Name text={text} script={script} lang={lang} />
}

function Nothing({ q, t }: { q: string; t: Speech }) {
  return (
    <>
      <p class="count">
        <Say text={t.search.nothing} parts={{ query: <bdi class="query">{q}</bdi> }} />
      </p>
      <p>{t.search.nothingMeans}</p>
      <Tips t={t} />
    </>
  )
}

const Tips = ({ t }: { t: Speech }) => (
  <>
    <p>{t.search.tryThese}</p>
    <ul>
      {t.search.tips.map((tip) => (
        <li key={tip}>{tip}</li>
      ))}
    </ul>
    <p>
      <a href={`/${t.lang}/`}>{t.search.browse}</a>
    </p>
  </>
)
