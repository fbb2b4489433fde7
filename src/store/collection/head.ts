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

/** Whether there is any. Each is one look at an index, however many there are. */
async function readDoors(visitor: Visitor): Promise<Doors> {
  const { rows } = await sql<{ doors: Doors }>`select json_build_object(
    'people', exists(select from published.person),
    'campaigns', exists(select from published.campaign),
    'authorities', exists(select from published.demand) or exists(select from published.official_answer) or exists(select from published.bulk_answer),
    'reactions', exists(select from published.reaction),
    'texts', exists(select from published.instrument),
    'actors', exists(select from published.actor),
    'conflicts', exists(select from published.contradiction),
    'visits', exists(select from published.access_track),
    'raisings', exists(select from published.raising),
    'facilities', exists(select from published.facility)) as doors`.execute(visitor)
  return rows[0]!.doors
}

/** What the collection is about; nothing, where there is none. */
export const readAbout = async (visitor: Visitor): Promise<About> =>
  (await readPublicCollection(visitor))?.about ?? {}
