/** Public dossiers, from their editions: what is left of each that is still public today. */
import { readOwnNames } from '../evidence/showable.ts'
import type { Withholding } from '../kernel/withholding.ts'
import type { Tx } from '../store/act.ts'
import { type Outgoing, publishDocuments } from '../store/documents.ts'
import { PublicDossier, type PublicEdition } from './public.ts'
import { type EditionOnFile, listDossiers, readEdition, readPublished } from './tables.ts'
import { titlesOf, withhold } from './withhold.ts'

/** Kinds of document that an edition repeats. Dossiers are few, and all are looked at again. */
const REPEATED = ['dossier', 'person', 'raising', 'accessTrack']

export async function publishDossiers(tx: Tx, withheld: Withholding): Promise<void> {
  if (REPEATED.every((kind) => tx.touched.of(kind).length === 0)) return
  const dossiers: Outgoing[] = []
  const editions: Outgoing[] = []
  for (const { id, title, forWhom, isPublic, editions: made } of await listDossiers(tx.db)) {
    if (!isPublic) continue
    const shown: { on: EditionOnFile; now: PublicEdition }[] = []
    for (const { edition } of made) {
      const on = await readOne(tx, id, edition)
      if (on) shown.push(await toPublic(tx, on, withheld))
    }
    const list = shown.map(({ on: { edition, sha256 }, now }) => ({
      edition: edition.edition,
      made_on: edition.made_on,
      sha256,
      whole: now.taken_out === undefined,
    }))
    const document = PublicDossier.parse({ id, ...titlesOf({ title, for: forWhom }, withheld), editions: list })
    dossiers.push({ id, sortKey: id, document })
    editions.push(...shown.map(({ now }) => toOutgoing(now)))
  }
  await publishDocuments(tx, 'published.dossier', 'all', dossiers)
  await publishDocuments(tx, 'published.dossierEdition', 'all', editions)
}

/** Null, and noted, once deriving has failed and an edition cannot be read: it is then out of the public, since nobody can say whom it names. */
async function readOne(tx: Tx, dossier: string, edition: number): Promise<EditionOnFile | null> {
  try {
    return await readEdition(tx.db, dossier, edition)
  } catch (error) {
    if (!tx.left.isTolerant) throw error
    tx.left.note('dossierEdition', `${dossier}.${edition}`)
    return null
  }
}

async function toPublic(tx: Tx, on: EditionOnFile, withheld: Withholding): Promise<{ on: EditionOnFile; now: PublicEdition }> {
  const slugs = on.edition.people.map(({ slug }) => slug)
  const own = await readOwnNames(tx.db, withheld.hidesAnything ? slugs : [])
  return { on, now: withhold(on.edition, await readPublished(tx.db, slugs, on.edition.visit?.id), withheld, own) }
}

const toOutgoing = (edition: PublicEdition): Outgoing => ({
  id: `${edition.dossier}.${edition.edition}`,
  sortKey: `${edition.dossier} ${String(edition.edition).padStart(6, '0')}`,
  document: edition,
  cites: edition.sources.map(({ id }) => id),
})
