/** Whoever follows `next` of a list from its first page to the last meets every row exactly once: each list in the table of addresses. */
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { parseEdtf, today } from '../src/kernel/dates/index.ts'
import type { ReactionRow } from '../src/reactions/model/index.ts'
import { columnsOf } from '../src/store/tables/all.ts'
import { ADDRESSES } from '../src/web/addresses.ts'
import { publicApp } from '../src/web/public-app.ts'
import { testHouse } from './database.ts'
import { importWorld, world } from './world.ts'

const rows = world()
const reaction = (id: string, more: Partial<ReactionRow>): ReactionRow => ({
  ...rows.reactions[1]!,
  id,
  ...more,
})
rows.reactions.push(
  reaction('motion', {
    kind: 'vote',
    competence: 'parliament',
    outcome: { result: 'rejected', for: 2, against: 3 },
  }),
  reaction('word', { determinations: [{ word: 'genocide', how: 'asserted' }] }),
  reaction('freeze', {
    kind: 'sanction',
    sanction: { measures: ['asset_freeze'], authority: 'Harbour Act' },
  }),
  reaction('bill', {
    kind: 'law',
    law: { law: 'harbour-act', title: 'Harbour Act', stage: 'introduced' },
  }),
  reaction('count', {
    kind: 'estimate',
    estimate: { low: 1_000, high: 3_000, of: 'people held' },
    date: parseEdtf('2022'),
  }),
  reaction('went', {
    kind: 'visit',
    visit: { invited_by: 'Harbour Office', result: 'saw a wall' },
  }),
)
rows.instruments[0]!.visibility = 'public'
const house = await testHouse()
await importWorld(house, rows)

/** Of each document so many more, of which some sort alike. */
const COPIES: Record<string, number> = {
  ...{
    person: 260,
    campaign: 130,
    contradiction: 120,
    access_track: 130,
    raising: 130,
    facility: 520,
    source: 60,
    actor: 520,
  },
  ...{ demand: 240, official_answer: 240, bulk_answer: 60, instrument: 520, reaction: 340 },
}
for (const [table, copies] of Object.entries(COPIES)) {
  const others = columnsOf('published', table).filter(
    (column) => !['id', 'sort_key', 'document', 'tsv', 'reactions'].includes(column),
  )
  const columns = sql.join(
    others.map((column) => sql`, ${sql.ref(column)}`),
    sql``,
  )
  const ofOne = sql`'"(id|slug)":"' || p.id || '"'`
  await sql`
    insert into ${sql.table(`published.${table}`)} (id, sort_key, document ${columns})
    select p.id || '-' || n, case when n % 3 = 0 then p.sort_key else p.sort_key || ' ' || n end,
      regexp_replace(regexp_replace(p.document::text, ${ofOne}, '"\\1":"' || p.id || '-' || n || '"', 'g'),
        '"demand":"([^"]+)"', '"demand":"\\1-' || n || '"')::json ${columns}
    from ${sql.table(`published.${table}`)} p, generate_series(1, ${copies}::int) n`.execute(
    house.desk,
  )
}
/** Of those by themselves no other document tells, and many bodies are asked. */
await sql`insert into published.citation select 'reaction', id, '{s-open}' from published.reaction where id like 'count-%'
  on conflict (kind, id) do update set sources = citation.sources || excluded.sources`.execute(
  house.desk,
)
await sql`update published.campaign c set document = jsonb_set(c.document::jsonb, '{persons}', (select jsonb_agg(id) from published.person))::json where id = 'where-is-marlo'`.execute(
  house.desk,
)
await sql`
  insert into published.mail_count (id, sort_key, document)
  select 'person.' || id, 'person ' || id, json_build_object('by', 'person', 'of', id, 'sent', 20) from published.person`.execute(
  house.desk,
)
await sql`
  insert into published.demand (id, sort_key, document, person, authority, addressee_kind, asked, is_asked, came_back)
  select d.id || '-to-' || n, d.sort_key, jsonb_set(d.document::jsonb, '{id}', to_jsonb(d.id || '-to-' || n))::json, d.person, 'office-' || n,
    d.addressee_kind, d.asked, d.is_asked, d.came_back
  from published.demand d, generate_series(1, 120) n where d.id = (select min(id) from published.demand)`.execute(
  house.desk,
)

