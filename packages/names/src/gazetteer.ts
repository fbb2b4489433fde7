import { COMMON, GAZETTEER } from './data/gazetteer.ts'

const TIBETAN = new Set<number>()
const CLUSTERS = new Map<string, number[]>()
for (const [cluster, line] of GAZETTEER.split('\n').entries()) {
  for (const form of line.split(' ')) {
    if (form.includes('་')) TIBETAN.add(cluster)
    const known = CLUSTERS.get(form)
    if (known === undefined) CLUSTERS.set(form, [cluster])
    else known.push(cluster)
  }
}

/** The names of the gazetteer that a folded word may be; null for a word that is not in it. */
export function clustersOf(word: string): readonly number[] | null {
  return CLUSTERS.get(word) ?? null
}

/** Whether a Han word is a Tibetan name of the gazetteer. */
export function isTibetan(word: string): boolean {
  return CLUSTERS.get(word)?.some((cluster) => TIBETAN.has(cluster)) ?? false
}

const common = new Set(COMMON.split(' ').flatMap((name) => CLUSTERS.get(name) ?? []))

/** Whether a folded word is, in any spelling, one of the few names that a large share of people bear. */
export function isCommon(word: string): boolean {
  return CLUSTERS.get(word)?.every((cluster) => common.has(cluster)) ?? false
}
