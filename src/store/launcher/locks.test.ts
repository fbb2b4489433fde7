import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { holding, isSigned, sign, take } from './locks.ts'
import { commandOf, runOf } from './processes.ts'
import { newFolder, until } from './test-stage.ts'

test('a lock is held once, says who holds it, and can be taken again when released', () => {
  const path = join(newFolder(), 'lock')
  const first = take(path)
  expect(take(path)).toEqual({ pid: process.pid })
  if ('release' in first) first.release()
  expect(take(path)).toHaveProperty('release')
})

test('processes that count in turn lose no count, though each begins by sweeping a stale lock and one is killed', async () => {
  const folder = newFolder()
  const [path, counter] = [join(folder, 'lock'), join(folder, 'counter')]
  writeFileSync(counter, '0')
  symlinkSync('2147483646 gone 1', path)
  const script = `
    import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
    import { holding } from '${join(import.meta.dirname, 'locks.ts')}'
    for (let i = 0; i < 50; i++)
      await holding('${path}', 60000, () => { throw new Error('tired') }, async () => {
        const count = Number(readFileSync('${counter}', 'utf8'))
        await new Promise(setImmediate)
        writeFileSync('${counter}', String(count + 1))
      })`
  const start = () =>
    spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'inherit' })
  const counting = [start(), start(), start(), start()]
  const killed = spawn(process.execPath, [
    '--input-type=module',
    '-e',
    `import { take } from '${join(import.meta.dirname, 'locks.ts')}'
    while (!('release' in take('${path}'))) {}
    process.kill(process.pid, 'SIGKILL')`,
  ])
  await Promise.all([...counting, killed].map((child) => once(child, 'exit')))
  expect(readFileSync(counter, 'utf8')).toBe('200')
  expect(readdirSync(folder).filter((name) => name.startsWith('lock.'))).toEqual([])
})

test('who waits too long is told who holds it', async () => {
  const path = join(newFolder(), 'lock')
  take(path)
  const tired = ({ pid }: { pid: number }): never => {
    throw new Error(`held by ${pid}`)
  }
  await expect(holding(path, 50, tired, async () => 'done')).rejects.toThrow(
    `held by ${process.pid}`,
  )
})

test('a list is signed while one of its users runs', () => {
  const folder = newFolder()
  expect(isSigned(folder)).toBe(false)
  const [first, second] = [sign(folder), sign(folder)]
  first.release()
  expect(isSigned(folder)).toBe(true)
  second.release()
  symlinkSync(`${process.pid} another-run 1`, join(folder, 'user-1'))
  expect(isSigned(folder)).toBe(false)
  expect(readdirSync(folder)).toEqual([])
})

test.runIf(process.platform === 'linux')('a zombie has ended', async () => {
  const parent = spawn('sh', ['-c', 'sleep 60 & echo $!; exec sleep 60'])
  const [line] = await once(parent.stdout, 'data')
  const zombie = Number(String(line))
  // A shell may bury its children; `sleep`, which it becomes, never does.
  await until(() => commandOf(parent.pid ?? 0).startsWith('sleep'))
  process.kill(zombie, 'SIGKILL')
  await until(() => readFileSync(`/proc/${zombie}/stat`, 'utf8').includes(') Z '))
  expect(process.kill(zombie, 0)).toBe(true)
  expect(runOf(zombie)).toBe(null)
  parent.kill()
})

test('a process is known by its number and its start', async () => {
  const child = spawn('sleep', ['60'])
  const run = runOf(child.pid ?? 0)
  await until(() => commandOf(child.pid ?? 0).startsWith('sleep 60'))
  expect(run).not.toBe(null)
  expect(runOf(child.pid ?? 0)).toBe(run)
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(runOf(child.pid ?? 0)).toBe(null)
})
