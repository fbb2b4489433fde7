import { existsSync } from 'node:fs'
import type { Server } from 'node:http'
import { join } from 'node:path'
import { type Hooks, type House, importFolder, openStore, refreshNameKeys } from '../boot.ts'
import type { Config } from '../config.ts'
import { keepErrands } from '../jobs/errands.ts'
import { keepOrders } from '../jobs/orders.ts'
import { keepHouse } from '../jobs/upkeep.ts'
import { watchDatabase } from '../jobs/watch.ts'
import { today } from '../kernel/dates/index.ts'
import { Refusal } from '../kernel/refusals/index.ts'
import { readAhead } from '../registry/views/index.ts'
import type { Site } from '../site/site.ts'
import { readPublicCollection } from '../store/collection/head.ts'
import { lookInto } from '../store/collection/read.ts'
import { isEmptyStore } from '../store/connections/index.ts'
import { ADDRESSES } from '../web/addresses.ts'
import { deskApp } from '../web/desk-app.tsx'
import { watchGeneration } from '../web/kept/generation.ts'
import { hangUp, listen, refuseTaken } from '../web/listen.ts'
import { log } from '../web/log.ts'
import { publicApp } from '../web/public-app.ts'
import type { RunCommand } from './calling/call.ts'
import { EXIT } from './calling/exit.ts'
import { progressBar } from './calling/progress.ts'
import { readSupport } from './orders/support.ts'

export const serve: RunCommand = async ({ config, root, json, options }) => {
  const started = performance.now()
  // A taken port is said at once, and nothing is started for it.
  for (const at of ports(config)) await refuseTaken(at)
  const support = readSupport(config.supportFile)
  const stop = stopSignal()
  const house = await openStore(config, 'serve', HOOKS)
  let servers: Server[] = []
  let unkeep = async () => {}
  let unrun = async () => {}
  const unwatch = watchDatabase(house, config)
  const leaveHouse = keepHouse(house, config)
  try {
    await fill(house, root, options.collection)
    if (await refreshNameKeys(house, progressBar('name keys')))
      log('keyed', { says: '"search keys of names made again"' })
    servers = await open(house, config, support)
    unkeep = keepOrders(house, config)
    unrun = await keepErrands(house, config)
    if (!config.contact)
      log('warning', {
        setting: 'OPERATOR_CONTACT',
        says: '"unset: pages cannot tell readers whom to write to when something is wrong or unsafe"',
      })
    announce(config, Math.round(performance.now() - started), json)
    // Where it cannot be read, whoever asks is told.
    readAhead(house.visitor).catch(() => {})
    await stop
  } finally {
    await Promise.all(servers.map(hangUp))
    await unrun()
    await unkeep()
    await leaveHouse()
    await unwatch()
    await house.close()
    log('stopped')
  }
  return EXIT.done
}

const showUpgrade = progressBar('upgrade')
const told = { upgrade: false }

/** How many rows, never which: an id may be made of a name. */
const HOOKS: Hooks = {
  onWait: (act) => log('waits', { for: act }),
  notice: (left) =>
    log('left', {
      rows: left.list().length,
      unfinished: left.unfinished ?? 'no',
      says: '"run check"',
    }),
  onUnfinished: () =>
    log('unfinished', { says: '"what was left for later cannot be published yet: run check"' }),
  onUpgrade: (done, total) => {
    if (!told.upgrade)
      log('upgrading', {
        says: '"another version published this store: all is published anew, then served"',
      })
    told.upgrade = true
    return showUpgrade(done, total)
  },
}

const ports = (config: Config) => [
  { host: config.host, port: config.port, setting: 'PORT' },
  { host: config.host, port: config.deskPort, setting: 'DESK_PORT' },
]

/** Resolves at the first SIGTERM or SIGINT; asked for early, so that a signal during the start is kept. */
const stopSignal = () =>
  new Promise<void>((resolve) =>
    process.once('SIGTERM', () => resolve()).once('SIGINT', () => resolve()),
  )

/** An empty store is given the collection that was asked for, else the founding one. @throws Refusal `collection-other` where another was asked for than is on file */
async function fill(house: House, root: string, asked: unknown): Promise<void> {
  const folder = typeof asked === 'string' ? asked : undefined
  const founding = join(root, 'collections', 'uyghur')
  if (await isEmptyStore(house.desk)) {
    if (folder !== undefined || existsSync(founding)) await found(house, folder ?? founding)
  } else if (folder !== undefined) await demandSame(house, folder)
}

async function demandSame({ visitor }: House, folder: string): Promise<void> {
  const { head } = await lookInto(folder, [], () => {})
  const held = await readPublicCollection(visitor)
  if (held && held.id !== head.id)
    throw new Refusal('collection-other', { held: held.id, given: head.id })
}

async function found(house: House, folder: string): Promise<void> {
  log('founding', { says: '"empty store: importing a collection"' })
  const report = await importFolder(
    house,
    { folder, skipBad: false, dryRun: false },
    progressBar('collection'),
  )
  log('founded', { rows: report.files.reduce((sum, { rows }) => sum + rows, 0) })
}

async function open(
  { visitor, dropbox, generation }: House,
  config: Config,
  support: Site['support'],
): Promise<Server[]> {
  const [site, desk] = ports(config)
  const publicServer = await listen(
    publicApp({
      visitor,
      dropbox,
      contact: config.contact,
      today,
      address: config.publicAddress,
      orders: config.orders,
      support: support ?? [],
    }),
    site!,
    {
      addresses: ADDRESSES,
      watch: config.keptPagesMb > 0 ? watchGeneration(generation, today) : null,
      most: config.keptPagesMb * 2 ** 20,
    },
  )
  return [publicServer, await listen(deskApp(config.contact), desk!)]
}

function announce({ host, port, deskPort }: Config, ms: number, json: boolean): void {
  const name = host === '127.0.0.1' || host === '0.0.0.0' || host === '::' ? 'localhost' : host
  const addresses = { site: `http://${name}:${port}`, desk: `http://${name}:${deskPort}`, ms }
  log('ready', { ms })
  process.stdout.write(
    json
      ? `${JSON.stringify(addresses)}\n`
      : `Whereabouts: ${addresses.site}   desk: ${addresses.desk}\n`,
  )
}
