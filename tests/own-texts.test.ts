/** Texts of ours in several languages, from the folder to every place where somebody reads them, and out again. */

import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { exportFolder, importFolder, lintFolder, lintStore } from '../src/boot.ts'
import { sayRefusal } from '../src/cli/calling/refusals.ts'
import type { OwnText } from '../src/kernel/about/own-text.ts'
import { today } from '../src/kernel/dates/index.ts'
import { hidePerson } from '../src/registry/acts/index.ts'
import { readPublicPerson } from '../src/registry/views/index.ts'
import { perform } from '../src/store/acting/index.ts'
import { checkPublished, isClean } from '../src/store/checking/index.ts'
import { ImportRefused } from '../src/store/collection/import.ts'
import { publicApp } from '../src/web/public-app.ts'
import { testHouse } from './database.ts'
import { publishedBytes } from './published.ts'
import { scenarios } from './scenario.ts'
import { both, spoken, TRANSLATOR } from './spoken.ts'
import { HEAD, world, writeWorld } from './world.ts'

const bring = async (folder: string) => {
  const house = await testHouse()
  await importFolder(house, { folder, skipBad: false, dryRun: false })
  return house
}
const house = await bring(writeWorld(spoken()))
const app = publicApp({ visitor: house.visitor, contact: null, today })
const scenario = scenarios(() => app)
const NOT_REVIEWED = /\(translated by <bdi>Tarim Neighbours<\/bdi>, not yet reviewed\)/
const UG_NOT_REVIEWED = /\(<bdi>Tarim Neighbours<\/bdi> تەرجىمە قىلغان، تېخى تەكشۈرۈلمىگەن\)/

describe('a reader', () => {
  scenario('of Uyghur reads the Uyghur version, and that nobody has reviewed it', {
    when: 'GET /ug/reactions/letter',
    shows: [
      '<h1 class="sentence">پورت ھەققىدە بىر خەت.',
      UG_NOT_REVIEWED,
      '<title>پورت ھەققىدە بىر خەت.',
    ],
    hides: ['A letter about the harbour.'],
  })
  scenario('of English reads the English one, which was written so', {
    when: 'GET /en/reactions/letter',
    shows: ['A letter about the harbour.'],
    hides: [NOT_REVIEWED, 'پورت'],
  })
  scenario('is told nothing of a review that was made', {
    when: 'GET /ug/reactions/reviewed',
    shows: ['ئىككىنچى خەت.'],
    hides: [UG_NOT_REVIEWED],
  })
  scenario('finds the same in lists', {
    when: 'GET /ug/reactions',
    shows: ['پورت ھەققىدە بىر خەت.', UG_NOT_REVIEWED],
    hides: ['A letter about the harbour.'],
  })
  scenario('of a joint text', {
    when: 'GET /ug/instruments',
    shows: ['بىرلەشمە خەت'],
    hides: ['>A joint text'],
  })
  scenario('of a person finds what was asked and answered', {
    when: 'GET /ug/people/marlo-venn',
    shows: ['ھايات ئىكەنلىكىنى كۆرسىتىڭلار', 'بىر ئادەمنىڭ فىلىمى'],
    hides: ['Show that he lives', 'A film of a man', '[object'],
  })
  scenario('of what is said of a person, with our note on it', {
    when: 'GET /ug/people/marlo-venn',
    shows: ['پىرىستاندىن ئېلىپ كېتىلگەن', 'تېلېفوندا ئاڭلانغان', UG_NOT_REVIEWED],
    hides: ['Led away from the quay', 'Heard over the telephone'],
  })
  scenario('of English as it was written', {
    when: 'GET /en/people/marlo-venn',
    shows: ['Led away from the quay', 'Heard over the telephone'],
    hides: ['پىرىستاندىن ئېلىپ كېتىلگەن'],
  })
  scenario('of another what was raised, and who asked to come', {
    when: 'GET /ug/people/ilka-torr',
    shows: [
      'Envoys of Norrland: ئولم تۈرمىسىنى كۆرۈش',
      'Norrland → Government of Tarvand: زالدا بىر سوئال',
    ],
    hides: ['[object'],
  })
  scenario('of raisings', {
    when: 'GET /ug/raisings',
    shows: ['زالدا بىر سوئال'],
    hides: ['[object'],
  })
  scenario('of campaigns', {
    when: 'GET /ug/campaigns',
    shows: ['مارلو ۋېننىڭ ھايات'],
    hides: ['[object', 'Show that Marlo Venn lives'],
  })
  scenario('of what rests on a source', {
    when: 'GET /ug/sources/s-open',
    shows: ['پورت ھەققىدە'],
    hides: ['[object', '{&quot;en'],
  })
  scenario('finds words of any language, on either site', {
    when: `GET /en/reactions?q=${encodeURIComponent('پورت')}`,
    shows: ['A letter about the harbour.'],
  })
  it('of no page meets an object in place of a text', async () => {
    for (const lang of ['en', 'ug'])
      for (const path of [
        '/',
        '/reactions',
        '/reactions/timeline',
        '/access',
        '/raisings',
        '/instruments',
        '/campaigns/where-is-marlo',
        '/actors',
      ])
        expect(await (await app.request(`/${lang}${path}`)).text(), path).not.toContain('[object')
  })
  it('of the API has every version with its translator', async () => {
    const { summary } = await (await app.request('/api/v1/reactions/letter')).json()
    expect(summary).toEqual(both('A letter about the harbour.', 'پورت ھەققىدە بىر خەت.'))
    const table = await (await app.request('/api/v1/reactions?q=harbour&format=csv')).text()
    expect(table).toContain('summary.en.text,summary.ug.text,summary.ug.translator')
  })
})

