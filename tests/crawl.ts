/** Walks every page that a visitor can reach by links, from what the table of addresses says on. */
import { readPdf } from '../src/papers/print/test-reading.ts'
import { ADDRESSES } from '../src/web/addresses.ts'

type App = { request(path: string, init?: RequestInit): Response | Promise<Response> }
export type Crawled = { path: string; status: number; type: string; headers: Headers; text: string }

const READ = ADDRESSES.filter(({ method }) => method === 'GET')
const NO_PART = /\/:(?!lang\/)/
/** Lists of the API. */
const LISTS = READ.flatMap(({ path, asks }) =>
  path.startsWith('/api/v1/') && !path.includes(':') && asks.includes('limit')
    ? [path.slice('/api/v1/'.length)]
    : [],
)
/** Kinds of which the API also gives one by itself; of votes, words and the timeline it gives lists alone. */
const GIVEN_ONE_BY_ONE = LISTS.filter((kind) =>
  READ.some(({ path }) => path.startsWith(`/api/v1/${kind}/:`)),
)

/** Every address that can be asked for without knowing what is on file, each page in each language; what answers with an error is beside them. */
const STARTS: readonly string[] = [
  ...READ.filter(({ path, languages }) => languages.length > 0 && !NO_PART.test(path)).flatMap(
    ({ path, languages }) => languages.map((lang) => path.replace(':lang', lang)),
  ),
  ...READ.filter(({ path, asks }) => !path.includes(':') && asks.length === 0).map(
    ({ path }) => path,
  ),
  ...LISTS.map((kind) => `/api/v1/${kind}?limit=500`),
  '/calendar.ics',
  '/api/v1/raisings/governments',
  '/api/v1/collection',
  '/en/nothing-here',
  '/api/v1/nothing',
]

/** At most `limit` pages of one shape of address, so that a crawl of many records ends. */
export async function crawl(app: App, limit = 40): Promise<Crawled[]> {
  const queue = [...STARTS]
  const seen = new Set(queue)
  const perShape = new Map<string, number>()
  const pages: Crawled[] = []
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const answer = await app.request(path)
    const type = answer.headers.get('content-type') ?? ''
    const text = type === 'application/pdf' ? await printedIn(answer) : await answer.text()
    if (path.startsWith('/api/') && path.includes('limit=500') && type.includes('json'))
      enqueue(apiPaths(path, text))
    else if (type.includes('html')) enqueue(linksIn(text))
    pages.push({ path, status: answer.status, type, headers: answer.headers, text })
  }
  return pages

  function enqueue(paths: readonly string[]): void {
    for (const path of paths) {
      const shape = path.replace(/\?.*/, '?').replace(/(\/[a-z]+)\/[^/]+$/, '$1/*')
      const count = perShape.get(shape) ?? 0
      if (seen.has(path) || count >= limit) continue
      seen.add(path)
      perShape.set(shape, count + 1)
      queue.push(path)
    }
  }
}

/** What stands on a paper, and what its bytes hold uncompressed: titles, and names of files. */
async function printedIn(answer: Response): Promise<string> {
  const bytes = new Uint8Array(await answer.arrayBuffer())
  const raw = Buffer.from(bytes).toString('latin1')
  return `${raw}\n${(await readPdf(bytes)).pages.join('\n')}`
}

export const linksIn = (html: string): string[] =>
  [...html.matchAll(/(?:href|action|src)="(\/[^"#]*)/g)].map((match) =>
    match[1]!.replaceAll('&amp;', '&'),
  )

function apiPaths(path: string, text: string): string[] {
  const kind = path.split('/')[3]!.split('?')[0]!
  // Lists by one aspect, and counts by time, give rows of another kind: their things stand under that one's address.
  if (!GIVEN_ONE_BY_ONE.includes(kind)) return []
  const list: { slug?: string; id?: string }[] = JSON.parse(text)[kind]
  return list.map(({ slug, id }) => `/api/v1/${kind}/${slug ?? id}`)
}
