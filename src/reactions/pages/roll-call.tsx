/** One vote at the UN: the motion, what became of it, the count as announced and as counted again, and every ballot. */

import { Called, Facts, Figure, Foreign, When } from '../../site/parts.tsx'
import { compareNames, listed, type Speech } from '../../words/index.ts'
import { stateName } from '../../words/states.ts'
import type { RollCall } from '../views/index.ts'
import { SIGNS } from './legend.tsx'

const SIDES = ['yes', 'no', 'abstain', 'absent'] as const
type Side = (typeof SIDES)[number]
type Counts = Readonly<Partial<Record<Side, number>>>

export function RollCallOf({
  rollCall: { instrument, ballots },
  t,
}: {
  rollCall: RollCall
  t: Speech
}) {
  const { id, title, date, forum, vote, tally } = instrument
  const { votes } = t.lists
  return (
    <article class="roll-call">
      <h3>
        <a href={`/${t.lang}/instruments/${id}`}>
          <Foreign text={title} t={t} />
        </a>
      </h3>
      <p class="meta">
        <When date={date} t={t} />
        {t.site.separator}
        <Called text={forum} t={t} />
      </p>
      {vote?.result && <p class="result">{t.instruments.results[vote.result]}</p>}
      {tally && <Tally tally={tally} t={t} />}
      <Facts
        rows={[
          [votes.motion, vote ? <Foreign text={vote.motion} t={t} /> : null],
          [votes.body, vote ? <Foreign text={vote.body} t={t} /> : null],
          [votes.required, vote ? votes.majorities[vote.required] : null],
          [votes.announced, vote?.announced ? countsIn(vote.announced, t) : votes.notAnnounced],
          [votes.recounted, tally ? countsIn(tally, t) : null],
        ]}
      />
      <Ballots ballots={ballots} t={t} />
    </article>
  )
}

function Tally({ tally, t }: { tally: Counts; t: Speech }) {
  return (
    <div class="figures short">
      {SIDES.filter((side) => side !== 'absent' || tally.absent).map((side) => (
        <Figure key={side} caption={t.instruments.stances[side]}>
          {tally[side]}
        </Figure>
      ))}
    </div>
  )
}

const countsIn = (counts: Counts, t: Speech) =>
  listed(
    t.lang,
    SIDES.filter(
      (side) => counts[side] !== undefined && (side !== 'absent' || counts[side] > 0),
    ).map((side) => `${counts[side]} ${t.instruments.stances[side]}`),
  )

/** Every ballot as one small field, then the names under each side. */
const namesOn = (side: (typeof SIDES)[number], ballots: RollCall['ballots'], t: Speech) =>
  ballots
    .flatMap(([iso3, stance]) =>
      stance === side ? [stateName(iso3, t.lang, t.about) ?? iso3] : [],
    )
    .sort(compareNames(t.lang))

function Ballots({ ballots, t }: { ballots: RollCall['ballots']; t: Speech }) {
  const sides = SIDES.map((side) => ({ side, names: namesOn(side, ballots, t) })).filter(
    ({ names }) => names.length > 0,
  )
  return (
    <>
      <p class="ballots" aria-hidden="true">
        {sides.flatMap(({ side, names }) =>
          names.map((name) => (
            <span key={name} class={`ballot ${side}`} title={name}>
              {SIGNS[side]}
            </span>
          )),
        )}
      </p>
      <div class="sides-of-vote">
        {sides.map(({ side, names }) => (
          <Group key={side} side={side} names={names} t={t} />
        ))}
      </div>
    </>
  )
}

function Group({ side, names, t }: { side: Side; names: readonly string[]; t: Speech }) {
  return (
    <div>
      <h4>
        <span class={`ballot ${side}`} aria-hidden="true">
          {SIGNS[side]}
        </span>{' '}
        {t.instruments.stances[side]} <span class="count">{names.length}</span>
      </h4>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </div>
  )
}
