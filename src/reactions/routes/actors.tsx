/** Addresses of who acts: everybody by kind, and one with all that it did. */
import type { Hono } from 'hono'
import { Refusal } from '../../kernel/refusals/index.ts'
import { hostOf, page, queryOf, type Site, speechOf } from '../../site/site.ts'
import { ActorPage, ActorsPage } from '../pages/index.ts'
import { ActorsQuery, listActors, listDoers, readActor, readActorRecord } from '../views/index.ts'

/** Of each kind on the page of all kinds. */
const MOST_OF_A_KIND = 30
const PAGE = 500
const PageOfKind = ActorsQuery.pick({ kind: true, after: true })

export function actorRoutes(app: Hono, site: Site): void {
  const { visitor, contact, today } = site
  app.get('/:lang/actors', async (c) => {
    const t = speechOf(c)
    const { kind, after } = queryOf(c, PageOfKind)
    const doers = await listDoers(visitor, MOST_OF_A_KIND)
    const chosen = kind
      ? { kind, ...(await listActors(visitor, { kind, after, limit: PAGE })) }
      : null
    return page(
      c,
      <ActorsPage doers={doers} chosen={chosen} today={today()} t={t} contact={contact} />,
    )
  })
  app.get('/:lang/actors/:id', async (c) => {
    const t = speechOf(c)
    const actor = await readActor(visitor, c.req.param('id'))
    if (!actor) throw new Refusal('not-found')
    const record = await readActorRecord(visitor, actor)
    const address = `${hostOf(site)}/${t.lang}/actors/${actor.id}`
    return page(
      c,
      <ActorPage
        actor={actor}
        record={record}
        address={address}
        today={today()}
        t={t}
        contact={contact}
      />,
    )
  })
}
