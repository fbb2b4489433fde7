import { openShelf } from '../sources/tables/index.ts'
import { citedIn } from '../store/collection/pointing.ts'
import { derivedEach } from '../store/publishing/documents.ts'
import { fromRows, type PublicKind } from '../store/publishing/kind.ts'
import { chronologicalKey, readShowableRows } from '../store/publishing/showable.ts'
import type { SessionRow } from './model.ts'
import { PublicSession } from './public.ts'

export const sessionKind: PublicKind = {
  kind: 'session',
  table: 'published.session',
  from: fromRows('desk.session'),
  async derive(tx, ids, withheld) {
    const rows = await readShowableRows<SessionRow>(tx, 'desk.session', ids, withheld)
    const shelf = await openShelf(tx, citedIn(rows), withheld)
    return derivedEach(tx, 'session', rows, ({ visibility, ...row }) => {
      const document = PublicSession.parse({ ...row, sources: shelf.refs([row.source]) })
      return {
        id: row.id,
        sortKey: `${chronologicalKey(row.date)} ${row.id}`,
        document,
        cites: [row.source],
      }
    })
  },
}
