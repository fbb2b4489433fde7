/** Rulings on claims: the one that lets every claim stand, and later ones, each with its reason. */
import type { ClaimRow, RulingRow } from '../../src/registry/model.ts'

type Later = Pick<RulingRow, 'verdict' | 'reason'>
const disputed = (reason: string): Later => ({ verdict: 'disputed', reason })

/** By claim. A charge that another claim or its own note contradicts is disputed, so that no paper prints it. */
const LATER: Record<string, Later> = {
  'kamile-wayit-c06': disputed(
    'The report’s own text, and the ministry (kamile-wayit-c05), name another charge than this caption',
  ),
  'tashpolat-tiyip-c06': disputed(
    'The ministry names another charge, and denies this one (tashpolat-tiyip-c13)',
  ),
  'tashpolat-tiyip-c13': disputed('Others report another charge (tashpolat-tiyip-c06)'),
  'asqar-azatbek-c08': disputed('A relative names another charge (asqar-azatbek-c09)'),
  'asqar-azatbek-c09': disputed('A broadcaster names another charge (asqar-azatbek-c08)'),
  'yalqun-rozi-c05': disputed(
    'The charge is named in three ways (yalqun-rozi-c06, yalqun-rozi-c07)',
  ),
  'yalqun-rozi-c06': disputed(
    'The charge is named in three ways (yalqun-rozi-c05, yalqun-rozi-c07)',
  ),
  'yalqun-rozi-c07': disputed(
    'The charge is named in three ways (yalqun-rozi-c05, yalqun-rozi-c06)',
  ),
  'idris-hasan-c05': disputed('The notice that it stood in was cancelled (idris-hasan-c06)'),
  'adilgazy-muqai-c05': disputed(
    'His wife denies it (adilgazy-muqai-c07); nothing but words in a quarrel online names it',
  ),
  'ilham-tohti-c04': {
    verdict: 'withdrawn',
    reason:
      'Told anew as ilham-tohti-d05 and ilham-tohti-d06: the charge apart from who got the notice',
  },
  'perhat-tursun-c08': {
    verdict: 'withdrawn',
    reason: 'Told anew as perhat-tursun-d01: that no charge is known is no charge',
  },
  'erkin-tursun-c06': {
    verdict: 'withdrawn',
    reason: 'Told anew as erkin-tursun-d02: its words give more than the length of the term',
  },
}

/** Every claim was read against its source; the founding collection says so once for each. */
export function rulingRows(claims: readonly ClaimRow[]): RulingRow[] {
  const known = new Set(claims.map(({ id }) => id))
  const stray = Object.keys(LATER).find((claim) => !known.has(claim))
  if (stray) throw new Error(`rulings.ts: there is no claim ${stray}`)
  return claims.flatMap(({ id }): RulingRow[] => {
    const first = {
      claim: id,
      n: 1,
      verdict: 'accepted',
      reason:
        'Founding collection: compared with what was read of its source, mostly an opening excerpt',
      by: 'founding-collection',
      at: '2026-11-20T00:00:00Z',
    } as const
    const later = LATER[id]
    return later ? [first, { ...first, ...later, n: 2, at: '2026-11-28T00:00:00Z' }] : [first]
  })
}