const app = publicApp({ visitor: house.visitor, contact: null, today })
const get = async (path: string) => {
  const answer = await app.request(path)
  expect(answer.status, path).toBe(200)
  return answer
}
const MOST_PAGES = 400

/** Everything on exactly one page; what else a page links to is no row of the list. */
function expectOnce(pages: readonly (readonly string[])[], all: readonly string[]): void {
  expect(pages.length).toBeGreaterThan(1)
  const wanted = new Set(all)
  expect(pages.flatMap((each) => [...new Set(each).intersection(wanted)]).toSorted()).toEqual(
    all.toSorted(),
  )
}

const idsOf = async (table: string, where = sql<boolean>`true`): Promise<string[]> =>
  (
    await sql<{
      id: string
    }>`select id from ${sql.table(`published.${table}`)} where ${where}`.execute(house.desk)
  ).rows.map(({ id }) => id)

/** What the documents of a list of the API are, where it is not what it is called. */
const TABLES: Record<string, string> = {
  conflicts: 'contradiction',
  access: 'access_track',
  facilities: 'facility',
  answers: 'official_answer',
  people: 'person',
  authorities: 'authority',
}
const ONCE = 'same_as is null'
const AMONG: Record<string, string> = {
  votes: `aspects @> '{outcome}' and ${ONCE}`,
  determinations: `determinations <> '{}' and ${ONCE}`,
  laws: `aspects && '{law,case}'`,
  estimates: `aspects @> '{estimate}'`,
  visits: `aspects @> '{visit}'`,
  sanctions: `kind = 'sanction'`,
}
const tableOf = (name: string) =>
  name in AMONG ? 'reaction' : (TABLES[name] ?? name.replace(/s$/, ''))

/** Lists of the API, of which a page has as many as is asked. */
const LISTS = ADDRESSES.filter(
  ({ path, asks }) =>
    /^\/api\/v1\/[a-z]+$/.test(path) && path !== '/api/v1/timeline' && asks.includes('limit'),
)

describe('lists of the API', () => {
  it.each(LISTS.map(({ path }) => path))('%s', async (path) => {
    const name = path.slice('/api/v1/'.length)
    const pages: string[][] = []
    for (let after: string | null = ''; after !== null && pages.length < MOST_PAGES; ) {
      const body = await (await get(`${path}?limit=37${after && `&after=${after}`}`)).json()
      pages.push(body[name].map(({ id, slug }: { id?: string; slug?: string }) => slug ?? id))
      after = body.next
    }
    const all =
      name === 'authorities'
        ? (
            await sql<{
              slug: string
            }>`select slug from published.authority where slug <> ''`.execute(house.desk)
          ).rows.map(({ slug }) => slug)
        : await idsOf(tableOf(name), name in AMONG ? sql.raw<boolean>(AMONG[name]!) : undefined)
    expectOnce(pages, all)
  })
})

/** An answer of which a part is a list: how a row is known on it, and by which parameter it goes on. */
type Followed = { ask: string; row: RegExp; all(): Promise<string[]>; by?: string; from?: string }
const link = (to: string) => new RegExp(`href="/en/${to}/([^"#?/]+)["#]`, 'g')
const among = (table: string, where: string) => () => idsOf(table, sql.raw<boolean>(where))
const PEOPLE = { row: link('people'), all: () => idsOf('person') }
const REACTIONS = { row: link('reactions'), all: () => idsOf('reaction') }
/** Of a person, and not of a session of the UN. */
const DAY = /UID:(?!\S*wgeid)(\S+)/g
const DAYS = { row: DAY, all: daysOfAll }

async function daysOfAll(): Promise<string[]> {
  const texts = await Promise.all(
    (await idsOf('person')).map(
      async (id) => await (await get(`/en/people/${id}/calendar.ics`)).text(),
    ),
  )
  return texts.flatMap((text) => rowsIn(text, DAY))
}
const rowsIn = (text: string, row: RegExp) => [...text.matchAll(row)].map(([, id]) => id!)

