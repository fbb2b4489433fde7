/** How everything public is derived: each part's kinds of documents, in the order in which they rest on each other. */
import { accessTrackKind, raisingKind } from '../access/publish.ts'
import { sessionKind } from '../calendar/publish.ts'
import { dossierKind } from '../dossiers/publish.ts'
import { mailCountKind, orderStatusKind } from '../orders/publish.ts'
import { facilityKind, recipientKind } from '../papers/publish/index.ts'
import {
  actorKind,
  contradictionKind,
  instrumentKind,
  matrixPresetKind,
  reactionKind,
} from '../reactions/publish/index.ts'
import { bulkAnswerKind, campaignKind, personKind } from '../registry/publish/index.ts'
import { readWithholding } from '../registry/tables/index.ts'
import { sourceKind } from '../sources/publish.ts'
import { collectionKind } from '../store/collection/publish.ts'
import type { Publishing } from '../store/publishing/index.ts'
import type { PublicKind } from '../store/publishing/kind.ts'

/** People first, since others may only name people who are public; sources last, since only what is cited is published. */
export const PUBLIC_KINDS: readonly PublicKind[] = [
  collectionKind,
  personKind,
  bulkAnswerKind,
  campaignKind,
  matrixPresetKind,
  instrumentKind,
  reactionKind,
  actorKind,
  contradictionKind,
  accessTrackKind,
  raisingKind,
  dossierKind,
  facilityKind,
  recipientKind,
  sessionKind,
  orderStatusKind,
  mailCountKind,
  sourceKind,
]

export const publishing: Publishing = {
  kinds: PUBLIC_KINDS,
  withholding: (tx) => readWithholding(tx.db),
}
