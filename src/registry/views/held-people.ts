/** The wall's sets, as a process holds them: read once, and kept as the database has them. */
import { sql } from 'kysely'
import type { Visitor } from '../../store/connections/index.ts'
import type { Held } from '../../store/reading/held.ts'
import { changeWall, type PersonChange, type WallSets, wallBuilder } from './wall-sets.ts'

/** Some 32 bytes a person. */
export const HELD_PEOPLE: Held<WallSets> = {
  kind: 'person',
  read: readWallSets,
  async readChanges(snapshot, sets, ordinals) {
    const { rows } = await sql<PersonChange>`
      select o.ordinal, p.happened, p.fate, p.places, p.years, p.asked, p.last_word_day, (
        select f.ordinal from published.person n join published.person_ordinal f on f.id = n.id
        where (n.sort_key, n.id) > (p.sort_key, p.id) order by n.sort_key, n.id limit 1) as next
      from published.person_ordinal o join published.person p on p.id = o.id where o.ordinal = any(${[...ordinals]}::int[])
      order by p.sort_key, p.id`.execute(snapshot)
    return () => changeWall(sets, ordinals, rows)
  },
}

/** So many people come at a time, as one value: a row for each would take five times as long. */
const AT_A_TIME = 20_000
type Row = [
  ordinal: number,
  happened: string[],
  fate: string,
  places: string[],
  years: number[],
  asked: string[],
  lastWordDay: number | null,
]

async function readWallSets(snapshot: Visitor): Promise<WallSets> {
  const builder = wallBuilder()
  await sql`
    declare people no scroll cursor for
    select json_agg(json_build_array(ordinal, happened, fate, places, years, asked, last_word_day) order by at) as people from (
      select *, (at - 1) / ${AT_A_TIME}::int as batch from (
        select o.ordinal, p.happened, p.fate, p.places, p.years, p.asked, p.last_word_day, row_number() over (order by p.sort_key, p.id) as at
        from published.person p join published.person_ordinal o on o.id = p.id) each) batched
    group by batch order by batch`.execute(snapshot)
  for (;;) {
    const { rows } = await sql<{ people: Row[] }>`fetch 1 from people`.execute(snapshot)
    if (!rows[0]) break
    for (const [ordinal, happened, fate, places, years, asked, lastWordDay] of rows[0].people)
      builder.add({ ordinal, happened, fate, places, years, asked, lastWordDay })
  }
  await sql`close people`.execute(snapshot)
  return builder.sets()
}
