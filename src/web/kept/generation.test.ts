/** A moment is trusted only while it cannot have passed before an act that took something away was acknowledged. */
import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { Edtf } from '../../kernel/dates/index.ts'
import { GONE_AFTER_MS, TRUSTED_MS } from '../../store/reading/generation.ts'
import { watchGeneration } from './generation.ts'

/** A database whose answers come when they are let, and clocks that run when they are told. */
function stage() {
  const clocks = { at: 0, wall: 1_000_000 }
  const state = { generation: 1, day: '2026-11-29' as Edtf, isDown: false }
  const waiting: (() => void)[] = []
  const read = () => {
    const seen = String(state.generation)
    const isDown = state.isDown
    return new Promise<string>((resolve, reject) =>
      waiting.push(() => (isDown ? reject(new Error('down')) : resolve(seen))),
    )
  }
  const watch = watchGeneration(read, () => state.day, {
    now: () => clocks.at,
    clock: () => clocks.wall,
  })
  const pass = (ms: number) => Object.assign(clocks, { at: clocks.at + ms, wall: clocks.wall + ms })
  const settle = async () => {
    for (const answer of waiting.splice(0)) answer()
    for (let turn = 0; turn < 5; turn++) await Promise.resolve()
  }
  const reading = async () => {
    const promise = watch.read()
    await settle()
    return await promise
  }
  return { watch, state, clocks, pass, settle, reading, readings: () => waiting.length }
}

describe('a moment', () => {
  it('is trusted from when its reading began, not from when it came', async () => {
    const { watch, pass, settle } = stage()
    const promise = watch.read()
    pass(TRUSTED_MS - 1)
    await settle()
    expect(watch.trusted()).toBe(await promise)
    pass(1)
    expect(watch.trusted()).toBeNull()
  })
  it('stays the same while nothing moves, and is another when the generation or the day does', async () => {
    const { state, pass, reading } = stage()
    const first = await reading()
    pass(200)
    expect(await reading()).toBe(first)
    state.generation++
    pass(200)
    const second = await reading()
    expect(second).not.toBe(first)
    state.day = '2026-11-30' as Edtf
    pass(200)
    expect(await reading()).not.toBe(second)
  })
  it('is none without the database, and another after it', async () => {
    const { watch, state, pass, reading } = stage()
    const first = await reading()
    state.isDown = true
    pass(200)
    expect([await reading(), watch.trusted()]).toEqual([null, null])
    state.isDown = false
    pass(200)
    const again = await reading()
    expect([again === null, again === first]).toEqual([false, false])
  })
  it('is not trusted after a sleep, in which one of the clocks stood still', async () => {
    const { watch, clocks, reading } = stage()
    await reading()
    clocks.wall += 3_600_000
    expect(watch.trusted()).toBeNull()
  })
  it('is read once for all who wait, and again before it must be', async () => {
    const { watch, pass, settle, readings, reading } = stage()
    const all = [watch.read(), watch.read(), watch.read()]
    expect(readings()).toBe(1)
    await settle()
    await Promise.all(all)
    expect([watch.trusted() !== null, readings()]).toEqual([true, 0])
    pass(TRUSTED_MS / 2)
    expect([watch.trusted() !== null, watch.trusted() !== null, readings()]).toEqual([
      true,
      true,
      1,
    ])
    await settle()
    await reading()
  })
  it('that is read anew is never from a reading that had begun before', async () => {
    const { watch, state, settle } = stage()
    const early = watch.read()
    state.generation = 2
    const anew = [watch.readAnew(), watch.readAnew()]
    await settle()
    expect((await early)?.generation).toBe('1')
    await settle()
    const [one, other] = await Promise.all(anew)
    expect([one?.generation, one === other]).toEqual(['2', true])
  })
})

const steps = fc.array(
  fc.oneof(
    fc.constant('move'),
    fc.constant('ask'),
    fc.constant('answer'),
    fc.integer({ min: 1, max: 150 }),
  ),
  {
    maxLength: 80,
  },
)

test.prop([steps])(
  'whenever asked, what is trusted stood within the time after which an act is acknowledged',
  async (list) => {
    const { watch, state, clocks, pass, settle } = stage()
    const ended = new Map<string, number>()
    for (const step of list) {
      if (step === 'move') {
        ended.set(String(state.generation), clocks.at)
        state.generation++
      } else if (step === 'ask') void watch.read()
      else if (step === 'answer') await settle()
      else pass(step as number)
      const trusted = watch.trusted()
      if (trusted)
        expect(clocks.at - (ended.get(trusted.generation) ?? clocks.at)).toBeLessThan(GONE_AFTER_MS)
    }
  },
)
