/**
 * A collection of made-up people, of any size: none of them exists, nor does any source.
 *   scripts/node24 --import ./hooks.mjs bench/world.ts --people N --out DIR [--seed 7]
 * The same seed gives the same bytes, and a person the same name at every size. Rows are written as they are made, in the order of their
 * keys, so that memory stays flat.
 */
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type NameForm, nameOf, type Random, random, zipf } from './world-names.ts'

export type Wanted = { people: number; out: string; seed: number }

const pick = <T>(list: readonly T[], next: Random): T => list[Math.floor(next() * list.length)]!
const PLACES = Array.from({ length: 60 }, (_, n) => `Inventown ${n + 1}`)
const pickPlace = zipf(PLACES.length, 0.8)
const AUTHORITIES = Array.from({ length: 40 }, (_, n) => `Invented Office ${n + 1}`)
const pickAuthority = zipf(AUTHORITIES.length, 1)
const PROFESSIONS = 'luthier baker teacher driver weaver farmer nurse singer printer tailor'.split(
  ' ',
)
const KIN = ['sister', 'brother', 'mother', 'daughter', 'son', 'cousin'] as const
const ITEMS = ['proof_of_life', 'whereabouts', 'contact', 'release'] as const
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const STATES = Array.from({ length: 40 }, (_, n) => ({
  iso3: `X${LETTERS[Math.floor(n / 26)]}${LETTERS[n % 26]}`,
  name: `Inventland ${n + 1}`,
}))

const id = (letter: string, n: number) => `${letter}-${String(n).padStart(7, '0')}`
const slugOf = (n: number) => id('p', n)
const year = (next: Random) => 2014 + Math.floor(next() * 9)
const month = (next: Random) =>
  `${year(next)}-${String(1 + Math.floor(next() * 12)).padStart(2, '0')}`
const PUBLIC = { visibility: 'public' } as const

/** Writes one file a line at a time, in large pieces. */
function lines(folder: string, name: string) {
  const file = openSync(join(folder, name), 'w')
  let held: string[] = []
  const flush = () => {
    writeSync(file, held.join(''))
    held = []
  }
  return {
    put(row: object) {
      held.push(`${JSON.stringify(row)}\n`)
      if (held.length === 1_000) flush()
    },
    end() {
      flush()
      closeSync(file)
    },
  }
}

type World = {
  people: number
  sources: number
  seed: number
  source(next: Random): string
  names(n: number): NameForm[]
}

/** What each person, or each row of another kind, is made by: a stream of its own, whatever was made before. */
const streamOf = (seed: number, kind: number, n: number): Random =>
  random(Math.imul(seed * 31 + kind, 0x9e3779b1) ^ Math.imul(n + 1, 0x85ebca6b))
const [NAMES, CLAIMS, ASKED, REST] = [1, 2, 3, 4]

function worldOf({ people, seed }: Wanted): World {
  const sources = Math.min(5_000, Math.max(20, Math.floor(people / 20)))
  const pickSource = zipf(sources, 0.9)
  return {
    people,
    sources,
    seed,
    source: (next) => id('s', pickSource(next)),
    names: (n) => nameOf(streamOf(seed, NAMES, n)),
  }
}

/** Writes the folder. */
export function writeMadeUpWorld(wanted: Wanted): void {
  const world = worldOf(wanted)
  mkdirSync(wanted.out, { recursive: true })
  writeFileSync(join(wanted.out, 'collection.json'), `${JSON.stringify(HEAD)}\n`)
  writeAll(wanted.out, 'sources.jsonl', world.sources, (n) => sourceRow(n))
  writeAll(wanted.out, 'people.jsonl', world.people, (n) => personRow(world, n))
  writeClaims(wanted.out, world)
  writeAll(wanted.out, 'demands.jsonl', world.people, (n) => demandRow(world, n))
  writeAll(wanted.out, 'official-answers.jsonl', world.people, (n) => answerRow(world, n))
  writeAll(wanted.out, 'actors.jsonl', STATES.length, (n) => actorRow(n))
  writeAll(wanted.out, 'reactions.jsonl', 10 + Math.floor(world.people / 200), (n) =>
    reactionRow(world, n),
  )
  writeAll(wanted.out, 'access.jsonl', 3 + Math.floor(world.people / 5_000), (n) =>
    accessRow(world, n),
  )
  writeAll(wanted.out, 'raisings.jsonl', 10 + Math.floor(world.people / 100), (n) =>
    raisingRow(world, n),
  )
}

