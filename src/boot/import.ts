/** What comes in from a folder: a collection, or joint texts and votes from sheets. */
import { z } from 'zod'
import { told } from '../kernel/refusals/codes.ts'
import { addInstruments, type ListsReport } from '../reactions/acts.ts'
import {
  type Alike,
  holdTouched,
  keepOut,
  keyNames,
  letThrough,
  readWaiting,
} from '../registry/acts/index.ts'
import {
  areKeysCurrent,
  notePlaces,
  type PageReport,
  pagesOf,
  sealedInStage,
} from '../registry/tables/index.ts'
import { type Act, type Publish, perform, rehearse } from '../store/acting/index.ts'
import { refreshStatistics } from '../store/checking/index.ts'
import type { Problem } from '../store/collection/files.ts'
import {
  type ImportReport,
  importCollection,
  type Progress,
  type StagedImport,
} from '../store/collection/import.ts'
import type { Stage } from '../store/collection/stage.ts'
import { COLLECTION_FILES } from './collection-files.ts'
import type { House } from './house.ts'

/** Makes the search keys of names again, when the library that makes them has changed since. Returns whether it had. */
export async function refreshNameKeys(
  house: House,
  progress: Progress = () => {},
): Promise<boolean> {
  if (await areKeysCurrent(house.desk)) return false
  await perform(house, keyNames(progress), {}, { id: 'key-names', roles: ['importer'] })
  return true
}

/** `publish`: slugs of people whom somebody has looked at, who need not wait though they resemble a person who is hidden; `reason`: why. */
export type ImportInput = {
  folder: string
  skipBad: boolean
  dryRun: boolean
  removeMissing?: boolean
  publish?: string[]
  reason?: string
}
/** `waiting`: everyone who is not public yet because they resemble a person who is hidden. */
export type Imported = ImportReport & { waiting: Alike[] }

/** Loads a folder; of those who would become public by it, whoever resembles a person who is hidden waits. `founded`: as it says there. */
function importing(progress: Progress | undefined, founded: (stage: Stage) => Promise<void>) {
  const load = importCollection(COLLECTION_FILES, { progress, founded })
  const input = load.input
    .extend({ publish: z.array(z.string()).default([]), reason: z.string().trim().default('') })
    .refine(({ publish, reason }) => publish.length === 0 || reason.length >= 3, {
      error: 'reason-missing',
      path: ['reason'],
    })
  const whole: Act<typeof input, Imported, StagedImport> = {
    ...load,
    input,
    async do(tx, { publish, reason, ...folder }, actor, staged) {
      const report = await load.do(tx, folder, actor, staged)
      for (const slug of publish) await letThrough(tx, { slug, reason, by: actor.id })
      const out = await keepOut(tx, actor.id)
      const warnings = out.map((claim) => ({
        file: 'claims.jsonl',
        line: 0,
        ...told('claim-stays-out', { claim }),
      }))
      await holdTouched(tx, actor.id)
      return {
        ...report,
        warnings: [...report.warnings, ...warnings],
        waiting: await readWaiting(tx.db),
      }
    },
  }
  return whole
}

/** `pages`: of whom in the folder a page follows, and of whom not, and why. */
export type FolderReport = Imported & { pages: PageReport }

/** A dry run does all of it, publishing too, and rolls back. @throws ImportRefused with its report, when something is wrong and not to be skipped. */
export async function importFolder(
  house: House,
  input: ImportInput,
  progress?: Progress,
): Promise<FolderReport> {
  const seen: { stage?: Stage; pages: PageReport; sealed: Problem[] } = {
    pages: { people: 0, public: 0, without: [] },
    sealed: [],
  }
  const whole = importing(progress, async (stage) => {
    seen.stage = stage
    await notePlaces(stage)
  })
  const publishThenLook: Publish = async (tx) => {
    await house.publish(tx)
    seen.pages = await pagesOf(tx.db, seen.stage!)
    seen.sealed = await sealedInStage(tx, seen.stage!)
  }
  const go = input.dryRun ? rehearse : perform
  const report = await go({ ...house, publish: publishThenLook }, whole, input, {
    id: 'import',
    roles: ['importer'],
  })
  if (!input.dryRun) await refreshStatistics(house.desk)
  return { ...report, warnings: [...report.warnings, ...seen.sealed], pages: seen.pages }
}

/** Joint texts, votes and who stands on them, from a folder of CSV files. A dry run does all of it and rolls back. @throws ListsRefused with its report */
export async function addInstrumentsFrom(
  house: House,
  input: { folder: string; dryRun: boolean },
): Promise<ListsReport> {
  const go = input.dryRun ? rehearse : perform
  return await go(house, addInstruments, input, { id: 'add-instruments', roles: ['importer'] })
}
