import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { newData, ROOT, run, start } from './run.ts'

const COLLECTION = join(ROOT, 'collections', 'uyghur')
const KILLS = 50

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
    expect(readFileSync(join(folder, name)).equals(readFileSync(join(COLLECTION, name))), name).toBe(true)
  }
})
