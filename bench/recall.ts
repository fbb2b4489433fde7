/**
 * Name search through the database, held against the in-process index, over the made-up world of `bench/world.ts`, imported and published.
 *   scripts/node24 --import ./hooks.mjs bench/recall.ts [--people 20000] [--queries 500]
 * Asked is by a form on file, in any letters, of somebody drawn at random, one in three with a slip. Found is whoever bears that very form:
 * of namesakes nobody can tell who is meant.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { sql } from 'kysely'
import { misspelt } from '../packages/names/bench/forms.ts'
import { type Random, randomFrom } from '../packages/names/bench/random.ts'
import { buildIndex } from '../packages/names/src/index.ts'
import { type House, importFolder, openHouse } from '../src/boot.ts'
import { today } from '../src/kernel/dates/index.ts'
import { PeopleQuery, searchPeople } from '../src/registry/views/index.ts'
import {
  DESK,
  type Login,
  migrate,
  OWNER,
  prepareDatabase,
  VISITOR,
} from '../src/store/connections/index.ts'
import { openServer } from '../src/store/launcher/index.ts'
import { machine } from './bench.ts'
import { writeMadeUpWorld } from './world.ts'

type Named = { slug: string; forms: string[] }
type Search = (q: string) => Promise<string[]>

async function readNamed(house: House): Promise<Named[]> {
  const { rows } = await sql<Named>`
    select slug, array_agg(text order by n) as forms from published.person_name group by slug order by slug`.execute(
    house.visitor,
  )
  return rows
}

type Query = { q: string; bearers: ReadonlySet<string> }

function drawQueries(people: readonly Named[], count: number): Query[] {
  const byForm = Map.groupBy(
    people.flatMap(({ slug, forms }) => forms.map((form) => ({ slug, form }))),
    ({ form }) => form,
  )
  const random = randomFrom(11)
  return Array.from({ length: count }, () => {
    const form = random.pick(random.pick(people).forms)
    const bearers = new Set(byForm.get(form)!.map(({ slug }) => slug))
    return { q: withSlip(random, form), bearers }
  })
}
const withSlip = (random: Random, form: string) =>
  random.chance(1 / 3) ? misspelt(random, form) : form

async function recallOf(
  search: Search,
  queries: readonly Query[],
): Promise<{ share: number; p50: number; p95: number }> {
  const times: number[] = []
  let found = 0
  for (const { q, bearers } of queries) {
    const begun = performance.now()
    const slugs = await search(q)
    times.push(performance.now() - begun)
    if (slugs.some((slug) => bearers.has(slug))) found++
  }
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(sorted.length * share)]!
  return { share: found / queries.length, p50: at(0.5), p95: at(0.95) }
}

async function imported(server: Login, folder: string, people: number): Promise<House> {
  await prepareDatabase(server, 'recall')
  const as = (user: string): Login => ({ ...server, user, database: 'recall' })
  await migrate(as(OWNER), DESK, VISITOR)
  const house = openHouse(as(DESK), as(VISITOR), null)
  writeMadeUpWorld({ people, out: folder, seed: 7 })
  await importFolder(house, { folder, skipBad: false, dryRun: false })
  return house
}

async function recall(house: House, queries: number): Promise<void> {
  const people = await readNamed(house)
  const index = buildIndex(people.map(({ slug, forms }) => ({ id: slug, forms })))
  const ways: Record<string, Search> = {
    'through the database': async (q) => {
      const query = { ...PeopleQuery.parse({ limit: 10 }), q }
      return (await searchPeople(house.visitor, query, today())).people.map(({ slug }) => slug)
    },
    'in-process index': async (q) => index.search(q, { limit: 10 }).map(({ id }) => id),
  }
  const drawn = drawQueries(people, queries)
  console.log(
    `name search over ${people.length} people, ${queries} queries\n| | recall@10 | p50, ms | p95, ms |\n| --- | --- | --- | --- |`,
  )
  for (const [name, search] of Object.entries(ways)) {
    const { share, p50, p95 } = await recallOf(search, drawn)
    console.log(
      `| ${name} | ${(100 * share).toFixed(1)} % | ${p50.toFixed(1)} | ${p95.toFixed(1)} |`,
    )
  }
}

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '20000' },
    queries: { type: 'string', default: '500' },
  },
})
const data = mkdtempSync(join(tmpdir(), 'recall-'))
const server = await openServer({ data: join(data, 'data'), purpose: 'command' })
try {
  console.log(machine())
  const house = await imported(server.connection, join(data, 'world'), Number(values.people))
  await recall(house, Number(values.queries))
  await house.close()
} finally {
  await server.leave()
  rmSync(data, { recursive: true, force: true })
}
