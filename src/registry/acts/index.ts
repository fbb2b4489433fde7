import { z } from 'zod'
import { KEY_VERSION } from '../../../packages/names/src/index.ts'
import { isAbove, type Visibility, visibility } from '../../kernel/fields/index.ts'
import { Refusal } from '../../kernel/refusals/index.ts'
import { act } from '../../store/acting/index.ts'
import { inSavepoint } from '../../store/connections/savepoint.ts'
import { isAway, RULINGS } from '../model/index.ts'
import { isPredicate, predicate } from '../model/predicates.ts'
import { appendHiding, keepAllForms } from '../tables/hiding.ts'
import { publishNameKeys, readPublishedNames } from '../tables/name-keys.ts'
import { appendRuling, findClaim, latestVerdict } from '../tables/rulings.ts'
import { demandHiddenLong, eraseClaim } from './erasing.ts'
import {
  type Alike,
  demandWaiting,
  holdNewcomers,
  letThrough,
  noteNamesakes,
  readWaiting,
} from './holding.ts'

export { keepAllForms } from '../tables/hiding.ts'
export { type Alike, holdAllNewcomers, holdTouched, letThrough, readWaiting } from './holding.ts'
export { keepOut } from './staying-out.ts'
export { registryUndoer } from './undo.ts'

const reason = z.string().trim().min(3).max(2_000)

const Ruling = z
  .strictObject({
    claim: z.string(),
    verdict: z.enum(RULINGS),
    reason,
    visibility: visibility.optional(),
    /** Of an erasure: who first told us was asked, and what they said. */
    asked: reason.optional(),
  })
  .refine(({ verdict, asked }) => verdict !== 'erased' || asked !== undefined, {
    error: 'erase-unasked',
    path: ['asked'],
  })

/**
 * Rules on a claim. Undo is one more ruling, except after *erased*: what was erased is gone. Returns the person, where the ruling would
 * make somebody public who resembles a person who is hidden, and so waits.
 * @throws Refusal `claim-unknown`, `claim-erased`, `visibility-too-high`, `erase-hide-first`, `erase-too-soon`
 */
export const ruleClaim = act({
  name: 'rule-claim',
  may: ['editor'],
  undo: 'rows',
  why: ({ reason }) => reason,
  input: Ruling,
  takesAway: ({ verdict, visibility = 'public' }) => isAway(verdict) || visibility !== 'public',
  async do(tx, { claim, verdict, reason, visibility, asked }, actor): Promise<Alike[]> {
    if ((await latestVerdict(tx.db, claim)) === 'erased')
      throw new Refusal('claim-erased', { claim })
    const about = await findClaim(tx.db, claim)
    if (verdict === 'erased') await demandHiddenLong(tx, { claim, ...about })
    demandBelow(about.predicate, visibility)
    const told = asked === undefined ? reason : `${reason}; asked: ${asked}`
    await appendRuling(tx.db, about, { verdict, reason: told, ruledBy: actor.id, visibility })
    if (verdict === 'erased') await eraseClaim(tx, { claim, ...about })
    if (isAway(verdict) || (visibility ?? 'public') !== 'public') tx.touched.takeOut(about.slug)
    else tx.touched.add('person', about.slug)
    await holdNewcomers(tx, [about.slug], actor.id)
    return (await readWaiting(tx.db, about.slug)).filter(({ slug }) => slug === about.slug)
  },
  about: ({ claim, verdict, reason }) => ({
    subjects: [`claim ${claim}`],
    ...(verdict === 'erased' ? { undo: 'erasure', reason } : {}),
  }),
})

/** @throws Refusal `visibility-too-high` */
function demandBelow(name: string, wanted: Visibility | undefined): void {
  if (wanted === undefined || !isPredicate(name)) return
  const { highest } = predicate(name)
  if (isAbove(wanted, highest))
    throw new Refusal('visibility-too-high', { predicate: name, highest })
}

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
    if (hidden)
      return {
        alike: (await inSavepoint(tx, () => noteNamesakes(tx, slug, actor.id))).done ?? [],
        waiting: [],
      }
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
      const slugs = (
        await tx.db.selectFrom('desk.person').select('slug').orderBy('slug').execute()
      ).map(({ slug }) => slug)
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
