/** What stands around one reaction or one instrument on its page. */
import { sql } from 'kysely'
import { listPeopleNamed, type PersonNamed } from '../../sources/views.ts'
import type { Visitor } from '../../store/connections/index.ts'
import type {
  ContradictionListItem,
  InstrumentListItem,
  PublicInstrument,
  PublicReaction,
  ReactionListItem,
} from '../public.ts'
import { contradictionsAbout } from './contradictions.ts'
import { instrumentsWhere } from './instruments.ts'
import { reactionsWhere } from './reactions.ts'

/** What stands around a reaction on its page. */
export type ReactionLinks = {
  /** The same event, told elsewhere; whichever of the two points at the other. */
  same: ReactionListItem[]
  whole: ReactionListItem[]
  parts: ReactionListItem[]
  instrument: InstrumentListItem | null
  contradictions: ContradictionListItem[]
  people: PersonNamed[]
}

export async function readReactionLinks(
  visitor: Visitor,
  { id, same_as, part_of, instrument, persons }: PublicReaction,
): Promise<ReactionLinks> {
  const to = (wanted: string | undefined) => sql<boolean>`id = ${wanted ?? ''}`
  return {
    same: await reactionsWhere(visitor, sql<boolean>`(${to(same_as)} or same_as = ${id})`),
    whole: await reactionsWhere(visitor, to(part_of)),
    parts: await reactionsWhere(visitor, sql<boolean>`part_of = ${id}`),
    instrument: (instrument && (await instrumentsWhere(visitor, to(instrument)))[0]) || null,
    contradictions: await contradictionsAbout(visitor, 'reactions', id),
    people: await listPeopleNamed(visitor, persons),
  }
}

export type InstrumentLinks = {
  versions: InstrumentListItem[]
  reactions: ReactionListItem[]
  contradictions: ContradictionListItem[]
}

/** Other published versions of the same list, what is told of it, and where sources disagree. */
export async function readInstrumentLinks(
  visitor: Visitor,
  { id, supersedes, superseded_by }: PublicInstrument,
): Promise<InstrumentLinks> {
  return {
    versions: await instrumentsWhere(
      visitor,
      sql<boolean>`id in (${supersedes ?? ''}, ${superseded_by ?? ''})`,
    ),
    reactions: await reactionsWhere(visitor, sql<boolean>`instrument = ${id}`),
    contradictions: await contradictionsAbout(visitor, 'instruments', id),
  }
}
