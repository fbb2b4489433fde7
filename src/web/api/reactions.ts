/** Part 3 of the API: reactions, the instruments that positions are derived from, conflicts in the sources, and how all was made. */
import type { Hono } from 'hono'
import { z } from 'zod'
import type { ReactionListItem } from '../../reactions/public.ts'
import {
  listContradictions,
  listInstruments,
  listReactions,
  ReactionsQuery,
  readContradiction,
  readInstrument,
  readReaction,
} from '../../reactions/views/index.ts'
import type { Site } from '../../site/site.ts'
import { readHead } from '../../store/collection/head.ts'
import { PageQuery } from '../../store/reading/pages.ts'
import { answer, asked, found } from './answer.ts'
import { methodNote } from './method.ts'
import { partOf, placeOfInstrument, placeOfReaction, placeUnder, withPlaces } from './places.ts'

export function reactionApi(app: Hono, site: Site): void {
  const { visitor } = site
  app.get('/reactions', async (c) => {
    const list = await listReactions(visitor, asked(c, ReactionsQuery))
    return answer(c, list, () => reactionCells(site, list.reactions))
  })
  app.get('/reactions/:id', async (c) => found(c, await readReaction(visitor, c.req.param('id'))))
  app.get('/instruments', async (c) => {
    const list = await listInstruments(visitor, asked(c, PageQuery))
    return answer(c, list, () => withPlaces(site, list.instruments, placeOfInstrument))
  })
  app.get('/instruments/:id', async (c) => {
    const instrument = await readInstrument(visitor, c.req.param('id'))
    return found(c, instrument, () =>
      withPlaces(site, instrument?.signatories ?? [], () =>
        partOf('/instruments', 'instrument', instrument!.id),
      ),
    )
  })
  app.get('/conflicts', async (c) => {
    const { contradictions, next } = await listContradictions(visitor, asked(c, PageQuery))
    return answer(c, { conflicts: contradictions, next }, () =>
      withPlaces(site, contradictions, placeUnder('/conflicts', 'contradiction')),
    )
  })
  app.get('/conflicts/:id', async (c) =>
    found(c, await readContradiction(visitor, c.req.param('id'))),
  )
  app.get('/method', async (c) => {
    asked(c, z.strictObject({}))
    const note = methodNote(await readHead(visitor))
    return answer(c, note, () => [note])
  })
}

/** Rows of reactions as a table. */
export const reactionCells = (site: Site, rows: readonly ReactionListItem[]) =>
  withPlaces(site, rows.map(toCells), placeOfReaction)

/** A row for a spreadsheet: who acted by name, by id and by state, which words and how they are used, each in one cell. */
function toCells({ actors, determinations, ...row }: ReactionListItem) {
  const { id, kind, date, ...rest } = row
  return {
    id,
    kind,
    date,
    actors: actors.map(({ name }) => name),
    actor_ids: actors.map((actor) => actor.id),
    actor_states: [...new Set(actors.flatMap(({ iso3 }) => iso3 ?? []))],
    ...(determinations
      ? {
          determinations: determinations.map(({ word }) => word),
          uses: determinations.map(({ how }) => how),
          quotes: determinations.map((each) => each.quote ?? ''),
        }
      : {}),
    ...rest,
  }
}
