/** Folders of both formats: what format 1 told is told in format 2, and what is written is format 2. */
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { exportFolder, importFolder } from '../src/boot.ts'
import { ImportRefused } from '../src/store/collection/import.ts'
import { testHouse } from './database.ts'
import { publishedBytes } from './published.ts'
import { HEAD, type World, world, writeWorld } from './world.ts'

const bring = async (folder: string) => {
  const house = await testHouse()
  await importFolder(house, { folder, skipBad: false, dryRun: false })
  return house
}
const faultsOf = async (folder: string) => {
  const house = await testHouse()
  const refused = await importFolder(house, { folder, skipBad: false, dryRun: false }).catch(
    (error: ImportRefused) => error,
  )
  return refused instanceof ImportRefused
    ? refused.report.problems.map(({ code, params }) => [code, ...Object.values(params)].join(' '))
    : []
}
const readAll = (folder: string) =>
  new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
const rewrite = (folder: string, file: string, change: (text: string) => string) =>
  writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')))

const { language, languages, ...told } = HEAD
/** The same folder as format 1 had it: one word a reaction, and no language said. */
function asFormat1(folder: string): string {
  writeFileSync(join(folder, 'collection.json'), `${JSON.stringify({ ...told, format: 1 })}\n`)
  rewrite(folder, 'reactions.jsonl', (text) =>
    text
      .replace(
        '"determinations":[{"word":"genocide","how":"asserted"}]',
        '"determination":"genocide","determination_basis":"asserted"',
      )
      .replace(
        '"determinations":[{"word":"genocide","how":"proposed"}]',
        '"proposed_determination":"genocide"',
      )
      .replace(
        '"determinations":[{"word":"serious_abuses","how":"not_stated"}]',
        '"determination":"serious_abuses"',
      ),
  )
  return folder
}

function worldOfWords(): World {
  const rows = world()
  const [first] = rows.reactions
  const word = (
    id: string,
    word: 'genocide' | 'serious_abuses',
    how: 'asserted' | 'proposed' | 'not_stated',
  ) => rows.reactions.push({ ...first!, id, determinations: [{ word, how }] })
  word('asserts', 'genocide', 'asserted')
  word('failed', 'genocide', 'proposed')
  word('unsaid', 'serious_abuses', 'not_stated')
  return rows
}

it('a folder of format 1 gives the public bytes that the same gives in format 2', async () => {
  const older = asFormat1(writeWorld(worldOfWords()))
  expect(readFileSync(join(older, 'reactions.jsonl'), 'utf8')).not.toContain('determinations')
  const [one, two] = [await bring(older), await bring(writeWorld(worldOfWords()))]
  const bytes = await publishedBytes(one)
  expect(bytes).toBe(await publishedBytes(two))
  expect(bytes).toContain('"determinations"')
})

it('what came in as format 1 is written as format 2, and that comes back byte for byte', async () => {
  const out = mkdtempSync(join(tmpdir(), 'format-'))
  await exportFolder(await bring(asFormat1(writeWorld(worldOfWords()))), out, false)
  expect(JSON.parse(readFileSync(join(out, 'collection.json'), 'utf8'))).toMatchObject({
    format: 2,
    language: 'en',
    languages: ['en', 'ug'],
  })
  const again = mkdtempSync(join(tmpdir(), 'format-'))
  await exportFolder(await bring(out), again, false)
  expect(readAll(again)).toEqual(readAll(out))
})

it('a folder of format 1 imported twice changes nothing the second time', async () => {
  const folder = asFormat1(writeWorld(worldOfWords()))
  const house = await bring(folder)
  const { files } = await importFolder(house, { folder, skipBad: false, dryRun: false })
  expect(files.filter(({ changed }) => changed > 0)).toEqual([])
})

it('what no format has is refused: the old keys in format 2, a word told twice, another format', async () => {
  const old = writeWorld(worldOfWords())
  rewrite(old, 'reactions.jsonl', (text) =>
    text.replace(/"determinations":\[[^\]]*\]/, '"determination":"genocide"'),
  )
  expect(await faultsOf(old)).toEqual(['value-unknown-key . determination'])
  const twice = worldOfWords()
  twice.reactions.at(-1)!.determinations = [
    { word: 'genocide', how: 'asserted' },
    { word: 'genocide', how: 'proposed' },
  ]
  expect(await faultsOf(writeWorld(twice))).toEqual(['determination-twice unsaid genocide'])
  const third = writeWorld()
  writeFileSync(join(third, 'collection.json'), JSON.stringify({ ...HEAD, format: 3 }))
  await expect(bring(third)).rejects.toMatchObject({ code: 'collection-head' })
})
