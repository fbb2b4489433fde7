/** Public documents of reactions, from their desk rows, with what they can be asked by. */
import { sql } from 'kysely'
import { chronologicalKey, idsToPublish, readPublishedIds, readShowableRows } from '../../evidence/showable.ts'
import { citedIn, openShelf, type Shelf } from '../../evidence/tables.ts'
import { LANGUAGES } from '../../kernel/languages.ts'
import { STATES } from '../../kernel/states.ts'
import type { Withholding } from '../../kernel/withholding.ts'
import { stateName } from '../../site/states.ts'
import type { Tx } from '../../store/act.ts'
import { derivedEach, publishDocuments, readStaying } from '../../store/documents.ts'
import { DETERMINATIONS, OUTCOMES } from '../choices.ts'
import { type ActorRow, type ReactionRow, statesSpokenFor } from '../model.ts'
import { PublicReaction } from '../public.ts'
import { readShowableActors, toRef, withdrawUnheard } from './actors.ts'

type Actors = ReadonlyMap<string, ActorRow>
type Shown = { actors: Actors; reactions: ReadonlySet<string>; instruments: ReadonlySet<string> }

export async function publishReactions(tx: Tx, withheld: Withholding): Promise<void> {
  const ids = await idsToPublish(tx, 'reaction', 'desk.reaction', ['instrument', 'actor'])
  const rows = await readShowableRows<ReactionRow>(tx, 'desk.reaction', ids, withheld)
  const actors = await readShowableActors(tx, withheld)
  const showable = rows.filter((row) => isSaidByShowable(row, actors))
  const shelf = await openShelf(tx.db, citedIn(showable), withheld)
  // Said by, or to, somebody whose row cannot be read: it stays with that.
  const unread = new Set(tx.left.notedOf('actor'))
  tx.left.hold(
    'reaction',
    rows.filter(({ actors, targets }) => [...actors, ...targets].some(({ actor }) => unread.has(actor))).map(({ id }) => id),
  )
  const reactions = new Set([...showable.map(({ id }) => id), ...(await readStaying(tx, 'published.reaction'))])
  const instruments = await readPublishedIds(
    tx,
    'published.instrument',
    showable.map(({ instrument }) => instrument),
  )
  await publishDocuments(
    tx,
    'published.reaction',
    ids,
    derivedEach(tx, 'reaction', showable, (row) => {
      const document = toReaction(row, shelf, { actors, reactions, instruments })
      return {
        id: row.id,
        sortKey: chronologicalKey(row.date),
        document,
        cites: document.sources.map(({ id }) => id),
        mentions: document.persons,
        columns: columnsOf(document, row, actors),
      }
    }),
  )
  if (ids !== 'all') return
  await withdrawUnheard(tx)
  await countByActor(tx)
  await countAll(tx)
}

/** When they begin, how motions ended, which words are used: counts that pages show of all there are. */
async function countAll({ db }: Tx): Promise<void> {
  await sql`delete from published.reaction_count`.execute(db)
  await sql`
    insert into published.reaction_count (of, value, exact, kind, count)
    select 'begun', left(sort_key, 7), left(sort_key, 7) = substr(sort_key, 12, 7), kind, count(*) from published.reaction group by 2, 3, 4
    union all select 'outcome', result, true, '', count(*) from published.reaction where ${OUTCOMES} and result is not null group by 2
    union all select 'determination', determination, true, '', count(*) from published.reaction where ${DETERMINATIONS} group by 2`.execute(
    db,
  )
}

/** How many reactions each actor has, of a state its own word, beside the actor: lists of actors need all of them at once. */
async function countByActor({ db }: Tx): Promise<void> {
  await sql`
    update published.actor a set reactions = n.count
    from (select b.id, count(r.doer)::int as count from published.actor b left join (
        select id, unnest(actors) as doer from published.reaction
        union select id, lower(unnest(spoke_for)) from published.reaction) r on r.doer = b.id group by b.id) n
    where n.id = a.id and a.reactions <> n.count`.execute(db)
}

/** A reaction of, or to, somebody who may not be shown is withheld whole: what is left of it would still speak of them. */
const isSaidByShowable = ({ actors, targets }: ReactionRow, known: Actors) => [...actors, ...targets].every(({ actor }) => known.has(actor))

function toReaction(row: ReactionRow, shelf: Shelf, { actors, reactions, instruments }: Shown): PublicReaction {
  const { visibility, desk_note, instrument, same_as, part_of, sanction, ...rest } = row
  const written = (refs: ReactionRow['actors']) => refs.map(({ actor, ...role }) => ({ ...toRef(actors.get(actor)!), ...role }))
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

function sanctionOf({ answers, ...sanction }: NonNullable<ReactionRow['sanction']>, reactions: ReadonlySet<string>) {
  return { ...sanction, ...(answers && reactions.has(answers) ? { answers } : {}) }
}

function columnsOf(document: PublicReaction, row: ReactionRow, actors: Actors) {
  const states = [...new Set(document.actors.flatMap(({ iso3 }) => iso3 ?? []))].sort()
  return {
    kind: document.kind,
    stance: document.stance ?? null,
    determination: document.determination ?? document.proposed_determination ?? null,
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
const aspectsOf = (document: PublicReaction): string[] => ASPECTS.filter((aspect) => document[aspect] !== undefined)

/** What full-text search looks in: summary, note, place and actors; names of states in every language of the site. */
function wordsOf({ summary, note, place, actors, targets }: PublicReaction, states: readonly string[]): string {
  const names = states.flatMap((iso3) => LANGUAGES.map((lang) => stateName(iso3, lang)))
  const people = [...actors, ...targets].flatMap(({ name, role }) => [name, role])
  return [summary, note, place, ...people, ...names].filter(Boolean).join('\n')
}
