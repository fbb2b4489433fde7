import { readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openServer } from './index.ts'
import { ask, newFolder, open, until } from './test-stage.ts'

test('the log holds no statement, no value and no detail, even of what fails or crashes', async () => {
  const data = join(newFolder(), 'data')
  const { connection } = await open(data)
  await ask(
    connection,
    `create table person (name text primary key check (name <> 'Canary Check'))`,
  )
  await ask(connection, `insert into person values ('Canary One')`)
  await expect(ask(connection, `insert into person values ('Canary One')`)).rejects.toThrow()
  await expect(ask(connection, `insert into person values ('Canary Check')`)).rejects.toThrow()
  await expect(ask(connection, `select 'Canary Two'::integer`)).rejects.toThrow('Canary Two')
  await expect(ask(connection, `select 'Canary Three' from nowhere`)).rejects.toThrow()
  await expect(
    ask(
      connection,
      `do $$ begin raise warning 'Canary Four'; raise exception 'Canary Five'; end $$`,
    ),
  ).rejects.toThrow()
  const sleeping = expect(ask(connection, `select pg_sleep(60), 'Canary Six'`)).rejects.toThrow()
  await killBackendOf(connection, 'Canary Six')
  await sleeping
  await until(() =>
    readFileSync(join(data, 'postgres.log'), 'utf8').includes('was terminated by signal 9'),
  )
  const log = readFileSync(join(data, 'postgres.log'), 'utf8')
  expect(log).toContain('ready to accept connections')
  expect(log).not.toMatch(/Canary|person|insert|select/i)
})

test('a log beyond 5 MB is set aside at the next start', async () => {
  const data = join(newFolder(), 'data')
  await (await openServer({ data, purpose: 'command' })).leave()
  writeFileSync(join(data, 'postgres.log'), 'x'.repeat(5 * 1024 * 1024 + 1))
  await open(data)
  expect(statSync(join(data, 'postgres.log.1')).size).toBeGreaterThan(5 * 1024 * 1024)
  expect(statSync(join(data, 'postgres.log')).size).toBeLessThan(10_000)
})

test('a log that is a link to elsewhere is not followed', async () => {
  const folder = newFolder()
  const data = join(folder, 'data')
  await (await openServer({ data, purpose: 'command' })).leave()
  rmSync(join(data, 'postgres.log'))
  symlinkSync(join(folder, 'elsewhere'), join(data, 'postgres.log'))
  await expect(openServer({ data, purpose: 'command' })).rejects.toMatchObject({
    code: 'data-unwritable',
    params: { path: join(data, 'postgres.log') },
  })
})

async function killBackendOf(connection: Parameters<typeof ask>[0], text: string): Promise<void> {
  for (;;) {
    const [row] = await ask(
      connection,
      `select pid from pg_stat_activity where query like '%${text}%' and pid <> pg_backend_pid()`,
    )
    if (row) return void process.kill(Number(row.pid), 'SIGKILL')
  }
}
