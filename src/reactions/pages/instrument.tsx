/** The page of one joint text or vote: claimed and named kept apart, then every name with how we know it. */

import { speaksOfIt } from '../../kernel/about/index.ts'
import { sameLanguage } from '../../kernel/about/own-text.ts'
import type { Edtf } from '../../kernel/dates/index.ts'
import { Changes, changedRow } from '../../site/changes.tsx'
import { Layout } from '../../site/layout.tsx'
import {
  Called,
  Empty,
  Facts,
  Figure,
  Foreign,
  inWordsOf,
  Listed,
  Say,
  Section,
  SourceNumber,
  Sources,
  When,
} from '../../site/parts.tsx'
import { Places } from '../../sources/pages/cited.tsx'
import { placeOf } from '../../words/about.ts'
import { counted, fill, listed, type Speech } from '../../words/index.ts'
import { stateName } from '../../words/states.ts'
import type { PublicInstrument, PublicSignatory } from '../public.ts'
import type { InstrumentLinks } from '../views/index.ts'
import {
  Contradictions,
  confirmedOf,
  DaysFrom,
  InstrumentEntries,
  ReactionEntries,
  Stance,
} from './parts.tsx'

type Part = { instrument: PublicInstrument; t: Speech }
type PageProps = Part & { links: InstrumentLinks; today: Edtf; contact: string | null }

export function InstrumentPage({ instrument, links, today, t, contact }: PageProps) {
  return (
    <Layout
      part="reactions"
      t={t}
      title={inWordsOf(instrument.title, t)}
      path={`/instruments/${instrument.id}`}
      contact={contact}
      asOf={today}
      wide
    >
      <article>
        <p class="kicker">
          {t.instruments.kinds[instrument.kind]} · <When date={instrument.date} t={t} />
        </p>
        <h1 class="sentence">
          <Foreign text={instrument.title} t={t} />
        </h1>
        <Counted instrument={instrument} t={t} />
        <Record instrument={instrument} t={t} />
        <Signatories instrument={instrument} t={t} />
        <DaysFrom id={instrument.id} date={instrument.date} t={t} />
        <Around links={links} t={t} />
        <Changes
          changes={instrument.changes}
          name={({ of, id }) => nameOfChanged(of, id, t)}
          t={t}
        />
        <Sources sources={instrument.sources} t={t} />
      </article>
    </Layout>
  )
}

/** Of who stands on it the state. */
const nameOfChanged = (of: string, id: string, t: Speech) =>
  of === 'instrument'
    ? changedRow(of, t)
    : (stateName(id.split(' ')[1]!, t.lang, t.about) ?? id.split(' ')[1]!)

/** The numbers, large, and in words what they do not say. */
const SignedCounts = ({
  claimed,
  named,
  t,
}: Pick<PublicInstrument, 'claimed' | 'named'> & { t: Speech }) => (
  <>
    {claimed !== null && <Figure caption={t.instruments.claimed}>{claimed}</Figure>}
    <Figure caption={t.instruments.named}>{named}</Figure>
  </>
)

function Counted({ instrument, t }: Part) {
  const { claimed, named } = instrument
  return (
    <section class="numbers" aria-label={t.instruments.named}>
      <div class="figures short">
        {instrument.tally ? (
          <Tally tally={instrument.tally} t={t} />
        ) : (
          <SignedCounts claimed={claimed} named={named} t={t} />
        )}
      </div>
      {!instrument.tally && claimed === null && <p>{t.instruments.claimedNobody}</p>}
      {instrument.vote?.result && (
        <p class="result">{t.instruments.results[instrument.vote.result]}</p>
      )}
      {confirmedOf(instrument, t) && <p class="unsure">{confirmedOf(instrument, t)}</p>}
      <p>{completeness(instrument, t)}</p>
      {!speaksOfIt(t.about, instrument) && <p>{t.instruments.elsewhere}</p>}
      {!instrument.used && <p>{t.instruments.notUsed}</p>}
    </section>
  )
}

function Tally({ tally, t }: { tally: NonNullable<PublicInstrument['tally']>; t: Speech }) {
  const sides = (['yes', 'no', 'abstain', 'absent'] as const).filter(
    (side) => side !== 'absent' || tally.absent > 0,
  )
  return sides.map((side) => (
    <Figure key={side} caption={t.instruments.stances[side]}>
      {tally[side]}
    </Figure>
  ))
}

function completeness({ kind, complete, claimed, named }: PublicInstrument, t: Speech): string {
  if (complete) return kind === 'vote' ? t.instruments.completeVote : t.instruments.complete
  return claimed !== null && claimed > named
    ? fill(t.instruments.unknownNames, { unknown: claimed - named, claimed })
    : t.instruments.incomplete
}

function Record({ instrument, t }: Part) {
  const { led_by, stance, scope, claimed_later, note, sources, citations } = instrument
  return (
    <Facts
      rows={[
        [t.instruments.forum, <Called key="forum" text={instrument.forum} t={t} />],
        [t.instruments.ledBy, led_by ? <Called text={led_by} t={t} /> : null],
        [t.instruments.stance, stance ? <StanceOf instrument={instrument} t={t} /> : null],
        [
          t.instruments.scope,
          listed(
            t.lang,
            scope.map((each) => placeOf(each, t)),
          ),
        ],
        [
          t.instruments.claimedLater,
          claimed_later ? <ClaimedLater instrument={instrument} t={t} /> : null,
        ],
        [t.instruments.note, note ? <Foreign text={note} t={t} /> : null],
        [
          t.instruments.citations,
          <Places key="read" citations={citations} sources={sources} t={t} />,
        ],
      ]}
    />
  )
}

