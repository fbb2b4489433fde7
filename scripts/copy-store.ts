/**
 * Writes a copy of a store as the newest migration leaves it into tests/stores/, named by that migration. Run it at each landing that moves
 * the schema; what is there already stays as it is, since stores of that age are out there.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openStore } from '../src/boot.ts'
import { readConfig } from '../src/config.ts'
import { openServer } from '../src/store/launcher/index.ts'
import { MIGRATIONS } from '../src/store/migrations/index.ts'
import { ABSENT, ERASED, liveThrough } from '../tests/eventful.ts'
import { copyStore, countRows } from '../tests/store-copy.ts'
import { CANARY } from '../tests/world.ts'

const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), 'tests', 'stores')
const file = join(folder, `${MIGRATIONS.at(-1)!.name}.jsonl.gz`)
if (existsSync(file)) throw new Error(`${file} is there, and is never made again`)

const data = mkdtempSync(join(tmpdir(), 'whereabouts-copy-'))
const house = await openStore(readConfig({ WHEREABOUTS_DATA: join(data, 'data') }, data), 'command')
await liveThrough(house)
const server = await openServer({ data: join(data, 'data'), purpose: 'command' })
const login = { ...server.connection, database: 'whereabouts' }
const bytes = await copyStore(login, [CANARY, ERASED, ...ABSENT.map((slug) => `"${slug}"`)])
const counts = await countRows(login)
await house.close()
await server.leave()
rmSync(data, { recursive: true })

writeFileSync(file, bytes)
const empty = [...counts].flatMap(([table, rows]) => (rows === 0 ? [table] : []))
console.log(
  `${file}: ${bytes.length} bytes${empty.length > 0 ? `; nothing in ${empty.join(', ')}` : ''}`,
)
