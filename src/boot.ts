/** The one place, with `config.ts`, that knows all rooms: puts the parts together into a house. */

import { existsSync } from 'node:fs'
import { z } from 'zod'
import { lintAccess } from './access/lint.ts'
import { COLLECTION_FILES, FILES_ABOUT_PEOPLE } from './collection-files.ts'
import type { Config } from './config.ts'
import { finishPublishing, readyFor, type Telling, upgradeStore } from './in-shape.ts'
import { Refusal } from './kernel/refusal.ts'
import { told } from './kernel/refusals.ts'
import type { LeftStanding } from './kernel/withholding.ts'
import { publicPick } from './public-export.ts'
import { publishing } from './publishing.ts'
import { addInstruments, type ListsReport } from './reactions/acts.ts'
import { lintReactions } from './reactions/lint.ts'
import {
  type Alike,
  hidePerson,
  holdTouched,
  keepOut,
  keyNames,
  letThrough,
  readWaiting,
} from './registry/acts.ts'
import { lintRegistry } from './registry/lint.ts'
import { areKeysCurrent, leftOf, notePlaces, type PageReport, pagesOf } from './registry/tables.ts'
import {
  type Act,
  type Actor,
  type Publish,
  perform,
  rehearse,
  type Workplace,
} from './store/act.ts'
import { refreshStatistics } from './store/check.ts'
import {
  type ImportReport,
  importCollection,
  type Progress,
  readHeadOnFile,
  type Staged,
} from './store/collection/import.ts'
import { type Finding, inOrder, type Lint, lintRows, lintStored } from './store/collection/lint.ts'
import { lintIds } from './store/collection/lint-ids.ts'
import { lintTexts } from './store/collection/lint-texts.ts'
import { readCollection } from './store/collection/read.ts'
import type { Stage } from './store/collection/stage.ts'
import { writeCollection } from './store/collection/write.ts'
import {
  connect,
  DESK,
  type DeskTx,
  DROPBOX,
  type Dropbox,
  type Login,
  migrate,
  OWNER,
  prepareDatabase,
  prepareServer,
  VISITOR,
  type Visitor,
} from './store/connections.ts'
import { readGeneration } from './store/generation.ts'
import { giveRoom, isTight, keepRoom, openServer } from './store/launcher/index.ts'
import type { Left } from './store/left.ts'
import { publisher } from './store/publishing/index.ts'
import type { InboxSchema, PublishedSchema, Schema } from './store/schema.ts'
import type { Changes } from './store/touched.ts'
import { inTurn } from './store/turn.ts'

/**
 * `dropbox`: null on a server of the operator's own where nothing is taken in. `generation`: reads the generation, by a connection that
 * waits behind no page, and gives up after a second.
 */
export type House = Workplace & {
  visitor: Visitor
  dropbox: Dropbox | null
  generation(): Promise<string>
  close(): Promise<void>
}

/** Handles on one database, each by its own login. */
export function openHouse(
  desk: Login,
  visitor: Login,
  dropbox: Login | null,
  leave: () => Promise<void> = async () => {},
): House {
  const handles = {
    desk: connect<Schema>(desk),
    visitor: connect<PublishedSchema>(visitor),
    dropbox: dropbox && connect<InboxSchema>(dropbox, 4),
  }
  const watcher = connect<PublishedSchema>(
    { ...visitor, query_timeout: 1_000, connectionTimeoutMillis: 1_000 },
    1,
  )
  const close = async () => {
    await watcher.destroy()
    await handles.desk.destroy()
    await handles.visitor.destroy()
    await handles.dropbox?.destroy()
    await leave()
  }
  return {
    ...handles,
    publish: publisher(publishing),
    publishing,
    generation: () => readGeneration(watcher),
    close,
  }
}

const DATABASE = 'whereabouts'

/** `take-away`: nothing is done first that taking somebody out of the public could wait for, or fail with. `upgrade`: nothing that it does itself. */
export type Purpose = 'serve' | 'command' | 'upgrade' | 'take-away'
/** Told what an act waits for, and what publishing left as it was. */
export type Hooks = Telling & {
  onWait?(act: string): void
  notice?(left: Left): void
  done?(act: number): void
}
/** `owner`: who owns the schemas, and may make others. */
export type OpenHouse = House & { owner: Login }

