/**
 * Every view of part 3 over a made-up world of 2 000 instruments × 193 states and 200 000 reactions: the whole answer of the site, markup
 * and all, against the bare rows of the same question from SQLite through one flat table, in turn in one process.
 * `bench/reactions.ts [INSTRUMENTS REACTIONS]`
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { importFolder, openHouse } from '../src/boot.ts'
import { allVersions } from '../src/kernel/about/own-text.ts'
import { STATES } from '../src/kernel/about/states.ts'
import { today } from '../src/kernel/dates/index.ts'
import {
  DESK,
  type Login,
  migrate,
  OWNER,
  prepareDatabase,
  VISITOR,
} from '../src/store/connections/index.ts'
import { openServer } from '../src/store/launcher/index.ts'
import { publicApp } from '../src/web/public-app.ts'
import { machine } from './bench.ts'
import { type MadeUp, makeUp, type Size, writeMadeUp } from './reactions-world.ts'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const SEED = 4
const ROUNDS = 40

/** One view: its address, the n-th time it is asked, and the same question of the flat table. */
type View = {
  name: string
  address(n: number): string
  sql: string
  values(n: number): (string | number)[]
}

const CODES = ['TUR', 'CUB', 'FRA', 'KAZ', 'PAK', 'USA', 'BRA', 'QAT', 'NOR', 'KEN']
const WORDS = ['council', 'camps', 'families', 'trade', 'court']
const turn = <T>(list: readonly T[], n: number): T => list[n % list.length]!
const sixty = (n: number) => Array.from({ length: 60 }, (_, k) => `i${(n * 7 + k * 13) % 1_900}`)
const YEARS = Array.from({ length: 17 }, (_, n) => String(2009 + n))
const LIST = 'select id, date, kind, stance, text from flat where signer = 0'
const PAGE = 'order by date limit 51'

