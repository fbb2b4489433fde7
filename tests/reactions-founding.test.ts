import { describe, expect, it } from 'vitest'
import { today } from '../src/kernel/dates/index.ts'
import { listNewest, listReactions } from '../src/reactions/views/index.ts'
import { publicApp } from '../src/web/public-app.ts'
import { linksIn } from './crawl.ts'
import { collectionHouse } from './database.ts'
import { scenarios } from './scenario.ts'

const house = await collectionHouse('uyghur')
const app = publicApp({ visitor: house.visitor, contact: null, today })
const scenario = scenarios(() => app)
const PAGES = [
  '',
  '/timeline',
  '/timeline?year=2021',
  '/votes',
  '/determinations',
  '/sanctions',
  '/laws',
  '/estimates',
  '/conflicts',
]

describe('the lists of the founding collection', () => {
  scenario('the vote of 6 October 2022: rejected, 17–19–11, ballot by ballot', {
    when: 'GET /en/reactions/votes',
    shows: ['Rejected.', '17 yes, 19 no and 11 abstained', 'Marshall Islands', 'more yes than no'],
  })
  scenario('votes that were lost, with their counts', {
    when: 'GET /en/reactions/votes?outcome=rejected',
    shows: ['Senate of Canada', '29–33', 'A/HRC/51/L.6', '17 yes, 19 no and 11 abstained'],
  })
  scenario('and a motion that was blocked', {
    when: 'GET /en/reactions/votes',
    shows: ['blocked before a vote'],
  })
  scenario('and no vote at the UN among those that were won', {
    when: 'GET /en/reactions/votes?outcome=adopted',
    shows: ['European Parliament'],
    hides: ['A/HRC/51/L.6'],
  })
  scenario('a word that was only proposed', {
    when: 'GET /en/reactions/determinations',
    shows: ['proposed: genocide', 'people’s tribunal'],
  })
  scenario('laws and cases by their steps', {
    when: 'GET /en/reactions/laws',
    shows: ['Uyghur Human Rights Policy Act', 'passed by one chamber'],
  })
  scenario('sanctions with their answers', {
    when: 'GET /en/reactions/sanctions',
    shows: ['In answer', 'No answer is on file'],
  })
  scenario('what Canada’s bodies said of genocide', {
    when: 'GET /en/reactions?q=genocide&actor=CAN',
    shows: ['Senate of Canada', 'Commons recognised genocide'],
    hides: ['Uyghur Tribunal'],
  })
  it.each([
    'en',
    'ug',
  ])('every page of them is there in %s, and no link on them is broken', async (lang) => {
    const links = new Set<string>()
    for (const path of PAGES) {
      const answer = await app.request(`/${lang}/reactions${path}`)
      expect([path, answer.status]).toEqual([path, 200])
      for (const link of linksIn(await answer.text())) links.add(link)
    }
    const broken: string[] = []
    for (const link of links) if ((await app.request(link)).status >= 400) broken.push(link)
    expect(broken).toEqual([])
  })
})

describe('the newest first', () => {
  type Asked = Partial<Parameters<typeof listNewest>[1]>
  const walked = async (list: typeof listNewest, asked: Asked, limit: number) => {
    const found: { id: string; date: string }[] = []
    let after: string | undefined
    do {
      const page = await list(house.visitor, { ...asked, limit, after })
      found.push(...page.reactions)
      after = page.next ?? undefined
    } while (after !== undefined)
    return found
  }
  it.each([
    [{}],
    [{ kind: 'vote' }],
    [{ q: 'Uyghur' }],
    [{ q: 'Uyghur', kind: 'statement' }],
    [{ person: 'ekpar-asat' }],
    [{ aspect: ['determination'] }],
  ] as [
    Asked,
  ][])('%j are those of the order of time, backwards, and the undated last', async (asked) => {
    const inTime = await walked(listReactions, asked, 500)
    const isDated = ({ date }: { date: string }) => date !== 'XXXX'
    const expected = [
      ...inTime.filter(isDated).reverse(),
      ...inTime.filter((each) => !isDated(each)),
    ].map(({ id }) => id)
    expect(expected.length).toBeGreaterThan(2)
    for (const limit of [1, 7, 100])
      expect((await walked(listNewest, asked, limit)).map(({ id }) => id)).toEqual(expected)
  })
})
