/** A house of its own for a test file: a fresh database on the run's PostgreSQL. */
import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { type House, importFolder, openHouse } from '../src/boot.ts'
import {
  DESK,
  DROPBOX,
  type Login,
  OWNER,
  prepareDatabase,
  runAs,
  VISITOR,
} from '../src/store/connections/index.ts'
import { type CollectionName, folderOf } from './collections.ts'
import { writeWorld } from './world.ts'

const TEMPLATE = 'template_whereabouts'

export type TestHouse = House & { owner: Login; superuser: Login; database: string }

/** With nothing in it. */
export const testHouse = (): Promise<TestHouse> => houseFrom(TEMPLATE)

/** With a collection that the house brings along, as an import leaves it: imported once a run, and copied. */
export async function collectionHouse(name: CollectionName): Promise<TestHouse> {
  return await houseFrom(await templateWith(name, folderOf(name)))
}

/** With the world of `world.ts` as it is, likewise. */
export async function worldHouse(): Promise<TestHouse> {
  return await houseFrom(await templateWith('world', writeWorld()))
}

/** Makes it where no other file of the run has made it yet. It has its name once it is whole. */
async function templateWith(name: string, folder: string): Promise<string> {
  const superuser: Login = inject('postgres')
  const template = `template_${name}`
  const making = `making_${name}`
  const client = new pg.Client(superuser)
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(7399)')
    const { rowCount } = await client.query('select from pg_database where datname = $1', [
      template,
    ])
    if (rowCount) return template
    await client.query(`drop database if exists ${making}`)
    await prepareDatabase(superuser, making, TEMPLATE)
    const house = openIn(superuser, making)
    await importFolder(house, { folder, skipBad: false, dryRun: false })
    await house.close()
    await client.query(`alter database ${making} rename to ${template}`)
    return template
  } finally {
    await client.end()
  }
}

function openIn(superuser: Login, database: string): House {
  const as = (user: string): Login => ({ ...superuser, user, database })
  return openHouse(as(DESK), as(VISITOR), as(DROPBOX))
}

async function houseFrom(template: string): Promise<TestHouse> {
  const superuser: Login = inject('postgres')
  const database = `test_${randomBytes(6).toString('hex')}`
  await prepareDatabase(superuser, database, template)
  const house = openIn(superuser, database)
  // In a test of anything else a document that could not be derived is a bug.
  house.notice = (left) => {
    throw new Error(`left as it was: ${JSON.stringify([left.list(), left.unfinished])}`)
  }
  afterAll(async () => {
    await house.close()
    await runAs(superuser, `drop database ${database} with (force)`)
  })
  return { ...house, owner: { ...superuser, user: OWNER, database }, superuser, database }
}