const VIEWS: readonly View[] = [
  {
    name: 'matrix, 60 lists × 193 states',
    address: (n) => `/en/reactions/matrix?instruments=${sixty(n).join(',')}`,
    sql: `select iso3, instrument, stance from flat where signer = 1 and instrument in (${'?,'.repeat(59)}?)`,
    values: sixty,
  },
  {
    name: 'matrix, 17 years × 193 states (all 2 000 lists)',
    address: () => `/en/reactions/matrix?at=${YEARS.join(',')}`,
    sql: 'select iso3, substr(date, 1, 4) as year, stance, max(date) from flat where signer = 1 and date >= ? group by 1, 2',
    values: () => ['2009'],
  },
  {
    name: 'positions carried forward to a day (API)',
    address: (n) => `/api/v1/positions?asof=20${10 + (n % 15)}-06-30`,
    sql: 'select iso3, stance, max(date) from flat where signer = 1 and date <= ? group by 1',
    values: (n) => [`20${10 + (n % 15)}-06-30`],
  },
  {
    name: 'map at a day',
    address: (n) => `/en/reactions/map?asof=20${10 + (n % 15)}-06-30`,
    sql: 'select iso3, stance, max(date) from flat where signer = 1 and date <= ? group by 1',
    values: (n) => [`20${10 + (n % 15)}-06-30`],
  },
  {
    name: 'a cell’s evidence',
    address: (n) => `/en/reactions/positions/${turn(CODES, n)}?at=20${10 + (n % 15)}-07`,
    sql: 'select * from flat where iso3 = ? and date between ? and ?',
    values: (n) => [turn(CODES, n), `20${10 + (n % 15)}-07-01`, `20${10 + (n % 15)}-07-31`],
  },
  {
    name: 'two lists compared',
    address: (n) => `/en/reactions/compare?from=i${1 + (n % 900)}&to=i${901 + (n % 900)}`,
    sql: 'select iso3, instrument, stance from flat where signer = 1 and instrument in (?, ?)',
    values: (n) => [`i${1 + (n % 900)}`, `i${901 + (n % 900)}`],
  },
  {
    name: 'a state’s page',
    address: (n) => `/en/actors/${turn(CODES, n).toLowerCase()}`,
    sql: 'select * from flat where iso3 = ? order by date',
    values: (n) => [turn(CODES, n)],
  },
  {
    name: 'every actor',
    address: () => '/en/actors',
    sql: 'select actor, count(*) from flat where signer = ? group by 1',
    values: () => [0],
  },
  {
    name: 'timeline',
    address: () => '/en/reactions/timeline',
    sql: 'select substr(date, 1, 4), kind, count(*) from flat where signer = ? group by 1, 2',
    values: () => [0],
  },
  {
    name: 'timeline of a month',
    address: (n) =>
      `/en/reactions/timeline?year=20${10 + (n % 15)}&month=${String(1 + (n % 12)).padStart(2, '0')}`,
    sql: 'select * from flat where signer = 0 and substr(date, 1, 7) = ? order by date',
    values: (n) => [`20${10 + (n % 15)}-${String(1 + (n % 12)).padStart(2, '0')}`],
  },
  {
    name: 'ask: kind and period (API)',
    address: (n) =>
      `/api/v1/reactions?kind=resolution&from=20${10 + (n % 15)}-01-01&to=20${10 + (n % 15)}-12-31`,
    sql: `${LIST} and kind = 'resolution' and date between ? and ? ${PAGE}`,
    values: (n) => [`20${10 + (n % 15)}-01-01`, `20${10 + (n % 15)}-12-31`],
  },
  {
    name: 'ask: a state and a stance (page)',
    address: (n) => `/en/reactions?actor=${turn(CODES, n).toLowerCase()}&stance=critical`,
    sql: `${LIST} and iso3 = ? and stance = 'critical' ${PAGE}`,
    values: (n) => [turn(CODES, n)],
  },
  {
    name: 'ask: region and outcome (page)',
    address: (n) =>
      `/en/reactions?region=${turn(['Africa', 'Asia', 'Europe'], n)}&outcome=rejected`,
    sql: `${LIST} and region = ? and outcome = 'rejected' ${PAGE}`,
    values: (n) => [turn(['Africa', 'Asia', 'Europe'], n)],
  },
  {
    name: 'ask: words (page)',
    address: (n) => `/en/reactions?q=${turn(WORDS, n)}+${turn(WORDS, n + 1)}`,
    sql: `${LIST} and text like '%' || ? || '%' and text like '%' || ? || '%' ${PAGE}`,
    values: (n) => [turn(WORDS, n), turn(WORDS, n + 1)],
  },
  {
    name: 'determinations',
    address: () => '/en/reactions/determinations',
    sql: `select * from flat where determination is not null and signer = ? order by date limit 500`,
    values: () => [0],
  },
  {
    name: 'votes',
    address: () => '/en/reactions/votes',
    sql: `select * from flat where outcome is not null and signer = ? order by date limit 500`,
    values: () => [0],
  },
  {
    name: 'sanctions',
    address: () => '/en/reactions/sanctions',
    sql: `${LIST} and kind = ? order by date limit 500`,
    values: () => ['sanction'],
  },
  {
    name: 'laws and cases',
    address: () => '/en/reactions/laws',
    sql: `${LIST} and kind in (?, 'legal_case') order by date limit 500`,
    values: () => ['law'],
  },
  {
    name: 'joint texts and votes',
    address: () => '/en/instruments',
    sql: 'select distinct instrument, date from flat where signer = ? order by date limit 501',
    values: () => [1],
  },
]

