/** The page of one who acts: a state, a parliament, a company, a person, with all that they did. */

import { STATES } from '../../kernel/about/states.ts'
import type { Edtf } from '../../kernel/dates/index.ts'
import { AsRecorded } from '../../site/foreign.tsx'
import { Layout } from '../../site/layout.tsx'
import { Facts, Foreign, Listed, Say, When } from '../../site/parts.tsx'
import type { Speech } from '../../words/index.ts'
import { isState, type PublicActor } from '../public.ts'
import {
  Addressed,
  Deeds,
  Nothing,
  Others,
  OwnWord,
  Raised,
  Sanctions,
  Words,
} from './actor-deeds.tsx'
import { ActorLink, ActorName, type ActorPart, calledIn, StateLink } from './actor-name.tsx'
import { Elsewhere, Positions, picturePath } from './actor-positions.tsx'
import { sharedFigure } from './drawn.tsx'
import { MethodNote } from './method-note.tsx'
import { ReactionsNav } from './nav.tsx'

type ActorProps = ActorPart & {
  /** Where the page stands, as text to be typed. */
  address: string
  today: Edtf
  contact: string | null
}

export function ActorPage({ actor, record, address, today, t, contact }: ActorProps) {
  const part = { actor, record, t }
  const whole = isState(actor)
  const path = `/actors/${actor.id}`
  const picture = picturePath(part)
  return (
    <Layout
      part="reactions"
      t={t}
      title={calledIn(actor, t)}
      path={path}
      shared={picture === undefined ? undefined : sharedFigure(path, picture, t)}
      contact={contact}
      asOf={today}
      wide
    >
      <ReactionsNav here="actors" t={t} />
      <article>
        <p class="kicker">
          <Kind actor={actor} t={t} />
        </p>
        <h1 class={whole ? undefined : 'sentence'}>
          <ActorName actor={actor} t={t} />
        </h1>
        <Standing {...part} />
        <AsRecorded t={t} />
        <Belongs {...part} />
        {whole && <Positions {...part} address={address} today={today} />}
        {whole ? <OwnWord {...part} /> : <Deeds {...part} />}
        <Words {...part} />
        <Sanctions {...part} />
        {whole && <Others {...part} />}
        <Raised {...part} />
        <Addressed {...part} />
        {whole && <Elsewhere {...part} />}
        <Nothing {...part} />
        <MethodNote data={`/api/v1/actors/${actor.id}`} t={t} />
      </article>
    </Layout>
  )
}

/** "state · Asia" */
function Kind({ actor: { kind, iso3 }, t }: Omit<ActorPart, 'record'>) {
  const region = kind === 'state' && iso3 ? STATES.get(iso3)?.region : undefined
  return (
    <Listed
      items={[t.reactions.actorKinds[kind], region && t.matrix.regions[region]].filter(Boolean)}
      by={t.site.separator}
    />
  )
}

/** Whether what it does is the word of a state: said before anything that it did is read. */
function Standing({ actor, record, t }: ActorPart) {
  if (record.isConcerned) return <p class="lede">{t.actors.concerned}</p>
  if (isState(actor) || actor.iso3 === undefined || actor.kind === 'group') return null
  const says: Partial<Record<PublicActor['kind'], string>> = t.actors.notTheCountry
  return (
    <p class="lede">
      <Say
        text={says[actor.kind] ?? t.actors.notTheCountry.of}
        parts={{ state: <StateLink iso3={actor.iso3} t={t} /> }}
      />
    </p>
  )
}

/** What it is part of or acts for, and what is part of it. */
function Belongs({ actor, record: { parts }, t }: ActorPart) {
  const { parents, from, to, note } = actor
  const above = (['part_of', 'acts_for'] as const).map((relation) => {
    const links = parents.filter((parent) => parent.relation === relation)
    const items = links.map((parent) => <Parent key={parent.id} parent={parent} t={t} />)
    return [
      t.actors.relations[relation],
      links.length > 0 ? <Listed items={items} by={t.site.semicolon} /> : null,
    ] as const
  })
  const below = parts.map((each) => <ActorLink key={each.id} actor={each} t={t} />)
  return (
    <Facts
      rows={[
        ...above,
        [t.actors.parts, parts.length > 0 ? <Listed items={below} by={t.site.semicolon} /> : null],
        [t.actors.exists, from || to ? <Term from={from} to={to} t={t} /> : null],
        [t.actors.note, note ? <Foreign text={note} t={t} /> : null],
      ]}
    />
  )
}

function Parent({ parent, t }: { parent: PublicActor['parents'][number]; t: Speech }) {
  const { from, to } = parent
  return (
    <>
      <ActorLink actor={parent} t={t} />
      {(from || to) && (
        <span class="meta">
          {' '}
          (<Term from={from} to={to} t={t} />)
        </span>
      )}
    </>
  )
}

/** "since 2017, until 2021" */
function Term({ from, to, t }: { from: Edtf | undefined; to: Edtf | undefined; t: Speech }) {
  const ends = [
    from && <Say key="from" text={t.actors.since} parts={{ date: <When date={from} t={t} /> }} />,
    to && <Say key="to" text={t.actors.until} parts={{ date: <When date={to} t={t} /> }} />,
  ]
  return <Listed items={ends.filter(Boolean)} by={t.site.comma} />
}
