/** A claim that comes in changed is another one, which takes the place of the first; who may see it changes by a ruling. */
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { importFolder } from '../src/boot.ts'
import { hidePerson, ruleClaim } from '../src/registry/acts/index.ts'
import { readPublicPerson } from '../src/registry/views/index.ts'
import { perform } from '../src/store/acting/index.ts'
import { checkPublished } from '../src/store/checking/index.ts'
import { type TestHouse, testHouse, worldHouse } from './database.ts'
import { ASKED, erase, ruledLongAgo } from './erasing.ts'
import { publishedBytes } from './published.ts'
import { importWorld, type World, world, writeWorld } from './world.ts'

const EDITOR = { id: 'test', roles: ['editor'] as const }
const C = 'marlo-venn-c06'
type Claim = World['claims'][number]
const changed = (change: Partial<Claim>) => {
  const rows = world()
  Object.assign(rows.claims.find(({ id }) => id === C)!, change)
  return rows
}
const bring = async (house: TestHouse, rows = world()) =>
  (
    await importFolder(house, { folder: writeWorld(rows), skipBad: false, dryRun: false })
  ).files.find(({ file }) => file === 'claims.jsonl')!.changed
const rulingsOf = async ({ desk }: TestHouse) =>
  (
    await sql<{ verdicts: string }>`
      select string_agg(r.verdict, ' ' order by r.n) as verdicts from desk.claim c join desk.ruling r on r.person_id = c.person_id and r.claim_id = c.id
      where c.public_id = ${C} group by c.id order by c.id`.execute(desk)
  ).rows.map(({ verdicts }) => verdicts)
const saidIn = async (house: TestHouse, slug = 'marlo-venn') =>
  (await readPublicPerson(house.visitor, slug))?.claims
    .filter(({ id }) => id === C)
    .map(({ value }) => value)
const isClean = async (house: TestHouse) =>
  expect((await checkPublished(house)).differences).toEqual([])

describe('a claim that comes in changed', () => {
  it('takes the place of the one before, stands as that stood, and is the one that rulings are of', async () => {
    const house = await worldHouse()
    await perform(
      house,
      ruleClaim,
      { claim: C, verdict: 'preferred', reason: 'the closest' },
      EDITOR,
    )
    expect(await bring(house, changed({ value: 'Something else was said' }))).toBe(1)
    expect(await saidIn(house)).toEqual(['Something else was said'])
    expect(await rulingsOf(house)).toEqual(['accepted preferred replaced', 'accepted preferred'])
    expect(
      (await readPublicPerson(house.visitor, 'marlo-venn'))!.tombstones.map(({ claim }) => claim),
    ).not.toContain(C)
    await isClean(house)
    expect(await bring(house, changed({ value: 'Something else was said' }))).toBe(0)
    await perform(house, ruleClaim, { claim: C, verdict: 'withdrawn', reason: 'an error' }, EDITOR)
    expect(await saidIn(house)).toEqual([])
    expect(await bring(house)).toBe(1)
    expect(await saidIn(house), 'it stays withdrawn').toEqual([])
    await isClean(house)
  })
  it('may be said of somebody else: it leaves the page of the first', async () => {
    const house = await worldHouse()
    await bring(house, changed({ person: 'ilka-torr' }))
    expect([await saidIn(house), await saidIn(house, 'ilka-torr')]).toEqual([
      [],
      [world().claims.find(({ id }) => id === C)!.value],
    ])
    await isClean(house)
  })
  it('is refused when it has been erased here', async () => {
    const house = await worldHouse()
    await erase(house, C)
    expect(await bring(house), 'as it was').toBe(0)
    const trying = importFolder(house, {
      folder: writeWorld(changed({ claimant: 'another' })),
      skipBad: false,
      dryRun: false,
    })
    await expect(trying).rejects.toMatchObject({
      report: { problems: [{ file: 'claims.jsonl', code: 'claim-erased' }] },
    })
  })
})

