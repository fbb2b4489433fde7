/** Who coded what stands in part 3, and what is known to be missing: the note at the foot of every list, for programs. */
import { z } from 'zod'
import { edtf, text } from '../../kernel/fields.ts'
import { CODED_ON } from '../../reactions/model.ts'
import { words } from '../../site/words/index.ts'

export const MethodNote = z.strictObject({
  coder: text,
  second_reader: text.nullable().describe('null: nobody has read it a second time'),
  coded_on: edtf,
  gaps: z.array(text).describe('known gaps'),
})

const { coder, gaps } = words('en').lists.method
export const METHOD: z.infer<typeof MethodNote> = {
  coder,
  second_reader: null,
  coded_on: CODED_ON,
  gaps,
}