/** A stance on another place says so beside it, so that it cannot be read as one. */
function StanceOf({ instrument, t }: Part) {
  const { stance } = instrument
  if (!stance) return null
  return (
    <>
      <Stance stance={stance} t={t} />
      {!speaksOfIt(t.about, instrument) && ` (${t.instruments.elsewhereShort})`}
    </>
  )
}

function ClaimedLater({ instrument: { claimed_later = [], sources }, t }: Part) {
  const totals = claimed_later.map(({ total, by, source }) => (
    <span key={`${total} ${by}`}>
      <Say
        text={t.instruments.claimedLaterIs}
        parts={{ total: String(total), by: <Called text={by} t={t} /> }}
      />
      <SourceNumber id={source} sources={sources} t={t} />
    </span>
  ))
  return <Listed items={totals} by={t.site.semicolon} />
}

const BALLOTS = ['yes', 'no', 'abstain', 'absent']
const byBallot = (a: PublicSignatory, b: PublicSignatory) =>
  BALLOTS.indexOf(a.stance) - BALLOTS.indexOf(b.stance)

function Signatories({ instrument, t }: Part) {
  const { kind, signatories, sources, recalled, to_be_confirmed, named } = instrument
  const isVote = kind === 'vote'
  const rows = isVote ? signatories.toSorted(byBallot) : signatories
  const told =
    isVote ||
    rows.some(
      ({ stance, signed_on, joined_later }) => stance === 'withdrew' || signed_on || joined_later,
    )
  return (
    <Section id="signatories" title={isVote ? t.instruments.ballots : t.instruments.signatories}>
      {rows.length === 0 && <Empty>{t.instruments.noNames}</Empty>}
      {recalled > 0 && <p class="unsure">{counted(t.lang, t.instruments.recalled, recalled)}</p>}
      {to_be_confirmed > 0 && (
        <p class="meta">{fill(t.instruments.toBeConfirmed, { count: to_be_confirmed, named })}</p>
      )}
      {rows.length > 0 && (
        <div class="table">
          <table>
            <thead>
              <tr>
                <th scope="col">{t.instruments.state}</th>
                {told && <th scope="col">{isVote ? t.instruments.ballot : t.instruments.event}</th>}
                <th scope="col">{t.instruments.basis}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Row key={row.iso3} row={row} told={told} sources={sources} t={t} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Section>
  )
}

/** `told`: some row of the table tells more than that it stands there. */
const Basis = ({ basis, t }: Pick<PublicSignatory, 'basis'> & { t: Speech }) =>
  basis === 'recalled' ? (
    <span class="unsure">{t.instruments.bases.recalled}</span>
  ) : (
    t.instruments.bases.seen
  )

function Row({
  row,
  told,
  sources,
  t,
}: {
  row: PublicSignatory
  told: boolean
  sources: PublicInstrument['sources']
  t: Speech
}) {
  const { iso3, name, basis, source, signed_source } = row
  const own = sameLanguage(t.own, t.lang) ? name : stateName(iso3, t.lang, t.about)
  return (
    <tr>
      <th scope="row">{own ?? <Called text={name} t={t} />}</th>
      {told && (
        <td>
          <Event row={row} t={t} />
        </td>
      )}
      <td>
        <Basis basis={basis} t={t} />
        <SourceNumber id={source} sources={sources} t={t} />
        {signed_source && <SourceNumber id={signed_source} sources={sources} t={t} />}
      </td>
    </tr>
  )
}

/** What the state did, dated where somebody says when; leaving stands with its sign. */
function Event({ row, t }: { row: PublicSignatory; t: Speech }) {
  const { stance, signed_on, withdrew_on, joined_later } = row
  const joined = signed_on && (
    <Say
      text={t.instruments[joined_later ? 'joinedOn' : 'signedOn']}
      parts={{ date: <When date={signed_on} t={t} /> }}
    />
  )
  if (stance !== 'withdrew')
    return joined || (joined_later ? t.instruments.joinedLater : t.instruments.stances[stance])
  const left = withdrew_on ? (
    <Say text={t.instruments.withdrewOn} parts={{ date: <When date={withdrew_on} t={t} /> }} />
  ) : (
    t.instruments.withdrew
  )
  return (
    <>
      <span class="sign" aria-hidden="true">
        ✕
      </span>{' '}
      <Listed items={[joined, left].filter(Boolean)} by={t.site.comma} />
    </>
  )
}

function Around({
  links: { versions, reactions, contradictions },
  t,
}: {
  links: InstrumentLinks
  t: Speech
}) {
  return (
    <>
      {versions.length > 0 && (
        <Section id="versions" title={t.instruments.versions}>
          <InstrumentEntries instruments={versions} t={t} />
        </Section>
      )}
      {contradictions.length > 0 && (
        <Section id="contradictions" title={t.reactions.contradictions}>
          <Contradictions contradictions={contradictions} t={t} />
        </Section>
      )}
      {reactions.length > 0 && (
        <Section id="told" title={t.instruments.told}>
          <ReactionEntries reactions={reactions} t={t} />
        </Section>
      )}
    </>
  )
}
