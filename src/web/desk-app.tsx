/** The desk's port. Until there is a desk, one page that says how work is done. */

import { readFileSync } from 'node:fs'
import { Hono } from 'hono'
import { Refusal } from '../kernel/refusals/index.ts'
import { DeskPage } from '../site/desk-page.tsx'
import { page } from '../site/site.ts'
import { words } from '../words/index.ts'
import { strictHeaders } from './headers.ts'
import { chooseLanguage } from './languages.ts'
import { logBug } from './log.ts'

const STYLE = readFileSync(new URL('../site/styles/style.css', import.meta.url))

export function deskApp(contact: string | null): Hono {
  const app = new Hono()
  app.use(strictHeaders)
  app.get('/', (c) =>
    page(
      c,
      <DeskPage t={words(chooseLanguage(c.req.header('accept-language')))} contact={contact} />,
    ),
  )
  app.get('/style.css', (c) => c.body(STYLE, 200, { 'Content-Type': 'text/css; charset=utf-8' }))
  app.notFound((c) => c.redirect('/', 302))
  app.onError((error, c) =>
    c.text(
      error instanceof Refusal ? error.code : `error ${logBug(error)}`,
      error instanceof Refusal ? 400 : 500,
    ),
  )
  return app
}
