/**
 * One PostgreSQL for the whole run; one database a test file, copied from a migrated template.
 * The project `server` uses the server of TEST_DATABASE_URL, an administrator's login, instead of the embedded one.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import {
  DESK,
  DROPBOX,
  type Login,
  migrate,
  OWNER,
  prepareDatabase,
  runAs,
  VISITOR,
} from '../src/store/connections/index.ts'
import { openServer } from '../src/store/launcher/index.ts'
import { COLLECTIONS } from './collections.ts'

/** Settings of `pg` that can be handed from the main process to the workers. */
export type Reachable = {
  host: string
  port: number
  user: string
  database: string
  password?: string
}

declare module 'vitest' {
  export interface ProvidedContext {
    postgres: Reachable
  }
}

const TEMPLATE = 'template_whereabouts'

export default async function setUp(project: TestProject) {
  const { superuser, leave } = project.name === 'server' ? await useServer() : await useEmbedded()
  await prepareDatabase(superuser, TEMPLATE)
  await migrate({ ...superuser, user: OWNER, database: TEMPLATE }, DESK, VISITOR, DROPBOX)
  project.provide('postgres', superuser)
  return leave
}

async function useEmbedded() {
  const data = mkdtempSync(join(tmpdir(), 'whereabouts-test-'))
  const server = await openServer({ data: join(data, 'data'), purpose: 'command' })
  const leave = async () => {
    await server.leave()
    rmSync(data, { recursive: true, force: true })
  }
  return { superuser: server.connection as Reachable, leave }
}

/** On a server roles need passwords: ours get the administrator's, for the run. */
async function useServer() {
  const { host, port, user, password, database } = new pg.Client({
    connectionString: process.env.TEST_DATABASE_URL,
  })
  const superuser: Reachable = {
    host,
    port,
    user: user ?? 'postgres',
    database: database ?? 'postgres',
    ...(password ? { password } : {}),
  }
  const login: Login = superuser
  const leave = async () => {
    for (const template of [
      TEMPLATE,
      'template_world',
      ...COLLECTIONS.map((name) => `template_${name}`),
    ])
      await runAs(login, `drop database if exists ${template} with (force)`)
  }
  await leave()
  for (const role of [OWNER, DESK, VISITOR, DROPBOX]) {
    await runAs(
      login,
      `do $$ begin create role ${role} login; exception when duplicate_object then null; end $$`,
    )
    if (password) await runAs(login, `alter role ${role} password ${pg.escapeLiteral(password)}`)
  }
  return { superuser, leave }
}