export async function reactionViews(
  size: Size = { instruments: 2_000, reactions: 200_000 },
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const server = await openServer({ data: join(folder, 'data'), purpose: 'command' })
  try {
    const world = makeUp(size, SEED)
    writeMadeUp(join(folder, 'world'), world, join(ROOT, 'collections/uyghur/collection.json'))
    await prepareDatabase(server.connection, 'bench')
    const as = (user: string): Login => ({ ...server.connection, user, database: 'bench' })
    await migrate(as(OWNER), DESK, VISITOR)
    const house = openHouse(as(DESK), as(VISITOR), null)
    const started = performance.now()
    await importFolder(house, { folder: join(folder, 'world'), skipBad: false, dryRun: false })
    console.log(
      `made-up world: ${size.instruments} instruments, ${world.signed.length} signatures and ballots, ${size.reactions} reactions, seed ${SEED}; imported in ${((performance.now() - started) / 1_000).toFixed(0)} s`,
    )
    await measure(publicApp({ visitor: house.visitor, contact: null, today }), flatTable(world))
    await house.close()
  } finally {
    await server.leave()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measure(app: ReturnType<typeof publicApp>, flat: DatabaseSync): Promise<void> {
  console.log(
    '| view | answer, kB | p50, ms | p95, ms | SQLite, bare rows: p50 | p95 | ratio of p50 |\n| --- | --- | --- | --- | --- | --- | --- |',
  )
  for (const view of VIEWS) {
    const asked = flat.prepare(view.sql)
    const [ours, peer]: [number[], number[]] = [[], []]
    let bytes = 0
    for (let n = 0; n < ROUNDS; n++) {
      bytes = await timed(ours, async () => {
        const answer = await app.request(view.address(n))
        if (answer.status !== 200) throw new Error(`${view.address(n)}: ${answer.status}`)
        return (await answer.text()).length
      })
      await timed(peer, async () => JSON.stringify(asked.all(...view.values(n))).length)
    }
    const [a, b] = [ours.slice(3), peer.slice(3)]
    const cells = [Math.round(bytes / 1_000), at(a, 0.5), at(a, 0.95), at(b, 0.5), at(b, 0.95)]
    console.log(
      `| ${view.name} | ${cells.join(' | ')} | ${(Number(at(a, 0.5)) / Number(at(b, 0.5))).toFixed(1)} |`,
    )
  }
}

async function timed<T>(times: number[], run: () => Promise<T>): Promise<T> {
  const started = performance.now()
  const result = await run()
  times.push(performance.now() - started)
  return result
}

const at = (times: readonly number[], quantile: number): string =>
  [...times]
    .sort((a, b) => a - b)
    [Math.min(times.length - 1, Math.floor(times.length * quantile))]!.toFixed(1)

/** Signatures and reactions in one table, with indexes on what is asked by. */
function flatTable({ instruments, reactions, signed, actors }: MadeUp): DatabaseSync {
  const flat = new DatabaseSync(':memory:')
  flat.exec(
    'create table flat (signer int, id text, instrument text, date text, iso3 text, region text, actor text, kind text, stance text, determination text, outcome text, text text)',
  )
  const insert = flat.prepare('insert into flat values (?,?,?,?,?,?,?,?,?,?,?,?)')
  const codes = new Map(actors.map(({ id, iso3 }) => [id, iso3 ?? null]))
  flat.exec('begin')
  for (const { instrument, iso3, stance, date } of signed)
    insert.run(1, null, instrument, date, iso3, null, null, null, stance, null, null, null)
  for (const {
    id,
    date,
    kind,
    stance,
    determinations,
    outcome,
    summary,
    actors: by,
  } of reactions) {
    const iso3 = codes.get(by[0]!.actor) ?? null
    insert.run(
      0,
      id,
      null,
      date,
      iso3,
      regionOf(iso3),
      by[0]!.actor,
      kind,
      stance ?? null,
      determinations?.[0]?.word ?? null,
      outcome?.result ?? null,
      allVersions(summary).join('\n'),
    )
  }
  flat.exec('commit')
  for (const columns of [
    'iso3, date',
    'instrument',
    'kind, date',
    'date',
    'determination',
    'region, outcome',
  ])
    flat.exec(`create index "on ${columns}" on flat (${columns})`)
  console.log(
    `flat table: ${instruments.length} instruments in one table with six indexes, in memory`,
  )
  return flat
}

const regionOf = (iso3: string | null): string | null =>
  iso3 ? (STATES.get(iso3)?.region ?? null) : null

if (import.meta.main) {
  const [instruments, reactions] = process.argv.slice(2).map(Number)
  console.log(machine())
  await reactionViews(instruments && reactions ? { instruments, reactions } : undefined)
}
