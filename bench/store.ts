/**
 * What requests cost in a store of one’s own, imported from the made-up world of `bench/world.ts`: the views as pages and API call them,
 * through the visitor’s handle, each once before it counts, and then many times, one after another.
 *   scripts/node24 --import ./hooks.mjs bench/store.ts DATA
 */
import { sql } from 'kysely'
import { misspelt } from '../packages/names/bench/forms.ts'
import { randomFrom } from '../packages/names/bench/random.ts'
import { readAccessOverview, readRaisingsOverview } from '../src/access/views/index.ts'
import { openStore } from '../src/boot/house.ts'
import { readCalendar } from '../src/calendar/views/index.ts'
import { readConfig } from '../src/config.ts'
import { today } from '../src/kernel/dates/index.ts'
import { askGate } from '../src/papers/views/index.ts'
import {
  countState,
  listBodies,
  listDemands,
  PeopleQuery,
  readPublicPerson,
  readWall,
  searchPeople,
} from '../src/registry/views/index.ts'
import type { Visitor } from '../src/store/connections/index.ts'
import { words } from '../src/words/index.ts'
import { machine } from './bench.ts'

const ROUNDS = 100
const SAMPLE = 300

type Sample = { slug: string; forms: string[] }

/** People drawn at random, the same each time. */
async function draw(visitor: Visitor): Promise<Sample[]> {
  const { rows } = await sql<Sample>`
    select n.slug, array_agg(n.text order by n.n) as forms
    from (select id from published.person tablesample bernoulli (1) repeatable (7) limit ${sql.lit(SAMPLE)}) p
      join published.person_name n on n.slug = p.id group by n.slug order by n.slug`.execute(
    visitor,
  )
  return rows
}

type Asked = { name: string; limit: string; run(n: number): Promise<unknown> }

const turn = <T>(list: readonly T[], n: number): T => list[n % list.length]!
const TODAY = today()
const EN = words('en')

function asked(visitor: Visitor, sample: readonly Sample[]): Asked[] {
  const random = randomFrom(11)
  const typed = (n: number) => {
    const form = random.pick(turn(sample, n).forms)
    return random.chance(1 / 3) ? misspelt(random, form) : form
  }
  const wall = (query: object) => readWall(visitor, PeopleQuery.parse(query), TODAY)
  const place = (n: number) => `Inventown ${1 + (n % 9)}`
  return [
    {
      name: 'wall: three filters, with counts',
      limit: '20 / 60',
      run: (n) => wall({ happened: 'sentenced', year: 2014 + (n % 6), place: place(n), limit: 60 }),
    },
    {
      name: 'wall: an unselective filter, with counts',
      limit: '20 / 60',
      run: () => wall({ fate: 'not_disclosed', limit: 60 }),
    },
    {
      name: 'name search, scored',
      limit: '6 / 40',
      run: (n) =>
        searchPeople(visitor, { ...PeopleQuery.parse({ limit: 10 }), q: typed(n) }, TODAY),
    },
    { name: 'a person', limit: '', run: (n) => readPublicPerson(visitor, turn(sample, n).slug) },
    {
      name: 'bodies, with the whole',
      limit: '– / 60',
      run: () => Promise.all([listBodies(visitor, { limit: 50 }), countState(visitor)]),
    },
    {
      name: 'demands, of a rare pair',
      limit: '– / 60',
      run: () => listDemands(visitor, { item: 'release', state: 'answer_disputed', limit: 50 }),
    },
    {
      name: 'calendar of everybody',
      limit: '– / 60',
      run: () => readCalendar(visitor, { lang: 'en' }, EN),
    },
    { name: 'access', limit: '– / 60', run: () => readAccessOverview(visitor, {}, undefined) },
    { name: 'raisings', limit: '– / 60', run: () => readRaisingsOverview(visitor, undefined) },
    {
      name: 'gate, with a text of 300 signs that names somebody',
      limit: '',
      run: (n) =>
        askGate(
          visitor,
          turn(sample, n).slug,
          { lang: 'en', text: textOf(turn(sample, n + 1)), sender: 'stranger', picture: false },
          TODAY,
        ),
    },
  ]
}

/** A greeting with a stranger’s name in it. */
const textOf = ({ forms }: Sample) =>
  `Dear friend, we think of you every day and hope that you are well. ${forms[0]!} was here too. `.padEnd(
    300,
    'The weather is fine and the apricots are ripe. ',
  )

async function msOf(run: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await run()
  return performance.now() - started
}

async function measure({ name, limit, run }: Asked): Promise<string> {
  await run(0)
  const times: number[] = []
  for (let n = 0; n < ROUNDS; n++) times.push(await msOf(() => run(n)))
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(sorted.length * share)]!.toFixed(1)
  return `| ${name} | ${at(0.5)} | ${at(0.95)} | ${limit} |`
}

const data = process.argv[2]
if (!data) throw new Error('bench/store.ts DATA')
const house = await openStore(
  readConfig({ ...process.env, WHEREABOUTS_DATA: data }, process.cwd()),
  'command',
)
try {
  console.log(machine())
  const sample = await draw(house.visitor)
  console.log('| what | p50, ms | p95, ms | limit |\n| --- | --- | --- | --- |')
  for (const each of asked(house.visitor, sample)) console.log(await measure(each))
} finally {
  await house.close()
}
