/** What one said and did, what was said to it, and whom it raised. */

import type { ComponentChildren } from 'preact'
import type { PublicRaising } from '../../access/public.ts'
import { Called, Empty, Foreign, Listed, Say, Section, When } from '../../site/parts.tsx'
import { PeopleLinks } from '../../sources/pages/cited.tsx'
import type { PersonNamed } from '../../sources/views.ts'
import { fill, type Speech } from '../../words/index.ts'
import { type ActorKind, STANCES } from '../model/index.ts'
import { isState, type PublicActor, type ReactionListItem } from '../public.ts'
import type { Newest } from '../views/index.ts'
import type { ActorPart } from './actor-name.tsx'
import { ReactionEntries, Stance, WordsUsed } from './parts.tsx'

/** Everything on file of this actor; of a state with everybody who belongs to it. */
const listHref = ({ id, kind, iso3 }: PublicActor, t: Speech) =>
  `/${t.lang}/reactions?actor=${isState({ kind, iso3 }) ? iso3 : id}`

export function OwnWord({ actor, record, t }: ActorPart) {
  return (
    <Section id="own" title={t.actors.ownWord}>
      <p class="meta">{t.actors.ownWordMeans}</p>
      <Stances actor={actor} record={record} t={t} />
      <Entries list={record.own} people={record.people} href={listHref(actor, t)} t={t} />
    </Section>
  )
}

export function Deeds({ actor, record, t }: ActorPart) {
  return (
    <Section id="deeds" title={t.actors.deeds}>
      <Stances actor={actor} record={record} t={t} />
      <Entries list={record.own} people={record.people} href={listHref(actor, t)} t={t} />
    </Section>
  )
}

/** How many of its statements take a side, where any does. */
function Stances({ record: { stances }, t }: ActorPart) {
  const counted = STANCES.flatMap((stance) => {
    const count = stances[stance]
    return count === undefined ? [] : [[<Stance key={stance} stance={stance} t={t} />, ` ${count}`]]
  })
  if (counted.length === 0) return null
  return (
    <p>
      {t.actors.stances}
      {t.site.colon}
      <Listed items={counted} by={t.site.separator} />
    </p>
  )
}

type EntriesProps = { list: Newest; people: readonly PersonNamed[]; href: string; t: Speech }

function Entries({ list, people, href, t }: EntriesProps) {
  if (list.reactions.length === 0) return <Empty>{t.actors.noDeeds}</Empty>
  return (
    <>
      <OnlyNewest list={list} href={href} t={t} />
      <ReactionEntries reactions={list.reactions} people={people} t={t} />
    </>
  )
}

/** `href`: where all of them stand, if there is such a page. */
function OnlyNewest({
  list: { reactions, more },
  href,
  t,
}: {
  list: Newest
  href?: string | undefined
  t: Speech
}) {
  if (!more) return null
  return (
    <p class="meta">
      {fill(t.actors.newest, { count: reactions.length })}{' '}
      {href && <a href={href}>{t.actors.older}</a>}
    </p>
  )
}

const GROUP_OF: Partial<Record<ActorKind, keyof Speech['actors']['groups']>> = {
  parliament: 'parliament',
  chamber: 'parliament',
  committee: 'parliament',
  party: 'party',
  ngo: 'organisation',
  company: 'organisation',
  religious_body: 'organisation',
  media: 'organisation',
  person: 'person',
}
const GROUPS = ['parliament', 'party', 'organisation', 'person', 'other'] as const

/** Grouped by the first of this state who acted in each. */
/** By what of the state's own acted in it. */
function groupOf({ actors }: ReactionListItem, { iso3: state }: ActorPart['actor']) {
  const first = actors.find(({ iso3 }) => iso3 === state)
  return (first && GROUP_OF[first.kind]) ?? 'other'
}

export function Others({ actor, record: { others, people }, t }: ActorPart) {
  if (others.reactions.length === 0) return null
  const groups = Map.groupBy(others.reactions, (each) => groupOf(each, actor))
  return (
    <Section id="others" title={t.actors.others}>
      <p class="meta">{t.actors.othersMean}</p>
      <OnlyNewest list={others} href={listHref(actor, t)} t={t} />
      {GROUPS.map((group) => {
        const reactions = groups.get(group)
        return (
          reactions && (
            <div key={group}>
              <h3>{t.actors.groups[group]}</h3>
              <ReactionEntries reactions={reactions} people={people} t={t} />
            </div>
          )
        )
      })}
    </Section>
  )
}

