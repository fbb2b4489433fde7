/** Parts that the pages of reactions and instruments share. */

import { speaksOfIt } from '../../kernel/about/index.ts'
import { bounds, type Edtf } from '../../kernel/dates/index.ts'
import { anchor, Called, Foreign, Listed, Say, When } from '../../site/parts.tsx'
import { PeopleLinks } from '../../sources/pages/cited.tsx'
import type { PersonNamed } from '../../sources/views.ts'
import { fill, listed, type Speech } from '../../words/index.ts'
import { type Determination, isWord, type STANCES } from '../model/index.ts'
import type {
  ContradictionListItem,
  InstrumentListItem,
  PublicReaction,
  ReactionListItem,
} from '../public.ts'
import { ActorLink } from './actor-name.tsx'

/** Signs that do without colour; never up or down, never a tick. */
const SIGNS = { backs: '■', critical: '●', state_concerned: '◇' } as const

/** Sign and word: neither stands without the other. */
export function Stance({ stance, t }: { stance: (typeof STANCES)[number]; t: Speech }) {
  return (
    <span class={`stance ${stance}`}>
      <span class="sign" aria-hidden="true">
        {SIGNS[stance]}
      </span>{' '}
      {t.reactions.stances[stance]}
    </span>
  )
}

/** Which words they use, and on which ground each; a word that a failed motion proposed is said to be proposed, and a class of ours is no word. */
export const WordsUsed = ({
  determinations = [],
  t,
}: {
  determinations: readonly Determination[] | undefined
  t: Speech
}) => {
  const words = determinations.filter(isWord)
  if (words.length === 0) return null
  return listed(
    t.lang,
    words.map((each) => wordIn(each, t)),
  )
}

/** "genocide (asserted)"; a class of ours by its name alone, since nobody asserts it. */
export function wordIn({ word: code, how }: Determination, t: Speech): string {
  const word = t.reactions.determinations[code]
  if (how === 'proposed') return fill(t.reactions.proposedIs, { word })
  return isWord({ word: code })
    ? fill(t.reactions.determinationIs, { word, basis: t.reactions.bases[how] })
    : word
}

/** "rejected, 29 for, 33 against": what was announced. */
export function Outcome({
  outcome,
  t,
}: {
  outcome: NonNullable<ReactionListItem['outcome']>
  t: Speech
}) {
  const { result, unanimous, abstain_party } = outcome
  const counted = (['for', 'against', 'abstain'] as const).flatMap((side) => {
    const count = outcome[side]
    return count === undefined ? [] : [fill(t.reactions.tally[side], { count })]
  })
  const parts = [
    result && t.reactions.results[result],
    ...counted,
    unanimous && t.reactions.unanimous,
    abstain_party && (
      <Say
        key="party"
        text={t.reactions.abstained}
        parts={{ who: <Called text={abstain_party} t={t} /> }}
      />
    ),
  ]
  return <Listed items={parts.filter(Boolean)} by={t.site.comma} />
}

/** "21 June 2019 until 28 June 2019" */
export function Span({
  date,
  end_date,
  t,
}: Pick<ReactionListItem, 'date' | 'end_date'> & { t: Speech }) {
  return (
    <>
      <When date={date} t={t} />
      {end_date && (
        <>
          {' '}
          <Say text={t.reactions.until} parts={{ date: <When date={end_date} t={t} /> }} />
        </>
      )}
    </>
  )
}

/** "Adrian Zenz, researcher; …", each leading to its page. */
export function Actors({ actors, t }: { actors: PublicReaction['actors']; t: Speech }) {
  const links = actors.map((actor) => <ActorLink key={actor.id} actor={actor} t={t} />)
  return <Listed items={links} by={t.site.semicolon} />
}

/** One reaction of a list: what, when, who; then stance, word and outcome, each only where there is one. */
function ReactionEntry({
  reaction,
  people,
  t,
}: {
  reaction: ReactionListItem
  people?: readonly PersonNamed[]
  t: Speech
}) {
  const {
    id,
    kind,
    date,
    end_date,
    actors,
    place,
    summary,
    stance,
    determinations,
    outcome,
    persons,
  } = reaction
  const says = [
    stance && <Stance key="stance" stance={stance} t={t} />,
    determinations?.some(isWord) && <WordsUsed key="words" determinations={determinations} t={t} />,
    outcome && <Outcome key="outcome" outcome={outcome} t={t} />,
  ].filter(Boolean)
  return (
    <li id={anchor('reaction', id)}>
      <p class="date">
        <Span date={date} end_date={end_date} t={t} />
      </p>
      <div>
        <p>
          <a href={`/${t.lang}/reactions/${id}`}>
            <Foreign text={summary} t={t} />
          </a>
        </p>
        {says.length > 0 && (
          <p>
            <Listed items={says} by=" · " />
          </p>
        )}
        <p class="meta">
          {t.reactions.kinds[kind]}
          {t.site.colon}
          <Actors actors={actors} t={t} />
          {place && (
            <>
              {' · '}
              <Called text={place} t={t} />
            </>
          )}
        </p>
        {people && persons.length > 0 && (
          <p class="meta">
            {t.reactions.people}
            {t.site.colon}
            <PeopleLinks slugs={persons} people={people} t={t} />
          </p>
        )}
      </div>
    </li>
  )
}

