/** Public documents of people, from their desk rows. */

import { sql } from 'kysely'
import { z } from 'zod'
import { compareDates, yearOf } from '../../kernel/dates/index.ts'
import { fold } from '../../kernel/withholding/fold.ts'
import type { Withholding } from '../../kernel/withholding/index.ts'
import { openShelf, type SourceShelf } from '../../sources/tables/index.ts'
import type { Tx } from '../../store/acting/index.ts'
import { citedIn } from '../../store/collection/pointing.ts'
import { derived, derivedEach } from '../../store/publishing/documents.ts'
import type { Outgoing, PublicKind } from '../../store/publishing/kind.ts'
import { withoutHidden } from '../../store/publishing/showable.ts'
import { lastWordDay, noPosterOf } from '../derived/asks.ts'
import { deathOf, toldBeyondPage } from '../derived/deaths.ts'
import { isDescribed, shownForms, sortedAs } from '../derived/forms.ts'
import { compareClaims } from '../derived/hearing.ts'
import {
  asOf,
  clocks,
  conflicts,
  fateOf,
  happened,
  headline,
  lastShown,
  lastWord,
} from '../derived/standing.ts'
import { isOfficial, stands } from '../model/index.ts'
import { PublicBulkAnswer, PublicClaim, PublicName, PublicPerson } from '../public.ts'
import { type ClaimOnFile, readPublicClaims, readPublicPeople } from '../tables/index.ts'
import { nameKeysOf } from '../tables/name-keys.ts'
import { askedDocuments, askedOf } from './asked.ts'
import { readBefore } from './before.ts'
import { type PersonChanges, readPersonChanges } from './changes.ts'
import { type PersonRows, readBulkAnswers, readPersonRows } from './person-rows.ts'

export { campaignKind } from './asked.ts'

const CLAIMS = { kind: 'claim', id: ({ publicId }: ClaimOnFile) => publicId, isShown: isStanding }

const held = (ids: (person: PublicPerson) => string[]) => (document: object) =>
  ids(document as PublicPerson)
const rowsOfPerson: PublicKind['holds'] = {
  claim: held(({ claims, names }) => [
    ...claims.map(({ id }) => id),
    ...names.map(({ claim }) => claim),
  ]),
  dispute: held(({ disputes }) => idsOf(disputes)),
  demand: held(({ demands }) => idsOf(demands)),
  officialAnswer: held(({ answers }) => idsOf(answers)),
  coercionSign: held(({ claims, answers }) =>
    [...claims, ...answers].flatMap(({ coercion = [] }) => coercion.flatMap(({ id }) => id ?? [])),
  ),
  deathReading: held(({ claims }) => claims.flatMap(({ of_death }) => of_death?.id ?? [])),
  reprisal: held(({ reprisals }) => idsOf(reprisals)),
  unProcedure: held(({ procedures }) => idsOf(procedures)),
}
const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)

/** People first: others may only name people who are public. */
export const personKind: PublicKind = {
  kind: 'person',
  table: 'published.person',
  from: { row: 'person', ids: sql`select slug as id from desk.person_slug` },
  inside: [
    'claim',
    'demand',
    'officialAnswer',
    'dispute',
    'reprisal',
    'unProcedure',
    'coercionSign',
    'deathReading',
  ],
  of: 'person',
  pointsAt: ['person'],
  parts: [
    { kind: 'demand', table: 'published.demand', owner: sql.ref('person') },
    { kind: 'officialAnswer', table: 'published.officialAnswer', owner: sql.ref('person') },
  ],
  beside: [
    { table: 'published.person_name', owner: 'slug', columns: ['slug', 'n', 'text', 'folded'] },
    { table: 'published.name_key', owner: 'slug', columns: ['slug', 'keys', 'marks'] },
  ],
  bears: (document) => bearsOf(document as PublicPerson),
  holds: rowsOfPerson,
  gather: gatherPeople,
  derive: async (...given) => (await gatherPeople(...given))(),
}

async function gatherPeople(
  tx: Tx,
  slugs: readonly string[],
  withheld: Withholding,
): Promise<() => Outgoing[]> {
  const people = await readPublicPeople(tx.db, slugs)
  const stated = await withoutHidden(tx, withheld, CLAIMS, await readPublicClaims(tx.db, slugs))
  const claims = Map.groupBy(stated, ({ slug }) => slug)
  const rows = await readPersonRows(tx, slugs, withheld)
  const changes = await readPersonChanges(tx, slugs, stated, withheld)
  const before = await readBefore(tx, people, toOutgoing)
  const cites = [
    ...[...claims.values()].flat().map(({ sourceId }) => sourceId),
    ...citedIn(people),
    ...rows.cites,
  ]
  const shelf = await openShelf(tx, cites, withheld)
  const derivePerson = (person: (typeof people)[number]) => {
    if (before.rests.has(person.slug)) return before.of(person.slug)
    const made = derived(tx, 'person', person.slug, () => {
      const document = toDocument(person, claims.get(person.slug) ?? [], { rows, shelf, changes })
      return document ? [toOutgoing(tx, document)] : []
    })
    return made ?? before.of(person.slug)
  }
  return () => people.flatMap(derivePerson)
}

function isStanding({ verdict, value }: ClaimOnFile): boolean {
  return stands(verdict) && value !== null
}

/** Names and claims have been parsed one by one, and are not parsed again. */
const Assembled = PublicPerson.extend({
  names: z.array(z.custom<PublicName>()),
  claims: z.array(z.custom<PublicClaim>()),
}).brand<'public'>()

