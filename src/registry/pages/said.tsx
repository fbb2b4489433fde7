/** How a page of the registry says what somebody says. */
import { Foreign, Say, SourceNumber, When } from '../../site/parts.tsx'
import type { Speech } from '../../site/words/index.ts'
import { isPredicate } from '../predicates.ts'
import type { PublicClaim, PublicPerson } from '../public.ts'

/** What every part of a person's page is given. */
export type Part = { person: PublicPerson; t: Speech }

export const labelOf = (predicate: string, t: Speech) => (isPredicate(predicate) ? t.predicates[predicate] : predicate)

/** "**Who**: what": who says so is part of every sentence. */
export function Spoken({ who, what, t }: { who: string; what: string; t: Speech }) {
  const speaker = (
    <b>
      <Foreign text={who} t={t} />
    </b>
  )
  return <Say text={t.site.speaker} parts={{ who: speaker, what: <Foreign text={what} t={t} /> }} />
}

/** One claim in one sentence: who, what, the day it is about, where it stands. */
export function ClaimText({ claim, person, t }: Part & { claim: PublicClaim }) {
  return (
    <>
      <Spoken who={claim.claimant} what={claim.value} t={t} />
      {claim.date && claim.date !== 'XXXX' && (
        <>
          {' '}
          <span class="meta">
            (<When date={claim.date} t={t} />)
          </span>
        </>
      )}
      <SourceNumber id={claim.source} sources={person.sources} t={t} />
    </>
  )
}

/** Under every film and every statement made under control. */
export const DoesNotProve = ({ t }: { t: Speech }) => (
  <p class="proof">
    <b>{t.person.doesNotProve}</b>
    {t.site.colon}
    {t.person.doesNotProveText}
  </p>
)
