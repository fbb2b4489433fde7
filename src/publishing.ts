/** How everything public is derived: each part's documents, in the order in which they rest on each other. */
import { publishAccess, publishRaisings } from './access/publish.ts'
import { publishSessions } from './calendar/publish.ts'
import { publishDossiers } from './dossiers/publish.ts'
import { publishSources } from './evidence/publish.ts'
import { publishMailCounts, publishOrderStatus } from './orders/publish.ts'
import { publishFacilities, publishRecipients } from './papers/publish.ts'
import {
  publishActors,
  publishContradictions,
  publishInstruments,
  publishMatrixPresets,
  publishReactions,
} from './reactions/publish/index.ts'
import { publishCampaigns, publishPeople } from './registry/publish.ts'
import { readWithholding } from './registry/tables.ts'
import type { Publish } from './store/act.ts'
import { publishHead } from './store/collection/publish.ts'
import { dropStrayEdges } from './store/documents.ts'
import { refuseMissing } from './store/tables.ts'
import { withValve } from './store/valve.ts'

/** People first, since others may only name people who are public; sources last, since only what is cited is published. */
const PUBLISHERS = [
  publishPeople,
  publishCampaigns,
  publishActors,
  publishMatrixPresets,
  publishInstruments,
  publishReactions,
  publishContradictions,
  publishAccess,
  publishRaisings,
  publishDossiers,
  publishFacilities,
  publishRecipients,
  publishSessions,
  publishOrderStatus,
  publishMailCounts,
  publishSources,
]

export const publish: Publish = withValve({
  withholding: (tx) => readWithholding(tx.db),
  async derive(tx, withheld) {
    await refuseMissing(tx.db)
    if (tx.touched.everything) await dropStrayEdges(tx)
    await publishHead(tx)
    for (const publishPart of PUBLISHERS) await publishPart(tx, withheld)
  },
})
