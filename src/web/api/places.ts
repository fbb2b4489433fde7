/** Where each row of a table can be checked: our page of it, and the sources that it rests on. Whoever opens a table sees nothing else of ours. */
import type { PublicSourceRef } from '../../kernel/fields/source-ref.ts'
import { anchor } from '../../site/parts.tsx'
import type { Site } from '../../site/site.ts'
import { type CitingKind, readSourcesOf } from '../../sources/views.ts'

/**
 * `page`: without the language. `of`: the public document whose sources the row rests on; of those only that the row itself cites, where
 * it is a part of that document.
 */
export type Checkable = { page: string; of?: Cited }
type Cited = { kind: CitingKind; id: string; isPart?: true }

/** The columns of sources, in the order in which the document names them: the same place in each is the same source. */
export const SOURCE_COLUMNS = [
  'source_id',
  'source_publisher',
  'source_title',
  'source_address',
] as const

/** Rows with their places. All their sources are read in one statement. */
export async function withPlaces<Row extends object>(
  site: Site,
  rows: readonly Row[],
  placeOf: (row: Row) => Checkable,
): Promise<object[]> {
  const places = rows.map(placeOf)
  const sources = await readCited(
    site,
    places.flatMap(({ of }) => of ?? []),
  )
  return rows.map((row, n) => {
    const { page, of } = places[n]!
    const cited = of && (sources.get(of.id) ?? [])
    return {
      ...row,
      page: addressOf(site, page),
      ...(cited && inColumns(of.isPart ? citedBy(row, cited) : cited)),
    }
  })
}

/** Rows of one table are of one kind. */
async function readCited({ visitor }: Site, cited: readonly Cited[]) {
  const [first] = cited
  if (!first) return new Map<string, PublicSourceRef[]>()
  return await readSourcesOf(
    visitor,
    first.kind,
    cited.map(({ id }) => id),
  )
}

/** Absolute where it is known where the site is; in English, as all that the API says. */
const addressOf = ({ address }: Site, page: string): string =>
  address ? new URL(`/en${page}`, address).href : `/en${page}`

const inColumns = (
  sources: readonly PublicSourceRef[],
): Record<(typeof SOURCE_COLUMNS)[number], string[]> => ({
  source_id: sources.map(({ id }) => id),
  source_publisher: sources.map(({ publisher }) => publisher),
  source_title: sources.map(({ title }) => title ?? ''),
  source_address: sources.map(({ address }) => address ?? ''),
})

const CITES = /^(signed_)?source$/

/** Those of the sources that a row names, however deep. */
function citedBy(row: object, sources: readonly PublicSourceRef[]): PublicSourceRef[] {
  const named = new Set<unknown>()
  JSON.stringify(row, (key, value) => {
    if (CITES.test(key)) named.add(value)
    return value
  })
  return sources.filter(({ id }) => named.has(id))
}

type OfPerson = { person: { slug: string } }
const onPage = (slug: string): Cited => ({ kind: 'person', id: slug, isPart: true })

export const placeOfPerson = ({ slug }: { slug: string }): Checkable => ({
  page: `/people/${slug}`,
  of: { kind: 'person', id: slug },
})
export const placeOfDemand = ({ person, demand }: OfPerson & { demand: string }): Checkable => ({
  page: `/people/${person.slug}#${anchor('demand', demand)}`,
  of: onPage(person.slug),
})
/** What names nobody stands on the first page. */
export const placeOfAnswer = (answer: { id: string } | (OfPerson & { id: string })): Checkable =>
  'person' in answer
    ? {
        page: `/people/${answer.person.slug}#${anchor('answer', answer.id)}`,
        of: onPage(answer.person.slug),
      }
    : { page: '/#bulk', of: { kind: 'bulkAnswer', id: answer.id } }
/** With the people whom it names; where it names nobody, in the list of all. */
export const placeOfRaising = ({
  id,
  persons: [person],
}: {
  id: string
  persons: readonly string[]
}): Checkable => ({
  page: `${person === undefined ? '/raisings' : `/people/${person}`}#${anchor('raising', id)}`,
  of: { kind: 'raising', id },
})

/** Of what has a page under its own id. */
export const placeUnder =
  (path: string, kind: CitingKind) =>
  ({ id }: { id: string }): Checkable => ({ page: `${path}/${id}`, of: { kind, id } })
export const placeOfReaction = placeUnder('/reactions', 'reaction')
export const placeOfInstrument = placeUnder('/instruments', 'instrument')

/** Of a row that is a part of such a thing. */
export const partOf = (path: string, kind: CitingKind, id: string): Checkable => ({
  page: `${path}/${id}`,
  of: { kind, id, isPart: true },
})
