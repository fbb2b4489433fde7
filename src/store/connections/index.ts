/**
 * Handles, named by whose eyes they are. `desk` writes both schemas; `visitor` can select from `published` and nothing else;
 * `dropbox` can put rows into `inbox` and read nothing, not even those: each because its login has no other right, never by `set role`.
 */
import {
  CamelCasePlugin,
  Kysely,
  PostgresDialect,
  type PostgresDialectConfig,
  PostgresQueryCompiler,
  sql,
  type Transaction,
} from 'kysely'
import pg from 'pg'
import { Refusal } from '../../kernel/refusals/index.ts'
import { MIGRATIONS } from '../migrations/index.ts'
import { TABLES } from '../tables/all.ts'
import type { InboxSchema, PublishedSchema, Schema } from '../tables/index.ts'
import { faultOfServer } from './faults.ts'

export type Desk = Kysely<Schema>
export type DeskTx = Transaction<Schema>
export type Visitor = Kysely<PublishedSchema>
export type Dropbox = Kysely<InboxSchema>

export const OWNER = 'whereabouts_owner'
export const DESK = 'whereabouts_desk'
export const VISITOR = 'whereabouts_visitor'
export const DROPBOX = 'whereabouts_dropbox'

/** Where a login finds its database: over the launcher's socket, or at an address. */
export type Login = pg.PoolConfig

const isMissingRight = (error: unknown): boolean =>
  error instanceof pg.DatabaseError && (error.code === '42501' || error.code === '28000')

class RewordingDialect extends PostgresDialect {
  private readonly reword: (statement: string) => string
  constructor(reword: (statement: string) => string, config: PostgresDialectConfig) {
    super(config)
    this.reword = reword
  }

  override createQueryCompiler(): PostgresQueryCompiler {
    const compiler = new PostgresQueryCompiler()
    const compile = compiler.compileQuery.bind(compiler)
    compiler.compileQuery = (...given) => {
      const query = compile(...given)
      return { ...query, sql: this.reword(query.sql) }
    }
    return compiler
  }
}

const POOLS = new WeakMap<object, pg.Pool>()
/** Every connection that there is: a transaction does not tell which is its own. */
const CLIENTS = new Set<pg.PoolClient & { processID?: number; database?: string }>()

