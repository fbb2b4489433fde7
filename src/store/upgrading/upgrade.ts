/**
 * Derives everything in the shape of this version beside what is public, while acts go on, and puts it in its place in a last short step.
 * What acts touch meanwhile is noted and derived again here, until little of it is left; that is done in the last step, so that whoever is
 * taken out of the public is out of both.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { Refusal } from '../../kernel/refusals/index.ts'
import type { Workplace } from '../acting/index.ts'
import { inTurn } from '../acting/turn.ts'
import { mendTallies } from '../checking/tallies.ts'
import { isLockedOut } from '../connections/faults.ts'
import { connect, type Desk, type Login, takeClient } from '../connections/index.ts'
import { Left, type LeftRow } from '../connections/left.ts'
import { inSavepoint } from '../connections/savepoint.ts'
import { Touched } from '../connections/touched.ts'
import type { Tx } from '../connections/tx.ts'
import type { PublicKind } from '../publishing/kind.ts'
import { everyId, publishSlice, publishTouched } from '../publishing/machine.ts'
import {
  forgetNoted,
  forgetUpgrade,
  isUnderWay,
  type NotedMeanwhile,
  readNoted,
} from '../publishing/noted-for-upgrade.ts'
import { dropOrphans } from '../publishing/orphans.ts'
import { PUBLISHED_SHAPE, setShape } from '../publishing/shape.ts'
import type { Schema } from '../tables/index.ts'
import { forgetReserved, giveOut, noteMovedInJournal, reserveGeneration } from './given-out.ts'
import { waitForReaders } from './readers.ts'
import {
  aboutTwin,
  copyOrdinals,
  dropLeft,
  indexTwin,
  isAnythingLeft,
  makeTwin,
  readyTwin,
  switchNames,
  wakeTwin,
} from './twin.ts'

/** `prepare`: performed as an act before anything is derived. */
export type Upgrading = {
  house: Workplace
  owner: Login
  prepare: () => Promise<void>
  progress: (done: number, total: number) => void | Promise<void>
}
/** `left`: rows of which no document can be made. */
export type Upgraded = { shape: number; documents: number; left: LeftRow[] }

/** Advisory lock of the one upgrade that there is. */
const UPGRADES = 7312
/** So few ids are derived in the last step; more are derived before it. */
const FEW = 100
const MOST_ROUNDS = 20
const AGAIN_MS = 250
const PATIENCE_MS = 600_000

type Run = { house: Workplace; owner: Desk; aside: Desk; left: Left }

/** @throws Refusal `upgrade-runs` when another is under way, `busy` when somebody reads for so long that names cannot be changed */
export async function upgrade({
  house,
  owner: login,
  prepare,
  progress,
}: Upgrading): Promise<Upgraded> {
  return await alone(house.desk, async () => {
    const owner = connect<Schema>(login, 3)
    const aside = connect<Schema>({ ...login, options: '-c synchronous_commit=off' }, 2, aboutTwin)
    try {
      return await upgradeWith({ house, owner, aside, left: new Left() }, { prepare, progress })
    } finally {
      await aside.destroy()
      await owner.destroy()
    }
  })
}

/** Drops what a switch, or an upgrade that was killed, has left; not while another is under way. */
export async function sweepUpgrades(desk: Desk, login: Login): Promise<void> {
  if (!(await isAnythingLeft(desk))) return
  const owner = connect<Schema>(login, 1)
  try {
    await alone(desk, () => dropLeft(owner))
  } catch (error) {
    if (!isInTheWay(error) && !(error instanceof Refusal)) throw error
  } finally {
    await owner.destroy()
  }
}

async function alone<T>(desk: Desk, work: () => Promise<T>): Promise<T> {
  const client = await takeClient(desk)
  try {
    const { rows } = await client.query(`select pg_try_advisory_lock(${UPGRADES}) as mine`)
    if (!rows[0].mine) throw new Refusal('upgrade-runs')
    return await work()
  } finally {
    client.release(true)
  }
}

async function upgradeWith(
  run: Run,
  { prepare, progress }: Pick<Upgrading, 'prepare' | 'progress'>,
): Promise<Upgraded> {
  const { house, owner, aside } = run
  await patiently(house, () => dropLeft(owner))
  await prepare()
  await begin(house)
  await makeTwin(owner)
  await reserveGeneration(owner)
  const documents = await deriveAll(run, progress)
  await indexTwin(owner)
  await copyOrdinals(owner)
  await mendTallies(aside)
  await wakeTwin(owner)
  await noteMovedInJournal(owner, house.publishing.kinds)
  await readyTwin(owner)
  await patiently(house, () => switchOver(run))
  await patiently(house, () => dropLeft(owner))
  return { shape: PUBLISHED_SHAPE, documents, left: run.left.list() }
}

