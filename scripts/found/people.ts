/** People and their claims. */
import { ClaimRow, type PersonRow } from '../../src/registry/model.ts'
import { READINGS } from './claim-table.ts'
import { type Facts, known, type Page, type Reference } from './facts.ts'
import { FIRST_WORDS, MORE } from './more-claims.ts'
import { GROUNDS, TOWNS } from './person-table.ts'
import type { Ledger } from './sources.ts'

type Claim = {
  id: string
  property: string
  value: string
  date: string | null
  said_on: string
  claimant: string
  connection: ClaimRow['connection']
  channel?: ClaimRow['channel']
  source: Page
  note: string | null
  label?: string
}
type Name = {
  text: string
  script: string
  lang: string
  kind: NonNullable<ClaimRow['form']>['kind']
  basis: 'seen' | 'recalled'
  source?: string | Page | null
}
export type Person = {
  id: string
  names: Name[]
  sex: 'F' | 'M'
  profession: string
  ethnicity: string
  home_place: string
  status: string
  status_as_of: string
  status_summary: string
  claims: Claim[]
  conflicts: string[]
  official_answers: Answer[]
  demands: Demand[]
  silences_and_reprisals?: Silence[]
}
export type Answer = {
  body: string
  body_kind: string
  date: string
  medium: string
  scope: string
  summary: string
  established: Record<string, string>
  family_reply: string | null
  note?: string
  source: Page
}
export type Demand = {
  by: string
  to: string
  date: string
  what: string
  addressee_kind: string
  source: Page
}
export type Silence = {
  kind: 'no_reply' | 'reprisal'
  body: string
  date: string
  summary: string
  source: Page
}

const CHANNELS: Record<string, NonNullable<ClaimRow['channel']>> = {
  press: 'press',
  ngo: 'ngo',
  un_body: 'un_body',
  state_media: 'state_media',
  parliament: 'parliament',
  social_media: 'social_media',
  encyclopedia: 'encyclopedia',
  academic: 'academic',
  government: 'government',
  blog: 'press',
  testimony: 'ngo',
}
/** Credibility by how the claimant knows: first-hand 2, a single report 3, the holding state and hearsay 4, under control 6. It rates the information, not the person. */
const GRADES: Record<ClaimRow['connection'], number> = {
  relative: 2,
  eyewitness: 2,
  person_free: 2,
  document: 2,
  other_public_body: 3,
  not_stated: 3,
  holding_authority: 4,
  state_institution: 4,
  hearsay: 4,
  person_under_control: 6,
}

/** What a relative abroad can tell of, but not have seen. */
const AT_A_DISTANCE: readonly string[] = [
  'sentence',
  'sentence_note',
  'trial',
  'charge',
  'held_at',
  'imputed_activity',
  'situation',
  'released_on',
  'death_cause',
]

function gradeOf(row: Draft, channel: ClaimRow['channel']): number {
  const grade = GRADES[row.connection]
  if (row.channel === 'encyclopedia' || channel === 'encyclopedia') return Math.max(4, grade)
  return row.connection === 'relative' && AT_A_DISTANCE.includes(row.predicate ?? '') ? 3 : grade
}

/** A claim before its channel, grade and visibility. */
type Draft = Omit<Partial<ClaimRow>, 'date' | 'said_on'> & {
  date?: string
  said_on?: string
  source: string
  connection: ClaimRow['connection']
  claimant: string
}

export const people = (facts: Facts) => facts.jsonl<Person>('people-more.jsonl')

export function personRows(all: Person[], sources: Ledger): unknown[] {
  return all.map(({ id, status, status_as_of, status_summary }) => {
    const [ground, date, source] = GROUNDS[id] ?? missing(`no ground for ${id}`)
    return {
      slug: id,
      publication: { ground, date, ...sources.cite(source) },
      visibility: 'public',
      desk_note: `Coder’s summary, ${status} as of ${status_as_of}: ${status_summary}`,
    } satisfies PersonRow | object
  })
}

