/** A house: handles on one database, opened at a server of the operator's or the embedded one. */
import { existsSync } from 'node:fs'
import type { Config } from '../config.ts'
import type { Workplace } from '../store/acting/index.ts'
import {
  connect,
  DESK,
  DROPBOX,
  type Dropbox,
  type Login,
  migrate,
  OWNER,
  prepareDatabase,
  prepareServer,
  VISITOR,
  type Visitor,
} from '../store/connections/index.ts'
import type { Left } from '../store/connections/left.ts'
import { giveRoom, isTight, keepRoom, openServer } from '../store/launcher/index.ts'
import { publisher } from '../store/publishing/index.ts'
import { readGeneration } from '../store/reading/generation.ts'
import type { InboxSchema, PublishedSchema, Schema } from '../store/tables/index.ts'
import { readyFor, type Telling } from './in-shape.ts'
import { publishing } from './publishing.ts'

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
