/** The page of one person: headline, status, how long, what is disputed, then the record. */

import type { OwnText } from '../../kernel/about/own-text.ts'
import type { Days as DayRange, Edtf } from '../../kernel/dates/index.ts'
import { Changes, changedRow } from '../../site/changes.tsx'
import { Layout } from '../../site/layout.tsx'
import { anchor, Listed, Sources } from '../../site/parts.tsx'
import { nameIn } from '../../site/person-name.tsx'
import { fill, type Speech } from '../../words/index.ts'
import { noPaperOf } from '../derived/asks.ts'
import { toShare } from '../derived/deaths.ts'
import type { PublicBulkAnswer, PublicPerson } from '../public.ts'
import { Care } from './care.tsx'
import { Asked, Raisings, ReactionsTo, Reprisals, Visits } from './person-asked.tsx'
import { InCalendar } from './person-calendar.tsx'
import { EveryClaim, Publication, Tombstones } from './person-claims.tsx'
import { Head, Headline, Status } from './person-head.tsx'
import { Numbers } from './person-numbers.tsx'
import type { RaisedReason } from './person-reasons.tsx'
import { Disputed, Sides, Timeline } from './person-record.tsx'
import { Procedures } from './procedures.tsx'
import { labelOf, type SaidProps } from './said.tsx'

/** What other rooms know of the person, shortened by their views. */
export type Related = {
  reactions: readonly { id: string; date: Edtf; summary: OwnText; kind: string }[]
  access: readonly { id: string; title: OwnText }[]
  raisings: readonly { id: string; date: Edtf; text: OwnText }[]
  /** Reasons in answers to those who raised the person: for the claims alone. */
  reasons: readonly RaisedReason[]
}

type PersonProps = {
  person: PublicPerson
  /** Days since the last word; null when there is none, or its date has no bounds. */
  sinceLastWord: DayRange | null
  /** Days that a demand to whoever must answer has been open, by the demand's id; others have no clock. */
  demandDays: ReadonlyMap<string, DayRange>
  related: Related
  bulk: readonly PublicBulkAnswer[]
  today: Edtf
  /** Where papers about the person are ordered, without the language; null where none are taken. */
  order?: string | null
  t: Speech
  contact: string | null
}

export function PersonPage({
  person,
  sinceLastWord,
  demandDays,
  related,
  bulk,
  today,
  order,
  t,
  contact,
}: PersonProps) {
  return (
    <Layout
      part="people"
      t={t}
      title={nameIn(person, t)}
      path={`/people/${person.slug}`}
      contact={contact}
      description={previewOf(person, t)}
      asOf={today}
      wide
    >
      <article>
        <Head person={person} t={t} />
        <Care person={person} t={t} />
        <Headline person={person} t={t} />
        <Status person={person} t={t} />
        {!noPaperOf(person) && <Papers slug={person.slug} order={order ?? null} t={t} />}
        <Numbers person={person} sinceLastWord={sinceLastWord} demandDays={demandDays} t={t} />
        <Contents person={person} related={related} t={t} />
        <Disputed person={person} t={t} />
        <Timeline person={person} t={t} />
        <Sides person={person} t={t} />
        <Asked person={person} demandDays={demandDays} bulk={bulk} t={t} />
        <Procedures person={person} t={t} />
        <Reprisals person={person} t={t} />
        <Raisings raisings={related.raisings} t={t} />
        <ReactionsTo reactions={related.reactions} t={t} />
        <Visits access={related.access} t={t} />
        <EveryClaim person={person} raised={related.reasons} t={t} />
        <Tombstones person={person} t={t} />
        <Changes
          changes={person.changes}
          name={({ predicate, of, id }) =>
            predicate === undefined ? (
              changedRow(of, t)
            ) : (
              <a href={`#${anchor('claim', id)}`}>{labelOf(predicate, t)}</a>
            )
          }
          t={t}
        />
        <Publication person={person} t={t} />
        <InCalendar person={person} t={t} />
        <Sources sources={person.sources} t={t} />
      </article>
    </Layout>
  )
}

const PAPERS = ['card', 'poster', 'letter', 'share'] as const

/** "Print or share: card · poster · letter · share" */
function Papers({ slug, order, t }: { slug: string; order: string | null; t: Speech }) {
  const links = PAPERS.map((paper) => (
    <a key={paper} href={`/${t.lang}/people/${slug}/papers#${paper}`}>
      {t.papers.short[paper]}
    </a>
  ))
  const ordered = order && (
    <a key="order" href={`/${t.lang}${order}`}>
      {t.orders.title}
    </a>
  )
  return (
    <p class="row-of-papers">
      {t.papers.row}
      {t.site.colon}
      <Listed items={ordered ? [...links, ordered] : links} by={t.site.separator} />
    </p>
  )
}

/** What a link's preview says. */
const previewOf = (person: PublicPerson, t: Speech): string =>
  toShare(person)
    .map(({ claimant, value }) => fill(t.site.speaker, { who: claimant, what: value }))
    .join(t.site.semicolon)

function Contents({ person, related, t }: SaidProps & { related: Related }) {
  const parts: [string, string, boolean][] = [
    ['disputed', t.person.disputed, true],
    ['timeline', t.person.timeline, true],
    ['family', t.person.familySays, true],
    ['state', t.person.stateSays, true],
    ['control', t.person.underControl, true],
    ['asked', t.person.demandsAndAnswers, true],
    ['un', t.demands.un.title, person.procedures.length > 0],
    ['reprisals', t.person.reprisals, person.reprisals.length > 0],
    ['raisings', t.person.raisings, related.raisings.length > 0],
    ['reactions', t.person.reactions, related.reactions.length > 0],
    ['access', t.person.access, related.access.length > 0],
    ['claims', t.person.everyClaim, true],
    ['publication', t.person.publication, true],
    ['sources', t.site.sources, person.sources.length > 0],
  ]
  return (
    <nav class="contents" aria-label={t.site.onThisPage}>
      <ul>
        {parts
          .filter(([, , stands]) => stands)
          .map(([id, label]) => (
            <li key={id}>
              <a href={`#${id}`}>{label}</a>
            </li>
          ))}
      </ul>
    </nav>
  )
}
