/** By which words public texts are found, so that a name in any of them is found without reading them all. */
import { type RawBuilder, sql } from 'kysely'
import { squeeze } from '../../kernel/withholding/fold.ts'
import { foldedTexts, isTelling } from '../../kernel/withholding/index.ts'
import {
  gramsOf,
  type Sought,
  soughtFor,
  type Tokens,
  tokensOf,
  wordToken,
} from '../../kernel/withholding/tokens.ts'
import type { Desk, DeskTx } from '../connections/index.ts'
import { inserting, together } from '../connections/together.ts'
import type { Tx } from '../connections/tx.ts'
import { BATCH, type Outgoing, type PublicKind } from './kind.ts'

/** A public document, or, with `Name` behind its kind, the names by which its person is called. */
export type Place = { kind: string; id: string }

/** A row of the index: of which document, and its tokens. */
export type Indexed = Place & Tokens

export const namesKind = (kind: string) => `${kind}Name`

/** What a document is found by. Sources that it cites have documents of their own, which are found by their ids too. */
export function indexedAs(kind: string, outgoing: Outgoing): Indexed[] {
  const { id, document, names } = outgoing
  const { sources, ...words } = document as { sources?: unknown }
  const own = names
    ? [{ kind: namesKind(kind), id, ...tokensOf(foldedTexts(names.map((each) => ({ each })))) }]
    : []
  return [
    { kind, id, ...tokensOf(foldedTexts(outgoing.texts ?? words, citedBy(outgoing))) },
    ...own,
  ]
}

function citedBy({ cites = [], parts = {} }: Outgoing): Set<string> {
  const inParts = Object.values(parts).flatMap((all) => all.flatMap(({ cites = [] }) => [...cites]))
  return new Set([...cites, ...inParts])
}

/** Makes the index of these documents what they are found by now. Words that they have lost are forgotten later, if nothing public holds them. */
export async function keepTexts(
  tx: Tx,
  { kind }: PublicKind,
  ids: readonly string[],
  made: readonly Outgoing[],
): Promise<void> {
  const rows = made.flatMap((outgoing) => indexedAs(kind, outgoing))
  const now = [...new Set(rows.flatMap(({ tokens }) => tokens))]
  await sql`
    with before as (delete from desk.public_text where kind = any(${[kind, namesKind(kind)]}::text[]) and id = any(${[...ids]}::text[]) returning tokens)
    insert into desk.lost_token select unnest(tokens) from before except select * from unnest(${now}::int4[]) on conflict do nothing`.execute(
    tx.db,
  )
  await insertTexts(tx.db, rows)
}

/** With the words that the database does not know yet. */
async function insertTexts(db: DeskTx, rows: readonly Indexed[]): Promise<void> {
  if (rows.length === 0) return
  const given = rows.map(({ kind, id, tokens }) => ({ kind, id, tokens }))
  const words = [...new Set(rows.flatMap(({ words }) => [...words]))]
  const unknown = await together(
    db,
    inserting('desk.public_text', ['kind', 'id', 'tokens'], given),
    sql<{ word: string }>`
    select w.word from unnest(${words}::text[]) w(word) where not exists (select from desk.public_word k where k.word = w.word collate "C")`,
  )
  if (unknown.length === 0) return
  const made = unknown.map(({ word }) => ({ word, token: wordToken(word), grams: gramsOf(word) }))
  await sql`
    insert into desk.public_word select * from json_populate_recordset(null::desk.public_word, ${JSON.stringify(made)}::json)
    on conflict (word) do nothing`.execute(db)
}

/** What stands in so many texts is usual, and there is no need to look for it in all of them. */
const USUAL_AMONG = 500

/** Forgets some of the words that documents have lost, if no other holds them. Returns how many were looked at. */
export async function forgetWords(db: DeskTx): Promise<number> {
  const { rows } = await sql<{ token: number; isUsual: boolean }>`
    with usual as materialized (select distinct u.token from (select tokens from desk.public_text limit ${sql.lit(USUAL_AMONG)}) t, unnest(t.tokens) u(token)),
      looked as (delete from desk.lost_token where token in (select token from desk.lost_token limit ${sql.lit(BATCH)}) returning token)
    select l.token, u.token is not null as is_usual from looked l left join usual u on u.token = l.token`.execute(
    db,
  )
  const rare = rows.filter(({ isUsual }) => !isUsual).map(({ token }) => token)
  await sql`
    delete from desk.public_word w using unnest(${rare}::int4[]) gone(token)
    where w.token = gone.token and not exists (select from desk.public_text t where t.tokens @> array[gone.token])`.execute(
    db,
  )
  return rows.length
}

export async function hasLostWords(db: Desk): Promise<boolean> {
  return (
    (await db.selectFrom('desk.lostToken').select('token').limit(1).executeTakeFirst()) !==
    undefined
  )
}

/** So many names are looked for in one go. */
const SOUGHT_AT_ONCE = 50

/** Every place that may bear one of these names: whoever asks looks again. */
export async function placesBearing(db: DeskTx, names: readonly string[]): Promise<Place[]> {
  const needles = [...new Set(names.map(squeeze))].filter(isTelling)
  const found = new Map<string, Place>()
  for (let start = 0; start < needles.length; start += SOUGHT_AT_ONCE) {
    const sought = needles.slice(start, start + SOUGHT_AT_ONCE).map(soughtFor)
    for (const place of await readPlaces(db, sought)) found.set(`${place.kind} ${place.id}`, place)
  }
  return [...found.values()]
}

async function readPlaces(db: DeskTx, sought: readonly Sought[]): Promise<Place[]> {
  const any = new Set([...sought.flatMap(({ any }) => any), ...(await readWordsWith(db, sought))])
  const whole = sought.filter(({ all }) => all.length > 0)
  const ways = [
    ...(any.size > 0 ? [sql`tokens && ${[...any]}::int4[]`] : []),
    ...whole.map(({ all }) => sql`tokens @> ${all}::int4[]`),
  ]
  if (ways.length === 0) return []
  return await byIndex(
    db,
    sql<Place>`select kind, id from desk.public_text where ${sql.join(ways, sql` or `)}`,
  )
}

/** Reads by an index even where a table is small: to look for many words in each list of many takes longer than the planner thinks. */
async function byIndex<Row>(db: DeskTx, query: RawBuilder<Row>): Promise<Row[]> {
  const mayRead = (all: 'on' | 'off') =>
    sql`select set_config('enable_seqscan', ${all}, true)`.execute(db)
  await mayRead('off')
  const { rows } = await query.execute(db)
  await mayRead('on')
  return rows
}

/** Tokens of all words that hold the letters, begin or end with them. */
async function readWordsWith(db: DeskTx, sought: readonly Sought[]): Promise<number[]> {
  const ways = sought.flatMap(waysToWords)
  if (ways.length === 0) return []
  const { rows } = await sql<{ token: number }>`${sql.join(ways, sql` union `)}`.execute(db)
  return rows.map(({ token }) => token)
}

const waysToWords = ({ inside, beginning, ending }: Sought): RawBuilder<unknown>[] => [
  ...(inside === null
    ? []
    : [
        sql`select token from desk.public_word where grams @> ${gramsOf(inside)}::int4[] and word like ${`%${inside}%`}`,
      ]),
  ...(beginning === null
    ? []
    : [sql`select token from desk.public_word where word like ${`${beginning}%`}`]),
  ...(ending === null
    ? []
    : [
        sql`select token from desk.public_word where reverse(word) like ${`${[...ending].reverse().join('')}%`}`,
      ]),
]
