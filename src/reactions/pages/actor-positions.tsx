/** Where a state stood: the strip, then each list and vote on which it stands. What is on other places stands apart. */

import { speaksOfIt } from '../../kernel/about/index.ts'
import type { Edtf } from '../../kernel/dates/index.ts'
import { Called, Empty, Foreign, inWordsOf, Listed, Say, Section, When } from '../../site/parts.tsx'
import { fill, type Speech } from '../../words/index.ts'
import type { FigurePicture } from '../model/index.ts'
import { isState } from '../public.ts'
import type { Stand } from '../views/index.ts'
import { type ActorPart, calledIn } from './actor-name.tsx'
import { pictureHref } from './drawn.tsx'
import { Sign, wordsOf } from './legend.tsx'
import { hasYears, PositionStrip, type StripColumn, stripPicture } from './position-strip.tsx'

/** As many texts and votes as one page holds. */
const MOST = 200
/** On the list, or having cast a ballot. */
const hasPart = ({ value }: Stand) =>
  !['not_on_list', 'unknown', 'not_eligible', 'no_instrument'].includes(value)

export function Positions({
  actor,
  record,
  address,
  today,
  t,
}: ActorPart & { address: string; today: Edtf }) {
  const { all, stands } = spokenOf(record, t)
  const taken = stands.filter(hasPart)
  return (
    <Section id="positions" title={t.actors.positions}>
      <p class="meta">{t.actors.positionsMean}</p>
      <PositionStrip
        {...drawnOf({ actor, record, t })}
        asOf={today}
        address={address}
        picture={picturePath({ actor, record, t })}
        t={t}
      />
      {taken.length > 0 ? (
        <Stands stands={taken} isConcerned={record.isConcerned} t={t} />
      ) : (
        <Empty>{t.actors.nowhere}</Empty>
      )}
      {all.length > stands.length && (
        <p class="meta">{fill(t.actors.onlyNewest, { count: MOST })}</p>
      )}
    </Section>
  )
}

/** What is on file of the policy, and the newest of it that one page holds. */
function spokenOf({ stands }: ActorPart['record'], t: Speech) {
  const all = stands.filter(({ instrument }) => speaksOfIt(t.about, instrument))
  return { all, stands: all.slice(-MOST) }
}

function drawnOf({ actor, record, t }: ActorPart) {
  const { stands } = spokenOf(record, t)
  const shown = new Set(stands)
  const turns = record.turns.filter(({ from, to }) => shown.has(to) && (!from || shown.has(from)))
  return {
    name: calledIn(actor, t),
    columns: stands.map((stand) => columnOf(stand, t)),
    cells: new Map(stands.map(({ instrument, value }) => [instrument.id, value])),
    alone: new Set<string>(),
    concerned: record.isConcerned,
    turns: turns.map(({ from, to, ...turn }) => ({
      ...turn,
      from: from?.instrument.id ?? null,
      to: to.instrument.id,
    })),
  }
}

/** Where that picture is, within the site; undefined where nothing dated is on file, or of whoever is no state. */
export const picturePath = (part: ActorPart): string | undefined =>
  isState(part.actor) && hasYears(drawnOf(part).columns)
    ? pictureHref(`positions/${part.actor.id}`, {}, part.t)
    : undefined

/** The strip of one state as a picture; null of whoever has none. */
export function pictureOfPositions({
  address,
  today,
  ...part
}: ActorPart & { address: string; today: Edtf }): FigurePicture | null {
  return isState(part.actor)
    ? stripPicture({ ...drawnOf(part), asOf: today, address, t: part.t })
    : null
}

function columnOf(
  { instrument: { id, title, date, kind, stance } }: Stand,
  t: Speech,
): StripColumn {
  return {
    key: id,
    label: inWordsOf(title, t),
    date,
    href: `/${t.lang}/instruments/${id}`,
    lane: kind === 'vote' ? 'votes' : (stance ?? 'all'),
  }
}

/** Lists on another place alone, where it stands on one: they are no position here. */
export function Elsewhere({ record: { stands, isConcerned }, t }: ActorPart) {
  const taken = stands
    .filter((stand) => !speaksOfIt(t.about, stand.instrument) && hasPart(stand))
    .slice(-MOST)
  if (taken.length === 0) return null
  return (
    <Section id="elsewhere" title={t.actors.elsewhere}>
      <p class="meta">{t.actors.elsewhereMeans}</p>
      <Stands stands={taken} isConcerned={isConcerned} t={t} />
    </Section>
  )
}

function Stands({
  stands,
  isConcerned,
  t,
}: {
  stands: readonly Stand[]
  isConcerned: boolean
  t: Speech
}) {
  return (
    <ol class="timeline stands">
      {stands.map((stand) => (
        <li key={stand.instrument.id}>
          <p class="date">
            <When date={stand.instrument.date} t={t} />
          </p>
          <div>
            <p>
              <Taken stand={stand} isConcerned={isConcerned} t={t} />
            </p>
            <OnWhat instrument={stand.instrument} t={t} />
          </div>
        </li>
      ))}
    </ol>
  )
}

/** "✕ signed 12 July 2019, withdrew 18 July 2019"; a text on another place has no sign: it is no position. */
const OnWhat = ({
  instrument: { id, title, forum },
  t,
}: Pick<Stand, 'instrument'> & { t: Speech }) => (
  <p class="meta">
    <a href={`/${t.lang}/instruments/${id}`}>
      <Foreign text={title} t={t} />
    </a>
    {t.site.separator}
    <Called text={forum} t={t} />
  </p>
)

const DatedSay = ({ text, date, t }: { text: string; date: Edtf; t: Speech }) => (
  <Say text={text} parts={{ date: <When date={date} t={t} /> }} />
)

function Taken({ stand, isConcerned, t }: { stand: Stand; isConcerned: boolean; t: Speech }) {
  const { signedOn, withdrewOn } = stand
  const says = [
    !withdrewOn && wordOf(stand, isConcerned, t),
    signedOn && <DatedSay key="signed" text={t.instruments.signedOn} date={signedOn} t={t} />,
    withdrewOn && (
      <DatedSay key="withdrew" text={t.instruments.withdrewOn} date={withdrewOn} t={t} />
    ),
  ]
  return (
    <>
      {speaksOfIt(t.about, stand.instrument) && (
        <span aria-hidden="true">
          <Sign value={stand.value} concerned={isConcerned} t={t} />{' '}
        </span>
      )}
      <Listed items={says.filter(Boolean)} by={t.site.comma} />
    </>
  )
}

/** A signature of the state concerned is on no side, and one on another place is no position: both are only said to be there. */
function wordOf(stand: Stand, isConcerned: boolean, t: Speech): string {
  const { value, instrument } = stand
  const isSignature = instrument.kind !== 'vote' && value !== 'withdrew'
  if (isSignature && !speaksOfIt(t.about, instrument)) return t.instruments.stances.signed
  const word = wordsOf({ value, concerned: isConcerned, t })
  return isSignature && isConcerned ? `${word}${t.site.comma}${t.instruments.stances.signed}` : word
}
