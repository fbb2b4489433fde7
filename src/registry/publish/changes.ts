/** What of a person's public record changed, and on which day: from claims and rows that are shown now, and from nothing else. */
import { sql } from 'kysely'
import { inOrderOfDays, type PublicChange, withoutReturns } from '../../kernel/changes/index.ts'
import type { Withholding } from '../../kernel/withholding/index.ts'
import type { Tx } from '../../store/acting/index.ts'
import {
  type Beginnings,
  changesOf,
  readBeginnings,
  readStates,
} from '../../store/history/changes.ts'
import { stands, type Verdict } from '../model/index.ts'
import { PublicAnswer, PublicDemand, PublicPerson, PublicProcedure } from '../public.ts'
import type { ClaimOnFile } from '../tables/index.ts'

/** Rows beside claims that a person's document shows, by its lists. */
const LISTS = {
  demand: 'demands',
  officialAnswer: 'answers',
  unProcedure: 'procedures',
  reprisal: 'reprisals',
} as const
type Kind = keyof typeof LISTS
const KEYS: Readonly<Record<Kind, readonly string[]>> = {
  demand: Object.keys(PublicDemand.shape),
  officialAnswer: Object.keys(PublicAnswer.shape),
  unProcedure: Object.keys(PublicProcedure.shape),
  reprisal: Object.keys(PublicPerson.shape.reprisals.element.shape),
}

export type PersonChanges = (
  person: Pick<PublicPerson, 'slug' | 'claims' | 'names' | (typeof LISTS)[Kind]>,
) => PublicChange[]

type Ruled = { claimId: string; verdict: Verdict; on: string; at: string }
type ClaimPast = { claim: ClaimOnFile; rulings: Ruled[]; cameOn: string | null }

export async function readPersonChanges(
  tx: Tx,
  slugs: readonly string[],
  claims: readonly ClaimOnFile[],
  withheld: Withholding,
): Promise<PersonChanges> {
  const began = await readBeginnings(tx.db, 'person', slugs)
  const pasts = Map.groupBy(await readClaimPasts(tx, claims, began), ({ claim }) => claim.publicId)
  const rows = await readRowChanges(tx, slugs, began, withheld)
  return (person) => {
    const ids = [...person.claims.map(({ id }) => id), ...person.names.map(({ claim }) => claim)]
    const said = ids.flatMap((id) => claimChanges(pasts.get(id) ?? [], began))
    const shown = new Set(
      Object.entries(LISTS).flatMap(([kind, list]) =>
        person[list].map(({ id }) => `${kind} ${id}`),
      ),
    )
    const beside = (rows.get(person.slug) ?? []).filter(({ of, id }) => shown.has(`${of} ${id}`))
    return inOrderOfDays([...said, ...beside])
  }
}

/** Of claims that were ruled on more than once, or did not come with their person: most did, once. */
async function readClaimPasts(
  { db }: Tx,
  claims: readonly ClaimOnFile[],
  began: Beginnings,
): Promise<ClaimPast[]> {
  const looked = claims.filter(
    ({ slug, act, rulings }) => rulings > 1 || !began.get(slug)?.has(act),
  )
  if (looked.length === 0) return []
  const ids = looked.map(({ claimId }) => claimId)
  const { rows } = await sql<Ruled>`
    select r.claim_id, r.verdict, substr(r.ruled_at, 1, 10) as on, r.ruled_at as at from unnest(${ids}::uuid[]) i(id)
      join desk.claim c on c.id = i.id and c.person_id = any(${[...new Set(looked.map(({ personId }) => personId))]}::uuid[])
      join desk.ruling r on r.person_id = c.person_id and r.claim_id = c.id order by r.claim_id, r.n`.execute(
    db,
  )
  const days = await readDays(db, looked)
  const of = Map.groupBy(rows, ({ claimId }) => claimId)
  return looked.map((claim) => ({
    claim,
    rulings: of.get(claim.claimId) ?? [],
    cameOn: days.get(claim.act) ?? null,
  }))
}

async function readDays(
  db: Tx['db'],
  claims: readonly ClaimOnFile[],
): Promise<Map<number | null, string>> {
  const acts = [...new Set(claims.flatMap(({ act }) => act ?? []))]
  const { rows } = await sql<{ number: number; on: string }>`
    select number, to_char(at at time zone 'utc', 'YYYY-MM-DD') as on from desk.log where number = any(${acts}::int[])`.execute(
    db,
  )
  return new Map(rows.map(({ number, on }) => [number, on]))
}

/** Of what goes by one id: the claim that stands, and those that it replaced, in the order in which they came. */
function claimChanges(pasts: readonly ClaimPast[], began: Beginnings): PublicChange[] {
  const chain = pasts
    .filter(({ claim }) => stands(claim.verdict) || claim.verdict === 'replaced')
    .sort((a, b) => (a.claim.claimId < b.claim.claimId ? -1 : 1))
  const [first] = chain
  if (!first) return []
  const { publicId: id, predicate, slug, act } = first.claim
  const told = (on: string, what: PublicChange['what']): PublicChange => ({
    on,
    what,
    of: 'claim',
    id,
    predicate,
  })
  const added = !began.get(slug)?.has(act) && first.cameOn ? [told(first.cameOn, 'added')] : []
  const replaced = chain.flatMap(({ claim, rulings }) =>
    claim.verdict === 'replaced' && rulings.some(({ verdict }) => stands(verdict))
      ? [told(rulings.at(-1)!.on, 'changed')]
      : [],
  )
  return [
    ...added,
    ...replaced,
    ...rulingChanges(chain.at(-1)!.rulings).map(({ on, verdict }) =>
      told(on, verdict as PublicChange['what']),
    ),
  ]
}

/** How it has stood, one after another; that it did not stand in between is told nowhere. */
function rulingChanges(rulings: readonly Ruled[]): Ruled[] {
  const standing = rulings.filter(({ verdict }) => stands(verdict))
  const left = withoutReturns(standing, (a, b) => a.verdict === b.verdict)
  return left.slice(1)
}

async function readRowChanges(
  tx: Tx,
  slugs: readonly string[],
  began: Beginnings,
  withheld: Withholding,
): Promise<Map<string, PublicChange[]>> {
  const { rows: links } = await sql<{ kind: Kind; id: string; slug: string }>`
    select kind, id, to_id as slug from desk.edge where to_kind = 'person' and to_id = any(${[...slugs]}::text[]) and kind = any(${Object.keys(LISTS)}::text[])`.execute(
    tx.db,
  )
  const found = new Map<string, PublicChange[]>()
  for (const [kind, all] of Map.groupBy(links, (link) => link.kind)) {
    const ids = [...new Set(all.map(({ id }) => id))]
    const states = await readStates(tx.db, ids, { kind, keys: KEYS[kind], withheld })
    // A demand for several people is no news on the page of whoever came with it.
    for (const { slug, id } of all) {
      const changes = changesOf(kind, states.get(id) ?? [], began.get(slug))
      if (changes.length > 0) found.set(slug, [...(found.get(slug) ?? []), ...changes])
    }
  }
  return found
}
