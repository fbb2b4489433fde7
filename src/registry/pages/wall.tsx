/** The wall: *Where are they?* */

import type { Days as DayRange, Edtf } from '../../kernel/dates/index.ts'
import { Layout } from '../../site/layout.tsx'
import { OtherReaders } from '../../site/other-readers.tsx'
import {
  Called,
  Days,
  Empty,
  type FilterLink,
  Filters,
  Listed,
  Pager,
  Say,
  When,
} from '../../site/parts.tsx'
import { PersonName } from '../../site/person-name.tsx'
import { capitalised, counted, fill, listed, type Speech } from '../../words/index.ts'
import type { DemandItem } from '../model/index.ts'
import type {
  LastWord,
  PublicBulkAnswer,
  PublicFate,
  PublicHappening,
  PublicPerson,
} from '../public.ts'
import { BulkAnswers } from './bulk.tsx'
import { freedomIn, unbracketed } from './said.tsx'
import { SearchForm } from './search-form.tsx'

/** What the wall says of one person. No charge and no imputed activity is among it. */
export type WallRow = {
  slug: string
  picture: PublicPerson['picture']
  listed: PublicPerson['listed']
  professions: readonly string[]
  happened: readonly PublicHappening[]
  fate: PublicFate
  as_of?: Edtf | undefined
  last_word: { date: Edtf; days: DayRange | null; since: LastWord } | null
  /** Nobody waits for a word any more. */
  ended: boolean
  last_official_word: { date: Edtf; by: string } | null
  last_shown_by_state: { date: Edtf } | null
  /** What is awaited from whoever must answer, and since when at the longest. */
  awaited: { items: readonly DemandItem[]; days: DayRange | null } | null
}

/** One choice of a filter. `href` leads to the wall with it, or without it where it is `current`. */
export type WallFacet = { value: string | number; count: number; href: string; current: boolean }
export type WallFacets = Record<
  'happened' | 'fate' | 'places' | 'years' | 'demands' | 'states',
  readonly WallFacet[]
> & {
  /** How many homes are not among the choices, and the other filters as a form hands them on. */
  morePlaces: { count: number; keep: readonly (readonly [name: string, value: string])[] }
}

/** One order of the wall, and where it is. */
export type WallOrderLink = { order: 'name' | 'silence'; href: string; current: boolean }

type WallProps = {
  people: readonly WallRow[]
  facets: WallFacets
  /** Left out where people stand in one order alone. */
  orders?: readonly WallOrderLink[]
  /** People on file, how many of them fit the filters, and of how many something asked is unanswered. */
  total: number
  shown: number
  unanswered: number
  bulk: readonly PublicBulkAnswer[]
  today: Edtf
  /** `/`, with the filters as a query. */
  path?: string
  previous?: string | null
  next?: string | null
  /** Where papers about those shown can be printed, without the language. */
  papers?: string
  /** Where papers about those shown are ordered, without the language; null where none are taken. */
  order?: string | null
  t: Speech
  contact: string | null
}

export function WallPage(props: WallProps) {
  const { people, facets, total, shown, unanswered, bulk, today, path = '/', t, contact } = props
  return (
    <Layout
      part="people"
      t={t}
      title={t.site.question}
      path={path}
      contact={contact}
      description={t.wall.lede}
      asOf={today}
      wide
    >
      <h1>{t.site.question}</h1>
      {t.doors.people && <SearchForm t={t} />}
      <Count shown={shown} total={total} unanswered={unanswered} facets={facets} t={t} />
      <Orders orders={props.orders ?? []} people={people} t={t} />
      <WallFilters facets={facets} t={t} />
      {people.length === 0 && <Empty>{total === 0 ? t.wall.empty : t.wall.none}</Empty>}
      <WallEntries people={people} t={t} />
      <Pager t={t} previous={props.previous ?? null} next={props.next ?? null} />
      <p class="onward">
        <Onward papers={props.papers} order={props.order} t={t} />
      </p>
      <p class="meta footnote">
        {t.wall.lede} {t.wall.lastWordMeans} {t.demands.wall.unansweredMeans}
      </p>
      <BulkAnswers bulk={bulk} t={t} />
      {t.doors.people && <OtherReaders t={t} />}
    </Layout>
  )
}

export const WallEntries = ({ people, t }: { people: readonly WallRow[]; t: Speech }) => (
  <ul class="wall">
    {people.map((person) => (
      <li key={person.slug}>
        <WallEntry person={person} t={t} />
      </li>
    ))}
  </ul>
)

