/** Two joint texts or votes, compared: who stayed, came, left, changed sides, and of whom that cannot be told. */

import type { Edtf } from '../../kernel/dates/index.ts'
import { Layout } from '../../site/layout.tsx'
import { Empty, Foreign, inWordsOf, Section } from '../../site/parts.tsx'
import { fill, inWords, type Speech } from '../../words/index.ts'
import type { Comparison } from '../derived/positions.ts'
import { TOLD_AS } from '../model/sides.ts'
import type { InstrumentListItem } from '../public.ts'
import { SIGNS } from './legend.tsx'
import { MethodNote } from './method-note.tsx'
import { ReactionsNav } from './nav.tsx'
import { Numbers } from './parts.tsx'

export type ComparePageProps = {
  instruments: readonly InstrumentListItem[]
  comparison: (Comparison & { from: InstrumentListItem; to: InstrumentListItem }) | null
  /** Names of the states of the comparison, in the reader's language and order. */
  names: ReadonlyMap<string, string>
  today: Edtf
  t: Speech
  contact: string | null
}
const GROUPS = [
  'switched',
  'gone',
  'added',
  'stayed',
  'one_side',
  'unknown',
  'not_eligible',
] as const
/** Said even where nobody is in it. */
const ALWAYS: readonly (typeof GROUPS)[number][] = [
  'switched',
  'gone',
  'added',
  'stayed',
  'unknown',
]
/** Staying, coming and going, which two lists of different sides do not tell. */
const WITHIN_SIDE: readonly (typeof GROUPS)[number][] = ['gone', 'added', 'stayed']

export function ComparePage({
  instruments,
  comparison,
  names,
  today,
  t,
  contact,
}: ComparePageProps) {
  const chosen = comparison ?? lastPair(instruments)
  const query = comparison ? `?${pair(comparison.from.id, comparison.to.id)}` : ''
  return (
    <Layout
      part="reactions"
      t={t}
      title={t.matrix.compareTitle}
      path={`/reactions/compare${query}`}
      contact={contact}
      asOf={today}
      wide
    >
      <ReactionsNav here="compare" t={t} />
      <h1>{t.matrix.compareTitle}</h1>
      <p class="lede">{t.matrix.compareLede}</p>
      <form class="compare-form" action={`/${t.lang}/reactions/compare`} method="get">
        {(['from', 'to'] as const).map((side) => (
          <p key={side}>
            <label for={side}>{t.matrix[side]}</label>
            <select id={side} name={side}>
              {instruments.map((instrument) => (
                <option
                  key={instrument.id}
                  value={instrument.id}
                  selected={chosen?.[side].id === instrument.id}
                >
                  {nameOf(instrument, t)}
                </option>
              ))}
            </select>
          </p>
        ))}
        <button type="submit">{t.matrix.compare}</button>
      </form>
      {comparison && <Result comparison={comparison} names={names} t={t} />}
    </Layout>
  )
}

/** The newest text of a side and the one of that side before it, else the two newest. `instruments`: in the order of time. */
function lastPair(instruments: readonly InstrumentListItem[]) {
  const newest = [...instruments].reverse()
  for (const [n, to] of newest.entries()) {
    const from = newest
      .slice(n + 1)
      .find(({ stance }) => stance !== undefined && stance === to.stance)
    if (from) return { from, to }
  }
  return newest.length > 1 ? { from: newest[1]!, to: newest[0]! } : null
}

const pair = (from: string, to: string) => new URLSearchParams({ from, to }).toString()
const signOf = ({ stance, kind }: InstrumentListItem) =>
  kind === 'vote' ? '±' : stance ? SIGNS[TOLD_AS[stance]] : ''
const nameOf = (instrument: InstrumentListItem, t: Speech) =>
  `${signOf(instrument)} ${inWords(instrument.date, t.lang)} · ${inWordsOf(instrument.title, t)}`

type ResultProps = {
  comparison: NonNullable<ComparePageProps['comparison']>
  names: ReadonlyMap<string, string>
  t: Speech
}
function Result({ comparison, names, t }: ResultProps) {
  const { from, to } = comparison
  const isOneSide = from.stance !== undefined && from.stance === to.stance
  const groups = groupsOf(comparison, isOneSide)
  const counts = Object.fromEntries(GROUPS.map((group) => [group, comparison[group].length]))
  return (
    <>
      <h2 class="finding">
        {fill(isOneSide ? t.matrix.finding : t.matrix.findingApart, counts)}
        {comparison.unknown.length > 0 && `${t.site.semicolon}${fill(t.matrix.unknownToo, counts)}`}
      </h2>
      <dl class="two-lists">
        <OneList label={t.matrix.from} instrument={from} t={t} />
        <OneList label={t.matrix.to} instrument={to} t={t} />
      </dl>
      <p>
        <a href={`/${t.lang}/reactions/compare?${pair(to.id, from.id)}`}>{t.matrix.turn}</a>
      </p>
      {groups.map((group) => (
        <Section
          key={group}
          id={group}
          title={
            <>
              {t.matrix.groups[group]} <span class="count">{comparison[group].length}</span>
            </>
          }
        >
          <StatesOrNobody codes={comparison[group]} names={names} t={t} />
        </Section>
      ))}
      <MethodNote data={`/api/v1/instruments/compare?${pair(from.id, to.id)}`} t={t} />
    </>
  )
}

/** Groups that hold somebody, and those whose emptiness tells something. */
const groupsOf = (comparison: ResultProps['comparison'], isOneSide: boolean) =>
  GROUPS.filter(
    (group) =>
      comparison[group].length > 0 ||
      (ALWAYS.includes(group) && (isOneSide || !WITHIN_SIDE.includes(group))),
  )

type OneListProps = { label: string; instrument: InstrumentListItem; t: Speech }
const OneList = ({ label, instrument, t }: OneListProps) => (
  <div>
    <dt>{label}</dt>
    <dd>
      {signOf(instrument)}{' '}
      <a href={`/${t.lang}/instruments/${instrument.id}`}>
        <Foreign text={instrument.title} t={t} />
      </a>
      <span class="meta">
        {' '}
        {inWords(instrument.date, t.lang)}
        {t.site.separator}
        <Numbers instrument={instrument} t={t} />
      </span>
    </dd>
  </div>
)

const StatesOrNobody = (props: Parameters<typeof States>[0]) =>
  props.codes.length > 0 ? <States {...props} /> : <Empty>{props.t.matrix.nobody}</Empty>

/** In the order of `names`, which is the reader's. */
function States({
  codes,
  names,
  t,
}: {
  codes: readonly string[]
  names: ReadonlyMap<string, string>
  t: Speech
}) {
  const wanted = new Set(codes)
  return (
    <ul class="states">
      {[...names].flatMap(([iso3, name]) =>
        wanted.has(iso3)
          ? [
              <li key={iso3}>
                <a href={`/${t.lang}/actors/${iso3.toLowerCase()}`}>{name}</a>
              </li>,
            ]
          : [],
      )}
    </ul>
  )
}
