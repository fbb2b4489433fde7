/** Addresses of orders, support and the log of mail. */

import type { Context, Hono } from 'hono'
import { slug } from '../kernel/fields/index.ts'
import { Refusal } from '../kernel/refusals/index.ts'
import { bucket } from '../site/admission.ts'
import { formOf, formPage, shortBody } from '../site/forms.ts'
import { page, queryOf, type Site, speechOf } from '../site/site.ts'
import type { Visitor } from '../store/connections/index.ts'
import { dropOrder } from './acts.ts'
import { groupsOf, hashOf, newCode, readCode } from './model/code.ts'
import { emptyForm, readForm, type Typed, typedIn } from './pages/form.ts'
import {
  ClosedPage,
  MailLogPage,
  OrderPage,
  ReceiptPage,
  StatusPage,
  SupportPage,
} from './pages/index.ts'
import {
  MailQuery,
  OrderQuery,
  passesGate,
  readChoice,
  readMailCounts,
  readOrderStatus,
  readWriteThisWeek,
} from './views.ts'

export function orderRoutes(app: Hono, site: Site): void {
  const { visitor, contact, support = [] } = site
  const orders = site.orders && site.dropbox ? { ...site.orders, dropbox: site.dropbox } : null
  const forms = bucket(60, 2_000)

  app.get('/:lang/order', async (c) => {
    const t = speechOf(c)
    if (!orders) return page(c, <ClosedPage t={t} contact={contact} />)
    const choice = await readChoice(visitor, queryOf(c, OrderQuery))
    const ticked = choice.chosen ? choice.people.map(({ slug }) => slug) : []
    const typed = emptyForm(newCode(), t.lang, ticked)
    return formPage(
      c,
      <OrderPage
        {...orders}
        path={pathOf(c)}
        choice={choice}
        typed={typed}
        t={t}
        contact={contact}
      />,
    )
  })

  app.post('/:lang/order', shortBody, async (c) => {
    const t = speechOf(c)
    if (!orders) throw new Refusal('not-found')
    const typed = typedIn(await formOf(c))
    const choice = await readChoice(visitor, queryOf(c, OrderQuery))
    const known = await readKnown(visitor, typed)
    const read = readForm(typed, { isKnown: (slug) => known.has(slug), limit: orders.limit })
    const again = {
      ...orders,
      path: pathOf(c),
      choice,
      typed: { ...typed, code: readCode(typed.code) ?? newCode() },
      t,
      contact,
    }
    if ('faults' in read) return formPage(c, <OrderPage {...again} faults={read.faults} />, 400)
    if (!forms.take()) return formPage(c, <OrderPage {...again} busy />, 429)
    const codeHash = await hashOf(read.code)
    const isThere = (await readOrderStatus(visitor, codeHash)) !== null
    const isNew =
      !isThere && (await dropOrder(orders.dropbox, orders.recipient, codeHash, read.order))
    return formPage(
      c,
      <ReceiptPage groups={groupsOf(read.code)} again={!isNew} t={t} contact={contact} />,
    )
  })

  statusRoutes(app, site)

  app.get('/:lang/support', (c) =>
    page(c, <SupportPage links={support} t={speechOf(c)} contact={contact} />),
  )

  app.get('/:lang/mail-log', showMailLog(site))
}

/** What became of an order: asked by its code, in a form, so that the code stands in no address. */
function statusRoutes(app: Hono, { visitor, contact }: Site): void {
  const questions = bucket(60, 500)

  app.get('/:lang/order/status', (c) =>
    formPage(c, <StatusPage t={speechOf(c)} contact={contact} />),
  )

  app.post('/:lang/order/status', shortBody, async (c) => {
    const t = speechOf(c)
    const code = readCode((await formOf(c)).get('code') ?? '')
    if (code === null)
      return formPage(c, <StatusPage answer="fault" t={t} contact={contact} />, 400)
    if (!questions.take())
      return formPage(c, <StatusPage answer="busy" t={t} contact={contact} />, 429)
    const answer = (await readOrderStatus(visitor, await hashOf(code))) ?? 'unknown'
    return formPage(c, <StatusPage answer={answer} t={t} contact={contact} />)
  })
}

const showMailLog =
  ({ visitor, contact, today }: Site) =>
  async (c: Context) => {
    const t = speechOf(c)
    const query = queryOf(c, MailQuery)
    const counts = await readMailCounts(visitor, query)
    const week =
      query.after === undefined
        ? await readWriteThisWeek(visitor, today(), passesGate(visitor, today()))
        : null
    const next = counts.next && `/${t.lang}/mail-log?after=${counts.next}#counts`
    return page(c, <MailLogPage counts={counts} week={week} next={next} t={t} contact={contact} />)
  }

/** Those of the people who were ticked who are public. */
async function readKnown(visitor: Visitor, { people }: Typed): Promise<Set<string>> {
  const slugs = people.filter((each) => slug.safeParse(each).success)
  if (slugs.length === 0) return new Set()
  const { people: known } = await readChoice(visitor, { people: slugs.join(',') })
  return new Set(known.map(({ slug }) => slug))
}

/** The address of the form, without the language, with the people and filters that were asked for. */
function pathOf(c: Context): string {
  const query = new URLSearchParams(
    Object.entries(queryOf(c, OrderQuery)).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, String(value)]],
    ),
  )
  return query.size > 0 ? `/order?${query}` : '/order'
}
