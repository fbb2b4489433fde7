/** A house of its own for a test file: a fresh database on the run's PostgreSQL. */
import { randomBytes } from 'node:crypto'
import { afterAll, inject } from 'vitest'
import { type House, openHouse } from '../src/boot.ts'
import {
  DESK,
  DROPBOX,
  type Login,
  OWNER,
  prepareDatabase,
  runAs,
  VISITOR,
} from '../src/store/connections/index.ts'

export type TestHouse = House & { owner: Login; superuser: Login; database: string }

export async function testHouse(): Promise<TestHouse> {
  const superuser: Login = inject('postgres')
  const database = `test_${randomBytes(6).toString('hex')}`
  await prepareDatabase(superuser, database, 'template_whereabouts')
  const as = (user: string): Login => ({ ...superuser, user, database })
  const house = openHouse(as(DESK), as(VISITOR), as(DROPBOX))
  // In a test of anything else a document that could not be derived is a bug.
  house.notice = (left) => {
    throw new Error(`left as it was: ${JSON.stringify([left.list(), left.unfinished])}`)
  }
  afterAll(async () => {
    await house.close()
    await runAs(superuser, `drop database ${database} with (force)`)
  })
  return { ...house, owner: as(OWNER), superuser, database }
}
