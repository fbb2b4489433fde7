/** Another world passes what the founding collection passes: read, written back, walked, and nothing told that must not be. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importFolder, lintFolder } from '../src/boot.ts'
import { today } from '../src/kernel/dates/index.ts'
import { hidePerson } from '../src/registry/acts/index.ts'
import { perform } from '../src/store/acting/index.ts'
import { checkPublished } from '../src/store/checking/index.ts'
import { publicApp } from '../src/web/public-app.ts'
import { crawl } from './crawl.ts'
import { testHouse } from './database.ts'
import { ROOT } from './run.ts'
import { scenarios } from './scenario.ts'

const FOLDER = join(ROOT, 'collections/costa')
const house = await testHouse()
const report = await importFolder(house, { folder: FOLDER, skipBad: false, dryRun: false })
const EDITOR = { id: 'test', roles: ['editor', 'importer'] as const }
const app = publicApp({ visitor: house.visitor, contact: null, today })
const scenario = scenarios(() => app)
const rowsOf = (file: string) =>
  readFileSync(join(FOLDER, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
const SEALED: string[] = rowsOf('claims.jsonl')
  .filter(({ predicate }) => predicate === 'present_identity')
  .map(({ value }) => value)

const OF_ANOTHER_WORLD = /Xinjiang|شىنجاڭ|Turkistan|تۈركىستان|China’s|خىتاينىڭ|Turquest/

describe('Costa Umbría', () => {
  it('is read without a problem, everybody has a page, and lint finds nothing', async () => {
    expect(report.problems).toEqual([])
    const { people } = await (await app.request('/api/v1/people?limit=500')).json()
    expect(people).toHaveLength(rowsOf('people.jsonl').length)
    expect(await lintFolder(FOLDER)).toEqual([])
  })
  it('is walked without an error, and no page, paper or answer tells a name of today', async () => {
    expect(SEALED).toHaveLength(2)
    const pages = await crawl(app, 2)
    expect(pages.filter(({ status }) => status >= 500).map(({ path }) => path)).toEqual([])
    for (const { path, text } of pages) {
      for (const name of SEALED) expect(text.includes(name), path).toBe(false)
      expect(OF_ANOTHER_WORLD.test(text), path).toBe(false)
    }
  }, 600_000)
  it('is sorted by the first family name where somebody tells it', async () => {
    const { people } = await (await app.request('/api/v1/people?limit=500')).json()
    const order = people.map(({ slug }: { slug: string }) => slug)
    expect(order.indexOf('manuel-aldama-rey')).toBeLessThan(order.indexOf('tomas-arreola-vidal'))
    expect(order.indexOf('tomas-arreola-vidal')).toBeLessThan(
      order.indexOf('jose-maria-ibarra-quintela'),
    )
    // Nobody tells which of these is a family name, and none is guessed.
    expect(order.indexOf('el-chispa')).toBeLessThan(order.indexOf('jose-maria-ibarra-quintela'))
  })
  scenario('somebody without a name is told in words, in the reader’s language', {
    when: 'GET /en/people/nacida-en-el-espolon-1977',
    shows: [/Daughter of Rosa Ibarra Quintela, born in custody/, /not yet reviewed/],
    hides: ['reported dead'],
  })
  scenario('a register and a court announce nobody dead', {
    when: 'GET /en/people/jose-maria-ibarra-quintela',
    shows: [/Written as dead by a register/, /Declared absent by law/, /place not disclosed/],
    hides: [/reported dead/i],
  })
  scenario('a mother’s refusal stands beside the identification', {
    when: 'GET /en/people/esteban-corzo-luna',
    shows: [/Remains identified/, /The family does not accept the identification/],
  })
  scenario('a body that is to search is not said to hold anybody', {
    when: 'GET /es/authorities',
    shows: [/Comisión de Búsqueda de Costa Umbría/, /deben buscarlas y no retienen a nadie/],
    hides: [/Organismos del Estado que retiene/],
  })
  scenario('no state is named where nobody saw who took somebody', {
    when: 'GET /es/people/adela-bustos-muniz',
    shows: [/Lo que dicen las autoridades/, /No consta nada que venga de una autoridad/],
    hides: [/Lo que dice el Estado/, /venga del Estado/],
  })
  scenario('nor where a group did', {
    when: 'GET /en/people/fermin-oquendo-salas',
    shows: [/What the armed group says/, /What the authorities say/],
    hides: [/What the state says/],
  })
  scenario('it is where somebody asks it of whoever holds', {
    when: 'GET /ug/people/carmen-ledesma-otero',
    shows: [/دۆلەتنىڭ ئېيتقىنى/],
    hides: [/دائىرىلەرنىڭ ئېيتقىنى/],
  })
  scenario('the wall says of nobody in particular who was asked', {
    when: 'GET /es/',
    shows: [/Lo que se pidió a quien debe responder/],
    hides: [/Lo que se pidió al Estado/],
  })
  scenario('nor is whoever examined remains', {
    when: 'GET /es/people/esteban-corzo-luna',
    shows: [/institución del Estado concernido/],
    hides: [/que retiene a la persona/],
  })
  scenario('who was found is found, under no name of today', {
    when: 'GET /en/people/lucia-sandoval-brea',
    shows: [/found alive; the name today is not public/],
    hides: SEALED,
  })
})

describe('a mother who is hidden', () => {
  it('takes along whoever is told in words with her name', async () => {
    const path = '/en/people/nacida-en-el-espolon-1977'
    expect((await app.request(path)).status).toBe(200)
    const hiding = { slug: 'rosa-ibarra-quintela', hidden: true, reason: 'asked for' }
    await perform(house, hidePerson, hiding, EDITOR)
    expect((await app.request(path)).status).toBe(404)
    expect((await checkPublished(house)).differences).toEqual([])
  })
})
