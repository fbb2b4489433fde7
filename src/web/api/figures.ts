/** Figures of pages as pictures, in a language of the site: for previews of links, and for whoever shows one elsewhere. */

import type { Context, Hono } from 'hono'
import { z } from 'zod'
import { LANGUAGES } from '../../kernel/about/languages.ts'
import { Refusal } from '../../kernel/refusals/index.ts'
import { figureFile, pressOf } from '../../papers/print/index.ts'
import type { FigurePicture } from '../../reactions/model/index.ts'
import {
  pictureOfMap,
  pictureOfMatrix,
  pictureOfPositions,
  pictureOfTimeline,
} from '../../reactions/pages/index.ts'
import {
  layOut,
  PositionsQuery,
  readActor,
  readActorRecord,
  readMatrix,
  readTimeline,
  TimelineQuery,
} from '../../reactions/views/index.ts'
import { headOf, hostOf, type Site } from '../../site/site.ts'
import { type Speech, words } from '../../words/index.ts'
import { asked } from './answer.ts'
import { sendPaper } from './paper-file.ts'

const lang = z.enum(LANGUAGES).default('en').describe('language of the picture')

/** What each figure can be asked for. */
export const FIGURE_QUERIES = {
  map: PositionsQuery.pick({ asof: true }).extend({ lang }),
  matrix: PositionsQuery.extend({ lang }),
  timeline: TimelineQuery.pick({ year: true }).extend({ lang }),
  positions: z.strictObject({ lang }),
} satisfies Record<string, z.ZodObject>
type Figure = keyof typeof FIGURE_QUERIES

export function figureApi(app: Hono, site: Site): void {
  app.get('/figures/map.png', sendMap(site))
  app.get('/figures/matrix.png', sendMatrix(site))
  app.get('/figures/timeline.png', sendTimeline(site))
  app.get('/figures/positions/:id{.+\\.png}', sendPositions(site))
}

const speechIn = (c: Context, { lang }: { lang: Speech['lang'] }) => words(lang, headOf(c))

async function send(
  c: Context,
  site: Site,
  name: Figure,
  picture: FigurePicture | null,
  t: Speech,
) {
  if (!picture) throw new Refusal('not-found')
  const says = { asOf: t.site.asOfToday, sourcesAt: t.charts.sourcesAt }
  const order = { picture, lang: t.lang, says }
  return await sendPaper(c, await figureFile(site.visitor, name, order, pressOf(site)))
}

const sendMap = (site: Site) => async (c: Context) => {
  const query = asked(c, FIGURE_QUERIES.map)
  const t = speechIn(c, query)
  const day = query.asof ?? site.today()
  const matrix = await readMatrix(site.visitor, { asof: day, universe: 'un' })
  const address = `${hostOf(site)}/${t.lang}/reactions/map?asof=${day}`
  return await send(c, site, 'map', pictureOfMap({ matrix, day, address, t }), t)
}

/** @throws Refusal `not-found` where no column was asked for */
const sendMatrix = (site: Site) => async (c: Context) => {
  const { lang, ...columns } = asked(c, FIGURE_QUERIES.matrix)
  const t = speechIn(c, { lang })
  const matrix = await readMatrix(site.visitor, columns)
  if (matrix.columns.length === 0) throw new Refusal('not-found')
  const picture = pictureOfMatrix({
    matrix,
    rows: layOut(matrix.rows, t, 'name'),
    today: site.today(),
    address: `${hostOf(site)}/${t.lang}/reactions/matrix`,
    t,
  })
  return await send(c, site, 'matrix', picture, t)
}

const sendTimeline = (site: Site) => async (c: Context) => {
  const query = asked(c, FIGURE_QUERIES.timeline)
  const t = speechIn(c, query)
  const picture = pictureOfTimeline({
    counts: await readTimeline(site.visitor),
    looked: { year: query.year },
    host: hostOf(site),
    today: site.today(),
    t,
  })
  return await send(c, site, 'timeline', picture, t)
}

const sendPositions = (site: Site) => async (c: Context) => {
  const t = speechIn(c, asked(c, FIGURE_QUERIES.positions))
  const id = (c.req.param('id') ?? '').replace(/\.png$/, '')
  const actor = await readActor(site.visitor, id)
  if (!actor) throw new Refusal('not-found')
  const picture = pictureOfPositions({
    actor,
    record: await readActorRecord(site.visitor, actor),
    address: `${hostOf(site)}/${t.lang}/actors/${id}`,
    today: site.today(),
    t,
  })
  return await send(c, site, 'positions', picture, t)
}
