/** Public documents of people, from their desk rows. */

import { withoutHidden } from '../evidence/showable.ts'
import { citedIn, openShelf, type Shelf } from '../evidence/tables.ts'
import { compareDates, yearOf } from '../kernel/dates.ts'
import { fold } from '../kernel/fold.ts'
import type { Withholding } from '../kernel/withholding.ts'
import type { Tx } from '../store/act.ts'
import { derived, derivedEach, type Outgoing, publishDocuments } from '../store/documents.ts'
import { noPosterOf } from './asks.ts'
import { deathOf, toldBeyondPage } from './deaths.ts'
import { shownForms } from './forms.ts'
import { compareClaims } from './hearing.ts'
import { publishNameKeys } from './name-keys.ts'
import { type PersonRows, readPersonRows } from './person-rows.ts'
import { PublicBulkAnswer, PublicClaim, PublicName, PublicPerson } from './public.ts'
import { askedOf, publishAsked } from './publish-asked.ts'
import { readBefore } from './publish-before.ts'
import { asOf, clocks, conflicts, fateOf, happened, headline, lastShown, lastWord } from './standing.ts'
import { type ClaimOnFile, readPublicClaims, readPublicPeople } from './tables.ts'

export { publishCampaigns } from './publish-asked.ts'

const STANDING = ['accepted', 'preferred', 'disputed']

const CLAIMS = { kind: 'claim', id: ({ publicId }: ClaimOnFile) => publicId, isShown: isStanding }

export async function publishPeople(tx: Tx, withheld: Withholding): Promise<void> {
  const slugs = tx.touched.of('person')
  const people = await readPublicPeople(tx.db, slugs)
  const stated = await withoutHidden(tx.db, withheld, CLAIMS, await readPublicClaims(tx.db, slugs))
  const claims = Map.groupBy(stated, ({ slug }) => slug)
  const rows = await readPersonRows(tx, slugs, withheld)
  const before = await readBefore(tx, people, toOutgoing)
  const cites = [...[...claims.values()].flat().map(({ sourceId }) => sourceId), ...citedIn(people), ...rows.cites]
  const shelf = await openShelf(tx.db, cites, withheld)
  const documents = people.flatMap((person) => {
    if (before.rests.has(person.slug)) return before.of(person.slug)
    const made = derived(tx, 'person', person.slug, () => {
      const document = toDocument(person, claims.get(person.slug) ?? [], rows, shelf)
      return document ? [toOutgoing(document)] : []
    })
    return made ?? before.of(person.slug)
  })
  await noteComingsAndGoings(tx, slugs, documents)
  await publishDocuments(tx, 'published.person', slugs, documents)
  await publishNames(tx, slugs, documents)
  await publishAsked(
    tx,
    slugs,
    documents.map(({ document }) => document as PublicPerson),
  )
  await publishBulkAnswers(tx, withheld)
}

/** Other parts name only people who are public: when somebody becomes so, or ceases to be, all of them look again. */
async function noteComingsAndGoings(tx: Tx, slugs: readonly string[] | 'all', documents: readonly Outgoing[]): Promise<void> {
  if (slugs === 'all' || slugs.length === 0) return
  const before = await tx.db.selectFrom('published.person').select('id').where('id', 'in', slugs).execute()
  const after = new Set(documents.map(({ id }) => id))
  if (before.length !== after.size || before.some(({ id }) => !after.has(id))) tx.touched.everything = true
}

function isStanding({ verdict, value }: ClaimOnFile): boolean {
  return verdict !== null && STANDING.includes(verdict) && value !== null
}

function toDocument(
  person: { slug: string; publication: object },
  onFile: ClaimOnFile[],
  rows: PersonRows,
  shelf: Shelf,
): PublicPerson | null {
  const standing = onFile.filter(isStanding)
  const names = standing.filter(({ predicate }) => predicate === 'name').map(toName)
  const forms = shownForms(names)
  if (!forms) return null
  const claims = standing.filter(({ predicate }) => predicate !== 'name').map((claim) => toClaim(claim, shelf, rows))
  const answers = rows.answers(person.slug)
  const officialWord = answers.filter(({ body_kind }) => body_kind !== 'other_public_body').sort((a, b) => compareDates(b.date, a.date))[0]
  const said = {
    demands: rows.demands(person.slug, claims),
    answers,
    procedures: rows.procedures(person.slug),
    reprisals: rows.reprisals(person.slug),
    publication: person.publication,
  }
  return PublicPerson.parse(
    withoutUndefined({
      slug: person.slug,
      names,
      ...forms,
      happened: happened(claims),
      death: toldDeath(claims),
      fate: fateOf(claims),
      as_of: asOf(claims),
      headline: headline(claims),
      last_word: lastWord(claims),
      last_official_word: officialWord && { date: officialWord.date, by: officialWord.body },
      last_shown_by_state: lastShown(claims),
      clocks: clocks(claims),
      conflicts: conflicts(claims),
      disputes: rows.disputes(person.slug, new Set(claims.map(({ id }) => id))),
      claims: claims.sort((a, b) => (a.predicate < b.predicate ? -1 : a.predicate > b.predicate ? 1 : compareClaims(a, b))),
      ...said,
      tombstones: onFile.filter(({ hasStood, verdict, value }) => hasStood && (verdict === 'withdrawn' || value === null)).map(toTombstone),
      sources: shelf.refs(citedIn([claims, names, said])),
    }),
  )
}

