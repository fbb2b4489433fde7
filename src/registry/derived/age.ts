/** How old somebody is on a day, by every claim on the birth. Pure. */
import { bounds, type Edtf } from '../../kernel/dates/index.ts'

/** In whole years; `of`: the claims that it rests on. */
type Age<Claim> = { min: number; max: number; of: Claim[] }
/** As much of a claim as tells of a birth. */
type OfBirth = { predicate: string; date?: Edtf | undefined }

/** The widest range that any two claims leave open; null where nobody tells of a birth by a day that has bounds. */
export function ageOn<Claim extends OfBirth>(
  day: Edtf,
  claims: readonly Claim[],
): Age<Claim> | null {
  const births = claims.flatMap((claim) => {
    const { earliest = null, latest = null } =
      claim.predicate === 'birth' && claim.date ? bounds(claim.date) : {}
    return earliest && latest ? [{ claim, earliest, latest }] : []
  })
  if (births.length === 0) return null
  const years = births.flatMap(({ earliest, latest }) => [
    yearsFrom(latest, day),
    yearsFrom(earliest, day),
  ])
  return {
    min: Math.max(0, Math.min(...years)),
    max: Math.max(0, ...years),
    of: births.map(({ claim }) => claim),
  }
}

/** Birthdays passed between two ISO days. */
function yearsFrom(birth: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4))
  return day.slice(5) < birth.slice(5) ? years - 1 : years
}
