import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openServer } from './index.ts'
import { runOf } from './processes.ts'
import {
  ask,
  killPostgres,
  newFolder,
  open,
  postgresOf,
  startProcess,
  until,
} from './test-stage.ts'

test('a killed serve leaves PostgreSQL behind: it is adopted, and stopped by the last', async () => {
  const data = join(newFolder(), 'data')
  const serve = startProcess(data, 'serve')
  const { connection } = await serve.answer
  await ask(connection, 'create table kept as select 1 as one')
  const postgres = postgresOf(data)
  await serve.kill()
  const next = await openServer({ data, purpose: 'serve' })
  expect(next.started).toBe(false)
  expect(postgresOf(data)).toBe(postgres)
  expect(await ask(next.connection, 'select * from kept')).toEqual([{ one: 1 }])
  await next.leave()
  expect(postgresOf(data)).toBe(null)
})

test('Ctrl-C in the terminal reaches the process and not PostgreSQL', async () => {
  const data = join(newFolder(), 'data')
  const serve = startProcess(data, 'serve')
  await serve.answer
  process.kill(-serve.pid, 'SIGINT') // the whole group, as a terminal does
  await until(() => runOf(serve.pid) === null)
  expect(postgresOf(data)).not.toBe(null)
})

test('after a kill of everything it starts again, and no committed row is lost', async () => {
  const data = join(newFolder(), 'data')
  const serve = startProcess(data, 'serve')
  const { connection } = await serve.answer
  await ask(connection, 'create table kept as select 1 as one')
  await serve.kill()
  await killPostgres(data)
  expect(existsSync(join(data, 'postgres', 'postmaster.pid'))).toBe(true)
  const next = await open(data, 'serve')
  expect(next.started).toBe(true)
  expect(await ask(next.connection, 'select * from kept')).toEqual([{ one: 1 }])
})

test('a stale pid file whose number a stranger has now does not stop the start', async () => {
  const data = join(newFolder(), 'data')
  const first = await openServer({ data, purpose: 'command' })
  const pidFile = join(data, 'postgres', 'postmaster.pid')
  const socketLock = join(first.connection.host, '.s.PGSQL.5432.lock')
  const [left, leftLock] = [readFileSync(pidFile, 'utf8'), readFileSync(socketLock, 'utf8')]
  await killPostgres(data)
  const bystander = spawn('sleep', ['60'])
  writeFileSync(pidFile, left.replace(/^\d+/, String(bystander.pid)))
  writeFileSync(socketLock, leftLock.replace(/^\d+/, String(bystander.pid)))
  await first.leave()
  const second = await open(data)
  expect(second.started).toBe(true)
  expect(runOf(bystander.pid ?? 0)).not.toBe(null)
  bystander.kill()
})

test('a lock of a dead process, or of a number that a stranger has now, holds nobody up', async () => {
  const data = join(newFolder(), 'data')
  await (await openServer({ data, purpose: 'serve' })).leave()
  symlinkSync(`${process.pid} not-this-run 111`, join(data, 'locks', 'serve'))
  symlinkSync('2147483646 gone 222', join(data, 'locks', 'gate'))
  symlinkSync('2147483646 gone 333', join(data, 'locks', 'gate.222')) // killed while sweeping
  symlinkSync('2147483646 gone 444', join(data, 'locks', 'user-444'))
  const server = await openServer({ data, purpose: 'serve' })
  await server.leave()
  expect(postgresOf(data)).toBe(null)
  expect(readdirSync(join(data, 'locks'))).toEqual([])
})

test.each([
  20, 120, 300, 500,
])('killed %i ms into its first start, it leaves nothing half-made', async (delay) => {
  const data = join(newFolder(), 'data')
  const first = startProcess(data, 'serve')
  await new Promise((resolve) => setTimeout(resolve, delay))
  await first.kill()
  const next = await open(data, 'serve')
  expect(await ask(next.connection, 'select 1 as one')).toEqual([{ one: 1 }])
  expect(readdirSync(data).sort()).toEqual(['locks', 'postgres', 'postgres.log'])
})

test('when PostgreSQL alone is killed, the next command starts it, and the serve that stayed may stop it', async () => {
  const data = join(newFolder(), 'data')
  const serve = await openServer({ data, purpose: 'serve' })
  await killPostgres(data)
  const command = await openServer({ data, purpose: 'command' })
  expect(command.started).toBe(true)
  await command.leave()
  expect(postgresOf(data)).not.toBe(null)
  await serve.leave()
  expect(postgresOf(data)).toBe(null)
})
