/** The page of one person: the name, what is said, how long, what was asked and what came back; the family, the state; then the record. */

import type { Language } from '../../kernel/about/languages.ts'
import type { OwnText } from '../../kernel/about/own-text.ts'
import type { Days as DayRange, Edtf } from '../../kernel/dates/index.ts'
import { Changes, changedRow } from '../../site/changes.tsx'
import { Layout, type Shared } from '../../site/layout.tsx'
import { anchor, FoldedSources, Listed } from '../../site/parts.tsx'
import { nameIn } from '../../site/person-name.tsx'
import { fill, type Speech } from '../../words/index.ts'
import { noPaperOf, noPosterOf } from '../derived/asks.ts'
import { toShare } from '../derived/deaths.ts'
import type { PublicBulkAnswer, PublicPerson } from '../public.ts'
import { Care } from './care.tsx'
import { Asked, Raisings, ReactionsTo, Reprisals, Visits } from './person-asked.tsx'
import { InCalendar } from './person-calendar.tsx'
import { EveryClaim, Publication, Tombstones } from './person-claims.tsx'
import { Head, Headline, Status } from './person-head.tsx'
import { Names } from './person-names.tsx'
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
  /** Its picture to share, by the language that it speaks: an address on this site, and pixels. */
  picture: (lang: Language) => { path: string; width: number; height: number }
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
  /** Where the public reaches the site; null where nobody told. */
  site: string | null
  /** Every claim stands unfolded, for whoever prints them. */
  areClaimsOpen: boolean
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
  site,
  areClaimsOpen,
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
      shared={site === null ? undefined : sharedOf(person, site, related, t)}
      asOf={today}
      wide
    >
      <article>
        <Head person={person} today={today} t={t} />
        <Care person={person} t={t} />
        <Headline person={person} t={t} />
        <Numbers person={person} sinceLastWord={sinceLastWord} demandDays={demandDays} t={t} />
        <Status person={person} t={t} />
        <Asked person={person} demandDays={demandDays} bulk={bulk} t={t} />
        <Doors person={person} order={order ?? null} t={t} />
        <InCalendar person={person} t={t} />
        <Sides person={person} t={t} />
        <Disputed person={person} t={t} />
        <Timeline person={person} t={t} />
        <Procedures person={person} t={t} />
        <Reprisals person={person} t={t} />
        <Raisings raisings={related.raisings} t={t} />
        <ReactionsTo reactions={related.reactions} t={t} />
        <Visits access={related.access} t={t} />
        <Names person={person} t={t} />
        <EveryClaim person={person} raised={related.reasons} isOpen={areClaimsOpen} t={t} />
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
        <FoldedSources sources={person.sources} t={t} />
      </article>
    </Layout>
  )
}

const PAPERS = ['card', 'poster', 'share', 'letter'] as const

/** Of somebody found there are no papers; who is free and asks nothing is on none to hand about, or to write to an authority with. */
function papersOffered(person: PublicPerson): readonly (typeof PAPERS)[number][] {
  if (noPaperOf(person)) return []
  return noPosterOf(person) === 'paper-free' ? ['share'] : PAPERS
}

/** What a reader can do, in one line: "card · poster · share · letter · order · calendar". */
function Doors({ person, order, t }: SaidProps & { order: string | null }) {
  const papers = papersOffered(person)
  const links = [
    ...papers.map((paper) => (
      <a key={paper} href={`/${t.lang}/people/${person.slug}/papers#${paper}`}>
        {paper === 'letter' ? t.person.write : t.papers.short[paper]}
      </a>
    )),
    papers.length > 1 && order && (
      <a key="order" href={`/${t.lang}${order}`}>
        {t.orders.title}
      </a>
    ),
    <a key="calendar" href="#calendar">
      {t.person.calendar}
    </a>,
  ]
  return (
    <nav class="doors" aria-label={t.person.doors}>
      <p>
        <Listed items={links.filter(Boolean)} by={t.site.separator} />
      </p>
    </nav>
  )
}

/** The picture says what may be said where it is all that anyone sees; of somebody found there is none. */
function sharedOf(person: PublicPerson, site: string, related: Related, t: Speech): Shared {
  const address = `${site}/${t.lang}/people/${person.slug}`
  if (noPaperOf(person)) return { address, picture: null }
  const { path, ...size } = related.picture(t.lang)
  return { address, picture: { address: `${site}${path}`, ...size } }
}

/** What a link's preview says. */
const previewOf = (person: PublicPerson, t: Speech): string =>
  toShare(person)
    .map(({ claimant, value }) => fill(t.site.speaker, { who: claimant, what: value }))
    .join(t.site.semicolon)
