/**
 * A twin of `published`, and of what the desk keeps beside each document, in which a new shape is made while the old one is read. It has
 * all that the catalogue tells of the original, and takes its place by a change of names.
 */
import { sql } from 'kysely'
import type { Desk, DeskTx } from '../connections/index.ts'

export const TWIN = 'published_next'
/** What was public until the switch, until it is dropped. */
export const BEFORE = 'published_before'
/** Tables of the desk that are written with documents. */
const BESIDE = ['public_text', 'public_word', 'lost_token', 'withheld_place']
const beside = BESIDE.join('|')

/** A statement about what is published, as one about the twin. */
export const aboutTwin = (statement: string): string =>
  statement
    .replace(/"published"\./g, `"${TWIN}".`)
    .replace(/\bpublished\./g, `${TWIN}.`)
    .replace(new RegExp(`"desk"\\."(${beside})"`, 'g'), `"${TWIN}"."$1"`)
    .replace(new RegExp(`\\bdesk\\.(${beside})\\b`, 'g'), `${TWIN}.$1`)

/** `oid`s of what has a twin. */
const ORIGINALS = `
  select c.oid, c.relname, n.nspname || '.' || quote_ident(c.relname) as name, c.relacl, c.relowner, c.reloptions
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind = 'r' and (n.nspname = 'published' or (n.nspname = 'desk' and c.relname = any('{${BESIDE.join(',')}}')))`

/** Each gives statements, in the words of the original. */
const TABLES = `
  select format('create table %s (like %s including all excluding indexes)', '${TWIN}.' || quote_ident(relname), name) as made from (${ORIGINALS}) o
  union all select format('alter table %s set (%s)', '${TWIN}.' || quote_ident(relname), array_to_string(reloptions, ', ')) from (${ORIGINALS}) o where reloptions is not null`
const CONSTRAINTS = `
  select format('alter table %s add constraint %I %s', o.name, k.conname, pg_get_constraintdef(k.oid)) as made
  from (${ORIGINALS}) o join pg_constraint k on k.conrelid = o.oid where k.contype in ('p', 'u', 'x')`
const GRANTS = `
  select format('grant %s on %s to %s', a.privilege_type, o.name, a.grantee::regrole) as made
  from (${ORIGINALS}) o cross join lateral aclexplode(o.relacl) a where a.grantee <> o.relowner and a.grantee <> 0`
const indexes = (which: string) => `
  select pg_get_indexdef(i.indexrelid) as made
  from (${ORIGINALS}) o join pg_index i on i.indrelid = o.oid join pg_class x on x.oid = i.indexrelid join pg_am m on m.oid = x.relam
  where not exists (select from pg_constraint k where k.conindid = i.indexrelid) and m.amname ${which} 'gin'`
const FUNCTIONS = `select pg_get_functiondef(p.oid) as made from pg_proc p where p.pronamespace = 'published'::regnamespace and p.prokind = 'f'`
const TRIGGERS = `
  select pg_get_triggerdef(t.oid) as made from (${ORIGINALS}) o join pg_trigger t on t.tgrelid = o.oid where not t.tgisinternal`
/** Who may enter: as it was, with `grant … to`; and no longer, with `revoke … from`. */
const entry = (schema: string, [verb, to]: readonly [string, string]) => `
  select format('${verb} usage on schema ${schema} ${to} %s', a.grantee::regrole) as made
  from pg_namespace o cross join lateral aclexplode(o.nspacl) a
  where o.nspname = '${BEFORE}' and a.privilege_type = 'USAGE' and a.grantee <> o.nspowner and a.grantee <> 0`

async function read(db: Desk | DeskTx, statements: string): Promise<string[]> {
  return (await sql<{ made: string }>`${sql.raw(statements)}`.execute(db)).rows.map(
    ({ made }) => made,
  )
}

async function run(db: Desk | DeskTx, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

/** Makes the twin, empty, with what is needed to write to it: no triggers yet. Nobody but its owner and the desk may enter. */
export async function makeTwin(owner: Desk): Promise<void> {
  await owner.transaction().execute(async (db) => {
    await run(db, [`create schema ${TWIN}`])
    await run(db, await read(db, TABLES))
    for (const each of [CONSTRAINTS, GRANTS, indexes('<>'), FUNCTIONS])
      await run(db, (await read(db, each)).map(aboutTwin))
  })
}

/** What is quicker made of rows that are there. */
export const indexTwin = async (owner: Desk): Promise<void> =>
  run(owner, (await read(owner, indexes('='))).map(aboutTwin))

/** From now on triggers keep in the twin what they keep in the original. */
export const wakeTwin = async (owner: Desk): Promise<void> =>
  run(owner, (await read(owner, TRIGGERS)).map(aboutTwin))

/** Gives the twin's rows the numbers that the original's have: whoever knows rows by their numbers goes on doing so after the switch. */
export async function copyOrdinals(owner: Desk): Promise<void> {
  for (const table of ['person', 'access_track', 'raising'])
    await sql`
      insert into ${sql.table(`${TWIN}.${table}_ordinal`)} select o.ordinal, t.id
      from ${sql.table(`published.${table}_ordinal`)} o left join ${sql.table(`${TWIN}.${table}`)} t on t.id = o.id`.execute(
      owner,
    )
}

/** For the planner, which would know nothing of it after the switch. */
export async function readyTwin(owner: Desk): Promise<void> {
  const tables = await read(
    owner,
    `select '${TWIN}.' || quote_ident(relname) as made from (${ORIGINALS}) o`,
  )
  await run(owner, [`vacuum (analyze) ${tables.join(', ')}`])
}

/**
 * Puts the twin in the place of the original, by names alone: no reader waits, and none finds nothing. Whoever keeps anything in memory is
 * told to read it again. @throws when somebody holds what the desk keeps beside documents
 */
export async function switchNames(db: DeskTx): Promise<void> {
  const functions = await read(db, FUNCTIONS)
  await run(db, [
    `set local lock_timeout = '200ms'`,
    `alter schema published rename to ${BEFORE}`,
    `alter schema ${TWIN} rename to published`,
    ...BESIDE.flatMap((table) => [
      `alter table desk.${table} set schema ${BEFORE}`,
      `alter table published.${table} set schema desk`,
    ]),
    ...functions,
  ])
  await run(db, await read(db, entry('published', ['grant', 'to'])))
  await run(db, await read(db, entry(BEFORE, ['revoke', 'from'])))
  await sql`insert into published.change (kind, ordinal) select distinct kind, null::int from published.change`.execute(
    db,
  )
}

/** Drops what was public before, and what an upgrade has left that was killed. Waits for nobody: @throws when somebody still reads it */
export async function dropLeft(owner: Desk): Promise<void> {
  await owner
    .transaction()
    .execute((db) =>
      run(db, [
        `set local lock_timeout = '200ms'`,
        'set local client_min_messages = warning',
        `drop schema if exists ${TWIN}, ${BEFORE} cascade`,
      ]),
    )
}

export async function isAnythingLeft(desk: Desk): Promise<boolean> {
  const { rows } = await sql<{
    is: boolean
  }>`select exists (select from pg_namespace where nspname in (${TWIN}, ${BEFORE})) as is`.execute(
    desk,
  )
  return rows[0]!.is
}
