/** What statements say of a death, read one by one: a relative's word that the person died, a body that says how it knows, a doubt. */

import type { ClaimRow } from '../../src/registry/model.ts'
import { DeathReadingRow } from '../../src/registry/model.ts'

type Read = Pick<DeathReadingRow, 'says' | 'knows'>

/** By claim. What nobody but a ministry, the press or the holding state says stands here with no word: it announces nothing. */
const READ: Record<string, Read> = {
  // “Daughter disbelieves it; he had no such illness”: only the state says that he died.
  'abdulghafur-hapiz-c05': { says: 'doubts' },
  // No word on burial or on where the body is: that says nothing on the death itself.
  'abdulghafur-hapiz-c07': { says: 'leaves_open' },
  // “Killed by the authorities”: a relative's conclusion, which says that she died.
  'mihray-erkin-c11': { says: 'affirms' },
  // That he does not know of a grave says nothing on the death itself.
  'mihray-erkin-c12': { says: 'leaves_open' },
  'muhammad-salih-hajim-c07': {
    says: 'affirms',
    knows: 'relatives confirmed it to the organisation',
  },
  'nurmuhemmet-tohti-c08': { says: 'affirms' },
  // In a camp or at home: the family could not tell where.
  'nurmuhemmet-tohti-c11': { says: 'leaves_open' },
}

export function deathReadingRows(claims: readonly ClaimRow[]): DeathReadingRow[] {
  const known = new Set(claims.map(({ id }) => id))
  return Object.entries(READ).map(([claim, read]) => {
    if (!known.has(claim)) throw new Error(`deaths.ts: there is no claim ${claim}`)
    return DeathReadingRow.parse({ id: `${claim}-dr`, claim, ...read, visibility: 'public' })
  })
}
