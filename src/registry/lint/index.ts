/** What rows of the registry would trip the rules on deaths, questions and whose words are whose: each with what to do. Pure. */

import { allVersions } from '../../kernel/about/own-text.ts'
import { canonicalText } from '../../kernel/changes/canonical.ts'
import { type Told, told } from '../../kernel/refusals/codes.ts'
import { tells } from '../../kernel/telling/index.ts'
import type { Filed, Finding, Lint, LintCode, LintRows } from '../../store/collection/lint.ts'
import { isByKin } from '../asked/demands.ts'
import { noPosterOf } from '../derived/asks.ts'
import { affirmsDeath } from '../derived/deaths.ts'
import { fateOf } from '../derived/standing.ts'
import { isNoCharge } from '../model/charges.ts'
import {
  ClaimRow,
  DeathReadingRow,
  DemandRow,
  KIN,
  OfficialAnswerRow,
  PersonRow,
  RulingRow,
  stands,
  type Verdict,
} from '../model/index.ts'
import { type PublicAnswer, PublicClaim, PublicDemand } from '../public.ts'

export { lintSealed } from './sealed.ts'

/** Of a person all that is said and asked; of demands and answers also those that are about nobody by name. */
export const lintRegistry: Lint = {
  walks: [
    {
      file: 'people.jsonl',
      beside: [
        { file: 'claims.jsonl', at: 'd.person = any(' },
        { file: 'rulings.jsonl', at: 'd.claim = any(', of: 'claims.jsonl' },
        { file: 'death-readings.jsonl', at: "d.body ->> 'claim' = any(", of: 'claims.jsonl' },
        { file: 'demands.jsonl', at: "d.body -> 'persons' ?| (" },
        { file: 'official-answers.jsonl', at: "d.body ->> 'person' = any(" },
      ],
    },
    { file: 'demands.jsonl' },
    { file: 'official-answers.jsonl' },
  ],
  faults(rows) {
    const file = gather(rows)
    return [
      ...file.people.flatMap((person) => faultsOfPerson(person, file)),
      ...file.claims.flatMap((claim) => faultsOfClaim(claim, file)),
      ...file.claims.flatMap((claim) => faultsOfUnruled(claim, file)),
      ...toldTwice('claims.jsonl', file.claims),
      ...toldTwice('demands.jsonl', file.demands),
      ...toldTwice('official-answers.jsonl', file.answers),
      ...file.demands.flatMap(faultsOfDemand),
      ...file.answers.flatMap(faultsOfAnswer),
      ...file.readings.flatMap((reading) => faultsOfReading(reading, file)),
    ]
  },
}

type File = {
  people: Filed<PersonRow>[]
  claims: Filed<ClaimRow>[]
  demands: Filed<DemandRow>[]
  answers: Filed<OfficialAnswerRow>[]
  readings: Filed<DeathReadingRow>[]
  reading(claim: string): DeathReadingRow | undefined
  /** Claims that stand, by person, as pages have them. */
  standing: Map<string, PublicClaim[]>
  byId: Map<string, PublicClaim>
  isRuled(claim: string): boolean
}

function gather(rows: LintRows): File {
  const claims = rows('claims.jsonl', ClaimRow)
  const readings = rows('death-readings.jsonl', DeathReadingRow)
  const rulings = rows('rulings.jsonl', RulingRow).sort((a, b) => a.row.n - b.row.n)
  const readingOf = new Map(readings.map(({ row }) => [row.claim, row]))
  const verdictOf = new Map(rulings.map(({ row }) => [row.claim, row.verdict]))
  const standing = claims.flatMap(({ row }) => {
    const claim = asPublic(row, verdictOf.get(row.id), readingOf.get(row.id))
    return claim ? [{ person: row.person, claim }] : []
  })
  return {
    people: rows('people.jsonl', PersonRow),
    claims,
    demands: rows('demands.jsonl', DemandRow),
    answers: rows('official-answers.jsonl', OfficialAnswerRow),
    readings,
    reading: (claim) => readingOf.get(claim),
    standing: new Map(
      [...Map.groupBy(standing, ({ person }) => person)].map(([person, list]) => [
        person,
        list.map(({ claim }) => claim),
      ]),
    ),
    byId: new Map(standing.map(({ claim }) => [claim.id, claim])),
    isRuled: (claim) => verdictOf.has(claim),
  }
}

/** Null for what does not stand. A source’s letter is not needed for any rule here. */
function asPublic(
  row: ClaimRow,
  verdict: Verdict | undefined,
  reading: DeathReadingRow | undefined,
): PublicClaim | null {
  if (row.value === undefined || verdict === undefined || !stands(verdict)) return null
  const { person, form, information_grade, visibility, desk_note, ...said } = row
  const of_death = reading && {
    id: reading.id,
    says: reading.says,
    ...(reading.knows ? { knows: reading.knows } : {}),
  }
  return PublicClaim.parse({
    ...said,
    standing: verdict,
    grade: `C${information_grade}`,
    ...(of_death ? { of_death } : {}),
  })
}

const found = (file: string, line: number, fault: Told<LintCode>): Finding[] => [
  { file, line, key: String(fault.params.key), ...fault },
]

