/** The address of a dossier that was made public. */
import type { Hono } from 'hono'
import { Refusal } from '../kernel/refusals/index.ts'
import { page, queryOf, type Site, speechOf } from '../site/site.ts'
import { DossierPage } from './pages/index.ts'
import { EditionQuery, readDossier, readEdition } from './views.ts'

export function dossierRoutes(app: Hono, { visitor, contact, today }: Site): void {
  app.get('/:lang/dossiers/:id', async (c) => {
    const t = speechOf(c)
    const dossier = await readDossier(visitor, c.req.param('id'))
    const { edition: n = dossier?.editions.at(-1)?.edition } = queryOf(c, EditionQuery)
    const edition = dossier && n ? await readEdition(visitor, dossier.id, n) : null
    if (!dossier || !edition) throw new Refusal('not-found')
    return page(
      c,
      <DossierPage dossier={dossier} edition={edition} today={today()} t={t} contact={contact} />,
    )
  })
}
