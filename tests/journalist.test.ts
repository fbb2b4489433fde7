/**
 * Thirty questions of a journalist over the founding collection. Each is answered by a page that is at most three clicks from the wall,
 * and by at most two requests to the API, and the figure is that of a plain count over the collection's files.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { importFolder } from '../src/boot.ts'
import { bounds, type Edtf, parseEdtf } from '../src/kernel/dates/index.ts'
import { publicApp } from '../src/web/public-app.ts'
import { folderOf } from './collections.ts'
import { linksIn } from './crawl.ts'
import { testHouse } from './database.ts'

const FOLDER = folderOf('uyghur')
const house = await testHouse()
await importFolder(house, { folder: FOLDER, skipBad: false, dryRun: false })
const app = publicApp({
  visitor: house.visitor,
  contact: null,
  today: () => parseEdtf('2026-11-30'),
})

// biome-ignore lint/suspicious/noExplicitAny: rows of files as they stand, read without any of our schemas
type Row = any
const file = (name: string) => readFileSync(join(FOLDER, name), 'utf8')
const rows = (name: string): Row[] =>
  file(name)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .filter(({ visibility }) => visibility !== 'desk')
const table = (name: string): Row[] => parse(file(name), { columns: true })

const REACTIONS = rows('reactions.jsonl')
const once = REACTIONS.filter(({ same_as }) => same_as === undefined)
const withWord = (word: string) =>
  once.filter(({ determinations = [] }) => determinations.some((each: Row) => each.word === word))
    .length
const decided = (result: string) =>
  once.filter(({ outcome, instrument }) => outcome?.result === result && !instrument).length
const ofKind = (kind: string) => REACTIONS.filter((each) => each.kind === kind).length
const begun = (year: string) =>
  REACTIONS.filter(({ date }) => {
    const { earliest, latest } = bounds(date as Edtf)
    return (earliest ?? latest)?.startsWith(year)
  }).length
const signed = (instrument: string, event?: string) =>
  table('signatures.csv').filter(
    (row) => row.instrument === instrument && (event === undefined || row.event === event),
  )
const RAISED = rows('raisings.jsonl')
const DEMANDS = rows('demands.jsonl')

type Question = {
  ask: string
  /** Addresses after the wall, each linked, or asked by a form, on the one before. */
  clicks: readonly string[]
  api: string
  figure: (answer: Row) => unknown
  counted: () => unknown
}
const list = (name: string) => (answer: Row) => answer[name].length
const R = '/en/reactions'