export function claimRows(all: Person[], sources: Ledger): ClaimRow[] {
  const channelOf = (source: string) => CHANNELS[sources.row(source).kind]
  const finish = (row: Draft, grade?: number) =>
    ClaimRow.parse(
      known({
        ...row,
        channel: row.channel ?? channelOf(row.source),
        information_grade: grade ?? gradeOf(row, channelOf(row.source)),
        visibility: 'public',
      }),
    )

  function told(person: Person, claim: Claim): ClaimRow {
    const reading = READINGS[person.id]?.[claim.id.slice(person.id.length + 1)] ?? {}
    const { source } = sources.cite(claim.source)
    const encyclopedia = sources.row(source).kind === 'encyclopedia'
    const connection =
      reading.knows ??
      (encyclopedia && claim.connection === 'document' ? 'not_stated' : claim.connection)
    const claimant = reading.by ?? claim.claimant
    const predicate = reading.is ?? claim.property
    return finish(
      {
        id: claim.id,
        person: person.id,
        predicate,
        value: reading.value ?? claim.value,
        term: reading.term,
        place: reading.place,
        date: dated(reading.date, claim.date),
        said_on: dated(reading.said, claim.said_on),
        claimant,
        connection,
        channel: reading.channel ?? claim.channel,
        source,
        label: predicate === 'imputed_activity' ? `reason given by ${claimant}` : undefined,
        note: [claim.note, reading.note].filter(Boolean).join('; ') || undefined,
      },
      reading.grade,
    )
  }

  function named(person: Person, name: Name, at: number): ClaimRow {
    const { source } =
      name.basis === 'recalled'
        ? sources.cite('recalled')
        : name.source
          ? sources.cite(name.source)
          : sources.cite('compilation')
    const user =
      name.basis === 'recalled'
        ? 'nobody read here: recalled, to be confirmed'
        : source === 'compilation'
          ? 'several of the sources read for the founding compilation'
          : sources.row(source).publisher
    return finish(
      {
        id: `${person.id}-n${number(at)}`,
        person: person.id,
        predicate: 'name',
        value: name.text,
        form: { script: name.script, lang: name.lang, kind: name.kind, basis: name.basis },
        claimant: user,
        connection: 'not_stated',
        source,
      },
      name.basis === 'recalled' ? 6 : undefined,
    )
  }

  function plain(person: Person): ClaimRow[] {
    const compiled = {
      person: person.id,
      claimant: 'founding compilation',
      connection: 'not_stated',
      source: 'compilation',
    } as const
    return [
      finish({
        ...compiled,
        id: `${person.id}-s01`,
        predicate: 'sex',
        value: person.sex === 'F' ? 'female' : 'male',
      }),
      finish({
        ...compiled,
        id: `${person.id}-s02`,
        predicate: 'ethnicity',
        value: person.ethnicity,
      }),
      finish({
        ...compiled,
        id: `${person.id}-s03`,
        predicate: 'profession',
        value: person.profession,
      }),
      finish({
        ...compiled,
        id: `${person.id}-s04`,
        predicate: 'home_place',
        value: person.home_place,
        place: TOWNS[person.home_place],
      }),
    ]
  }

  const more = Object.entries(MORE).flatMap(([person, rows]) =>
    rows.map(({ from, grade, ...row }, at) =>
      finish({ id: `${person}-d${number(at)}`, person, ...row, ...sources.cite(from) }, grade),
    ),
  )
  const firstWords = Object.entries(FIRST_WORDS).flatMap(([person, rows]) =>
    rows.map(({ from, ...row }, at) =>
      finish({
        id: `${person}-f${number(at)}`,
        person,
        predicate: 'first_official_word',
        ...row,
        said_on: row.date,
        connection: 'holding_authority',
        ...sources.cite(from as Reference | string),
      }),
    ),
  )
  const fromFacts = all.flatMap((person) => [
    ...person.claims.map((claim) => told(person, claim)),
    ...person.names.map((name, at) => named(person, name, at)),
    ...plain(person),
  ])
  return [...fromFacts, ...more, ...firstWords]
}

const number = (at: number) => String(at + 1).padStart(2, '0')
/** XXXX is the facts' word for undated: the key is then left out. */
const dated = (read: string | null | undefined, told: string | null) => {
  const date = read === undefined ? told : read
  return date === 'XXXX' ? undefined : (date ?? undefined)
}
const missing = (message: string): never => {
  throw new Error(message)
}
