/** Conflicts that a reader of the sources noted. */
import type { DisputeRow } from '../../src/registry/model.ts'
import { ABOUT, REWORDED } from './dispute-table.ts'
import type { Facts } from './facts.ts'
import type { Person } from './people.ts'

type Early = { id: string; contradictions: string[] }
/** The four of `people.jsonl` who have a page. */
const EARLY: Record<string, string> = {
  p1: 'ekpar-asat',
  p2: 'abdurehim-heyit',
  p3: 'erpat-ablekrem',
  p4: 'ilham-tohti',
}

/** Doubts that the facts note beside a status. */
const MORE: Record<string, string[]> = {
  'sanubar-tursun': [
    'That she is free rests on a concert announcement, which another source says was cancelled',
  ],
}

export function disputeRows(facts: Facts, all: Person[]): DisputeRow[] {
  const early = new Map(
    facts
      .jsonl<Early>('people.jsonl')
      .flatMap(({ id, contradictions }) =>
        EARLY[id] ? [[EARLY[id], contradictions] as const] : [],
      ),
  )
  return all.flatMap((person) => {
    const told = [...person.conflicts, ...(early.get(person.id) ?? []), ...(MORE[person.id] ?? [])]
    const about = ABOUT[person.id] ?? []
    if (about.length !== told.length)
      throw new Error(
        `dispute-table.ts: ${person.id} has ${told.length} conflicts, ${about.length} answered`,
      )
    return told.map((summary, at) => {
      const id = `${person.id}-x${String(at + 1).padStart(2, '0')}`
      const claims = about[at]!.split(' ').filter(Boolean)
      return {
        id,
        person: person.id,
        summary: REWORDED[id] ?? summary,
        claims: claims.map((short) => `${person.id}-${short}`),
      }
    })
  })
}