/** Which word it used, on which ground: one line each. */
export function Words({ record: { words }, t }: ActorPart) {
  if (words.length === 0) return null
  return (
    <Section id="words" title={t.actors.words}>
      <Brief
        reactions={words}
        lead={({ determinations }) => <WordsUsed determinations={determinations} t={t} />}
        t={t}
      />
    </Section>
  )
}

export function Sanctions({ record: { sanctions }, t }: ActorPart) {
  if (sanctions.length === 0) return null
  return (
    <Section id="sanctions" title={t.actors.sanctions}>
      <Brief reactions={sanctions} lead={({ kind }) => t.reactions.kinds[kind]} t={t} />
    </Section>
  )
}

type BriefProps = {
  reactions: readonly ReactionListItem[]
  lead: (reaction: ReactionListItem) => ComponentChildren
  t: Speech
}

function Brief({ reactions, lead, t }: BriefProps) {
  return (
    <ol class="timeline">
      {reactions.map((reaction) => (
        <li key={reaction.id}>
          <p class="date">
            <When date={reaction.date} t={t} />
          </p>
          <p>
            {lead(reaction)}
            {t.site.separator}
            <a href={`/${t.lang}/reactions/${reaction.id}`}>
              <Foreign text={reaction.summary} t={t} />
            </a>
          </p>
        </li>
      ))}
    </ol>
  )
}

export function Raised({ record: { raised, people }, t }: ActorPart) {
  if (raised.length === 0) return null
  const all = <a href={`/${t.lang}/raisings`}>{t.actors.allRaised}</a>
  return (
    <Section id="raised" title={t.actors.raised}>
      <p class="meta">
        <Say text={t.actors.raisedMeans} parts={{ all }} />
      </p>
      <ol class="timeline">
        {raised.map((raising) => (
          <RaisedOnce key={raising.id} raising={raising} people={people} t={t} />
        ))}
      </ol>
    </Section>
  )
}

function RaisedOnce({
  raising,
  people,
  t,
}: {
  raising: PublicRaising
  people: readonly PersonNamed[]
  t: Speech
}) {
  const { kind, persons, others, raised_by, how, answer, date } = raising
  const whom = [
    persons.length > 0 && <PeopleLinks key="people" slugs={persons} people={people} t={t} />,
    ...others.map((name) => <Called key={name} text={name} t={t} />),
  ].filter(Boolean)
  const by = [raised_by.name, raised_by.role].filter(Boolean).join(', ')
  return (
    <li>
      <p class="date">
        <When date={date} t={t} />
      </p>
      <div>
        <p>
          {whom.length > 0 ? <Listed items={whom} by={t.site.comma} /> : t.access.raisedKinds[kind]}
        </p>
        <p class="meta">
          <Say
            text={t.actors.raisedBy}
            parts={{ by: <Called text={by} t={t} />, how: <Foreign text={how} t={t} /> }}
          />
          {t.site.separator}
          {t.states[answer.state]}
        </p>
      </div>
    </li>
  )
}

export function Addressed({ record: { addressed, people }, t }: ActorPart) {
  if (addressed.reactions.length === 0) return null
  return (
    <Section id="addressed" title={t.actors.addressed}>
      <p class="meta">{t.actors.addressedMeans}</p>
      <OnlyNewest list={addressed} t={t} />
      <ReactionEntries reactions={addressed.reactions} people={people} t={t} />
    </Section>
  )
}

/** What there is nothing of, said together and plainly. */
export function Nothing({ actor, record, t }: ActorPart) {
  const { words, sanctions, others, raised, addressed } = record
  const state = isState(actor)
  const missing = [
    words.length === 0 && t.actors.noWords,
    state && sanctions.length === 0 && t.actors.noSanctions,
    state && others.reactions.length === 0 && t.actors.noOthers,
    raised.length === 0 && t.actors.noRaised,
    addressed.reactions.length === 0 && t.actors.noAddressed,
  ].filter((text) => text !== false)
  if (missing.length === 0) return null
  return (
    <Section id="nothing" title={t.actors.nothing}>
      <ul>
        {missing.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p class="meta">{t.actors.nothingMeans}</p>
    </Section>
  )
}