/** From here on acts note what they touch. Of one that was killed nothing is gone on with. */
async function begin(house: Workplace): Promise<void> {
  await inTurn(house, { name: 'upgrade' }, async (db) => {
    await forgetUpgrade(db)
    await forgetReserved(db)
    await db.insertInto('desk.upgrade').values({ shape: PUBLISHED_SHAPE }).execute()
  })
}

/** A batch at a time, each in a transaction of its own: it holds nothing that an act needs. */
async function deriveAll(run: Run, progress: Upgrading['progress']): Promise<number> {
  const { kinds } = run.house.publishing
  const total = await countIds(run.owner, kinds)
  let done = 0
  for (const kind of kinds)
    for await (const ids of everyId(run.aside, kind)) {
      await publishAside(run, new Touched(), (tx, withheld) =>
        publishSlice(tx, kinds, withheld, { kind, ids }),
      )
      done += ids.length
      await progress(Math.min(done, total), total)
    }
  await publishAside(run, new Touched(), (tx) => dropOrphans(tx, kinds))
  return done
}

async function countIds(owner: Desk, kinds: readonly PublicKind[]): Promise<number> {
  let total = 0
  for (const { from } of kinds) {
    const { rows } = await sql<{
      count: number
    }>`select count(*)::int as count from (${from.ids}) i`.execute(owner)
    total += rows[0]!.count
  }
  return total
}

type Deriving = (
  tx: Tx,
  withheld: Awaited<ReturnType<Workplace['publishing']['withholding']>>,
) => Promise<void>

/** Rows that cannot be read are noted and passed over, once deriving has failed because of them. */
async function publishAside(
  { house, aside, left }: Run,
  touched: Touched,
  derive: Deriving,
  also?: NotedMeanwhile,
): Promise<void> {
  await aside.transaction().execute(async (db) => {
    const tx: Tx = { db, touched, left: new Left() }
    const attempt = (each: Tx) =>
      inSavepoint(each, async () => {
        const withheld = await house.publishing.withholding(each)
        each.left.names = (text) => withheld.hides(text)
        await derive(each, withheld)
      })
    if ('error' in (await attempt({ ...tx, touched: touched.copy() }))) {
      left.isTolerant = true
      const second = await attempt({ ...tx, left })
      if ('error' in second) throw second.error
    }
    if (also) await forgetNoted(db, also)
  })
}

async function publishNoted(run: Run, noted: NotedMeanwhile): Promise<void> {
  if (noted.touched.everything) await deriveAll(run, () => {})
  noted.touched.everything = false
  await publishAside(
    run,
    noted.touched,
    (tx, withheld) => publishTouched(tx, run.house.publishing.kinds, withheld),
    noted,
  )
}

/** What was noted is derived until nothing is left, or little; that little in the turn in which names are changed. */
async function switchOver(run: Run): Promise<void> {
  await catchUp(run)
  await inTurn({ ...run.house, desk: run.owner }, { name: 'upgrade' }, async (db) => {
    if (!(await isUnderWay(db))) throw new Refusal('upgrade-overtaken')
    const noted = await readNoted(db)
    if (noted && noted.size > FEW) throw new Refusal('busy-elsewhere')
    if (noted) await publishNoted(run, noted)
    // Whoever began to read before would see the twin as it was before.
    if (!(await waitForReaders(db))) throw new Refusal('busy-elsewhere')
    await switchNames(db)
    await giveOut(db)
    await setShape(db, PUBLISHED_SHAPE)
  })
}

async function catchUp(run: Run): Promise<void> {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const noted = await readNoted(run.owner)
    if (!noted) return
    await publishNoted(run, noted)
  }
}

const isInTheWay = (error: unknown) =>
  isLockedOut(error) ||
  (error instanceof Refusal && ['busy', 'busy-elsewhere'].includes(error.code))

/** Again and again, until nobody is in the way: what is in the way is not kept waiting. @throws what was in the way for too long */
async function patiently(
  { patienceMs = PATIENCE_MS }: Workplace,
  work: () => Promise<void>,
): Promise<void> {
  for (const began = Date.now(); ; ) {
    try {
      return await work()
    } catch (error) {
      if (!isInTheWay(error) || Date.now() - began > patienceMs) throw error
      await pause(AGAIN_MS)
    }
  }
}