function toDocument(
  person: { slug: string; publication: object },
  onFile: ClaimOnFile[],
  { rows, shelf, changes }: { rows: PersonRows; shelf: SourceShelf; changes: PersonChanges },
): PublicPerson | null {
  const standing = onFile.filter(isStanding)
  const names = standing.filter(({ predicate }) => predicate === 'name').map(toName)
  const forms = shownForms(names)
  if (!forms) return null
  const claims = standing
    .filter(({ predicate }) => predicate !== 'name')
    .map((claim) => toClaim(claim, shelf, rows))
  const answers = rows.answers(person.slug)
  const officialWord = answers
    .filter(({ body_kind }) => isOfficial(body_kind))
    .sort((a, b) => compareDates(b.date, a.date))[0]
  const said = {
    demands: rows.demands(person.slug, claims),
    answers,
    procedures: rows.procedures(person.slug),
    reprisals: rows.reprisals(person.slug),
    publication: person.publication,
  }
  const changed = changes({ slug: person.slug, names, claims, ...said })
  return Assembled.parse(
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
      claims: claims.sort((a, b) =>
        a.predicate < b.predicate ? -1 : a.predicate > b.predicate ? 1 : compareClaims(a, b),
      ),
      ...said,
      tombstones: onFile
        .filter(
          ({ leavesTrace, verdict, value }) =>
            leavesTrace && (verdict === 'withdrawn' || value === null),
        )
        .map(toTombstone),
      changes: changed.length > 0 ? changed : undefined,
      sources: shelf.refs(citedIn([claims, names, said])),
    }),
  )
}

function toldDeath(claims: readonly PublicClaim[]): PublicPerson['death'] {
  const death = deathOf(claims)
  return death ? { word: death.word, claim: death.claim.id } : undefined
}

function toName(claim: ClaimOnFile): PublicName {
  return PublicName.parse({
    text: claim.value,
    ...(claim.valueIn ? { text_in: claim.valueIn } : {}),
    ...claim.form,
    used_by: claim.claimant,
    claim: claim.publicId,
    source: claim.sourceId,
  })
}

function toClaim(claim: ClaimOnFile, shelf: SourceShelf, rows: PersonRows): PublicClaim {
  const signs = rows.signsOn(claim.publicId)
  return PublicClaim.parse(
    withoutUndefined({
      id: claim.publicId,
      predicate: claim.predicate,
      standing: claim.verdict,
      value: claim.value,
      value_in: claim.valueIn ?? undefined,
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
      note_in: claim.noteIn ?? undefined,
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

function toOutgoing(tx: Tx, person: PublicPerson): Outgoing {
  const years = person.claims
    .filter(isTaken)
    .flatMap(({ date }) => (date ? (yearOf(date) ?? []) : []))
  const places = person.claims.flatMap(({ predicate, place }) =>
    predicate === 'home_place' && place ? [place] : [],
  )
  const names = person.names.map(({ text }) => text)
  return {
    id: person.slug,
    sortKey: fold(sortedAs(person.listed, person.names)),
    document: person,
    cites: person.sources.map(({ id }) => id),
    columns: {
      happened: toldBeyondPage(person).map(({ what }) => what),
      fate: person.fate.state,
      places: sortedSet(places),
      years: sortedSet(years),
      asked: askedOf(person),
      noPoster: noPosterOf(person),
      lastWordDay: lastWordDay(person),
    },
    parts: askedDocuments(tx, person),
    beside: {
      'published.person_name': names.map((text, n) => ({
        slug: person.slug,
        n,
        text,
        folded: fold(text),
      })),
      'published.name_key': [nameKeysOf({ slug: person.slug, names })],
    },
    texts: bearsOf(person).words,
    names: bearsOf(person).names,
  }
}

const isTaken = ({ predicate }: PublicClaim) =>
  predicate === 'detained_on' || predicate === 'disappeared_on'

/** What is said on a page, apart from the names of whose page it is. Ids that begin with the page's own address are the person's own. */
function bearsOf({ slug, names, picture, listed, sources, claims, ...rest }: PublicPerson) {
  const others = (id: string) => (id.startsWith(`${slug}-`) ? '' : id)
  const words = [
    rest,
    sources.map(({ id }) => ({ id })),
    claims.map((claim) => ({ ...claim, id: others(claim.id) })),
    names.map(({ used_by, claim }) => ({ used_by, claim: others(claim) })),
    names.filter(isDescribed).map(({ text, text_in }) => ({ text, text_in })),
  ]
  const called = names.filter((name) => !isDescribed(name)).map(({ text }) => text)
  return { words, own: [slug, ...called], names: called }
}

const sortedSet = <T>(values: readonly T[]): T[] => [...new Set(values)].sort()

/** Answers about many without names. */
export const bulkAnswerKind: PublicKind = {
  kind: 'bulkAnswer',
  table: 'published.bulkAnswer',
  from: {
    row: 'officialAnswer',
    ids: sql`select id from desk.official_answer where body ->> 'scope' = 'bulk'`,
  },
  async derive(tx, ids, withheld) {
    const rows = await readBulkAnswers(tx, ids, withheld)
    const shelf = await openShelf(tx, citedIn(rows), withheld)
    tx.left.hold('bulkAnswer', tx.left.notedOf('officialAnswer'))
    return derivedEach(tx, 'bulkAnswer', rows, (row) => {
      const document = PublicBulkAnswer.parse({ ...row, sources: shelf.refs([row.source]) })
      return { id: row.id, sortKey: `${row.date} ${row.id}`, document, cites: [row.source] }
    })
  },
}

function withoutUndefined(object: Record<string, unknown>): Record<string, unknown> {
  const defined: Record<string, unknown> = {}
  for (const key in object) if (object[key] !== undefined) defined[key] = object[key]
  return defined
}
