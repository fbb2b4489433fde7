/** Whom somebody means who types names, or addresses of pages. Who is hidden is found no more than who was never on file. */
import type { Edtf } from '../../kernel/dates/index.ts'
import { PeopleQuery, searchPeople } from '../../registry/views/index.ts'
import type { Visitor } from '../../store/connections/index.ts'

/** `slugs`: of whom a line names one alone. `unclear`: of whom it may name several. `unknown`: lines that name nobody. */
export type Meant = { slugs: string[]; unclear: string[]; unknown: string[]; open: string[] }

export async function readMeant(
  visitor: Visitor,
  lines: readonly string[],
  today: Edtf,
): Promise<Meant> {
  const meant: Meant = { slugs: [], unclear: [], unknown: [], open: [] }
  const byAddress = await publicAmong(
    visitor,
    lines.flatMap((line) => slugIn(line) ?? []),
  )
  for (const line of lines) {
    const slug = slugIn(line)
    if (slug && byAddress.has(slug)) meant.slugs.push(slug)
    else sortIn(meant, line, await likely(visitor, line, today))
  }
  return meant
}

/** The last part of a page's address, or typed alone. */
const slugIn = (line: string): string | undefined =>
  /(?:^|\/people\/)([a-z0-9]+(?:-[a-z0-9]+)*)(?:[/?#].*)?$/.exec(line)?.[1]

async function publicAmong(visitor: Visitor, slugs: string[]): Promise<Set<string>> {
  const rows = await visitor
    .selectFrom('published.person')
    .select('id')
    .where('id', '=', (eb) => eb.fn.any(eb.val(slugs)))
    .execute()
  return new Set(rows.map(({ id }) => id))
}

/** More than these are no help to whoever chooses among them. */
const MOST_LIKELY = 6

async function likely(visitor: Visitor, line: string, today: Edtf) {
  const query = { ...PeopleQuery.parse({ limit: MOST_LIKELY }), q: line }
  const { people } = await searchPeople(visitor, query, today)
  const strong = people.filter(({ match }) => match.band === 'strong')
  return { strong, people }
}

type Likely = Awaited<ReturnType<typeof likely>>

function sortIn(meant: Meant, line: string, { strong, people }: Likely): void {
  if (strong.length === 1) meant.slugs.push(strong[0]!.slug)
  else if (people.length === 0) meant.unknown.push(line)
  else {
    meant.open.push(line)
    meant.unclear.push(...people.map(({ slug }) => slug))
  }
}
