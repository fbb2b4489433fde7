/** In whose mouth: over the founding collection, what a relative said is theirs, and what an authority says of somebody stands where it is promised. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importFolder } from '../src/boot.ts'
import { today } from '../src/kernel/dates.ts'
import { LANGUAGES } from '../src/kernel/languages.ts'
import { isByKin } from '../src/registry/demands.ts'
import type { PublicPerson } from '../src/registry/public.ts'
import { words } from '../src/site/words/index.ts'
import { publicApp } from '../src/web/public-app.ts'
import { testHouse } from './database.ts'
import { ROOT } from './run.ts'

const house = await testHouse()
await importFolder(house, { folder: join(ROOT, 'collections/uyghur'), skipBad: false, dryRun: false })
const app = publicApp({ visitor: house.visitor, contact: null, today })

const rows = await house.visitor.selectFrom('published.person').select('document').orderBy('id').execute()
const people = rows.map(({ document }) => document as PublicPerson)
const pageOf = async (lang: string, slug: string) => (await app.request(`/${lang}/people/${slug}`)).text()
/** A section of a page, by the id of its heading’s anchor. */
const sectionOf = (html: string, id: string) => new RegExp(`<section id="${id}"[\\s\\S]*?</section>`).exec(html)?.[0] ?? ''

describe('what a family says', () => {
  it('is never said to be missing where a relative asked, campaigns, replied or told anything', async () => {
    const wrong: string[] = []
    for (const person of people) {
      const has =
        person.claims.some(({ connection, predicate }) => connection === 'relative' || predicate === 'relatives_campaigning') ||
        person.demands.some(isByKin) ||
        person.answers.some(({ family, family_reply }) => family?.length || family_reply) ||
        person.reprisals.length > 0
      for (const lang of LANGUAGES) {
        const says = sectionOf(await pageOf(lang, person.slug), 'family')
        if (says.includes(words(lang).person.nothingFromFamily) === has) wrong.push(`${lang}/${person.slug}`)
      }
    }
    expect(wrong).toEqual([])
  })
  it('holds what each relative asked for, with a link to it', async () => {
    const missing: string[] = []
    for (const { slug, demands } of people) {
      const says = sectionOf(await pageOf('en', slug), 'family')
      missing.push(
        ...demands.filter((each) => isByKin(each) && !each.inferred).flatMap(({ id }) => (says.includes(`#demand-${id}`) ? [] : [id])),
      )
    }
    expect(missing).toEqual([])
  })
})
