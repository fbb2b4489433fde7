/** Of which people of a folder a page is published, and of the others why not. For the operator’s eyes: it tells who is hidden. */
import { sql } from 'kysely'
import type { Problem } from '../store/collection/files.ts'
import type { ReadFile } from '../store/collection/read.ts'
import type { DeskTx } from '../store/connections.ts'

/** `people`: how many the folder has or adds to; `public`: how many of them have a page; `without`: a reason for each other, in the folder’s order. */
export type PageReport = { people: number; public: number; without: Problem[] }

const BATCH = 5_000

/** Asked when all is published, in the same transaction. */
export async function pagesOf(db: DeskTx, read: readonly ReadFile[]): Promise<PageReport> {
  const places = placesOf(read)
  const slugs = [...places.keys()]
  const reasons = new Map<string, string>()
  for (let start = 0; start < slugs.length; start += BATCH)
    for (const { slug, code } of await readWithout(db, slugs.slice(start, start + BATCH))) reasons.set(slug, code)
  const without = [...places].flatMap(([slug, place]) => {
    const code = reasons.get(slug)
    return code === undefined ? [] : [{ ...place, code, params: { slug } }]
  })
  return { people: places.size, public: places.size - without.length, without }
}

type Place = Pick<Problem, 'file' | 'line'>

/** Where each person stands: in a row of their own, or else at the first claim about them. */
function placesOf(read: readonly ReadFile[]): Map<string, Place> {
  const places = new Map<string, Place>()
  const note = (slug: string, file: string, line: number) => places.has(slug) || places.set(slug, { file, line })
  const rowsOf = (name: string) => read.filter(({ file }) => file.name === name)
  for (const { file, rows } of rowsOf('people.jsonl')) for (const { key, line } of rows) note(key, file.name, line)
  for (const { file, rows } of rowsOf('claims.jsonl'))
    for (const { row, line } of rows)
      for (const { file: target, key } of file.references(row)) if (target === 'people.jsonl') note(key, file.name, line)
  return places
}

/** The first reason that holds: what is graver, or must be mended first, comes first. */
async function readWithout(db: DeskTx, slugs: readonly string[]): Promise<{ slug: string; code: string }[]> {
  const { rows } = await sql<{ slug: string; code: string }>`
    select p.slug, case
      when (select h.hidden from desk.person_hiding h where h.person_id = p.id order by h.n desc limit 1) then 'page-hidden'
      when p.visibility <> 'public' then 'page-not-public'
      when (select h.held from desk.person_hold h where h.person_id = p.id order by h.n desc limit 1) then 'page-waits'
      when 'stands' = any(names.states) then 'page-name-withheld'
      when 'awaits' = any(names.states) then 'page-awaits-ruling'
      when 'not_public' = any(names.states) then 'page-name-not-public'
      when 'gone' = any(names.states) then 'page-name-withdrawn'
      else 'page-no-name' end as code
    from desk.person p cross join lateral (${stateOfNames}) names
    where p.slug = any(${[...slugs]}::text[]) and not exists (select from published.person d where d.id = p.slug)`.execute(db)
  return rows
}

const stateOfNames = sql`
  select array_agg(case
    when c.visibility <> 'public' then 'not_public'
    when v.value is null or r.verdict in ('withdrawn', 'erased') then 'gone'
    when r.verdict is null then 'awaits'
    else 'stands' end) as states
  from desk.claim c
  left join desk.claim_value v on v.person_id = c.person_id and v.claim_id = c.id
  left join lateral (select verdict from desk.ruling r where r.person_id = c.person_id and r.claim_id = c.id order by n desc limit 1) r on true
  where c.person_id = p.id and c.predicate = 'name'`
