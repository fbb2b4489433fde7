/** PostgreSQL's pg_trgm, in the database that comes with Whereabouts: nearest by `<->` over a GiST index, which needs no threshold. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { openServer } from '../../../src/store/launcher/index.ts'
import type { Engine } from './engines.ts'

/** Runs some work with pg_trgm at hand; its server and data are gone afterwards. */
export async function withTrigrams<T>(work: (engine: Engine) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'names-bench-'))
  const server = await openServer({ data: join(folder, 'data'), purpose: 'command' })
  const client = new pg.Client(server.connection)
  try {
    await client.connect()
    await client.query('create extension if not exists pg_trgm')
    return await work(engineOn(client))
  } finally {
    await client.end()
    await server.leave()
    rmSync(folder, { recursive: true, force: true })
  }
}

const engineOn = (client: pg.Client): Engine => ({
  name: 'pg_trgm',
  queries: 400,
  async build(entries) {
    await client.query('drop table if exists name; create table name (id int4, form text)')
    await client.query('insert into name select * from unnest($1::int4[], $2::text[])', [
      entries.map(({ id }) => id),
      entries.map(({ form }) => form.toLowerCase()),
    ])
    await client.query(
      'create index on name using gist (form gist_trgm_ops (siglen = 64)); analyze name',
    )
    return async (query, limit) => {
      const { rows } = await client.query<{ id: number; far: number }>({
        name: 'nearest',
        text: 'select id, form <-> $1 as far from name order by form <-> $1 limit $2',
        values: [query.toLowerCase(), limit],
      })
      return rows.map(({ id, far }) => ({ id, score: 1 - far, band: '' }))
    }
  },
})
