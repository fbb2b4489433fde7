/**
 * What a request costs at size: the views as pages and API call them, through the visitor's handle, over made-up published rows.
 *   scripts/node24 --import ./hooks.mjs bench/requests.ts [--people 100000] [--data FOLDER]
 * FOLDER keeps the filled store for another run. Each is asked in turn, once before it counts; beside it stand its limit and a peer.
 */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type RawBuilder, sql } from 'kysely'
import { misspelt, write } from '../packages/names/bench/forms.ts'
import { randomFrom } from '../packages/names/bench/random.ts'
import { buildIndex, type NameIndex } from '../packages/names/src/index.ts'
import { readAccessOverview, readRaisingsOverview } from '../src/access/views/index.ts'
import { readCalendar } from '../src/calendar/views/index.ts'
import { parseEdtf } from '../src/kernel/dates/index.ts'
import { askGate } from '../src/papers/views/index.ts'
import {
  countState,
  filtered,
  listBodies,
  listDemands,
  PeopleQuery,
  readAuthority,
  readWall,
  searchPeople,
} from '../src/registry/views/index.ts'
import {
  connect,
  DESK,
  DROPBOX,
  type Login,
  migrate,
  OWNER,
  prepareDatabase,
  VISITOR,
  type Visitor,
} from '../src/store/connections/index.ts'
import { openServer } from '../src/store/launcher/index.ts'
import type { PublishedSchema } from '../src/store/tables/index.ts'
import { words } from '../src/words/index.ts'
import { machine } from './bench.ts'
import { fillRequestsWorld, namesOf, slugOf } from './requests-world.ts'

const TODAY = parseEdtf('2026-11-29')
const EN = words('en')
const ROUNDS = 40
const QUERIES = 300

/** One thing that is asked: by the view, and by a peer where there is one that answers the same. */
type Asked = {
  name: string
  limit: string
  peerName: string
  rounds?: number
  ours(n: number): Promise<unknown>
  peer?(n: number): Promise<unknown>
}

const turn = <T>(list: readonly T[], n: number): T => list[n % list.length]!

/** The wall as SQL counts it: each facet under the other filters, one query a facet; the page by the index of its order. */
async function wallBySql(visitor: Visitor, query: PeopleQuery): Promise<unknown> {
  const of = (without: keyof PeopleQuery, value: RawBuilder<string>) =>
    visitor
      .selectFrom(
        filtered(visitor, { ...query, [without]: undefined })
          .select(value.as('value'))
          .as('each'),
      )
      .select(['value', sql<number>`count(*)::int`.as('count')])
      .groupBy('value')
      .execute()
  const side = (at: number) =>
    sql<string>`unnest(array(select distinct split_part(pair, ':', ${sql.lit(at)}) from unnest(asked) pair))`
  return [
    await filtered(visitor, query).select(sql<number>`count(*)::int`.as('total')).execute(),
    await of('happened', sql`unnest(happened)`),
    await of('fate', sql`fate`),
    await of('place', sql`unnest(places)`),
    await of('year', sql`unnest(years)::text`),
    await of('demand', side(1)),
    await of('state', side(2)),
    await filtered(visitor, query)
      .select('document')
      .orderBy('sortKey')
      .orderBy('id')
      .limit(query.limit)
      .execute(),
  ]
}

/** Bodies as they were counted on each request. */
const authoritiesBySql = (visitor: Visitor) =>
  sql`select authority, count(*), count(*) filter (where came_back = array['told']),
    percentile_cont(0.5) within group (order by reply_min) from published.demand
    where addressee_kind = 'holding_state' and is_asked group by grouping sets ((authority), ()) order by 2 desc limit 51`.execute(
    visitor,
  )

const documentsOf = (visitor: Visitor, table: 'published.accessTrack' | 'published.raising') =>
  visitor.selectFrom(table).select('document').orderBy('sortKey').orderBy('id').execute()

const three = (n: number) =>
  PeopleQuery.parse({
    happened: 'sentenced',
    year: 2014 + (n % 6),
    place: `Town ${1 + (n % 9)}`,
    limit: 60,
  })
