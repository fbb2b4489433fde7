/** What is published of people already: it stays where what it rests on cannot be read, unless it may not. */
import { sql } from 'kysely'
import type { Tx } from '../../store/acting/index.ts'
import { derived } from '../../store/publishing/documents.ts'
import type { Outgoing } from '../../store/publishing/kind.ts'
import type { PublicPerson } from '../public.ts'

/** `rests`: people whose document rests on a row that cannot be read, and stays. `of`: a person's document as it is; empty where it may not stay. */
export type Before = { rests: ReadonlySet<string>; of(slug: string): Outgoing[] }

/** Kinds of row that stand inside people's documents, each by its id. */
const INSIDE = ['demand', 'officialAnswer', 'reprisal', 'unProcedure']
/** Kinds without which the rest would say something else: that a death is affirmed, that somebody spoke freely, that a family agrees. */
const TURNING = ['deathReading', 'coercionSign', 'dispute']

/**
 * Read once deriving has failed, else empty. Nothing stays of whom something is taken out, or whose document names somebody who is hidden.
 * Whoever an act is about is derived of what can be read, but for rows without which the rest would say something else: then the page is left
 * as it was, or goes.
 */
export async function readBefore(
  tx: Tx,
  people: readonly { slug: string }[],
  toOutgoing: (tx: Tx, person: PublicPerson) => Outgoing,
): Promise<Before> {
  const { left, touched } = tx
  if (!left.isTolerant) return { rests: new Set(), of: () => [] }
  const holds = (kinds: readonly string[]) => {
    const ids = kinds.flatMap((kind) => left.notedOf(kind))
    return sql`exists (select from unnest(${ids}::text[]) inside(id) where position('"id":' || to_json(inside.id)::text in document::text) > 0)`
  }
  const { rows } = await sql<{ id: string; text: string; rests: boolean; turns: boolean }>`
    select id, document::text as text, ${holds(INSIDE)} as rests, ${holds(TURNING)} as turns
    from published.person where id = any(${people.map(({ slug }) => slug)}::text[])`.execute(tx.db)
  const stay = rows.filter(({ id, text }) => !touched.out.has(id) && !left.names(text))
  const before = new Map(stay.map(({ id, text }) => [id, text]))
  return {
    rests: new Set([
      ...stay.flatMap(({ id, rests }) => (rests && !touched.isNamed('person', id) ? [id] : [])),
      ...rows.flatMap(({ id, turns }) => (turns ? [id] : [])),
    ]),
    of: (slug) => {
      const text = before.get(slug)
      return text === undefined
        ? []
        : (derived(tx, 'person', slug, () => [toOutgoing(tx, JSON.parse(text))]) ?? [])
    },
  }
}
