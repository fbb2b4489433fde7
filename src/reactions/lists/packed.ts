/** Who stands on an instrument, in few bytes: thousands are read for one answer. */
import type { Edtf } from '../../kernel/dates/index.ts'
import { type PublicSignatory, SIGNATORY_STANCES } from '../public.ts'

type Stance = (typeof SIGNATORY_STANCES)[number]
/** iso3, how it stands there, when it signed, when it withdrew. */
export type PackedSignatory = readonly [
  iso3: string,
  stance: Stance,
  signedOn: Edtf | null,
  withdrewOn: Edtf | null,
]

/** Codes without dates, run together by stance; those with a date of their own as they are. */
type Packed = { codes: Partial<Record<Stance, string>>; dated: PackedSignatory[] }

/** As the column `signers` of `published.instrument` holds them. */
export function packSignatories(signatories: readonly PublicSignatory[]): string {
  const packed: Packed = { codes: {}, dated: [] }
  for (const { iso3, stance, signed_on, withdrew_on } of signatories) {
    if (signed_on || withdrew_on) packed.dated.push([iso3, stance, signed_on, withdrew_on])
    else packed.codes[stance] = (packed.codes[stance] ?? '') + iso3
  }
  return JSON.stringify(packed)
}

/** What `packSignatories` packed; nobody changes it in between. */
export function unpackSignatories(text: string): PackedSignatory[] {
  const { codes, dated } = JSON.parse(text) as Packed
  const signatories: PackedSignatory[] = dated
  for (const stance of SIGNATORY_STANCES) {
    const run = codes[stance] ?? ''
    for (let at = 0; at < run.length; at += 3)
      signatories.push([run.slice(at, at + 3), stance, null, null])
  }
  return signatories
}

/** One of them, without unpacking the others; null when it is not there. */
export function signatoryIn(text: string, iso3: string): PackedSignatory | null {
  const { codes, dated } = JSON.parse(text) as Packed
  const stance = SIGNATORY_STANCES.find((each) => holds(codes[each] ?? '', iso3))
  return stance ? [iso3, stance, null, null] : (dated.find(([code]) => code === iso3) ?? null)
}

/** Codes have three letters each: a match across two of them is none. */
function holds(run: string, iso3: string): boolean {
  let at = run.indexOf(iso3)
  while (at > 0 && at % 3 !== 0) at = run.indexOf(iso3, at + 1)
  return at >= 0
}
