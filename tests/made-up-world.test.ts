/** The made-up world of the benchmarks: the same bytes for the same seed, and a collection that imports as it is. */
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeMadeUpWorld } from '../bench/world.ts'
import { exportFolder, importFolder } from '../src/boot.ts'
import { checkPublished, isClean } from '../src/store/checking/index.ts'
import { testHouse } from './database.ts'

const fresh = () => mkdtempSync(join(tmpdir(), 'made-up-'))
const bytesOf = (folder: string) =>
  new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
const made = (people: number, seed: number) => {
  const out = fresh()
  writeMadeUpWorld({ people, out, seed })
  return out
}

it('is the same for the same seed, and another for another', () => {
  const folder = bytesOf(made(50, 7))
  expect(bytesOf(made(50, 7))).toEqual(folder)
  expect(bytesOf(made(50, 8)).get('claims.jsonl')).not.toBe(folder.get('claims.jsonl'))
})

it('has people of like names, in many letters, and says that nothing of it is true', () => {
  const claims = bytesOf(made(3_000, 7))
    .get('claims.jsonl')!
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const names = claims.filter(({ predicate }) => predicate === 'name')
  expect(new Set(names.map(({ form }) => form.script))).toEqual(
    new Set(['Latn', 'Arab', 'Hans', 'Cyrl']),
  )
  const bearers = [...Map.groupBy(names, ({ value }) => value).values()].map(({ length }) => length)
  expect(Math.max(...bearers)).toBeGreaterThan(10)
  expect(names.some(({ value }) => /^\p{sc=Han}{2}$/u.test(value))).toBe(true)
  const spoken = new Set(names.map(({ value }) => value))
  const naming = claims.flatMap(({ predicate, value }) =>
    predicate === 'situation' ? (/with (.*), a cousin/.exec(value)?.slice(1) ?? []) : [],
  )
  expect(naming.length).toBeGreaterThan(100)
  for (const name of naming) expect(spoken).toContain(name)
})

it('imports as it is, everybody with a page, and comes out as the same bytes', async () => {
  const house = await testHouse()
  const folder = made(50, 7)
  const report = await importFolder(house, { folder, skipBad: false, dryRun: false })
  expect([report.problems, report.warnings, report.pages.without]).toEqual([[], [], []])
  expect(report.pages).toMatchObject({ people: 50, public: 50 })
  expect(isClean(await checkPublished(house))).toBe(true)
  const out = fresh()
  await exportFolder(house, out, false)
  expect(bytesOf(out)).toEqual(bytesOf(folder))
})
