import type { Context, Hono } from 'hono'
import { Refusal } from '../kernel/refusals/index.ts'
import { queryOf, type Site, speechOf } from '../site/site.ts'
import { readHead } from '../store/collection/head.ts'
import { words } from '../words/index.ts'
import { type Calendar, CalendarQuery, readCalendar, readPersonCalendar } from './views/index.ts'

export function calendarRoutes(app: Hono, { visitor }: Pick<Site, 'visitor'>): void {
  app.get('/calendar.ics', async (c) => {
    const query = queryOf(c, CalendarQuery)
    return sendPart(
      c,
      query,
      await readCalendar(visitor, query, words(query.lang, await readHead(visitor))),
    )
  })
  app.get('/:lang/people/:slug/calendar.ics', async (c) =>
    sendCalendar(c, await readPersonCalendar(visitor, c.req.param('slug'), speechOf(c))),
  )
}

/** A calendar of many, with a link to its next part where there is one. @throws Refusal `not-found` */
export function sendPart(
  c: Context,
  { lang, campaign }: CalendarQuery,
  calendar: Calendar | null,
): Response {
  if (calendar?.next) {
    const query = new URLSearchParams({
      lang,
      ...(campaign === undefined ? {} : { campaign }),
      after: calendar.next,
    })
    c.header('Link', `<${c.req.path}?${query}>; rel="next"`)
  }
  return sendCalendar(c, calendar?.text ?? null)
}

/** A file that a calendar program subscribes to or keeps. @throws Refusal `not-found` */
export function sendCalendar(c: Context, calendar: string | null): Response {
  if (calendar === null) throw new Refusal('not-found')
  return c.body(calendar, 200, {
    'Content-Type': 'text/calendar; charset=utf-8',
    'Content-Disposition': 'attachment; filename="whereabouts.ics"',
  })
}
