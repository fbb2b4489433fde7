/** The law of two acts: each is done or cleanly refused, what was taken out is out, and `check` finds nothing. For tests, and for the bench. */

import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { House } from '../../src/boot.ts'
import { hidePerson, ruleClaim } from '../../src/registry/acts/index.ts'
import { readPublicPerson } from '../../src/registry/views/index.ts'
import { perform } from '../../src/store/acting/index.ts'
import { checkPublished } from '../../src/store/checking/index.ts'
import type { Login } from '../../src/store/connections/index.ts'
import { ROOT } from '../run.ts'
import {
  ABOUT_SOMEBODY,
  ACTS,
  claimOf,
  PEOPLE,
  type Slug,
  SPARE,
  spareOf,
  type Told,
} from './pairs-acts.ts'

const EDITOR = { id: 'test', roles: ['editor'] as const }
export type Pair = [Told, Told]

let [erased, others] = [0, 0]
/** What is erased is gone: each erasure has a statement of its own. */
export const told = (name: string, slug: Slug): Told => ({
  name,
  about: { slug, n: name === 'erase' ? erased++ % SPARE : others++ },
})

/** Every pair: two acts on the same person and on two, each once with those that are about nobody, and those among themselves. */
export function everyPair(): (() => Pair)[] {
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

/** What of the law did not hold: `failed` of an act that ended otherwise, `lost` of what should be gone, `differs` of what `check` found. */
export type Fault = { kind: 'failed' | 'lost' | 'differs'; what: string }

export async function faultsOf(
  house: House,
  pair: Pair,
  outcomes: readonly string[],
): Promise<Fault[]> {
  const what = pair.map(({ name, about }) => `${name} ${about.slug}`).join(' and ')
  const failed = outcomes.filter((outcome) => !/^(done|refused: [a-z-]+)$/.test(outcome))
  const lost = await lostBy(house, pair, outcomes)
  const { differences } = await checkPublished(house)
  await restore(house, pair)
  return [
    ...failed.map((outcome): Fault => ({ kind: 'failed', what: `${what}: ${outcome}` })),
    ...lost.map((name): Fault => ({ kind: 'lost', what: `${what}: ${name}` })),
    ...differences.map(({ table }): Fault => ({ kind: 'differs', what: `${what}: ${table}` })),
  ]
}

/** Acts of which something stands that must be gone, unless the other of the two brings it back. */
async function lostBy(house: House, pair: Pair, outcomes: readonly string[]): Promise<string[]> {
  const lost: string[] = []
  for (const [at, { name, about }] of pair.entries()) {
    const beside = pair[1 - at]!
    const undoing = beside.about.slug === about.slug || beside.name === 'undo' ? beside.name : null
    if (outcomes[at] === 'done' && !(await isOut(house, { name, about }, undoing))) lost.push(name)
  }
  return lost
}

async function isOut(
  house: House,
  { name, about }: Told,
  undoing: string | null,
): Promise<boolean> {
  const person = await readPublicPerson(house.visitor, about.slug)
  if (name === 'hide' && undoing !== 'unhide') return person === null
  if (name === 'withdraw' && undoing !== 'accept' && undoing !== 'undo')
    return !JSON.stringify(person).includes(`What ${claimOf(about.slug)} says`)
  return name !== 'erase' || !(await isOnFile(house, spareOf(about)))
}

/** Whether the desk still knows what a claim says. */
async function isOnFile({ desk }: House, claim: string): Promise<boolean> {
  const { rows } =
    await sql`select from desk.claim c join desk.claim_public_id i on i.person_id = c.person_id and i.claim_id = c.id
    where i.public_id = ${claim} and c.value is not null`.execute(desk)
  return rows.length > 0
}

async function restore(house: House, pair: Pair): Promise<void> {
  for (const { name, about } of pair) {
    const { slug } = about
    if (name === 'hide')
      await perform(house, hidePerson, { slug, hidden: false, reason: 'back' }, EDITOR)
    if (name === 'withdraw')
      await perform(
        house,
        ruleClaim,
        { claim: claimOf(slug), verdict: 'accepted', reason: 'back' },
        EDITOR,
      )
  }
}

/** A process that does what it is told on this database, until it is disconnected. */
export async function startActing(login: Login): Promise<ChildProcess> {
  const child = fork(join(import.meta.dirname, 'pairs-acts.ts'), [JSON.stringify(login)], {
    execArgv: ['--import', join(ROOT, 'hooks.mjs')],
  })
  await once(child, 'message')
  return child
}

export async function tell(child: ChildProcess, act: Told): Promise<string> {
  const answer = once(child, 'message')
  child.send(act)
  return String((await answer)[0])
}
