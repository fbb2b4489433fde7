/** An operator's own server: what is asked of it, and the SQL that is given when a right is missing. */
import { randomBytes } from 'node:crypto'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { openStore } from '../src/boot.ts'
import { readConfig } from '../src/config.ts'
import { putOrder } from '../src/inbox/orders.ts'
import { takeInOrders } from '../src/orders/acts.ts'
import { perform } from '../src/store/acting/index.ts'
import { checkPublished } from '../src/store/checking/index.ts'
import { runAs } from '../src/store/connections/index.ts'
import { ROOT } from './run.ts'
import { importWorld } from './world.ts'

const superuser = inject('postgres')
const mark = randomBytes(4).toString('hex')
const [database, operator, visitor, dropbox] = [
  `server_${mark}`,
  `operator_${mark}`,
  `visitor_${mark}`,
  `dropbox_${mark}`,
]
const ORDER_RECIPIENT = await identityToRecipient(await generateX25519Identity())
const url = (user: string, name = database) =>
  `postgres://${user}@localhost/${name}?host=${encodeURIComponent(superuser.host)}&port=${superuser.port}`
const open = (desk: string, reader?: string) =>
  openStore(
    readConfig({ DATABASE_URL: desk, ...(reader ? { VISITOR_DATABASE_URL: reader } : {}) }, ROOT),
    'command',
  )
const asAdministrator = (sql: string, name = 'postgres') =>
  runAs({ ...superuser, database: name }, sql)

await asAdministrator(`create database ${database}`)
await asAdministrator(`revoke all on database ${database} from public`)
await asAdministrator(`create role ${operator} login`)
await asAdministrator(`grant connect on database ${database} to ${operator}`)
afterAll(async () => {
  await asAdministrator(`drop database ${database} with (force)`)
  await asAdministrator(
    `drop role if exists ${operator}; drop role if exists ${visitor}; drop role if exists ${dropbox}`,
  )
})
const refusal = (attempt: Promise<unknown>) =>
  attempt.then(
    () => null,
    (error) => error,
  )

describe('a server of the operator’s own', () => {
  it('is refused by its superuser’s login, with the SQL for a better one', async () => {
    const error = await refusal(open(url(superuser.user), url(visitor)))
    expect(error).toMatchObject({
      code: 'database-superuser',
      params: { sql: expect.stringContaining('create role') },
    })
  })
  it('is refused without a login of the visitor’s own', async () => {
    expect(await refusal(open(url(operator)))).toMatchObject({ code: 'database-visitor-missing' })
    expect(await refusal(open(url(operator), url(operator)))).toMatchObject({
      code: 'database-visitor-missing',
    })
  })
  it('is refused when the login may not create, and the SQL it gives is enough', async () => {
    await asAdministrator(
      `create role ${visitor} login; grant connect on database ${database} to ${visitor}`,
    )
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
      await expect(
        runAs({ connectionString: url(visitor) }, 'select * from desk.claim'),
      ).rejects.toThrow(/permission denied/)
      await expect(
        runAs({ connectionString: url(operator) }, 'update desk.claim set claimant = claimant'),
      ).rejects.toThrow(/never changed/)
    } finally {
      await house.close()
    }
  })
  it('that takes orders is refused without a third login, and the SQL it gives is enough', async () => {
    const take = (DROPBOX_DATABASE_URL?: string) =>
      openStore(
        readConfig(
          {
            DATABASE_URL: url(operator),
            VISITOR_DATABASE_URL: url(visitor),
            ORDER_RECIPIENT,
            ...(DROPBOX_DATABASE_URL ? { DROPBOX_DATABASE_URL } : {}),
          },
          ROOT,
        ),
        'command',
      )
    for (const login of [undefined, url(operator), url(visitor), url(dropbox)])
      expect(await refusal(take(login))).toMatchObject({ code: 'database-dropbox-missing' })
    const { sql } = (await refusal(take())).params
    await asAdministrator(
      sql.replace('whereabouts_dropbox', dropbox).replace('whereabouts_dropbox', dropbox),
    )
    const house = await take(url(dropbox))
    try {
      expect(
        await putOrder(house.dropbox!, { codeHash: 'ab'.repeat(32), sealed: new Uint8Array(9) }),
      ).toBe(true)
      expect(
        await putOrder(house.dropbox!, { codeHash: 'ab'.repeat(32), sealed: new Uint8Array(9) }),
      ).toBe(false)
      expect(await perform(house, takeInOrders, {}, { id: 'test', roles: ['editor'] })).toBe(1)
      await expect(
        runAs({ connectionString: url(dropbox) }, 'table inbox.paper_order'),
      ).rejects.toThrow(/permission denied/)
    } finally {
      await house.close()
    }
  })
  it('that cannot be reached is said, without its password', async () => {
    const error = await refusal(
      open('postgres://a:secret-word@127.0.0.1:9/x', 'postgres://b@127.0.0.1:9/x'),
    )
    expect(error).toMatchObject({ code: 'database-unreachable' })
    expect(JSON.stringify(error.params)).not.toContain('secret-word')
  })
})