function toldDeath(claims: readonly PublicClaim[]): PublicPerson['death'] {
  const death = deathOf(claims)
  return death ? { word: death.word, claim: death.claim.id } : undefined
}

function toName(claim: ClaimOnFile): PublicName {
  return PublicName.parse({ text: claim.value, ...claim.form, used_by: claim.claimant, claim: claim.publicId, source: claim.sourceId })
}

function toClaim(claim: ClaimOnFile, shelf: Shelf, rows: PersonRows): PublicClaim {
  const signs = rows.signsOn(claim.publicId)
  return PublicClaim.parse(
    withoutUndefined({
      id: claim.publicId,
      predicate: claim.predicate,
      standing: claim.verdict,
      value: claim.value,
      term: claim.term ?? undefined,
      place: claim.place ?? undefined,
      date: claim.date ?? undefined,
      said_on: claim.saidOn ?? undefined,
      claimant: claim.claimant,
      connection: claim.connection,
      channel: claim.channel ?? undefined,
      source: claim.sourceId,
      locator: claim.locator ?? undefined,
      quote: claim.quote ?? undefined,
      as_written: claim.asWritten ?? undefined,
      language: claim.language ?? undefined,
      label: claim.label ?? undefined,
      note: claim.note ?? undefined,
      grade: `${shelf.grade(claim.sourceId)}${claim.informationGrade}`,
      of_death: rows.readingOf(claim.publicId),
      coercion: signs.length > 0 ? signs : undefined,
    }),
  )
}

/** That something stood and no longer does; what it said is not repeated. */
const toTombstone = (claim: ClaimOnFile) => ({
  claim: claim.publicId,
  predicate: claim.predicate,
  standing: claim.value === null ? 'erased' : 'withdrawn',
  on: claim.ruledAt!.slice(0, 10),
})

function toOutgoing(person: PublicPerson): Outgoing {
  const taken = person.claims.filter(({ predicate }) => predicate === 'detained_on' || predicate === 'disappeared_on')
  const years = taken.flatMap(({ date }) => (date ? (yearOf(date) ?? []) : []))
  const places = person.claims.flatMap(({ predicate, place }) => (predicate === 'home_place' && place ? [place] : []))
  const facets = {
    happened: toldBeyondPage(person).map(({ what }) => what),
    fate: person.fate.state,
    places: sortedSet(places),
    years: sortedSet(years),
    asked: askedOf(person),
    noPoster: noPosterOf(person),
  }
  return {
    id: person.slug,
    sortKey: fold(person.listed.text),
    document: person,
    cites: person.sources.map(({ id }) => id),
    columns: facets,
  }
}

const sortedSet = <T>(values: readonly T[]): T[] => [...new Set(values)].sort()

async function publishNames(tx: Tx, slugs: readonly string[] | 'all', documents: readonly Outgoing[]): Promise<void> {
  let old = tx.db.deleteFrom('published.personName')
  if (slugs !== 'all') old = old.where('slug', 'in', slugs.length ? [...slugs] : [''])
  await old.execute()
  const rows = documents.flatMap(({ id, document }) =>
    (document as PublicPerson).names.map(({ text }, n) => ({ slug: id, n, text, folded: fold(text) })),
  )
  for (let start = 0; start < rows.length; start += 1_000)
    await tx.db
      .insertInto('published.personName')
      .values(rows.slice(start, start + 1_000))
      .execute()
  await publishNameKeys(
    tx,
    slugs,
    documents.map(({ id, document }) => ({ slug: id, names: (document as PublicPerson).names.map(({ text }) => text) })),
  )
}

async function publishBulkAnswers(tx: Tx, withheld: Withholding): Promise<void> {
  const ids = tx.touched.of('bulkAnswer')
  const rows = (await readPersonRows(tx, ids === 'all' ? 'all' : [], withheld)).bulk.filter(({ id }) => ids === 'all' || ids.includes(id))
  const shelf = await openShelf(tx.db, citedIn(rows), withheld)
  await publishDocuments(
    tx,
    'published.bulkAnswer',
    ids,
    derivedEach(tx, 'bulkAnswer', rows, (row) => {
      const document = PublicBulkAnswer.parse({ ...row, sources: shelf.refs([row.source]) })
      return { id: row.id, sortKey: `${row.date} ${row.id}`, document, cites: [row.source] }
    }),
  )
}

const withoutUndefined = (object: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined))
