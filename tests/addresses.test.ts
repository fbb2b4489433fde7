/** The table of public addresses is true: each route is in it, it reads no more than it says, and is asked by no other parameters. */
import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { createDossier } from '../src/dossiers/acts.ts'
import { parseEdtf, today } from '../src/kernel/dates/index.ts'
import { perform } from '../src/store/acting/index.ts'
import { VISITOR } from '../src/store/connections/index.ts'
import type { PublishedSchema } from '../src/store/tables/index.ts'
import { ADDRESSES, type Address } from '../src/web/addresses.ts'
import { openApi } from '../src/web/api/openapi.ts'
import { deskApp } from '../src/web/desk-app.tsx'
import { questions } from '../src/web/kept/question.ts'
import { hangUp, listen } from '../src/web/listen.ts'
import { publicApp } from '../src/web/public-app.ts'
import { crawl, linksIn } from './crawl.ts'
import { worldHouse } from './database.ts'
import { ROOT } from './run.ts'

const house = await worldHouse()
await perform(
  house,
  createDossier,
  {
    title: 'A visit',
    for: 'Envoys of Norrland',
    choice: { persons: ['marlo-venn'], filter: {}, asks: {} },
    isPublic: true,
    made_on: parseEdtf('2026-11-01'),
  },
  { id: 'test', roles: ['editor'] },
)

/** Tables that were asked since it was emptied. */
const asked = new Set<string>()
const pool = new pg.Pool({ ...house.superuser, user: VISITOR, database: house.database })
pool.on('error', () => {})
pool.on('connect', (client) => client.on('error', () => {}))
const visitor = new Kysely<PublishedSchema>({
  dialect: new PostgresDialect({ pool }),
  plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  log: ({ query }) => {
    // Whether there is any is asked for every answer, and tells nothing of what there is.
    if (query.sql.endsWith(' as doors')) return
    for (const [, table] of query.sql.matchAll(/"?published"?\."?(\w+)"?/g)) asked.add(table!)
  },
})
const app = publicApp({ visitor, contact: null, today, address: 'https://site.example' })
const ask = questions(ADDRESSES)
const kindOf = (table: string) =>
  table.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
/** Search keys, edges and counts: they hold no document. */
const NO_DOCUMENTS = [
  'person_name',
  'name_key',
  'mention',
  'citation',
  'reaction_count',
  'generation',
]

/** What is kept beside documents tells of those, whatever it is read for. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  change: [],
  uncounted: [],
  authority: ['demand', 'officialAnswer'],
  authority_name: ['demand', 'officialAnswer'],
  authority_days: ['demand', 'officialAnswer'],
}
const kindsIn = (table: string): readonly string[] =>
  KEPT[table] ?? [kindOf(table.replace(/_ordinal$/, ''))]

const servers: Server[] = []
afterAll(async () => {
  await Promise.all(servers.map(hangUp))
  await visitor.destroy()
})
async function port(of: Parameters<typeof listen>[0]): Promise<string> {
  const server = await listen(of, { host: '127.0.0.1', port: 0, setting: 'PORT' })
  servers.push(server)
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const pages = await crawl(app)
const dossier = JSON.stringify(
  await visitor.selectFrom('published.dossier').select('id').executeTakeFirst(),
).split('"')[3]
/** What no link of a page leads to. */
const BESIDE = [
  '/',
  '/en',
  '/en/people/marlo-venn/',
  '/api/v1/instruments/compare?from=in1&to=in1',
  '/api/v1/days?from=2019&to=2020',
  '/api/v1/raisings/r1',
  '/api/v1/people/marlo-venn/gate',
  '/api/v1/people/marlo-venn/card-to.pdf',
  '/api/v1/calendar.ics',
  `/api/v1/dossiers/${dossier}`,
  `/api/v1/dossiers/${dossier}/dossier.pdf`,
  `/en/dossiers/${dossier}`,
]
const walked = [...pages.map(({ path }) => path), ...BESIDE]

describe('the table of addresses', () => {
  it('has every route of the site, and no other, in the order in which they are tried', () => {
    const routes = app.routes
      .filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => `${method} ${path}`)
    expect(ADDRESSES.map(({ method, path }) => `${method} ${path}`)).toEqual(
      routes.filter((each, at) => routes.indexOf(each) === at),
    )
  })
  it('says of each what it may hold something of: nothing else is read for it', async () => {
    const strays = new Map<string, Set<string>>()
    for (const path of walked) {
      const { address } = ask(path)
      asked.clear()
      await (await app.request(path)).arrayBuffer()
      const kinds = [...asked].filter((table) => !NO_DOCUMENTS.includes(table)).flatMap(kindsIn)
      const reads: readonly string[] = address?.reads ?? ['collection']
      const more = kinds.filter((kind) => !reads.includes(kind))
      if (more.length > 0)
        strays.set(
          address?.path ?? path,
          new Set([...(strays.get(address?.path ?? path) ?? []), ...more]),
        )
    }
    expect(Object.fromEntries([...strays].map(([path, kinds]) => [path, [...kinds]]))).toEqual({})
  })
  it('is walked whole by the crawl and what stands beside it, so that each promise about every page is about every page', () => {
    const met = new Set(walked.map((path) => ask(path).address))
    expect(
      ADDRESSES.filter((address) => address.method === 'GET' && !met.has(address)).map(
        ({ path }) => path,
      ),
    ).toEqual([])
  })
})

