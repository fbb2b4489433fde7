/** What anyone may know of a session. */

import { z } from 'zod'
import { PublicSourceRef } from '../kernel/fields/source-ref.ts'
import { SessionRow } from './model.ts'

export const PublicSession = SessionRow.omit({ visibility: true, desk_note: true })
  .extend({ sources: z.array(PublicSourceRef) })
  .brand<'public'>()
export type PublicSession = z.infer<typeof PublicSession>