/**
 * Opens the store: the operator's server when `DATABASE_URL` is set, else the embedded one, started or joined.
 * @throws Refusal when another process serves the same data folder, `upgrade-first` to a command where what is published has another shape
 */
export async function openStore(
  config: Config,
  purpose: Purpose,
  hooks: Hooks = {},
): Promise<OpenHouse> {
  if (config.databaseUrl) {
    const { databaseUrl, visitorDatabaseUrl, dropboxDatabaseUrl, orders } = config
    await prepareServer(databaseUrl, visitorDatabaseUrl, {
      url: dropboxDatabaseUrl,
      needed: orders !== null,
    })
    const login = (connectionString: string | undefined): Login => ({ connectionString })
    const house = openHouse(
      login(databaseUrl),
      login(visitorDatabaseUrl),
      dropboxDatabaseUrl ? login(dropboxDatabaseUrl) : null,
    )
    return await inShape(
      Object.assign(house, hooks, { owner: login(databaseUrl) }),
      config,
      purpose,
    )
  }
  // A full disk would not even let the database start.
  if (purpose === 'take-away' && existsSync(config.data)) giveRoom(config.data)
  const server = await openServer({
    data: config.data,
    purpose: purpose === 'serve' ? 'serve' : 'command',
  })
  try {
    await prepareDatabase(server.connection, DATABASE)
    const as = (user: string): Login => ({ ...server.connection, user, database: DATABASE })
    await migrate(as(OWNER), DESK, VISITOR, DROPBOX)
    const house = openHouse(as(DESK), as(VISITOR), as(DROPBOX), server.leave)
    house.isTight = () => isTight(config.data)
    house.makeRoom = () => giveRoom(config.data)
    const open = await inShape(Object.assign(house, hooks, { owner: as(OWNER) }), config, purpose)
    if (purpose !== 'take-away') keepRoom(config.data)
    return open
  } catch (error) {
    await server.leave()
    throw error
  }
}

async function inShape(
  house: OpenHouse & Hooks,
  config: Config,
  purpose: Purpose,
): Promise<OpenHouse> {
  try {
    house.patienceMs = config.waitSeconds * 1_000
    if (purpose === 'serve' || purpose === 'command') await readyFor(house, purpose)
    return house
  } catch (error) {
    await house.close()
    throw error
  }
}

/** Room for taking somebody out is kept on our own disk; what a server of the operator’s own has is not ours to keep. */
export function keepRoomIn(config: Config): void {
  if (!config.databaseUrl) keepRoom(config.data)
}

/** Starts the embedded PostgreSQL again under a house that has lost it; the connections find it by themselves. Returns how to leave it. */
export async function restartStore(config: Config): Promise<() => Promise<void>> {
  return (await openServer({ data: config.data, purpose: 'command' })).leave
}

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
      error: 'publish needs a reason',
    })
  const whole: Act<typeof input, Imported, Staged> = {
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
  const seen: { stage?: Stage; pages: PageReport } = {
    pages: { people: 0, public: 0, without: [] },
  }
  const whole = importing(progress, async (stage) => {
    seen.stage = stage
    await notePlaces(stage)
  })
  const publishThenLook: Publish = async (tx) => {
    await house.publish(tx)
    seen.pages = await pagesOf(tx.db, seen.stage!)
  }
  const go = input.dryRun ? rehearse : perform
  const report = await go({ ...house, publish: publishThenLook }, whole, input, {
    id: 'import',
    roles: ['importer'],
  })
  if (!input.dryRun) await refreshStatistics(house.desk)
  return { ...report, pages: seen.pages }
}

/**
 * `taken`: documents that are gone, by kind. `waiting`: how many are derived again after this.
 * `left`: where a name of the person was left standing. `alike`: who is public and stays so, though the names are alike. Both are for a
 * human eye. `changes`: of a dry run, what would go or be told otherwise. `act`: the number of the act, where it was none.
 */
