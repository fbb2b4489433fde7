import { GAZETTEER } from './data/gazetteer.ts'

const CLUSTERS = new Map<string, number[]>()
for (const [cluster, line] of GAZETTEER.split('\n').entries()) {
  for (const form of line.split(' ')) {
    const known = CLUSTERS.get(form)
    if (known === undefined) CLUSTERS.set(form, [cluster])
    else known.push(cluster)
  }
}

/** The names of the gazetteer that a folded word may be; null for a word that is not in it. */
export function clustersOf(word: string): readonly number[] | null {
  return CLUSTERS.get(word) ?? null
}
