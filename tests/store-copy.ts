/** Logical copies of a whole store: a head that says which migrations had run, and every row of every table. Upgrades are tested from them. */
import { gunzipSync, gzipSync } from 'node:zlib'
import pg from 'pg'
import type { Login } from '../src/store/connections/index.ts'
import { MIGRATIONS } from '../src/store/migrations/index.ts'

/** `absent`: words that no public byte may hold. */
export type CopyHead = { migrations: string[]; absent: string[] }
/** `table`: with its schema. `row`: its columns as JSON, but those that the database makes. */
type CopiedRow = { table: string; row: Record<string, unknown> }
export type StoreCopy = { head: CopyHead; rows: CopiedRow[] }

const TABLES = `
  select format('%I.%I', n.nspname, c.relname) as name,
    (select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
      where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = '') as columns,
    (select attname from pg_attribute where attrelid = c.oid and attidentity <> '') as identity
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname in ('desk', 'published', 'inbox') and c.relkind in ('r', 'p') and c.relname <> 'migration' order by 1`
type Table = { name: string; columns: string; identity: string | null }

async function connected<T>(login: Login, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(login)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Every row that is there, in the order of the bytes. */
export async function copyStore(login: Login, absent: string[]): Promise<Buffer> {
  return await connected(login, async (client) => {
    const { rows: steps } = await client.query<{ name: string }>(
      'select name from desk.migration order by ran_at, name',
    )
    const head: CopyHead = { migrations: steps.map(({ name }) => name), absent }
    const lines = [JSON.stringify(head)]
    for (const { name, columns } of (await client.query<Table>(TABLES)).rows) {
      const { rows } = await client.query(
        `select row_to_json(t)::text as row from (select ${columns} from ${name}) t order by 1`,
      )
      for (const { row } of rows) lines.push(`{"table":"${name}","row":${row}}`)
    }
    return gzipSync(lines.join('\n'), { level: 9 })
  })
}

export function readCopy(bytes: Buffer): StoreCopy {
  const [head, ...rows] = gunzipSync(bytes).toString('utf8').split('\n')
  return { head: JSON.parse(head!), rows: rows.map((line) => JSON.parse(line)) }
}

/** Makes the schemas as the steps in the copy's head leave them, and puts its rows in. `owner` owns what is made, and no right is given yet. */
export async function restore(
  { head, rows }: StoreCopy,
  owner: Login,
  superuser: Login,
): Promise<void> {
  await connected(owner, async (client) => {
    await client.query('create schema desk; create schema published')
    await client.query(
      'create table desk.migration (name text primary key, ran_at timestamptz not null default now())',
    )
    for (const name of head.migrations) {
      await client.query(MIGRATIONS.find((step) => step.name === name)!.sql)
      await client.query('insert into desk.migration (name) values ($1)', [name])
    }
  })
  await connected(superuser, async (client) => {
    // No trigger and no key asks in which order rows come.
    await client.query('set session_replication_role = replica')
    const tables = new Map(
      (await client.query<Table>(TABLES)).rows.map((table) => [table.name, table]),
    )
    for (const [name, group] of Map.groupBy(rows, ({ table }) => table))
      await fill(client, tables.get(name)!, group)
    await goOnNumbering(client)
  })
}

/** Acts are numbered by a sequence of no table’s own, in stores that have one. */
async function goOnNumbering(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ numbers: string | null }>(
    `select to_regclass('desk.act_number') as numbers`,
  )
  if (rows[0]?.numbers)
    await client.query(
      `select setval('desk.act_number', greatest((select max(number) from desk.log), 1))`,
    )
}

async function fill(
  client: pg.Client,
  { name, columns, identity }: Table,
  rows: readonly CopiedRow[],
): Promise<void> {
  const json = JSON.stringify(rows.map(({ row }) => row))
  // A step may have put a row there.
  await client.query(`delete from ${name}`)
  await client.query(
    `insert into ${name} (${columns}) overriding system value select ${columns} from json_populate_recordset(null::${name}, $1)`,
    [json],
  )
  if (identity)
    await client.query(
      `select setval(pg_get_serial_sequence('${name}', '${identity}'), (select max(${identity}) from ${name}))`,
    )
}

/** How many rows each table holds. */
export async function countRows(login: Login): Promise<Map<string, number>> {
  return await connected(login, async (client) => {
    const counts = new Map<string, number>()
    for (const { name } of (await client.query<Table>(TABLES)).rows)
      counts.set(
        name,
        (await client.query(`select count(*)::int as rows from ${name}`)).rows[0].rows,
      )
    return counts
  })
}
