/** The page of a person from the database, against the same bytes from memory through the same web framework. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Hono } from 'hono'
import { importFolder, openStore } from '../src/boot.ts'
import { readConfig } from '../src/config.ts'
import { today } from '../src/kernel/dates/index.ts'
import { strictHeaders } from '../src/web/headers.ts'
import { publicApp } from '../src/web/public-app.ts'
import { against } from './bench.ts'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const PATH = 'http://localhost/en/people/ekpar-asat'
const REQUESTS = 400
const AT_ONCE = 8

export async function personPage(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const house = await openStore(
    readConfig({ WHEREABOUTS_DATA: join(folder, 'data') }, ROOT),
    'command',
  )
  try {
    await importFolder(house, {
      folder: join(ROOT, 'collections/uyghur'),
      skipBad: false,
      dryRun: false,
    })
    const app = publicApp({ visitor: house.visitor, contact: null, today })
    const bytes = await (await app.request(PATH)).text()
    const memory = new Hono().use(strictHeaders).get('/en/people/:slug', (c) => c.html(bytes))
    await against(
      `person page, ${Math.round(bytes.length / 1024)} KiB`,
      'requests/s',
      { name: 'from the database', run: () => rateOf(app) },
      { name: 'from memory', run: () => rateOf(memory) },
    )
  } finally {
    await house.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function rateOf(app: Pick<Hono, 'request'>): Promise<number> {
  let left = REQUESTS
  const started = performance.now()
  const worker = async () => {
    while (left-- > 0) {
      const answer = await app.request(PATH)
      if (answer.status !== 200) throw new Error(`status ${answer.status}`)
      await answer.arrayBuffer()
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return REQUESTS / ((performance.now() - started) / 1_000)
}
