/** The tables of both schemas, as TypeScript sees them: what `../migrations/` makes. Rows are camelCase here, snake_case in SQL. */
import type { ColumnType, Generated, JSONColumnType } from 'kysely'
import type { Log, Revision } from './history.ts'
import type { KeptSchema } from './kept.ts'

/** jsonb goes in as text, because pg turns arrays into PostgreSQL arrays, and comes out parsed. */
type Json<T extends object> = JSONColumnType<T>

export type DocumentTable = {
  id: string
  visibility: string
  body: Json<Record<string, unknown>>
  deskNote: string | null
}

/** The act that made the row, as the database notes it; null of what was on file before acts were numbered. */
type Made = ColumnType<number | null, never, never>

/** A column that is null when nothing is given for it. */
type Defaulted<T> = ColumnType<T | null, T | null | undefined, never>

type Person = {
  id: string
  slug: string
  publication: Json<object>
  visibility: string
  deskNote: string | null
}
type PersonHiding = {
  personId: string
  n: number
  hidden: boolean
  reason: string
  ruledBy: string
  ruledAt: string
  act: Made
}
/** `against`: slugs of those whom the person resembles. */
type PersonHold = {
  personId: string
  n: number
  held: boolean
  against: string[]
  reason: string
  ruledBy: string
  ruledAt: string
  act: Made
}
type Claim = {
  personId: string
  id: string
  publicId: string
  predicate: string
  date: string | null
  saidOn: string | null
  claimant: string
  connection: string
  channel: string | null
  sourceId: string
  locator: ColumnType<object | null, string | null, never>
  language: string | null
  informationGrade: number
  visibility: string
  deskNote: string | null
  act: Made
  /** What it says, to the end; all of it null when it is erased. */
  value: string | null
  form: ColumnType<object | null, string | null, null>
  term: string | null
  place: string | null
  quote: string | null
  asWritten: string | null
  label: string | null
  note: string | null
  valueIn: ColumnType<string | null, string | null | undefined, null>
  noteIn: ColumnType<string | null, string | null | undefined, null>
}
type Ruling = {
  personId: string
  claimId: string
  n: number
  verdict: string
  reason: string
  ruledBy: string
  ruledAt: string
  act: Made
  visibility: Defaulted<string>
}
type Signature = {
  instrument: string
  iso3: string
  event: string
  name: string
  date: string | null
  basis: string
  source: string
}
type Ballot = {
  instrument: string
  iso3: string
  name: string
  ballot: string
  basis: string
  source: string
}
type Dossier = { id: string; title: string; forWhom: string; isPublic: boolean; madeOn: string }
/** `body`: the canonical bytes of which `sha256` is the hash. */
type DossierEdition = {
  dossier: string
  edition: number
  madeOn: string
  choice: Json<object>
  sha256: string
  body: string
}
/** `sealed`: an age file; null once the order is done with. `announced`: whether the operator was written to. */
type PaperOrder = {
  number: Generated<number>
  codeHash: string
  sealed: Buffer | null
  day: string
  state: string
  month: string
  announced: Generated<boolean>
}
/** A row, by its kind and id, and a row that it refers to. */
type Link = { kind: string; id: string; toKind: string; toId: string }
type MailLog = {
  what: string
  month: string
  country: string
  person: string
  kind: string
  number: number
}
type Collection = { id: string; body: Json<Record<string, unknown>> }

/** A public document with what lists sort and filter by. `json`, not `jsonb`: the bytes that were published are the bytes that are read. */
type Published = { id: string; sortKey: string; document: ColumnType<unknown, string, string> }

export type Schema = {
  'desk.collection': Collection
  'desk.source': DocumentTable
  'desk.person': Person
  'desk.personHiding': PersonHiding
  'desk.personHold': PersonHold
  /** A view: hidden, or waiting. */
  'desk.withheldPerson': { personId: string; isHidden: boolean }
  'desk.withheldForm': { personId: string; form: string }
  'desk.claim': Claim
  'desk.ruling': Ruling
  'desk.dispute': DocumentTable
  'desk.demand': DocumentTable
  'desk.officialAnswer': DocumentTable
  'desk.coercionSign': DocumentTable
  'desk.deathReading': DocumentTable
  'desk.reprisal': DocumentTable
  'desk.unProcedure': DocumentTable
  'desk.campaign': DocumentTable
  'desk.session': DocumentTable
  'desk.actor': DocumentTable
  'desk.matrixPreset': DocumentTable
  'desk.reaction': DocumentTable
  'desk.instrument': DocumentTable
  'desk.signature': Signature
  'desk.ballot': Ballot
  'desk.contradiction': DocumentTable
  'desk.accessTrack': DocumentTable
  'desk.raising': DocumentTable
  'desk.facility': DocumentTable
  'desk.mailRule': DocumentTable
  'desk.postalFormat': DocumentTable
  'desk.recipient': DocumentTable
  'desk.cardConsent': DocumentTable
  'desk.gateAnswer': {
    month: string
    person: string
    lang: string
    verdict: string
    reasons: string[]
    asked: number
  }
  'desk.dossier': Dossier
  'desk.dossierEdition': DossierEdition
  'desk.paperOrder': PaperOrder
  'desk.mailLog': MailLog
  'desk.log': Log
  'desk.revision': Revision
  'desk.refusedTries': { minute: Date; tries: number }
  'desk.personSlug': { slug: string; personId: string }
  'desk.claimPublicId': { publicId: string; personId: string; claimId: string }
  'desk.upgrade': { isOnly: Generated<boolean>; shape: number }
  'desk.keyVersion': { version: number }
  'desk.publishedShape': { version: number }
  'desk.edge': Link
  /** A view: of every row what it refers to. */
  'desk.link': Link
  'desk.toDerive': { kind: string; id: string }
  'desk.journal': {
    generation: string
    kind: string
    id: string
    sha256: Buffer | null
    day: string
  }
  'desk.withheldKey': { key: number; personId: string }
  'desk.withheldPlace': { form: string; kind: string; id: string }
  'desk.publicText': { kind: string; id: string; tokens: number[] }
  'desk.lostToken': { token: number }
  'desk.publicWord': { word: string; token: number; grams: number[] }
} & PublishedSchema &
  InboxSchema

