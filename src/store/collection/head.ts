import { sql } from 'kysely'
import type { About, Doors, Head } from '../../kernel/about/index.ts'
import { LANGUAGE_UNSAID } from '../../kernel/about/own-text.ts'
import type { Visitor } from '../connections/index.ts'
import type { PublicCollection } from './publish.ts'

/** What anyone may know of the collection as a whole; null where there is none. */
export async function readPublicCollection(visitor: Visitor): Promise<PublicCollection | null> {
  const row = await visitor
    .selectFrom('published.collection')
    .select('document')
    .orderBy('id')
    .executeTakeFirst()
  return row ? (row.document as PublicCollection) : null
}

/** What every page needs to know of it, as is public now. */
export async function readHead(visitor: Visitor): Promise<Head> {
  const [collection, doors] = await Promise.all([readPublicCollection(visitor), readDoors(visitor)])
  const { language = LANGUAGE_UNSAID, about = {}, licence = null } = collection ?? {}
  return { language, about, doors, licence }
}

/** Whether there is any. Each is one look at an index or a count that is kept, however many there are. */
async function readDoors(visitor: Visitor): Promise<Doors> {
  const { rows } = await sql<{ doors: Doors }>`
    with listed as materialized (select of, value from published.reaction_count where of in ('listed', 'determined', 'uncounted'))
    select json_build_object(
    'people', exists(select from published.person),
    'campaigns', exists(select from published.campaign),
    'authorities', exists(select from published.demand) or exists(select from published.official_answer) or exists(select from published.bulk_answer),
    'reactions', exists(select from published.reaction),
    'votes', ${isListed('outcomes')} or exists(select from published.instrument where (item::json ->> 'kind') = 'vote'),
    'determinations', exists(select from listed where of in ('determined', 'uncounted')),
    'sanctions', ${isListed('sanctions')},
    'laws', ${isListed('laws')},
    'estimates', ${isListed('estimates')},
    'invitations', ${isListed('visits')},
    'texts', exists(select from published.instrument),
    'positions', exists(select from published.instrument where ${TAKES_POSITION}),
    'pairs', exists(select from published.instrument offset 1),
    'actors', exists(select from published.actor),
    'conflicts', exists(select from published.contradiction),
    'visits', exists(select from published.access_track),
    'raisings', exists(select from published.raising),
    'facilities', exists(select from published.facility)) as doors`.execute(visitor)
  return rows[0]!.doors
}

/** Whether a reaction stands in this list; where reactions could not be counted, each way stays open. */
const isListed = (list: string) =>
  sql<boolean>`exists(select from listed where value = ${sql.lit(list)} or of = 'uncounted')`

/** A text that is used, and speaks of what the collection is about, where that has a word of its own (`speaksOfIt`). */
const TAKES_POSITION = sql<boolean>`item::jsonb @> '{"used": true}' and coalesce(
  (select item::jsonb -> 'scope' ? (document #>> '{about,scope}') from published.collection order by id limit 1), true)`

/** What the collection is about; nothing, where there is none. */
export const readAbout = async (visitor: Visitor): Promise<About> =>
  (await readPublicCollection(visitor))?.about ?? {}
