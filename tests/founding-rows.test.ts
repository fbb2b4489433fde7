/** The founding collection's files are their own source: what holds of them as a whole, whoever edits them. */
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { exportFolder, importFolder } from '../src/boot.ts'
import { canonicalText } from '../src/kernel/changes/canonical.ts'
import type { Edtf } from '../src/kernel/dates/index.ts'
import { type ActorRow, statesSpokenFor } from '../src/reactions/model/index.ts'
import { checkPublished } from '../src/store/checking/index.ts'
import { ImportRefused } from '../src/store/collection/import.ts'
import { COLLECTIONS, folderOf } from './collections.ts'
import { testHouse } from './database.ts'
import { foundingCopy } from './founding-copy.ts'

type Row = Record<string, unknown> & { id?: string; slug?: string }
type Files = ReadonlyMap<string, Row[]>

const isRows = (name: string) => name.endsWith('.jsonl')
const filesOf = (folder: string): Files =>
  new Map(
    readdirSync(folder)
      .filter(isRows)
      .map((name) => [name, readFileSync(join(folder, name), 'utf8').trim().split('\n')] as const)
      .map(([name, lines]) => [name, lines.map((line) => JSON.parse(line))]),
  )

/** Every value of a key, at every depth. */
function valuesOf(value: unknown, key: string): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => valuesOf(each, key))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    name === key && typeof inner === 'string' ? [inner] : valuesOf(inner, key),
  )
}

const namedIn = (folder: string, files: Files, key: string) =>
  new Set([
    ...[...files.values()].flatMap((rows) => valuesOf(rows, key)),
    ...['signatures.csv', 'ballots.csv'].flatMap((name) =>
      readFileSync(join(folder, name), 'utf8').split(/[,\n]/),
    ),
  ])

/** One line a fault. */
function faultsOf(folder: string): string[] {
  const files = filesOf(folder)
  const cited = namedIn(folder, files, 'source')
  const acting = namedIn(folder, files, 'actor')
  return [
    ...files.get('sources.jsonl')!.flatMap(({ id }) => (cited.has(id!) ? [] : [`${id}: uncited`])),
    ...files
      .get('actors.jsonl')!
      .flatMap(({ id, kind }) => (kind === 'state' || acting.has(id!) ? [] : [`${id}: idle`])),
    // People may be told apart by their slug alone.
    ...[...files].flatMap(([name, rows]) => (name === 'people.jsonl' ? [] : toldTwice(rows))),
    ...files.get('reactions.jsonl')!.flatMap((row) => ofNobody(row, files)),
  ]
}

function toldTwice(rows: readonly Row[]): string[] {
  const said = ({ id, slug, visibility, desk_note, ...rest }: Row) => canonicalText(rest)
  const alike = [...Map.groupBy(rows, said).values()].filter(({ length }) => length > 1)
  return alike.map((same) => `${same.map(({ id }) => id).join(', ')}: told twice`)
}

/** What somebody says who speaks for a state is its government's statement. */
function ofNobody({ id, kind, actors, date }: Row, files: Files): string[] {
  const known = new Map(files.get('actors.jsonl')!.map((row) => [row.id!, row as ActorRow]))
  const told = { actors: actors as { actor: string }[], date: date as Edtf }
  return kind === 'statement' && statesSpokenFor(told, known).length > 0
    ? [`${id}: a state's own word`]
    : []
}

/** One more line at the end of a file. */
const withMore = (file: string, row: (first: Row) => Row) =>
  foundingCopy((name, text) =>
    name === file ? `${text}${JSON.stringify(row(JSON.parse(text.split('\n')[0]!)))}\n` : text,
  )
const faultsWith = (file: string, row: (first: Row) => Row) => faultsOf(withMore(file, row))

