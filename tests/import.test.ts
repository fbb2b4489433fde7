import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { exportFolder, importFolder } from '../src/boot.ts'
import { sayRefusal } from '../src/cli/calling/refusals.ts'
import { hidePerson } from '../src/registry/acts/index.ts'
import { perform } from '../src/store/acting/index.ts'
import { ImportRefused, type ImportReport } from '../src/store/collection/import.ts'
import { testHouse } from './database.ts'
import { publishedBytes } from './published.ts'
import { CANARY, world, writeWorld } from './world.ts'

const house = await testHouse()
const fresh = () => mkdtempSync(join(tmpdir(), 'export-'))
const bytesOf = (folder: string) =>
  new Map(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  )
const tryImport = (folder: string, more: { skipBad?: boolean; dryRun?: boolean } = {}) =>
  importFolder(house, { folder, skipBad: false, dryRun: false, ...more })
const refusedReport = async (folder: string): Promise<ImportReport> => {
  const error = await tryImport(folder).catch((thrown) => thrown)
  if (!(error instanceof ImportRefused))
    throw error instanceof Error ? error : new Error('the import was not refused')
  return error.report
}

describe('a folder with something wrong', () => {
  const line = (file: string, text: string | Buffer) => {
    const folder = writeWorld()
    appendFileSync(join(folder, file), text)
    return folder
  }
  const instead = (file: string, put: (path: string) => void) => () => {
    const folder = writeWorld()
    rmSync(join(folder, file))
    put(join(folder, file))
    return folder
  }
  const makePipe = (path: string) => execFileSync('mkfifo', [path])
  const good = readFileSync(join(writeWorld(), 'sources.jsonl'), 'utf8').split('\n')[0]!
  const cases: [what: string, folder: () => string, file: string, code: string][] = [
    [
      'a line that is no JSON',
      () => line('sources.jsonl', '{"id":\n'),
      'sources.jsonl',
      'row-not-json',
    ],
    [
      'bytes that are not UTF-8',
      () => line('sources.jsonl', Buffer.from([0x7b, 0xff, 0xfe, 0x7d, 0x0a])),
      'sources.jsonl',
      'row-encoding',
    ],
    [
      'GB18030 text',
      () =>
        line(
          'sources.jsonl',
          Buffer.concat([
            Buffer.from('{"id":"'),
            Buffer.from([0xb0, 0xac, 0xbf, 0xcb]),
            Buffer.from('"}\n'),
          ]),
        ),
      'sources.jsonl',
      'row-encoding',
    ],
    [
      'UTF-16',
      () => {
        const folder = writeWorld()
        writeFileSync(join(folder, 'sources.jsonl'), Buffer.from(`\ufeff${good}\n`, 'utf16le'))
        return folder
      },
      'sources.jsonl',
      'file-encoding',
    ],
    [
      'a byte order mark',
      () => {
        const folder = writeWorld()
        const file = join(folder, 'sources.jsonl')
        writeFileSync(file, `\ufeff${readFileSync(file, 'utf8')}`)
        return folder
      },
      'sources.jsonl',
      'file-bom',
    ],
    [
      'U+0000',
      () =>
        line(
          'sources.jsonl',
          `${good.replace('"s-open"', '"s-nul"').replace('Report', 'Rep\\u0000ort')}\n`,
        ),
      'sources.jsonl',
      'row-unstorable',
    ],
    [
      'half of a surrogate pair',
      () =>
        line(
          'sources.jsonl',
          `${good.replace('"s-open"', '"s-half"').replace('Report', 'Rep\\ud800ort')}\n`,
        ),
      'sources.jsonl',
      'row-unstorable',
    ],
    [
      'U+0000 in a free value',
      () =>
        line(
          'postal-formats.jsonl',
          `${JSON.stringify({ ...world().postalFormats[0], id: 'pf9', value: { 'k\u0000': 'v' } })}\n`,
        ),
      'postal-formats.jsonl',
      'row-unstorable',
    ],
    [
      'an unknown key',
      () =>
        line(
          'sources.jsonl',
          `${good.replace('"s-open"', '"s-key"').replace('{', '{"secret":1,')}\n`,
        ),
      'sources.jsonl',
      'value-unknown-key',
    ],
    [
      'an id that stands twice',
      () => line('sources.jsonl', `${good}\n`),
      'sources.jsonl',
      'row-twice',
    ],
    [
      'an unknown source',
      () => {
        const rows = world()
        rows.claims[0]!.source = 'nowhere'
        return writeWorld(rows)
      },
      'claims.jsonl',
      'reference-unknown',
    ],
    [
      'an impossible date',
      () =>
        line(
          'claims.jsonl',
          `${JSON.stringify({ ...world().claims[6], id: 'marlo-venn-c99', date: '2019-02-30' })}\n`,
        ),
      'claims.jsonl',
      'value-date',
    ],
    [
      'an unknown predicate',
      () => {
        const rows = world()
        rows.claims[6]!.predicate = 'guilt'
        return writeWorld(rows)
      },
      'claims.jsonl',
      'predicate-unknown',
    ],
    [
      'a cell of ten megabytes',
      () =>
        line(
          'sources.jsonl',
          `${good.replace('"s-open"', '"s-big"').replace('Report', 'R'.repeat(10_000_000))}\n`,
        ),
      'sources.jsonl',
      'row-too-long',
    ],
    [
      'a value nested a hundred thousand deep',
      () =>
        line(
          'postal-formats.jsonl',
          `${JSON.stringify({ ...world().postalFormats[0], id: 'pf8', value: 0 }).replace('"value":0', `"value":${'['.repeat(100_000)}${']'.repeat(100_000)}`)}\n`,
        ),
      'postal-formats.jsonl',
      'row-too-deep',
    ],
    [
      'a key that JavaScript would lose',
      () =>
        line(
          'postal-formats.jsonl',
          `${JSON.stringify({ ...world().postalFormats[0], id: 'pf7', value: 0 }).replace('"value":0', '"value":{"__proto__":{"a":1}}')}\n`,
        ),
      'postal-formats.jsonl',
      'row-unstorable',
    ],
    [
      'a ragged row',
      () => line('signatures.csv', 'in1,NRX,Nowhere\n'),
      'signatures.csv',
      'csv-ragged',
    ],
    [
      'an open quotation mark',
      () => line('signatures.csv', 'in1,NRX,"Nowhere,signed,,seen,s-open\n'),
      'signatures.csv',
      'csv-quote-open',
    ],
    [
      'a file that no collection has',
      () => {
        const folder = writeWorld()
        writeFileSync(join(folder, 'persons.csv'), 'a\n')
        return folder
      },
      'persons.csv',
      'file-unknown',
    ],
    [
      'a pipe, which never ends',
      instead('claims.jsonl', makePipe),
      'claims.jsonl',
      'file-not-plain',
    ],
    [
      'a device',
      instead('claims.jsonl', (path) => symlinkSync('/dev/zero', path)),
      'claims.jsonl',
      'file-not-plain',
    ],
    [
      'a folder where a file should be',
      instead('claims.jsonl', mkdirSync),
      'claims.jsonl',
      'file-not-plain',
    ],
    [
      'a link to nothing',
      instead('claims.jsonl', (path) => symlinkSync('/nowhere/at/all', path)),
      'claims.jsonl',
      'file-not-plain',
    ],
  ]
  for (const [what, folder, file, code] of cases) {
    it(`${what}: is refused whole, with file, line and remedy, and nothing is stored`, async () => {
      const before = await publishedBytes(house)
      const report = await refusedReport(folder())
      const problem = report.problems.find((each) => each.file === file && each.code === code)
      expect(problem, JSON.stringify(report.problems).slice(0, 500)).toBeDefined()
      const sentence = sayRefusal(problem!)
      expect(sentence.length).toBeGreaterThan(10)
      expect(sentence.length).toBeLessThan(700)
      expect(sentence).not.toContain(CANARY)
      expect((await publishedBytes(house)) === before).toBe(true)
    })
  }

  it('a folder that is a file, is missing, or has no collection.json is refused', async () => {
    const file = join(fresh(), 'file')
    writeFileSync(file, 'x')
    await expect(tryImport(file)).rejects.toMatchObject({ code: 'collection-not-folder' })
    await expect(tryImport(join(file, 'deeper'))).rejects.toMatchObject({
      code: 'collection-not-folder',
    })
    for (const folder of [fresh(), instead('collection.json', makePipe)()])
      await expect(tryImport(folder)).rejects.toMatchObject({ code: 'collection-head-missing' })
  })

  it('with --skip-bad leaves out the bad row and the rows that rest on it, and lists them', async () => {
    const other = await testHouse()
    const rows = world()
    const folder = writeWorld(rows)
    const file = join(folder, 'people.jsonl')
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('"slug":"ilka-torr"', '"slug":"ilka torr"'),
    )
    const report = await importFolder(other, { folder, skipBad: true, dryRun: false })
    expect(
      report.problems.some(
        ({ file: name, code }) => name === 'people.jsonl' && code === 'value-slug',
      ),
    ).toBe(true)
    expect(
      report.problems.some(
        ({ file: name, code }) => name === 'raisings.jsonl' && code === 'reference-unknown',
      ),
    ).toBe(true)
    expect(await publishedBytes(other)).toContain('marlo-venn')
    expect(await publishedBytes(other)).not.toContain('ilka-torr')
  })
})

