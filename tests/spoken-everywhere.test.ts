/** Every text of ours of the fictional world in two languages: no page, paper, table or calendar meets an object in place of a text. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { COLLECTION_FILES, exportFolder, importFolder } from '../src/boot.ts'
import { today } from '../src/kernel/dates/index.ts'
import { checkPublished, isClean } from '../src/store/checking/index.ts'
import { publicApp } from '../src/web/public-app.ts'
import { crawl } from './crawl.ts'
import { testHouse } from './database.ts'
import { ROOT } from './run.ts'
import { spoken } from './spoken.ts'
import { CANARY, type World, writeWorld } from './world.ts'

type Json = { [key: string]: unknown }
let count = 0
const inBoth = (text: string) => ({
  en: { text },
  ug: { text: `ئۇيغۇرچە تېكىست ${++count}`, translator: 'Tarim Neighbours' },
})

/** The row with every text in two languages that its schema takes so, and the names of those. */
function everywhere(row: Json, takes: (row: Json) => boolean, names: Set<string>): Json {
  const walk = (at: Json): void => {
    for (const [key, value] of Object.entries(at)) {
      // A value of a rule or a format is the source's own, and takes anything.
      if (key === 'value') continue
      if (typeof value === 'string' && key !== 'id') {
        at[key] = inBoth(value)
        if (takes(row)) names.add(key)
        else at[key] = value
      } else if (typeof value === 'object' && value !== null) walk(value as Json)
    }
  }
  walk(row)
  return row
}

/** The world with every key that may hold a text of ours, so far as it had none. */
function full(): World {
  const rows = spoken()
  const note = 'A note'
  const [reaction, instrument] = [rows.reactions[0]!, rows.instruments[0]!]
  rows.reactions.push({
    ...reaction,
    id: 'full',
    kind: 'legal_case',
    persons: [],
    actors: [{ actor: 'norrland-foreign-ministry', role: 'speaker' }],
    targets: [{ actor: 'institute-of-sund', role: 'addressee' }],
    visit: { invited_by: 'Tarvand', condition: 'no questions', result: 'nobody came' },
    estimate: { low: 1, high: 2, of: 'people held' },
    case: { case: 'case-of-olm', title: 'The case of Olm', court: 'Court of Seas', stage: 'filed' },
    outcome: { result: 'rejected', for: 1, against: 2 },
    note,
  })
  rows.instruments.push({
    ...instrument,
    id: 'vote-of-sund',
    kind: 'vote',
    vote: {
      motion: 'to hold a debate',
      body: 'Council of Seas',
      required: 'simple',
      result: 'rejected',
    },
    note,
  })
  Object.assign(rows.contradictions[0]!, { resolution: 'the later date is used' })
  Object.assign(rows.raisings[0]!, {
    answer: { state: 'given', text: 'said that he works' },
    outcome: 'nothing',
    conflict: 'or in May',
    note,
  })
  const step = { ...rows.access[0]!.steps[0]!, conflict: 'or in May', note }
  const { sources } = step
  Object.assign(rows.access[0]!, {
    steps: [step],
    conditions: rows.access[0]!.conditions.map((each) => ({ ...each, label: 'one more', note })),
    met: [{ who: 'a cook', alone: 'no', words: 'said little', said_by: 'the envoys', sources }],
    stops: [{ place: 'Olm', words: 'an hour', sources }],
    findings: [{ by: 'the envoys', text: 'saw a gate', sources }],
    reprisals: [{ against: 'the cook', words: 'was sent away', said_by: 'the envoys', sources }],
    note,
  })
  for (const row of [
    ...rows.sources,
    ...rows.actors,
    ...rows.facilities,
    ...rows.mailRules,
    ...rows.recipients,
    ...rows.procedures,
  ])
    Object.assign(row, { note })
  Object.assign(rows.answers[0]!, { note })
  Object.assign(rows.demands[0]!, {
    silences: [
      { body: 'Tarvand', date: rows.demands[0]!.date, summary: 'said nothing', source: 's-open' },
    ],
  })
  return rows
}

const folder = writeWorld(full())
const spokenIn = new Map<string, Set<string>>()
for (const { name, schema } of COLLECTION_FILES.filter(
  ({ name }) => name.endsWith('.jsonl') && readdirSync(folder).includes(name),
)) {
  const names = new Set<string>()
  const rows = readFileSync(join(folder, name), 'utf8').trim().split('\n')
  const said = rows.map((line) =>
    everywhere(JSON.parse(line), (row) => schema.safeParse(row).success, names),
  )
  writeFileSync(join(folder, name), said.map((row) => `${JSON.stringify(row)}\n`).join(''))
  if (names.size > 0) spokenIn.set(name, names)
}

describe('every text of ours in two languages', async () => {
  const house = await testHouse()
  await importFolder(house, { folder, skipBad: false, dryRun: false })
  const pages = await crawl(publicApp({ visitor: house.visitor, contact: null, today }), 8)

  it('stands in many places, all of which are told in the format’s page', () => {
    const told = readFileSync(join(ROOT, 'docs/collection-format.md'), 'utf8')
      .split('## Our texts by language')[1]!
      .split('\n## ')[0]!
    const rows = told.split('\n').filter((line) => line.startsWith('| `'))
    expect(spokenIn.size).toBeGreaterThan(12)
    for (const [file, names] of spokenIn)
      for (const name of names) {
        const row = rows.find((line) => line.split('|')[1]!.includes(`\`${file}\``))
        expect(row ?? '', `${file} ${name}`).toContain(`\`${name}\``)
      }
  })
  it('is no object on any page, paper, table or calendar', () => {
    expect(pages.length).toBeGreaterThan(150)
    for (const { path, text } of pages) expect(text.includes('[object'), path).toBe(false)
    expect(pages.filter(({ status }) => status >= 500).map(({ path }) => path)).toEqual([])
  })
  it('is read in the language of the page, and said not to be reviewed', () => {
    const inUyghur = pages.filter(
      ({ path, text }) => path.startsWith('/ug/') && text.includes('ئۇيغۇرچە تېكىست'),
    )
    expect(inUyghur.length).toBeGreaterThan(20)
    for (const { path, text } of inUyghur.filter(({ type }) => type.includes('html')))
      expect(text.includes('تېخى تەكشۈرۈلمىگەن'), path).toBe(true)
    for (const { path, text, type } of pages)
      if (path.startsWith('/en/') && type.includes('html'))
        expect(text.includes('ئۇيغۇرچە تېكىست'), path).toBe(false)
  })
  it('of what is closed is as closed as it was', async () => {
    for (const { path, text } of pages) expect(text.includes(CANARY), path).toBe(false)
    expect(isClean(await checkPublished(house))).toBe(true)
  })
  it('comes back byte for byte', async () => {
    const again = await testHouse()
    const [out, twice] = [join(folder, 'out'), join(folder, 'twice')]
    await exportFolder(house, out, false)
    await importFolder(again, { folder: out, skipBad: false, dryRun: false })
    await exportFolder(again, twice, false)
    for (const name of readdirSync(out))
      expect(readFileSync(join(twice, name), 'utf8'), name).toBe(
        readFileSync(join(out, name), 'utf8'),
      )
  })
})
