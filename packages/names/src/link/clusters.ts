/** Who is one person across lists: links put together, without ever joining what cannot be one. */
import type { LinkPair } from './link.ts'
import type { LinkRecord } from './records.ts'

/** A pair that was linked, by `decide` or by somebody. A pair of which only the names agree has no way to be the first. */
export type Accepted =
  | (LinkPair & { decision: { verdict: 'link' } })
  | { a: string; b: string; weight: number; acceptedBy: string }

/** Records that are taken for one person, in the order they were given. */
export type Cluster = { members: readonly string[] }

export const CONFLICTS = [
  'two records of one source',
  'birth years apart',
  'different sexes',
] as const
export type Conflict = (typeof CONFLICTS)[number]

/** `refused`: links that would have joined what conflicts; somebody has to look at them. */
export type Clusters = {
  clusters: Cluster[]
  refused: { pair: Accepted; conflict: Conflict; between: readonly [string, string] }[]
}

/** Birth years of one person may differ by this: registers round, and count ages in two ways. */
const MOST_YEARS = 2

/**
 * Connected components over links, the surest first. Being one person passes on: if A is B and B is C then A is C, so a link is
 * refused when any two of those it would join conflict: two records of one source (a source lists a person once), birth years more
 * than two apart, different sexes. Records without a link make no cluster.
 */
export function clustersOf(pairs: readonly Accepted[], records: readonly LinkRecord[]): Clusters {
  const byId = new Map(records.map((record) => [record.id, record]))
  const clusterOf = new Map<string, string[]>()
  const refused: Clusters['refused'] = []
  for (const pair of [...pairs].sort((one, other) => other.weight - one.weight)) {
    if (pair.a === pair.b) continue
    const mine = clusterOf.get(pair.a) ?? [pair.a]
    const theirs = clusterOf.get(pair.b) ?? [pair.b]
    if (mine === theirs) continue
    const found = conflictBetween(mine, theirs, byId)
    if (found !== null) {
      refused.push({ pair, ...found })
      continue
    }
    const joined = [...mine, ...theirs]
    for (const id of joined) clusterOf.set(id, joined)
  }
  const place = new Map(records.map(({ id }, at) => [id, at]))
  const inOrder = (members: readonly string[]) =>
    [...members].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0))
  return {
    clusters: [...new Set(clusterOf.values())].map((members) => ({ members: inOrder(members) })),
    refused,
  }
}

function conflictBetween(
  mine: readonly string[],
  theirs: readonly string[],
  byId: ReadonlyMap<string, LinkRecord>,
) {
  for (const a of mine) {
    for (const b of theirs) {
      const conflict = conflictOf(byId.get(a), byId.get(b))
      if (conflict !== null) return { conflict, between: [a, b] as const }
    }
  }
  return null
}

/** Null when the two may be one person. */
export function conflictOf(a: LinkRecord | undefined, b: LinkRecord | undefined): Conflict | null {
  if (!a || !b) return null
  if (a.source !== null && a.source === b.source) return 'two records of one source'
  if (
    a.birthYear !== null &&
    b.birthYear !== null &&
    Math.abs(a.birthYear - b.birthYear) > MOST_YEARS
  )
    return 'birth years apart'
  if (a.sex !== null && b.sex !== null && a.sex !== b.sex) return 'different sexes'
  return null
}
