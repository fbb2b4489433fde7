/** Who raised whom with whom: by whom it was asked and who was asked, with what came back; and one government's share of it. */

import type { Edtf } from '../../kernel/dates/index.ts'
import type { PublicSourceRef } from '../../kernel/fields/source-ref.ts'
import { AsRecorded } from '../../site/foreign.tsx'
import { Layout } from '../../site/layout.tsx'
import {
  Between,
  Called,
  Days,
  Empty,
  Figure,
  Pager,
  Say,
  Section,
  Sources,
} from '../../site/parts.tsx'
import type { PersonNamed } from '../../sources/views.ts'
import { counted, fill, type Speech } from '../../words/index.ts'
import { stateName } from '../../words/states.ts'
import {
  CAME_OF_RAISING,
  type Government,
  type GovernmentTally,
  type RaisingTally,
} from '../derived/tallies.ts'
import type { PublicRaising } from '../public.ts'
import { Raisings } from './raisings.tsx'

type Shared = { people: readonly PersonNamed[]; today: Edtf; t: Speech; contact: string | null }
type PageProps = Shared & {
  asked: readonly GovernmentTally[]
  asking: readonly GovernmentTally[]
  /** A page of so many, and what to give to go on. */
  raisings: readonly PublicRaising[]
  count: number
  next: string | null
}

export function RaisingsPage({
  asked,
  asking,
  raisings,
  count,
  next,
  people,
  today,
  t,
  contact,
}: PageProps) {
  const w = t.visits.raised
  return (
    <Layout
      part="access"
      t={t}
      title={w.title}
      path="/raisings"
      contact={contact}
      description={w.lede}
      asOf={today}
      wide
    >
      <h1>{t.access.raisings}</h1>
      <p class="lede">{w.lede}</p>
      <AsRecorded t={t} />
      {count === 0 && <Empty>{t.access.noRaisings}</Empty>}
      <Table id="asked" title={w.withWhom} rows={asked} t={t} />
      <Table id="asking" title={w.byWhom} rows={asking} t={t} />
      {count > 0 && (
        <p class="meta">
          {w.mean} {w.share}
        </p>
      )}
      {count > 0 && (
        <Section id="all" title={w.all}>
          <p class="count">{counted(t.lang, t.access.raisingCount, count)}</p>
          <Raisings raisings={raisings} people={people} sources={sourcesOf(raisings)} t={t} />
          <Pager t={t} next={next && `/${t.lang}/raisings?after=${next}#all`} />
        </Section>
      )}
      <Sources sources={sourcesOf(raisings)} t={t} />
    </Layout>
  )
}

/** A page of what was raised with, or by, a government; the tally is of all of it. */
type Part = {
  tally: RaisingTally
  count: number
  raisings: readonly PublicRaising[]
  next: string | null
}
type After = { heard?: string | undefined; raised?: string | undefined }
type GovernmentProps = Shared & { government: Government; heard: Part; raised: Part; asked: After }

export function GovernmentPage({
  government,
  raised,
  heard,
  asked,
  people,
  today,
  t,
  contact,
}: GovernmentProps) {
  const w = t.visits.raised
  const name = nameOf(government, t)
  const sources = sourcesOf([...heard.raisings, ...raised.raisings])
  const path = `/raisings/${government.key}`
  const shared = { people, sources, t }
  const onward = (side: 'heard' | 'raised', next: string | null) =>
    next &&
    `/${t.lang}${path}?${new URLSearchParams({ ...asked, [side]: next } as Record<string, string>)}#${side}`
  return (
    <Layout
      part="access"
      t={t}
      title={`${w.title}: ${name}`}
      path={path}
      contact={contact}
      asOf={today}
      wide
    >
      <p class="kicker">
        <a href={`/${t.lang}/raisings`}>{w.back}</a>
      </p>
      <h1>
        <Named government={government} t={t} />
      </h1>
      <Side
        id="heard"
        title={fill(w.heard, { name })}
        part={heard}
        onward={onward('heard', heard.next)}
        {...shared}
      />
      <Side
        id="raised"
        title={fill(w.spoke, { name })}
        part={raised}
        onward={onward('raised', raised.next)}
        {...shared}
      />
      <p class="meta">
        {w.mean} {w.share}
      </p>
      <Sources sources={sources} t={t} />
    </Layout>
  )
}

