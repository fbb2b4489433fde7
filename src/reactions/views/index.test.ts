import { describe, expect, it } from 'vitest'
import { testHouse } from '../../../tests/database.ts'
import { importWorld, world } from '../../../tests/world.ts'
import { parseEdtf } from '../../kernel/dates/index.ts'
import {
  listReactions,
  readInstrument,
  readInstrumentLinks,
  readReaction,
  readReactionLinks,
} from './index.ts'

const house = await testHouse()
const rows = world()
const plain = rows.reactions[1]!
rows.reactions = [
  { ...plain, id: 'b', kind: 'vote', date: parseEdtf('2021') },
  { ...plain, id: 'a', kind: 'vote', date: parseEdtf('2021'), same_as: 'b', instrument: 'in1' },
  { ...plain, id: 'c', date: parseEdtf('XXXX'), part_of: 'b' },
  { ...plain, id: 'd', date: parseEdtf('../2019') },
  { ...plain, id: 'e', date: parseEdtf('2020-03~') },
]
rows.contradictions = [{ ...rows.contradictions[0]!, reactions: ['b'], instruments: ['in1'] }]
rows.instruments.push({ ...rows.instruments[0]!, id: 'in2', supersedes: 'in1' })
delete rows.instruments[1]!.claimed
await importWorld(house, rows)

const walk = async (limit: number, kind?: 'vote') => {
  const ids: string[] = []
  for (let after: string | undefined; ; ) {
    const { reactions, next } = await listReactions(house.visitor, {
      limit,
      ...(after ? { after } : {}),
      ...(kind ? { kind } : {}),
    })
    ids.push(...reactions.map(({ id }) => id))
    if (!next) return ids
    after = next
  }
}

describe('the list of reactions', () => {
  it.each([1, 2, 3, 500])('is the same in steps of %i', async (limit) =>
    expect(await walk(limit)).toEqual(['d', 'e', 'a', 'b', 'c']))
  it('of one kind holds that kind alone', async () =>
    expect(await walk(1, 'vote')).toEqual(['a', 'b']))
  it('refuses to go on after a reaction that there is not', async () =>
    expect(listReactions(house.visitor, { limit: 5, after: 're3' })).rejects.toMatchObject({
      code: 'after-unknown',
    }))
})

describe('what stands around', () => {
  it('a reaction: its double, whichever points at which; its parts; its text; conflicts in the sources', async () => {
    const links = async (id: string) =>
      readReactionLinks(house.visitor, (await readReaction(house.visitor, id))!)
    const [a, b, c] = [await links('a'), await links('b'), await links('c')]
    expect([a.same, b.same].map((same) => same.map(({ id }) => id))).toEqual([['b'], ['a']])
    expect([b.parts.map(({ id }) => id), c.whole.map(({ id }) => id)]).toEqual([['c'], ['b']])
    expect([a.instrument?.id, b.contradictions.map(({ id }) => id)]).toEqual(['in1', ['x1']])
  })
  it('an instrument: its other versions, what is told of it, conflicts in the sources', async () => {
    const { versions, reactions, contradictions } = await readInstrumentLinks(
      house.visitor,
      (await readInstrument(house.visitor, 'in1'))!,
    )
    expect([versions, reactions, contradictions].map((list) => list.map(({ id }) => id))).toEqual([
      ['in2'],
      ['a'],
      ['x1'],
    ])
  })
})

describe('an instrument', () => {
  it('keeps apart what is claimed and who is named', async () =>
    expect(await readInstrument(house.visitor, 'in1')).toMatchObject({
      claimed: 3,
      named: 2,
      complete: false,
      recalled: 1,
      superseded_by: 'in2',
    }))
  it('whose total nobody published claims nothing', async () =>
    expect(await readInstrument(house.visitor, 'in2')).toMatchObject({
      claimed: null,
      named: 0,
      supersedes: 'in1',
    }))
})
