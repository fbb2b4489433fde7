/** Each page with facts says how it is cited: its title, the day, its address, and a hash that anybody can reckon again with stock tools. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../src/kernel/about/languages.ts'
import { parseEdtf } from '../src/kernel/dates/index.ts'
import { publicApp } from '../src/web/public-app.ts'
import { collectionHouse } from './database.ts'
import { ROOT } from './run.ts'

const house = await collectionHouse('uyghur')
const app = publicApp({
  visitor: house.visitor,
  contact: null,
  address: 'https://site.example',
  today: () => parseEdtf('2026-11-30'),
})
const folder = mkdtempSync(join(tmpdir(), 'cited-'))

const file = join(folder, 'page.html')
function hashOf(page: string): string {
  writeFileSync(file, /<main .*<\/main>/s.exec(page)![0])
  return execFileSync('sha256sum', [file], { encoding: 'utf8' }).slice(0, 64)
}
const hasPerl = spawnSync('perl', ['-v']).status === 0
const citedIn = (page: string) => /<p class="meta cite">.*?<\/p>/s.exec(page)?.[0] ?? ''

const PAGES = [
  '/',
  '/people/ekpar-asat',
  '/reactions',
  '/reactions/matrix',
  '/reactions/map?asof=2022-10-06',
  '/reactions/timeline',
  '/instruments/hrc41-2019-07-condemn',
  '/access',
  '/access/un-high-commissioner',
  '/raisings',
  '/authorities',
  '/actors/qat',
  '/sources/doc-000',
  '/facilities',
  '/data',
]

describe.each(LANGUAGES)('in %s', (lang) => {
  it.each(PAGES)('%s', async (path) => {
    const answer = await app.request(`/${lang}${path}`)
    expect(answer.status).toBe(200)
    const page = await answer.text()
    const cited = citedIn(page)
    expect(cited).toContain(hashOf(page))
    expect(cited).toContain(`https://site.example/${lang}${path}`.replaceAll('&', '&amp;'))
    expect(page).not.toContain('\u0000')
  })
})

it.skipIf(!hasPerl && !process.env.CI)('the command of docs/pages.md gives it', async () => {
  const page = await (await app.request('/ug/people/rahile-dawut')).text()
  writeFileSync(file, page)
  const [command] = /perl -0777 .*sha256sum/.exec(
    readFileSync(join(ROOT, 'docs/pages.md'), 'utf8'),
  )!
  const said = execFileSync('bash', ['-c', command], { cwd: folder, encoding: 'utf8' })
  expect(citedIn(page)).toContain(said.slice(0, 64))
})

it('a page that shows something else has another hash, and the same page the same', async () => {
  const of = async (path: string) => hashOf(await (await app.request(path)).text())
  expect(await of('/en/people/ekpar-asat')).toBe(await of('/en/people/ekpar-asat'))
  expect(await of('/en/people/ekpar-asat')).not.toBe(await of('/en/people/rahile-dawut'))
})

it('no page that shows a secret or repeats what was typed is cited', async () => {
  for (const path of ['/en/search?q=asat', '/en/order/status'])
    expect(citedIn(await (await app.request(path)).text())).toBe('')
})
