import { chronologicalKey, idsToPublish, readShowableRows } from '../evidence/showable.ts'
import { citedIn, openShelf } from '../evidence/tables.ts'
import type { Withholding } from '../kernel/withholding.ts'
import type { Tx } from '../store/act.ts'
import { derivedEach, publishDocuments } from '../store/documents.ts'
import type { SessionRow } from './model.ts'
import { PublicSession } from './public.ts'

export async function publishSessions(tx: Tx, withheld: Withholding): Promise<void> {
  const ids = await idsToPublish(tx, 'session', 'desk.session')
  const rows = await readShowableRows<SessionRow>(tx, 'desk.session', ids, withheld)
  const shelf = await openShelf(tx.db, citedIn(rows), withheld)
  const documents = derivedEach(tx, 'session', rows, ({ visibility, ...row }) => {
    const document = PublicSession.parse({ ...row, sources: shelf.refs([row.source]) })
    return { id: row.id, sortKey: `${chronologicalKey(row.date)} ${row.id}`, document, cites: [row.source] }
  })
  await publishDocuments(tx, 'published.session', ids, documents)
}
