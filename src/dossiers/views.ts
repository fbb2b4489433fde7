/** What anyone may read of dossiers that were made public: from `published` alone, through the visitor's eyes. */
import { z } from 'zod'
import type { Visitor } from '../store/connections/index.ts'
import type { PublicDossier, PublicEdition } from './public.ts'

export const EditionQuery = z.strictObject({
  edition: z.coerce.number().int().min(1).max(100_000).optional(),
})

/** Null when there is none, or none that is public: a visitor cannot tell which. */
export async function readDossier(visitor: Visitor, id: string): Promise<PublicDossier | null> {
  const row = await visitor
    .selectFrom('published.dossier')
    .select('document')
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? (row.document as PublicDossier) : null
}

/** One edition; null when there is none by that number. */
export async function readEdition(
  visitor: Visitor,
  dossier: string,
  edition: number,
): Promise<PublicEdition | null> {
  const row = await visitor
    .selectFrom('published.dossierEdition')
    .select('document')
    .where('id', '=', `${dossier}.${edition}`)
    .executeTakeFirst()
  return row ? (row.document as PublicEdition) : null
}