/** Where else one can go from the wall; a door to what the collection has none of is not shown. */
function Onward({ papers = '/papers', order, t }: Pick<WallProps, 'papers' | 'order' | 't'>) {
  const link = (key: string, path: string, title: string) => (
    <a key={key} href={`/${t.lang}${path}`}>
      {title}
    </a>
  )
  const { campaigns, authorities, people } = t.doors
  const links = [
    campaigns && link('campaigns', '/campaigns', t.demands.campaigns.title),
    authorities && link('authorities', '/authorities', t.demands.authorities.title),
    people && link('papers', papers, t.papers.forList),
    people && order && link('order', order, t.orders.title),
  ]
  return <Listed items={links.filter(Boolean)} by={t.site.separator} />
}

/** The orders of the wall; nothing where there is nobody to put in order. */
function Orders({
  orders,
  people,
  t,
}: Pick<WallProps, 'people' | 't'> & { orders: readonly WallOrderLink[] }) {
  if (people.length < 2 || orders.length === 0) return null
  return (
    <nav class="rooms" aria-label={t.wall.orders.title}>
      <ul>
        {orders.map(({ order, href, current }) => (
          <li key={order}>
            <a href={href} aria-current={current ? 'true' : undefined}>
              {t.wall.orders[order]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const wordIn = (table: Record<string, string>, value: WallFacet['value']) =>
  table[value] ?? String(value)

const fateIn = (value: WallFacet['value'], t: Speech) => capitalised(wordIn(t.fate, value), t.lang)

/** "24 of 32 people · Sentenced · Show everyone": what was chosen stands in sight, the choices stay folded. */
function Count({
  shown,
  total,
  unanswered,
  facets,
  t,
}: Pick<WallProps, 'shown' | 'total' | 'unanswered' | 'facets' | 't'>) {
  const chosen = [
    ...facets.happened
      .filter(({ current }) => current)
      .map(({ value }) => wordIn(t.happened, value)),
    ...facets.demands.filter(({ current }) => current).map(({ value }) => wordIn(t.items, value)),
    ...facets.states.filter(({ current }) => current).map(({ value }) => wordIn(t.states, value)),
    ...facets.fate.filter(({ current }) => current).map(({ value }) => fateIn(value, t)),
    ...[...facets.places, ...facets.years]
      .filter(({ current }) => current)
      .map(({ value }) => <Called key={value} text={String(value)} t={t} />),
  ]
  if (chosen.length === 0)
    return (
      <p class="count total">{counted(t.lang, t.demands.wall.counted, total, { unanswered })}</p>
    )
  const everyone = (
    <a key="everyone" href={`/${t.lang}/`}>
      {t.wall.clear}
    </a>
  )
  return (
    <p class="count">
      <Listed
        items={[fill(t.wall.peopleOf, { shown, total }), ...chosen, everyone]}
        by={t.site.separator}
      />
    </p>
  )
}

function WallFilters({ facets, t }: { facets: WallFacets; t: Speech }) {
  return (
    <details class="filters">
      <summary>{t.wall.filters}</summary>
      <div class="filter-columns">
        <Filters
          label={t.wall.happened}
          choices={facets.happened.map((facet) => choice(facet, wordIn(t.happened, facet.value)))}
        />
        <Filters
          label={t.demands.wall.demand}
          choices={facets.demands.map((facet) => choice(facet, wordIn(t.items, facet.value)))}
        />
        <Filters
          label={t.demands.wall.state}
          choices={facets.states.map((facet) => choice(facet, wordIn(t.states, facet.value)))}
        />
        <Filters
          label={t.wall.fate}
          choices={facets.fate.map((facet) => choice(facet, fateIn(facet.value, t)))}
        />
        <Filters
          label={t.wall.places}
          choices={facets.places.map((facet) =>
            choice(facet, <Called text={String(facet.value)} t={t} />),
          )}
          more={facets.morePlaces.count > 0 && <OtherPlace more={facets.morePlaces} t={t} />}
        />
        <Filters
          label={t.wall.years}
          choices={facets.years.map((facet) => choice(facet, String(facet.value)))}
        />
      </div>
    </details>
  )
}

/** A home that is not among the choices, typed as the collection writes it. */
function OtherPlace({ more: { count, keep }, t }: { more: WallFacets['morePlaces']; t: Speech }) {
  return (
    <form action={`/${t.lang}/`} class="other-place">
      <label>
        {counted(t.lang, t.wall.otherPlaces, count)} <input name="place" maxLength={200} required />
      </label>{' '}
      {keep.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit">{t.wall.showPlace}</button>
    </form>
  )
}

const choice = (facet: WallFacet, label: FilterLink['label']): FilterLink => ({
  ...facet,
  value: String(facet.value),
  label,
})

/** A person as the wall, and a campaign, show them. */
export function WallEntry({ person, t }: { person: WallRow; t: Speech }) {
  return (
    <>
      <h2>
        <a href={`/${t.lang}/people/${person.slug}`}>
          <PersonName person={person} size="picture" t={t} />
        </a>
      </h2>
      {person.professions[0] && (
        <p class="work">
          <Called text={person.professions[0]} t={t} />
        </p>
      )}
      <InShort happened={person.happened} fate={person.fate} t={t} />
      <Words person={person} t={t} />
    </>
  )
}

/** From what changes most to what changes least: of several things that are said to have happened, the wall tells the first. */
const TELLING = [
  'remains_identified',
  'reported_dead',
  'reported_released',
  'sentenced',
  'disappeared',
  'taken',
  'shown_by_state',
] as const satisfies PublicHappening['what'][]

/** One sentence with its speaker; after a release, whether one may travel and call; what became of the question where they are, once anything did. */
function InShort({ happened, fate, t }: Pick<WallRow, 'happened' | 'fate'> & { t: Speech }) {
  const told = TELLING.map((what) => happened.find((each) => each.what === what)).find(Boolean)
  const lines = [
    told && <SaidBy key="said" what={t.saidHappened[told.what]} by={told.by} t={t} />,
    ...(told ? freedomIn(told, t) : []),
    fate.state !== 'not_disclosed' && (
      <SaidBy key="fate" what={t.fate[fate.state]} by={fate.by} t={t} />
    ),
  ].filter(Boolean)
  return lines.map((line, n) => (
    <p class="said" key={n}>
      {line}
    </p>
  ))
}

/** What is said, and beneath it who says so. */
const SaidBy = ({ what, by, t }: { what: string; by: string | undefined; t: Speech }) => (
  <>
    {what}
    {by !== undefined && (
      <span class="by">
        <Called text={by} t={t} />
      </span>
    )}
  </>
)

/** Both axes in one line: "said to be taken (sister); said to be sentenced (embassy); place not disclosed." */
export function StatusLine({
  happened,
  fate,
  t,
}: {
  happened: readonly PublicHappening[]
  fate: PublicFate
  t: Speech
}) {
  const said = happened.flatMap((each) => [
    <Said key={each.what} what={t.saidHappened[each.what]} by={each.by} t={t} />,
    ...freedomIn(each, t),
  ])
  return (
    <Listed
      items={[...said, <Said key="fate" what={t.fate[fate.state]} by={fate.by} t={t} />]}
      by={t.site.semicolon}
    />
  )
}

function Said({ what, by, t }: { what: string; by: string | undefined; t: Speech }) {
  return by === undefined ? (
    what
  ) : (
    <Say text={t.person.by} parts={{ what, who: <Called text={unbracketed(by)} t={t} /> }} />
  )
}

/** How long since the last word; where nobody waits for one any more, how long what was asked has been open. */
function Words({ person, t }: { person: WallRow; t: Speech }) {
  const { last_word, ended, awaited } = person
  if (ended) return awaited && <Awaited awaited={awaited} t={t} />
  if (last_word)
    return (
      <p class="since">
        {last_word.days && <Days range={last_word.days} t={t} size="large" />}{' '}
        <Say
          text={t.person.since[last_word.since]}
          parts={{ date: <When date={last_word.date} t={t} /> }}
        />
      </p>
    )
  return person.happened.some(({ what }) => what === 'reported_released') ? null : (
    <p class="since">{t.wall.noLastWord}</p>
  )
}

/** "asked for proof of life, unanswered for 2839 days": the longest that anything asked of whoever must answer has been open. */
function Awaited({
  awaited: { items, days },
  t,
}: {
  awaited: NonNullable<WallRow['awaited']>
  t: Speech
}) {
  const asked = listed(
    t.lang,
    items.map((item) => t.items[item]),
  )
  return (
    <p class="awaited">
      <Say
        text={days ? t.demands.wall.asked : t.demands.wall.askedUndated}
        parts={{ items: asked, days: days && <Days range={days} t={t} /> }}
      />
    </p>
  )
}
