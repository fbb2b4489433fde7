/**
 * The law of two acts for many rounds over every pair, in one process and in two; prints what was done, refused, lost, and what `check` found.
 *   scripts/node24 --import ./hooks.mjs bench/at-once.ts [--rounds 1000] [--processes 1,2]
 * Leaves with 1 if anything was lost, failed or differs.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type House, openHouse } from '../src/boot.ts'
import {
  DESK,
  DROPBOX,
  type Login,
  migrate,
  OWNER,
  prepareDatabase,
  VISITOR,
} from '../src/store/connections/index.ts'
import { openServer } from '../src/store/launcher/index.ts'
import { ACTS, outcomeOf, SPARE, worldOfPairs } from '../tests/laws/pairs-acts.ts'
import {
  everyPair,
  type Fault,
  faultsOf,
  type Pair,
  startActing,
  tell,
} from '../tests/laws/pairs-law.ts'
import { importWorld } from '../tests/world.ts'
import { machine } from './bench.ts'

/** Does the two acts of a pair at the same moment, and tells how each ended. */
type Acting = { both(pair: Pair): Promise<string[]>; end(): void }
type Sums = { rounds: number; done: number; refused: Map<string, number>; faults: Fault[] }

async function acting(house: House, login: Login, processes: number): Promise<Acting> {
  if (processes === 1)
    return {
      both: (pair) => Promise.all(pair.map(({ name, about }) => outcomeOf(house, name, about))),
      end: () => {},
    }
  const [one, other] = await Promise.all([startActing(login), startActing(login)])
  return {
    both: ([a, b]) => Promise.all([tell(one, a), tell(other, b)]),
    end() {
      one.disconnect()
      other.disconnect()
    },
  }
}

function count(sums: Sums, outcomes: readonly string[], faults: readonly Fault[]): void {
  sums.rounds++
  sums.faults.push(...faults)
  for (const { kind, what } of faults) console.error(kind, what)
  for (const outcome of outcomes) {
    if (outcome === 'done') sums.done++
    else if (outcome.startsWith('refused: '))
      sums.refused.set(outcome, (sums.refused.get(outcome) ?? 0) + 1)
  }
}

/** As many rounds on one store as there are statements to erase. */
async function onOneStore(
  server: Login,
  database: string,
  pairs: readonly (() => Pair)[],
  processes: number,
  sums: Sums,
): Promise<void> {
  await prepareDatabase(server, database)
  const as = (user: string): Login => ({ ...server, user, database })
  await migrate(as(OWNER), DESK, VISITOR, DROPBOX)
  const house = openHouse(as(DESK), as(VISITOR), as(DROPBOX))
  await importWorld(house, worldOfPairs(0))
  const { both, end } = await acting(house, { ...server, database }, processes)
  for (const make of pairs) {
    const pair = make()
    const outcomes = await both(pair)
    count(sums, outcomes, await faultsOf(house, pair, outcomes))
  }
  end()
  await house.close()
}

async function rounds(server: Login, wanted: number, processes: number): Promise<Sums> {
  const sums: Sums = { rounds: 0, done: 0, refused: new Map(), faults: [] }
  const every = everyPair()
  for (let at = 0; at < wanted; at += every.length) {
    await onOneStore(
      server,
      `pairs_${processes}_${at}`,
      every.slice(0, wanted - at),
      processes,
      sums,
    )
    console.error(`${processes} processes: ${sums.rounds} rounds, ${sums.faults.length} faults`)
  }
  return sums
}

function say(processes: number, { rounds, done, refused, faults }: Sums, seconds: number): void {
  const of = (kind: Fault['kind']) => faults.filter((fault) => fault.kind === kind).length
  const refusals =
    [...refused].map(([code, times]) => `${code} ${times}`).join(', ') || 'refused: none'
  console.log(
    `${processes} process${processes > 1 ? 'es' : ''}: ${rounds} rounds over ${everyPair().length} pairs in ${Math.round(seconds)} s: ` +
      `${done} acts done, ${refusals}; ${of('lost')} lost, ${of('failed')} stack traces, ${of('differs')} differences`,
  )
}

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '1000' },
    processes: { type: 'string', default: '1,2' },
  },
})
const data = mkdtempSync(join(tmpdir(), 'at-once-'))
const server = await openServer({ data: join(data, 'data'), purpose: 'command' })
try {
  console.log(machine())
  console.log(`${Object.keys(ACTS).length} acts, ${SPARE} statements to erase`)
  for (const processes of values.processes.split(',').map(Number)) {
    const begun = performance.now()
    const sums = await rounds(server.connection, Number(values.rounds), processes)
    say(processes, sums, (performance.now() - begun) / 1_000)
    if (sums.faults.length > 0) process.exitCode = 1
  }
} finally {
  await server.leave()
  rmSync(data, { recursive: true, force: true })
}
