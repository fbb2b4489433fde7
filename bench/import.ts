/**
 * A whole import, checked, ruled on and published, against a bare COPY of the same rows into tables without any of that.
 *   scripts/node24 --import ./hooks.mjs bench/import.ts PEOPLE    so many made-up people, without publishing, beside the limit
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { importFolder, openHouse } from '../src/boot.ts'
import {
  DESK,
  type Login,
  migrate,
  OWNER,
  prepareDatabase,
  VISITOR,
} from '../src/store/connections/index.ts'
import { openServer } from '../src/store/launcher/index.ts'
import { against, machine } from './bench.ts'
import { writeMadeUpWorld } from './world.ts'

const PEOPLE = 2_000
const FILES = ['sources.jsonl', 'people.jsonl', 'claims.jsonl', 'rulings.jsonl'] as const
const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))

export async function importRows(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const server = await openServer({ data: join(folder, 'data'), purpose: 'command' })
  let made = 0
  const database = async (): Promise<string> => {
    const name = `bench_${++made}`
    await prepareDatabase(server.connection, name)
    return name
  }
  try {
    const rows = writeMadeUp(folder)
    const as = (user: string, name: string): Login => ({
      ...server.connection,
      user,
      database: name,
    })
    await against(
      `import of ${rows} made-up rows`,
      'rows/s',
      {
        name: 'import: checked, stored, published',
        run: async () => rows / (await secondsToImport(folder, await database(), as)),
      },
      {
        name: 'bare COPY of the same lines',
        run: async () => rows / (await secondsToCopy(folder, as(OWNER, await database()))),
      },
      3,
    )
  } finally {
    await server.leave()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** People who do not exist, with two names and four claims each. */
function writeMadeUp(folder: string): number {
  const head = JSON.parse(readFileSync(join(ROOT, 'collections/uyghur/collection.json'), 'utf8'))
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
  const lines: Record<(typeof FILES)[number], object[]> = {
    'sources.jsonl': [source],
    'people.jsonl': [],
    'claims.jsonl': [],
    'rulings.jsonl': [],
  }
  for (let n = 0; n < PEOPLE; n++) {
    const person = `made-up-${n}`
    lines['people.jsonl'].push({
      slug: person,
      publication: { ground: 'relative_campaign', date: '2020', source: 's' },
      visibility: 'public',
    })
    const claims = [
      {
        predicate: 'name',
        value: `Made Up ${n}`,
        form: { script: 'Latn', lang: 'en', kind: 'primary', basis: 'seen' },
      },
      {
        predicate: 'name',
        value: `ئويدۇرما ${n}`,
        form: { script: 'Arab', lang: 'ug', kind: 'native', basis: 'seen' },
      },
      { predicate: 'detained_on', value: 'Taken', date: `20${10 + (n % 10)}-0${1 + (n % 9)}` },
      { predicate: 'sentence', value: 'Ten years', term: 'P10Y' },
      { predicate: 'first_official_word', value: 'A word', date: '2021' },
      { predicate: 'situation', value: 'Nothing is known', said_on: '2022' },
    ]
    for (const [at, claim] of claims.entries()) {
      const id = `${person}-c${at}`
      lines['claims.jsonl'].push({
        id,
        person,
        ...claim,
        claimant: 'a sister',
        connection: 'relative',
        source: 's',
        information_grade: 2,
        visibility: 'public',
      })
      lines['rulings.jsonl'].push({
        claim: id,
        n: 1,
        verdict: 'accepted',
        reason: 'bench',
        by: 'bench',
        at: '2020-01-01T00:00:00Z',
      })
    }
  }
  writeFileSync(join(folder, 'collection.json'), JSON.stringify({ ...head, id: 'bench' }))
  for (const file of FILES)
    writeFileSync(join(folder, file), lines[file].map((row) => `${JSON.stringify(row)}\n`).join(''))
  return FILES.reduce((sum, file) => sum + lines[file].length, 0)
}

async function secondsToImport(
  folder: string,
  name: string,
  as: (user: string, name: string) => Login,
): Promise<number> {
  await migrate(as(OWNER, name), DESK, VISITOR)
  const house = openHouse(as(DESK, name), as(VISITOR, name), null)
  const started = performance.now()
  await importFolder(house, { folder, skipBad: false, dryRun: false })
  const seconds = (performance.now() - started) / 1_000
  await house.close()
  return seconds
}

async function secondsToCopy(folder: string, login: Login): Promise<number> {
  const client = new pg.Client(login)
  await client.connect()
  for (const file of FILES) await client.query(`create table "${file}" (line text)`)
  const started = performance.now()
  await client.query('begin')
  for (const file of FILES) {
    const text = readFileSync(join(folder, file), 'utf8').replaceAll('\\', '\\\\')
    await pipeline(Readable.from([text]), client.query(copyFrom(`copy "${file}" from stdin`)))
  }
  await client.query('commit')
  const seconds = (performance.now() - started) / 1_000
  await client.end()
  return seconds
}

/** People a second that a whole import must reach, publishing and all; most memory of Node's. */
const NEEDED = { peopleASecond: 2_500, megabytes: 400 }

/** Reading, staging and storing alone: what publishing costs is measured apart. */
async function importPeople(people: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const server = await openServer({ data: join(folder, 'data'), purpose: 'command' })
  try {
    writeMadeUpWorld({ people, out: join(folder, 'world'), seed: 7 })
    await prepareDatabase(server.connection, 'bench')
    const as = (user: string): Login => ({ ...server.connection, user, database: 'bench' })
    await migrate(as(OWNER), DESK, VISITOR)
    const house = openHouse(as(DESK), as(VISITOR), null)
    house.publish = async () => {}
    const started = performance.now()
    await importFolder(house, { folder: join(folder, 'world'), skipBad: false, dryRun: false })
    const rate = people / ((performance.now() - started) / 1_000)
    await house.close()
    const peak = Math.round(process.resourceUsage().maxRSS / 1_000)
    console.log(
      `${people} people, unpublished: ${Math.round(rate)} people/s (needed with publishing: ${NEEDED.peopleASecond}), at most ${peak} MB (${NEEDED.megabytes})`,
    )
  } finally {
    await server.leave()
    rmSync(folder, { recursive: true, force: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(machine())
  await importPeople(Number(process.argv[2] ?? 100_000))
}