it('comes back from the store byte for byte, languages in one order', async () => {
  const out = mkdtempSync(join(tmpdir(), 'spoken-'))
  await exportFolder(house, out, false)
  expect(readFileSync(join(out, 'reactions.jsonl'), 'utf8')).toContain(
    '"summary":{"en":{"text":"A second letter."},"ug":{"text":"ئىككىنچى خەت.","translator":"Tarim Neighbours","reviewed":true}}',
  )
  const again = mkdtempSync(join(tmpdir(), 'spoken-'))
  await exportFolder(await bring(out), again, false)
  for (const file of [
    'collection.json',
    'reactions.jsonl',
    'instruments.jsonl',
    'demands.jsonl',
    'access.jsonl',
  ])
    expect(readFileSync(join(again, file), 'utf8'), file).toBe(
      readFileSync(join(out, file), 'utf8'),
    )
  expect(isClean(await checkPublished(house))).toBe(true)
})

describe('who is hidden', () => {
  it('is in no translation: what names them there is withheld whole', async () => {
    const place = await bring(writeWorld(spoken()))
    expect(await publishedBytes(place)).toContain('names-him')
    await perform(
      place,
      hidePerson,
      { slug: 'marlo-venn', hidden: true, reason: 'the family asked' },
      { id: 'op', roles: ['editor'] },
    )
    const left = await publishedBytes(place)
    for (const trace of ['names-him', 'مارلو', 'A letter of writers.'])
      expect(left).not.toContain(trace)
    expect(left).toContain('پورت ھەققىدە بىر خەت.')
    const out = mkdtempSync(join(tmpdir(), 'spoken-'))
    await exportFolder(place, out, true)
    expect(readFileSync(join(out, 'reactions.jsonl'), 'utf8')).not.toContain('names-him')
  })
  it('comes out by a translation that is brought later to somebody who is hidden', async () => {
    const rows = spoken()
    const late = rows.reactions.findIndex(({ id }) => id === 'names-him')
    const [named] = rows.reactions.splice(late, 1)
    const place = await bring(
      writeWorld({
        ...rows,
        reactions: [...rows.reactions, { ...named!, summary: 'A letter of writers.' }],
      }),
    )
    await perform(
      place,
      hidePerson,
      { slug: 'marlo-venn', hidden: true, reason: 'the family asked' },
      { id: 'op', roles: ['editor'] },
    )
    expect(await publishedBytes(place)).toContain('names-him')
    await importFolder(place, {
      folder: writeWorld({ ...rows, reactions: [...rows.reactions, named!] }),
      skipBad: false,
      dryRun: false,
    })
    expect(await publishedBytes(place)).not.toContain('names-him')
  })
})

describe('a collection in another language than English', async () => {
  const folder = writeWorld()
  const coded = { by: { ug: { text: 'تارۋاندنى ئويدۇرغۇچىلار' } }, on: '2026-01' }
  const head = { ...HEAD, language: 'ug', about: { ...HEAD.about, coded } }
  writeFileSync(join(folder, 'collection.json'), `${JSON.stringify(head)}\n`)
  const turned = publicApp({ visitor: (await bring(folder)).visitor, contact: null, today })
  const told = scenarios(() => turned)
  told('has its plain texts in its own language on a page in English', {
    when: 'GET /en/reactions',
    shows: [/<bdi class="latn" lang="ug" dir="ltr">/, 'Statements stand here in Uyghur'],
  })
  told('and no mark at all where the page is in that language', {
    when: 'GET /ug/reactions',
    hides: [/<bdi class="latn" lang="en"/, 'ئىنگلىزچە بېرىلدى'],
  })
})

