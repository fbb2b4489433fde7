/** One PostgreSQL for the whole run; one database a test file, copied from a migrated template. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { DESK, migrate, OWNER, prepareDatabase, VISITOR } from '../src/store/connections.ts'
import { openServer } from '../src/store/launcher/index.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    postgres: { host: string; port: number; user: string; database: string }
  }
}

export default async function setUp(project: TestProject) {
  const data = mkdtempSync(join(tmpdir(), 'whereabouts-test-'))
  const server = await openServer({ data: join(data, 'data'), purpose: 'command' })
  await prepareDatabase(server.connection, 'template_whereabouts')
  await migrate({ ...server.connection, user: OWNER, database: 'template_whereabouts' }, DESK, VISITOR)
  project.provide('postgres', server.connection)
  return async () => {
    await server.leave()
    rmSync(data, { recursive: true, force: true })
  }
}
