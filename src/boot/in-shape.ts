/** Brings what is published into the shape of this version: at opening, and by `whereabouts upgrade`. */
import { z } from 'zod'
import { Refusal } from '../kernel/refusals/index.ts'
import { holdAllNewcomers, keepAllForms } from '../registry/acts/index.ts'
import { act, type Publish, perform, type Tx, type Workplace } from '../store/acting/index.ts'
import { workOff } from '../store/acting/later.ts'
import { refreshPublished } from '../store/checking/index.ts'
import type { Progress } from '../store/collection/import.ts'
import {
  FIRST_LINKS,
  keepAllLinks,
  keepLinksFrom,
  type LinksFrom,
} from '../store/collection/links.ts'
import { sweepStages } from '../store/collection/stage.ts'
import { isEmptyStore, type Login } from '../store/connections/index.ts'
import { isOfOtherShape, isUnfinished } from '../store/publishing/shape.ts'
import { sweepUpgrades, type Upgraded, upgrade } from '../store/upgrading/upgrade.ts'

/** Told that what was left for later cannot be done yet, and how far an upgrade at opening is. */
export type Telling = { onUnfinished?(): void; onUpgrade?: Progress }
type Opened = Workplace & Telling & { owner: Login }

/** So many people are published anew in a moment. */
const A_MOMENT = 2_000

/**
 * What was left for later is done before anybody reads. What another version published, `serve` publishes anew; a command does only where it
 * is a moment's work that nobody would see.
 */
export async function readyFor(house: Opened, purpose: 'serve' | 'command'): Promise<void> {
  const isOther = await isOfOtherShape(house.desk)
  if (isOther && purpose === 'command' && !(await isEmptyStore(house.desk)))
    throw new Refusal('upgrade-first')
  await sweepStages(house.desk)
  if (house.isTight?.()) return
  if (isOther && (await countPeople(house.desk)) > A_MOMENT)
    await upgradeStore(house, house.owner, house.onUpgrade)
  else await finishPublishing(house)
  if (purpose === 'serve') await sweepUpgrades(house.desk, house.owner)
  await workOff(house)
}

async function countPeople(desk: Workplace['desk']): Promise<number> {
  return Number(
    (
      await desk
        .selectFrom('desk.person')
        .select((eb) => eb.fn.countAll().as('count'))
        .executeTakeFirstOrThrow()
    ).count,
  )
}

/** An older version kept less beside its rows, and hid namesakes together: who of them is not public now waits until somebody has looked. */
async function keepAll(tx: Tx): Promise<void> {
  await keepAllLinks(tx)
  await keepAllForms(tx)
  await holdAllNewcomers(tx, 'new-shape')
}

const EDITOR = { id: 'new-shape', roles: ['editor'] as const }

/** A batch of what rows refer to, and after which rows to go on: a whole store of it would take long, and be taken back by each hiding. */
const prepareLinks = act({
  name: 'prepare-upgrade',
  undo: 'upkeep',
  may: ['editor'],
  yields: true,
  input: z.strictObject({ from: z.strictObject({ table: z.int(), after: z.string() }) }),
  async do(tx, { from }) {
    tx.touched.everything = true
    return await keepLinksFrom(tx, from)
  },
})

const prepareForms = act({
  name: 'prepare-upgrade',
  undo: 'upkeep',
  may: ['editor'],
  yields: true,
  input: z.strictObject({}),
  async do(tx) {
    tx.touched.everything = true
    await keepAllForms(tx)
    await holdAllNewcomers(tx, 'new-shape')
  },
})

/** Derives everything in the shape of this version beside what is public, and switches. @throws Refusal as `upgrade` says */
export async function upgradeStore(
  house: Workplace,
  owner: Login,
  progress: Progress = () => {},
): Promise<Upgraded> {
  // What is kept beside rows nobody sees.
  const unseen: Workplace = { ...house, publish: async () => {} }
  const prepare = async () => {
    for (let from: LinksFrom | null = FIRST_LINKS; from; )
      from = await perform(unseen, prepareLinks, { from }, EDITOR)
    await perform(unseen, prepareForms, {}, EDITOR)
  }
  return await upgrade({ house, owner, prepare, progress })
}

/** Does what was left for later; what cannot be done yet is told, and stays to be done. Returns whether anything was done. */
export async function finishPublishing(house: Workplace & Telling): Promise<boolean> {
  const publish: Publish = async (tx) => {
    await keepAll(tx)
    await house.publish(tx)
  }
  try {
    return await refreshPublished({ ...house, publish })
  } catch (error) {
    if (!(await isUnfinished(house.desk))) throw error
    house.onUnfinished?.()
    return false
  }
}
