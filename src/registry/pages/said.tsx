/** How a page of the registry says what somebody says. */

import type { ComponentChildren } from 'preact'
import { type OwnText, sameLanguage, withVersions } from '../../kernel/about/own-text.ts'
import { Called, runOf, shownOf, Unreviewed } from '../../site/foreign.tsx'
import { Listed, Say, SourceNumber, When } from '../../site/parts.tsx'
import type { Speech } from '../../words/index.ts'
import { settledIn } from '../../words/settled.ts'
import { isPredicate } from '../model/predicates.ts'
import type { PublicClaim, PublicHappening, PublicPerson } from '../public.ts'

/** What every part of a person's page is given. */
export type SaidProps = { person: PublicPerson; t: Speech }

export const labelOf = (predicate: string, t: Speech) =>
  isPredicate(predicate) ? t.predicates[predicate] : predicate

/** What a claim says, in whatever languages it stands. */
export const saidBy = (
  { value, value_in }: Pick<PublicClaim, 'value' | 'value_in'>,
  t: Speech,
): OwnText => withVersions(value, value_in, t.own)

type SpokenProps = { who: string; what: OwnText; t: Speech; children?: ComponentChildren }

/**
 * "**Who**: what", and the number of its source: who says so is part of every sentence. What is not in the reader's language runs together
 * with its number, and with a speaker who has no settled name there, so that no number lands before a line's last word.
 */
export function Spoken({ who, what, t, children }: SpokenProps) {
  const version = shownOf(what, t)
  const name = who.charAt(0).toUpperCase() + who.slice(1)
  const isNameOurs = settledIn(name, t.lang, t.about) !== null
  const said = (
    <>
      {version.text}
      <Unreviewed version={version} t={t} />
      {children}
    </>
  )
  const sentence = (by: ComponentChildren, what: ComponentChildren) => (
    <Say text={t.site.speaker} parts={{ who: <b>{by}</b>, what }} />
  )
  if (sameLanguage(version.lang, t.lang)) return sentence(<Called text={name} t={t} />, said)
  const run = runOf(version.text, version.lang)
  return isNameOurs ? (
    sentence(<Called text={name} t={t} />, <bdi {...run}>{said}</bdi>)
  ) : (
    <bdi {...run}>{sentence(name, said)}</bdi>
  )
}

/** "Ada (cousin), to CNN" within parentheses of ours: "Ada, cousin, to CNN". */
export const unbracketed = (who: string) => who.replaceAll(/ \(([^()]*)\)/g, ', $1')

/** One claim in one sentence: who, what, the day it is about, where it stands. */
export function ClaimText({
  claim,
  label,
  person,
  t,
}: SaidProps & { claim: PublicClaim; label?: string }) {
  const date = claim.date !== 'XXXX' && claim.date
  const facts = [label, date && <When key="date" date={date} t={t} />].filter(Boolean)
  return (
    <>
      <Spoken who={claim.claimant} what={saidBy(claim, t)} t={t}>
        <SourceNumber id={claim.source} sources={person.sources} t={t} />
      </Spoken>
      {facts.length > 0 && (
        <>
          {' '}
          <span class="meta">
            <Listed items={facts} by={t.site.comma} />
          </span>
        </>
      )}
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

/** After a reported release: "free to travel: yes; free to call: not known". A release says neither by itself. */
export function freedomIn({ free }: PublicHappening, t: Speech): string[] {
  if (!free) return []
  const { yes, no, notKnown, colon } = t.site
  const word = { yes, no, not_known: notKnown }
  return [
    `${t.person.freeToTravel}${colon}${word[free.travel]}`,
    `${t.person.freeToCall}${colon}${word[free.call]}`,
  ]
}
