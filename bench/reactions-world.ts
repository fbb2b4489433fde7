/** A made-up world for part 3: no actor, text or vote of it exists. The same seed gives the same files. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { STATES } from '../src/kernel/about/states.ts'
import type { ActorRow, InstrumentRow, ReactionRow } from '../src/reactions/model/index.ts'

export type Size = { instruments: number; reactions: number }
export type Signed = { instrument: string; iso3: string; stance: string; date: string }
export type MadeUp = {
  instruments: InstrumentRow[]
  reactions: ReactionRow[]
  signed: Signed[]
  actors: ActorRow[]
}

const MEMBERS = [...STATES].flatMap(([iso3, { unMember }]) => (unMember ? [iso3] : []))
const WORDS =
  'council letter statement camps families border trade visit court report minister vote song mountain river tower'.split(
    ' ',
  )
const KINDS = [
  'statement',
  'government_statement',
  'resolution',
  'vote',
  'law',
  'sanction',
  'protest',
  'report',
  'estimate',
  'legal_case',
] as const
const DETERMINATIONS = ['genocide', 'crimes_against_humanity', 'serious_abuses'] as const

/** Mulberry32: small, seeded, the same everywhere. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

export function makeUp({ instruments, reactions }: Size, seed: number): MadeUp {
  const next = random(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!
  const two = (number: number) => String(number).padStart(2, '0')
  const day = () =>
    `${2009 + Math.floor(next() * 17)}-${two(1 + Math.floor(next() * 12))}-${two(1 + Math.floor(next() * 28))}`
  const world: MadeUp = { instruments: [], reactions: [], signed: [], actors: actorRows() }
  for (let n = 0; n < instruments; n++) {
    const vote = n % 10 === 0
    const stance = next() < 0.5 ? 'backs' : 'critical'
    const date = day()
    const members = MEMBERS.filter(() => next() < (vote ? 0.25 : 0.3))
    world.instruments.push({
      id: `i${n}`,
      date,
      forum: `Made-up council, session ${n % 60}`,
      title: `${pick(WORDS)} ${pick(WORDS)} ${n}`,
      kind: vote ? 'vote' : 'joint_statement',
      ...(vote
        ? {
            vote: {
              motion: 'made up',
              body: 'made-up members',
              required: 'simple',
              result: 'rejected',
            },
          }
        : { stance }),
      claimed: members.length,
      complete: next() < 0.6,
      scope: ['Xinjiang'],
      used: true,
      sources: [{ source: 's' }],
      visibility: 'public',
    } as InstrumentRow)
    for (const iso3 of members)
      world.signed.push({
        instrument: `i${n}`,
        iso3,
        date,
        stance: vote ? pick(['yes', 'no', 'abstain']) : stance === 'backs' ? 'support' : 'condemn',
      })
  }
  for (let n = 0; n < reactions; n++) {
    const kind = pick(KINDS)
    const actor = pick(world.actors)
    world.reactions.push({
      id: `r${n}`,
      kind,
      date: day(),
      date_basis: 'stated',
      actors: [{ actor: actor.id }],
      targets: [{ actor: 'government-chn' }],
      summary: `${pick(WORDS)} ${pick(WORDS)} ${pick(WORDS)} ${pick(WORDS)} ${n}`,
      ...(kind === 'statement' || kind === 'government_statement'
        ? { stance: next() < 0.5 ? 'backs' : 'critical' }
        : {}),
      ...(kind === 'report' && next() < 0.2
        ? {
            determinations: [{ word: pick(DETERMINATIONS), how: 'asserted' }],
            competence: 'organisation',
          }
        : {}),
      ...(kind === 'vote' || kind === 'resolution'
        ? { outcome: { result: pick(['adopted', 'rejected'] as const), for: 10, against: 9 } }
        : {}),
      ...(kind === 'law'
        ? {
            law: {
              law: `law-${n % 300}`,
              title: `Law ${n % 300}`,
              stage: pick(['introduced', 'passed', 'signed'] as const),
            },
          }
        : {}),
      ...(kind === 'legal_case'
        ? {
            case: {
              case: `case-${n % 300}`,
              title: `Case ${n % 300}`,
              court: 'A court',
              stage: pick(['filed', 'declined'] as const),
            },
          }
        : {}),
      ...(kind === 'sanction' ? { sanction: { measures: ['entry_ban'] } } : {}),
      ...(kind === 'estimate' ? { estimate: { low: 1_000, of: 'people' } } : {}),
      persons: [],
      source: 's',
      visibility: 'public',
    } as unknown as ReactionRow)
  }
  return world
}

function actorRows(): ActorRow[] {
  const states = MEMBERS.map((iso3) => ({
    id: iso3.toLowerCase(),
    name: `State ${iso3}`,
    kind: 'state',
    iso3,
    visibility: 'public',
  }))
  const governments = MEMBERS.map((iso3) => ({
    id: `government-${iso3.toLowerCase()}`,
    name: `Government of ${iso3}`,
    kind: 'government',
    iso3,
    parents: [{ actor: iso3.toLowerCase(), relation: 'acts_for' }],
    visibility: 'public',
  }))
  const others = Array.from({ length: 600 }, (_, n) => ({
    id: `body-${n}`,
    name: `Body ${n}`,
    kind: 'ngo',
    visibility: 'public',
  }))
  return [...states, ...governments, ...others] as ActorRow[]
}

/** Writes the world as a collection folder. */
export function writeMadeUp(
  folder: string,
  { instruments, reactions, signed, actors }: MadeUp,
  head: string,
): void {
  mkdirSync(folder, { recursive: true })
  const lines = (rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('')
  const csv = (
    name: string,
    rows: readonly Signed[],
    header: string,
    cells: (row: Signed) => string,
  ) =>
    writeFileSync(
      join(folder, name),
      [header, ...rows.map(cells)].map((line) => `${line}\n`).join(''),
    )
  const source = {
    id: 's',
    publisher: 'Bench',
    title: 'Bench',
    published: '2020',
    kind: 'press',
    basis: 'seen',
    reading: 'whole',
    grade: 'B',
  }
  const isBallot = ({ stance }: Signed) => ['yes', 'no', 'abstain'].includes(stance)
  writeFileSync(
    join(folder, 'collection.json'),
    JSON.stringify({ ...JSON.parse(readFileSync(head, 'utf8')), id: 'bench' }),
  )
  writeFileSync(join(folder, 'sources.jsonl'), lines([source]))
  writeFileSync(join(folder, 'actors.jsonl'), lines(actors))
  writeFileSync(join(folder, 'instruments.jsonl'), lines(instruments))
  writeFileSync(join(folder, 'reactions.jsonl'), lines(reactions))
  csv(
    'signatures.csv',
    signed.filter((row) => !isBallot(row)),
    'instrument,iso3,name,event,date,basis,source',
    ({ instrument, iso3 }) => `${instrument},${iso3},State ${iso3},signed,,seen,s`,
  )
  csv(
    'ballots.csv',
    signed.filter(isBallot),
    'instrument,iso3,name,ballot,basis,source',
    ({ instrument, iso3, stance }) => `${instrument},${iso3},State ${iso3},${stance},seen,s`,
  )
}