describe('who may see a claim', () => {
  it('changes by a ruling, and the claim stays the one that it was', async () => {
    const house = await worldHouse()
    const before = await publishedBytes(house)
    expect(await bring(house, changed({ visibility: 'team' }))).toBe(1)
    expect(await saidIn(house)).toEqual([])
    expect(await rulingsOf(house)).toEqual(['accepted accepted'])
    await isClean(house)
    expect(await bring(house)).toBe(1)
    expect(await publishedBytes(house)).toBe(before)
    await perform(
      house,
      ruleClaim,
      { claim: C, verdict: 'accepted', visibility: 'team', reason: 'not for all' },
      EDITOR,
    )
    expect(await saidIn(house)).toEqual([])
    await isClean(house)
  })
  it('is never more than its kind allows', async () => {
    const house = await worldHouse()
    const claim = world().claims.find(({ predicate }) => predicate === 'family_member')?.id
    if (claim === undefined)
      return expect(world().claims.map(({ predicate }) => predicate)).not.toContain('family_member')
    const ruling = perform(
      house,
      ruleClaim,
      { claim, verdict: 'accepted', visibility: 'public', reason: 'for all' },
      EDITOR,
    )
    await expect(ruling).rejects.toMatchObject({ code: 'visibility-too-high' })
  })
})

describe('what is withheld', () => {
  it('leaves nothing in public, and what is erased after it neither; what was withdrawn leaves that it was', async () => {
    const house = await testHouse()
    const rows = world()
    rows.claims = rows.claims.filter(({ id }) => id !== C)
    rows.rulings = rows.rulings.filter(({ claim }) => claim !== C)
    for (const dispute of rows.disputes)
      dispute.claims = dispute.claims.filter((claim) => claim !== C)
    const without = await testHouse()
    await importWorld(without, rows)
    await importWorld(house)
    await perform(
      house,
      ruleClaim,
      { claim: C, verdict: 'withheld', reason: 'the family wishes it' },
      EDITOR,
    )
    const person = async (of: TestHouse) =>
      JSON.stringify(await readPublicPerson(of.visitor, 'marlo-venn'))
    expect(await person(house)).toBe(await person(without))
    await isClean(house)
    const other = await worldHouse()
    await ruledLongAgo(other, C, 'withheld')
    await perform(
      other,
      ruleClaim,
      { claim: C, verdict: 'erased', reason: 'for good', asked: ASKED },
      EDITOR,
    )
    expect(await person(other)).toBe(await person(without))
    await perform(house, ruleClaim, { claim: C, verdict: 'withdrawn', reason: 'an error' }, EDITOR)
    expect(
      (await readPublicPerson(house.visitor, 'marlo-venn'))!.tombstones.map(({ claim }) => claim),
    ).toContain(C)
  })
})

describe('erasing for good', async () => {
  const house = await worldHouse()
  const eraseNow = (claim: string, asked: string | undefined = ASKED) =>
    perform(house, ruleClaim, { claim, verdict: 'erased', reason: 'for good', asked }, EDITOR)
  it('waits until it was out of the public for thirty days, and asks first', async () => {
    await expect(eraseNow(C)).rejects.toMatchObject({ code: 'erase-hide-first' })
    await perform(
      house,
      ruleClaim,
      { claim: C, verdict: 'withheld', reason: 'asked by a cousin' },
      EDITOR,
    )
    await expect(eraseNow(C)).rejects.toMatchObject({ code: 'erase-too-soon' })
    await expect(
      perform(house, ruleClaim, { claim: C, verdict: 'erased', reason: 'for good' }, EDITOR),
    ).rejects.toMatchObject({
      code: 'input-unreadable',
    })
    await ruledLongAgo(house, 'marlo-venn-c05')
    await eraseNow('marlo-venn-c05')
  })
  it('may follow when the person was hidden as long', async () => {
    await perform(house, hidePerson, { slug: 'ilka-torr', hidden: true, reason: 'unsafe' }, EDITOR)
    await expect(eraseNow('ilka-torr-c01')).rejects.toMatchObject({ code: 'erase-too-soon' })
    await perform(house, hidePerson, { slug: 'ilka-torr', hidden: false, reason: 'safe' }, EDITOR)
    await sql`insert into desk.person_hiding (person_id, n, hidden, reason, ruled_by, ruled_at)
      select id, 3, true, 'unsafe', 'test', '2026-01-02T03:04:05Z' from desk.person where slug = 'ilka-torr'`.execute(
      house.desk,
    )
    await eraseNow('ilka-torr-c01')
  })
  it('empties the reasons of what was ruled before, and keeps that it was ruled', async () => {
    const { rows } = await sql<{
      verdict: string
      reason: string
    }>`select r.verdict, r.reason from desk.ruling r
      join desk.claim_public_id i on i.person_id = r.person_id and i.claim_id = r.claim_id where i.public_id = 'marlo-venn-c05' order by r.n`.execute(
      house.desk,
    )
    expect(rows).toEqual([
      { verdict: 'accepted', reason: 'erased' },
      { verdict: 'withdrawn', reason: 'erased' },
      { verdict: 'erased', reason: `for good; asked: ${ASKED}` },
    ])
  })
})

