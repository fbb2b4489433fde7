/** What a link brings along where it is shared: over every person of every collection and language, what the rules of feeds let it. */
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../src/kernel/about/languages.ts'
import { today } from '../src/kernel/dates/index.ts'
import { noPaperOf } from '../src/registry/derived/asks.ts'
import { toShare } from '../src/registry/derived/deaths.ts'
import type { PublicPerson } from '../src/registry/public.ts'
import { publicApp } from '../src/web/public-app.ts'
import { COLLECTIONS } from './collections.ts'
import { collectionHouse } from './database.ts'

const ADDRESS = 'https://tarvand.example'
const unescaped = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&')
const tagsOf = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<meta (?:property|name)="((?:og|twitter):[^"]+)" content="([^"]*)"/g)].map(
      ([, name, content]) => [name, unescaped(content!)],
    ),
  )

describe.each(COLLECTIONS)('a link to somebody of %s', async (name) => {
  const house = await collectionHouse(name)
  const site = { visitor: house.visitor, contact: null, today }
  const app = publicApp({ ...site, address: ADDRESS })
  const rows = await house.visitor.selectFrom('published.person').select('document').execute()
  const people = rows.map(({ document }) => document as PublicPerson)
  const read = async (path: string, from = app) => tagsOf(await (await from.request(path)).text())

  it('says what may be shared and no more, in the language of the page', async () => {
    expect(people.length).toBeGreaterThan(20)
    for (const person of people)
      for (const lang of LANGUAGES) {
        const tags = await read(`/${lang}/people/${person.slug}`)
        const said = toShare(person)
        expect(tags['og:url']).toBe(`${ADDRESS}/${lang}/people/${person.slug}`)
        for (const { claimant, value } of said) {
          expect(tags['og:description']).toContain(claimant)
          expect(tags['og:description']).toContain(value)
        }
        const others = person.claims.filter((claim) => !said.includes(claim))
        const told = others.filter(
          ({ value }) =>
            value.length > 12 &&
            tags['og:description']?.includes(value) &&
            !said.some((each) => each.value.includes(value)),
        )
        expect(told).toEqual([])
        expect(tags['og:image'] === undefined, `${lang}/${person.slug}`).toBe(
          noPaperOf(person) !== null,
        )
      }
  })

  it('shows a picture that is there, as large as it says', async () => {
    const person = people.find((each) => !noPaperOf(each))!
    for (const lang of LANGUAGES) {
      const tags = await read(`/${lang}/people/${person.slug}`)
      const answer = await app.request(tags['og:image']!.slice(ADDRESS.length))
      const png = new DataView(await answer.arrayBuffer())
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png'])
      expect([png.getUint32(16), png.getUint32(20)].map(String)).toEqual([
        tags['og:image:width'],
        tags['og:image:height'],
      ])
      expect(tags['twitter:card']).toBe('summary_large_image')
    }
  })

  it('names no address where nobody said where the site is', async () => {
    const tags = await read(`/en/people/${people[0]!.slug}`, publicApp(site))
    expect(Object.keys(tags).filter((tag) => /url|image/.test(tag))).toEqual([])
  })
})
