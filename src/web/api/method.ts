/** Who coded what stands in part 3, and what is known to be missing: the note at the foot of every list, for programs. */

import { z } from 'zod'
import type { Head } from '../../kernel/about/index.ts'
import { versionFor } from '../../kernel/about/own-text.ts'
import { edtf, text } from '../../kernel/fields/index.ts'
import { words } from '../../words/index.ts'

export const MethodNote = z.strictObject({
  coder: text.nullable().describe('null: the collection does not say'),
  second_reader: text.nullable().describe('null: nobody has read it a second time'),
  coded_on: edtf.nullable(),
  gaps: z.array(text).describe('known gaps'),
})

/** In English where the collection has it so. */
export function methodNote(head: Head): z.infer<typeof MethodNote> {
  const t = words('en', head)
  const { by, on, second_reader, gaps = [] } = t.about.coded ?? {}
  const inEnglish = (said: NonNullable<typeof by>) => versionFor(said, t.lang, t.own).text
  return {
    coder: by === undefined ? null : inEnglish(by),
    second_reader: second_reader === undefined ? null : inEnglish(second_reader),
    coded_on: on ?? null,
    gaps: [...t.lists.method.gaps, ...gaps.map(inEnglish)],
  }
}