const namesIn = (path: string) => [...new URL(path, 'http://x').searchParams.keys()]
const strangers = ({ asks }: Address, names: readonly string[]) =>
  names.filter((name) => !asks.includes(name))

describe('parameters by which an answer differs', () => {
  it('are in the table where any page links by them', () => {
    const links = pages.flatMap(({ type, text }) => (type.includes('html') ? linksIn(text) : []))
    const stray = links.flatMap((link) => {
      const { address } = ask(link)
      return address
        ? strangers(address, namesIn(link)).map((name) => `${address.path} ${name}`)
        : []
    })
    expect([...new Set(stray)]).toEqual([])
  })
  it('are in the table where any form asks by them', () => {
    const forms = pages.flatMap(({ text }) => [...text.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)])
    const stray = forms.flatMap(([, head, body]) => {
      const { address } = ask(/action="([^"#?]*)/.exec(head!)?.[1] ?? '')
      if (!address || /method="post"/i.test(head!)) return []
      const names = [...body!.matchAll(/<(?:input|select|textarea)\b[^>]*?\bname="([^"]+)"/g)].map(
        ([, name]) => name!,
      )
      return strangers(address, names).map((name) => `${address.path} ${name}`)
    })
    expect(forms.length).toBeGreaterThan(3)
    expect([...new Set(stray)]).toEqual([])
  })
  it('are those that the description of the API has, beside the format, which all have', () => {
    const { paths: described } = openApi() as {
      paths: Record<string, { get?: { parameters?: { name: string; in: string }[] } }>
    }
    for (const { path, asks } of ADDRESSES.filter(
      ({ isForPrograms, path }) => isForPrograms && !path.endsWith('openapi.json'),
    )) {
      const told =
        described[
          path
            .replace('/api/v1', '')
            .replaceAll(
              /:(\w+)(\{.*\})?/g,
              (_, name, pattern) =>
                `{${name}}${pattern ? `.${/\.(\w+)\}$/.exec(pattern)![1]}` : ''}`,
            )
        ]
      const names =
        told?.get?.parameters?.filter((each) => each.in === 'query').map(({ name }) => name) ?? []
      expect([...new Set(names)].sort(), path).toEqual(
        asks.filter((name) => name !== 'format').sort(),
      )
    }
  })
  it('are those that the list of pages tells', () => {
    const rows = readFileSync(join(ROOT, 'docs/pages.md'), 'utf8').split('\n')
    for (const { path, asks, languages } of ADDRESSES.filter(
      ({ languages, method }) => languages.length > 0 && method === 'GET',
    )) {
      const told = `| \`${path.replaceAll(/:(\w+)(\{.*\})?/g, '{$1}')}\` |`
      const row = rows.find((line) => line.startsWith(told))
      expect(row, `${told} ${languages}`).toBeDefined()
      const filters =
        row!.includes('the wall’s filters') || row!.includes("the wall's filters")
          ? row! + WALL
          : row!
      const untold = asks.filter(
        (name) => !name.startsWith('ask') && !filters.includes(`\`${name}\``),
      )
      expect(untold, path).toEqual([])
    }
  })
})
const WALL = '`happened` `demand` `state` `fate` `place` `year`'

describe('who may ask for what', async () => {
  const [site, desk] = [await port(app), await port(deskApp(null))]
  const sample = (address: Address) => walked.find((path) => ask(path).address === address)
  const get = async (origin: string, path: string) =>
    (await fetch(origin + path, { redirect: 'manual' })).status

  it('the public port gives every address to everybody, and the desk’s port none but its own', async () => {
    for (const address of ADDRESSES.filter(({ method }) => method === 'GET')) {
      const path = sample(address)!
      expect([200, 204, 302, 308, 400, 409], path).toContain(await get(site, path))
      expect(await get(desk, path), path).toBe(path === '/' || path === '/style.css' ? 200 : 302)
    }
  })
  it('no address takes anything but what it is for, at either port', async () => {
    const takes = new Set(
      ADDRESSES.filter(({ method }) => method === 'POST').map(({ path }) => path),
    )
    for (const address of ADDRESSES.filter(
      ({ method, path }) => method === 'GET' && !takes.has(path),
    )) {
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
        expect(
          (await fetch(site + sample(address), { method, redirect: 'manual' })).status,
          `${method} ${address.path}`,
        ).toBe(404)
        expect(
          (await fetch(desk + sample(address), { method, redirect: 'manual' })).status,
          `${method} ${address.path}`,
        ).toBe(302)
      }
    }
  })
})
