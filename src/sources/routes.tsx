import type { Hono } from 'hono'
import { Refusal } from '../kernel/refusals/index.ts'
import { page, queryOf, type Site, speechOf } from '../site/site.ts'
import { SourcePage } from './pages/index.ts'
import { CitingQuery, listCiting, readSource } from './views.ts'

export function sourceRoutes(app: Hono, { visitor, contact, today }: Site): void {
  app.get('/:lang/sources/:id', async (c) => {
    const t = speechOf(c)
    const source = await readSource(visitor, c.req.param('id'))
    if (!source) throw new Refusal('not-found')
    const { citing, whole, next } = await listCiting(visitor, source.id, queryOf(c, CitingQuery))
    const more = next && `/${t.lang}/sources/${source.id}?${new URLSearchParams({ after: next })}`
    return page(
      c,
      <SourcePage
        source={source}
        citing={citing}
        whole={whole}
        next={more}
        today={today()}
        t={t}
        contact={contact}
      />,
    )
  })
}
