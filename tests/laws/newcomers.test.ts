import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { exportFolder, importFolder } from '../../src/boot.ts'
import { type Alike, hidePerson, publishPerson, ruleClaim } from '../../src/registry/acts/index.ts'
import type { ClaimRow } from '../../src/registry/model/index.ts'
import { readPublicPerson } from '../../src/registry/views/index.ts'
import { perform } from '../../src/store/acting/index.ts'
import { checkPublished } from '../../src/store/checking/index.ts'
import { runAs } from '../../src/store/connections/index.ts'
import { type TestHouse, testHouse } from '../database.ts'
import { erase } from '../erasing.ts'
import { accepted, claimRow, nameRow, namesakes, personRow, reactionRow } from '../namesakes.ts'
import { publishedBytes } from '../published.ts'
import { type World, world, writeWorld } from '../world.ts'

const EDITOR = { id: 'test', roles: ['editor'] as const }

/** The world with somebody more, by these names. */
function withNewcomer(slug: string, names: readonly ClaimRow[]): World {
  const rows = namesakes()
  const claims = [...names, claimRow(slug, 'c01', 'Came home late')]
  rows.people.push(personRow(slug))
  rows.claims.push(...claims)
  rows.rulings.push(...accepted(claims))
  return rows
}

const bring = (
  house: TestHouse,
  rows: World,
  more: { publish?: string[]; reason?: string; dryRun?: boolean } = {},
) => importFolder(house, { folder: writeWorld(rows), skipBad: false, dryRun: false, ...more })
const hide = (house: TestHouse, slug: string, hidden = true) =>
  perform(house, hidePerson, { slug, hidden, reason: 'a test' }, EDITOR)
const rule = (house: TestHouse, claim: string, verdict: 'accepted' | 'withdrawn') =>
  perform(house, ruleClaim, { claim, verdict, reason: 'a test' }, EDITOR)
const isPublic = async (house: TestHouse, slug: string) =>
  (await readPublicPerson(house.visitor, slug)) !== null
const slugsOf = (people: readonly Alike[]) => people.map(({ slug }) => slug)

async function houseWithHidden(): Promise<TestHouse> {
  const house = await testHouse()
  await bring(house, namesakes())
  await hide(house, 'p-a')
  return house
}

describe('somebody who comes while a person of a like name is hidden', async () => {
  const house = await houseWithHidden()
  const before = await publishedBytes(house)

  it.each([
    ['Latin', 'Zumrat Kadirova', 'Latn', 'en'],
    ['Cyrillic', 'Зумрат Кадырова', 'Cyrl', 'ru'],
    ['Arabic', 'زۇمرەت قادىروۋا', 'Arab', 'ug'],
    ['Han', '祖木热提·卡德罗娃', 'Hans', 'zh'],
    ['an order turned round', 'Qadirova Zumret', 'Latn', 'en'],
  ])('waits, in %s', async (_, form, script, lang) => {
    const slug = `q-${lang}-${form.codePointAt(0)}`
    const latin = nameRow(slug, 'n2', 'Ilka Sorn')
    const { waiting } = await bring(
      house,
      withNewcomer(slug, [nameRow(slug, 'n1', form, script, lang), latin]),
    )
    expect(slugsOf(waiting)).toContain(slug)
    expect(waiting.find((each) => each.slug === slug)?.resembles[0]).toMatchObject({
      to: 'p-a',
      form,
      why: expect.stringMatching(/./),
    })
    expect(await isPublic(house, slug)).toBe(false)
  })
  it('leaves no public byte otherwise than it was', async () =>
    expect((await publishedBytes(house)) === before).toBe(true))
  it('comes through when the name is only a little alike', async () => {
    const { waiting } = await bring(
      house,
      withNewcomer('p-f', [nameRow('p-f', 'n1', 'Zumret Tursun')]),
    )
    expect(slugsOf(waiting)).not.toContain('p-f')
    expect(await isPublic(house, 'p-f')).toBe(true)
  })
})

