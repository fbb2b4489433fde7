/** An operator's own server: what is asked of it, and the SQL that is given when a right is missing. */
import { randomBytes } from 'node:crypto'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { openStore } from '../src/boot.ts'
import { readConfig } from '../src/config.ts'
import { checkPublished } from '../src/store/check.ts'
import { runAs } from '../src/store/connections.ts'
import { ROOT } from './run.ts'
import { importWorld } from './world.ts'

const superuser = inject('postgres')
const mark = randomBytes(4).toString('hex')
const [database, operator, visitor] = [`server_${mark}`, `operator_${mark}`, `visitor_${mark}`]
const url = (user: string, name = database) =>
  `postgres://${user}@localhost/${name}?host=${encodeURIComponent(superuser.host)}&port=${superuser.port}`
const open = (desk: string, reader?: string) =>
  openStore(readConfig({ DATABASE_URL: desk, ...(reader ? { VISITOR_DATABASE_URL: reader } : {}) }, ROOT), 'command')
const asAdministrator = (sql: string, name = 'postgres') => runAs({ ...superuser, database: name }, sql)

await asAdministrator(`create database ${database}`)
await asAdministrator(`revoke all on database ${database} from public`)
await asAdministrator(`create role ${operator} login`)
await asAdministrator(`grant connect on database ${database} to ${operator}`)
afterAll(async () => {
  await asAdministrator(`drop database ${database} with (force)`)
  await asAdministrator(`drop role if exists ${operator}; drop role if exists ${visitor}`)
})
const refusal = (attempt: Promise<unknown>) =>
  attempt.then(
    () => null,
    (error) => error,
  )

describe('a server of the operator’s own', () => {
  it('is refused by its superuser’s login, with the SQL for a better one', async () => {
    const error = await refusal(open(url(superuser.user), url(visitor)))
    expect(error).toMatchObject({ code: 'database-superuser', params: { sql: expect.stringContaining('create role') } })
  })
  it('is refused without a login of the visitor’s own', async () => {
    expect(await refusal(open(url(operator)))).toMatchObject({ code: 'database-visitor-missing' })
    expect(await refusal(open(url(operator), url(operator)))).toMatchObject({ code: 'database-visitor-missing' })
  })
  it('is refused when the login may not create, and the SQL it gives is enough', async () => {
    await asAdministrator(`create role ${visitor} login; grant connect on database ${database} to ${visitor}`)
    const error = await refusal(open(url(operator), url(visitor)))
    expect(error).toMatchObject({ code: 'database-rights' })
    await asAdministrator(error.params.sql)
    const house = await open(url(operator), url(visitor))
    await house.close()
  })
  it('then holds the same world, with the same walls inside it', async () => {
    const house = await open(url(operator), url(visitor))
    try {
      await importWorld(house)
      expect((await checkPublished(house)).differences).toEqual([])
      await expect(runAs({ connectionString: url(visitor) }, 'select * from desk.claim')).rejects.toThrow(/permission denied/)
      await expect(runAs({ connectionString: url(operator) }, 'update desk.claim set claimant = claimant')).rejects.toThrow(/never changed/)
    } finally {
      await house.close()
    }
  })
  it('that cannot be reached is said, without its password', async () => {
    const error = await refusal(open('postgres://a:secret-word@127.0.0.1:9/x', 'postgres://b@127.0.0.1:9/x'))
    expect(error).toMatchObject({ code: 'database-unreachable' })
    expect(JSON.stringify(error.params)).not.toContain('secret-word')
  })
})
