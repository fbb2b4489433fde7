/** Demands, answers, reprisals and disputes, as public documents carry them, gathered by person. */
import { citedIn } from '../evidence/tables.ts'
import { compareDates } from '../kernel/dates.ts'
import { type Withholding, withholding } from '../kernel/withholding.ts'
import type { DeskTx } from '../store/connections.ts'
import { readPublicRowsOf } from '../store/documents.ts'
import type { DemandRow, DisputeRow, OfficialAnswerRow, ReprisalRow } from './model.ts'
import type { PublicAnswer, PublicDemand } from './public.ts'
import { readNamesOfOthers } from './tables.ts'

export type PersonRows = {
  demands(slug: string): PublicDemand[]
  answers(slug: string): PublicAnswer[]
  reprisals(slug: string): Omit<ReprisalRow, 'person' | 'visibility' | 'desk_note'>[]
  disputes(slug: string, known: Set<string>): Omit<DisputeRow, 'person'>[]
  /** Ids of all the sources that these rows cite */
  cites: Set<string>
  bulk: Omit<OfficialAnswerRow, 'person' | 'scope' | 'visibility' | 'desk_note' | 'reaction'>[]
}

/** Reads rows that may be shown, less those whose words name somebody who is hidden. */
export async function readPersonRows(db: DeskTx, slugs: readonly string[] | 'all', withheld: Withholding): Promise<PersonRows> {
  const visible = <Row>(rows: Row[]) => rows.filter((row) => !withheld.hides(row))
  const asked = visible(await readPublicRowsOf<DemandRow>(db, 'desk.demand', slugs))
  // A demand for several people may be shown for one; its words must not name another who has no page.
  const unnamed = withholding(await readNamesOfOthers(db, [...new Set(asked.flatMap(({ persons }) => persons))]))
  const demands = asked.filter(({ persons, ...words }) => !unnamed.hides(words))
  const answers = visible(await readPublicRowsOf<OfficialAnswerRow>(db, 'desk.officialAnswer', slugs))
  const reprisals = visible(await readPublicRowsOf<ReprisalRow>(db, 'desk.reprisal', slugs))
  const disputes = visible(await readPublicRowsOf<DisputeRow>(db, 'desk.dispute', slugs))
  const individual = answers.filter(({ scope }) => scope === 'individual')
  return {
    cites: citedIn([demands, answers, reprisals]),
    demands: (slug) =>
      inOrder(demands.filter(({ persons }) => persons.includes(slug))).map(({ persons, reaction, visibility, ...demand }) => demand),
    answers: (slug) =>
      inOrder(individual.filter(({ person }) => person === slug)).map(
        ({ person, scope, reaction, visibility, counts, about, ...answer }) => answer,
      ),
    reprisals: (slug) => inOrder(reprisals.filter(({ person }) => person === slug)).map(({ person, visibility, ...reprisal }) => reprisal),
    disputes: (slug, known) =>
      disputes
        .filter(({ person }) => person === slug)
        .map(({ person, claims, ...dispute }) => ({ ...dispute, claims: claims.filter((id) => known.has(id)) })),
    bulk: inOrder(answers.filter(({ scope }) => scope === 'bulk')).map(
      ({ person, scope, visibility, reaction, established, coercion, family_reply, film, ...answer }) => answer,
    ),
  }
}

const inOrder = <Row extends { id: string; date: DemandRow['date'] }>(rows: Row[]): Row[] =>
  rows.sort((a, b) => compareDates(a.date, b.date) || (a.id < b.id ? -1 : 1))
