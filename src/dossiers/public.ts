/** What anyone may read of a dossier that was made public. */
import { z } from 'zod'
import { edtf, slug, text } from '../kernel/fields/index.ts'
import { FrozenEdition } from './model.ts'

/** An edition as it was handed over; or, with `taken_out`, what is left of it in public, whose bytes are then not those of the hash. */
export const PublicEdition = FrozenEdition.extend({
  title: text.nullable(),
  for: text.nullable(),
  taken_out: z
    .strictObject({ somebody: z.boolean().describe('whether a person; never who') })
    .optional()
    .describe('that something of this edition is no longer public as it was'),
}).brand<'public'>()
export type PublicEdition = z.infer<typeof PublicEdition>

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
export const PublicDossier = z
  .strictObject({
    id: slug,
    title: text.nullable().describe('null where it would name somebody who is hidden'),
    for: text.nullable(),
    editions: z.array(
      z.strictObject({
        edition: z.int().positive(),
        made_on: edtf,
        sha256: sha256.describe('of the edition as it was handed over'),
        whole: z.boolean().describe('false when somebody or something in it is no longer public'),
      }),
    ),
  })
  .brand<'public'>()
export type PublicDossier = z.infer<typeof PublicDossier>