type SideProps = {
  id: string
  title: string
  part: Part
  /** Where the list goes on. */
  onward: string | null
  people: readonly PersonNamed[]
  sources: readonly PublicSourceRef[]
  t: Speech
}

function Side({
  id,
  title,
  part: { tally, count, raisings },
  onward,
  people,
  sources,
  t,
}: SideProps) {
  if (count === 0) return null
  return (
    <Section id={id} title={title}>
      <Tally tally={tally} t={t} />
      <Raisings raisings={raisings} people={people} sources={sources} t={t} />
      <Pager t={t} next={onward} />
    </Section>
  )
}

/** What was told of fate and whereabouts first, each count of its whole; how long it took last, only with how many it is of. */
function Tally({ tally, t }: { tally: RaisingTally; t: Speech }) {
  const w = t.visits.raised
  return (
    <>
      <div class="figures short">
        {LEADING.map((name) => (
          <Figure key={name} caption={w.columns[name]}>
            <Say
              text={w.ofTotal}
              parts={{ part: <Between spread={tally[name]} />, total: tally.asked }}
            />
          </Figure>
        ))}
      </div>
      {tally.median && (
        <p class="meta">
          <Median median={tally.median} text={w.medianOf} t={t} />
        </p>
      )}
    </>
  )
}
const LEADING = ['told', 'denied', 'other_words', 'open'] as const

function Table({
  id,
  title,
  rows,
  t,
}: {
  id: string
  title: string
  rows: readonly GovernmentTally[]
  t: Speech
}) {
  if (rows.length === 0) return null
  return (
    <Section id={id} title={title}>
      <div class="table">
        <table class="raised">
          <TableHead t={t} />
          <tbody>
            {rows.slice(0, MOST_GOVERNMENTS).map((row) => (
              <TableRow key={row.government.key} row={row} t={t} />
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > MOST_GOVERNMENTS && <NotAll total={rows.length} t={t} />}
    </Section>
  )
}

const TableHead = ({ t }: { t: Speech }) => (
  <thead>
    <tr>
      <th scope="col">{t.visits.raised.government}</th>
      {(['asked', ...CAME_OF_RAISING] as const).map((name) => (
        <th key={name} scope="col" class="number">
          {t.visits.raised.columns[name]}
        </th>
      ))}
      <th scope="col">{t.visits.raised.columns.median}</th>
    </tr>
  </thead>
)

const TableRow = ({ row: { government, tally }, t }: { row: GovernmentTally; t: Speech }) => (
  <tr>
    <th scope="row">
      <a href={`/${t.lang}/raisings/${government.key}`}>
        <Named government={government} t={t} />
      </a>
    </th>
    <td class="number">{tally.asked}</td>
    {CAME_OF_RAISING.map((name) => (
      <td key={name} class={tally[name].max === 0 ? 'number none' : 'number'}>
        <Between spread={tally[name]} />
      </td>
    ))}
    <td>
      {tally.median && <Median median={tally.median} text={t.visits.raised.medianShort} t={t} />}
    </td>
  </tr>
)

type MedianProps = {
  median: NonNullable<GovernmentTally['tally']['median']>
  text: string
  t: Speech
}
const Median = ({ median: { days, of }, text, t }: MedianProps) => (
  <Say text={text} parts={{ days: <Days range={days} t={t} />, count: of }} />
)

const NotAll = ({ total, t }: { total: number; t: Speech }) => (
  <p class="meta">
    <Say
      text={t.visits.raised.most}
      parts={{
        shown: MOST_GOVERNMENTS,
        total,
        data: <a href="/api/v1/raisings/governments">{t.visits.raised.inData}</a>,
      }}
    />
  </p>
)
/** So many stand in a table: those of most raisings. */
const MOST_GOVERNMENTS = 100

const nameOf = ({ iso3, name }: Government, t: Speech): string =>
  (iso3 && stateName(iso3, t.lang, t.about)) ?? name

const Named = ({ government, t }: { government: Government; t: Speech }) =>
  government.iso3 ? nameOf(government, t) : <Called text={government.name} t={t} />

/** Every source of the raisings once, in the order of their ids. */
const sourcesOf = (raisings: readonly PublicRaising[]): PublicSourceRef[] =>
  [
    ...new Map(
      raisings.flatMap(({ sources }) => sources).map((source) => [source.id, source]),
    ).values(),
  ].sort((a, b) => (a.id < b.id ? -1 : 1))