export type HidingReport = {
  taken: Record<string, string[]>
  waiting: number
  left: readonly LeftStanding[]
  alike: Alike[]
  changes?: Changes
  act?: number
}

/** Takes a person out of everything public; a dry run does all of it, counts, and takes it back. @throws Refusal `person-unknown` */
export async function hideFrom(
  house: Workplace,
  input: { slug: string; reason: string; dryRun: boolean },
  actor: Actor,
): Promise<HidingReport> {
  const { dryRun, ...hiding } = input
  const seen: Partial<HidingReport> = {}
  const publish: Publish = async (tx) => {
    tx.touched.watches = true
    await house.publish(tx)
    const { changes, waiting } = tx.touched
    const gone = Object.entries(changes).flatMap(([kind, each]) =>
      each.gone.length > 0 ? [[kind, each.gone] as const] : [],
    )
    Object.assign(
      seen,
      { left: await leftOf(tx, hiding.slug), taken: Object.fromEntries(gone), waiting },
      dryRun ? { changes } : {},
    )
  }
  const done = (act: number) => {
    seen.act = act
  }
  const go = dryRun ? rehearse : perform
  const { alike } = await go(
    { ...house, publish, done },
    hidePerson,
    { ...hiding, hidden: true },
    actor,
  )
  return { left: [], taken: {}, waiting: 0, ...seen, alike }
}

/** Joint texts, votes and who stands on them, from a folder of CSV files. A dry run does all of it and rolls back. @throws ListsRefused with its report */
export async function addInstrumentsFrom(
  house: House,
  input: { folder: string; dryRun: boolean },
): Promise<ListsReport> {
  const go = input.dryRun ? rehearse : perform
  return await go(house, addInstruments, input, { id: 'add-instruments', roles: ['importer'] })
}

/** What the operator may see of dossiers: all of it. */
export { listDossiers, readEdition as readDossierEdition } from './dossiers/tables.ts'
/** What the operator may see of orders: how they stand, and the sealed bytes. */
export {
  findOrder,
  hasOlder,
  listOrders,
  readSealed,
  readUnannounced,
} from './orders/tables.ts'
export { COLLECTION_FILES, finishPublishing, upgradeStore }

const LINTS: readonly Lint[] = [
  lintRegistry,
  lintReactions,
  lintAccess,
  lintIds(FILES_ABOUT_PEOPLE),
]

/** What a folder holds that would trip the rules; rows that cannot be read are an import's to tell of. @throws Refusal `collection-not-folder`, `collection-head`, `import-refused` */
export async function lintFolder(folder: string): Promise<Finding[]> {
  const { head, files, problems } = await readCollection(folder, COLLECTION_FILES)
  if (problems.length > 0) throw new Refusal('import-refused', { problems: problems.length })
  return inOrder(
    [...LINTS, lintTexts(COLLECTION_FILES, head)].flatMap(({ faults }) => faults(lintRows(files))),
    COLLECTION_FILES,
  )
}

/** The same of all that is on file, a page at a time, of one moment. */
export const lintStore = ({ desk }: House): Promise<Finding[]> =>
  desk
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (db) => {
      const head = await readHeadOnFile(db)
      return await lintStored(db, COLLECTION_FILES, [...LINTS, lintTexts(COLLECTION_FILES, head)])
    })

/** Writes the collection as files; the public export holds only what is published. */
export async function exportFolder(
  house: House,
  folder: string,
  isPublic: boolean,
): Promise<{ file: string; rows: number }[]> {
  const write = async (db: DeskTx) =>
    await writeCollection(
      db,
      COLLECTION_FILES,
      folder,
      isPublic ? publicPick(db) : null,
      isPublic ? 0o644 : 0o600,
    )
  // In a turn of its own: nobody who has been taken out meanwhile is in what is handed on.
  if (isPublic) return await inTurn(house, { name: 'export', yields: true }, write)
  return await house.desk.transaction().setIsolationLevel('repeatable read').execute(write)
}
