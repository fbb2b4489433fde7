import { mkdirSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openServer } from './index.ts'
import { ask, isRoot, newFolder, open, postgresOf, startProcess } from './test-stage.ts'

test('a later start finds what was written', async () => {
  const data = join(newFolder(), 'data')
  const first = await openServer({ data, purpose: 'serve' })
  await ask(first.connection, 'create table kept as select 1 as one')
  await first.leave()
  const later = await open(data)
  expect(await ask(later.connection, 'select * from kept')).toEqual([{ one: 1 }])
})

test('PostgreSQL 18 with durable writes, C.UTF-8 and UTF8', async () => {
  const { connection, started } = await open(join(newFolder(), 'data'))
  expect(started).toBe(true)
  const settings = `select current_setting('server_version_num')::int / 10000 as major, current_setting('fsync') as fsync,
    current_setting('synchronous_commit') as commit, current_setting('data_checksums') as checksums, current_setting('TimeZone') as zone`
  expect(await ask(connection, settings)).toEqual([
    { major: 18, fsync: 'on', commit: 'on', checksums: 'on', zone: 'UTC' },
  ])
  const locale = `select datlocprovider as provider, datlocale as locale, pg_encoding_to_char(encoding) as encoding, lower('ÜRÜMÇI ҒҰЛЖА') as lower
    from pg_database where datname = 'template1'`
  expect(await ask(connection, locale)).toEqual([
    { provider: 'b', locale: 'C.UTF-8', encoding: 'UTF8', lower: 'ürümçi ғұлжа' },
  ])
})

test('nothing listens on TCP, and the socket and the data are closed to others', async () => {
  const data = join(newFolder(), 'data')
  const { connection } = await open(data)
  expect(
    await ask(
      connection,
      `select current_setting('listen_addresses') as tcp, inet_server_addr() as address`,
    ),
  ).toEqual([{ tcp: '', address: null }])
  expect(statSync(connection.host).mode & 0o777).toBe(0o700)
  expect(statSync(data).mode & 0o077).toBe(process.platform === 'linux' ? 0 : 0o011)
  expect(statSync(join(data, 'postgres')).mode & 0o777).toBe(0o700)
  expect(statSync(join(data, 'postgres.log')).mode & 0o777).toBe(0o600)
})

test.runIf(isRoot)('started as root, PostgreSQL is nobody, and owns its data', async () => {
  const data = join(newFolder(), 'data')
  await open(data)
  const user = statSync(join(data, 'postgres')).uid
  expect(user).not.toBe(0)
  expect(statSync(`/proc/${postgresOf(data)}`).uid).toBe(user)
})

test('a data folder deeper than a socket path may be long', async () => {
  const data = join(newFolder(), ...Array(12).fill('a-folder-within-a-folder'), 'data')
  expect(data.length).toBeGreaterThan(200)
  const server = await open(data)
  expect(Buffer.byteLength(`${server.connection.host}/.s.PGSQL.5432`)).toBeLessThan(104)
  expect(await ask(server.connection, 'select 1 as one')).toEqual([{ one: 1 }])
})

test('a temporary folder whose own path is too long is passed over', async () => {
  const folder = newFolder()
  const long = join(folder, 'x'.repeat(100))
  mkdirSync(long)
  const server = await startProcess(join(folder, 'data'), 'command', { env: { TMPDIR: long } })
    .answer
  expect(server.connection?.host.startsWith('/tmp/whereabouts-')).toBe(true)
})

test('after leaving nothing runs, no lock is left, and leaving again is no harm', async () => {
  const data = join(newFolder(), 'data')
  const server = await openServer({ data, purpose: 'serve' })
  await Promise.all([server.leave(), server.leave()])
  await server.leave()
  expect(postgresOf(data)).toBe(null)
  expect(readdirSync(join(data, 'locks'))).toEqual([])
  expect(() => statSync(server.connection.host)).toThrow('ENOENT')
})
