import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { writeMadeUpWorld } from '../bench/world.ts'
import { type House, openStore } from '../src/boot.ts'
import { readConfig } from '../src/config.ts'
import { hidePerson } from '../src/registry/acts/index.ts'
import { readPublicPerson } from '../src/registry/views/index.ts'
import { perform } from '../src/store/acting/index.ts'
import { checkPublished } from '../src/store/checking/index.ts'
import { newData, ROOT, run, start } from './run.ts'

const COLLECTION = join(ROOT, 'collections', 'uyghur')
const KILLS = 50
const unhide = (house: House) =>
  perform(
    house,
    hidePerson,
    { slug: 'ekpar-asat', hidden: false, reason: 'again' },
    { id: 'test', roles: ['editor'] },
  )

it(`an import killed ${KILLS} times at any moment doubles nothing and loses nothing; the next run completes`, {
  timeout: 400_000,
}, async () => {
  const data = newData()
  let inTheMiddle = 0
  for (let kill = 0; kill < KILLS; kill++) {
    const child = start(data, ['import', COLLECTION])
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
    const timer = setTimeout(() => child.kill('SIGKILL'), 150 + (kill / KILLS) * 1_700)
    if ((await ended) === null) inTheMiddle++
    clearTimeout(timer)
  }
  expect(inTheMiddle).toBeGreaterThan(KILLS / 4)
  const last = await run(data, ['import', COLLECTION])
  expect(last.code, last.err).toBe(0)
  expect(await run(data, ['check'])).toMatchObject({ code: 0 })
  const folder = mkdtempSync(join(tmpdir(), 'killed-'))
  expect(await run(data, ['export', folder])).toMatchObject({ code: 0 })
  for (const name of readdirSync(COLLECTION).filter((each) => /\.(json|jsonl|csv)$/.test(each))) {
    expect(
      readFileSync(join(folder, name)).equals(readFileSync(join(COLLECTION, name))),
      name,
    ).toBe(true)
  }
})

it('a hiding killed at any moment is wholly before or wholly after, and what is published is what the desk gives', {
  timeout: 400_000,
}, async () => {
  const data = newData()
  expect(await run(data, ['import', COLLECTION])).toMatchObject({ code: 0 })
  const house = await openStore(readConfig({ WHEREABOUTS_DATA: data }, ROOT), 'command')
  const ends = new Set<string>()
  try {
    const began = performance.now()
    expect(await run(data, ['hide', 'ekpar-asat', '--reason', 'unsafe'])).toMatchObject({ code: 0 })
    const whole = performance.now() - began
    await unhide(house)
    for (let kill = 0; kill < 10; kill++) {
      const child = start(data, ['hide', 'ekpar-asat', '--reason', 'unsafe'])
      const ended = new Promise((resolve) => child.once('close', resolve))
      await new Promise((resolve) => setTimeout(resolve, whole * (0.4 + kill / 10)))
      child.kill('SIGKILL')
      await ended
      const { differences, isUnfinished } = await checkPublished(house)
      expect([differences, isUnfinished]).toEqual([[], false])
      const { rows } = await sql<{
        hidden: boolean
      }>`select hidden from desk.person_hiding order by n desc limit 1`.execute(house.desk)
      const isHidden = rows[0]?.hidden === true
      expect((await readPublicPerson(house.visitor, 'ekpar-asat')) === null).toBe(isHidden)
      ends.add(isHidden ? 'after' : 'before')
      if (isHidden) await unhide(house)
    }
  } finally {
    await house.close()
  }
  expect([...ends].sort()).toEqual(['after', 'before'])
})

it('a database that is stopped at any moment of an import is told of in one line, and the next run completes', {
  timeout: 200_000,
}, async () => {
  const data = newData()
  let stopped = 0
  for (let stop = 0; stop < 8; stop++) {
    const child = start(data, ['import', COLLECTION])
    const said: string[] = []
    child.stderr!.on('data', (chunk) => said.push(String(chunk)))
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
    const postmaster = await postmasterOf(data)
    await new Promise((resolve) => setTimeout(resolve, stop * 150))
    stopPostmaster(postmaster)
    const code = await ended
    if (code !== 0) stopped++
    const faults = said
      .join('')
      .split('\n')
      .filter((line) => line.startsWith('whereabouts: '))
    expect(said.join('')).not.toMatch(/\n\s+at /)
    expect(faults, said.join('')).toHaveLength(code === 0 ? 0 : 1)
  }
  expect(stopped).toBeGreaterThan(3)
  const last = await run(data, ['import', COLLECTION])
  expect(last.code, last.err).toBe(0)
  expect(await run(data, ['check'])).toMatchObject({ code: 0 })
})

it('an import that is interrupted ends at once, leaves nothing, and leaves no database running', {
  timeout: 120_000,
}, async () => {
  const data = newData()
  const folder = mkdtempSync(join(tmpdir(), 'interrupted-'))
  writeMadeUpWorld({ people: 6_000, out: folder, seed: 7 })
  const child = start(data, ['import', folder])
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const postmaster = await postmasterOf(data)
  await new Promise((resolve) => setTimeout(resolve, 4_000))
  const began = performance.now()
  child.kill('SIGINT')
  expect(await ended).toBe(130)
  expect(performance.now() - began).toBeLessThan(3_000)
  for (let waited = 0; waited < 50 && isRunning(postmaster); waited++)
    await new Promise((resolve) => setTimeout(resolve, 100))
  expect(isRunning(postmaster)).toBe(false)
  const house = await openStore(readConfig({ WHEREABOUTS_DATA: data }, ROOT), 'command')
  const { rows } = await sql`select from desk.person limit 1`.execute(house.desk)
  await house.close()
  expect(rows).toEqual([])
})

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** Where the import has ended meanwhile, there is nothing left to stop. */
function stopPostmaster(pid: number): void {
  try {
    process.kill(pid, 'SIGINT')
  } catch {}
}

/** As the launcher has started it. */
async function postmasterOf(data: string): Promise<number> {
  for (;;) {
    try {
      return Number(readFileSync(join(data, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
}
