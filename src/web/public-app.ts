/** The public site: pages, API, stylesheet, errors. */

import { readFileSync } from 'node:fs'
import { transformSync } from 'esbuild'
import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { accessRoutes } from '../access/routes.tsx'
import { calendarRoutes } from '../calendar/routes.ts'
import { dossierRoutes } from '../dossiers/routes.tsx'
import { isLanguage, type Language } from '../kernel/about/languages.ts'
import { isReaderCode } from '../kernel/refusals/codes.ts'
import { Refusal } from '../kernel/refusals/index.ts'
import { orderRoutes } from '../orders/routes.tsx'
import { paperRoutes } from '../papers/routes/index.tsx'
import { reactionRoutes } from '../reactions/routes/index.tsx'
import { registryRoutes } from '../registry/routes/index.tsx'
import { sayRefusal, statusOf } from '../site/refusals.ts'
import { HEAD, headOf, marked, type Site } from '../site/site.ts'
import { sourceRoutes } from '../sources/routes.tsx'
import { readHead } from '../store/collection/head.ts'
import type { Visitor } from '../store/connections/index.ts'
import { words } from '../words/index.ts'
import { ADDRESSES } from './addresses.ts'
import { api } from './api/index.ts'
import { dataRoutes } from './data/routes.tsx'
import { knowHead } from './head.ts'
import { strictHeaders } from './headers.ts'
import { chooseLanguage } from './languages.ts'
import { logBug } from './log.ts'
import { refusalPage } from './refusal-page.tsx'
import { readRelated } from './related.ts'

const SHEETS = [
  'style',
  'forms',
  'figures',
  'time',
  'matrix',
  'dossier',
  'person',
  'asked',
  'access',
  'orders',
  'papers',
]
/** All sheets as one, without what only we read. */
const STYLE = transformSync(
  SHEETS.map((name) =>
    readFileSync(new URL(`../site/styles/${name}.css`, import.meta.url), 'utf8'),
  ).join(''),
  {
    loader: 'css',
    minify: true,
  },
).code

const WITH_HEAD = new Set(
  ADDRESSES.filter(({ reads }) => reads.includes('collection')).map(({ path }) => path),
)

export function publicApp(given: Site): Hono {
  const site: Site = { onFault: logBug, ...given }
  const app = new Hono()
  app.use(strictHeaders)
  app.use(refuseUnstorable)
  app.get('/', (c) => {
    c.header('Vary', 'Accept-Language')
    return c.redirect(`/${chooseLanguage(c.req.header('accept-language'))}/`, 302)
  })
  app.get('/style.css', sendStyle)
  app.get('/favicon.ico', (c) => c.body(null, 204))
  app.get('/robots.txt', (c) => c.text('User-agent: *\nAllow: /\n'))
  for (const path of WITH_HEAD) app.use(path, knowHead(site.visitor, site.address))
  app.route('/api/v1', api(site))
  app.get('/:lang{[a-z]{2}}', (c) => sendTo(c, (path) => `${path}/`))
  registryRoutes(app, site, readRelated)
  reactionRoutes(app, site)
  accessRoutes(app, site)
  dossierRoutes(app, site)
  calendarRoutes(app, site)
  paperRoutes(app, site)
  orderRoutes(app, site)
  sourceRoutes(app, site)
  dataRoutes(app, site)
  app.get('/:lang{[a-z]{2}}/:path{.+/}', (c) => sendTo(c, (path) => path.replace(/\/+$/, '')))
  app.notFound((c) => refuse(c, site, new Refusal('not-found')))
  app.onError((error, c) => answerError(error, c, site))
  return app
}

/** No address here holds U+0000, and the database would not take it. */
const refuseUnstorable: MiddlewareHandler = async (c, next) => {
  if (/%00/.test(c.req.url)) throw new Refusal('not-found')
  await next()
}

/** To another path, as the address wrote it, with what was asked for. */
function sendTo(c: Context, change: (path: string) => string): Response {
  const { pathname, search } = new URL(c.req.url)
  return c.redirect(`${change(pathname)}${search}`, 308)
}

const sendStyle = (c: Context): Response =>
  c.body(STYLE, 200, {
    'Content-Type': 'text/css; charset=utf-8',
    'Cache-Control': 'public, max-age=300, must-revalidate',
  })

async function answerError(error: unknown, c: Context, site: Site): Promise<Response> {
  return error instanceof Refusal && isReaderCode(error.code)
    ? await refuse(c, site, error)
    : await refuse(c, site, new Refusal('bug'), logBug(error))
}

/** An error in the shape of what was asked for: JSON under /api, a page elsewhere, in the address's language or the visitor's. */
async function refuse(
  c: Context,
  { contact, visitor }: Site,
  error: Refusal,
  number: number | null = null,
): Promise<Response> {
  const status = statusOf(error)
  if (status === 503) c.header('Retry-After', '60')
  const head = await headForError(c, visitor, status)
  if (head?.about.invented) c.header('Whereabouts-Collection', 'invented')
  if (!/^\/api(\/|$)/.test(c.req.path))
    return c.html(refusalPage({ t: words(languageOf(c), head), error, number, contact }), status)
  const message = sayRefusal(words('en'), error)
  const told = { error: { code: error.code, message, ...(number ? { number } : {}) } }
  return c.json(marked(c, told), status)
}

/** An address that nobody knows has not asked yet; where much is asked, or the store is the fault, the error is told without it. */
async function headForError(c: Context, visitor: Visitor, status: number) {
  const known = headOf(c)
  if (known || status >= 500) return known
  const head = await readHead(visitor).catch(() => undefined)
  c.set(HEAD, head)
  return head
}

function languageOf(c: Context): Language {
  const fromAddress = c.req.path.split('/')[1] ?? ''
  return isLanguage(fromAddress) ? fromAddress : chooseLanguage(c.req.header('accept-language'))
}
