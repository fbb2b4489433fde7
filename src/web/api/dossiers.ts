/** Dossiers that were made public: one with its editions and their hashes, or one edition, byte for byte as it was handed over. */
import type { Context, Hono } from 'hono'
import { canonical } from '../../dossiers/model.ts'
import type { PublicEdition } from '../../dossiers/public.ts'
import { EditionQuery, readDossier, readEdition } from '../../dossiers/views.ts'
import { Refusal } from '../../kernel/refusals/index.ts'
import type { Site } from '../../site/site.ts'
import { answer, asked, found } from './answer.ts'

export function dossierApi(app: Hono, { visitor }: Site): void {
  app.get('/dossiers/:id', async (c) => {
    const { edition } = asked(c, EditionQuery)
    const id = c.req.param('id')
    if (edition !== undefined) return send(c, await readEdition(visitor, id, edition))
    const dossier = await readDossier(visitor, id)
    return found(c, dossier, () => dossier?.editions ?? [])
  })
}

/** The canonical bytes, of which the hash is; as CSV a row a person. */
function send(c: Context, edition: PublicEdition | null): Response | Promise<Response> {
  if (!edition) throw new Refusal('not-found')
  if (c.req.query('format')) return answer(c, edition, () => edition.people)
  return c.body(canonical(edition), 200, { 'Content-Type': 'application/json' })
}
