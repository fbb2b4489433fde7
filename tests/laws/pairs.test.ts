/** Any two acts at the same moment: each is done or cleanly refused, what was taken out is out, and `check` finds nothing. */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fc, test } from '@fast-check/vitest'
import { afterAll, describe, expect, it } from 'vitest'
import { hidePerson, ruleClaim } from '../../src/registry/acts.ts'
import { readPublicPerson } from '../../src/registry/views/index.ts'
import { perform } from '../../src/store/act.ts'
import { checkPublished } from '../../src/store/check.ts'
import { testHouse } from '../database.ts'
import { publishedBytes } from '../published.ts'
import { ROOT } from '../run.ts'
import { importWorld } from '../world.ts'
import { ABOUT_SOMEBODY, ACTS, claimOf, outcomeOf, PEOPLE, type Slug, SPARE, spareOf, type Told, worldOfPairs } from './pairs-acts.ts'

const EDITOR = { id: 'test', roles: ['editor'] as const }
const house = await testHouse()
await importWorld(house, worldOfPairs(0))

let [erased, others] = [0, 0]
/** What is erased is gone: each erasure has a statement of its own. */
const told = (name: string, slug: Slug): Told => ({ name, about: { slug, n: name === 'erase' ? erased++ % SPARE : others++ } })

type Pair = [Told, Told]
/** Every pair: two acts on the same person and on two, each once with those that are about nobody, and those among themselves. */
function everyPair(): (() => Pair)[] {
  const [one, other] = PEOPLE
  const names = Object.keys(ACTS)
  const isAbout = (name: string) => name in ABOUT_SOMEBODY
  return names.flatMap((a, at) =>
    names.slice(at).flatMap((b) => {
      const same = () => [told(a, one), told(b, one)] satisfies Pair
      const different = () => [told(a, other), told(b, one)] satisfies Pair
      return isAbout(a) && isAbout(b) ? [same, different] : [same]
    }),
  )
}

/** What must be gone after these, unless the other of the two brings it back. */
async function isOut(pair: Pair, outcomes: readonly string[]): Promise<void> {
  for (const [at, { name, about }] of pair.entries()) {
    const { name: with_, about: withAbout } = pair[1 - at]!
    if (outcomes[at] !== 'done') continue
    const undone = (by: string) => with_ === by && withAbout.slug === about.slug
    const person = await readPublicPerson(house.visitor, about.slug)
    const told = JSON.stringify(person)
    if (name === 'hide' && !undone('unhide')) expect(person).toBeNull()
    if (name === 'withdraw' && !undone('accept')) expect(told).not.toContain(`What ${claimOf(about.slug)} says`)
    if (name === 'erase') expect(await publishedBytes(house)).not.toContain(`What ${spareOf(about)} says`)
  }
}

async function restore(pair: Pair): Promise<void> {
  for (const { name, about } of pair) {
    const { slug } = about
    if (name === 'hide') await perform(house, hidePerson, { slug, hidden: false, reason: 'back' }, EDITOR)
    if (name === 'withdraw') await perform(house, ruleClaim, { claim: claimOf(slug), verdict: 'accepted', reason: 'back' }, EDITOR)
  }
}

async function holds(pair: Pair, outcomes: readonly string[]): Promise<void> {
  const what = pair.map(({ name, about }) => `${name} ${about.slug}`).join(' and ')
  for (const outcome of outcomes) expect(outcome, what).toMatch(/^(done|refused: [a-z-]+)$/)
  await isOut(pair, outcomes)
  expect((await checkPublished(house)).differences, what).toEqual([])
  await restore(pair)
}

describe('two acts in two processes', () => {
  const processes: ChildProcess[] = []
  afterAll(() => {
    for (const child of processes) child.disconnect()
  })
  async function start(): Promise<ChildProcess> {
    const login = JSON.stringify({ ...house.superuser, database: house.database })
    const child = fork(join(import.meta.dirname, 'pairs-acts.ts'), [login], { execArgv: ['--import', join(ROOT, 'hooks.mjs')] })
    processes.push(child)
    expect((await once(child, 'message'))[0]).toBe('ready')
    return child
  }
  const tell = async (child: ChildProcess, act: Told): Promise<string> => {
    const answer = once(child, 'message')
    child.send(act)
    return String((await answer)[0])
  }

  it('hold for every pair there is', { timeout: 600_000 }, async () => {
    const [one, other] = await Promise.all([start(), start()])
    const pairs = everyPair()
    expect(pairs.length).toBeGreaterThan(90)
    for (const make of pairs) {
      const pair = make()
      await holds(pair, await Promise.all([tell(one!, pair[0]), tell(other!, pair[1])]))
    }
  })
})

describe('two acts in one process', () => {
  const name = fc.constantFrom(...Object.keys(ACTS))
  const slug = fc.constantFrom(...PEOPLE)
  test.prop([name, slug, name, slug], { numRuns: 16 })('hold for any two', async (a, x, b, y) => {
    const pair: Pair = [told(a, x), told(b, y)]
    await holds(pair, await Promise.all(pair.map(({ name, about }) => outcomeOf(house, name, about))))
  })
})
