/** Public dossiers, from their editions: what is left of each that is still public today. */
import { sql } from 'kysely'
import type { Withholding } from '../kernel/withholding/index.ts'
import type { Tx } from '../store/acting/index.ts'
import type { Outgoing, PublicKind } from '../store/publishing/kind.ts'
import { notePlaces, readOwnNames } from '../store/publishing/showable.ts'
import { titlesOf, withhold } from './derived/withhold.ts'
import { PublicDossier, type PublicEdition } from './public.ts'
import {
  type DossierOnFile,
  type EditionOnFile,
  listDossiers,
  readEdition,
  readPublished,
} from './tables.ts'

/** An edition repeats people, what was raised for them, and a visit. */
export const dossierKind: PublicKind = {
  kind: 'dossier',
  table: 'published.dossier',
  from: { row: 'dossier', ids: sql`select id from desk.dossier` },
  repeats: ['person', 'raising', 'accessTrack'],
  parts: [
    {
      kind: 'dossierEdition',
      table: 'published.dossierEdition',
      owner: sql`regexp_replace(id, '\\.[0-9]+$', '')`,
    },
  ],
  async derive(tx, ids, withheld) {
    const dossiers = (await listDossiers(tx.db, ids)).filter(({ isPublic }) => isPublic)
    await notePlaces(
      tx,
      'dossier',
      ids,
      dossiers.map(({ id, title, forWhom }) => ({
        id,
        needles: withheld.needlesIn([{ title }, { forWhom }]),
      })),
    )
    return await Promise.all(dossiers.map((dossier) => toOutgoing(tx, dossier, withheld)))
  },
}

async function toOutgoing(
  tx: Tx,
  { id, title, forWhom, editions }: DossierOnFile,
  withheld: Withholding,
): Promise<Outgoing> {
  const shown: { on: EditionOnFile; now: PublicEdition }[] = []
  for (const { edition } of editions) {
    const on = await readOne(tx, id, edition)
    if (on) shown.push(await toPublic(tx, on, withheld))
  }
  const list = shown.map(({ on: { edition, sha256 }, now }) => ({
    edition: edition.edition,
    made_on: edition.made_on,
    sha256,
    whole: now.taken_out === undefined,
  }))
  const document = PublicDossier.parse({
    id,
    ...titlesOf({ title, for: forWhom }, withheld),
    editions: list,
  })
  const parts = { dossierEdition: shown.map(({ now }) => editionOf(now)) }
  return {
    id,
    sortKey: id,
    document,
    parts,
    texts: [document, ...shown.map(({ now: { sources, ...said } }) => said)],
  }
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

async function toPublic(
  tx: Tx,
  on: EditionOnFile,
  withheld: Withholding,
): Promise<{ on: EditionOnFile; now: PublicEdition }> {
  const slugs = on.edition.people.map(({ slug }) => slug)
  const own = await readOwnNames(tx.db, withheld.hidesAnything ? slugs : [])
  return {
    on,
    now: withhold(
      on.edition,
      await readPublished(tx.db, slugs, on.edition.visit?.id),
      withheld,
      own,
    ),
  }
}

const editionOf = (edition: PublicEdition): Outgoing => ({
  id: `${edition.dossier}.${edition.edition}`,
  sortKey: `${edition.dossier} ${String(edition.edition).padStart(6, '0')}`,
  document: edition,
  cites: edition.sources.map(({ id }) => id),
})