const one = (n: number) =>
  PeopleQuery.parse({ fate: 'not_disclosed', happened: turn(['taken', 'taken'], n), limit: 60 })

/** A greeting with a stranger's name in it. */
const textOf = (n: number) =>
  `Dear friend, we think of you every day and hope that you are well. ${namesOf(n * 31 + 7).forms[0]!.text} was here too. `.padEnd(
    300,
    'The weather is fine and the apricots are ripe. ',
  )

function asked(visitor: Visitor): Asked[] {
  const bySql = 'counting by SQL'
  return [
    {
      name: 'wall: three filters, with counts',
      limit: '20 / 60',
      peerName: bySql,
      ours: (n) => readWall(visitor, three(n), TODAY),
      peer: (n) => wallBySql(visitor, three(n)),
    },
    {
      name: 'wall: an unselective filter, with counts',
      limit: '20 / 60',
      peerName: bySql,
      ours: (n) => readWall(visitor, one(n), TODAY),
      peer: (n) => wallBySql(visitor, one(n)),
    },
    {
      name: 'wall: far behind in the list',
      limit: '20 / 60',
      peerName: '',
      ours: (n) =>
        readWall(visitor, { ...PeopleQuery.parse({ limit: 60 }), after: slugOf(n * 97) }, TODAY),
    },
    {
      name: 'bodies, with the whole',
      limit: '– / 60',
      peerName: bySql,
      ours: () => Promise.all([listBodies(visitor, { limit: 50 }), countState(visitor)]),
      peer: () => authoritiesBySql(visitor),
    },
    {
      name: 'one body, of which most was asked',
      limit: '– / 60',
      peerName: '',
      ours: () => readAuthority(visitor, 'office-1-of-tarvand'),
    },
    {
      name: 'demands, of a rare pair',
      limit: '– / 60',
      peerName: '',
      ours: () => listDemands(visitor, { item: 'release', state: 'answer_disputed', limit: 50 }),
    },
    {
      name: 'calendar of everybody',
      limit: '– / 60',
      peerName: '',
      ours: () => readCalendar(visitor, { lang: 'en' }, EN),
    },
    {
      name: 'gate, with a text of 300 signs that names somebody',
      limit: '–',
      peerName: '',
      ours: (n) =>
        askGate(
          visitor,
          slugOf(n),
          { lang: 'en', text: textOf(n), sender: 'stranger', picture: false },
          TODAY,
        ),
    },
    {
      name: 'access',
      limit: '– / 60',
      peerName: 'bare documents, all',
      ours: () => readAccessOverview(visitor, {}, undefined),
      peer: () => documentsOf(visitor, 'published.accessTrack'),
    },
    {
      name: 'raisings',
      limit: '– / 60',
      peerName: 'bare documents, all',
      ours: () => readRaisingsOverview(visitor, undefined),
      peer: () => documentsOf(visitor, 'published.raising'),
    },
  ]
}

async function timed(times: number[], run: () => Promise<unknown>): Promise<void> {
  const started = performance.now()
  await run()
  times.push(performance.now() - started)
}
const at = (times: readonly number[], share: number) =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length * share)]!
const ms = (times: readonly number[]) =>
  `${at(times, 0.5).toFixed(1)} | ${at(times, 0.95).toFixed(1)}`

async function measure(visitor: Visitor): Promise<void> {
  const first: number[] = []
  await timed(first, () => readWall(visitor, PeopleQuery.parse({}), TODAY))
  console.log(`first wall of a process, which reads the sets: ${first[0]!.toFixed(0)} ms`)
  console.log(
    '| what | p50, ms | p95, ms | limit | peer | p50, ms | p95, ms |\n| --- | --- | --- | --- | --- | --- | --- |',
  )
  for (const { name, limit, peerName, ours, peer } of asked(visitor)) {
    const [mine, theirs]: [number[], number[]] = [[], []]
    await ours(0)
    for (let n = 0; n < ROUNDS; n++) {
      await timed(mine, () => ours(n))
      if (peer && n < 5) await timed(theirs, () => peer(n))
    }
    console.log(`| ${name} | ${ms(mine)} | ${limit} | ${peerName} | ${peer ? ms(theirs) : ' | '} |`)
  }
}

