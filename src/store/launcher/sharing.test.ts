import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openServer } from './index.ts'
import { ask, newFolder, open, postgresOf, startProcess } from './test-stage.ts'

test('a second serve is refused, and told who serves', async () => {
  const data = join(newFolder(), 'data')
  const first = startProcess(data, 'serve')
  expect(await first.answer).toMatchObject({ started: true })
  await expect(openServer({ data, purpose: 'serve' })).rejects.toMatchObject({
    code: 'already-serving',
    params: { data, pid: first.pid },
  })
  expect(await first.tell('leave')).toBe('"left"')
  expect((await open(data, 'serve')).started).toBe(true)
})

test('the same folder by another path is the same folder', async () => {
  const data = join(newFolder(), 'data')
  await open(data, 'serve')
  await expect(openServer({ data: `${data}/../data/.`, purpose: 'serve' })).rejects.toMatchObject({
    code: 'already-serving',
  })
})

test('a command joins the database of a serve and leaves it running', async () => {
  const data = join(newFolder(), 'data')
  const serve = startProcess(data, 'serve')
  const { connection } = await serve.answer
  const command = await openServer({ data, purpose: 'command' })
  expect(command).toMatchObject({ started: false, connection })
  await command.leave()
  expect(await ask(connection, 'select 1 as one')).toEqual([{ one: 1 }])
  await serve.tell('leave')
  expect(postgresOf(data)).toBe(null)
})

test('a serve joins the database of a command, and keeps it when the command leaves', async () => {
  const data = join(newFolder(), 'data')
  const command = startProcess(data, 'command')
  expect(await command.answer).toMatchObject({ started: true })
  const serve = await openServer({ data, purpose: 'serve' })
  expect(serve.started).toBe(false)
  await command.tell('leave')
  expect(await ask(serve.connection, 'select 1 as one')).toEqual([{ one: 1 }])
  await serve.leave()
  expect(postgresOf(data)).toBe(null)
})

test('of two commands the first to finish does not stop it under the second', async () => {
  const data = join(newFolder(), 'data')
  const [first, second] = [startProcess(data, 'command'), startProcess(data, 'command')]
  const answers = [await first.answer, await second.answer]
  expect(answers.map(({ started }) => started).sort()).toEqual([false, true])
  const [starter, joiner] = answers[0]?.started ? [first, second] : [second, first]
  await starter.tell('leave')
  expect(await ask((await joiner.answer).connection, 'select 1 as one')).toEqual([{ one: 1 }])
  await joiner.tell('leave')
  expect(postgresOf(data)).toBe(null)
})

test('many at once in one process: one starts it, the last one stops it', async () => {
  const data = join(newFolder(), 'data')
  const servers = await Promise.all(
    Array.from({ length: 8 }, () => openServer({ data, purpose: 'command' })),
  )
  expect(servers.filter(({ started }) => started)).toHaveLength(1)
  await Promise.all(servers.slice(1).map((server) => server.leave()))
  expect(await ask(servers[0]?.connection, 'select 1 as one')).toEqual([{ one: 1 }])
  await servers[0]?.leave()
  expect(postgresOf(data)).toBe(null)
})

test('opening while the last one leaves', async () => {
  const data = join(newFolder(), 'data')
  const first = await openServer({ data, purpose: 'serve' })
  const [, second] = await Promise.all([first.leave(), open(data, 'serve')])
  expect(await ask(second.connection, 'select 1 as one')).toEqual([{ one: 1 }])
})

test('a process that ends without leaving stops it on the way out', async () => {
  const data = join(newFolder(), 'data')
  const command = startProcess(data, 'command')
  await command.answer
  await command.tell('exit')
  const next = await open(data)
  expect(next.started).toBe(true)
})
