/** Public documents of facilities, with the mail rules that reach them, from their desk rows. */
import { idsToPublish, readShowableRows } from '../evidence/showable.ts'
import { citedIn, openShelf, type Shelf } from '../evidence/tables.ts'
import type { Withholding } from '../kernel/withholding.ts'
import type { Tx } from '../store/act.ts'
import { derivedEach, publishDocuments } from '../store/documents.ts'
import type { FacilityRow, MailRuleRow } from './model.ts'
import { PublicFacility } from './public.ts'
import { resolveRules } from './resolve.ts'
import { addressState, cardObstacles, conflictGroups, type Reach, rulesFor } from './rules.ts'

export { publishRecipients } from './publish-recipients.ts'

export async function publishFacilities(tx: Tx, withheld: Withholding): Promise<void> {
  const ids = await idsToPublish(tx, 'facility', 'desk.facility', ['mailRule'])
  const rows = await readShowableRows<FacilityRow>(tx, 'desk.facility', ids, withheld)
  const rules = await readShowableRows<MailRuleRow>(tx, 'desk.mailRule', ids, withheld)
  // A rule that cannot be read may forbid: without it nothing new is told of any place.
  if (tx.left.notedOf('mailRule').length > 0) tx.left.hold('facility', 'all')
  const shelf = await openShelf(tx.db, citedIn([rows, rules]), withheld)
  await publishDocuments(
    tx,
    'published.facility',
    ids,
    derivedEach(tx, 'facility', rows, (row) => {
      const document = toFacility(row, rulesFor(row, rules), shelf)
      return { id: row.id, sortKey: `${row.country} ${row.region}`, document, cites: document.sources.map(({ id }) => id) }
    }),
  )
}

function toFacility(row: FacilityRow, reached: { reach: Reach; rule: MailRuleRow }[], shelf: Shelf): PublicFacility {
  const { visibility, desk_note, address_local, address_local_lang, address_romanised, postcode, verified_on, verified_by, ...shown } = row
  const rules = reached.map(({ reach, rule: { visibility, desk_note, ...rule } }) => ({ reach, ...rule }))
  const state = addressState({ lines: Boolean(address_local ?? address_romanised), stale: row.stale, verified_on }, null)
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
    card_to_prisoner: { obstacles: cardObstacles(state, { purpose: row.purpose, hasLocal: Boolean(address_local) }) },
    rules,
    resolved: resolveRules(
      rules.map(({ reach, ...rule }) => ({ ...rule, level: reach })),
      row,
    ),
    conflicts: conflictGroups(rules),
    sources: shelf.refs(citedIn([row, rules])),
  })
}
