import type { LeftStanding } from '../kernel/withholding.ts'

/** What an act changed, by kind of public document and public id; `everything` when it is simpler, or safer, to derive all again. */
export class Touched {
  everything = false
  /** Set by publishing: where a name of somebody hidden was left standing. */
  left: readonly LeftStanding[] = []
  /** People of whom something is taken out of the public: what was published of them may not stay, whatever else fails. */
  readonly out = new Set<string>()
  private readonly ids = new Map<string, Set<string>>()

  add(kind: string, id: string): void {
    const set = this.ids.get(kind) ?? new Set()
    this.ids.set(kind, set.add(id))
  }

  takeOut(slug: string): void {
    this.out.add(slug)
    this.add('person', slug)
  }

  /** Ids of a kind to publish again; 'all' after `everything`. */
  of(kind: string): string[] | 'all' {
    return this.everything ? 'all' : [...(this.ids.get(kind) ?? [])]
  }

  /** Whether the act touched this one by itself, and not only because it touched everything. */
  isNamed(kind: string, id: string): boolean {
    return this.ids.get(kind)?.has(id) ?? false
  }

  /** As it is now, to derive by: deriving touches more. */
  copy(): Touched {
    const copy = new Touched()
    copy.everything = this.everything
    for (const slug of this.out) copy.out.add(slug)
    for (const [kind, ids] of this.ids) copy.ids.set(kind, new Set(ids))
    return copy
  }
}