async function mostOf(what: 'demands' | 'answers'): Promise<string> {
  const { rows } = await sql<{ slug: string }>`
    select slug from published.authority where slug <> '' order by ${sql.ref(what)} desc limit 1`.execute(
    house.desk,
  )
  return rows[0]!.slug
}
const [asked, speaking] = [await mostOf('demands'), await mostOf('answers')]
const governments = (await (await get('/api/v1/raisings/governments')).json()) as Record<
  'asked' | 'asking',
  { government: { key: string } }[]
>
const [heard, raising] = [
  governments.asked[0]!.government.key,
  governments.asking[0]!.government.key,
]
const ofBody = (slug: string) => `authority = '${slug}'`
async function asksOfBody(): Promise<string[]> {
  const { rows } = await sql<{ demand: string }>`
    select document ->> 'demand' as demand from published.demand where authority = ${asked}`.execute(
    house.desk,
  )
  return rows.map(({ demand }) => demand)
}

const FOLLOWED: Record<string, Followed[]> = {
  '/:lang/': [{ ask: '/en/', ...PEOPLE }],
  '/:lang/campaigns': [
    { ask: '/en/campaigns', row: link('campaigns'), all: () => idsOf('campaign') },
  ],
  '/:lang/campaigns/:slug': [{ ask: '/en/campaigns/where-is-marlo', ...PEOPLE }],
  '/:lang/authorities': [
    {
      ask: '/en/authorities',
      row: link('authorities'),
      all: async () =>
        (await (await get('/api/v1/authorities?limit=500')).json()).authorities.map(
          ({ slug }: { slug: string }) => slug,
        ),
    },
  ],
  '/:lang/authorities/:slug': [
    { ask: `/en/authorities/${asked}`, by: 'asked', row: /#demand-([^"]+)"/g, all: asksOfBody },
    {
      ask: `/en/authorities/${speaking}`,
      by: 'said',
      row: /#answer-([^"]+)"/g,
      all: among('official_answer', ofBody(speaking)),
    },
  ],
  '/:lang/reactions': [{ ask: '/en/reactions', ...REACTIONS }],
  '/:lang/reactions/timeline': [
    {
      ask: '/en/reactions/timeline?year=2022',
      row: REACTIONS.row,
      all: among('reaction', "sort_key like '2022%'"),
    },
  ],
  '/:lang/reactions/votes': [
    { ask: '/en/reactions/votes', row: REACTIONS.row, all: among('reaction', AMONG.votes!) },
  ],
  '/:lang/reactions/determinations': [
    {
      ask: '/en/reactions/determinations',
      row: REACTIONS.row,
      all: among('reaction', AMONG.determinations!),
    },
  ],
  '/:lang/reactions/sanctions': [
    {
      ask: '/en/reactions/sanctions',
      row: REACTIONS.row,
      all: among('reaction', AMONG.sanctions!),
    },
  ],
  '/:lang/reactions/laws': [
    { ask: '/en/reactions/laws', row: REACTIONS.row, all: among('reaction', AMONG.laws!) },
  ],
  '/:lang/reactions/estimates': [
    {
      ask: '/en/reactions/estimates',
      row: REACTIONS.row,
      all: among('reaction', AMONG.estimates!),
    },
  ],
  '/:lang/reactions/visits': [
    { ask: '/en/reactions/visits', row: REACTIONS.row, all: among('reaction', AMONG.visits!) },
  ],
  '/:lang/reactions/conflicts': [
    { ask: '/en/reactions/conflicts', row: link('conflicts'), all: () => idsOf('contradiction') },
  ],
  '/:lang/actors': [
    { ask: '/en/actors?kind=ngo', row: link('actors'), all: among('actor', "kind = 'ngo'") },
  ],
  '/:lang/instruments': [
    { ask: '/en/instruments', row: link('instruments'), all: () => idsOf('instrument') },
  ],
  '/:lang/access': [
    {
      ask: '/en/access',
      from: 'id="tracks"',
      row: link('access'),
      all: () => idsOf('access_track'),
    },
  ],
  '/:lang/raisings': [
    { ask: '/en/raisings', row: /id="raising-([^"]+)"/g, all: () => idsOf('raising') },
  ],
  '/:lang/raisings/:government': [
    {
      ask: `/en/raisings/${heard}`,
      by: 'heard',
      row: /id="raising-([^"]+)"/g,
      all: () => idsOf('raising'),
    },
    {
      ask: `/en/raisings/${raising}`,
      by: 'raised',
      row: /id="raising-([^"]+)"/g,
      all: () => idsOf('raising'),
    },
  ],
  '/:lang/facilities': [
    { ask: '/en/facilities', row: link('facilities'), all: () => idsOf('facility') },
  ],
  '/:lang/mail-log': [{ ask: '/en/mail-log', from: 'id="counts"', ...PEOPLE }],
  '/:lang/sources/:id': [{ ask: '/en/sources/s-open', row: REACTIONS.row, all: reactionsCiting }],
  '/calendar.ics': [{ ask: '/calendar.ics', ...DAYS }],
  '/api/v1/calendar.ics': [{ ask: '/api/v1/calendar.ics?campaign=where-is-marlo', ...DAYS }],
  '/api/v1/sources/:id': [
    {
      ask: '/api/v1/sources/s-open?limit=37',
      row: /"kind":"reaction","id":"([^"]+)"/g,
      all: reactionsCiting,
    },
  ],
  '/api/v1/authorities/:slug': [
    {
      ask: `/api/v1/authorities/${asked}`,
      by: 'asked',
      row: /"demand":"([^"]+)"/g,
      all: asksOfBody,
    },
  ],
  '/api/v1/timeline': [
    {
      ask: '/api/v1/timeline?year=2022&limit=37',
      row: /"id":"(count[^"]*)"/g,
      all: among('reaction', "sort_key like '2022%'"),
    },
  ],
}