/** All that the dropbox's login may write, and it may read none of it. */
export type InboxSchema = {
  'inbox.paperOrder': { codeHash: string; sealed: Buffer; day: ColumnType<string, never, never> }
  'inbox.gateAnswer': {
    month: string
    person: string
    lang: string
    verdict: string
    reasons: string[]
  }
}

/** What a reaction can be asked by. `actors`, `targets`: ids. `states`: iso3 of everybody who acts; `spokeFor`: of those states only that it speaks for. */
type ReactionColumns = {
  kind: string
  stance: string | null
  determinations: Generated<string[]>
  result: string | null
  actors: string[]
  targets: string[]
  states: string[]
  spokeFor: string[]
  regions: string[]
  instrument: string | null
  sameAs: string | null
  partOf: string | null
  aspects: string[]
  words: string
}

/** What authorities are counted by. `cameBack`: as the document has it. `replyMin`, `replyMax`: days to the first words by name that certainly came after. */
type DemandColumns = {
  person: string
  authority: string
  addresseeKind: string
  campaign: string | null
  asked: string[]
  isAsked: boolean
  cameBack: string[]
  replyMin: number | null
  replyMax: number | null
}

/** All that the visitor's login may read. */
export type PublishedSchema = {
  /** One row: how often what is public has changed. */
  'published.generation': { isOnly: Generated<boolean>; generation: string }
  'published.collection': Published
  'published.person': Published & {
    happened: string[]
    fate: string
    places: string[]
    years: number[]
    asked: Generated<string[]>
    noPoster: string | null
    lastWordDay: number | null
  }
  'published.personName': { slug: string; n: number; text: string; folded: string }
  'published.bulkAnswer': Published
  'published.demand': Published & DemandColumns
  'published.officialAnswer': Published & { person: string; authority: string; isState: boolean }
  'published.campaign': Published
  'published.session': Published
  'published.actor': Published & { kind: string; iso3: string | null; reactions: Generated<number> }
  'published.matrixPreset': Published
  'published.reaction': Published & ReactionColumns
  'published.reactionCount': {
    of: string
    value: string
    exact: boolean
    kind: string
    count: number
  }
  'published.instrument': Published & { item: string; signers: string }
  'published.contradiction': Published
  'published.accessTrack': Published
  'published.raising': Published
  'published.facility': Published
  'published.recipient': Published
  'published.dossier': Published
  'published.dossierEdition': Published
  'published.orderStatus': Published
  'published.mailCount': Published
  'published.source': Published
  'published.nameKey': { slug: string; keys: number[]; marks: number[] | null }
  'published.mention': { slug: string; kind: string; id: string }
  'published.citation': { kind: string; id: string; sources: string[] }
} & KeptSchema

/** Tables of `desk` that hold one document a row. */
export type DocumentTableName =
  | 'desk.source'
  | 'desk.dispute'
  | 'desk.demand'
  | 'desk.officialAnswer'
  | 'desk.coercionSign'
  | 'desk.deathReading'
  | 'desk.reprisal'
  | 'desk.unProcedure'
  | 'desk.campaign'
  | 'desk.session'
  | 'desk.actor'
  | 'desk.matrixPreset'
  | 'desk.reaction'
  | 'desk.instrument'
  | 'desk.contradiction'
  | 'desk.accessTrack'
  | 'desk.raising'
  | 'desk.facility'
  | 'desk.mailRule'
  | 'desk.postalFormat'
  | 'desk.recipient'
  | 'desk.cardConsent'

/** Tables of `published` that hold one document a row, keyed by public id. */
export type PublishedTableName =
  | 'published.collection'
  | 'published.person'
  | 'published.bulkAnswer'
  | 'published.demand'
  | 'published.officialAnswer'
  | 'published.campaign'
  | 'published.session'
  | 'published.actor'
  | 'published.matrixPreset'
  | 'published.reaction'
  | 'published.instrument'
  | 'published.contradiction'
  | 'published.accessTrack'
  | 'published.raising'
  | 'published.facility'
  | 'published.recipient'
  | 'published.dossier'
  | 'published.dossierEdition'
  | 'published.orderStatus'
  | 'published.mailCount'
  | 'published.source'
