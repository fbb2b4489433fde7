/** A disk that fills up in the middle: needs a small disk of its own, which only root can mount. */
import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { ROOT, run, serve } from './run.ts'

/** Enough to start a command, too little to finish it. */
const LEFT = 1_500_000
const COLLECTION = join(ROOT, 'collections/uyghur')

/** One person of the founding collection: the rest comes when the disk is full. */
function writeSmall(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wa-small-'))
  const lines = (file: string, pattern: RegExp) =>
    writeFileSync(
      join(folder, file),
      readFileSync(join(COLLECTION, file), 'utf8').replace(pattern, ''),
    )
  cpSync(join(COLLECTION, 'collection.json'), join(folder, 'collection.json'))
  cpSync(join(COLLECTION, 'sources.jsonl'), join(folder, 'sources.jsonl'))
  for (const [file, key] of [
    ['people.jsonl', '"slug":"'],
    ['claims.jsonl', '"id":"'],
    ['rulings.jsonl', '"claim":"'],
  ] as const)
    lines(file, new RegExp(`^(?!.*${key}adil-mijit).*\\n`, 'gm'))
  return folder
}

const isRoot = process.getuid?.() === 0

describe.skipIf(!isRoot)('a full disk', () => {
  const disk = mkdtempSync(join(tmpdir(), 'wa-disk-'))
  const data = join(disk, 'data')
  const filler = join(disk, 'filler')
  if (isRoot) execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256m', 'tmpfs', disk])
  afterAll(() => {
    execFileSync('umount', ['-l', disk])
    rmSync(disk, { recursive: true, force: true })
  })
  const fill = (left: number) => {
    const { bavail, bsize } = statfsSync(disk)
    writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - left)))
  }

  it('refuses an import in one line that says what to do, stores nothing of it, and loses nothing that was there', async () => {
    expect(await run(data, ['import', writeSmall()])).toMatchObject({ code: 0 })
    fill(LEFT)
    const refused = await run(data, ['import', COLLECTION])
    expect(refused.code, refused.err).toBe(3)
    expect(refused.err).toMatch(/full|room|space/)
    expect(refused.err.trim().split('\n').length).toBe(1)
    rmSync(filler)
    expect((await run(data, ['search', 'adil'])).out).toContain('adil-mijit')
    expect((await run(data, ['search', 'ekpar'])).out).not.toContain('ekpar-asat')
    expect(await run(data, ['check'])).toMatchObject({ code: 0 })
    expect(await run(data, ['import', COLLECTION])).toMatchObject({ code: 0 })
  })

  it('keeps nobody public who is hidden, and nothing that is withdrawn, with not a byte left, whether the database runs or not', async () => {
    const ballast = join(data, 'ballast')
    expect(existsSync(ballast)).toBe(true)
    for (const served of [false, true]) {
      const site = served ? await serve(data) : null
      fill(0)
      expect(statfsSync(disk).bavail).toBe(0)
      const hidden = await run(data, ['hide', 'ekpar-asat', '--reason', 'unsafe'])
      expect(hidden, hidden.err).toMatchObject({ code: 0 })
      expect(hidden.err).toContain('the disk is full')
      expect(existsSync(ballast)).toBe(false)
      const claim = 'adil-mijit-hqf6f'
      const withdrawn = await run(data, ['rule', claim, 'withdraw', '--reason', 'the family asks'])
      expect(withdrawn, withdrawn.err).toMatchObject({ code: 0 })
      if (site) expect((await fetch(`${site.url}/en/people/ekpar-asat`)).status).toBe(404)
      if (site)
        expect(await (await fetch(`${site.url}/api/v1/people/adil-mijit`)).text()).not.toContain(
          `"id":"${claim}"`,
        )
      rmSync(filler)
      const checked = await run(data, ['check'])
      expect(checked, checked.out + checked.err).toMatchObject({ code: 0 })
      expect(existsSync(ballast)).toBe(true)
      for (const undo of [
        ['unhide', 'ekpar-asat'],
        ['rule', claim, 'accept'],
      ])
        expect(await run(data, [...undo, '--reason', 'back'])).toMatchObject({ code: 0 })
      await site?.stop()
    }
  })

  it('refuses an export in one line and leaves the older files whole', async () => {
    const folder = join(disk, 'out')
    expect(await run(data, ['export', folder])).toMatchObject({ code: 0 })
    fill(200_000)
    const refused = await run(data, ['export', folder])
    rmSync(filler)
    expect(refused.code, refused.err).toBe(3)
    expect(refused.err).toMatch(/room|space/)
    expect(await run(data, ['import', folder, '--dry-run'])).toMatchObject({ code: 0 })
  })
})
