/** What a process holds of tracks and raisings: as much as is counted over all of them. */
import { heldRows } from '../../store/reading/held-rows.ts'
import { waitOf } from '../derived/elapsed.ts'
import { type TrackValues, valuesOf } from '../derived/filter.ts'
import { type Counted, countedOf } from '../derived/tallies.ts'
import type { AccessClock, PublicAccessTrack, PublicCondition, PublicRaising } from '../public.ts'

export type HeldTrack = {
  visitor: string
  values: TrackValues
  comparison: boolean
  conditions: Pick<PublicCondition, 'item' | 'side' | 'state'>[]
  wait: AccessClock | null
}

export const HELD_TRACKS = heldRows<PublicAccessTrack, HeldTrack>(
  'accessTrack',
  'access_track',
  (track) => ({
    visitor: track.visitor,
    values: valuesOf(track),
    comparison: track.comparison ?? false,
    conditions: track.conditions.map(({ item, side, state }) => ({ item, side, state })),
    wait: waitOf(track),
  }),
)

export const HELD_RAISINGS = heldRows<PublicRaising, Counted>('raising', 'raising', countedOf)
