import type { LeftStanding } from '../../kernel/withholding/index.ts'

/** A row, by its kind and id, and one that it refers to. */
export type Link = { kind: string; id: string; toKind: string; toId: string }

/** What became of documents of a kind, by id; a document is altered when any byte of it is another. */
export type Moved = { appeared: string[]; altered: string[]; gone: string[] }

/** Of documents that moved: what is no longer published, and what is published otherwise than before. */
export type Changes = Record<string, { gone: string[]; changed: string[] }>

type Ids = Map<string, Set<string>>

/** What an act changed, by kind of row and id; `everything` when it is simpler, or safer, to derive all again. And what publishing found. */
export class Touched {
  everything = false
  /** People of whom something is taken out of the public: what was published of them may not stay, whatever else fails. */
  readonly out = new Set<string>()
  /** What rows referred to before the act. */
  readonly links: Link[] = []
  /** Words that nothing public may bear from now on, and words that it may bear again. */
  readonly forms = new Set<string>()
  readonly freed = new Set<string>()
  /** Set by publishing: where a name of somebody hidden was left standing. */
  left: readonly LeftStanding[] = []
  /** Sources that a document began or ceased to cite. */
  readonly cited = new Set<string>()
  hasMoved = false
  /** Documents that are left to be derived later. */
  waiting = 0
  /** Whether somebody wants to know what moved, one by one. */
  watches = false
  private moved: Changes = {}
  private readonly rowIds: Ids = new Map()
  private readonly documentIds: Ids = new Map()

  /** A row. */
  add(kind: string, id: string): void {
    note(this.rowIds, kind, id)
  }

  /** A document itself. */
  derive(kind: string, id: string): void {
    note(this.documentIds, kind, id)
  }

  takeOut(slug: string): void {
    this.out.add(slug)
    this.add('person', slug)
  }

  get rows(): ReadonlyMap<string, ReadonlySet<string>> {
    return this.rowIds
  }

  get documents(): ReadonlyMap<string, ReadonlySet<string>> {
    return this.documentIds
  }

  /** Whether the act touched this row by itself, and not only because it touched everything. */
  isNamed(kind: string, id: string): boolean {
    return this.rowIds.get(kind)?.has(id) ?? false
  }

  noteMoved(kind: string, { appeared, altered, gone }: Moved): void {
    this.hasMoved = true
    if (!this.watches) return
    const before = this.moved[kind] ?? { gone: [], changed: [] }
    const now = new Set([...appeared, ...altered])
    this.moved[kind] = {
      gone: [...new Set([...before.gone.filter((id) => !now.has(id)), ...gone])].sort(),
      changed: [
        ...new Set([...before.changed.filter((id) => !gone.includes(id)), ...altered]),
      ].sort(),
    }
  }

  /** Kinds of which nothing changed are left out. */
  get changes(): Changes {
    return Object.fromEntries(
      Object.entries(this.moved).filter(
        ([, { gone, changed }]) => gone.length + changed.length > 0,
      ),
    )
  }

  /** As it is now, to derive by: deriving touches more. */
  copy(): Touched {
    const copy = new Touched()
    copy.everything = this.everything
    copy.watches = this.watches
    copy.links.push(...this.links)
    for (const slug of this.out) copy.out.add(slug)
    for (const form of this.forms) copy.forms.add(form)
    for (const form of this.freed) copy.freed.add(form)
    for (const [kind, ids] of this.rowIds) for (const id of ids) copy.add(kind, id)
    for (const [kind, ids] of this.documentIds) for (const id of ids) copy.derive(kind, id)
    return copy
  }

  /** What publishing found, when it has succeeded with a copy. */
  takeOver({ left, hasMoved, moved, waiting }: Touched): void {
    this.left = left
    this.hasMoved = hasMoved
    this.moved = moved
    this.waiting = waiting
  }
}

function note(ids: Ids, kind: string, id: string): void {
  const set = ids.get(kind) ?? new Set()
  ids.set(kind, set.add(id))
}