/** Somebody without a name gets no page; somebody whom only strangers call dead gets no poster. */
function faultsOfPerson({ line, row: { slug } }: Filed<PersonRow>, file: File): Finding[] {
  const claims = file.standing.get(slug) ?? []
  const demands = file.demands
    .filter(({ row }) => row.persons.includes(slug))
    .map(({ row }) => asAsked(row))
  const answers = file.answers
    .filter(({ row }) => row.person === slug)
    .map(({ row }) => asAnswer(row))
  const isMute =
    noPosterOf({ claims, demands, answers, fate: fateOf(claims) }) === 'paper-death-unaffirmed'
  const tellers = claims
    .filter(({ predicate }) => predicate === 'death')
    .map(({ claimant }) => claimant)
  return [
    ...(claims.some(({ predicate }) => predicate === 'name')
      ? []
      : found('people.jsonl', line, told('lint-no-name', { key: slug }))),
    ...(isMute
      ? found(
          'people.jsonl',
          line,
          told('lint-death-unaffirmed', { key: slug, by: tellers.join('; ') || '–' }),
        )
      : []),
  ]
}

const asAsked = ({
  persons,
  reaction,
  visibility,
  desk_note,
  ...demand
}: DemandRow): PublicDemand =>
  PublicDemand.parse({
    ...demand,
    states: demand.items.map((item) => ({ item, state: 'open', by: [] })),
    replies: [],
  })

const asAnswer = ({
  id,
  body,
  body_kind,
  date,
  medium,
  summary,
  established,
  source,
}: OfficialAnswerRow): PublicAnswer => ({
  id,
  body,
  body_kind,
  date,
  medium,
  summary,
  source,
  ...(established ? { established } : {}),
})

function faultsOfClaim({ line, row }: Filed<ClaimRow>, file: File): Finding[] {
  const claim = file.byId.get(row.id)
  if (!claim) return []
  const { id: key, value, claimant: by } = claim
  const at = (code: 'lint-charge-unknown' | 'lint-death-unread') =>
    found('claims.jsonl', line, told(code, { key, value, by }))
  if (claim.predicate === 'charge' && claim.standing !== 'disputed' && isNoCharge(claim.value))
    return at('lint-charge-unknown')
  return isUnread(claim) ? at('lint-death-unread') : []
}

/** A claim that nobody ruled on is shown nowhere. */
const faultsOfUnruled = ({ line, row: { id } }: Filed<ClaimRow>, file: File): Finding[] =>
  file.isRuled(id) ? [] : found('claims.jsonl', line, told('lint-claim-unruled', { key: id }))

type Saying = {
  id: string
  person?: string | undefined
  persons?: readonly string[]
  visibility?: unknown
  desk_note?: unknown
}

/** One saying of somebody under two ids would confirm itself, and count twice. */
function toldTwice(file: string, rows: readonly Filed<Saying>[]): Finding[] {
  const ofSomebody = rows.filter(({ row }) => row.person ?? row.persons?.length)
  const alike = Map.groupBy(ofSomebody, ({ row }) => whatIsSaid(row))
  return [...alike.values()].flatMap((same) => {
    const [first, ...again] = same.toSorted((a, b) => (a.row.id < b.row.id ? -1 : 1))
    const other = first!.row.id
    return again.flatMap(({ line, row }) =>
      found(file, line, told('lint-told-twice', { key: row.id, other })),
    )
  })
}

function whatIsSaid({ id, visibility, desk_note, ...said }: Saying): string {
  return canonicalText(said)
}

/** Of a relative’s words on a death somebody must have said what they mean, where a rule would count them, or where they sound like a doubt. */
function isUnread({ predicate, connection, value, of_death }: PublicClaim): boolean {
  if (of_death || (predicate !== 'death' && predicate !== 'death_cause')) return false
  if (predicate === 'death_cause') return connection === 'relative'
  return connection === 'relative' && tells('doubt', value)
}

function faultsOfReading({ line, row }: Filed<DeathReadingRow>, file: File): Finding[] {
  const claim = file.byId.get(row.claim)
  const at = (code: 'lint-death-mute' | 'lint-death-doubted', by: string) =>
    found('death-readings.jsonl', line, told(code, { key: row.id, claim: row.claim, by }))
  if (!claim) return []
  if (row.says === 'affirms' && claim.standing !== 'disputed' && !affirmsDeath(claim))
    return at('lint-death-mute', claim.claimant)
  return row.says === 'affirms' && tells('doubt', claim.value)
    ? at('lint-death-doubted', claim.claimant)
    : []
}

/** A relative is known by a coded field, never by the words of a name; what nobody asked is not asked in their name. */
function faultsOfDemand({ line, row }: Filed<DemandRow>): Finding[] {
  const [, word] = /\(([a-z-]+)\)/.exec(row.by) ?? []
  const isKinUncoded = word !== undefined && KIN.some((kin) => kin === word) && !isByKin(row)
  return isKinUncoded
    ? found(
        'demands.jsonl',
        line,
        told('lint-demand-kin', { key: row.id, by: row.by, relation: word }),
      )
    : []
}

/** A summary of ours accuses nobody: what an authority gives as its reason has a field of its own. */
function faultsOfAnswer({ line, row: { id, summary, body } }: Filed<OfficialAnswerRow>): Finding[] {
  return allVersions(summary).some((said) => tells('accusation', said))
    ? found('official-answers.jsonl', line, told('lint-reason-bare', { key: id, by: body }))
    : []
}
