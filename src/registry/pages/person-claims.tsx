/** Every claim on a person, what was taken back, and the ground for having the page. */

import type { ComponentChildren } from 'preact'
import { directionOfScript, scriptOf } from '../../kernel/about/languages.ts'
import { withVersions } from '../../kernel/about/own-text.ts'
import { AsRecorded } from '../../site/foreign.tsx'
import {
  anchor,
  Fold,
  Foreign,
  Grade,
  InSource,
  Listed,
  Publisher,
  Say,
  Section,
  SourceNumber,
  ToBeConfirmed,
  When,
} from '../../site/parts.tsx'
import { fill, type Speech } from '../../words/index.ts'
import { PREDICATES } from '../model/predicates.ts'
import type { PublicClaim, PublicPerson } from '../public.ts'
import { Note } from './answer.tsx'
import { type RaisedReason, Reason, ReasonsInAnswers } from './person-reasons.tsx'
import { labelOf, type SaidProps, Spoken, saidBy } from './said.tsx'
import { Reach } from './signs.tsx'

const ORDER = Object.keys(PREDICATES)
const place = (predicate: string) =>
  ORDER.includes(predicate) ? ORDER.indexOf(predicate) : ORDER.length

const Claims = ({ claims, person, t }: SaidProps & { claims: readonly PublicClaim[] }) => (
  <ul class="claims">
    {claims.map((claim) => (
      <li key={claim.id} id={anchor('claim', claim.id)}>
        <Claim claim={claim} person={person} t={t} />
      </li>
    ))}
  </ul>
)

type EveryClaimProps = SaidProps & { raised: readonly RaisedReason[]; isOpen: boolean }

/** Folded, on paper too; unfolded at an address of its own, which is what one prints. */
export function EveryClaim({ person, raised, isOpen, t }: EveryClaimProps) {
  const groups = [...Map.groupBy(person.claims, ({ predicate }) => predicate)].sort(
    ([a], [b]) => place(a) - place(b),
  )
  return (
    <Fold id="claims" title={t.person.everyClaim} count={person.claims.length} isOpen={isOpen}>
      <p>{t.person.everyClaimLede}</p>
      {!isOpen && (
        <p class="more">
          <a href={`/${t.lang}/people/${person.slug}?claims=all#claims`}>{t.person.printClaims}</a>
        </p>
      )}
      <AsRecorded t={t} />
      {groups.map(([predicate, claims]) => (
        <div class="predicate" key={predicate}>
          <h3>{labelOf(predicate, t)}</h3>
          <Claims claims={claims} person={person} t={t} />
        </div>
      ))}
      <ReasonsInAnswers person={person} raised={raised} t={t} />
    </Fold>
  )
}

function Claim({ claim, person, t }: SaidProps & { claim: PublicClaim }) {
  const { claimant, predicate, quote, as_written, language, note, note_in } = claim
  const said = saidBy(claim, t)
  return (
    <>
      <p class="value">
        {predicate === 'imputed_activity' ? (
          <Reason who={claimant} what={said} t={t} />
        ) : (
          <Spoken who={claimant} what={said} t={t} />
        )}{' '}
        <Standing claim={claim} person={person} t={t} />
      </p>
      {quote && <Quote text={quote} lang={language} />}
      {as_written && (
        <p class="meta">
          {t.person.asWritten}
          {t.site.colon}
          <Foreign text={as_written} lang={language} t={t} />
        </p>
      )}
      <p class="meta">
        <Listed items={groundsOf(claim, person, t)} by={t.site.separator} />
      </p>
      <Reach claim={claim} person={person} t={t} />
      {note && <Note text={withVersions(note, note_in, t.own)} t={t} />}
    </>
  )
}

/** How they know, by what road it came, when it was so, when it was said, where it stands, and how far it can be relied on. */
function groundsOf(claim: PublicClaim, person: PublicPerson, t: Speech): ComponentChildren[] {
  const { connection, channel, date, said_on, source, locator, grade } = claim
  const toBeConfirmed = person.sources.find(({ id }) => id === source)?.to_be_confirmed
  return [
    t.connections[connection],
    channel && fill(t.person.via, { channel: t.channels[channel] }),
    date && <When key="date" date={date} t={t} />,
    said_on && (
      <Say key="said" text={t.person.whenSaid} parts={{ date: <When date={said_on} t={t} /> }} />
    ),
    <Where key="source" source={source} locator={locator} person={person} t={t} />,
    <Grade key="grade" grade={grade} t={t} />,
    toBeConfirmed && <ToBeConfirmed key="confirm" t={t} />,
  ].filter(Boolean)
}

function Standing({ claim, person, t }: SaidProps & { claim: PublicClaim }) {
  const inConflict = person.conflicts.some(({ claims }) => claims.includes(claim.id))
  if (inConflict)
    return (
      <a class="mark" href={`#${anchor('conflict', claim.predicate)}`}>
        {t.person.seeDispute}
      </a>
    )
  return claim.standing === 'accepted' ? null : (
    <span class="mark">{t.person.standing[claim.standing]}</span>
  )
}

/** A quotation stays in its language, and runs as its script runs. */
const Quote = ({ text, lang }: { text: string; lang: string | undefined }) => (
  <blockquote
    class={scriptOf(text).toLowerCase()}
    lang={lang}
    dir={directionOfScript(scriptOf(text))}
  >
    <p>{text}</p>
  </blockquote>
)

/** The publisher, and the place in the source. */
function Where({
  source,
  locator,
  person,
  t,
}: SaidProps & Pick<PublicClaim, 'source' | 'locator'>) {
  const publisher = person.sources.find(({ id }) => id === source)?.publisher
  return (
    <>
      {publisher !== undefined && <Publisher name={publisher} t={t} />}
      <SourceNumber id={source} sources={person.sources} t={t} />
      {locator && [t.site.comma, <InSource key="place" locator={locator} t={t} />]}
    </>
  )
}

/** What stood here and no longer does. */
export function Tombstones({ person, t }: SaidProps) {
  if (person.tombstones.length === 0) return null
  return (
    <Section id="tombstones" title={t.person.tombstones}>
      <p class="meta">{t.person.tombstonesMean}</p>
      <ul class="entries">
        {person.tombstones.map(({ claim, predicate, standing, on }) => (
          <li key={claim} id={anchor('claim', claim)}>
            <Say
              text={t.person.tombstone[standing]}
              parts={{ predicate: labelOf(predicate, t), date: <When date={on} t={t} /> }}
            />
          </li>
        ))}
      </ul>
    </Section>
  )
}

export function Publication({ person, t }: SaidProps) {
  const { ground, date, source } = person.publication
  return (
    <Section id="publication" title={t.person.publication}>
      <p>
        {(t.person.grounds as Record<string, string>)[ground] ?? ground}{' '}
        <Say text={t.person.publicationSince} parts={{ date: <When date={date} t={t} /> }} />
        <SourceNumber id={source} sources={person.sources} t={t} />
      </p>
    </Section>
  )
}
