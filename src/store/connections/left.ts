/**
 * What publishing could not derive and left as it was. Taking a person out of the public depends on nothing but that person: a row of
 * another kind that cannot be read is named, and what it says in public stays, unless it names somebody who may not be named.
 */

/** A row by its table in the desk and its id; never what it holds. */
export type LeftRow = { table: string; id: string }

export class Left {
  /** Set once deriving has failed: then every row is held against its schema first, and one that fails is passed over. */
  isTolerant = false
  /** Whether a text names somebody who is hidden; set before anything is published. */
  names: (text: string) => boolean = () => false
  /** What taking out came to when nothing could be derived: only that, and the rest is to be done. */
  unfinished: 'no-room' | 'not-derived' | null = null
  private readonly rows = new Map<string, Set<string>>()
  private readonly held = new Map<string, Set<string> | 'all'>()

  /** A row that cannot be read, or of which no document can be made: what is published by its id stays. */
  note(kind: string, id: string): void {
    this.rows.set(kind, (this.rows.get(kind) ?? new Set()).add(id))
    this.hold(kind, [id])
  }

  /** Documents of a kind that rest on something that cannot be read. */
  hold(kind: string, ids: Iterable<string> | 'all'): void {
    const before = this.held.get(kind) ?? new Set<string>()
    this.held.set(kind, ids === 'all' || before === 'all' ? 'all' : new Set([...before, ...ids]))
  }

  heldOf(kind: string): ReadonlySet<string> | 'all' {
    return this.held.get(kind) ?? new Set()
  }

  notedOf(kind: string): string[] {
    return [...(this.rows.get(kind) ?? [])]
  }

  list(): LeftRow[] {
    return [...this.rows]
      .flatMap(([kind, ids]) => [...ids].map((id) => rowOf(kind, id)))
      .sort(byName)
  }

  get isAnything(): boolean {
    return this.rows.size > 0 || this.unfinished !== null
  }
}

/** By kind, `accessTrack`, or as the code has the table, `desk.accessTrack`: `desk.access_track`. */
export const rowOf = (kind: string, id: string): LeftRow => ({
  table: `desk.${kind.replace('desk.', '').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`,
  id,
})
const byName = (a: LeftRow, b: LeftRow) => (`${a.table} ${a.id}` < `${b.table} ${b.id}` ? -1 : 1)