describe('somebody who waits', async () => {
  const house = await houseWithHidden()
  const rows = withNewcomer('p-z', [nameRow('p-z', 'n1', 'Zumrat Kadirova')])
  rows.reactions.push(reactionRow('re-z', [], 'Norrland spoke of Zumrat Kadirova.'))
  const hidden = await publishedBytes(house)

  it('is told of in a dry run, which keeps nothing', async () => {
    expect(slugsOf((await bring(house, rows, { dryRun: true })).waiting)).toEqual(['p-z'])
    expect(
      await house.desk.selectFrom('desk.personHold').selectAll().where('held', '=', true).execute(),
    ).toEqual([])
  })
  it('waits after the same import twice, which says so again and changes nothing', async () => {
    const once = await bring(house, rows)
    const holds = await house.desk.selectFrom('desk.personHold').selectAll().execute()
    const twice = await bring(house, rows)
    expect([slugsOf(once.waiting), slugsOf(twice.waiting)]).toEqual([['p-z'], ['p-z']])
    expect(twice.files.filter(({ changed }) => changed > 0)).toEqual([])
    expect(await house.desk.selectFrom('desk.personHold').selectAll().execute()).toEqual(holds)
  })
  it('is named in no text meanwhile', async () =>
    expect((await publishedBytes(house)) === hidden).toBe(true))
  it('is what check derives', async () =>
    expect((await checkPublished(house)).differences).toEqual([]))
  it('goes through an export into an empty store; namesakes who stood before are no newcomers there', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'held-'))
    await exportFolder(house, folder, false)
    const other = await testHouse()
    expect(
      slugsOf((await importFolder(other, { folder, skipBad: false, dryRun: false })).waiting),
    ).toEqual(['p-z'])
    expect(await publishedBytes(other)).toBe(await publishedBytes(house))
    const again = mkdtempSync(join(tmpdir(), 'held-'))
    await exportFolder(other, again, false)
    expect(readdirSync(again)).toEqual(readdirSync(folder))
    for (const file of readdirSync(folder))
      expect(readFileSync(join(again, file), 'utf8'), file).toBe(
        readFileSync(join(folder, file), 'utf8'),
      )
    const open = mkdtempSync(join(tmpdir(), 'held-'))
    await exportFolder(house, open, true)
    for (const file of readdirSync(open))
      expect(readFileSync(join(open, file), 'utf8'), file).not.toMatch(/p-z|Kadirova/)
  })
  it('waits on when the other is put back, who does not wait because of this one', async () => {
    const { waiting } = await hide(house, 'p-a', false)
    expect(slugsOf(waiting)).toEqual(['p-z'])
    expect([await isPublic(house, 'p-a'), await isPublic(house, 'p-z')]).toEqual([true, false])
    await hide(house, 'p-a')
  })
  it('is public once somebody has looked, stays so by further imports, and needs no second look', async () => {
    await perform(
      house,
      publishPerson,
      { slug: 'p-z', reason: 'another person: born in Sund' },
      EDITOR,
    )
    expect(await isPublic(house, 'p-z')).toBe(true)
    expect((await bring(house, rows)).waiting).toEqual([])
    await rule(house, 'p-z-n1', 'withdrawn')
    expect(await rule(house, 'p-z-n1', 'accepted')).toEqual([])
    expect(await isPublic(house, 'p-z')).toBe(true)
    expect((await checkPublished(house)).differences).toEqual([])
  })
  it('cannot be let through who does not wait, or is not on file', async () => {
    const publish = (slug: string) =>
      perform(house, publishPerson, { slug, reason: 'a test' }, EDITOR)
    await expect(publish('p-z')).rejects.toMatchObject({ code: 'person-not-waiting' })
    await expect(publish('nobody')).rejects.toMatchObject({ code: 'person-unknown' })
  })
  it('stands on file for good: no hold is changed or taken away', async () => {
    for (const statement of [
      `update desk.person_hold set reason = 'x'`,
      'delete from desk.person_hold',
      'truncate desk.person_hold',
    ])
      await expect(runAs(house.owner, statement), statement).rejects.toThrow(
        /never changed or removed|cannot truncate/,
      )
  })
})

