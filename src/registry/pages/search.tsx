/** Search by name, saying which form matched. */

import { explain } from '../../../packages/names/src/index.ts'
import { scriptOf } from '../../kernel/about/languages.ts'
import type { Edtf } from '../../kernel/dates/index.ts'
import { Layout } from '../../site/layout.tsx'
import { Foreign, Listed, Name, Say, When } from '../../site/parts.tsx'
import { PersonName } from '../../site/person-name.tsx'
import { counted, type Speech } from '../../words/index.ts'
import type { PersonMatch } from '../views/index.ts'
import { StatusLine, type WallRow } from './wall.tsx'

export type SearchHit = Pick<
  WallRow,
  'slug' | 'picture' | 'listed' | 'happened' | 'fate' | 'as_of'
> & {
  names: readonly { text: string; script: string; lang: string }[]
  professions: readonly string[]
  births: readonly Edtf[]
  homes: readonly string[]
  match: PersonMatch
}

/** `q` is null before anybody asked. */
export function SearchPage({
  q,
  hits,
  t,
  contact,
}: {
  q: string | null
  hits: readonly SearchHit[]
  t: Speech
  contact: string | null
}) {
  const path = q === null ? '/search' : `/search?q=${encodeURIComponent(q)}`
  return (
    <Layout part="people" t={t} title={t.search.title} path={path} contact={contact}>
      <h1>{t.search.title}</h1>
      <search>
        <form action={`/${t.lang}/search`} method="get">
          <label for="q">{t.search.label}</label>
          <div class="ask">
            <input
              id="q"
              name="q"
              type="search"
              dir="auto"
              autocomplete="off"
              spellcheck={false}
              maxlength={200}
              value={q ?? ''}
            />
            <button type="submit">{t.search.button}</button>
          </div>
        </form>
      </search>
      {q !== null && (hits.length > 0 ? <Hits hits={hits} t={t} /> : <Nothing q={q} t={t} />)}
      {q === null && <Tips t={t} />}
    </Layout>
  )
}

const HowThingsStand = ({
  person: { happened, fate, as_of },
  t,
}: {
  person: SearchHit
  t: Speech
}) => (
  <p class="said">
    <StatusLine happened={happened} fate={fate} t={t} />
    {as_of && (
      <span class="as-of">
        <Say text={t.site.asOf} parts={{ date: <When date={as_of} t={t} /> }} />
      </span>
    )}
  </p>
)

function Hits({ hits, t }: { hits: readonly SearchHit[]; t: Speech }) {
  return (
    <>
      <p class="count">{counted(t.lang, t.search.found, hits.length)}</p>
      <ul class="entries hits">
        {hits.map((person) => (
          <li key={person.slug}>
            <h2>
              <a href={`/${t.lang}/people/${person.slug}`}>
                <PersonName person={person} size="large" t={t} />
              </a>
            </h2>
            <HowThingsStand person={person} t={t} />
            <Apart person={person} t={t} />
            <Why person={person} t={t} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** What tells this person from a namesake: work, home, birth, each as on file. */
function Apart({ person: { professions, homes, births }, t }: { person: SearchHit; t: Speech }) {
  const told = [
    ...[...professions.slice(0, 1), ...homes.slice(0, 1)].map((value) => (
      <Foreign key={value} text={value} t={t} />
    )),
    ...births.map((date) => (
      <Say key={date} text={t.search.born} parts={{ date: <When date={date} t={t} /> }} />
    )),
  ]
  return told.length === 0 ? null : (
    <p class="meta">
      <Listed items={told} by={t.site.semicolon} />
    </p>
  )
}

/** Which form matched, how well, and which letters stand for which: a likeness of spellings, said as such. */
function Why({ person: { match, names }, t }: { person: SearchHit; t: Speech }) {
  const form = names.find(({ text }) => text === match.form) ?? {
    script: scriptOf(match.form),
    lang: 'und',
  }
  return (
    <p class="meta">
      <Say
        text={t.search.matched}
        parts={{
          form: <Name text={match.form} script={form.script} lang={form.lang} />,
          band: t.search.bands[match.band],
        }}
      />
      {match.parts.map((part) => (
        <bdi key={`${part.a} ${part.b}`} class="why">
          {explain({ parts: [part] }, t.lang)}
        </bdi>
      ))}
    </p>
  )
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

type NamedHow = keyof Speech['search']['tipsOf']
/** How people are named who speak a language: what helps to find them. */
const NAMED_HOW: Readonly<Record<string, readonly NamedHow[]>> = {
  ug: ['fatherSecond', 'latinOfArabic'],
  kk: ['fatherSecond', 'latinOfArabic'],
  ky: ['fatherSecond', 'latinOfArabic'],
  uz: ['fatherSecond'],
  es: ['twoFamilies'],
  pt: ['twoFamilies'],
}

function tipsFor({ search, about: { spoken = [] } }: Speech): string[] {
  const ways = spoken.flatMap((tag) => NAMED_HOW[tag.split('-')[0]!] ?? [])
  return [...[...new Set(ways)].map((way) => search.tipsOf[way]), ...search.tips]
}

const Tips = ({ t }: { t: Speech }) => (
  <>
    <p>{t.search.tryThese}</p>
    <ul>
      {tipsFor(t).map((tip) => (
        <li key={tip}>{tip}</li>
      ))}
    </ul>
    <p>
      <a href={`/${t.lang}/`}>{t.search.browse}</a>
    </p>
  </>
)
