/** All requests and visits: who waited longest, what was asked and refused, and each track by its last step. */

import type { Edtf } from '../../kernel/dates/index.ts'
import { AsRecorded } from '../../site/foreign.tsx'
import { Layout } from '../../site/layout.tsx'
import {
  Called,
  Days,
  Empty,
  Filters,
  Foreign,
  Listed,
  Pager,
  Say,
  Section,
  When,
} from '../../site/parts.tsx'
import { PeopleLinks } from '../../sources/pages/cited.tsx'
import type { PersonNamed } from '../../sources/views.ts'
import { counted, fill, type Speech } from '../../words/index.ts'
import type { AccessFilter } from '../derived/filter.ts'
import type { ItemTally } from '../derived/tallies.ts'
import type { AccessClock, PublicAccessTrack } from '../public.ts'
import { Asked } from './asked.tsx'
import { accessPath, choicesOf, type FilterCounts } from './choices.ts'

type Wait = { track: Pick<PublicAccessTrack, 'id' | 'visitor'>; clock: AccessClock }
type PageProps = {
  /** A page of those that fit what was asked, and where it goes on. */
  tracks: readonly PublicAccessTrack[]
  next: string | null
  /** Of all of them, and of those that fit. */
  counts: { all: number; shown: number }
  choices: FilterCounts
  asked: readonly ItemTally[]
  waits: readonly Wait[]
  filter: AccessFilter
  raisings: number
  people: readonly PersonNamed[]
  today: Edtf
  t: Speech
  contact: string | null
}

export function AccessPage({
  tracks,
  next,
  counts,
  choices,
  asked,
  waits,
  filter,
  raisings,
  people,
  today,
  t,
  contact,
}: PageProps) {
  const here = tracks.filter(({ comparison }) => !comparison)
  const elsewhere = tracks.filter(({ comparison }) => comparison)
  const rows = { people, today, t }
  return (
    <Layout
      part="access"
      t={t}
      title={t.access.title}
      path="/access"
      contact={contact}
      description={t.access.lede}
      asOf={today}
      wide
    >
      <h1>{t.access.title}</h1>
      <p class="lede">{t.access.lede}</p>
      <ul class="visit-more">
        {t.doors.raisings && (
          <li id="raisings">
            <a href={`/${t.lang}/raisings`}>
              {fill(t.visits.raised.toAll, {
                count: counted(t.lang, t.access.raisingCount, raisings),
              })}
            </a>
          </li>
        )}
        {t.doors.facilities && (
          <li>
            <a href={`/${t.lang}/facilities`}>{t.access.facilitiesToo}</a>
          </li>
        )}
      </ul>
      <AsRecorded t={t} />
      <Waits waits={waits} t={t} />
      <Asked tallies={asked} t={t} />
      <Section id="tracks" title={t.access.tracks}>
        <Choose counts={counts} choices={choices} filter={filter} t={t} />
        {counts.shown === 0 && (
          <Empty>{counts.all === 0 ? t.access.none : t.visits.noneFits}</Empty>
        )}
        <Tracks tracks={here} {...rows} />
      </Section>
      {elsewhere.length > 0 && (
        <Section id="elsewhere" title={t.access.elsewhere}>
          <Tracks tracks={elsewhere} {...rows} />
        </Section>
      )}
      <Pager t={t} next={next && `/${t.lang}${accessPath({ ...filter, after: next })}#tracks`} />
    </Layout>
  )
}

function Choose({
  counts: { all, shown },
  choices,
  filter,
  t,
}: Pick<PageProps, 'counts' | 'choices' | 'filter' | 't'>) {
  const asked = Object.values(filter).some((value) => value !== undefined)
  return (
    <>
      <p class="count">
        {asked ? fill(t.visits.filtered, { shown, all }) : counted(t.lang, t.access.count, all)}{' '}
        {asked && <a href={`/${t.lang}/access#tracks`}>{t.visits.all}</a>}
      </p>
      <details class="filters" open={asked}>
        <summary>{t.visits.choose}</summary>
        <div class="filter-columns">
          {choicesOf(choices, filter, t).map(({ label, choices }) => (
            <Filters key={label} label={label} choices={choices} />
          ))}
        </div>
      </details>
    </>
  )
}

function Waits({ waits, t }: { waits: readonly Wait[]; t: Speech }) {
  if (waits.length === 0) return null
  return (
    <Section id="waits" title={t.visits.waits.title}>
      <ol class="waits">
        {waits.map((wait) => (
          <WaitOf key={wait.track.id} wait={wait} t={t} />
        ))}
      </ol>
      <p class="meta">{t.visits.waits.mean}</p>
    </Section>
  )
}

function WaitOf({ wait: { track, clock }, t }: { wait: Wait; t: Speech }) {
  const end = <When date={clock.to.date} t={t} />
  const to =
    clock.to.step === null ? <Say text={t.visits.waits.newest} parts={{ date: end }} /> : end
  return (
    <li>
      <p class="wait-days">
        <Days range={clock.days} t={t} size="large" />
      </p>
      <p>
        <a href={`/${t.lang}/access/${track.id}`}>
          <Called text={track.visitor} t={t} />
        </a>
        <br />
        <span class="meta">
          {t.visits.waits.clocks[clock.name]}
          {t.site.colon}
          <Say
            text={t.visits.waits.fromTo}
            parts={{ from: <When date={clock.from.date} t={t} />, to }}
          />
        </span>
      </p>
    </li>
  )
}

type RowProps = { people: readonly PersonNamed[]; today: Edtf; t: Speech }

function Tracks({ tracks, ...rest }: RowProps & { tracks: readonly PublicAccessTrack[] }) {
  return (
    <ul class="visits">
      {tracks.map((track) => (
        <li key={track.id}>
          <Track track={track} {...rest} />
        </li>
      ))}
    </ul>
  )
}

function Track({ track, people, t }: RowProps & { track: PublicAccessTrack }) {
  const { id, visitor, host, place, persons, outcome, steps, conditions } = track
  const last = steps.at(-1)
  const counts = [
    counted(t.lang, t.access.stepCount, steps.length),
    ...(conditions.length > 0 ? [counted(t.lang, t.access.conditionCount, conditions.length)] : []),
  ]
  return (
    <>
      <p class="visit-last">
        {last && (
          <>
            <strong>{t.visitStatuses[last.status]}</strong>
            <br />
            <When date={last.date} t={t} />
          </>
        )}
      </p>
      <div>
        <p>
          <a href={`/${t.lang}/access/${id}`}>
            <Called text={visitor} t={t} />
          </a>{' '}
          <span class="meta">
            <Called text={place.includes(host) ? place : `${host}, ${place}`} t={t} />
          </span>
        </p>
        <p>
          <Foreign text={outcome} t={t} />
        </p>
        <p class="meta">
          <Listed
            items={[
              ...counts,
              persons.length > 0 && (
                <PeopleLinks key="people" slugs={persons} people={people} t={t} />
              ),
            ].filter(Boolean)}
            by=" · "
          />
        </p>
      </div>
    </>
  )
}