describe('somebody who was looked at before the import', async () => {
  const house = await houseWithHidden()
  it('does not wait, this time or the next', async () => {
    const rows = withNewcomer('p-z', [nameRow('p-z', 'n1', 'Zumrat Kadirova')])
    const { waiting } = await bring(house, rows, { publish: ['p-z'], reason: 'another person' })
    expect(waiting).toEqual([])
    expect(await isPublic(house, 'p-z')).toBe(true)
    const holds = await house.desk.selectFrom('desk.personHold').selectAll().execute()
    await bring(house, rows, { publish: ['p-z'], reason: 'another person' })
    expect(await house.desk.selectFrom('desk.personHold').selectAll().execute()).toEqual(holds)
  })
  it('and needs a reason', async () => {
    await expect(bring(house, world(), { publish: ['p-z'] })).rejects.toMatchObject({
      code: 'input-unreadable',
    })
  })
})

describe('who becomes public by another road', async () => {
  const house = await houseWithHidden()
  it('by a ruling on a name, waits', async () => {
    const rows = withNewcomer('p-y', [nameRow('p-y', 'n1', 'Зумрат Кадырова', 'Cyrl', 'ru')])
    rows.rulings = rows.rulings.filter(({ claim }) => claim !== 'p-y-n1')
    expect((await bring(house, rows)).waiting).toEqual([])
    expect(slugsOf(await rule(house, 'p-y-n1', 'accepted'))).toEqual(['p-y'])
    expect(await isPublic(house, 'p-y')).toBe(false)
  })
  it('by another form of a name, waits', async () => {
    const rows = withNewcomer('p-w', [])
    expect((await bring(house, rows)).waiting.map(({ slug }) => slug)).not.toContain('p-w')
    const named = withNewcomer('p-w', [nameRow('p-w', 'n1', 'Zumrat Kadirova')])
    expect(slugsOf((await bring(house, named)).waiting)).toContain('p-w')
  })
  it('by being put back after the other was hidden too, waits', async () => {
    const other = await testHouse()
    await bring(other, withNewcomer('p-z', [nameRow('p-z', 'n1', 'Zumrat Kadirova')]))
    await hide(other, 'p-z')
    await hide(other, 'p-a')
    expect(slugsOf((await hide(other, 'p-z', false)).waiting)).toEqual(['p-z'])
    expect(await isPublic(other, 'p-z')).toBe(false)
  })
  it('is compared with what is kept of names that were erased meanwhile', async () => {
    const other = await houseWithHidden()
    for (const n of [1, 2, 3, 4, 5]) await erase(other, `p-a-n${n}`)
    const { waiting } = await bring(
      other,
      withNewcomer('p-z', [nameRow('p-z', 'n1', 'Зумрат Кадырова', 'Cyrl', 'ru')]),
    )
    expect(slugsOf(waiting)).toEqual(['p-z'])
  })
  it('who was public before, or is only told of otherwise, stays', async () => {
    const rows = namesakes()
    const more = nameRow('p-b', 'n9', 'Zumrat Kadirova')
    rows.claims.push(more)
    rows.rulings.push(...accepted([more]))
    expect(slugsOf((await bring(house, rows)).waiting)).not.toContain('p-b')
    expect(await isPublic(house, 'p-b')).toBe(true)
    await rule(house, 'p-b-n1', 'withdrawn')
    await rule(house, 'p-b-n2', 'withdrawn')
    await rule(house, 'p-b-n3', 'withdrawn')
    await rule(house, 'p-b-n9', 'withdrawn')
    expect(await isPublic(house, 'p-b')).toBe(false)
    expect(await rule(house, 'p-b-n1', 'accepted')).toEqual([])
    expect(await isPublic(house, 'p-b')).toBe(true)
  })
})
