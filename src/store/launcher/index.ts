import { join } from 'node:path'
import { Refusal } from '../../kernel/refusals/index.ts'
import { findBinaries } from './binaries.ts'
import { ensureCluster } from './cluster.ts'
import { explainFileError } from './failures.ts'
import { type HeldBy, holding, isSigned, type Lock, sign, take } from './locks.ts'
import { type DataPlace, openPlace } from './place.ts'
import {
  findPostmaster,
  type Postmaster,
  startPostmaster,
  stopPostmaster,
  tellToStop,
} from './postmaster.ts'
import { superuser } from './settings.ts'
import { port } from './socket.ts'

export { giveRoom, isTight, keepRoom } from './ballast.ts'

/** A PostgreSQL that runs on a data folder, and our leave to use it. */
export type Server = {
  /** How `pg` reaches it: over the Unix socket, never TCP. The user is a superuser, for the launcher and the migrations alone. */
  connection: { host: string; port: number; user: string; database: 'postgres' }
  /** True when this call started PostgreSQL, false when it joined one that was running. */
  started: boolean
  /** Stops PostgreSQL cleanly when nobody else uses it and we may; else just leaves. Called again, it is the same leaving. */
  leave(): Promise<void>
}

/**
 * Joins the PostgreSQL that runs on a data folder, or makes and starts one.
 * 'serve' takes the folder's serve lock: a second one is refused ('already-serving'). 'command' may be any number.
 * Signals are the caller's. A process that is killed leaves PostgreSQL running: the next one adopts it, and no row is lost.
 */
export async function openServer({
  data,
  purpose,
}: {
  data: string
  purpose: 'serve' | 'command'
}): Promise<Server> {
  try {
    return await open(openPlace(data), purpose)
  } catch (error) {
    throw explainFileError(error, data)
  }
}

async function open(place: DataPlace, purpose: 'serve' | 'command'): Promise<Server> {
  const signatures: Lock[] = []
  try {
    return await atTheGate(place, async () => {
      if (purpose === 'serve') signatures.push(takeServe(place))
      signatures.push(sign(place.locks))
      const running = await findPostmaster(place)
      const postmaster = running ?? (await start(place))
      return server(place, postmaster, signatures, running === null)
    })
  } catch (error) {
    for (const signature of signatures) signature.release()
    throw error
  }
}

async function start(place: DataPlace): Promise<Postmaster> {
  const binaries = findBinaries(place.owner)
  await ensureCluster(place, binaries)
  return startPostmaster(place, binaries)
}

function server(
  place: DataPlace,
  { socketFolder }: Postmaster,
  signatures: Lock[],
  started: boolean,
): Server {
  const atExit = () => abandon(place, signatures)
  process.once('exit', atExit)
  let leaving: Promise<void> | null = null
  return {
    connection: { host: socketFolder, port, user: superuser, database: 'postgres' },
    started,
    leave() {
      process.off('exit', atExit)
      leaving ??= atTheGate(place, () => leave(place, signatures))
      return leaving
    },
  }
}

async function leave(place: DataPlace, signatures: Lock[]): Promise<void> {
  for (const signature of signatures) signature.release()
  if (!isSigned(place.locks)) await stopPostmaster(place)
}

/** Leaving without waiting, for a process that ends otherwise than by `leave()`. At a busy gate the one inside sees to PostgreSQL. */
function abandon(place: DataPlace, signatures: Lock[]): void {
  const gate = take(gateOf(place))
  for (const signature of signatures) signature.release()
  if (!('release' in gate)) return
  if (!isSigned(place.locks)) tellToStop(place)
  gate.release()
}

function takeServe(place: DataPlace): Lock {
  const lock = take(join(place.locks, 'serve'))
  if ('release' in lock) return lock
  throw new Refusal('already-serving', { data: place.data, pid: lock.pid })
}

/** Starting, joining and leaving happen one at a time on a data folder. */
function atTheGate<T>(place: DataPlace, work: () => Promise<T>): Promise<T> {
  const tired = ({ pid }: HeldBy): never => {
    throw new Refusal('database-busy', { data: place.data, pid })
  }
  return holding(gateOf(place), 600_000, tired, work)
}

function gateOf(place: DataPlace): string {
  return join(place.locks, 'gate')
}