export function ReactionEntries({
  reactions,
  people,
  t,
}: {
  reactions: readonly ReactionListItem[]
  people?: readonly PersonNamed[]
  t: Speech
}) {
  return (
    <ol class="timeline">
      {reactions.map((reaction) => (
        <ReactionEntry
          key={reaction.id}
          reaction={reaction}
          {...(people ? { people } : {})}
          t={t}
        />
      ))}
    </ol>
  )
}

/** How many are claimed, how many are named; for a vote, the ballots. */
export function Numbers({ instrument, t }: { instrument: InstrumentListItem; t: Speech }) {
  const { tally, claimed, named, complete } = instrument
  if (tally)
    return listed(
      t.lang,
      (['yes', 'no', 'abstain'] as const).map(
        (side) => `${tally[side]} ${t.instruments.stances[side]}`,
      ),
    )
  const counted =
    claimed === null
      ? fill(t.instruments.namedOnly, { named })
      : fill(t.instruments.namedOf, { named, claimed })
  const known =
    confirmedOf(instrument, t) ?? t.instruments[complete ? 'completeShort' : 'incompleteShort']
  return `${counted}${t.site.comma}${known}`
}

/** "6 of 43 names confirmed", where others are from memory; null where every name was read. */
export const confirmedOf = (
  { named, recalled }: Pick<InstrumentListItem, 'named' | 'recalled'>,
  t: Speech,
): string | null =>
  recalled > 0 ? fill(t.instruments.confirmed, { read: named - recalled, named }) : null

export function InstrumentEntries({
  instruments,
  t,
}: {
  instruments: readonly InstrumentListItem[]
  t: Speech
}) {
  return (
    <ol class="timeline">
      {instruments.map((instrument) => (
        <li key={instrument.id}>
          <p class="date">
            <When date={instrument.date} t={t} />
          </p>
          <div>
            <p>
              <a href={`/${t.lang}/instruments/${instrument.id}`}>
                <Foreign text={instrument.title} t={t} />
              </a>
            </p>
            <p>
              {instrument.stance && (
                <>
                  <Stance stance={instrument.stance} t={t} />
                  {!speaksOfIt(t.about, instrument) && ` (${t.instruments.elsewhereShort})`}
                  {' · '}
                </>
              )}
              <Numbers instrument={instrument} t={t} />
            </p>
            <p class="meta">
              <Called text={instrument.forum} t={t} />
              {!instrument.used && ` · ${t.instruments.notUsed}`}
            </p>
          </div>
        </li>
      ))}
    </ol>
  )
}

/** Doubles, conflicts and losses in the sources, as far as they touch this page. */
const Resolution = ({
  resolution,
  t,
}: Pick<ContradictionListItem, 'resolution'> & { t: Speech }) =>
  resolution ? (
    <>
      {t.reactions.resolution}
      {t.site.colon}
      <Foreign text={resolution} t={t} />
    </>
  ) : (
    t.reactions.unresolved
  )

export function Contradictions({
  contradictions,
  t,
}: {
  contradictions: readonly ContradictionListItem[]
  t: Speech
}) {
  return (
    <ul class="entries">
      {contradictions.map(({ id, kind, summary, resolution }) => (
        <li key={id} id={anchor('contradiction', id)}>
          <p>
            {t.reactions.contradictionKinds[kind]}
            {t.site.colon}
            <a href={`/${t.lang}/conflicts/${id}`}>
              <Foreign text={summary} t={t} />
            </a>
          </p>
          <p class="meta">
            <Resolution resolution={resolution} t={t} />
          </p>
        </li>
      ))}
    </ul>
  )
}

/** Measures in one list; one that the source does not spell out is marked. */
export const measuresIn = (
  { measures, recalled = [] }: NonNullable<PublicReaction['sanction']>,
  t: Speech,
): string =>
  listed(
    t.lang,
    measures.map((each) => {
      const what = t.lists.sanctions.measure[each]
      return recalled.includes(each) ? fill(t.lists.sanctions.recalled, { what }) : what
    }),
  )

/** To count the days from here to something else; nothing can be counted from what has no date, or one without an end. */
export function DaysFrom({ id, date, t }: { id: string; date: Edtf; t: Speech }) {
  const { earliest, latest } = bounds(date)
  if (!t.doors.reactions || !earliest || !latest) return null
  return (
    <p class="meta">
      <a href={`/${t.lang}/reactions/days?from=${id}`}>{t.lists.days.here}</a>
    </p>
  )
}
