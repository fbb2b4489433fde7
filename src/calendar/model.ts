import { z } from 'zod'
import { citation, edtf, id, text, visibility } from '../kernel/fields/index.ts'

/** A row of `sessions.jsonl`: a session of a body of the United Nations, as a source announces it. None is worked out from a rule. */
export const SessionRow = z.strictObject({
  id,
  body: text,
  title: text,
  date: edtf.describe('first and last day; it stands in a calendar where both are exact'),
  ...citation.shape,
  visibility,
  desk_note: text.optional(),
})
export type SessionRow = z.infer<typeof SessionRow>
