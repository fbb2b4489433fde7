import { z } from 'zod'
import { id } from '../../kernel/fields/index.ts'
import { Refusal } from '../../kernel/refusals/index.ts'
import type { Visitor } from '../../store/connections/index.ts'
import { lookAt, readHeld } from '../../store/reading/held.ts'
import { type HeldRow, type HeldRows, inOrder, madeOf } from '../../store/reading/held-rows.ts'
import { byLength } from '../derived/elapsed.ts'
import { type AccessFilter, type FilterName, fits } from '../derived/filter.ts'
import {
  byGovernment,
  type Counted,
  type Government,
  type GovernmentTally,
  type ItemTally,
  type RaisingTally,
  tallyCame,
  tallyConditions,
} from '../derived/tallies.ts'
import type { AccessClock, PublicAccessTrack, PublicRaising } from '../public.ts'
import { HELD_RAISINGS, HELD_TRACKS, type HeldTrack } from './held.ts'

/** How many tracks stand on a page of the site. */
const TRACKS_ON_PAGE = 100
/** How many waits a reader is shown at the head of the page, and hosts among the choices. */
const [WAITS, HOSTS] = [5, 60]

export type Wait = { track: Pick<PublicAccessTrack, 'id' | 'visitor'>; clock: AccessClock }
export type FilterCount = { value: string; count: number }
/**
 * Tracks that fit, a page of them: visits elsewhere come last. `counts` are of what fits, `choices` of what each choice would leave, all of
 * one moment.
 */
export type AccessOverview = {
  tracks: PublicAccessTrack[]
  next: string | null
  counts: { all: number; shown: number }
  choices: Record<FilterName, FilterCount[]>
  asked: ItemTally[]
  waits: Wait[]
}

/** @throws Refusal `after-unknown` */
export const readAccessOverview = (
  visitor: Visitor,
  filter: AccessFilter,
  after: string | undefined,
): Promise<AccessOverview> =>
  readHeld(
    visitor,
    HELD_TRACKS,
    (held) => {
      const all = inOrder(held)
      const fitting = all.filter(({ part }) => fits(part.values, filter))
      const here = fitting.filter(({ part }) => !part.comparison)
      return {
        page: pageOf(
          [...here, ...fitting.filter(({ part }) => part.comparison)],
          TRACKS_ON_PAGE,
          after,
        ),
        counts: { all: all.length, shown: fitting.length },
        choices: choicesIn(all, filter),
        asked: tallyConditions(here.map(({ part }) => part)),
        waits: waitsIn(here),
      }
    },
    async ({ page, ...counted }, snapshot) => ({
      ...counted,
      tracks: await readTracks(snapshot, page.rows),
      next: page.next,
    }),
  )

function waitsIn(rows: readonly HeldRow<HeldTrack>[]): Wait[] {
  const waits = rows.flatMap(({ id, part: { visitor, wait } }) =>
    wait ? [{ track: { id, visitor }, clock: wait }] : [],
  )
  return waits.sort((a, b) => byLength(a.clock, b.clock)).slice(0, WAITS)
}

/** How many tracks each choice of a filter would leave, beside the others; of hosts those of most tracks, and the one that is chosen. */
/** Each value with how many tracks it would leave beside the other filters; what was chosen stands there, though it leave none. */
function countsOf(
  all: readonly HeldRow<HeldTrack>[],
  filter: AccessFilter,
  name: FilterName,
): FilterCount[] {
  const beside = all.filter(({ part }) => fits(part.values, filter, name))
  const counts = [...Map.groupBy(beside, ({ part }) => part.values[name])].flatMap(
    ([value, rows]) => (value ? [{ value, count: rows.length }] : []),
  )
  const chosen = filter[name]
  const isThere = !chosen || counts.some(({ value }) => value === chosen)
  return isThere ? counts : [...counts, { value: chosen, count: 0 }]
}

function choicesIn(
  all: readonly HeldRow<HeldTrack>[],
  filter: AccessFilter,
): Record<FilterName, FilterCount[]> {
  const of = (name: FilterName): FilterCount[] => countsOf(all, filter, name)
  const hosts = of('host').sort(
    (a, b) =>
      Number(b.value === filter.host) - Number(a.value === filter.host) ||
      b.count - a.count ||
      (a.value < b.value ? -1 : 1),
  )
  return {
    visitor: of('visitor'),
    host: hosts.slice(0, HOSTS).sort((a, b) => (a.value < b.value ? -1 : 1)),
    status: of('status'),
  }
}

/** How many raisings stand on a page of the site, of each side of a government. */
const RAISINGS_ON_PAGE = 100

export type Governments = { asked: GovernmentTally[]; asking: GovernmentTally[] }
export type RaisingsOverview = Governments & {
  count: number
  raisings: PublicRaising[]
  next: string | null
}

