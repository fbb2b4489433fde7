/** Conflicts that a reader of the sources noted. */
import type { DisputeRow } from '../../src/registry/model.ts'
import { ABOUT } from './dispute-table.ts'
import type { Facts } from './facts.ts'
import type { Person } from './people.ts'

type Early = { id: string; contradictions: string[] }
/** The four of `people.jsonl` who have a page. */
const EARLY: Record<string, string> = { p1: 'ekpar-asat', p2: 'abdurehim-heyit', p3: 'erpat-ablekrem', p4: 'ilham-tohti' }

export function disputeRows(facts: Facts, all: Person[]): DisputeRow[] {
  const early = new Map(
    facts.jsonl<Early>('people.jsonl').flatMap(({ id, contradictions }) => (EARLY[id] ? [[EARLY[id], contradictions] as const] : [])),
  )
  return all.flatMap((person) => {
    const told = [...person.conflicts, ...(early.get(person.id) ?? [])]
    const about = ABOUT[person.id] ?? []
    if (about.length !== told.length)
      throw new Error(`dispute-table.ts: ${person.id} has ${told.length} conflicts, ${about.length} answered`)
    return told.map((summary, at) => ({
      id: `${person.id}-x${String(at + 1).padStart(2, '0')}`,
      person: person.id,
      summary,
      claims: about[at]!.split(' ')
        .filter(Boolean)
        .map((short) => `${person.id}-${short}`),
    }))
  })
}
