/** What a public record tells of its past: derived from what may be shown now, as if nothing else had ever been. */
import { describe, expect, it } from 'vitest'
import { undoAct } from '../src/boot/past.ts'
import { importFolder } from '../src/boot.ts'
import { readInstrument } from '../src/reactions/views/index.ts'
import { hidePerson, ruleClaim } from '../src/registry/acts/index.ts'
import { readPublicPerson } from '../src/registry/views/index.ts'
import { perform } from '../src/store/acting/index.ts'
import { checkPublished } from '../src/store/checking/index.ts'
import { type TestHouse, testHouse } from './database.ts'
import { publishedBytes } from './published.ts'
import { type World, world, writeWorld } from './world.ts'

const EDITOR = { id: 'test', roles: ['editor', 'importer'] as const }
const C = 'marlo-venn-c06'
const today = () => new Date().toISOString().slice(0, 10)
const rows = world()
const bring = (house: TestHouse, change: (rows: World) => void = () => {}) => {
  const changed = structuredClone(rows)
  change(changed)
  return importFolder(house, { folder: writeWorld(changed), skipBad: false, dryRun: false })
}
const rule = (
  house: TestHouse,
  verdict: 'accepted' | 'disputed' | 'withdrawn' | 'withheld',
  claim = C,
) => perform(house, ruleClaim, { claim, verdict, reason: 'a test' }, EDITOR)
const hide = (house: TestHouse, slug: string, hidden: boolean) =>
  perform(house, hidePerson, { slug, hidden, reason: 'a test' }, EDITOR)
const told = async (house: TestHouse) =>
  (await readPublicPerson(house.visitor, 'marlo-venn'))?.changes ?? []
const isClean = async (house: TestHouse) =>
  expect((await checkPublished(house)).differences).toEqual([])

describe('of a person is told', async () => {
  const house = await testHouse()
  await bring(house)
  const before = await publishedBytes(house)
  const { predicate } = rows.claims.find(({ id }) => id === C)!
  const demand = rows.demands.find(
    ({ persons, visibility }) => visibility === 'public' && persons.includes('marlo-venn'),
  )!

  it('nothing of what came with the person, nor by the same folder again', async () => {
    expect(await told(house)).toEqual([])
    await bring(house)
    expect(await publishedBytes(house)).toBe(before)
  })
  it('what was added, changed and ruled on since, with its day and nothing of who', async () => {
    const more = {
      ...rows.claims.find(({ id }) => id === C)!,
      id: 'marlo-venn-later',
      value: 'Said later',
    }
    await bring(house, (next) => {
      next.claims.find(({ id }) => id === C)!.value = 'Said otherwise'
      next.claims.push(more)
      next.rulings.push({ ...next.rulings[0]!, claim: more.id })
      next.demands.find(({ id }) => id === demand.id)!.what = 'Asks again for word'
    })
    await rule(house, 'disputed')
    expect(await told(house)).toEqual([
      { on: today(), what: 'changed', of: 'claim', id: C, predicate },
      { on: today(), what: 'disputed', of: 'claim', id: C, predicate },
      { on: today(), what: 'added', of: 'claim', id: more.id, predicate },
      { on: today(), what: 'changed', of: 'demand', id: demand.id },
    ])
    await isClean(house)
  })
  it('the same after hiding and putting back, and nothing of what was withheld meanwhile', async () => {
    const now = await publishedBytes(house)
    await hide(house, 'marlo-venn', true)
    await hide(house, 'marlo-venn', false)
    expect(await publishedBytes(house)).toBe(now)
    await rule(house, 'withheld', 'marlo-venn-later')
    expect((await told(house)).map(({ id }) => id)).not.toContain('marlo-venn-later')
    await rule(house, 'accepted', 'marlo-venn-later')
    expect(await publishedBytes(house)).toBe(now)
    await isClean(house)
  })
  it('nothing of a row that was made to say something else and back', async () => {
    const of = async () => (await told(house)).filter(({ id }) => id === demand.id)
    expect(await of()).toHaveLength(1)
    await bring(house, (next) => {
      next.claims = next.claims.filter(({ id }) => id !== C)
      for (const dispute of next.disputes) dispute.claims = dispute.claims.filter((id) => id !== C)
      next.rulings = next.rulings.filter(({ claim }) => claim !== C)
    })
    expect(await of()).toEqual([])
  })
})

describe('of what is not public', () => {
  it('nothing is told, whatever of it changes', async () => {
    const house = await testHouse()
    await bring(house)
    const before = await publishedBytes(house)
    await bring(house, (next) => {
      for (const row of [
        ...next.demands,
        ...next.answers,
        ...next.instruments,
        ...next.people,
        ...next.reprisals,
      ])
        row.desk_note = 'Another note'
      next.demands[0]!.reaction = next.reactions[0]!.id
    })
    expect(await publishedBytes(house)).toBe(before)
  })
})

describe('of somebody who is hidden', () => {
  it('nothing is told on the page of another, not even that a row once named them', async () => {
    const house = await testHouse()
    await bring(house)
    const demand = rows.demands.find(
      ({ persons, visibility }) => visibility === 'public' && persons.includes('marlo-venn'),
    )!
    await bring(house, (next) => {
      next.demands.find(({ id }) => id === demand.id)!.what = 'Asks for word of Ilka Torr too'
    })
    await bring(house)
    await bring(house, (next) => {
      next.demands.find(({ id }) => id === demand.id)!.what = 'Asks for any word'
    })
    await hide(house, 'ilka-torr', true)
    expect(await told(house)).toEqual([
      { on: today(), what: 'changed', of: 'demand', id: demand.id },
    ])
    await isClean(house)
  })
})

describe('of a joint text', () => {
  it('it is told who came to stand on it, who no longer does, and that an act taken back never was', async () => {
    const house = await testHouse()
    const done: number[] = []
    house.done = (act) => done.push(act)
    await bring(house)
    const before = await publishedBytes(house)
    const instrument = rows.signatures[0]!.instrument
    const changes = async () => (await readInstrument(house.visitor, instrument))?.changes ?? []
    expect(await changes()).toEqual([])
    const model = rows.signatures.find((each) => each.instrument === instrument)!
    await bring(house, (next) => {
      next.signatures.push({ ...model, iso3: 'NZL', name: 'New Zealand' })
      next.instruments.find(({ id }) => id === instrument)!.note = 'Read again'
    })
    expect(await changes()).toEqual([
      { on: today(), what: 'changed', of: 'instrument', id: instrument },
      { on: today(), what: 'added', of: 'signature', id: `${instrument} NZL ${model.event}` },
    ])
    await isClean(house)
    await undoAct(house, { act: done.at(-1)!, dryRun: false }, EDITOR)
    expect(await publishedBytes(house)).toBe(before)
  })
})