/** What somebody may type to find the n-th of so many: a form on file, another spelling of it, with a slip in one of three. */
function typed(n: number): { q: string; name: string } {
  const random = randomFrom(1_000_003 + n)
  const { elements } = namesOf(n)
  const form = write(random, elements, random.pick(['latin', 'latin', 'arabic', 'han', 'pinyin']))
  return { q: random.chance(0.33) ? misspelt(random, form) : form, name: nameOf(n) }
}
const nameOf = (n: number) =>
  namesOf(n)
    .elements.map(({ uly }) => uly)
    .join(' ')
/** Whether somebody of this name, either way round, is among the first ten: they have namesakes, and nobody can tell which is meant. */
const isFound = (name: string, people: readonly number[]) =>
  people
    .slice(0, 10)
    .some((n) => nameOf(n) === name || nameOf(n).split(' ').reverse().join(' ') === name)

async function search(visitor: Visitor, people: number): Promise<void> {
  const started = performance.now()
  const index: NameIndex = buildIndex(inMemory(people))
  console.log(
    `in-process index of ${people} people: built in ${((performance.now() - started) / 1_000).toFixed(0)} s`,
  )
  const random = randomFrom(11)
  const [ours, theirs]: [number[], number[]] = [[], []]
  const found = { ours: 0, theirs: 0 }
  for (let k = 0; k < QUERIES + 20; k++) {
    const { q, name } = typed(random.below(people))
    const list = await searchPeople(
      visitor,
      PeopleQuery.parse({ q, limit: 10 }) as PeopleQuery & { q: string },
      TODAY,
    )
    if (k < 20) continue
    await timed(ours, () =>
      searchPeople(
        visitor,
        PeopleQuery.parse({ q, limit: 10 }) as PeopleQuery & { q: string },
        TODAY,
      ),
    )
    await timed(theirs, async () => index.search(q, { limit: 10 }))
    if (
      isFound(
        name,
        list.people.map(({ slug }) => Number.parseInt(slug.slice(2), 36)),
      )
    )
      found.ours++
    if (
      isFound(
        name,
        index.search(q, { limit: 10 }).map(({ id }) => Number(id)),
      )
    )
      found.theirs++
    else if (process.env.SHOW) console.log('index misses', q, name)
  }
  const share = (count: number) => `${((100 * count) / QUERIES).toFixed(1)} %`
  console.log(`| name search, scored | ${ms(ours)} | 6 / 40 | in-process index | ${ms(theirs)} |`)
  console.log(`recall@10: ours ${share(found.ours)}, in-process index ${share(found.theirs)}`)
}

function* inMemory(people: number) {
  for (let n = 0; n < people; n++)
    yield { id: String(n), forms: namesOf(n).forms.map(({ text }) => text) }
}

export async function requests(people = 100_000, kept?: string): Promise<void> {
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'bench-'))
  const server = await openServer({ data: join(folder, 'data'), purpose: 'command' })
  const as = (user: string): Login => ({ ...server.connection, user, database: 'bench' })
  try {
    await prepareDatabase(server.connection, 'bench')
    await migrate(as(OWNER), DESK, VISITOR, DROPBOX)
    const visitor = connect<PublishedSchema>(as(VISITOR))
    const { count } = await visitor
      .selectFrom('published.person')
      .select(sql<number>`count(*)::int`.as('count'))
      .executeTakeFirstOrThrow()
    if (count === 0) await fill(as(DESK), people)
    console.log(`requests over ${people} made-up people`)
    await measure(visitor)
    await search(visitor, people)
    await visitor.destroy()
  } finally {
    await server.leave()
    if (!kept) rmSync(folder, { recursive: true, force: true })
  }
}

async function fill(desk: Login, people: number): Promise<void> {
  const started = performance.now()
  await fillRequestsWorld(desk, people, () => {})
  console.log(`filled in ${((performance.now() - started) / 1_000).toFixed(0)} s`)
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { people: { type: 'string', default: '100000' }, data: { type: 'string' } },
  })
  console.log(machine())
  await requests(Number(values.people), values.data)
}