describe('what was taken out', async () => {
  const again = (rows: World) => {
    const old = rows.claims.find(({ id }) => id === C)!
    rows.claims.push({ ...old, id: 'marlo-venn-again' })
    rows.rulings.push({ ...rows.rulings[0]!, claim: 'marlo-venn-again' })
    return rows
  }
  const brought = (house: TestHouse, rows: World, removeMissing = false) =>
    importFolder(house, { folder: writeWorld(rows), skipBad: false, dryRun: false, removeMissing })
  const says = async (house: TestHouse) =>
    JSON.stringify(await readPublicPerson(house.visitor, 'marlo-venn'))
  const value = world().claims.find(({ id }) => id === C)!.value!

  it.each([
    'withheld',
    'withdrawn',
  ] as const)('as %s does not come back under another id, and it is said', async (verdict) => {
    const house = await worldHouse()
    await perform(house, ruleClaim, { claim: C, verdict, reason: 'the family wishes it' }, EDITOR)
    const before = await says(house)
    const { warnings } = await brought(house, again(world()))
    expect(warnings).toContainEqual({
      file: 'claims.jsonl',
      line: 0,
      code: 'claim-stays-out',
      params: { claim: 'marlo-venn-again' },
    })
    expect(await says(house)).toBe(before)
    await isClean(house)
    await perform(
      house,
      ruleClaim,
      { claim: 'marlo-venn-again', verdict: 'accepted', reason: 'looked at' },
      EDITOR,
    )
    expect(await says(house)).toContain(value)
  })
  it('as erased does not either, though what it said is gone', async () => {
    const house = await worldHouse()
    await erase(house, C)
    await brought(house, again(world()))
    expect(await says(house)).not.toContain('marlo-venn-again')
    await isClean(house)
  })
  it('does not when its folder dropped it and brings it again', async () => {
    const house = await worldHouse()
    await perform(
      house,
      ruleClaim,
      { claim: C, verdict: 'withheld', reason: 'the family wishes it' },
      EDITOR,
    )
    const without = world()
    without.claims = without.claims.filter(({ id }) => id !== C)
    without.rulings = without.rulings.filter(({ claim }) => claim !== C)
    for (const dispute of without.disputes) dispute.claims = dispute.claims.filter((id) => id !== C)
    await brought(house, without, true)
    await brought(house, world())
    expect(await says(house)).not.toContain(value)
    await isClean(house)
  })
  it('and anything else of the same person comes in as it is', async () => {
    const house = await worldHouse()
    await perform(
      house,
      ruleClaim,
      { claim: C, verdict: 'withheld', reason: 'the family wishes it' },
      EDITOR,
    )
    const rows = again(world())
    rows.claims.at(-1)!.value = 'Something that nobody took out'
    expect((await brought(house, rows)).warnings.map(({ code }) => code)).not.toContain(
      'claim-stays-out',
    )
    expect(await says(house)).toContain('Something that nobody took out')
  })
})
