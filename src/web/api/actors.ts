/** Who acts, in the API: actors by kind and region, and one with its positions, their changes and all that it did. */

import type { Hono } from 'hono'
import { speaksOfIt } from '../../kernel/about/index.ts'
import type { ActorAnswer, PublicActor } from '../../reactions/public.ts'
import {
  type ActorRecord,
  ActorsQuery,
  listActors,
  type Newest,
  readActor,
  readActorRecord,
} from '../../reactions/views/index.ts'
import type { Site } from '../../site/site.ts'
import { answer, asked, found } from './answer.ts'
import { placeOfInstrument, withPlaces } from './places.ts'

export function actorApi(app: Hono, site: Site): void {
  const { visitor } = site
  app.get('/actors', async (c) => {
    const list = await listActors(visitor, asked(c, ActorsQuery))
    return answer(c, list, () =>
      withPlaces(site, list.actors, ({ id }) => ({ page: `/actors/${id}` })),
    )
  })
  app.get('/actors/:id', async (c) => {
    const actor = await readActor(visitor, c.req.param('id'))
    const document = actor && toAnswer(actor, await readActorRecord(visitor, actor))
    return found(
      c,
      document,
      document && document.positions.length > 0
        ? () =>
            withPlaces(site, document.positions, ({ instrument }) =>
              placeOfInstrument({ id: instrument }),
            )
        : undefined,
    )
  })
}

function toAnswer(actor: PublicActor, record: ActorRecord): ActorAnswer {
  const stands = record.stands.filter(({ instrument }) => speaksOfIt(record.about, instrument))
  return {
    ...actor,
    positions: stands.map(({ instrument: { id, date }, value, signedOn, withdrewOn }) => ({
      instrument: id,
      date,
      value,
      signed_on: signedOn,
      withdrew_on: withdrewOn,
    })),
    changes: record.turns.map(({ kind, on, from, to }) => ({
      kind,
      on,
      from: from?.instrument.id ?? null,
      to: to.instrument.id,
    })),
    is_concerned: record.isConcerned,
    counts: countsOf(stands),
    stances: record.stances,
    reactions: {
      own: idsOf(record.own),
      others: idsOf(record.others),
      addressed: idsOf(record.addressed),
    },
  }
}

const idsOf = ({ reactions }: Newest): string[] => reactions.map(({ id }) => id)

function countsOf(stands: ActorRecord['stands']): ActorAnswer['counts'] {
  const counts: ActorAnswer['counts'] = {}
  for (const { value } of stands) counts[value] = (counts[value] ?? 0) + 1
  return counts
}
