/**
 * What a process holds in memory of a published table, so that a request need not read the table. It is never older or newer than the
 * rows that the same request reads: both are of one snapshot. Rows are known by their number alone (`published.*_ordinal`); what changed
 * since is read from `published.change`.
 */
import { sql } from 'kysely'
import type { Visitor } from '../connections/index.ts'

export type Held<State> = {
  /** As `published.change` names it. */
  kind: string
  /** Everything, as the snapshot has it. */
  read(snapshot: Visitor): Promise<State>
  /** Reads these rows, of which some may be gone, and gives what changes the state: that alone may change it, and all at once. */
  readChanges(snapshot: Visitor, state: State, ordinals: readonly number[]): Promise<() => void>
}

/** `at`: the snapshot that the state is of. */
type Entry = { state: unknown; at: string; turn: Promise<void> }
const entries = new WeakMap<Visitor, Map<string, Entry>>()

/**
 * Reads what is held and rows of the same snapshot. `pick` looks at what is held, and must not wait for anything but the snapshot: one at
 * a time does. `then` reads the rows that were picked.
 */
export async function readHeld<State, Picked, Result>(
  visitor: Visitor,
  held: Held<State>,
  pick: (state: State, snapshot: Visitor) => Picked | Promise<Picked>,
  then: (picked: Picked, snapshot: Visitor) => Promise<Result>,
): Promise<Result> {
  const entry = entryOf(visitor, held.kind)
  const leave = await takeTurn(entry)
  try {
    return await visitor
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute(async (snapshot) => {
        const picked = await pick(await bringUp(snapshot, entry, held), snapshot)
        leave()
        return await then(picked, snapshot)
      })
  } finally {
    leave()
  }
}

/** Reads what is held alone. */
export const lookAt = <State, Picked>(
  visitor: Visitor,
  held: Held<State>,
  pick: (state: State) => Picked,
): Promise<Picked> => readHeld(visitor, held, pick, async (picked) => picked)

function entryOf(visitor: Visitor, kind: string): Entry {
  const own = entries.get(visitor) ?? new Map<string, Entry>()
  entries.set(visitor, own)
  const entry = own.get(kind) ?? { state: null, at: '', turn: Promise.resolve() }
  own.set(kind, entry)
  return entry
}

async function takeTurn(entry: Entry): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const before = entry.turn
  entry.turn = promise
  await before
  return resolve
}

async function bringUp<State>(snapshot: Visitor, entry: Entry, held: Held<State>): Promise<State> {
  const { at, ordinals } = await readSince(
    snapshot,
    held.kind,
    entry.state === null ? null : entry.at,
  )
  if (entry.state === null || ordinals.includes(null)) {
    entry.state = null
    entry.state = await held.read(snapshot)
  } else if (ordinals.length > 0) {
    const change = await held.readChanges(snapshot, entry.state as State, ordinals as number[])
    const { state } = entry
    entry.state = null
    change()
    entry.state = state
  }
  entry.at = at
  return entry.state as State
}

/** Numbers of what this snapshot sees changed, and the other did not; with null where that is not known one by one. */
async function readSince(
  snapshot: Visitor,
  kind: string,
  since: string | null,
): Promise<{ at: string; ordinals: (number | null)[] }> {
  const { rows } = await sql<{ at: string; ordinals: (number | null)[] }>`
    select pg_current_snapshot()::text as at, array(
      select distinct ordinal from published.change where kind = ${kind} and xact >= pg_snapshot_xmin(${since}::pg_snapshot)
        and not pg_visible_in_snapshot(xact, ${since}::pg_snapshot)) as ordinals`.execute(snapshot)
  return rows[0]!
}
