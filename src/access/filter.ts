/** What tracks can be asked by: the kind of visitor, the host, and the status of the last step. */
import { z } from 'zod'
import { text } from '../kernel/fields.ts'
import { STEP_STATUSES, VISITOR_KINDS } from './model.ts'
import type { PublicAccessTrack } from './public.ts'

export const AccessFilter = z.strictObject({
  visitor: z.enum(VISITOR_KINDS).optional(),
  host: text.max(100).optional(),
  status: z.enum(STEP_STATUSES).optional(),
})
export type AccessFilter = z.infer<typeof AccessFilter>
export type FilterName = keyof AccessFilter

export const VALUE: Record<FilterName, (track: PublicAccessTrack) => string | undefined> = {
  visitor: ({ visitor_kind }) => visitor_kind,
  host: ({ host }) => host,
  status: ({ steps }) => steps.at(-1)?.status,
}
const NAMES = Object.keys(VALUE) as FilterName[]

/** Whether a track has everything that was asked; `beside`: a filter that is not looked at. */
export const fits = (track: PublicAccessTrack, filter: AccessFilter, beside?: FilterName): boolean =>
  NAMES.every((name) => name === beside || filter[name] === undefined || VALUE[name](track) === filter[name])
