/** Public documents of facilities, with the mail rules that reach them, from their desk rows. */

import { openShelf, type SourceShelf } from '../../sources/tables/index.ts'
import { citedIn } from '../../store/collection/pointing.ts'
import { derivedEach } from '../../store/publishing/documents.ts'
import { fromRows, type PublicKind } from '../../store/publishing/kind.ts'
import { readShowableRows } from '../../store/publishing/showable.ts'
import type { FacilityRow, MailRuleRow } from '../model/index.ts'
import { resolveRules } from '../model/resolve.ts'
import {
  addressState,
  cardObstacles,
  conflictGroups,
  type Reach,
  rulesFor,
} from '../model/rules.ts'
import { PublicFacility } from '../public.ts'
import { readShowableRules } from './recipients.ts'

export { recipientKind } from './recipients.ts'

export const facilityKind: PublicKind = {
  kind: 'facility',
  table: 'published.facility',
  from: fromRows('desk.facility'),
  allOn: ['mailRule'],
  holds: { mailRule: (document) => (document as PublicFacility).rules.map(({ id }) => id) },
  async derive(tx, ids, withheld) {
    const rows = await readShowableRows<FacilityRow>(tx, 'desk.facility', ids, withheld)
    const rules = await readShowableRules(tx, { facilities: rows }, withheld)
    // A rule that cannot be read may forbid: without it nothing new is told of any place.
    if (tx.left.notedOf('mailRule').length > 0) tx.left.hold('facility', 'all')
    const shelf = await openShelf(tx, citedIn([rows, rules]), withheld)
    return derivedEach(tx, 'facility', rows, (row) => {
      const document = toFacility(row, rulesFor(row, rules), shelf)
      return {
        id: row.id,
        sortKey: `${row.country} ${row.region}`,
        document,
        cites: document.sources.map(({ id }) => id),
      }
    })
  },
}

function toFacility(
  row: FacilityRow,
  reached: { reach: Reach; rule: MailRuleRow }[],
  shelf: SourceShelf,
): PublicFacility {
  const {
    visibility,
    desk_note,
    address_local,
    address_local_lang,
    address_romanised,
    postcode,
    verified_on,
    verified_by,
    ...shown
  } = row
  const rules = reached.map(({ reach, rule: { visibility, desk_note, ...rule } }) => ({
    reach,
    ...rule,
  }))
  const state = addressState(
    { lines: Boolean(address_local ?? address_romanised), stale: row.stale, verified_on },
    null,
  )
  return PublicFacility.parse({
    ...shown,
    address: {
      state,
      local: address_local,
      local_lang: address_local_lang,
      romanised: address_romanised,
      postcode,
      verified_on,
      verified_by,
    },
    card_to_prisoner: {
      obstacles: cardObstacles(state, { purpose: row.purpose, hasLocal: Boolean(address_local) }),
    },
    rules,
    resolved: resolveRules(
      rules.map(({ reach, ...rule }) => ({ ...rule, level: reach })),
      row,
    ),
    conflicts: conflictGroups(rules),
    sources: shelf.refs(citedIn([row, rules])),
  })
}
