/** What became of a claim, and of a person with all claims: from rulings, hidings and holds, which are their own history. */
import { sql } from 'kysely'
import { canonicalHash } from '../../kernel/changes/canonical.ts'
import { differences } from '../../kernel/changes/differences.ts'
import type { DeskTx } from '../../store/connections/index.ts'
import { type HistoryEntry, inTime, readRevisions } from '../../store/history/history.ts'

type Made = {
  publicId: string
  said: Record<string, unknown>
  isErased: boolean
  act: number | null
  name: string | null
  at: Date | null
  by: string | null
}
type Ruled = {
  publicId: string
  verdict: string
  visibility: string | null
  act: number | null
  name: string | null
  at: Date
  by: string
  why: string
}

const CLAIM = sql`jsonb_strip_nulls(to_jsonb(c) - '{id,act,person_id,public_id}'::text[] || jsonb_build_object('person', p.slug))`

/** Of claims of these ids, of a person or one alone: each as it was first said, how it was ruled on, and what took its place. */
async function readClaims(
  db: DeskTx,
  whose: { person: string } | { claim: string },
): Promise<HistoryEntry[]> {
  const chosen =
    'person' in whose ? sql`p.slug = ${whose.person}` : sql`c.public_id = ${whose.claim}`
  const { rows: made } = await sql<Made>`
    select c.public_id, ${CLAIM} as said, c.value is null as is_erased, c.act, l.act as name, l.at, l.actor as by
    from desk.claim c join desk.person p on p.id = c.person_id
    left join desk.log l on l.number = c.act where ${chosen} order by c.public_id, c.act nulls first, c.id`.execute(
    db,
  )
  const { rows: ruled } = await sql<Ruled>`
    select c.public_id, r.verdict, r.visibility, r.act, l.act as name, coalesce(l.at, r.ruled_at::timestamptz) as at, r.ruled_by as by, r.reason as why
    from desk.claim c join desk.person p on p.id = c.person_id join desk.ruling r on r.person_id = c.person_id and r.claim_id = c.id
    left join desk.log l on l.number = r.act where ${chosen} order by c.public_id, r.n`.execute(db)
  const firstRuled = new Map(ruled.toReversed().map(({ publicId, at }) => [publicId, at]))
  const said = [...Map.groupBy(made, ({ publicId }) => publicId).values()].flatMap((all) =>
    all.map((claim, at) => entryOfClaim(claim, all[at - 1], firstRuled.get(claim.publicId))),
  )
  return [...said, ...ruled.map(entryOfRuling)]
}

/** What came in before acts were numbered is told with the first ruling on it. */
function entryOfClaim(
  { publicId, said, isErased, act, name, at, by }: Made,
  before: Made | undefined,
  ruledAt: Date | undefined,
): HistoryEntry {
  const done = {
    at: at ?? ruledAt ?? new Date(0),
    act,
    name,
    by,
    why: null,
    about: `claim ${publicId}`,
  }
  if (isErased) return { ...done, what: 'erased', changes: [] }
  const says = `${said.predicate}: ${said.value}`
  return {
    ...done,
    says,
    what: before ? 'changed' : 'added',
    changes: before ? differences(before.said, said) : [],
    sha256: canonicalHash(said),
  }
}

const entryOfRuling = ({
  publicId,
  verdict,
  visibility,
  act,
  name,
  at,
  by,
  why,
}: Ruled): HistoryEntry => ({
  at,
  act,
  name,
  by,
  why,
  what: 'ruled',
  about: `claim ${publicId}`,
  verdict,
  changes: visibility === null ? [] : [{ field: 'visibility', new: visibility }],
})

type Word = {
  isOn: boolean
  act: number | null
  name: string | null
  at: Date
  by: string
  why: string
}

async function readWords(db: DeskTx, slug: string, table: string, column: string): Promise<Word[]> {
  const { rows } = await sql<Word>`
    select h.${sql.ref(column)} as is_on, h.act, l.act as name, coalesce(l.at, h.ruled_at::timestamptz) as at, h.ruled_by as by, h.reason as why
    from ${sql.table(table)} h join desk.person p on p.id = h.person_id left join desk.log l on l.number = h.act
    where p.slug = ${slug} order by h.n`.execute(db)
  return rows
}

const told = (
  words: readonly Word[],
  on: HistoryEntry['what'],
  off: HistoryEntry['what'],
): HistoryEntry[] =>
  words.map(({ isOn, ...word }) => ({ ...word, what: isOn ? on : off, changes: [] }))

export const historyOfClaim = async (db: DeskTx, claim: string): Promise<HistoryEntry[]> =>
  inTime(await readClaims(db, { claim }))

export async function historyOfPerson(db: DeskTx, slug: string): Promise<HistoryEntry[]> {
  const hidings = told(
    await readWords(db, slug, 'desk.person_hiding', 'hidden'),
    'hidden',
    'put back',
  )
  const holds = told(await readWords(db, slug, 'desk.person_hold', 'held'), 'waits', 'let through')
  return inTime([
    ...(await readRevisions(db, 'person', slug)),
    ...(await readClaims(db, { person: slug })),
    ...hidings,
    ...holds,
  ])
}
