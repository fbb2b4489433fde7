/** Of which people of a folder a page is published, and of the others why not. For the operator’s eyes: it tells who is hidden. */

import { sql } from 'kysely'
import { type RowCode, told } from '../../kernel/refusals/codes.ts'
import type { Problem } from '../../store/collection/files.ts'
import { type Stage, tableOf } from '../../store/collection/stage.ts'
import { runIn } from '../../store/collection/storing.ts'
import type { DeskTx } from '../../store/connections/index.ts'
import { LATEST_RULING } from './rulings.ts'

/** `people`: how many the folder has or adds to; `public`: how many of them have a page; `without`: a reason for each other, in the folder’s order. */
export type PageReport = { people: number; public: number; without: Problem[] }

type PageCode = Extract<RowCode, `page-${string}`>

/** As many are told one by one. */
const MOST_TOLD = 100_000

/** Notes in the stage where each person stands: in a row of their own, or else at the first claim about them. */
export async function notePlaces({ run, files, places }: Stage): Promise<void> {
  const isLarge = files.some((file) => file.isLarge)
  await run(
    `create ${tableOf(isLarge)} ${places} (slug text collate "C" not null, file text not null, line int4 not null)`,
  )
  const stagedIn = (name: string) => files.find(({ file }) => file.name === name)?.table
  const [people, claims] = [stagedIn('people.jsonl'), stagedIn('claims.jsonl')]
  if (people) await run(`insert into ${places} select slug, 'people.jsonl', line from ${people}`)
  if (claims)
    await run(`insert into ${places} select c.person, 'claims.jsonl', min(c.line) from ${claims} c
      where not exists (select from ${places} p where p.slug = c.person) group by c.person`)
  if (isLarge) await run(`analyze ${places}`)
}

/** Asked when all is published, in the same transaction. */
export async function pagesOf(db: DeskTx, { places }: Stage): Promise<PageReport> {
  const run = runIn(db)
  const { rows: counted } = await run(`select count(*)::int as people, count(d.id)::int as public
    from ${places} f left join published.person d on d.id = f.slug`)
  const { rows } = await sql<{ slug: string; file: string; line: number; code: PageCode }>`
    select f.slug, f.file, f.line, case
      when (select h.hidden from desk.person_hiding h where h.person_id = p.id order by h.n desc limit 1) then 'page-hidden'
      when p.visibility <> 'public' then 'page-not-public'
      when (select h.held from desk.person_hold h where h.person_id = p.id order by h.n desc limit 1) then 'page-waits'
      when 'stands' = any(names.states) then 'page-name-withheld'
      when 'awaits' = any(names.states) then 'page-awaits-ruling'
      when 'not_public' = any(names.states) then 'page-name-not-public'
      when 'gone' = any(names.states) then 'page-name-withdrawn'
      else 'page-no-name' end as code
    from ${sql.raw(places)} f join desk.person p on p.slug = f.slug cross join lateral (${stateOfNames}) names
    where not exists (select from published.person d where d.id = f.slug)
    order by f.file desc, f.line limit ${sql.lit(MOST_TOLD)}`.execute(db)
  const without = rows.map(({ slug, file, line, code }) => ({
    file,
    line,
    ...told(code, { slug }),
  }))
  return { people: Number(counted[0]?.people), public: Number(counted[0]?.public), without }
}

const stateOfNames = sql`
  select array_agg(case
    when coalesce(r.visibility, c.visibility) <> 'public' then 'not_public'
    when c.value is null or r.verdict not in ('accepted', 'preferred', 'disputed') then 'gone'
    when r.verdict is null then 'awaits'
    else 'stands' end) as states
  from desk.claim c
  left join lateral (${LATEST_RULING}) r on true
  where c.person_id = p.id and c.predicate = 'name'`
