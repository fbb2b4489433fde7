/**
 * Every paper about whoever was taken long ago, as a table that somebody read line by line: `tests/telling/fates.tsv`. Whoever was found
 * alive under a name that is not public stands on none, and no page leads to one.
 */
import { describe, expect, it } from 'vitest'
import { importFolder } from '../src/boot.ts'
import { createDossier } from '../src/dossiers/acts.ts'
import { LANGUAGES } from '../src/kernel/about/languages.ts'
import { parseEdtf } from '../src/kernel/dates/index.ts'
import { Refusal } from '../src/kernel/refusals/index.ts'
import { listPaper, personPaper, readLeftOut } from '../src/papers/print/index.ts'
import { askGate, listChosen } from '../src/papers/views/index.ts'
import type { PublicPerson } from '../src/registry/public.ts'
import { listSlugs, readPublicPerson } from '../src/registry/views/index.ts'
import { perform } from '../src/store/acting/index.ts'
import { publicApp } from '../src/web/public-app.ts'
import { words } from '../src/words/index.ts'
import { testHouse } from './database.ts'
import { LOST } from './lost-people.ts'
import { writeStates } from './states-of-people.ts'
import { KINDS, linesOfPaper, PRESS } from './telling.ts'

const house = await testHouse()
await importFolder(house, { folder: writeStates(LOST), skipBad: false, dryRun: false })
const { visitor } = house
const TODAY = parseEdtf('2026-11-28')
const app = publicApp({ visitor, contact: null, today: () => TODAY })
const EDITOR = { id: 'test', roles: ['editor'] as const }
const CHOICE = { lang: 'en', size: 'A6', shape: 'wide' } as const

const LISTS = ['cards', 'posters', 'contact-sheet'] as const
const people = await Promise.all(
  LOST.map(async ({ slug }) => (await readPublicPerson(visitor, slug))!),
)
const FOUND = ['found', 'found-unasked', 'found-and-asked-for-since']

/** The code that an attempt is refused with; null where it is not. */
async function refusedWith(attempt: () => unknown): Promise<string | null> {
  try {
    await attempt()
    return null
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
}

const dossierOf = async (slug: string) => {
  const choice = { persons: [slug], filter: {}, asks: {} }
  const input = { title: 'A visit', for: 'a visit', choice, isPublic: false, made_on: TODAY }
  const made = await perform(house, createDossier, input, EDITOR)
  return made.edition.people[0]!.ask.join(', ')
}

/** person · paper · what is asked and told in English · in Spanish; or why there is none. */
async function rowsOf(person: PublicPerson): Promise<string[]> {
  const { slug } = person
  const rows = await Promise.all(
    KINDS.map(async (kind) => {
      const refused = await refusedWith(() => personPaper(visitor, slug, kind, CHOICE, PRESS))
      if (refused) return [kind, `none: ${refused}`]
      return [kind, ...(['en', 'es'] as const).map((lang) => linesOfPaper(kind, person, lang))]
    }),
  )
  for (const kind of LISTS) {
    const refused = await refusedWith(() => listPaper([person], kind, CHOICE, PRESS))
    rows.push([kind, refused ? `none: ${refused}` : 'made'])
  }
  const refused = await refusedWith(async () => {
    rows.push(['dossier', await dossierOf(slug)])
  })
  if (refused) rows.push(['dossier', `none: ${refused}`])
  const greeting = { lang: 'en', text: '', sender: 'stranger', picture: false } as const
  const { reasons } = (await askGate(visitor, slug, greeting, TODAY))!
  rows.push(['card to', reasons.map(({ code }) => code).join(', ')])
  return rows.map((row) => [slug, ...row].join('\t'))
}

describe('papers about the lost, the found and the dead', () => {
  it('are those of the table', async () => {
    const rows: string[] = []
    for (const person of people) rows.push(...(await rowsOf(person)))
    await expect(`${rows.join('\n')}\n`).toMatchFileSnapshot('telling/fates.tsv')
  })
  it('of somebody found alive: none, by any door, and the reason in every language', async () => {
    for (const slug of FOUND) {
      for (const path of ['card.pdf', 'poster.pdf', 'letter.pdf', 'share.png']) {
        const answer = await app.request(`/api/v1/people/${slug}/${path}`)
        expect([path, answer.status, (await answer.json()).error.code]).toEqual([
          path,
          409,
          'paper-found',
        ])
      }
      for (const lang of LANGUAGES) {
        const page = await (await app.request(`/${lang}/people/${slug}`)).text()
        expect(page).not.toContain(`/people/${slug}/papers`)
        const head = /<header class="person">[\s\S]*?<\/header>/.exec(page)?.[0] ?? ''
        expect(head).toContain('<h1>')
        // Nor how old they are today.
        expect(head.replaceAll(/<[^>]*>/g, '')).not.toMatch(/\d/)
        const papers = await (await app.request(`/${lang}/people/${slug}/papers`)).text()
        expect(papers).toContain(words(lang).refusals['paper-found'])
        expect(papers).not.toMatch(/\.(pdf|png)\b/)
      }
    }
  })
  it('about many leave out whoever was found, and say so', async () => {
    for (const kind of LISTS) {
      const { leftOut } = listPaper(people, kind, CHOICE, PRESS)
      const found = leftOut.filter(({ code }) => code === 'paper-found')
      expect(found.map(({ slug }) => slug)).toEqual(FOUND)
      const told = await readLeftOut(visitor, await listSlugs(visitor, {}, 100), kind)
      expect(new Set(told)).toEqual(new Set(leftOut))
    }
  })
  it('are offered about everybody else, in lists and to order', async () => {
    const { people: offered } = await listChosen(visitor, {})
    const shown = new Set(offered.map(({ slug }) => slug))
    expect(LOST.map(({ slug }) => slug).filter((slug) => !shown.has(slug))).toEqual(FOUND)
  })
})
