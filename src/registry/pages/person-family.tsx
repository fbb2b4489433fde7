/** What relatives said, what they asked, and that they campaign. */
import { compareDates, type Edtf } from '../../kernel/dates/index.ts'
import { anchor, Called, Empty, Section, SourceNumber, When } from '../../site/parts.tsx'
import { isByKin } from '../asked/demands.ts'
import type { PublicClaim, PublicDemand, PublicPerson } from '../public.ts'
import { ClaimText, labelOf, type SaidProps, Spoken } from './said.tsx'

/** `claims`: a relative’s that are neither a reason nor who the person is. */
type FamilyProps = SaidProps & { claims: readonly PublicClaim[] }

export function Family({ person, claims, t }: FamilyProps) {
  const campaigns = person.claims.filter(({ predicate }) => predicate === 'relatives_campaigning')
  const told = [...claims.map(claimEntry), ...campaigns.map(claimEntry), ...askedBy(person)].sort(
    byDate,
  )
  return (
    <Section id="family" title={t.person.familySays}>
      {told.length === 0 && !isHeard(person) && <Empty>{t.person.nothingFromFamily}</Empty>}
      <ul class="entries">
        {told.map((entry) => (
          <li key={entry.id}>
            {entry.claim && (
              <ClaimText
                claim={entry.claim}
                label={labelOf(entry.claim.predicate, t)}
                person={person}
                t={t}
              />
            )}
            {entry.demand && <AskedByKin demand={entry.demand} person={person} t={t} />}
          </li>
        ))}
      </ul>
      {told.length === 0 && <Elsewhere person={person} t={t} />}
    </Section>
  )
}

type Entry = { id: string; date: Edtf; claim?: PublicClaim; demand?: PublicDemand }
const UNDATED = 'XXXX' as Edtf
const claimEntry = (claim: PublicClaim): Entry => ({
  id: claim.id,
  date: claim.date ?? UNDATED,
  claim,
})
const byDate = (a: Entry, b: Entry) => compareDates(a.date, b.date) || (a.id < b.id ? -1 : 1)

/** What no source says that a relative asked stands among the demands alone. */
const askedBy = ({ demands }: PublicPerson): Entry[] =>
  demands
    .filter((demand) => isByKin(demand) && !demand.inferred)
    .map((demand) => ({ id: demand.id, date: demand.date, demand }))

function AskedByKin({ demand, person, t }: SaidProps & { demand: PublicDemand }) {
  return (
    <>
      <Spoken who={demand.by} what={demand.what} t={t}>
        <SourceNumber id={demand.source} sources={person.sources} t={t} />
      </Spoken>{' '}
      <span class="meta">
        <a href={`#${anchor('demand', demand.id)}`}>{t.person.demand}</a>
        {t.site.colon}
        <Called text={demand.to} t={t} />
        {demand.date !== UNDATED && [t.site.comma, <When key="date" date={demand.date} t={t} />]}
      </span>
    </>
  )
}

/** `family_reply` is mostly, and not always, a relative’s. */
const hasReplied = ({ answers }: PublicPerson) =>
  answers.some(({ family, family_reply }) => family?.length || family_reply)

/** Something on file is a relative’s, or was done to one who asked: then it is never said that there is nothing. */
const isHeard = (person: PublicPerson): boolean =>
  person.claims.some(({ connection }) => connection === 'relative') ||
  person.demands.some(isByKin) ||
  hasReplied(person) ||
  person.reprisals.length > 0

/** Where more of it stands. */
function Elsewhere({ person, t }: SaidProps) {
  const links: [string, string, boolean][] = [
    ['#asked', t.person.familyRepliesElsewhere, hasReplied(person)],
    ['#reprisals', t.person.reprisalsElsewhere, person.reprisals.length > 0],
    [
      '#claims',
      t.person.familyElsewhere,
      person.claims.some(({ connection }) => connection === 'relative'),
    ],
  ]
  return links.map(
    ([href, text, stands]) =>
      stands && (
        <p class="meta" key={href}>
          <a href={href}>{text}</a>
        </p>
      ),
  )
}
