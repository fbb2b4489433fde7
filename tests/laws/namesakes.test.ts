import { describe, expect, it } from 'vitest'
import { today } from '../../src/kernel/dates/index.ts'
import { readReaction } from '../../src/reactions/views/index.ts'
import { hidePerson, ruleClaim } from '../../src/registry/acts/index.ts'
import { readPublicPerson } from '../../src/registry/views/index.ts'
import { readSource } from '../../src/sources/views.ts'
import { perform } from '../../src/store/acting/index.ts'
import { checkPublished } from '../../src/store/checking/index.ts'
import { publicApp } from '../../src/web/public-app.ts'
import { crawl } from '../crawl.ts'
import { testHouse } from '../database.ts'
import { FORMS_OF_A, namesakes } from '../namesakes.ts'
import { publishedBytes } from '../published.ts'
import { importWorld } from '../world.ts'

const EDITOR = { id: 'test', roles: ['editor'] as const }
const house = await testHouse()
await importWorld(house, namesakes())
const hide = (slug: string, hidden = true) =>
  perform(house, hidePerson, { slug, hidden, reason: 'a test' }, EDITOR)
const rule = (claim: string, verdict: 'accepted' | 'withdrawn') =>
  perform(house, ruleClaim, { claim, verdict, reason: 'a test' }, EDITOR)
const person = (slug: string) => readPublicPerson(house.visitor, slug)
const claimsOf = async (slug: string) => (await person(slug))?.claims.map(({ id }) => id).sort()
const namesOf = async (slug: string) => (await person(slug))?.names.map(({ text }) => text)
const before = await publishedBytes(house)

describe('hiding one person', () => {
  it('leaves namesakes their pages and their own names', async () => {
    await hide('p-a')
    expect(await person('p-a')).toBeNull()
    expect((await namesOf('p-b'))?.toSorted()).toEqual([
      'Sumire',
      'Zumret Qadirova',
      '祖木热提·卡迪罗娃',
    ])
    expect(await namesOf('p-d')).toEqual(['Qeyser Zumret'])
  })
  it('leaves what is said of a namesake alone, by the namesake’s own name', async () => {
    expect(await claimsOf('p-b')).toEqual(['p-b-c01', 'p-b-c02'])
    expect(await readReaction(house.visitor, 're-b')).not.toBeNull()
  })
  it('takes what names the hidden beyond the namesake’s own name', async () => {
    expect(await claimsOf('p-d')).toEqual(['p-d-c01'])
  })
  it('takes every text that bears the name without being about a namesake, over a line’s end and in every script', async () => {
    expect(await claimsOf('p-c')).toEqual(['p-c-c04'])
    for (const id of ['re-none', 're-c'])
      expect(await readReaction(house.visitor, id), id).toBeNull()
  })
  it('takes what names somebody apart from its people, be it by the namesake’s name', async () => {
    expect(await publishedBytes(house)).not.toContain('rs-others')
    expect(await publishedBytes(house)).toContain('rs-b')
  })
  it('leaves a source its title where only a namesake rests on it, and to no other', async () => {
    const titles = await Promise.all(
      ['s-of-b', 's-of-both', 's-of-c'].map(
        async (id) => (await readSource(house.visitor, id))?.title,
      ),
    )
    expect(titles).toEqual(['Zumret Qadirova, who taught music', null, null])
    expect(await publishedBytes(house)).not.toContain('s-of-a')
  })
  it('of a row about both leaves what it left before: nothing of the hidden', async () => {
    expect((await readReaction(house.visitor, 're-both'))?.persons).toEqual(['p-b'])
  })
  it('leaves on no page a form of the hidden but where a namesake bears it', async () => {
    const pages = await crawl(publicApp({ visitor: house.visitor, contact: null, today }), 8)
    const [full, , ...others] = FORMS_OF_A
    const bearing = pages.filter(({ text }) => text.includes(full))
    expect(bearing.length).toBeGreaterThan(0)
    for (const { text, path } of pages) {
      for (const form of others.slice(0, 2))
        expect(text.includes(form), `${form} on ${path}`).toBe(false)
      expect(/\bp-a\b/.test(text), path).toBe(false)
      expect(
        /together with|Shared a cell|was seen in Olm|spoke of Zumret|Odra Sorn and/.test(text),
        path,
      ).toBe(false)
    }
  })
  it('is what check derives', async () =>
    expect((await checkPublished(house)).differences).toEqual([]))
  it('a namesake’s name that is withdrawn explains nothing any more, and does again when it is accepted', async () => {
    const hidden = await publishedBytes(house)
    await rule('p-b-n1', 'withdrawn')
    expect(await readReaction(house.visitor, 're-b')).toBeNull()
    expect((await checkPublished(house)).differences).toEqual([])
    await rule('p-b-n1', 'accepted')
    expect((await publishedBytes(house)) === hidden).toBe(true)
  })
  it('and unhiding gives the same bytes', async () => {
    await hide('p-a', false)
    expect((await publishedBytes(house)) === before).toBe(true)
  })
  it('hiding the namesake too takes all of it', async () => {
    await hide('p-a')
    await hide('p-b')
    expect(await publishedBytes(house)).not.toContain('Qadirova')
    await hide('p-b', false)
    await hide('p-a', false)
    expect((await publishedBytes(house)) === before).toBe(true)
  })
})