const QUESTIONS: readonly Question[] = [
  {
    ask: 'How many statements and acts are on file?',
    clicks: [R],
    api: '/reactions?limit=500',
    figure: list('reactions'),
    counted: () => REACTIONS.length,
  },
  {
    ask: 'Which motions were rejected?',
    clicks: [R, `${R}/votes?outcome=rejected`],
    api: '/votes?outcome=rejected&limit=500',
    figure: list('votes'),
    counted: () => decided('rejected'),
  },
  {
    ask: 'Which were blocked before a vote?',
    clicks: [R, `${R}/votes`, `${R}/votes?outcome=blocked`],
    api: '/votes?outcome=blocked&limit=500',
    figure: list('votes'),
    counted: () => decided('blocked'),
  },
  {
    ask: 'Which were adopted?',
    clicks: [R, `${R}/votes`, `${R}/votes?outcome=adopted`],
    api: '/votes?outcome=adopted&limit=500',
    figure: list('votes'),
    counted: () => decided('adopted'),
  },
  {
    ask: 'Who said genocide?',
    clicks: [R, `${R}/determinations`, `${R}/determinations?determination=genocide`],
    api: '/determinations?determination=genocide&limit=500',
    figure: list('determinations'),
    counted: () => withWord('genocide'),
  },
  {
    ask: 'Who said crimes against humanity?',
    clicks: [R, `${R}/determinations`, `${R}/determinations?determination=crimes_against_humanity`],
    api: '/determinations?determination=crimes_against_humanity&limit=500',
    figure: list('determinations'),
    counted: () => withWord('crimes_against_humanity'),
  },
  {
    ask: 'Who spoke of a serious risk of genocide?',
    clicks: [
      R,
      `${R}/determinations`,
      `${R}/determinations?determination=serious_risk_of_genocide`,
    ],
    api: '/determinations?determination=serious_risk_of_genocide&limit=500',
    figure: list('determinations'),
    counted: () => withWord('serious_risk_of_genocide'),
  },
  {
    ask: 'Who said ethnic cleansing?',
    clicks: [R, `${R}/determinations`, `${R}/determinations?determination=ethnic_cleansing`],
    api: '/determinations?determination=ethnic_cleansing&limit=500',
    figure: list('determinations'),
    counted: () => withWord('ethnic_cleansing'),
  },
  {
    ask: 'Who said genocide first?',
    clicks: [R, `${R}/determinations`, `${R}/determinations?determination=genocide`],
    api: '/determinations?determination=genocide&limit=500',
    figure: ({ determinations }) => determinations[0].date,
    counted: () =>
      once
        .filter(({ determinations = [] }) =>
          determinations.some(({ word }: Row) => word === 'genocide'),
        )
        .map(({ date }) => ({ date, ...bounds(date as Edtf) }))
        .filter(({ latest }) => latest !== null)
        .map(({ date, earliest, latest }) => ({ date, key: `${earliest ?? latest} ${latest}` }))
        .sort((a, b) => (a.key < b.key ? -1 : 1))[0]!.date,
  },
  {
    ask: 'Which sanctions were imposed?',
    clicks: [R, `${R}?kind=sanction`],
    api: '/reactions?kind=sanction&limit=500',
    figure: list('reactions'),
    counted: () => ofKind('sanction'),
  },
  {
    ask: 'Which sanctions were answered with others?',
    clicks: [R, `${R}/sanctions`],
    api: '/sanctions?limit=500',
    figure: ({ sanctions }) => sanctions.filter(({ sanction }: Row) => sanction?.answers).length,
    counted: () =>
      once.filter(({ kind, sanction }) => kind === 'counter_sanction' && sanction?.answers).length,
  },
  {
    ask: 'How far did laws come?',
    clicks: [R, `${R}/laws`],
    api: '/laws?limit=500',
    figure: ({ laws }) => laws.filter(({ law }: Row) => law).length,
    counted: () => once.filter(({ law }) => law).length,
  },
  {
    ask: 'Whose numbers are on file?',
    clicks: [R, `${R}/estimates`],
    api: '/estimates?limit=500',
    figure: list('estimates'),
    counted: () => once.filter(({ estimate }) => estimate).length,
  },
  {
    ask: 'Who was invited to see?',
    clicks: [R, `${R}/visits`],
    api: '/visits?limit=500',
    figure: ({ visits }) => visits.map(({ visit }: Row) => visit.invited_by ?? null).sort(),
    counted: () => once.flatMap(({ visit }) => (visit ? [visit.invited_by ?? null] : [])).sort(),
  },
  {
    ask: 'What began in 2021?',
    clicks: [R, `${R}/timeline`, `${R}/timeline?year=2021`],
    api: '/timeline?year=2021&limit=500',
    figure: ({ timeline }) => timeline.reduce((sum: number, { count }: Row) => sum + count, 0),
    counted: () => begun('2021'),
  },
  {
    ask: 'Where did people protest?',
    clicks: [R, `${R}?kind=protest`],
    api: '/reactions?kind=protest&limit=500',
    figure: ({ reactions }) => reactions.flatMap(({ place }: Row) => place ?? []).sort(),
    counted: () =>
      REACTIONS.flatMap(({ kind, place }) => (kind === 'protest' && place ? [place] : [])).sort(),
  },
  {
    ask: 'How many joint texts and votes are there?',
    clicks: [R, '/en/instruments'],
    api: '/instruments?limit=500',
    figure: list('instruments'),
    counted: () => rows('instruments.jsonl').length,
  },
  {
    ask: 'Who signed the letter of 22 states in July 2019?',
    clicks: [R, '/en/instruments', '/en/instruments/hrc41-2019-07-condemn'],
    api: '/instruments/hrc41-2019-07-condemn',
    figure: ({ signatories }) => signatories.map(({ iso3 }: Row) => iso3).sort(),
    counted: () =>
      signed('hrc41-2019-07-condemn')
        .map(({ iso3 }) => iso3)
        .sort(),
  },
  {
    ask: 'Who left the other letter of that month?',
    clicks: [R, '/en/instruments', '/en/instruments/hrc41-2019-07-support'],
    api: '/instruments/hrc41-2019-07-support',
    figure: ({ signatories }) =>
      signatories.filter(({ stance }: Row) => stance === 'withdrew').map(({ iso3 }: Row) => iso3),
    counted: () => signed('hrc41-2019-07-support', 'withdrew').map(({ iso3 }) => iso3),
  },
  {
    ask: 'Who changed sides?',
    clicks: [R, `${R}/matrix`],
    api: '/positions?at=2019,2022&order=change',
    figure: (answer) => answer.rows.find(({ iso3 }: Row) => iso3 === 'SOM').cells,
    counted: () => ({ 2019: 'supports', 2022: 'condemns' }),
  },
  {
    ask: 'How many requests to visit are on file?',
    clicks: ['/en/access'],
    api: '/access?limit=500',
    figure: list('access'),
    counted: () => rows('access.jsonl').length,
  },
  {
    ask: 'Which were refused?',
    clicks: ['/en/access', '/en/access?status=declined'],
    api: '/access?status=declined&limit=500',
    figure: list('access'),
    counted: () =>
      rows('access.jsonl').filter(({ steps }) => steps.at(-1)?.status === 'declined').length,
  },
  {
    ask: 'How often was somebody raised?',
    clicks: ['/en/access', '/en/raisings'],
    api: '/raisings?limit=500',
    figure: list('raisings'),
    counted: () => RAISED.length,
  },
  {
    ask: 'Which answers told a place?',
    clicks: ['/en/access', '/en/raisings'],
    api: '/raisings?limit=500',
    figure: ({ raisings }) =>
      raisings.filter(({ answer }: Row) => answer.established?.where).length,
    counted: () => RAISED.filter(({ answer }) => answer.established?.where).length,
  },
  {
    ask: 'Which had no public answer?',
    clicks: ['/en/access', '/en/raisings'],
    api: '/raisings?limit=500',
    figure: ({ raisings }) =>
      raisings.filter(({ answer }: Row) => answer.state === 'none_public').length,
    counted: () => RAISED.filter(({ answer }) => answer.state === 'none_public').length,
  },
  {
    ask: 'What is asked of the state that holds people?',
    clicks: ['/en/authorities'],
    api: '/demands?addressee=holding_state&limit=500',
    figure: ({ demands }) => new Set(demands.map(({ demand }: Row) => demand)).size,
    counted: () =>
      DEMANDS.filter(({ addressee_kind }) => addressee_kind === 'holding_state').length,
  },
  {
    ask: 'What was said of many at once, without a name?',
    clicks: [],
    api: '/answers?scope=bulk&limit=500',
    figure: list('answers'),
    counted: () => rows('official-answers.jsonl').filter(({ scope }) => scope === 'bulk').length,
  },
  {
    ask: 'How many people are on file?',
    clicks: [],
    api: '/people?limit=500',
    figure: list('people'),
    counted: () => rows('people.jsonl').length,
  },
  {
    ask: 'Where do sources contradict each other?',
    clicks: [R, `${R}/conflicts`],
    api: '/conflicts?limit=500',
    figure: list('conflicts'),
    counted: () => rows('contradictions.jsonl').length,
  },
  {
    ask: 'How many days passed from the first request of the High Commissioner to her arrival?',
    clicks: ['/en/access', '/en/access/un-high-commissioner'],
    api: '/days?from=2018-09-10&to=2022-05-23',
    figure: ({ days }) => days,
    counted: () => {
      const days = (Date.parse('2022-05-23') - Date.parse('2018-09-10')) / 86_400_000
      return { min: days, max: days }
    },
  },
]

it('there are thirty', () => expect(QUESTIONS).toHaveLength(30))

/** A link to it, or a form that asks by each of its parameters. */
function leadsTo(html: string, to: string): boolean {
  if (linksIn(html).some((link) => link === to)) return true
  const { pathname, searchParams } = new URL(to, 'http://x')
  return [...html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)].some(
    ([, head, body]) =>
      head!.includes(`action="${pathname}"`) &&
      [...searchParams.keys()].every((name) => body!.includes(`name="${name}"`)),
  )
}

it.each(QUESTIONS)('$ask', async ({ clicks, api, figure, counted }) => {
  expect(clicks.length).toBeLessThanOrEqual(3)
  let html = await (await app.request('/en/')).text()
  for (const to of clicks) {
    expect([to, leadsTo(html, to)]).toEqual([to, true])
    const answer = await app.request(to)
    expect(answer.status).toBe(200)
    html = await answer.text()
  }
  const answer = await app.request(`/api/v1${api}`)
  expect(answer.status).toBe(200)
  const body = await answer.json()
  expect(body.next ?? null).toBeNull()
  expect(figure(body)).toEqual(counted())
})
