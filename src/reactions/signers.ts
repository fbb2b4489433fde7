/** Who stands on an instrument, in few bytes: thousands are read for one answer. */
import { z } from 'zod'
import { edtf, iso3 } from '../kernel/fields.ts'
import { type PublicSignatory, SIGNATORY_STANCES } from './public.ts'

/** iso3, how it stands there, when it signed, when it withdrew. */
const Signer = z.tuple([iso3, z.enum(SIGNATORY_STANCES), edtf.nullable(), edtf.nullable()])
export type Signer = z.infer<typeof Signer>

export const toSigners = (signatories: readonly PublicSignatory[]): Signer[] =>
  signatories.map(({ iso3, stance, signed_on, withdrew_on }) => [iso3, stance, signed_on, withdrew_on])
