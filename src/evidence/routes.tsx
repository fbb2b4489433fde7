import type { Hono } from 'hono'
import { Refusal } from '../kernel/refusal.ts'
import { page, type Site, speechOf } from '../site/site.ts'
import { SourcePage } from './pages/index.ts'
import { listCiting, readSource } from './views.ts'

export function evidenceRoutes(app: Hono, { visitor, contact, today }: Site): void {
  app.get('/:lang/sources/:id', async (c) => {
    const t = speechOf(c)
    const source = await readSource(visitor, c.req.param('id'))
    if (!source) throw new Refusal('not-found')
    return page(c, <SourcePage source={source} citing={await listCiting(visitor, source.id)} today={today()} t={t} contact={contact} />)
  })
}
