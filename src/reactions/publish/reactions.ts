/** Public documents of reactions, from their desk rows, with what they can be asked by. */

import { LANGUAGES } from '../../kernel/about/languages.ts'
import { allVersions, type OwnText } from '../../kernel/about/own-text.ts'
import { STATES } from '../../kernel/about/states.ts'
import type { Withholding } from '../../kernel/withholding/index.ts'
import { openShelf, type SourceShelf } from '../../sources/tables/index.ts'
import type { Tx } from '../../store/acting/index.ts'
import { citedIn } from '../../store/collection/pointing.ts'
import { derivedEach } from '../../store/publishing/documents.ts'
import { fromRows, type Outgoing, type PublicKind } from '../../store/publishing/kind.ts'
import {
  chronologicalKey,
  readPublishedIds,
  readShowableRows,
} from '../../store/publishing/showable.ts'
import { readStaying } from '../../store/publishing/staying.ts'
import { stateName } from '../../words/states.ts'
import { type ActorRow, type ReactionRow, statesSpokenFor } from '../model/index.ts'
import { PublicReaction } from '../public.ts'
import { readShowableActors, toRef } from './actors.ts'

type Actors = ReadonlyMap<string, ActorRow>
type Shown = { actors: Actors; reactions: ReadonlySet<string>; instruments: ReadonlySet<string> }

export const reactionKind: PublicKind = {
  kind: 'reaction',
  table: 'published.reaction',
  from: fromRows('desk.reaction'),
  reads: ['actor'],
  pointsAt: ['person', 'instrument', 'reaction'],
  derive: deriveReactions,
}

async function deriveReactions(
  tx: Tx,
  ids: readonly string[],
  withheld: Withholding,
): Promise<Outgoing[]> {
  const { rows, actors } = await readSaid(tx, ids, withheld)
  const shelf = await openShelf(tx, citedIn(rows), withheld)
  const linked = rows.flatMap(({ same_as, part_of, sanction }) =>
    [same_as, part_of, sanction?.answers, sanction?.answers_word].filter((id) => id !== undefined),
  )
  const others = await readSaid(tx, linked, withheld)
  const reactions = new Set(
    [...rows, ...others.rows]
      .map(({ id }) => id)
      .concat(await readStaying(tx, reactionKind, linked)),
  )
  const instruments = await readPublishedIds(
    tx,
    'published.instrument',
    rows.map(({ instrument }) => instrument),
  )
  return derivedEach(tx, 'reaction', rows, (row) => {
    const document = toReaction(row, shelf, { actors, reactions, instruments })
    return {
      id: row.id,
      sortKey: chronologicalKey(row.date),
      document,
      cites: document.sources.map(({ id }) => id),
      mentions: document.persons,
      columns: columnsOf(document, row, actors),
    }
  })
}

/** Of these reactions those that may be shown, with everybody whom they are of, or to. */
async function readSaid(
  tx: Tx,
  ids: readonly string[],
  withheld: Withholding,
): Promise<{ rows: ReactionRow[]; actors: Actors }> {
  const rows = await readShowableRows<ReactionRow>(tx, 'desk.reaction', ids, withheld)
  const named = ({ actors, targets }: ReactionRow) =>
    [...actors, ...targets].map(({ actor }) => actor)
  const actors = await readShowableActors(tx, rows.flatMap(named), withheld)
  // Said by, or to, somebody whose row cannot be read: it stays with that.
  const unread = new Set(tx.left.notedOf('actor'))
  const held = rows.filter((row) => named(row).some((actor) => unread.has(actor)))
  if (held.length > 0)
    tx.left.hold(
      'reaction',
      held.map(({ id }) => id),
    )
  return { rows: rows.filter((row) => isSaidByShowable(row, actors)), actors }
}

/** A reaction of, or to, somebody who may not be shown is withheld whole: what is left of it would still speak of them. */
const isSaidByShowable = ({ actors, targets }: ReactionRow, known: Actors) =>
  [...actors, ...targets].every(({ actor }) => known.has(actor))

function toReaction(
  row: ReactionRow,
  shelf: SourceShelf,
  { actors, reactions, instruments }: Shown,
): PublicReaction {
  const { visibility, desk_note, instrument, same_as, part_of, sanction, ...rest } = row
  const written = (refs: ReactionRow['actors']) =>
    refs.map(({ actor, ...role }) => ({ ...toRef(actors.get(actor)!), ...role }))
  return PublicReaction.parse({
    ...rest,
    actors: written(row.actors),
    targets: written(row.targets),
    ...(sanction ? { sanction: sanctionOf(sanction, reactions) } : {}),
    ...(instrument && instruments.has(instrument) ? { instrument } : {}),
    ...(same_as && reactions.has(same_as) ? { same_as } : {}),
    ...(part_of && reactions.has(part_of) ? { part_of } : {}),
    sources: shelf.refs(citedIn(row)),
  })
}

function sanctionOf(
  { answers, answers_word, ...sanction }: NonNullable<ReactionRow['sanction']>,
  reactions: ReadonlySet<string>,
) {
  const isShown = (id: string | undefined) => id !== undefined && reactions.has(id)
  return {
    ...sanction,
    ...(isShown(answers) ? { answers } : {}),
    ...(isShown(answers_word) ? { answers_word } : {}),
  }
}

function columnsOf(document: PublicReaction, row: ReactionRow, actors: Actors) {
  const states = [...new Set(document.actors.flatMap(({ iso3 }) => iso3 ?? []))].sort()
  return {
    kind: document.kind,
    stance: document.stance ?? null,
    determinations: (document.determinations ?? []).map(({ word }) => word),
    result: document.outcome?.result ?? null,
    actors: idsOf(document.actors),
    targets: idsOf(document.targets),
    states,
    spokeFor: statesSpokenFor(row, actors),
    regions: [...new Set(states.flatMap((iso3) => STATES.get(iso3)?.region ?? []))].sort(),
    instrument: document.instrument ?? null,
    sameAs: document.same_as ?? null,
    partOf: document.part_of ?? null,
    aspects: aspectsOf(document),
    words: wordsOf(document, states),
  }
}

const idsOf = (actors: PublicReaction['actors']) => [...new Set(actors.map(({ id }) => id))].sort()

const ASPECTS = ['law', 'case', 'sanction', 'estimate', 'visit', 'outcome'] as const
const aspectsOf = (document: PublicReaction): string[] =>
  ASPECTS.filter((aspect) => document[aspect] !== undefined)

const versionsOf = (said: OwnText | undefined): string[] =>
  said === undefined ? [] : allVersions(said)

/** What full-text search looks in: summary, note, quotes, place and actors, each in every language that it has; names of states in every language of the site. */
function wordsOf(
  { summary, note, quote, determinations = [], place, actors, targets }: PublicReaction,
  states: readonly string[],
): string {
  const names = states.flatMap((iso3) => LANGUAGES.map((lang) => stateName(iso3, lang)))
  const people = [...actors, ...targets].flatMap(({ name, role }) => [name, ...versionsOf(role)])
  const quotes = [quote, ...determinations.map((each) => each.quote)]
  return [...versionsOf(summary), ...versionsOf(note), ...quotes, place, ...people, ...names]
    .filter(Boolean)
    .join('\n')
}
