/** Demands, answers, procedures, reprisals and disputes, as public documents carry them, gathered by person. */

import { compareDates } from '../../kernel/dates/index.ts'
import { type Withholding, withholding } from '../../kernel/withholding/index.ts'
import type { Tx } from '../../store/acting/index.ts'
import { citedIn } from '../../store/collection/pointing.ts'
import { readPublicRows, readPublicRowsOf } from '../../store/publishing/documents.ts'
import { kindOf } from '../../store/publishing/kind.ts'
import { withoutHidden } from '../../store/publishing/showable.ts'
import type { DocumentTableName } from '../../store/tables/index.ts'
import { isBeforeTaken, objectionEnds, outcomeOf } from '../asked/demands.ts'
import { mayAnnounceDeath, returnedOn } from '../derived/deaths.ts'
import { fateOf } from '../derived/standing.ts'
import type {
  DemandRow,
  DisputeRow,
  OfficialAnswerRow,
  ReprisalRow,
  UnProcedureRow,
} from '../model/index.ts'
import type {
  PublicAnswer,
  PublicClaim,
  PublicDeathReading,
  PublicDemand,
  PublicProcedure,
  PublicSign,
} from '../public.ts'
import { readNamesOfOthers } from '../tables/index.ts'
import { readDeathReadings } from './death-readings.ts'
import { readSigns, type Signs } from './signs.ts'

export type PersonRows = {
  /** With what became of each item, by the answers on file and these claims. */
  demands(slug: string, claims: readonly PublicClaim[]): PublicDemand[]
  answers(slug: string): PublicAnswer[]
  signsOn: Signs['ofClaim']
  readingOf(claim: string): PublicDeathReading | undefined
  procedures(slug: string): PublicProcedure[]
  reprisals(slug: string): Omit<ReprisalRow, 'person' | 'visibility' | 'desk_note'>[]
  disputes(slug: string, known: Set<string>): Omit<DisputeRow, 'person'>[]
  /** Ids of all the sources that these rows cite */
  cites: Set<string>
}

/** Reads rows that may be shown, less those whose words name somebody who is hidden. */
export async function readPersonRows(
  tx: Tx,
  slugs: readonly string[],
  withheld: Withholding,
): Promise<PersonRows> {
  const read = async <Row extends { id: string }>(table: DocumentTableName) =>
    await withoutHidden(
      tx,
      withheld,
      heldAs<Row>(table),
      await readPublicRowsOf<Row>(tx, table, 'person', slugs),
    )
  const demands = await readDemands(tx, await read<DemandRow>('desk.demand'))
  const answers = await read<OfficialAnswerRow>('desk.officialAnswer')
  const reprisals = await read<ReprisalRow>('desk.reprisal')
  const disputes = await read<DisputeRow>('desk.dispute')
  const procedures = await read<UnProcedureRow>('desk.unProcedure')
  const signs = await readSigns(tx, slugs, withheld)
  const readings = await readDeathReadings(tx, slugs, withheld)
  const of = {
    demands: byPeople(demands),
    answers: byPerson(answers.filter(({ scope }) => scope === 'individual')),
    reprisals: byPerson(reprisals),
    disputes: byPerson(disputes),
    procedures: byPerson(procedures),
  }
  return {
    cites: citedIn([demands, answers, signs.rows, reprisals, procedures]),
    demands: (slug, claims) => {
      const known = knownOf(of.answers(slug), claims)
      return inOrder(of.demands(slug)).map((demand) => toPublicDemand(demand, known))
    },
    answers: (slug) =>
      inOrder(of.answers(slug)).map(
        ({ person, scope, reaction, visibility, counts, about, ...answer }) =>
          withSigns(answer, signs.ofAnswer(answer.id)),
      ),
    signsOn: signs.ofClaim,
    readingOf: (claim) => readings.get(claim),
    procedures: (slug) => of.procedures(slug).map(toPublicProcedure),
    reprisals: (slug) =>
      inOrder(of.reprisals(slug)).map(({ person, visibility, ...reprisal }) => reprisal),
    disputes: (slug, known) =>
      of.disputes(slug).map(({ person, claims, ...dispute }) => ({
        ...dispute,
        claims: claims.filter((id) => known.has(id)),
      })),
  }
}

type Rows<Row> = (slug: string) => Row[]

