/** What tracks can be asked by: the kind of visitor, the host, and the status of the last step. */
import { z } from 'zod'
import { text } from '../../kernel/fields/index.ts'
import { DELEGATION_KINDS, STEP_STATUSES } from '../model.ts'
import type { PublicAccessTrack } from '../public.ts'

export const AccessFilter = z.strictObject({
  visitor: z.enum(DELEGATION_KINDS).optional(),
  host: text.max(100).optional(),
  status: z.enum(STEP_STATUSES).optional(),
})
export type AccessFilter = z.infer<typeof AccessFilter>
export type FilterName = keyof AccessFilter

export const FILTERS = ['visitor', 'host', 'status'] as const satisfies FilterName[]
/** What a track is chosen by. */
export type TrackValues = Partial<Record<FilterName, string | undefined>>
export const valuesOf = ({
  visitor_kind,
  host,
  steps,
}: Pick<PublicAccessTrack, 'visitor_kind' | 'host' | 'steps'>): TrackValues => ({
  visitor: visitor_kind,
  host,
  status: steps.at(-1)?.status,
})

/** Whether a track has everything that was asked; `beside`: a filter that is not looked at. */
export const fits = (values: TrackValues, filter: AccessFilter, beside?: FilterName): boolean =>
  FILTERS.every(
    (name) => name === beside || filter[name] === undefined || values[name] === filter[name],
  )
