import { fc, test } from '@fast-check/vitest'
import { expect, it } from 'vitest'
import { finish } from './finished.ts'
import type { Moment } from './generation.ts'
import { type Page, shelf } from './shelf.ts'

const of: Moment = { generation: '1 1', day: '2026-11-29' as Moment['day'] }
const pageOf = async (size: number): Promise<Page> => ({
  of,
  finished: await finish(new Response('x'.repeat(size)), 'quick'),
})

const deeds = fc.array(fc.tuple(fc.nat(30), fc.nat(40_000), fc.boolean()), { maxLength: 60 })

test.prop([deeds])(
  'whatever is put on it, it holds no more than it may, and what was used last',
  async (list) => {
    const kept = shelf(200_000)
    for (const [n, size, isAsked] of list) {
      const page = await pageOf(size)
      if (isAsked) kept.find(String(n))
      else kept.put(String(n), page)
      expect(kept.bytes).toBeLessThanOrEqual(200_000)
      if (!isAsked && size < 20_000) expect(kept.find(String(n))).toBe(page)
    }
    kept.clear()
    expect(kept.bytes).toBe(0)
  },
)

it('lets go first of what nobody has asked for the longest', async () => {
  const kept = shelf(100_000)
  for (const key of ['a', 'b', 'c']) kept.put(key, await pageOf(10_000))
  kept.find('a')
  for (let n = 0; n < 6; n++) kept.put(String(n), await pageOf(10_000))
  expect([kept.find('a') !== undefined, kept.find('b'), kept.find('c') === undefined]).toEqual([
    true,
    undefined,
    false,
  ])
})

it('takes nothing that would fill an eighth of it', async () => {
  const kept = shelf(100_000)
  kept.put('large', await pageOf(20_000))
  expect([kept.find('large'), kept.bytes]).toEqual([undefined, 0])
})

it('counts a page anew when it has grown', async () => {
  const kept = shelf(100_000)
  const page = await pageOf(1_000)
  kept.put('a', page)
  const before = kept.bytes
  Object.assign(page.finished, { bytes: 3_000 })
  kept.grow('a', page)
  kept.grow('gone', page)
  expect(kept.bytes).toBe(before + 2_000)
})
