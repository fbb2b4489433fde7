/** What is disputed, when it happened, and who says what: the family, the state, and what was shown under control. */

import type { ComponentChildren } from 'preact'
import type { OwnText } from '../../kernel/about/own-text.ts'
import { compareDates, type Edtf } from '../../kernel/dates/index.ts'
import {
  anchor,
  Called,
  Empty,
  Fold,
  Foreign,
  Listed,
  Section,
  SourceNumber,
  When,
} from '../../site/parts.tsx'
import { compareEnds } from '../derived/hearing.ts'
import { isStateNamed } from '../derived/holders.ts'
import { tells } from '../model/predicates.ts'
import { isAsked, type PublicClaim, type PublicPerson } from '../public.ts'
import { Family } from './person-family.tsx'
import { ClaimText, DoesNotProve, labelOf, type SaidProps, Spoken, saidBy } from './said.tsx'

/** Why a person is said to be held: shown among the claims, under the name of who says so, and nowhere else. */
const isReason = ({ predicate }: PublicClaim) => tells(predicate) === 'reason'

export function Disputed({ person, t }: SaidProps) {
  const { conflicts, disputes } = person
  if (conflicts.length + disputes.length === 0) return null
  return (
    <Section id="disputed" title={t.person.disputed}>
      {conflicts.map(({ predicate, claims }) => (
        <div class="conflict" id={anchor('conflict', predicate)} key={predicate}>
          <h3>{labelOf(predicate, t)}</h3>
          <Rivals ids={claims} person={person} t={t} />
        </div>
      ))}
      {disputes.length > 0 && (
        <details>
          <summary>
            {t.person.noted} <span class="count">{disputes.length}</span>
          </summary>
          <ul class="entries">
            {disputes.map((dispute) => (
              <li key={dispute.id} id={anchor('dispute', dispute.id)}>
                <Foreign text={dispute.summary} t={t} />{' '}
                <ClaimLinks ids={dispute.claims} person={person} t={t} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  )
}

const claimsOf = (person: PublicPerson, ids: readonly string[]) =>
  ids.flatMap((id) => person.claims.find((claim) => claim.id === id) ?? [])

function Rivals({ ids, person, t }: SaidProps & { ids: readonly string[] }) {
  return (
    <ul class="rivals">
      {claimsOf(person, ids).map((claim) => (
        <li key={claim.id}>
          <ClaimText claim={claim} person={person} t={t} />
        </li>
      ))}
    </ul>
  )
}

function ClaimLinks({ ids, person, t }: SaidProps & { ids: readonly string[] }) {
  const links = claimsOf(person, ids).map((claim) => (
    <a key={claim.id} href={`#${anchor('claim', claim.id)}`}>
      <Called text={claim.claimant} t={t} />
    </a>
  ))
  return links.length > 0 ? (
    <span class="meta">
      (<Listed items={links} by={t.site.comma} />)
    </span>
  ) : null
}

type Entry = { date: Edtf; who: string; what: OwnText; source: string; label?: string }

/** Everything on file with a date, save reasons and who the person is. Of an answer only its medium: what it says may be a reason. */
const hasMoment = ({ predicate }: PublicClaim) =>
  ['event', 'honour'].includes(tells(predicate) ?? '')

/** A first official word that stands among the answers is not told twice. */
const isAnswered = ({ predicate, date }: PublicClaim, { answers }: PublicPerson) =>
  predicate === 'first_official_word' && answers.some((answer) => answer.date === date)

function entriesOf({ person, t }: SaidProps): Entry[] {
  const entries: Entry[] = [
    ...person.claims.flatMap((claim) =>
      claim.date && hasMoment(claim) && !isAnswered(claim, person)
        ? [{ date: claim.date, who: claim.claimant, what: saidBy(claim, t), source: claim.source }]
        : [],
    ),
    ...person.demands.map((demand) => ({
      date: demand.date,
      who: demand.by,
      what: demand.what,
      source: demand.source,
      label: isAsked(demand) ? t.person.demand : t.demands.inferredShort,
    })),
    ...person.demands
      .flatMap((demand) => demand.silences ?? [])
      .map(({ body, date, summary, source }) => ({
        date,
        who: body,
        what: summary,
        source,
        label: t.person.silence,
      })),
    ...person.answers.map(({ date, body, medium, source }) => ({
      date,
      who: body,
      what: medium,
      source,
      label: t.person.answer,
    })),
    ...person.reprisals.map(({ date, body, summary, source }) => ({
      date,
      who: body,
      what: summary,
      source,
    })),
  ]
  return entries.filter(({ date }) => date !== 'XXXX').sort((a, b) => compareEnds(a.date, b.date))
}

type TimelineEntry = ReturnType<typeof entriesOf>[number]

const OneEntry = ({ entry, person, t }: SaidProps & { entry: TimelineEntry }) => (
  <p>
    <Spoken who={entry.who} what={entry.what} t={t}>
      <SourceNumber id={entry.source} sources={person.sources} t={t} />
    </Spoken>{' '}
    {entry.label && <span class="meta">{entry.label}</span>}
  </p>
)

export function Timeline({ person, t }: SaidProps) {
  const days = [...Map.groupBy(entriesOf({ person, t }), ({ date }) => date)]
  if (days.length === 0) return null
  return (
    <Fold id="timeline" title={t.person.timeline} count={days.length}>
      <ol class="timeline">
        {days.map(([date, entries]) => (
          <li key={date}>
            <p class="date">
              <When date={date} t={t} />
            </p>
            <div>
              {entries.map((entry) => (
                <OneEntry
                  key={`${entry.who} ${JSON.stringify(entry.what)}`}
                  entry={entry}
                  person={person}
                  t={t}
                />
              ))}
            </div>
          </li>
        ))}
      </ol>
    </Fold>
  )
}

const isShown = (claim: PublicClaim) =>
  claim.connection === 'person_under_control' || claim.predicate === 'shown_by_state'
/** Neither shown, nor a reason, nor who the person is. */
const isAccount = (claim: PublicClaim) => !isShown(claim) && hasMoment(claim)
const isFamily = (claim: PublicClaim) => claim.connection === 'relative' && isAccount(claim)
const isGroup = (claim: PublicClaim) => claim.connection === 'armed_group' && isAccount(claim)
const isState = (claim: PublicClaim) =>
  ['holding_authority', 'state_institution'].includes(claim.connection) && isAccount(claim)

/** Together what is told of one day, mostly one film, so that the line under it stands once. */
const byDay = (claims: readonly PublicClaim[]) =>
  [...Map.groupBy(claims, ({ date, id }) => date ?? id).values()].sort(([a], [b]) =>
    compareDates(a?.date ?? ('XXXX' as Edtf), b?.date ?? ('XXXX' as Edtf)),
  )

/** Three sections, never mixed; a fourth where a group that is no state has spoken. Where nobody says that a state took or holds the person, none is named. */
export function Sides({ person, t }: SaidProps) {
  const shown = person.claims.filter((claim) => isShown(claim) && !isReason(claim))
  return (
    <div class="sides">
      <Family person={person} claims={person.claims.filter(isFamily)} t={t} />
      <Side
        id="state"
        title={isStateNamed(person) ? t.person.stateSays : t.person.authoritiesSay}
        claims={person.claims.filter(isState)}
        none={isStateNamed(person) ? t.person.nothingFromState : t.person.nothingFromAuthorities}
        person={person}
        t={t}
      >
        {person.claims.some(isReason) && <p class="meta">{t.person.reasonsElsewhere}</p>}
      </Side>
      {person.claims.some(isGroup) && (
        <Side
          id="group"
          title={t.person.groupSays}
          claims={person.claims.filter(isGroup)}
          none=""
          person={person}
          t={t}
        />
      )}
      {shown.length > 0 && (
        <Section id="control" title={t.person.underControl}>
          <p class="meta">{t.person.underControlMeans}</p>
          <ul class="entries">
            {byDay(shown).map((sameDay) => (
              <li key={sameDay[0]!.id}>
                {sameDay.map((claim) => (
                  <p key={claim.id}>
                    <ClaimText
                      claim={claim}
                      label={labelOf(claim.predicate, t)}
                      person={person}
                      t={t}
                    />
                  </p>
                ))}
                <DoesNotProve t={t} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  )
}

type SideProps = SaidProps & {
  id: string
  title: string
  claims: readonly PublicClaim[]
  none: string
  children?: ComponentChildren
}

function Side({ id, title, claims, none, person, t, children }: SideProps) {
  const byDate = [...claims].sort((a, b) =>
    compareDates(a.date ?? ('XXXX' as Edtf), b.date ?? ('XXXX' as Edtf)),
  )
  return (
    <Section id={id} title={title}>
      {claims.length === 0 && <Empty>{none}</Empty>}
      <ul class="entries">
        {byDate.map((claim) => (
          <li key={claim.id}>
            <ClaimText claim={claim} label={labelOf(claim.predicate, t)} person={person} t={t} />
          </li>
        ))}
      </ul>
      {children}
    </Section>
  )
}
