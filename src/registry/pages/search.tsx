/** Search by name, saying which form matched. */

import { explain } from '../../../packages/names/src/index.ts'
import { scriptOf } from '../../kernel/about/languages.ts'
import type { Edtf } from '../../kernel/dates/index.ts'
import { Layout } from '../../site/layout.tsx'
import { Called, Listed, Name, Say, When } from '../../site/parts.tsx'
import { PersonName } from '../../site/person-name.tsx'
import { safeLink } from '../../site/safe-link.ts'
import { WebAddress } from '../../site/web-address.tsx'
import { counted, type Speech } from '../../words/index.ts'
import type { PersonMatch } from '../views/index.ts'
import { SearchForm } from './search-form.tsx'
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

type SearchProps = {
  /** Null before anybody asked. */
  q: string | null
  /** Whether the name stands in the address already. */
  isLinked: boolean
  hits: readonly SearchHit[]
  t: Speech
  contact: string | null
}

export function SearchPage({ q, isLinked, hits, t, contact }: SearchProps) {
  const link = q === null ? '/search' : `/search?q=${encodeURIComponent(q)}`
  return (
    <Layout
      part="people"
      t={t}
      title={t.search.title}
      path={isLinked ? link : '/search'}
      contact={contact}
    >
      <h1>{t.search.title}</h1>
      <p class="meta">{t.search.keeps}</p>
      <SearchForm q={q ?? ''} t={t} />
      {q !== null && (hits.length > 0 ? <Hits hits={hits} t={t} /> : <Nothing q={q} t={t} />)}
      {q !== null && !isLinked && <AsLink path={`/${t.lang}${link}`} t={t} />}
      {q === null && <Tips t={t} />}
    </Layout>
  )
}

/** Made only by whoever presses it. */
const AsLink = ({ path, t }: { path: string; t: Speech }) => (
  <p class="meta">
    <a href={path} rel="nofollow">
      {t.search.asLink}
    </a>{' '}
    {t.search.asLinkMeans}
  </p>
)

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
      <Called key={value} text={value} t={t} />
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
      <WhoTakesACase t={t} />
    </>
  )
}

/** Bodies that take a case, by their own addresses: pressed only where the host was reviewed, as everywhere. */
const TAKE_A_CASE = {
  WGEID: 'https://www.ohchr.org/en/special-procedures/wg-disappearances',
  familyLinks: 'https://familylinks.icrc.org/',
} as const

function WhoTakesACase({ t }: { t: Speech }) {
  const { title, here, bodies } = t.search.cases
  return (
    <section aria-labelledby="cases-title">
      <h2 id="cases-title">{title}</h2>
      <p>{here}</p>
      <ul>
        {Object.entries(TAKE_A_CASE).map(([body, address]) => (
          <li key={body}>
            {bodies[body as keyof typeof TAKE_A_CASE]}{' '}
            <WebAddress address={address} link={safeLink({ address, may_link: true })} />
          </li>
        ))}
      </ul>
    </section>
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
