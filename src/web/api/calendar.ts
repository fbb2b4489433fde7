/** The calendar of everybody's days, or of a campaign's, as the site gives it. */

import type { Hono } from 'hono'
import { sendPart } from '../../calendar/routes.ts'
import { CalendarQuery, readCalendar } from '../../calendar/views/index.ts'
import { type Site, strictQueryOf } from '../../site/site.ts'
import { readHead } from '../../store/collection/head.ts'
import { words } from '../../words/index.ts'

export function calendarApi(app: Hono, { visitor }: Site): void {
  app.get('/calendar.ics', async (c) => {
    const query = strictQueryOf(c, CalendarQuery)
    return sendPart(
      c,
      query,
      await readCalendar(visitor, query, words(query.lang, await readHead(visitor))),
    )
  })
}