describe('a collection that is brought along', () => {
  it.each(
    COLLECTIONS,
  )('%s has no source that nothing cites, nobody who does nothing, and nothing twice', (of) =>
    expect(faultsOf(folderOf(of))).toEqual([]))

  it.each([
    ['sources.jsonl', { id: 'spare', title: 'Cited nowhere' }, 'spare: uncited'],
    ['actors.jsonl', { id: 'spare', kind: 'ngo', name: 'Idle' }, 'spare: idle'],
  ])('in %s, one more: %o', (file, more, fault) =>
    expect(faultsWith(file, (first) => ({ ...first, ...more }))).toEqual([fault]))

  it('tells a row that stands twice under two ids', () =>
    expect(faultsWith('contradictions.jsonl', (first) => ({ ...first, id: 'again' }))).toEqual([
      expect.stringMatching(/again: told twice$/),
    ]))

  it('tells a government’s word that is called anybody’s statement', () =>
    expect(
      faultsWith('reactions.jsonl', (first) => ({
        ...first,
        id: 'again',
        kind: 'statement',
        actors: [{ actor: 'nld' }],
      })),
    ).toEqual(["again: a state's own word"]))
})

/** What a row may point with, by the name of the key. */
const POINTERS =
  /^(source|persons?|claims?|instruments?|supersedes|reactions?|same_as|part_of|facility|campaign|official_answer|actor)$/

/** The first row that holds such a key with a value, by key; keys at every depth. */
function pointersIn(rows: readonly Row[]): Map<string, number> {
  const found = new Map<string, number>()
  const walk = (value: unknown, at: number): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, inner] of Object.entries(value)) {
      if (POINTERS.test(key) && [inner].flat().some((each) => typeof each === 'string'))
        if (!found.has(key) && ![...found.values()].includes(at)) found.set(key, at)
      walk(inner, at)
    }
  }
  for (const [at, row] of rows.entries()) walk(row, at)
  return found
}

/** The same value, with what one key points at made `nowhere`. */
function astray(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value.map((each) => astray(each, key))
  if (typeof value !== 'object' || value === null) return value
  const turned = (inner: unknown) =>
    typeof inner === 'string' ? 'nowhere' : Array.isArray(inner) ? ['nowhere'] : inner
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      name === key && typeof inner !== 'object' ? turned(inner) : astrayIn(name, inner, key),
    ]),
  )
}
const astrayIn = (name: string, inner: unknown, key: string) =>
  name === key && Array.isArray(inner) && inner.some((each) => typeof each === 'string')
    ? ['nowhere']
    : astray(inner, key)

describe('an import', () => {
  it('refuses whatever points nowhere, by whichever key', async () => {
    const broken: string[] = []
    const folder = foundingCopy((name, text) => {
      if (!isRows(name)) return text
      const rows: Row[] = text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
      for (const [key, at] of pointersIn(rows)) {
        rows[at] = astray(rows[at], key) as Row
        broken.push(`${name}:${at + 1} ${key}`)
      }
      return rows.map((row) => `${JSON.stringify(row)}\n`).join('')
    })
    expect(broken.length).toBeGreaterThan(40)
    const refused: unknown = await importFolder(await testHouse(), {
      folder,
      skipBad: false,
      dryRun: true,
    }).catch((error: unknown) => error)
    if (!(refused instanceof ImportRefused)) throw refused
    const told = refused.report.problems.map(({ file, line }) => `${file}:${line}`)
    expect(broken.filter((each) => !told.includes(each.split(' ')[0]!))).toEqual([])
  })

  it.each(
    COLLECTIONS,
  )('of %s and an export give the same bytes: keys, rows and lines stand in their order', async (of) => {
    const folder = folderOf(of)
    const house = await testHouse()
    await importFolder(house, { folder, skipBad: false, dryRun: false })
    expect((await checkPublished(house)).differences).toEqual([])
    const out = mkdtempSync(join(tmpdir(), 'founding-'))
    await exportFolder(house, out, false)
    for (const name of readdirSync(folder).filter((each) => /\.(jsonl|json|csv)$/.test(each)))
      expect(
        readFileSync(join(out, name), 'utf8') === readFileSync(join(folder, name), 'utf8'),
        name,
      ).toBe(true)
  })
})
