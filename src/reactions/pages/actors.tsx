/** Everybody who acts, by kind; states by region. */

import { REGIONS, type Region, STATES } from '../../kernel/about/states.ts'
import type { Edtf } from '../../kernel/dates/index.ts'
import { Layout } from '../../site/layout.tsx'
import { Empty, Filters, Pager, Section } from '../../site/parts.tsx'
import { compareNames, fill, type Speech } from '../../words/index.ts'
import type { ActorKind } from '../model/index.ts'
import type { ActorListItem } from '../public.ts'
import type { Doers } from '../views/index.ts'
import { ActorName, calledIn } from './actor-name.tsx'
import { MethodNote } from './method-note.tsx'
import { ReactionsNav } from './nav.tsx'

type ActorsProps = {
  /** Of each kind those who did most, and how many there are. */
  doers: readonly Doers[]
  /** One kind alone, a page of it. */
  chosen: { kind: ActorKind; actors: readonly ActorListItem[]; next: string | null } | null
  today: Edtf
  t: Speech
  contact: string | null
}

export function ActorsPage({ doers, chosen, today, t, contact }: ActorsProps) {
  const query = chosen ? `kind=${chosen.kind}&` : ''
  const path = chosen ? `/actors?kind=${chosen.kind}` : '/actors'
  const shown = chosen ? [{ ...chosen, total: chosen.actors.length }] : doers
  return (
    <Layout
      part="reactions"
      t={t}
      title={t.actors.title}
      path={path}
      contact={contact}
      description={t.actors.lede}
      asOf={today}
      wide
    >
      <ReactionsNav here="actors" t={t} />
      <h1>{t.actors.title}</h1>
      <p class="lede">{t.actors.lede}</p>
      <p class="meta">{t.actors.counted}</p>
      <KindFilter doers={doers} kind={chosen?.kind} t={t} />
      {shown.length === 0 && <Empty>{t.actors.none}</Empty>}
      {shown.map(({ kind, actors, total }) => (
        <Section key={kind} id={kind} title={t.actors.kinds[kind]}>
          {kind === 'state' ? <States actors={actors} t={t} /> : <Names actors={actors} t={t} />}
          {actors.length < total && (
            <p>
              <a href={`/${t.lang}/actors?kind=${kind}`}>
                {fill(t.actors.allOfKind, { total, shown: actors.length })}
              </a>
            </p>
          )}
        </Section>
      ))}
      {chosen && (
        <Pager t={t} next={chosen.next && `/${t.lang}/actors?${query}after=${chosen.next}`} />
      )}
      <MethodNote data={`/api/v1/actors?${query}limit=500`} t={t} />
    </Layout>
  )
}

function KindFilter({
  doers,
  kind,
  t,
}: {
  doers: readonly Doers[]
  kind: ActorKind | undefined
  t: Speech
}) {
  const all = `/${t.lang}/actors`
  const choices = doers.map(({ kind: each, total }) => ({
    value: each,
    label: t.actors.kinds[each],
    count: total,
    href: each === kind ? all : `${all}?kind=${each}`,
    current: each === kind,
  }))
  return (
    <details class="filters columns" open={kind !== undefined}>
      <summary>{t.reactions.choose}</summary>
      {kind && (
        <p>
          <a href={all}>{t.reactions.all}</a>
        </p>
      )}
      <Filters label={t.reactions.kind} choices={choices} />
    </details>
  )
}

/** By region; what is no single state stands after them. */
function States({ actors, t }: { actors: readonly ActorListItem[]; t: Speech }) {
  const regionOf = ({ iso3 }: ActorListItem): Region | null =>
    iso3 ? (STATES.get(iso3)?.region ?? null) : null
  const byRegion = Map.groupBy(actors, regionOf)
  return [...REGIONS, null].map((region) => {
    const ofRegion = byRegion.get(region)
    if (!ofRegion) return null
    return (
      <div key={region} class="region">
        <h3>{region ? t.matrix.regions[region] : t.actors.otherStates}</h3>
        <Names actors={ofRegion} t={t} />
      </div>
    )
  })
}

function Names({ actors, t }: { actors: readonly ActorListItem[]; t: Speech }) {
  const byName = compareNames(t.lang)
  const sorted = actors.toSorted((a, b) => byName(calledIn(a, t), calledIn(b, t)))
  return (
    <ul class="actors">
      {sorted.map((actor) => (
        <li key={actor.id}>
          <a href={`/${t.lang}/actors/${actor.id}`}>
            <ActorName actor={actor} t={t} />
          </a>
          {actor.reactions > 0 && <span class="count"> {actor.reactions}</span>}
        </li>
      ))}
    </ul>
  )
}
