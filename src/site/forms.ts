/** Forms that are sent by POST: what is taken in, and the page that answers. */
import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { VNode } from 'preact'
import { Refusal } from '../kernel/refusals/index.ts'
import { render } from './layout.tsx'

const LARGEST_FORM = 64 * 1024
const limited = bodyLimit({
  maxSize: LARGEST_FORM,
  onError: () => {
    throw new Refusal('form-too-long')
  },
})
/** @throws Refusal `form-too-long`, `form-unreadable` for one that breaks off while its length is looked for */
export const shortBody: MiddlewareHandler = async (c, next) => {
  let isRead = false
  try {
    return await limited(c, async () => {
      isRead = true
      await next()
    })
  } catch (error) {
    throw isRead || error instanceof Refusal ? error : new Refusal('form-unreadable')
  }
}

/** A page whose form is sent: the browser then says that it came from here, and from which page to nobody else. */
export function formPage(
  c: Context,
  markup: VNode,
  status: 200 | 400 | 409 | 429 = 200,
): Response | Promise<Response> {
  c.header('Referrer-Policy', 'same-origin')
  return c.html(render(markup), status)
}

/** What a form of ours holds. @throws Refusal `form-unreadable` for one that another site sent, for what is no form, and for half of one */
export async function formOf(c: Context): Promise<URLSearchParams> {
  const from = c.req.header('sec-fetch-site')
  const isForm =
    (c.req.header('content-type') ?? '').split(';')[0]!.trim().toLowerCase() ===
    'application/x-www-form-urlencoded'
  if (!isForm || (from !== undefined && from !== 'same-origin' && from !== 'none'))
    throw new Refusal('form-unreadable')
  const sent = await c.req.text().catch(() => {
    // Whoever sent it has hung up: that is no bug of ours, and no line in the log.
    throw new Refusal('form-unreadable')
  })
  return new URLSearchParams(sent)
}