async function reactionsCiting(): Promise<string[]> {
  const { rows } = await sql<{
    id: string
  }>`select id from published.citation where sources @> '{s-open}' and kind = 'reaction'`.execute(
    house.desk,
  )
  return rows.map(({ id }) => id)
}

/** Where an answer says that it goes on: by a link, a head, or in itself. */
function nextOf(path: string, answer: Response, text: string, by: string): string | null {
  if (answer.headers.get('content-type')?.includes('json')) {
    const { next } = JSON.parse(text)
    const after = typeof next === 'object' ? next?.[by] : next
    return after ? withValue(path, by, after) : null
  }
  const links = [...text.matchAll(/<a rel="next" href="([^"#]+)/g)].map(([, href]) =>
    href!.replaceAll('&amp;', '&'),
  )
  const headed = /<([^>]+)>; rel="next"/.exec(answer.headers.get('link') ?? '')?.[1]
  return (
    [...links, ...(headed ? [headed] : [])].find((each) => given(each, by) !== given(path, by)) ??
    null
  )
}
const given = (path: string, name: string) => new URL(path, 'http://x').searchParams.get(name)
function withValue(path: string, name: string, value: string): string {
  const { pathname, searchParams } = new URL(path, 'http://x')
  searchParams.set(name, value)
  return `${pathname}?${searchParams}`
}

async function follow({ ask, by = 'after', row, from }: Followed): Promise<string[][]> {
  const pages: string[][] = []
  for (let path: string | null = ask; path !== null && pages.length < MOST_PAGES; ) {
    const answer = await get(path)
    const text = await answer.text()
    pages.push(rowsIn(from ? text.slice(text.indexOf(from)) : text, row))
    path = nextOf(path, answer, text, by)
  }
  return pages
}

const GO_ON = ['after', 'asked', 'said', 'heard', 'raised']

describe('pages, and lists within an answer', () => {
  it('are all followed here', () => {
    const going = ADDRESSES.filter(
      ({ path, asks, kept }) =>
        kept !== 'secret' &&
        !LISTS.some((list) => list.path === path) &&
        asks.some((name) => GO_ON.includes(name)),
    )
    expect(going.map(({ path }) => path).filter((path) => !(path in FOLLOWED))).toEqual([])
  })
  it.each(Object.values(FOLLOWED).flat())('$ask', async (each) =>
    expectOnce(await follow(each), await each.all()))
})
