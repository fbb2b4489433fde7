/** All requests and visits with their last step, and who raised whom with whom. */
import { PeopleLinks } from '../../evidence/pages/cited.tsx'
import type { PublicSourceRef } from '../../evidence/public.ts'
import type { PersonNamed } from '../../evidence/views.ts'
import type { Edtf } from '../../kernel/dates.ts'
import { Layout } from '../../site/layout.tsx'
import { Empty, Foreign, Listed, Pager, Section, Sources, When } from '../../site/parts.tsx'
import type { Speech } from '../../site/words/index.ts'
import type { AccessListItem, PublicRaising } from '../public.ts'
import { Raisings } from './raisings.tsx'

type ListProps = {
  access: readonly AccessListItem[]
  raisings: readonly PublicRaising[]
  people: readonly PersonNamed[]
  next: string | null
  today: Edtf
  t: Speech
  contact: string | null
}

export function AccessPage({ access, raisings, people, next, today, t, contact }: ListProps) {
  const elsewhere = access.filter(({ comparison }) => comparison)
  const tracks = access.filter(({ comparison }) => !comparison)
  return (
    <Layout t={t} title={t.access.title} path="/access" contact={contact} description={t.access.lede} asOf={today} wide>
      <h1>{t.access.title}</h1>
      <p class="lede">{t.access.lede}</p>
      <p>
        <a href={`/${t.lang}/facilities`}>{t.access.facilitiesToo}</a>
      </p>
      {t.lang !== 'en' && <p class="meta">{t.site.inEnglish}</p>}
      <Section id="tracks" title={t.access.tracks}>
        <p class="count">{t.access.count(tracks.length)}</p>
        {access.length === 0 && <Empty>{t.access.none}</Empty>}
        <Tracks tracks={tracks} people={people} t={t} />
      </Section>
      {elsewhere.length > 0 && (
        <Section id="elsewhere" title={t.access.elsewhere}>
          <Tracks tracks={elsewhere} people={people} t={t} />
        </Section>
      )}
      <Pager t={t} next={next && `/${t.lang}/access?after=${next}`} />
      <Section id="raisings" title={t.access.raisings}>
        <p>{t.access.raisingsLede}</p>
        <p class="count">{t.access.raisingCount(raisings.length)}</p>
        {raisings.length === 0 && <Empty>{t.access.noRaisings}</Empty>}
        <Raisings raisings={raisings} people={people} sources={sourcesOf(raisings)} t={t} />
      </Section>
      <Sources sources={sourcesOf(raisings)} t={t} />
    </Layout>
  )
}

/** Every source of the raisings once, in the order of their ids. */
const sourcesOf = (raisings: readonly PublicRaising[]): PublicSourceRef[] =>
  [...new Map(raisings.flatMap(({ sources }) => sources).map((source) => [source.id, source])).values()].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  )

function Tracks({ tracks, people, t }: { tracks: readonly AccessListItem[]; people: readonly PersonNamed[]; t: Speech }) {
  return (
    <ul class="entries close">
      {tracks.map((track) => (
        <li key={track.id}>
          <Track track={track} people={people} t={t} />
        </li>
      ))}
    </ul>
  )
}

function Track({ track, people, t }: { track: AccessListItem; people: readonly PersonNamed[]; t: Speech }) {
  const { id, visitor, host, place, last, persons, outcome } = track
  const counted = [t.access.stepCount(track.steps), ...(track.conditions > 0 ? [t.access.conditionCount(track.conditions)] : [])]
  return (
    <>
      <p>
        <a href={`/${t.lang}/access/${id}`}>
          <Foreign text={visitor} t={t} />
        </a>{' '}
        <span class="meta">
          {t.access.host}
          {t.site.colon}
          <Foreign text={place.includes(host) ? place : `${host}, ${place}`} t={t} />
        </span>
      </p>
      {last && (
        <p>
          <strong>{t.access.statuses[last.status]}</strong>
          {t.site.comma}
          <When date={last.date} t={t} />
          {t.site.colon}
          <Foreign text={outcome} t={t} />
        </p>
      )}
      <p class="meta">
        <Listed
          items={[...counted, persons.length > 0 && <PeopleLinks key="people" slugs={persons} people={people} t={t} />].filter(Boolean)}
          by=" · "
        />
      </p>
    </>
  )
}
