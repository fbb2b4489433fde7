import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { exportFolder, importFolder } from '../../src/boot.ts'
import { hidePerson } from '../../src/registry/acts/index.ts'
import { readPublicPerson } from '../../src/registry/views/index.ts'
import { perform } from '../../src/store/acting/index.ts'
import { checkPublished } from '../../src/store/checking/index.ts'
import { runAs } from '../../src/store/connections/index.ts'
import { type TestHouse, testHouse } from '../database.ts'
import { erase } from '../erasing.ts'
import { accepted, nameRow, namesakes } from '../namesakes.ts'
import { publishedBytes } from '../published.ts'
import { importWorld } from '../world.ts'

const EDITOR = { id: 'test', roles: ['editor'] as const }
const acts = (house: TestHouse) => ({
  hide: (hidden: boolean) =>
    perform(house, hidePerson, { slug: 'p-a', hidden, reason: 'a test' }, EDITOR),
  erase: (claim: string) => erase(house, claim),
  claimsOfC: async () =>
    (await readPublicPerson(house.visitor, 'p-c'))?.claims.map(({ id }) => id).sort(),
  forms: async () =>
    (
      await sql<{ form: string }>`select form from desk.withheld_form order by 1`.execute(
        house.desk,
      )
    ).rows.map(({ form }) => form),
})
const NAMES = ['p-a-n1', 'p-a-n2', 'p-a-n3', 'p-a-n4', 'p-a-n5']
const LEFT = ['p-c-c04']
const newHouse = async () => {
  const house = await testHouse()
  await importWorld(house, namesakes())
  return { house, ...acts(house) }
}

describe('a name that is erased while its bearer is hidden', async () => {
  const { house, hide, erase, claimsOfC, forms } = await newHouse()

  it('is withheld on', async () => {
    await hide(true)
    for (const claim of NAMES) {
      await erase(claim)
      expect(await claimsOfC(), claim).toEqual(LEFT)
    }
    expect((await checkPublished(house)).differences).toEqual([])
  })
  it('is kept as it is looked for, and in no other way', async () => {
    expect(await forms()).toEqual([
      'zumret',
      'zumret qadirova',
      'зумрәт қадирова',
      'زۇمرەت قادىروۋا',
      '祖木热提 卡迪罗娃',
    ])
    const { rows } =
      await sql`select from desk.claim c where c.value is not null and c.public_id = any(${NAMES})`.execute(
        house.desk,
      )
    expect(rows).toHaveLength(0)
  })
  it('is neither changed nor removed meanwhile, whoever asks', async () => {
    for (const statement of [
      `update desk.withheld_form set form = 'x'`,
      'delete from desk.withheld_form',
      'truncate desk.withheld_form',
    ])
      await expect(runAs(house.owner, statement), statement).rejects.toThrow(
        /never changed|cannot truncate/,
      )
  })
  it('goes through an export into an empty store, and comes out as the same bytes', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'erased-'))
    await exportFolder(house, folder, false)
    const other = await testHouse()
    await importFolder(other, { folder, skipBad: false, dryRun: false })
    expect(await acts(other).claimsOfC()).toEqual(LEFT)
    expect(await publishedBytes(other)).toBe(await publishedBytes(house))
    const again = mkdtempSync(join(tmpdir(), 'erased-'))
    await exportFolder(other, again, false)
    for (const file of readdirSync(folder))
      expect(readFileSync(join(again, file), 'utf8'), file).toBe(
        readFileSync(join(folder, file), 'utf8'),
      )
    const open = mkdtempSync(join(tmpdir(), 'erased-'))
    await exportFolder(house, open, true)
    expect(readdirSync(open)).not.toContain('withheld-forms.jsonl')
  })
  it('is forgotten when the person is put back', async () => {
    await hide(false)
    expect(await forms()).toEqual([])
    expect(await claimsOfC()).toEqual(['p-c-c01', 'p-c-c02', 'p-c-c03', 'p-c-c04'])
  })
})

describe('what is withheld', async () => {
  const { house, hide, erase, claimsOfC, forms } = await newHouse()

  it('of somebody who is not hidden is nothing, erased or not', async () => {
    await erase('p-a-n2')
    expect(await forms()).toEqual([])
  })
  it('grows when an import gives somebody hidden another form, and stays when that is erased', async () => {
    await hide(true)
    const rows = namesakes()
    const name = nameRow('p-a', 'n6', 'Odra Sorn-Torr')
    rows.claims = [name]
    rows.rulings = accepted([name])
    await importWorld(house, rows)
    expect(await forms()).toContain('odra sorn torr')
    await erase('p-a-n6')
    expect(await forms()).toContain('odra sorn torr')
  })
  it('is on file before a value goes, in a store that was filled before there were forms', async () => {
    await runAs(
      house.owner,
      'alter table desk.withheld_form disable trigger user; delete from desk.withheld_form; alter table desk.withheld_form enable trigger user',
    )
    for (const claim of ['p-a-n1', 'p-a-n3', 'p-a-n4', 'p-a-n5']) await erase(claim)
    expect(await claimsOfC()).toEqual(LEFT)
  })
})
