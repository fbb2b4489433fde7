import { describe, expect, it } from 'vitest'
import { today } from '../src/kernel/dates/index.ts'
import { publicApp } from '../src/web/public-app.ts'
import { worldHouse } from './database.ts'

const house = await worldHouse()
const app = publicApp({ visitor: house.visitor, contact: null, today })
const get = async (path: string) => {
  const answer = await app.request(`/api/v1${path}`)
  return { status: answer.status, body: await answer.json() }
}
const KINDS = {
  people: 'slug',
  reactions: 'id',
  actors: 'id',
  instruments: 'id',
  conflicts: 'id',
  sources: 'id',
  access: 'id',
  facilities: 'id',
} as const

describe('the API', () => {
  for (const [name, key] of Object.entries(KINDS)) {
    it(`${name}: a list under its own name beside next, rows with ${key}, one thing unwrapped`, async () => {
      const { status, body } = await get(`/${name}`)
      expect([status, Object.keys(body).sort()]).toEqual([200, [name, 'next'].sort()])
      expect(body.next).toBeNull()
      const row = body[name][0]
      expect(row[key]).toEqual(expect.any(String))
      const one = await get(`/${name}/${row[key]}`)
      expect(one.status).toBe(200)
      expect(one.body[key]).toBe(row[key])
    })
    it(`${name}: limit is 1 to 500, anything else is a 400 that says so`, async () => {
      for (const limit of ['0', '501', 'ten', '1.5', '-1']) {
        const { status, body } = await get(`/${name}?limit=${limit}`)
        expect([limit, status, body.error?.code]).toEqual([limit, 400, 'query-unreadable'])
        expect(body.error.message).toContain('limit')
      }
    })
    it(`${name}: what there is not is a 404 with a code and a message`, async () => {
      const { status, body } = await get(`/${name}/no-such-thing`)
      expect([status, body]).toEqual([
        404,
        { error: { code: 'not-found', message: expect.any(String) } },
      ])
    })
    it(`${name}: an unknown parameter and an unknown after are refused`, async () => {
      expect((await get(`/${name}?frob=1`)).status).toBe(400)
      expect((await get(`/${name}?after=no-such-thing`)).body.error.code).toBe('after-unknown')
    })
  }

  it('people: names, happened, fate, last word with a range of days', async () => {
    const { people } = (await get('/people?q=venn')).body
    expect(people).toHaveLength(1)
    expect(people[0]).toMatchObject({
      slug: 'marlo-venn',
      names: expect.arrayContaining([
        expect.objectContaining({ text: 'مارلو ۋېن', script: 'Arab', lang: 'ug', basis: 'seen' }),
      ]),
      fate: { state: 'not_disclosed' },
      last_word: {
        date: '2016-12',
        days: { min: expect.any(Number), max: expect.any(Number) },
        since: 'contact',
      },
    })
    expect(
      people[0].happened.map(({ what, by }: { what: string; by: string }) => [what, by]),
    ).toContainEqual(['taken', 'Odra Venn (sister)'])
  })
  it('people: an empty parameter counts as not given', async () => {
    expect((await get('/people?q=&happened=&fate=&limit=&after=')).body.people).toHaveLength(2)
  })
  it('people: filters, and pages that meet without a gap or a double', async () => {
    expect(
      (await get('/people?happened=sentenced')).body.people.map(
        ({ slug }: { slug: string }) => slug,
      ),
    ).toEqual(['marlo-venn'])
    expect((await get('/people?fate=clarified')).body.people).toEqual([])
    const first = (await get('/people?limit=1')).body
    const second = (await get(`/people?limit=1&after=${first.next}`)).body
    expect([first.people[0].slug, second.people[0].slug, second.next]).toEqual([
      'ilka-torr',
      'marlo-venn',
      null,
    ])
  })
  it('an instrument: claimed null when nobody published a total, named without who withdrew', async () => {
    expect((await get('/instruments/in1')).body).toMatchObject({
      claimed: 3,
      named: 2,
      complete: false,
    })
  })
  it('tells in openapi.json what each row of a table ends with', async () => {
    const { paths } = (await get('/openapi.json')).body
    for (const name of [...Object.keys(KINDS), 'votes']) {
      const { content, headers } = paths[`/${name}`].get.responses[200]
      expect(content['text/csv'].schema.description, name).toContain('source_publisher')
      expect(headers.Link.description, name).toContain('next')
    }
  })
  it('points at nothing in openapi.json that is not there', async () => {
    const { body } = await get('/openapi.json')
    const at = (path: string) =>
      path
        .split('/')
        .slice(1)
        .reduce((value, key) => value?.[key], body)
    const references = [...JSON.stringify(body).matchAll(/"\$ref":"([^"]+)"/g)].map(
      ([, path]) => path!,
    )
    expect(references.length).toBeGreaterThan(2)
    for (const path of references) expect(at(path), path).toBeDefined()
  })
  it('describes itself: every route is in openapi.json, and every answer fits its schema’s required keys', async () => {
    const { body } = await get('/openapi.json')
    expect(body.openapi).toBe('3.1.0')
    for (const [name, key] of Object.entries(KINDS)) {
      expect(Object.keys(body.paths)).toEqual(
        expect.arrayContaining([`/${name}`, `/${name}/{${key}}`]),
      )
      const row = (await get(`/${name}`)).body[name][0]
      const schema =
        body.paths[`/${name}/{${key}}`].get.responses[200].content['application/json'].schema
      const one = (await get(`/${name}/${row[key]}`)).body
      for (const required of schema.required) expect(Object.keys(one)).toContain(required)
      for (const got of Object.keys(one)) expect(Object.keys(schema.properties)).toContain(got)
    }
  })
})