describe('a good folder', () => {
  it('is exported into files of our own, whatever lay in their place', async () => {
    const folder = fresh()
    const victim = join(fresh(), 'victim')
    symlinkSync(victim, join(folder, '.sources.jsonl.new'))
    writeFileSync(join(folder, '.claims.jsonl.new'), '', { mode: 0o644 })
    const other = await testHouse()
    await importFolder(other, { folder: writeWorld(), skipBad: false, dryRun: false })
    await exportFolder(other, folder, false)
    expect(existsSync(victim)).toBe(false)
    expect(statSync(join(folder, 'claims.jsonl')).mode & 0o777).toBe(0o600)
  })
  it('in a dry run is counted and not stored', async () => {
    const report = await tryImport(writeWorld(), { dryRun: true })
    expect(report.files.find(({ file }) => file === 'people.jsonl')?.changed).toBe(3)
    expect(await publishedBytes(house)).not.toContain('marlo-venn')
  })

  it('comes back out as the same bytes, rulings and non-public claims included, readable by the owner alone', async () => {
    await tryImport(writeWorld())
    const first = fresh()
    await exportFolder(house, first, false)
    expect(statSync(join(first, 'claims.jsonl')).mode & 0o777).toBe(0o600)
    const other = await testHouse()
    await importFolder(other, { folder: first, skipBad: false, dryRun: false })
    const second = fresh()
    await exportFolder(other, second, false)
    expect(bytesOf(second)).toEqual(bytesOf(first))
    expect(bytesOf(first).get('claims.jsonl')).toContain(CANARY)
    expect((await publishedBytes(other)) === (await publishedBytes(house))).toBe(true)
  })

  it('changes nothing the second time', async () => {
    const before = await publishedBytes(house)
    const folder = fresh()
    await exportFolder(house, folder, false)
    const report = await tryImport(folder)
    expect(report.files.reduce((sum, { changed }) => sum + changed, 0)).toBe(0)
    expect((await publishedBytes(house)) === before).toBe(true)
  })

  it('as a public export holds no canary, no ruling and nobody who is not public', async () => {
    const folder = fresh()
    await exportFolder(house, folder, true)
    const files = bytesOf(folder)
    expect(files.has('rulings.jsonl')).toBe(false)
    const all = [...files.values()].join('\n')
    expect(all).not.toContain(CANARY)
    expect(all).not.toContain('sealed-one')
    expect(files.get('people.jsonl')).toContain('marlo-venn')
    const other = await testHouse()
    expect((await importFolder(other, { folder, skipBad: false, dryRun: false })).problems).toEqual(
      [],
    )
  })

  it('as a public export points at nothing that stayed behind, hidden people among it', async () => {
    const other = await testHouse()
    const rows = world()
    rows.reactions.find(({ id }) => id === 're2')!.same_as = 're3'
    rows.contradictions[0]!.reactions = ['re1', 're2', 're3']
    await importFolder(other, { folder: writeWorld(rows), skipBad: false, dryRun: false })
    await perform(
      other,
      hidePerson,
      { slug: 'ilka-torr', hidden: true, reason: 'a test' },
      { id: 'test', roles: ['editor'] },
    )
    const folder = fresh()
    await exportFolder(other, folder, true)
    expect([...bytesOf(folder).values()].join('\n')).not.toMatch(/ilka|re3/i)
    expect(
      (await importFolder(await testHouse(), { folder, skipBad: false, dryRun: false })).problems,
    ).toEqual([])
  })

  it('over an earlier, full export leaves nothing of that beside it', async () => {
    const folder = fresh()
    await exportFolder(house, folder, false)
    expect(readdirSync(folder)).toContain('rulings.jsonl')
    await exportFolder(house, folder, true)
    expect(readdirSync(folder)).not.toContain('rulings.jsonl')
    expect([...bytesOf(folder).values()].join('\n')).not.toContain(CANARY)
  })

  it('of another collection is refused: two could not be told apart again', async () => {
    const folder = writeWorld()
    writeFileSync(
      join(folder, 'collection.json'),
      readFileSync(join(folder, 'collection.json'), 'utf8').replace('"tarvand"', '"norrland"'),
    )
    await expect(tryImport(folder)).rejects.toMatchObject({
      code: 'collection-other',
      params: { held: 'tarvand', given: 'norrland' },
    })
  })

  it('cannot change a ruling that is on file: that row is refused', async () => {
    const rows = world()
    rows.rulings.find(({ claim }) => claim === 'marlo-venn-c02')!.reason = 'another reason'
    const { problems } = await refusedReport(writeWorld(rows))
    expect(problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
      'rulings.jsonl ruling-changed',
    ])
  })

  it('written to a disk that is full leaves the older files whole', async () => {
    await expect(exportFolder(house, '/dev/full/x', true)).rejects.toMatchObject({
      code: 'export-unwritable',
    })
  })
})
