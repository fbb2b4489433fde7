import { z } from 'zod'
import { KEY_VERSION } from '../../packages/names/src/index.ts'
import { Refusal } from '../kernel/refusal.ts'
import { act } from '../store/act.ts'
import { inSavepoint } from '../store/savepoint.ts'
import { appendHiding, keepAllForms } from './hiding.ts'
import { type Alike, demandWaiting, holdNewcomers, letThrough, noteNamesakes, readWaiting } from './holding.ts'
import { RULINGS } from './model.ts'
import { publishNameKeys, readPublishedNames } from './name-keys.ts'
import { appendRuling, eraseValue, latestVerdict } from './tables.ts'

export { keepAllForms } from './hiding.ts'
export { type Alike, holdAllNewcomers, holdTouched, letThrough, readWaiting } from './holding.ts'

const reason = z.string().trim().min(3).max(2_000)

/**
 * Rules on a claim. Undo is one more ruling, except after *erased*: what was erased is gone. Returns the person, where the ruling would
 * make somebody public who resembles a person who is hidden, and so waits.
 * @throws Refusal `claim-unknown`, `claim-erased`
 */
export const ruleClaim = act({
  name: 'rule-claim',
  may: ['editor'],
  undo: 'rows',
  why: ({ reason }) => reason,
  input: z.strictObject({ claim: z.string(), verdict: z.enum(RULINGS), reason }),
  takesAway: ({ verdict }) => verdict === 'withdrawn' || verdict === 'erased',
  async do(tx, { claim, verdict, reason }, actor): Promise<Alike[]> {
    if ((await latestVerdict(tx.db, claim)) === 'erased') throw new Refusal('claim-erased', { claim })
    const ruled = await appendRuling(tx.db, { claim, verdict, reason, ruledBy: actor.id })
    if (verdict === 'erased') await eraseValue(tx, ruled)
    if (verdict === 'withdrawn' || verdict === 'erased') tx.touched.takeOut(ruled.slug)
    else tx.touched.add('person', ruled.slug)
    await holdNewcomers(tx, [ruled.slug], actor.id)
    return (await readWaiting(tx.db, ruled.slug)).filter(({ slug }) => slug === ruled.slug)
  },
  about: ({ claim }) => ({ subjects: [`claim ${claim}`] }),
})

/**
 * Takes a person out of everything public, or puts the person back. Returns those of a like name who are public and stay so; after putting
 * back, those who wait because of this person, and the person, who may have to wait because of another. @throws Refusal `person-unknown`
 */
export const hidePerson = act({
  name: 'hide-person',
  may: ['editor'],
  undo: 'rows',
  why: ({ reason }) => reason,
  input: z.strictObject({ slug: z.string(), hidden: z.boolean(), reason }),
  takesAway: ({ hidden }) => hidden,
  async do(tx, { slug, hidden, reason }, actor): Promise<{ alike: Alike[]; waiting: Alike[] }> {
    await appendHiding(tx, { slug, hidden, reason, ruledBy: actor.id })
    if (hidden) tx.touched.takeOut(slug)
    else tx.touched.add('person', slug)
    // Whatever becomes of this, the person goes.
    if (hidden) return { alike: (await inSavepoint(tx, () => noteNamesakes(tx, slug, actor.id))).done ?? [], waiting: [] }
    await holdNewcomers(tx, [slug], actor.id)
    return { alike: [], waiting: await readWaiting(tx.db, slug) }
  },
  about: ({ slug }) => ({ subjects: [`person ${slug}`] }),
})

/** Lets somebody become public who waits because of a name like that of a person who is hidden. @throws Refusal `person-unknown`, `person-not-waiting` */
export const publishPerson = act({
  name: 'publish-person',
  may: ['editor'],
  undo: 'rows',
  why: ({ reason }) => reason,
  input: z.strictObject({ slug: z.string(), reason }),
  async do(tx, { slug, reason }, actor) {
    await demandWaiting(tx.db, slug)
    await letThrough(tx, { slug, reason, by: actor.id })
  },
  about: ({ slug }) => ({ subjects: [`person ${slug}`] }),
})

/** `done` of `total` people. */
type Progress = (done: number, total: number) => void
const BATCH = 1_000

/** Makes every key again, and notes by which version. Published names keep their documents; only their keys change. */
export const keyNames = (progress: Progress) =>
  act({
    name: 'key-names',
    undo: 'upkeep',
    may: ['importer'],
    yields: true,
    input: z.strictObject({}),
    async do(tx) {
      const slugs = (await tx.db.selectFrom('desk.person').select('slug').orderBy('slug').execute()).map(({ slug }) => slug)
      for (let start = 0; start < slugs.length; start += BATCH) {
        const batch = slugs.slice(start, start + BATCH)
        await publishNameKeys(tx, batch, await readPublishedNames(tx.db, batch))
        progress(Math.min(start + BATCH, slugs.length), slugs.length)
      }
      await keepAllForms(tx)
      await tx.db.deleteFrom('desk.keyVersion').execute()
      await tx.db.insertInto('desk.keyVersion').values({ version: KEY_VERSION }).execute()
    },
  })
