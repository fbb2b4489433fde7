/** In whose mouth: over the founding collection, what a relative said is theirs, and what an authority says of somebody stands where it is promised. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importFolder } from '../src/boot.ts'
import { today } from '../src/kernel/dates.ts'
import { LANGUAGES } from '../src/kernel/languages.ts'
import { isByKin } from '../src/registry/demands.ts'
import type { ClaimRow } from '../src/registry/model.ts'
import type { PublicPerson } from '../src/registry/public.ts'
import { words } from '../src/site/words/index.ts'
import { publicApp } from '../src/web/public-app.ts'
import { testHouse } from './database.ts'
import { ROOT } from './run.ts'
import { importWorld, world } from './world.ts'

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

/** What speaks of a death, in the languages of the site and in English words of the file. */
const OF_DEATH = /\b(died|dead|deaths?|killed|burial|remains)\b|ۋاپات|ئۆلۈم|ئۆلتۈر|جەسەت/iu
const afterTheHead = (html: string) => html.slice(html.indexOf('<h1>'))
/** Whether the note stands before the first word of it, from the person’s name on. */
function noteComesFirst(html: string): boolean {
  const page = afterTheHead(html)
  const care = /<aside class="care"[\s\S]*?<\/aside>/.exec(page)
  return care !== null && page.replace(care[0], '').search(OF_DEATH) >= care.index
}

describe('the note of care', () => {
  it('stands above the first word of a death, for everybody of whom one is told', async () => {
    const wrong: string[] = []
    let seen = 0
    for (const person of people) {
      const isTold =
        person.claims.some(({ predicate }) => predicate === 'death' || predicate === 'death_cause') ||
        person.answers.some(({ established }) => established?.alive === 'death_stated')
      for (const lang of LANGUAGES) {
        const first = noteComesFirst(await pageOf(lang, person.slug))
        if (isTold) seen += 1
        if (isTold && first !== true) wrong.push(`${lang}/${person.slug}`)
      }
    }
    expect(wrong).toEqual([])
    expect(seen).toBeGreaterThan(10)
  })
  it('stands so for somebody made up, of whom only the cause of a death is told', async () => {
    const made = await testHouse()
    const rows = world()
    const cause: ClaimRow = {
      ...rows.claims.find(({ id }) => id === 'ilka-torr-c01')!,
      id: 'ilka-torr-c90',
      predicate: 'death_cause',
      value: 'Died of a fever',
    }
    await importWorld(made, {
      ...rows,
      claims: [...rows.claims, cause],
      rulings: [...rows.rulings, { ...rows.rulings[0]!, claim: cause.id }],
    })
    const its = publicApp({ visitor: made.visitor, contact: null, today })
    for (const lang of LANGUAGES) {
      const html = await (await its.request(`/${lang}/people/ilka-torr`)).text()
      expect(html).toContain('Died of a fever')
      expect(noteComesFirst(html)).toBe(true)
      expect(await (await its.request(`/${lang}/people/marlo-venn`)).text()).not.toContain('class="care"')
    }
  })
})