/** `make` gives null for whoever has no such row. */
function writeAll(
  folder: string,
  name: string,
  count: number,
  make: (n: number) => object | null,
): void {
  const file = lines(folder, name)
  for (let n = 0; n < count; n++) {
    const row = make(n)
    if (row) file.put(row)
  }
  file.end()
}

function writeClaims(folder: string, world: World): void {
  const [claims, rulings] = [lines(folder, 'claims.jsonl'), lines(folder, 'rulings.jsonl')]
  for (let n = 0; n < world.people; n++) {
    for (const claim of claimRows(world, n)) {
      claims.put(claim)
      rulings.put({
        claim: claim.id,
        n: 1,
        verdict: 'accepted',
        reason: 'made up',
        by: 'bench',
        at: '2026-01-01T00:00:00Z',
      })
    }
  }
  claims.end()
  rulings.end()
}

const HEAD = {
  format: 2,
  id: 'made-up',
  language: 'en',
  languages: ['en'],
  title: { en: 'Invented people' },
  about: { invented: true },
  licence: 'CC0-1.0',
  made_on: '2026-01-01',
}

const sourceRow = (n: number) => ({
  id: id('s', n),
  publisher: `Invented Courier ${n % 50}`,
  title: `Invented report ${n}`,
  published: `${2015 + (n % 10)}-0${1 + (n % 9)}`,
  kind: 'press',
  language: 'en',
  address: `https://invented-${n % 50}.example.org/report/${n}`,
  basis: 'seen',
  reading: 'whole',
  grade: 'BCD'[n % 3],
})

function personRow(world: World, n: number): object {
  const next = streamOf(world.seed, REST, n)
  return {
    slug: slugOf(n),
    publication: { ground: 'relative_campaign', date: month(next), source: world.source(next) },
    ...PUBLIC,
  }
}

/** Six of what is said, in the order of their ids, then the names. */
function claimRows(world: World, n: number): ({ id: string } & object)[] {
  const next = streamOf(world.seed, CLAIMS, n)
  const place = PLACES[pickPlace(next)]!
  const kin = pick(KIN, next)
  const said = [
    { predicate: 'home_place', value: place, place },
    { predicate: 'profession', value: pick(PROFESSIONS, next) },
    {
      predicate: 'detained_on',
      value: `Taken in ${place}`,
      place,
      date: month(next),
      said_on: '2022',
    },
    {
      predicate: 'last_contact',
      value: 'A call of two minutes',
      date: String(year(next)),
      said_on: '2022',
    },
    next() < 0.4
      ? {
          predicate: 'sentence',
          value: 'Ten years, by what a neighbour heard',
          term: `P${5 + Math.floor(next() * 15)}Y`,
          said_on: '2021',
        }
      : { predicate: 'no_contact', value: 'No word since', said_on: '2022' },
    { predicate: 'situation', value: situation(world, next), said_on: '2023' },
  ]
  const common = () => ({
    claimant: `a ${kin}`,
    connection: 'relative',
    source: world.source(next),
    information_grade: 2,
    ...PUBLIC,
  })
  const press = () => ({
    claimant: 'Invented Courier',
    connection: 'not_stated',
    channel: 'press',
    source: world.source(next),
    information_grade: 3,
    ...PUBLIC,
  })
  return [
    ...said.map((claim, at) => ({
      id: `${slugOf(n)}-c${at + 1}`,
      person: slugOf(n),
      ...claim,
      ...common(),
    })),
    ...world.names(n).map(({ value, ...form }, at) => ({
      id: `${slugOf(n)}-n${at + 1}`,
      person: slugOf(n),
      predicate: 'name',
      value,
      form: { ...form, basis: 'seen' },
      ...press(),
    })),
  ]
}

/** One in twelve names somebody else on file, by a form in any letters. */
function situation(world: World, next: Random): string {
  const other = world.names(Math.floor(next() * world.people))
  return next() < 1 / 12
    ? `Taken together with ${pick(other, next).value}, a cousin`
    : 'Nothing is known since the spring'
}

