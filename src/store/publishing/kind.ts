/** What a kind of public document is, said once, where the part that knows it publishes it: `publish` of each part. */
import { type RawBuilder, sql } from 'kysely'
import type { Withholding } from '../../kernel/withholding/index.ts'
import type { Moved } from '../connections/touched.ts'
import type { Tx } from '../connections/tx.ts'
import type { DocumentTableName, PublishedTableName } from '../tables/index.ts'

/** A document on its way to `published`. */
export type Outgoing = {
  id: string
  sortKey: string
  document: object
  /** Sources that it cites, and people whom it mentions, by id. */
  cites?: Iterable<string>
  mentions?: Iterable<string>
  columns?: object
  /** Documents made of this one, by their kind; rows made of it, by their table. */
  parts?: Readonly<Record<string, readonly Outgoing[]>>
  beside?: Readonly<Record<string, readonly object[]>>
  /** What of it may name somebody, where that is not every text of the document but its sources. */
  texts?: unknown
  /** Names by which its own person is called: a name in them is looked at apart from one in what is said. */
  names?: readonly string[]
}

/** Where the ids of a kind come from: rows of the desk, one document each. */
export type Origin = { row: string; ids: RawBuilder<unknown> }

/** Documents that are made of a document of another kind, and come and go with it. `owner`: SQL of whose they are. */
export type KindPart = { kind: string; table: PublishedTableName; owner: RawBuilder<string> }
/** Rows that are made of a document. `owner`: the column that says of which. `columns`: all of them. */
export type Beside = { table: string; owner: string; columns: readonly string[] }

/**
 * `from`: rows of which each has a document by its own id. `inside`: kinds of rows that stand inside documents, by their links to `of`, or
 * to a row that does. `reads`: kinds of rows that they link to and repeat words of. `allOn`: kinds of rows any of which may concern any
 * document. `pointsAt`: kinds of documents that they link to, and say whether they are public. `pointedAtBy`: kinds of documents that link
 * to them, and on whose being public they depend.
 */
export type PublicKind = {
  kind: string
  table: PublishedTableName
  from: Origin
  inside?: readonly string[]
  of?: string
  reads?: readonly string[]
  allOn?: readonly string[]
  pointsAt?: readonly string[]
  pointedAtBy?: readonly string[]
  /** Kinds of documents whose words they repeat: those that they link to, or that are about people whom they link to. */
  repeats?: readonly string[]
  /** Ids of this kind's documents that a document of another kind concerns by its own id. */
  follows?: Readonly<Record<string, (id: string) => string>>
  parts?: readonly KindPart[]
  /** Which rows of other kinds than its own stand in a document, by their ids: what of them a public export may hold. */
  holds?: Readonly<Record<string, (document: object) => readonly string[]>>
  beside?: readonly Beside[]
  /** What a document says in words, and the names that its own person bears in public; for kinds of documents about one person. */
  bears?(document: object): { words: unknown; own: readonly string[] }
  /** Documents of those among `ids` that have one: at most a thousand at a time. Reads, and writes nothing. */
  derive(tx: Tx, ids: readonly string[], withheld: Withholding): Promise<Outgoing[]>
  /** The same in two: all that is read, then what makes documents of it. For kinds of which there are many, whose documents rest on rows of the desk alone. */
  gather?(tx: Tx, ids: readonly string[], withheld: Withholding): Promise<() => Outgoing[]>
}

/** Each row of a table is a document by its own id. */
export const fromRows = (table: DocumentTableName): Origin => ({
  row: kindOf(table),
  ids: sql`select id from ${sql.table(table)}`,
})

/** The most ids that are derived at once. */
export const BATCH = 1_000

export type { Moved } from '../connections/touched.ts'

export const isMoved = ({ appeared, altered, gone }: Moved): boolean =>
  appeared.length + altered.length + gone.length > 0

/** `published.access_track` as `accessTrack`, as kinds are called everywhere. */
export const kindOf = (table: string): string =>
  table.slice(table.indexOf('.') + 1).replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