describe('at the door', () => {
  const faultOf = async (summary: unknown) => {
    const rows = world()
    rows.reactions[0]!.summary = summary as OwnText
    const place = await testHouse()
    const refused = await importFolder(place, {
      folder: writeWorld(rows),
      skipBad: false,
      dryRun: false,
    }).catch((error) => error)
    return refused instanceof ImportRefused ? sayRefusal(refused.report.problems[0]!) : null
  }
  it.each([
    [{}, /summary has a version in no language/],
    [{ ug: { text: '  ' } }, /summary.ug.text is blank/],
    [
      { ug: { text: 'خەت', reviewed: true } },
      /summary.ug is reviewed, and nobody has translated it/,
    ],
    [{ ug: { text: 'خەت', by: 'somebody' } }, /unknown by/],
    [{ uyghurche: { text: 'خەت' } }, /summary.uyghurche is no BCP 47/],
  ])('%j is refused, and said why', async (summary, why) =>
    expect(await faultOf(summary)).toMatch(why))
  it('a collection must speak the language of its own texts', async () => {
    const folder = writeWorld()
    writeFileSync(
      join(folder, 'collection.json'),
      `${JSON.stringify({ ...HEAD, language: 'tr' })}\n`,
    )
    await expect(bring(folder)).rejects.toMatchObject({ code: 'collection-head' })
  })
  it('lint names a language that the collection does not speak, and a translation that is nobody’s; a folder and the store alike', async () => {
    const rows = world()
    rows.reactions[0]!.summary = {
      en: { text: 'A letter' },
      tr: { text: 'Bir mektup', translator: TRANSLATOR },
      ug: { text: 'خەت' },
    }
    const folder = writeWorld(rows)
    const found = (await lintFolder(folder)).filter(({ code }) => code.startsWith('lint-text'))
    expect(found.map(({ code, params }) => [code, params.at, params.language])).toEqual([
      ['lint-text-language', 'summary', 'tr'],
      ['lint-text-translator', 'summary', 'ug'],
    ])
    const stored = (await lintStore(await bring(folder))).filter(({ code }) =>
      code.startsWith('lint-text'),
    )
    expect(stored.map(({ code, params }) => [code, params.language])).toEqual(
      found.map(({ code, params }) => [code, params.language]),
    )
  })
})

describe('a translation of what is said', () => {
  it('that names somebody who is hidden takes the statement with it', async () => {
    const other = await bring(writeWorld(spoken()))
    const of = async () =>
      (await readPublicPerson(other.visitor, 'marlo-venn'))!.claims.map(({ id }) => id)
    const rows = spoken()
    rows.claims.push({
      ...rows.claims.find(
        ({ predicate, person }) => predicate === 'name' && person === 'ilka-torr',
      )!,
      id: 'ilka-torr-n9',
      value: 'ئىلكا تورر',
      form: { script: 'Arab', lang: 'ug', kind: 'native', basis: 'seen' },
    })
    rows.rulings.push({ ...rows.rulings[0]!, claim: 'ilka-torr-n9' })
    await importFolder(other, { folder: writeWorld(rows), skipBad: false, dryRun: false })
    expect(await of()).toContain('marlo-venn-c05')
    await perform(
      other,
      hidePerson,
      { slug: 'ilka-torr', hidden: true, reason: 'a test' },
      { id: 'test', roles: ['editor'] },
    )
    expect(await of()).not.toContain('marlo-venn-c05')
    expect(await of()).toContain('marlo-venn-c06')
    expect(isClean(await checkPublished(other))).toBe(true)
  })
  it('is never one of a name', async () => {
    const rows = spoken()
    Object.assign(rows.claims.find(({ predicate }) => predicate === 'name')!, {
      value_in: { ug: { text: 'مارلو', translator: TRANSLATOR } },
    })
    await expect(bring(writeWorld(rows))).rejects.toMatchObject({
      report: {
        problems: expect.arrayContaining([
          expect.objectContaining({ file: 'claims.jsonl', code: 'name-translated' }),
        ]),
      },
    })
  })
})
