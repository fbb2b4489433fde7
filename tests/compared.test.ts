/** What an import would change is told row by row before it is done, and what the folder lacks; taking that out is asked for. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { undoAct } from '../src/boot/past.ts'
import { importFolder } from '../src/boot.ts'
import { readPublicPerson } from '../src/registry/views/index.ts'
import { checkPublished } from '../src/store/checking/index.ts'
import { type TestHouse, testHouse } from './database.ts'
import { publishedBytes } from './published.ts'
import { importWorld, type World, world, writeWorld } from './world.ts'

type Given = { dryRun?: boolean; removeMissing?: boolean }
const bring = (house: TestHouse, folder: string, given: Given = {}) =>
  importFolder(house, { folder, skipBad: false, dryRun: false, ...given })
const compared = async (house: TestHouse, rows: World) => {
  const { compared } = await bring(house, writeWorld(rows), { dryRun: true })
  return compared!.filter((each) => each.new + each.changed + each.missing > 0)
}

describe('a dry run', async () => {
  const house = await testHouse()
  const rows = world()
  await importWorld(house, rows)
  it('of the same folder tells of nothing', async () => {
    expect(await compared(house, structuredClone(rows))).toEqual([])
  })
  it('tells of each row whether it is new, changed in which field, or missing in the folder', async () => {
    const changed = structuredClone(rows)
    changed.reactions[0]!.summary = 'Norrland asked again.'
    changed.claims.find(({ id }) => id === 'marlo-venn-c06')!.note = 'Told twice'
    changed.demands.push({ ...changed.demands[0]!, id: 'more-1' })
    const [gone] = changed.facilities.splice(0, 1)
    changed.facilities.push({ ...gone!, id: 'another-prison' })
    const files = await compared(house, changed)
    const told = files.flatMap(({ file, rows }) => rows.map((row) => ({ file, ...row })))
    expect(told).toEqual([
      {
        file: 'claims.jsonl',
        key: 'marlo-venn-c06',
        is: 'changed',
        line: expect.any(Number),
        changes: [{ field: 'note', ...oldNote(rows), new: 'Told twice' }],
      },
      {
        file: 'reactions.jsonl',
        key: rows.reactions[0]!.id,
        is: 'changed',
        line: 1,
        changes: [
          { field: 'summary', old: rows.reactions[0]!.summary, new: 'Norrland asked again.' },
        ],
      },
      { file: 'demands.jsonl', key: 'more-1', is: 'new', line: rows.demands.length + 1 },
      { file: 'facilities.jsonl', key: 'another-prison', is: 'new', line: rows.facilities.length },
      { file: 'facilities.jsonl', key: gone!.id, is: 'missing' },
    ])
    expect(files.find(({ file }) => file === 'reactions.jsonl')).toMatchObject({
      same: rows.reactions.length - 1,
      leftOff: 0,
    })
  })
})
const oldNote = (rows: World) => {
  const { note } = rows.claims.find(({ id }) => id === 'marlo-venn-c06')!
  return note === undefined ? {} : { old: note }
}

describe('rows that a folder lacks', async () => {
  const house = await testHouse()
  const done: number[] = []
  house.done = (act) => done.push(act)
  const rows = world()
  await importWorld(house, rows)
  const whole = await publishedBytes(house)
  const without = structuredClone(rows)
  without.demands = without.demands.slice(1)
  without.claims = without.claims.filter(({ id }) => id !== 'marlo-venn-c11')
  without.rulings = without.rulings.filter(({ claim }) => claim !== 'marlo-venn-c11')
  it('stay', async () => {
    await bring(house, writeWorld(without))
    expect(await publishedBytes(house)).toBe(whole)
  })
  it('go when it is asked for, leave nothing in public, and come back with the act undone', async () => {
    const { removed } = await bring(house, writeWorld(without), { removeMissing: true })
    expect(removed).toBe(2)
    const person = (await readPublicPerson(house.visitor, 'marlo-venn'))!
    expect(JSON.stringify(person)).not.toContain('marlo-venn-c11')
    expect(JSON.stringify(person)).not.toContain(rows.demands[0]!.id)
    expect((await checkPublished(house)).differences).toEqual([])
    await undoAct(
      house,
      { act: done.at(-1)!, dryRun: false },
      { id: 'test', roles: ['editor', 'importer'] },
    )
    expect(await publishedBytes(house)).toBe(whole)
  })
  it('and on which others rest that stay, are refused by name', async () => {
    const unfounded = structuredClone(rows)
    const person = unfounded.people.find(({ slug }) => slug === 'ilka-torr')!
    unfounded.people.splice(unfounded.people.indexOf(person), 1)
    const folder = mkdtempSync(join(tmpdir(), 'lacks-'))
    writeWorld(
      { ...unfounded, claims: [], rulings: [], raisings: [], demands: [], reactions: [] } as World,
      folder,
    )
    const trying = bring(house, folder, { removeMissing: true })
    await expect(trying).rejects.toMatchObject({
      report: { problems: expect.arrayContaining([expect.anything()]) },
    })
    expect(await publishedBytes(house)).toBe(whole)
  })
})

describe('of a hundred thousand rows', async () => {
  const house = await testHouse()
  const row = (n: number) => ({
    id: `s-${String(n).padStart(6, '0')}`,
    publisher: 'The Tarvand Courier',
    title: `Report ${n}`,
    published: '2020-01',
    kind: 'press',
    language: 'en',
    address: `https://courier.example.org/${n}`,
    basis: 'seen',
    reading: 'whole',
    grade: 'C',
  })
  const folderOf = (rows: object[]) => {
    const folder = mkdtempSync(join(tmpdir(), 'many-'))
    writeFileSync(
      join(folder, 'collection.json'),
      `${JSON.stringify({ format: 1, id: 'tarvand', title: { en: 'T' }, licence: 'CC0-1.0', made_on: '2026-01-01' })}\n`,
    )
    writeFileSync(
      join(folder, 'sources.jsonl'),
      rows.map((each) => `${JSON.stringify(each)}\n`).join(''),
    )
    return folder
  }
  it('of which ten changed exactly ten are told, by name; the same file twice is nothing', {
    timeout: 240_000,
  }, async () => {
    const rows = Array.from({ length: 100_000 }, (_, n) => row(n))
    await bring(house, folderOf(rows))
    const ten = [7, 77, 777, 7_777, 17_777, 27_777, 37_777, 47_777, 57_777, 99_999]
    for (const n of ten) rows[n]!.title = `Another report ${n}`
    const folder = folderOf(rows)
    const { compared } = await bring(house, folder, { dryRun: true })
    expect(
      compared!.map(({ rows: told, ...counts }) => ({
        ...counts,
        told: told.map(({ key, changes }) => [key, changes]),
      })),
    ).toEqual([
      {
        file: 'sources.jsonl',
        new: 0,
        changed: 10,
        same: 99_990,
        missing: 0,
        leftOff: 0,
        told: ten.map((n) => [
          row(n).id,
          [{ field: 'title', old: `Report ${n}`, new: `Another report ${n}` }],
        ]),
      },
    ])
    expect((await bring(house, folder)).files).toEqual([
      { file: 'sources.jsonl', rows: 100_000, changed: 10 },
    ])
    expect((await bring(house, folder)).files).toEqual([
      { file: 'sources.jsonl', rows: 100_000, changed: 0 },
    ])
  })
})
