/** One demand: who asked what of whom, what became of each item, how long it has been open, and what came back. */

import type { Days as DayRange, Edtf } from '../../kernel/dates/index.ts'
import {
  anchor,
  Called,
  Days,
  Foreign,
  Listed,
  Say,
  SourceNumber,
  When,
} from '../../site/parts.tsx'
import { counted, type Speech } from '../../words/index.ts'
import { ITEM_TURNS, type Timing } from '../asked/demands.ts'
import { isAsked, type PublicDemand, type PublicItem } from '../public.ts'
import { type SaidProps, Spoken } from './said.tsx'

type DemandProps = SaidProps & { demand: PublicDemand; days: DayRange | undefined }

/**
 * One line in sight: who asked whom, when, what became of each item, and for how long it has been open; of what is our reading alone, what
 * was said, and that. The rest is folded beneath.
 */
export function Demand({ demand, days, person, t }: DemandProps) {
  const { by, to, date, inferred } = demand
  return (
    <details class="demand">
      <summary>
        <span>
          <When date={date} t={t} />
          {t.site.comma}
          {inferred ? (
            <Spoken who={by} what={demand.what} t={t} />
          ) : (
            <Say
              text={t.person.demandBy}
              parts={{ by: <Bold text={by} t={t} />, to: <Called text={to} t={t} /> }}
            />
          )}
        </span>
        {inferred && <span class="meta">{t.demands.inferredShort}</span>}
        {!inferred && <ItemsInLine states={demand.states} t={t} />}
        {days && (
          <span class="open">
            <Days range={days} t={t} /> {t.demands.openFor}
          </span>
        )}
      </summary>
      <Unfolded demand={demand} person={person} t={t} />
    </details>
  )
}

function Unfolded({ demand, person, t }: SaidProps & { demand: PublicDemand }) {
  const { by, to, what, channel, campaign, withdrawn, inferred } = demand
  const beside = [
    channel && t.demands.channels[channel],
    campaign && (
      <a key="campaign" href={`/${t.lang}/campaigns/${campaign}`}>
        {t.demands.partOf}
      </a>
    ),
  ].filter(Boolean)
  return (
    <>
      <p>
        {inferred ? (
          <Say
            text={t.demands.inferred}
            parts={{ by: <Called text={by} t={t} />, to: <Called text={to} t={t} /> }}
          />
        ) : (
          <Foreign text={what} t={t} />
        )}
        <SourceNumber id={demand.source} sources={person.sources} t={t} />
        {beside.length > 0 && (
          <span class="meta">
            {t.site.separator}
            <Listed items={beside} by={t.site.separator} />
          </span>
        )}
      </p>
      {demand.before_taken && <p class="warning">{t.demands.beforeTaken}</p>}
      {withdrawn && (
        <p>
          <Say
            text={t.demands.withdrawn}
            parts={{
              date: <When date={withdrawn.date} t={t} />,
              by: <Called text={withdrawn.by} t={t} />,
            }}
          />
          <SourceNumber id={withdrawn.source} sources={person.sources} t={t} />
        </p>
      )}
      {!inferred && <CameBack demand={demand} person={person} t={t} />}
      <Silences demand={demand} person={person} t={t} />
    </>
  )
}

const Bold = ({ text, t }: { text: string; t: Speech }) => (
  <b>
    <Called text={text} t={t} />
  </b>
)

/** "Proof of life: nothing came back · Release: denied" */
function ItemsInLine({ states, t }: { states: readonly PublicItem[]; t: Speech }) {
  const named = states.filter(({ item }) => item !== 'other')
  const lines = (named.length > 0 ? named : states).map(({ item, state }) => (
    <span key={item} class={`state-${state}`}>
      {item !== 'other' && `${t.items[item]}${t.site.colon}`}
      <b>{t.states[state]}</b>
    </span>
  ))
  return (
    <span class="items-in-line">
      <Listed items={lines} by={t.site.separator} />
    </span>
  )
}

