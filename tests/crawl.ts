/** Walks every page that a visitor can reach by links, from the two languages' walls on. */
import { readPdf } from '../src/papers/print/test-reading.ts'

type App = { request(path: string, init?: RequestInit): Response | Promise<Response> }
export type Crawled = { path: string; status: number; type: string; headers: Headers; text: string }

/** Kinds of which the API also gives one by itself; of votes, words and the timeline it gives lists alone. */
const GIVEN_ONE_BY_ONE = ['people', 'reactions', 'actors', 'instruments', 'conflicts', 'sources', 'access', 'facilities']

/** At most `limit` pages of one shape of address, so that a crawl of many records ends. */
export async function crawl(app: App, limit = 40): Promise<Crawled[]> {
  const queue = [
    '/en/',
    '/ug/',
    '/en/method',
    '/ug/method',
    '/en/search',
    '/style.css',
    '/robots.txt',
    '/favicon.ico',
    '/api/v1/openapi.json',
    '/en/nothing-here',
    '/api/v1/nothing',
  ]
  for (const kind of GIVEN_ONE_BY_ONE) queue.push(`/api/v1/${kind}?limit=500`)
  const seen = new Set(queue)
  const perShape = new Map<string, number>()
  const pages: Crawled[] = []
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const answer = await app.request(path)
    const type = answer.headers.get('content-type') ?? ''
    const text = type === 'application/pdf' ? await printedIn(answer) : await answer.text()
    if (path.startsWith('/api/') && path.includes('limit=500') && type.includes('json')) enqueue(apiPaths(path, text))
    else if (type.includes('html')) enqueue(linksIn(text))
    pages.push({ path, status: answer.status, type, headers: answer.headers, text })
  }
  return pages

  function enqueue(paths: readonly string[]): void {
    for (const path of paths) {
      const shape = path
        .replace(/\?.*/, '?')
        .replace(/^\/(en|ug)\//, '/$1/')
        .replace(/(\/[a-z]+)\/[^/]+$/, '$1/*')
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
  [...html.matchAll(/(?:href|action|src)="(\/[^"#]*)/g)].map((match) => match[1]!.replaceAll('&amp;', '&'))

function apiPaths(path: string, text: string): string[] {
  const kind = path.split('/')[3]!.split('?')[0]!
  // Lists by one aspect, and counts by time, give rows of another kind: their things stand under that one's address.
  if (!GIVEN_ONE_BY_ONE.includes(kind)) return []
  const list: { slug?: string; id?: string }[] = JSON.parse(text)[kind]
  return list.map(({ slug, id }) => `/api/v1/${kind}/${slug ?? id}`)
}
