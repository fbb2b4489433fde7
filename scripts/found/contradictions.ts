/** Doubles, conflicts, losses and garbles in the four documents. */
import type { ContradictionRow } from '../../src/reactions/model.ts'
import { type Facts, known, type Passage } from './facts.ts'
import type { Event } from './reactions.ts'
import type { Ledger } from './sources.ts'

type Contradiction = {
  id: string
  kind: string
  summary: string
  sources: Passage[]
  resolution: string | null
}

const INSTRUMENTS: Record<string, string[]> = {
  x06: ['hrc51-2022-10-vote'],
  x08: ['hrc41-2019-07-support'],
  x09: ['hrc41-2019-07-support', 'hrc41-2019-07-support-initial'],
  x10: ['3c75-2020-10-support'],
  x11: ['hrc44-2020-07-support', 'hrc46-2021-03-hk-support', 'hrc47-2021-06-support'],
  x12: ['hrc46-2021-03-support'],
  x20: ['3c77-2022-10-condemn'],
  x21: ['3c77-2022-10-condemn'],
  x22: ['hrc47-2021-06-condemn'],
  x26: ['3c74-2019-10-support', 'hrc41-2019-07-support'],
}
const PERSONS: Record<string, string[]> = {
  x27: ['abdurehim-heyit'],
  x28: ['abdurehim-heyit'],
  x34: ['ekpar-asat'],
  x38: ['abdurehim-heyit'],
  x39: ['ekpar-asat'],
}
/** Said so that it means something outside the facts’ folder. */
const RESOLUTIONS: Record<string, string> = {
  x02: 'derived anew from public lists: signatures and ballots of this collection',
  x03: '50/22, 54/23, 45/39, from public lists',
}

const SUMMARIES: Record<string, string> = {
  x28: 'Abdurehim Heyit: reported dead on 9 February 2019, shown on video the next day, interviewed in July 2019.',
  x39: 'Ekpar Asat is given as 34 years old, with no date of writing.',
}

export function contradictionRows(facts: Facts, all: Event[], sources: Ledger): unknown[] {
  return facts.jsonl<Contradiction>('contradictions.jsonl').map(
    ({ id, kind, summary, sources: sides, resolution }) =>
      known({
        id,
        kind,
        summary: SUMMARIES[id] ?? summary,
        sides: sides.map((side) => sources.cite(side)),
        reactions: all
          .filter(({ source }) => sides.some((side) => overlap(source, side)))
          .map((event) => event.id),
        instruments: INSTRUMENTS[id] ?? [],
        persons: PERSONS[id] ?? [],
        resolution: RESOLUTIONS[id] ?? resolution,
        visibility: 'public',
      }) satisfies Partial<ContradictionRow> | object,
  )
}

const overlap = (a: Passage, b: Passage) =>
  a.file === b.file && a.start_char < b.end_char && b.start_char < a.end_char
