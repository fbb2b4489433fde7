/** Doubles, conflicts and losses in the sources: both sides, and what we go by. */

import { Layout } from '../../site/layout.tsx'
import {
  anchor,
  Empty,
  Facts,
  Foreign,
  inWordsOf,
  Pager,
  Section,
  Sources,
} from '../../site/parts.tsx'
import { PeopleLinks, Places } from '../../sources/pages/cited.tsx'
import type { PersonNamed } from '../../sources/views.ts'
import { counted, type Speech } from '../../words/index.ts'
import type { ContradictionListItem, PublicContradiction } from '../public.ts'
import type { ConflictSides } from '../views/index.ts'
import { type Frame, ListPage } from './list-page.tsx'
import { ReactionsNav } from './nav.tsx'
import { InstrumentEntries, ReactionEntries } from './parts.tsx'

type ConflictsProps = Frame & {
  conflicts: readonly ContradictionListItem[]
  sides: ConflictSides
  next: string | null
}

const PATH = '/reactions/conflicts'

export function ConflictsPage({ conflicts, sides, next, ...frame }: ConflictsProps) {
  const { t } = frame
  const words = t.lists.conflicts
  const kinds = Map.groupBy(conflicts, ({ kind }) => kind)
  return (
    <ListPage
      here="conflicts"
      title={words.title}
      lede={words.lede}
      path={PATH}
      data="/api/v1/conflicts?limit=500"
      {...frame}
    >
      <p class="count">{counted(t.lang, words.count, conflicts.length)}</p>
      {conflicts.length === 0 && <Empty>{words.none}</Empty>}
      {[...kinds].map(([kind, ofKind]) => (
        <Section key={kind} id={kind} title={t.reactions.contradictionKinds[kind]}>
          <ul class="entries">
            {ofKind.map((conflict) => (
              <Conflict key={conflict.id} conflict={conflict} sides={sides} t={t} />
            ))}
          </ul>
        </Section>
      ))}
      <Pager t={t} next={next && `/${t.lang}${PATH}?after=${next}`} />
    </ListPage>
  )
}

function Conflict({
  conflict,
  sides,
  t,
}: {
  conflict: ContradictionListItem
  sides: ConflictSides
  t: Speech
}) {
  const { id, summary, reactions, instruments } = conflict
  const told = sides.reactions.filter((each) => reactions.includes(each.id))
  const texts = sides.instruments.filter((each) => instruments.includes(each.id))
  return (
    <li id={anchor('contradiction', id)}>
      <p>
        <a href={`/${t.lang}/conflicts/${id}`}>
          <Foreign text={summary} t={t} />
        </a>
      </p>
      <p class="meta">
        <WeGoBy conflict={conflict} t={t} />
      </p>
      {told.length + texts.length > 0 && (
        <ul class="meta">
          {told.map((each) => (
            <li key={each.id}>
              <Foreign text={each.summary} t={t} />
            </li>
          ))}
          {texts.map((each) => (
            <li key={each.id}>
              <Foreign text={each.title} t={t} />
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

function WeGoBy({
  conflict: { resolution },
  t,
}: {
  conflict: Pick<ContradictionListItem, 'resolution'>
  t: Speech
}) {
  if (!resolution) return t.reactions.unresolved
  return (
    <>
      {t.reactions.resolution}
      {t.site.colon}
      <Foreign text={resolution} t={t} />
    </>
  )
}

type ConflictProps = Frame & {
  conflict: PublicContradiction
  sides: ConflictSides
  people: readonly PersonNamed[]
}

export function ConflictPage({ conflict, sides, people, today, t, contact }: ConflictProps) {
  const { id, kind, summary, resolution, persons, sources } = conflict
  const words = t.lists.conflicts
  return (
    <Layout
      part="reactions"
      t={t}
      title={inWordsOf(summary, t)}
      path={`/conflicts/${id}`}
      contact={contact}
      asOf={today}
      wide
    >
      <ReactionsNav here="conflicts" t={t} />
      <article>
        <p class="kicker">{t.reactions.contradictionKinds[kind]}</p>
        <h1 class="sentence">
          <Foreign text={summary} t={t} />
        </h1>
        <Facts
          rows={[
            [
              t.reactions.resolution,
              resolution ? <Foreign text={resolution} t={t} /> : t.reactions.unresolved,
            ],
            [
              words.sides,
              <Places key="sides" citations={conflict.sides} sources={sources} t={t} />,
            ],
            [
              words.people,
              persons.length > 0 ? <PeopleLinks slugs={persons} people={people} t={t} /> : null,
            ],
          ]}
        />
        {sides.reactions.length > 0 && (
          <Section id="about" title={words.about}>
            <ReactionEntries reactions={sides.reactions} t={t} />
          </Section>
        )}
        {sides.instruments.length > 0 && (
          <Section id="texts" title={words.texts}>
            <InstrumentEntries instruments={sides.instruments} t={t} />
          </Section>
        )}
        <Sources sources={sources} t={t} />
      </article>
    </Layout>
  )
}
