import type { LeftStanding } from '../kernel/withholding.ts'

/** What an act changed, by kind of public document and public id; `everything` when it is simpler, or safer, to derive all again. */
export class Touched {
  everything = false
  /** Set by publishing: where a name of somebody hidden was left standing. */
  left: readonly LeftStanding[] = []
  private readonly ids = new Map<string, Set<string>>()

  add(kind: string, id: string): void {
    const set = this.ids.get(kind) ?? new Set()
    this.ids.set(kind, set.add(id))
  }

  /** Ids of a kind to publish again; 'all' after `everything`. */
  of(kind: string): string[] | 'all' {
    return this.everything ? 'all' : [...(this.ids.get(kind) ?? [])]
  }
}