function byPerson<Row extends { person?: string | undefined }>(rows: readonly Row[]): Rows<Row> {
  const of = Map.groupBy(rows, ({ person }) => person)
  return (slug) => [...(of.get(slug) ?? [])]
}

function byPeople(rows: readonly DemandRow[]): Rows<DemandRow> {
  const of = new Map<string, DemandRow[]>()
  for (const row of rows)
    for (const slug of row.persons) of.set(slug, [...(of.get(slug) ?? []), row])
  return (slug) => [...(of.get(slug) ?? [])]
}

/** A demand for several people may be shown for one; its words must not name another who has no page. */
async function readDemands(tx: Tx, asked: readonly DemandRow[]): Promise<DemandRow[]> {
  const unnamed = withholding(
    await readNamesOfOthers(tx.db, [...new Set(asked.flatMap(({ persons }) => persons))]),
  )
  return asked.filter(({ persons, ...words }) => !unnamed.hides(words))
}

/** Answers about many without names, among these. */
export async function readBulkAnswers(
  tx: Tx,
  ids: readonly string[],
  withheld: Withholding,
): Promise<BulkAnswer[]> {
  const rows = await withoutHidden(
    tx,
    withheld,
    heldAs<OfficialAnswerRow>('desk.officialAnswer'),
    await readPublicRows(tx, 'desk.officialAnswer', ids),
  )
  return rows
    .filter(({ scope }) => scope === 'bulk')
    .map(
      ({
        person,
        scope,
        visibility,
        reaction,
        established,
        coercion,
        family_reply,
        family,
        film,
        reason_given_by_authority,
        ...answer
      }) => answer,
    )
}

type BulkAnswer = Omit<
  OfficialAnswerRow,
  'person' | 'scope' | 'visibility' | 'desk_note' | 'reaction'
>

const heldAs = <Row extends { id: string }>(table: DocumentTableName) => ({
  kind: kindOf(table),
  id: ({ id }: Row) => id,
})

/** The answer's own signs, then those that are rows of their own. */
const withSigns = (answer: PublicAnswer, signs: PublicSign[]): PublicAnswer =>
  signs.length === 0 ? answer : { ...answer, coercion: [...(answer.coercion ?? []), ...signs] }

type KnownOfPerson = Parameters<typeof outcomeOf>[1] & { taken: DemandRow['date'][] }

/** What is on file for answering: answers by name, showings that no answer tells of already, and what is reported. */
function knownOf(
  answers: readonly OfficialAnswerRow[],
  claims: readonly PublicClaim[],
): KnownOfPerson {
  const datesOf = (...keys: string[]) =>
    claims.filter(({ predicate }) => keys.includes(predicate)).flatMap(({ date }) => date ?? [])
  const shown = claims.filter(
    ({ predicate, connection }) =>
      predicate === 'shown_by_state' || connection === 'person_under_control',
  )
  const filmed = new Set(answers.filter(({ film }) => film).map(({ date }) => date))
  return {
    answers,
    showings: shown.flatMap(({ id, date }) =>
      date && !filmed.has(date) ? [{ claim: id, date }] : [],
    ),
    reported: {
      death: mayAnnounceDeath(claims),
      release:
        claims.some(({ predicate }) => predicate === 'released_on') &&
        fateOf(claims).state !== 'clarified',
      returned: returnedOn(claims),
      found: fateOf(claims).state === 'found_alive',
    },
    taken: datesOf('detained_on', 'disappeared_on'),
  }
}

function toPublicDemand(
  { persons, reaction, visibility, ...demand }: DemandRow,
  known: KnownOfPerson,
): PublicDemand {
  const { items, replies } = outcomeOf(demand, known)
  return {
    ...demand,
    states: items,
    replies,
    ...(isBeforeTaken(demand.date, known.taken) ? { before_taken: true } : {}),
  }
}

function toPublicProcedure({ person, visibility, ...procedure }: UnProcedureRow): PublicProcedure {
  const ends = procedure.passed_on && objectionEnds(procedure.passed_on)
  return { ...procedure, ...(ends ? { objection_ends: ends } : {}) }
}

const inOrder = <Row extends { id: string; date: DemandRow['date'] }>(rows: Row[]): Row[] =>
  rows.sort((a, b) => compareDates(a.date, b.date) || (a.id < b.id ? -1 : 1))