function demandRow(world: World, n: number): object | null {
  const next = streamOf(world.seed, ASKED, n)
  if (next() > 0.3) return null
  const kin = pick(KIN, next)
  return {
    id: id('d', n),
    persons: [slugOf(n)],
    by: `a ${kin} in Inventown`,
    relation: kin,
    to: AUTHORITIES[pickAuthority(next)]!,
    addressee_kind: 'holding_state',
    items: [pick(ITEMS, next)],
    what: 'Asks for word',
    date: `${2023 + Math.floor(next() * 3)}-0${1 + Math.floor(next() * 9)}`,
    source: world.source(next),
    ...PUBLIC,
  }
}

function answerRow(world: World, n: number): object | null {
  const next = streamOf(world.seed, ASKED + 100, n)
  if (next() > 0.05) return null
  return {
    id: id('oa', n),
    person: slugOf(n),
    body: AUTHORITIES[pickAuthority(next)]!,
    body_kind: 'holding_authority',
    date: `2026-0${1 + Math.floor(next() * 6)}`,
    medium: 'letter',
    scope: 'individual',
    summary: 'A letter of one line',
    established: { alive: 'asserted', whereabouts: 'not_disclosed', contact_allowed: 'not_said' },
    source: world.source(next),
    ...PUBLIC,
  }
}

const actorRow = (n: number) => ({
  id: STATES[n]!.iso3.toLowerCase(),
  name: STATES[n]!.name,
  kind: 'state',
  iso3: STATES[n]!.iso3,
  ...PUBLIC,
})

/** Half name somebody by name, of whom there may be many, and only some of these point at one of them. */
function reactionRow(world: World, n: number): object {
  const next = streamOf(world.seed, REST + 100, n)
  const who = Math.floor(next() * world.people)
  const isNamed = next() < 0.5
  return {
    id: id('re', n),
    kind: pick(
      ['statement', 'government_statement', 'protest', 'report', 'resolution'] as const,
      next,
    ),
    date: month(next),
    date_basis: 'stated',
    actors: [{ actor: pick(STATES, next).iso3.toLowerCase() }],
    targets: [],
    summary: isNamed
      ? `Asked after ${pick(world.names(who), next).value}.`
      : 'Asked after those who were taken.',
    persons: next() < 0.6 ? [slugOf(who)] : [],
    source: world.source(next),
    ...PUBLIC,
  }
}

function accessRow(world: World, n: number): object {
  const next = streamOf(world.seed, REST + 200, n)
  const [asking, place] = [pick(STATES, next).name, PLACES[pickPlace(next)]!]
  const sources = [{ source: world.source(next) }]
  return {
    id: id('v', n),
    visitor: `Envoys of ${asking}`,
    host: 'Government of Inventia',
    place,
    purpose: 'to see for themselves',
    steps: [
      {
        status: 'requested',
        date: `2020-0${1 + (n % 9)}`,
        by: asking,
        words: 'Asks to come',
        sources,
      },
      {
        status: 'declined',
        date: `2021-0${1 + (n % 9)}`,
        by: 'Government of Inventia',
        words: 'Not now',
        sources,
      },
    ],
    conditions: [],
    findings: [],
    persons: [slugOf(Math.floor(next() * world.people))],
    outcome: 'Did not take place.',
    checked_on: '2026-01-01',
    ...PUBLIC,
  }
}

function raisingRow(world: World, n: number): object {
  const next = streamOf(world.seed, REST + 300, n)
  return {
    id: id('rs', n),
    kind: 'named',
    persons: [slugOf(Math.floor(next() * world.people))],
    others: next() < 0.2 ? [world.names(Math.floor(next() * world.people))[0]!.value] : [],
    raised_by: { name: pick(STATES, next).name, kind: 'official' },
    raised_with: { name: 'Government of Inventia' },
    date: month(next),
    date_basis: 'stated',
    how: 'letter',
    answer: { state: 'none_public' },
    sources: [{ source: world.source(next) }],
    checked_on: '2026-01-01',
    ...PUBLIC,
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      people: { type: 'string' },
      out: { type: 'string' },
      seed: { type: 'string', default: '7' },
    },
  })
  const people = Number(values.people)
  if (!Number.isInteger(people) || people < 1 || values.out === undefined) {
    console.error('bench/world: --people N --out DIR [--seed 7]')
    process.exit(2)
  }
  writeMadeUpWorld({ people, out: values.out, seed: Number(values.seed) })
}