/** `reword`: what is made of each statement before it is sent. */
export function connect<S>(
  login: Login,
  max = 10,
  reword?: (statement: string) => string,
): Kysely<S> {
  const pool = new pg.Pool({ ...login, max, application_name: 'whereabouts' })
  // A connection that breaks while idle is dropped by the pool; the next query opens another.
  pool.on('error', () => {})
  // One that breaks between two queries of a transaction tells only itself; the next query then fails, and says so.
  pool.on('connect', (client) => {
    client.on('error', () => {})
    CLIENTS.add(client)
  })
  pool.on('remove', (client) => CLIENTS.delete(client))
  const handle = new Kysely<S>({
    dialect: reword ? new RewordingDialect(reword, { pool }) : new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
  POOLS.set(handle, pool)
  return handle
}

/** A connection of the desk's own, for what needs a session: COPY, and locks that outlast a transaction. It is to be released. */
export async function takeClient(desk: Desk): Promise<pg.PoolClient> {
  return await POOLS.get(desk)!.connect()
}

/** The connection of a transaction, for what Kysely has no words for. It is not to be released. */
export async function clientOf(db: DeskTx): Promise<pg.PoolClient> {
  const { rows } = await sql<{
    pid: number
    base: string
  }>`select pg_backend_pid() as pid, current_database() as base`.execute(db)
  const { pid, base } = rows[0]!
  return [...CLIENTS].find((client) => client.processID === pid && client.database === base)!
}

/** A connection beside all pools, to be ended. One that breaks between two queries tells only itself; the next then fails, and says so. */
async function connectAlone(login: Login): Promise<pg.Client> {
  const client = new pg.Client(login)
  client.on('error', () => {})
  await client.connect()
  return client
}

/** Runs one statement as one login, on a connection of its own. */
export async function runAs(login: Login, statement: string): Promise<pg.QueryResult> {
  const client = await connectAlone(login)
  try {
    return await client.query(statement)
  } finally {
    await client.end()
  }
}

/** Every login of a PostgreSQL may make large objects, which nothing limits: here a visitor’s could fill the disk with them. */
const NO_LARGE_OBJECTS =
  'revoke execute on function lo_create(oid), lo_creat(integer), lo_from_bytea(oid, bytea) from public'

/** Makes the roles and the database, where they are missing; two processes at once take turns. `superuser` is used for this and for nothing else. */
export async function prepareDatabase(
  superuser: Login,
  database: string,
  template?: string,
): Promise<void> {
  const client = await connectAlone(superuser)
  try {
    await client.query('select pg_advisory_lock(7304)')
    for (const role of [OWNER, DESK, VISITOR, DROPBOX]) {
      await client.query(
        `do $$ begin create role ${role} login; exception when duplicate_object then null; end $$`,
      )
    }
    const { rowCount } = await client.query('select from pg_database where datname = $1', [
      database,
    ])
    if (!rowCount) {
      await client.query(
        `create database ${database} owner ${OWNER} ${template ? `template ${template}` : ''}`,
      )
      await client.query(`revoke all on database ${database} from public`)
      await runAs({ ...superuser, database }, NO_LARGE_OBJECTS)
    }
    // Said again to a database that is older than one of the roles.
    await client.query(`grant connect on database ${database} to ${DESK}, ${VISITOR}, ${DROPBOX}`)
  } finally {
    // Ends the session, and the lock with it.
    await client.end()
  }
}

/**
 * Makes the schemas and runs the steps that have not run, in one transaction, under a lock. `desk`, `visitor` and `dropbox` are role names;
 * without the last nobody but the desk reaches the inbox.
 */
export async function migrate(
  owner: Login,
  desk: string,
  visitor: string,
  dropbox?: string,
): Promise<void> {
  const client = await connectAlone(owner)
  try {
    await client.query('begin; select pg_advisory_xact_lock(7305)')
    await client.query('create schema if not exists desk; create schema if not exists published')
    await client.query(
      'create table if not exists desk.migration (name text primary key, ran_at timestamptz not null default now())',
    )
    const done = new Set(
      (await client.query('select name from desk.migration')).rows.map((row) => row.name),
    )
    for (const step of MIGRATIONS.filter(({ name }) => !done.has(name))) {
      await client.query(step.sql)
      await client.query('insert into desk.migration (name) values ($1)', [step.name])
    }
    const { user, version } = (
      await client.query(
        "select current_user as user, current_setting('server_version_num')::int as version",
      )
    ).rows[0]
    const ours = await readOurs(client)
    await client.query(
      grants(
        { desk: pg.escapeIdentifier(desk), visitor: pg.escapeIdentifier(visitor) },
        user === desk,
        ours,
      ),
    )
    if (dropbox) await client.query(grantsToDropbox(pg.escapeIdentifier(dropbox)))
    if (version >= 170_000)
      await client.query(
        `grant maintain on ${ours('published')}, ${ANALYZED.join(', ')} to ${pg.escapeIdentifier(desk)}`,
      )
    await client.query('commit')
  } finally {
    await client.end()
  }
}

/** Tables of the desk of which a process tells the planner when many rows have come: who may not is passed over, with a warning. */
export const ANALYZED = [
  'person',
  'person_slug',
  'claim',
  'ruling',
  'edge',
  'source',
  'demand',
  'official_answer',
  'public_text',
  'public_word',
].map((table) => `desk.${table}`)

/** Our tables of a schema, for a list in SQL. */
type Ours = (schema: 'desk' | 'published' | 'inbox') => string

/** Those that are there and ours to grant: a table that somebody else has put beside them is theirs, and keeps nothing from starting. */
async function readOurs(client: pg.Client): Promise<Ours> {
  const { rows } = await client.query(
    `select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('desk', 'published', 'inbox') and c.relkind in ('r', 'p', 'v') and pg_has_role(c.relowner, 'USAGE')`,
  )
  return (schema) =>
    rows
      .filter((row) => row.schema === schema && row.name in TABLES[schema])
      .map(({ name }) => `${schema}.${name}`)
      .join(', ')
}

/** An owner's own rights are left whole: foreign keys are checked with them. The triggers refuse the owner too. */
const grants = (
  { desk, visitor }: { desk: string; visitor: string },
  isOwner: boolean,
  ours: Ours,
) => `
  grant usage on schema desk, published to ${desk};
  grant select, insert, update, delete on ${ours('desk')}, ${ours('published')} to ${desk};
  grant usage on sequence desk.act_number to ${desk};
  grant usage on schema inbox to ${desk};
  grant usage, create on schema staging to ${desk};
  grant select, delete on ${ours('inbox')} to ${desk};
  ${isOwner ? '' : `revoke update, delete on desk.claim, desk.ruling, desk.person_hiding, desk.person_hold, desk.log from ${desk}; revoke update on desk.withheld_form from ${desk}; revoke delete on desk.revision from ${desk}; grant update (reason) on desk.ruling, desk.log to ${desk}; grant update (value, form, term, place, quote, as_written, label, note, value_in, note_in) on desk.claim to ${desk};`}
  grant usage on schema published to ${visitor};
  grant select on ${ours('published')} to ${visitor};`

/** By column: the day is the database's to write. */
const grantsToDropbox = (dropbox: string) => `
  grant usage on schema inbox to ${dropbox};
  grant insert (code_hash, sealed) on inbox.paper_order to ${dropbox};
  grant insert (month, person, lang, verdict, reasons) on inbox.gate_answer to ${dropbox};`

/**
 * Readies a server of the operator's own. `desk` also owns the schemas there; `visitor` and `dropbox` are logins of their own,
 * the last needed only where something is taken in.
 * @throws Refusal `database-superuser`, `database-rights` (with the SQL to run), `database-visitor-missing`, `database-dropbox-missing`, `database-old`, `database-unreachable`.
 */
export async function prepareServer(
  deskUrl: string,
  visitorUrl: string | undefined,
  dropbox: { url: string | undefined; needed: boolean },
): Promise<void> {
  const login = { connectionString: deskUrl }
  const facts = await readServer(login)
  if (facts.version < 150_000) throw new Refusal('database-old', { version: facts.version })
  if (facts.superuser) throw new Refusal('database-superuser', { sql: ownLoginSql(facts.database) })
  const visitor = visitorUrl ? await readLogin({ connectionString: visitorUrl }) : null
  if (!visitor || visitor === facts.user)
    throw new Refusal('database-visitor-missing', { sql: visitorSql(facts.database) })
  const dropboxRole = dropbox.url ? await readLogin({ connectionString: dropbox.url }) : null
  const isOwn = dropboxRole !== null && dropboxRole !== facts.user && dropboxRole !== visitor
  if (!isOwn && (dropbox.needed || dropbox.url))
    throw new Refusal('database-dropbox-missing', { sql: dropboxSql(facts.database) })
  try {
    await migrate(login, facts.user, visitor, dropboxRole ?? undefined)
  } catch (error) {
    if (isMissingRight(error))
      throw new Refusal('database-rights', {
        sql: `grant create, connect on database ${facts.database} to ${facts.user};`,
      })
    if (error instanceof pg.DatabaseError && error.code === '42704')
      throw new Refusal('database-visitor-missing', { sql: visitorSql(facts.database) })
    throw error
  }
}

const ownLoginSql = (database: string) =>
  `create role ${DESK} login password '…'; grant create, connect on database ${database} to ${DESK};`
const visitorSql = (database: string) =>
  `create role ${VISITOR} login password '…'; grant connect on database ${database} to ${VISITOR};`
const dropboxSql = (database: string) =>
  `create role ${DROPBOX} login password '…'; grant connect on database ${database} to ${DROPBOX};`

async function readServer(
  login: Login,
): Promise<{ user: string; database: string; superuser: boolean; version: number }> {
  try {
    const { rows } = await runAs(
      login,
      `select current_user as user, current_database() as database, rolsuper as superuser, current_setting('server_version_num')::int as version
       from pg_roles where rolname = current_user`,
    )
    return rows[0]
  } catch (error) {
    throw Refusal.because('database-unreachable', {}, [faultOfServer(error)])
  }
}

/** Who this login is; null when the server does not let it in. */
async function readLogin(login: Login): Promise<string | null> {
  try {
    return (await runAs(login, 'select current_user as user')).rows[0].user
  } catch (error) {
    if (error instanceof pg.DatabaseError) return null
    throw error
  }
}

/** True when the store holds no collection, and never held one. */
export async function isEmptyStore(desk: Desk): Promise<boolean> {
  return !(await desk
    .selectFrom('desk.revision')
    .select('n')
    .where('kind', '=', 'collection')
    .limit(1)
    .executeTakeFirst())
}
