import { describe, expect, it } from 'vitest'
import { testHouse } from '../../../tests/database.ts'
import { publishedBytes } from '../../../tests/published.ts'
import { importWorld, world } from '../../../tests/world.ts'
import { readRaising } from '../../access/views/index.ts'
import { parseEdtf } from '../../kernel/dates/index.ts'
import { readFacility } from '../../papers/views/index.ts'
import type { ReactionRow } from '../../reactions/model/index.ts'
import { reactionsOf, readContradiction, readReaction } from '../../reactions/views/index.ts'
import { hidePerson, ruleClaim } from '../../registry/acts/index.ts'
import { perform } from '../acting/index.ts'
import { checkPublished } from '../checking/index.ts'
import { chronologicalKey } from './showable.ts'

const EDITOR = { id: 'test', roles: ['editor'] as const }
const house = await testHouse()
const rows = world()
const sealedName = rows.claims.find(
  ({ person, predicate }) => person === 'sealed-one' && predicate === 'name',
)!.value!
const reaction = (id: string, more: Partial<ReactionRow>): ReactionRow => ({
  ...rows.reactions[1]!,
  id,
  persons: [],
  ...more,
})
rows.reactions.push(
  reaction('names-sealed', {
    persons: ['marlo-venn', 'sealed-one'],
    summary: `Norrland asked after Marlo Venn and ${sealedName}.`,
  }),
  reaction('only-sealed', { persons: ['sealed-one'], summary: 'A city honoured a poet.' }),
  reaction('told-again', { same_as: 'only-sealed', part_of: 're2' }),
)
rows.contradictions.push({
  ...rows.contradictions[0]!,
  id: 'x2',
  reactions: ['only-sealed', 're2'],
  instruments: [],
})
await importWorld(house, rows)
const read = (id: string) => readReaction(house.visitor, id)

describe('a row that names people', () => {
  it('names only those with a public page', async () =>
    expect((await read('re1'))?.persons).toEqual(['marlo-venn']))
  it('is withheld whole when its words name somebody without one', async () =>
    expect(await read('names-sealed')).toBeNull())
  it('is withheld whole when nobody it names has one', async () =>
    expect(await read('only-sealed')).toBeNull())
  it('is not linked once it is withheld', async () => {
    expect(await read('told-again')).toMatchObject({ part_of: 're2' })
    expect(await read('told-again')).not.toHaveProperty('same_as')
    expect((await readContradiction(house.visitor, 'x2'))?.reactions).toEqual(['re2'])
  })
})

describe('when a person goes', () => {
  /** Every form: one in any script is enough to stand under. */
  const withdraw = async (verdict: 'withdrawn' | 'accepted') => {
    for (const form of ['n1', 'n2', 'n3'])
      await perform(
        house,
        ruleClaim,
        { claim: `marlo-venn-${form}`, verdict, reason: 'a test' },
        EDITOR,
      )
  }
  it('without a name to stand under, rows that name the person go too, and come back as they were', async () => {
    const before = await publishedBytes(house)
    await withdraw('withdrawn')
    expect([await read('re1'), await reactionsOf(house.visitor, 'marlo-venn')]).toEqual([null, []])
    expect((await checkPublished(house)).differences).toEqual([])
    await withdraw('accepted')
    expect(await publishedBytes(house)).toEqual(before)
  })
  it('into hiding, no row that names the person stays', async () => {
    const hide = (hidden: boolean) =>
      perform(house, hidePerson, { slug: 'ilka-torr', hidden, reason: 'a test' }, EDITOR)
    expect(await readRaising(house.visitor, 'rs1')).not.toBeNull()
    await hide(true)
    expect(await readRaising(house.visitor, 'rs1')).toBeNull()
    await hide(false)
  })
})

it('a facility carries the rules that reach it, and passes no card', async () => {
  const facility = await readFacility(house.visitor, 'olm-prison')
  expect(facility?.rules.map(({ id, reach }) => [id, reach])).toEqual([['mr1', 'country']])
  expect(facility?.card_to_prisoner).toEqual({
    obstacles: ['address_unverified', 'no_local_script'],
  })
})

it('lists are in the order of days: an open beginning by its end, undated last', () => {
  const dates = ['2019-03~', 'XXXX', '../2019-02', '2019-02-09', '2019'].map(parseEdtf)
  expect(dates.toSorted((a, b) => (chronologicalKey(a) < chronologicalKey(b) ? -1 : 1))).toEqual([
    '2019',
    '2019-02-09',
    '../2019-02',
    '2019-03~',
    'XXXX',
  ])
})
