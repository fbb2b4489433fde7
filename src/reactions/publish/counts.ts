/** What pages show of all reactions at once, counted when one of them has moved. */
import { sql } from 'kysely'
import type { DeskTx } from '../../store/connections.ts'
import type { Aside } from '../../store/publishing/kind.ts'
import { DETERMINATIONS, OUTCOMES } from '../choices.ts'

/** When they begin, how motions ended, which words are used. */
const counts = sql`
  select 'begun' as of, left(sort_key, 7) collate "C" as value, left(sort_key, 7) = substr(sort_key, 12, 7) as exact, kind, count(*)::int as count
    from published.reaction group by 2, 3, 4
  union all select 'outcome', result, true, '', count(*)::int from published.reaction where ${OUTCOMES} and result is not null group by 2
  union all select 'determination', determination, true, '', count(*)::int from published.reaction where ${DETERMINATIONS} group by 2`

export const reactionCounts: Aside = {
  table: 'published.reaction_count',
  after: ['reaction'],
  async refresh(db) {
    await sql`delete from published.reaction_count`.execute(db)
    await sql`insert into published.reaction_count (of, value, exact, kind, count) ${counts}`.execute(db)
  },
  differs: (db) => compare(db, counts, sql`select of, value, exact, kind, count from published.reaction_count`),
}

/** How many reactions each actor has, of a state its own word, beside the actor: lists of actors need all of them at once. */
const byActor = sql`
  select b.id, count(r.doer)::int as count from published.actor b left join (
      select id, unnest(actors) as doer from published.reaction
      union select id, lower(unnest(spoke_for)) from published.reaction) r on r.doer = b.id group by b.id`

export const ownCounts: Aside = {
  table: 'published.actor',
  after: ['reaction', 'actor'],
  async refresh(db) {
    await sql`update published.actor a set reactions = n.count from (${byActor}) n where n.id = a.id and a.reactions <> n.count`.execute(db)
  },
  differs: (db) => compare(db, byActor, sql`select id, reactions from published.actor`),
}

async function compare(db: DeskTx, counted: typeof counts, kept: typeof counts): Promise<{ missing: number; unexpected: number }> {
  const { rows } = await sql<{ missing: number; unexpected: number }>`
    select (select count(*)::int from (${counted} except ${kept}) m) as missing, (select count(*)::int from (${kept} except (${counted})) u) as unexpected`.execute(
    db,
  )
  return rows[0]!
}