const tallied = (held: HeldRows<Counted>): Governments =>
  madeOf(held, 'governments', () => {
    const all = inOrder(held).map(({ part }) => part)
    return { asked: byGovernment(all, 'raised_with'), asking: byGovernment(all, 'raised_by') }
  })

/** A page of raisings in the order of time, whole, with what they rest on, and all counted; of one moment. @throws Refusal `after-unknown` */
export const readRaisingsOverview = (
  visitor: Visitor,
  after: string | undefined,
): Promise<RaisingsOverview> =>
  readHeld(
    visitor,
    HELD_RAISINGS,
    (held) => ({
      ...tallied(held),
      count: held.rows.size,
      page: pageOf(inOrder(held), RAISINGS_ON_PAGE, after),
    }),
    async ({ page, ...counted }, snapshot) => ({
      ...counted,
      raisings: await readRaisings(snapshot, page.rows),
      next: page.next,
    }),
  )

export const countRaisings = (visitor: Visitor): Promise<number> =>
  lookAt(visitor, HELD_RAISINGS, ({ rows }) => rows.size)

/** With whom raisings were raised and by whom, each with its tally. */
export const readGovernments = (visitor: Visitor): Promise<Governments> =>
  lookAt(visitor, HELD_RAISINGS, tallied)

/** Where the lists of a government go on: what was raised with it, what it raised. */
export const GovernmentQuery = z.strictObject({ heard: id.optional(), raised: id.optional() })
export type GovernmentQuery = z.infer<typeof GovernmentQuery>
/** A page of what was raised with, or by, a government; `tally` is of all of it. */
export type GovernmentSide = {
  tally: RaisingTally
  count: number
  raisings: PublicRaising[]
  next: string | null
}

/** What one government raised, and what was raised with it; null when neither. @throws Refusal `after-unknown` */
export const readGovernment = (
  visitor: Visitor,
  key: string,
  after: GovernmentQuery,
): Promise<{ government: Government; heard: GovernmentSide; raised: GovernmentSide } | null> =>
  readHeld(
    visitor,
    HELD_RAISINGS,
    (held) => {
      const heard = inOrder(held).filter(({ part }) => part.raised_with.key === key)
      const raised = inOrder(held).filter(({ part }) => part.raised_by.key === key)
      const government = raised[0]?.part.raised_by ?? heard[0]?.part.raised_with
      return government
        ? { government, heard: sideOf(heard, after.heard), raised: sideOf(raised, after.raised) }
        : null
    },
    async (found, snapshot) => {
      if (!found) return null
      const read = async ({ page, ...side }: ReturnType<typeof sideOf>) => ({
        ...side,
        raisings: await readRaisings(snapshot, page.rows),
        next: page.next,
      })
      return {
        government: found.government,
        heard: await read(found.heard),
        raised: await read(found.raised),
      }
    },
  )

const sideOf = (rows: readonly HeldRow<Counted>[], after: string | undefined) => ({
  tally: tallyCame(rows.map(({ part }) => part.came)),
  count: rows.length,
  page: pageOf(rows, RAISINGS_ON_PAGE, after),
})

/** Rows behind a given one, and the id to go on after, or null at the end. @throws Refusal `after-unknown` */
export function pageOf<Row extends { id: string }>(
  rows: readonly Row[],
  limit: number,
  after: string | undefined,
): { rows: Row[]; next: string | null } {
  const start = after === undefined ? 0 : rows.findIndex(({ id }) => id === after) + 1
  if (after !== undefined && start === 0) throw new Refusal('after-unknown', { after })
  const page = rows.slice(start, start + limit)
  return { rows: page, next: start + limit < rows.length ? page.at(-1)!.id : null }
}

/** Documents of these rows, in their order. */
async function readDocuments<Document extends { id: string }>(
  snapshot: Visitor,
  table: 'published.accessTrack' | 'published.raising',
  rows: readonly { id: string }[],
): Promise<Document[]> {
  const ids = rows.map(({ id }) => id)
  const found = await snapshot
    .selectFrom(table)
    .select(['id', 'document'])
    .where('id', '=', (eb) => eb.fn.any(eb.val(ids)))
    .execute()
  const documents = new Map(found.map(({ id, document }) => [id, document as Document]))
  return ids.map((id) => documents.get(id)!)
}
export const readTracks = (snapshot: Visitor, rows: readonly { id: string }[]) =>
  readDocuments<PublicAccessTrack>(snapshot, 'published.accessTrack', rows)
const readRaisings = (snapshot: Visitor, rows: readonly { id: string }[]) =>
  readDocuments<PublicRaising>(snapshot, 'published.raising', rows)
