/** Every claim on a person, what was taken back, and the ground for having the page. */
import type { ComponentChildren } from 'preact'
import { anchor, Foreign, Grade, InSource, Say, Section, SourceNumber, ToBeConfirmed, When } from '../../site/parts.tsx'
import { fill, type Speech } from '../../site/words/index.ts'
import { PREDICATES } from '../predicates.ts'
import type { PublicClaim } from '../public.ts'
import { Note } from './person-asked.tsx'
import { labelOf, type Part } from './said.tsx'

const ORDER = Object.keys(PREDICATES)
const place = (predicate: string) => (ORDER.includes(predicate) ? ORDER.indexOf(predicate) : ORDER.length)

export function EveryClaim({ person, t }: Part) {
  const groups = [...Map.groupBy(person.claims, ({ predicate }) => predicate)].sort(([a], [b]) => place(a) - place(b))
  return (
    <Section id="claims" title={t.person.everyClaim}>
      <p>{t.person.everyClaimLede}</p>
      {t.lang !== 'en' && <p class="meta">{t.site.inEnglish}</p>}
      {groups.map(([predicate, claims]) => (
        <div class="predicate" key={predicate}>
          <h3>{labelOf(predicate, t)}</h3>
          <ul class="claims">
            {claims.map((claim) => (
              <li key={claim.id} id={anchor('claim', claim.id)}>
                <Claim claim={claim} person={person} t={t} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  )
}

function Claim({ claim, person, t }: Part & { claim: PublicClaim }) {
  const { value, claimant, connection, predicate, quote, as_written, language, note } = claim
  const who = (
    <b>
      <Foreign text={claimant} t={t} />
    </b>
  )
  return (
    <>
      <p class="value">
        {predicate === 'imputed_activity' ? <Say text={t.person.reasonGiven} parts={{ who }} /> : who}
        {t.site.colon}
        <Foreign text={value} t={t} /> <Standing claim={claim} person={person} t={t} />
      </p>
      <p class="meta">
        {t.connections[connection]}
        {roadOf(claim, t).map((fact) => [' · ', fact])}
      </p>
      {quote && <Quote text={quote} lang={language} t={t} />}
      {as_written && (
        <p class="meta">
          {t.person.asWritten}
          {t.site.colon}
          <Foreign text={as_written} lang={language} t={t} />
        </p>
      )}
      <p class="meta">
        <InSourceLine claim={claim} person={person} t={t} />
      </p>
      {note && <Note text={note} t={t} />}
    </>
  )
}

/** By what road it came, when it was so, when it was said. */
function roadOf({ channel, date, said_on }: PublicClaim, t: Speech): ComponentChildren[] {
  return [
    channel && fill(t.person.via, { channel: t.channels[channel] }),
    date && <Say key="date" text={t.person.whenSo} parts={{ date: <When date={date} t={t} /> }} />,
    said_on && <Say key="said" text={t.person.whenSaid} parts={{ date: <When date={said_on} t={t} /> }} />,
  ].filter(Boolean)
}

function Standing({ claim, person, t }: Part & { claim: PublicClaim }) {
  const inConflict = person.conflicts.some(({ claims }) => claims.includes(claim.id))
  if (inConflict)
    return (
      <a class="mark" href={`#${anchor('conflict', claim.predicate)}`}>
        {t.person.seeDispute}
      </a>
    )
  return claim.standing === 'accepted' ? null : <span class="mark">{t.person.standing[claim.standing]}</span>
}

const Quote = ({ text, lang, t }: { text: string; lang: string | undefined; t: Speech }) => (
  <blockquote>
    <Foreign block text={text} lang={lang} t={t} />
  </blockquote>
)

/** Publisher, place in the source, grade. */
function InSourceLine({ claim, person, t }: Part & { claim: PublicClaim }) {
  const source = person.sources.find(({ id }) => id === claim.source)
  return (
    <>
      {source && <bdi>{source.publisher}</bdi>}
      <SourceNumber id={claim.source} sources={person.sources} t={t} />
      {claim.locator && [t.site.comma, <InSource key="place" locator={claim.locator} t={t} />]}
      {' · '}
      <Grade grade={claim.grade} t={t} />
      {source?.to_be_confirmed && [' · ', <ToBeConfirmed key="confirm" t={t} />]}
    </>
  )
}

/** What stood here and no longer does. */
export function Tombstones({ person, t }: Part) {
  if (person.tombstones.length === 0) return null
  return (
    <Section id="tombstones" title={t.person.tombstones}>
      <p class="meta">{t.person.tombstonesMean}</p>
      <ul class="entries">
        {person.tombstones.map(({ claim, predicate, standing, on }) => (
          <li key={claim} id={anchor('claim', claim)}>
            <Say text={t.person.tombstone[standing]} parts={{ predicate: labelOf(predicate, t), date: <When date={on} t={t} /> }} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

export function Publication({ person, t }: Part) {
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