/** What was asked, each with its state. “Other things” stand only where nothing else was asked, and without a name. */
export function Items({ states, t }: { states: readonly PublicItem[]; t: Speech }) {
  const named = states.filter(({ item }) => item !== 'other')
  if (named.length === 0)
    return states.map(({ item, state }) => <p key={item}>{t.states[state]}</p>)
  return (
    <dl class="items">
      {named.map(({ item, state }) => (
        <div key={item} class={`state-${state}`}>
          <dt>{t.items[item]}</dt>
          <dd>{t.states[state]}</dd>
        </div>
      ))}
    </dl>
  )
}

/** What demands turn into where a death or a release is reported, said once for all of them. */
export const Turns = ({ person, t }: SaidProps) =>
  ITEM_TURNS.filter((turn) =>
    person.demands
      .filter(isAsked)
      .some(({ states }) => states.some(({ becomes }) => becomes === turn)),
  ).map((turn) => (
    <p class="turn" key={turn}>
      {t.demands.becomes[turn]}
    </p>
  ))

/** Answers by name and showings, in short, each leading to where it stands whole; in sight stays how many are, or may be, from before. */
function CameBack({ demand, person, t }: SaidProps & { demand: PublicDemand }) {
  const lines = demand.replies.map((reply) => ({
    timing: reply.timing,
    ...('answer' in reply ? answerLine(reply.answer, person) : claimLine(reply.claim, person)),
  }))
  if (lines.length === 0) return <p class="meta">{t.demands.nothingBack}</p>
  const count = (wanted: Timing) => lines.filter(({ timing }) => timing === wanted).length
  const early = EARLY.filter((timing) => count(timing) > 0)
  return (
    <details class="came-back">
      <summary>
        {t.demands.cameBack} <span class="count">{lines.length - count('before')}</span>
        {early.length > 0 && (
          <span class="meta">
            {t.site.separator}
            <Listed
              items={early.map((timing) => counted(t.lang, t.demands.early[timing], count(timing)))}
              by={t.site.separator}
            />
          </span>
        )}
      </summary>
      <ul>
        {lines.map((line) => (
          <li key={line.href}>
            <Reply {...line} t={t} />
          </li>
        ))}
      </ul>
    </details>
  )
}

const EARLY = ['possibly_after', 'before'] as const
type Line = {
  timing: Timing
  href: string
  date: Edtf | undefined
  who: string
  isShowing: boolean
}

const Reply = ({ timing, href, date, who, isShowing, t }: Line & { t: Speech }) => (
  <>
    <a href={href}>
      {date && [<When key="date" date={date} t={t} />, t.site.comma]}
      <Called text={who} t={t} />
    </a>
    <span class="meta">
      {isShowing && [t.site.separator, t.demands.showing]}
      {timing !== 'after' && [t.site.separator, t.demands.timing[timing]]}
    </span>
  </>
)

function answerLine(id: string, { answers }: SaidProps['person']) {
  const answer = answers.find((each) => each.id === id)
  return {
    href: `#${anchor('answer', id)}`,
    date: answer?.date,
    who: answer?.body ?? '',
    isShowing: false,
  }
}

function claimLine(id: string, { claims }: SaidProps['person']) {
  const claim = claims.find((each) => each.id === id)
  return {
    href: `#${anchor('claim', id)}`,
    date: claim?.date,
    who: claim?.claimant ?? '',
    isShowing: true,
  }
}

function Silences({ demand, person, t }: SaidProps & { demand: PublicDemand }) {
  return (demand.silences ?? []).map((silence) => (
    <p class="silence" key={`${silence.date} ${silence.body}`}>
      {t.person.silence}
      {t.site.comma}
      <When date={silence.date} t={t} />
      {t.site.comma}
      <Spoken who={silence.body} what={silence.summary} t={t}>
        <SourceNumber id={silence.source} sources={person.sources} t={t} />
      </Spoken>
    </p>
  ))
}
