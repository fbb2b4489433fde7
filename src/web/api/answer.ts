/** What the API answers with: one thing, a list, or a table, as JSON or as CSV. */
import type { Context } from 'hono'
import type { z } from 'zod'
import { Refusal } from '../../kernel/refusals/index.ts'
import { marked, strictQueryOf } from '../../site/site.ts'
import { toCsv } from './csv.ts'

/** The rows of a table, made only where a table is asked for. */
export type Rows = () => readonly object[] | Promise<readonly object[]>

/**
 * JSON as it is, or its rows as CSV with `?format=csv`. Both point at the method note, which tells who coded what stands in them.
 * @throws Refusal `query-unreadable` for another format
 */
export async function answer(c: Context, body: object, rows: Rows): Promise<Response> {
  const format = formatOf(c)
  c.header('Link', '</api/v1/method>; rel="describedby"')
  if ('next' in body && typeof body.next === 'string')
    c.header('Link', `<${following(c, body.next)}>; rel="next"`, { append: true })
  if (format === 'json') return c.json(marked(c, body))
  const told = (await rows()).map((row) => marked(c, row))
  return c.body(toCsv(told as Record<string, unknown>[]), 200, {
    'Content-Type': 'text/csv; charset=utf-8; header=present',
    'Content-Disposition': `attachment; filename="${fileName(c)}.csv"`,
  })
}

/** Where a list goes on, in the same format: a table has no room for it. */
function following(c: Context, after: string): string {
  const { pathname, searchParams } = new URL(c.req.url)
  searchParams.set('after', after)
  return `${pathname}?${searchParams}`
}

function formatOf(c: Context): string {
  const format = c.req.query('format') || 'json'
  if (format !== 'json' && format !== 'csv')
    throw new Refusal('query-unreadable', { name: 'format' })
  return format
}

const fileName = (c: Context) => c.req.path.replace('/api/v1/', '').replaceAll(/[^a-z0-9-]+/gi, '-')

/** The parameters of an address of the API, less `format`, which all have. @throws Refusal `query-unreadable` */
export const asked = <Query extends z.ZodType>(c: Context, schema: Query): z.output<Query> =>
  strictQueryOf(c, schema, ['format'])

/** The document itself, not wrapped; as CSV its one row, or the rows of the table that it is about. @throws Refusal `not-found` */
export async function found(c: Context, document: object | null, rows?: Rows): Promise<Response> {
  if (!document) throw new Refusal('not-found')
  return answer(c, document, rows ?? (() => [document]))
}
