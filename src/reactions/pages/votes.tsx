/** Votes: at the UN ballot by ballot, then what parliaments and other bodies decided, lost or won. */

import { Empty, Filters, Foreign, Pager, Section } from '../../site/parts.tsx'
import type { Speech } from '../../words/index.ts'
import { VOTE_RESULTS } from '../model/index.ts'
import type { PublicReaction } from '../public.ts'
import type { RollCall } from '../views/index.ts'
import { type Frame, ListPage } from './list-page.tsx'
import { Actors, Span, WordsUsed } from './parts.tsx'
import { RollCallOf } from './roll-call.tsx'

type Result = (typeof VOTE_RESULTS)[number]
type VotesProps = Frame & {
  rollCalls: readonly RollCall[]
  hasOlder: boolean
  reactions: readonly PublicReaction[]
  counts: ReadonlyMap<string, number>
  outcome: Result | undefined
  next: string | null
}

const PATH = '/reactions/votes'

export function VotesPage({
  rollCalls,
  hasOlder,
  reactions,
  counts,
  outcome,
  next,
  ...frame
}: VotesProps) {
  const { t } = frame
  const { votes } = t.lists
  const query = outcome ? `?outcome=${outcome}` : ''
  const atTheUn = outcome
    ? rollCalls.filter(({ instrument }) => instrument.vote?.result === outcome)
    : rollCalls
  return (
    <ListPage
      here="votes"
      title={votes.title}
      lede={votes.lede}
      path={`${PATH}${query}`}
      data={`/api/v1/votes?${outcome ? `outcome=${outcome}&` : ''}limit=500`}
      {...frame}
    >
      {(!outcome || atTheUn.length > 0) && (
        <AtTheUn rollCalls={atTheUn} hasOlder={hasOlder} t={t} />
      )}
      <section class="full" id="bodies" aria-labelledby="bodies-title">
        <h2 id="bodies-title">{votes.bodies}</h2>
        <Filters label={votes.result} choices={choicesOf(counts, outcome, t)} />
        {reactions.length === 0 ? (
          <Empty>{votes.none}</Empty>
        ) : (
          <Decisions reactions={reactions} t={t} />
        )}
        <p class="meta">{votes.told}</p>
        <Pager
          t={t}
          next={next && `/${t.lang}${PATH}?${outcome ? `outcome=${outcome}&` : ''}after=${next}`}
        />
      </section>
    </ListPage>
  )
}

function AtTheUn({ rollCalls, hasOlder, t }: Pick<VotesProps, 'rollCalls' | 'hasOlder' | 't'>) {
  return (
    <Section id="un" title={t.lists.votes.atTheUn}>
      {rollCalls.length === 0 && <Empty>{t.lists.votes.noneAtTheUn}</Empty>}
      {rollCalls.map((rollCall) => (
        <RollCallOf key={rollCall.instrument.id} rollCall={rollCall} t={t} />
      ))}
      {hasOlder && (
        <p>
          <a href={`/${t.lang}/instruments`}>{t.lists.votes.moreVotes}</a>
        </p>
      )}
    </Section>
  )
}

function choicesOf(counts: ReadonlyMap<string, number>, outcome: Result | undefined, t: Speech) {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const all = {
    value: 'all',
    label: t.lists.votes.all,
    count: total,
    href: `/${t.lang}${PATH}#bodies`,
    current: outcome === undefined,
  }
  const each = VOTE_RESULTS.filter((result) => counts.has(result)).map((result) => ({
    value: result,
    label: t.reactions.results[result],
    count: counts.get(result) ?? 0,
    href: `/${t.lang}${PATH}?outcome=${result}#bodies`,
    current: result === outcome,
  }))
  return [all, ...each]
}

function Decisions({ reactions, t }: { reactions: readonly PublicReaction[]; t: Speech }) {
  const { votes } = t.lists
  return (
    <div class="table">
      <table class="stack">
        <thead>
          <tr>
            {[votes.date, votes.who, votes.what, votes.result, votes.tally, votes.word].map(
              (label) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {reactions.map((reaction) => (
            <Decision key={reaction.id} reaction={reaction} t={t} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Decision({ reaction, t }: { reaction: PublicReaction; t: Speech }) {
  const { id, date, end_date, actors, summary, outcome = {}, determinations } = reaction
  return (
    <tr>
      <td class="date">
        <Span date={date} end_date={end_date} t={t} />
      </td>
      <td>
        <Actors actors={actors} t={t} />
      </td>
      <td>
        <a href={`/${t.lang}/reactions/${id}`}>
          <Foreign text={summary} t={t} />
        </a>
      </td>
      <td class="outcome brief">{outcome.result && t.reactions.results[outcome.result]}</td>
      <td class="brief">
        <Tally outcome={outcome} t={t} />
      </td>
      <td class="brief">
        <WordsUsed determinations={determinations} t={t} />
      </td>
    </tr>
  )
}

/** "29–33", in the order for, against, abstained; or that nobody gave a count. */
function Tally({ outcome, t }: { outcome: NonNullable<PublicReaction['outcome']>; t: Speech }) {
  const counts = [outcome.for, outcome.against, outcome.abstain].filter(
    (count) => count !== undefined,
  )
  if (counts.length > 0) return <bdi dir="ltr">{counts.join('–')}</bdi>
  return outcome.unanimous ? (
    t.reactions.unanimous
  ) : (
    <span class="meta">{t.lists.votes.noTally}</span>
  )
}
