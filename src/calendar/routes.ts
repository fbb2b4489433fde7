import type { Context, Hono } from 'hono'
import { Refusal } from '../kernel/refusal.ts'
import { queryOf, type Site, speechOf } from '../site/site.ts'
import { words } from '../site/words/index.ts'
import { CalendarQuery, readCalendar, readPersonCalendar } from './views.ts'

export function calendarRoutes(app: Hono, { visitor }: Pick<Site, 'visitor'>): void {
  app.get('/calendar.ics', async (c) => sendCalendar(c, await readCalendar(visitor, words(queryOf(c, CalendarQuery).lang))))
  app.get('/:lang/people/:slug/calendar.ics', async (c) => {
    const calendar = await readPersonCalendar(visitor, c.req.param('slug'), speechOf(c))
    if (calendar === null) throw new Refusal('not-found')
    return sendCalendar(c, calendar)
  })
}

/** A file that a calendar program subscribes to or keeps. */
export const sendCalendar = (c: Context, calendar: string): Response =>
  c.body(calendar, 200, { 'Content-Type': 'text/calendar; charset=utf-8', 'Content-Disposition': 'attachment; filename="whereabouts.ics"' })
