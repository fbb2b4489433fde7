import { z } from 'zod'
import { KEY_VERSION } from '../../packages/names/src/index.ts'
import { Refusal } from '../kernel/refusal.ts'
import { act } from '../store/act.ts'
import { appendHiding, isAnybodyWithheld } from './hiding.ts'
import { RULINGS } from './model.ts'
import { publishNameKeys, readPublishedNames, storeNameKeys } from './name-keys.ts'
import { appendRuling, eraseValue, latestVerdict } from './tables.ts'

const reason = z.string().trim().min(3).max(2_000)

/**
 * Rules on a claim. Undo is one more ruling, except after *erased*: what was erased is gone.
 * @throws Refusal `claim-unknown`, `claim-erased`
 */
export const ruleClaim = act({
  name: 'rule-claim',
  may: ['editor'],
  input: z.strictObject({ claim: z.string(), verdict: z.enum(RULINGS), reason }),
  async do(tx, { claim, verdict, reason }, actor) {
    if ((await latestVerdict(tx.db, claim)) === 'erased') throw new Refusal('claim-erased', { claim })
    const ruled = await appendRuling(tx.db, { claim, verdict, reason, ruledBy: actor.id })
    if (verdict === 'erased') await eraseValue(tx.db, ruled)
    tx.touched.add('person', ruled.slug)
    // A name explains texts about whoever bears it: with it, they are held against the hidden otherwise.
    if (ruled.predicate === 'name' && (await isAnybodyWithheld(tx.db))) tx.touched.everything = true
  },
})

/** Takes a person out of everything public, or puts the person back. @throws Refusal `person-unknown` */
export const hidePerson = act({
  name: 'hide-person',
  may: ['editor'],
  input: z.strictObject({ slug: z.string(), hidden: z.boolean(), reason }),
  async do(tx, { slug, hidden, reason }, actor) {
    await appendHiding(tx.db, { slug, hidden, reason, ruledBy: actor.id })
    // Any document may name the person in its words: all are held against the hidden names again.
    tx.touched.everything = true
  },
})

/** `done` of `total` people. */
type Progress = (done: number, total: number) => void
const BATCH = 1_000

/** Makes every key again, and notes by which version. Published names keep their documents; only their keys change. */
export const keyNames = (progress: Progress) =>
  act({
    name: 'key-names',
    may: ['importer'],
    input: z.strictObject({}),
    async do(tx) {
      const slugs = (await tx.db.selectFrom('desk.person').select('slug').orderBy('slug').execute()).map(({ slug }) => slug)
      for (let start = 0; start < slugs.length; start += BATCH) {
        const batch = slugs.slice(start, start + BATCH)
        await storeNameKeys(tx.db, batch)
        await publishNameKeys(tx, batch, await readPublishedNames(tx.db, batch))
        progress(Math.min(start + BATCH, slugs.length), slugs.length)
      }
      await tx.db.deleteFrom('desk.keyVersion').execute()
      await tx.db.insertInto('desk.keyVersion').values({ version: KEY_VERSION }).execute()
    },
  })
