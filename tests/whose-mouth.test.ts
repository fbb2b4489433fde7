/** In whose mouth: over the founding collection, what a relative said is theirs, and what an authority says of somebody stands where it is promised. */

import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import type { PublicRaising } from '../src/access/public.ts'
import { freezePerson } from '../src/dossiers/derived/freeze.ts'
import { LANGUAGES } from '../src/kernel/about/languages.ts'
import { today } from '../src/kernel/dates/index.ts'
import { share } from '../src/papers/print/kinds/share.ts'
import { isByKin } from '../src/registry/asked/demands.ts'
import type { ClaimRow } from '../src/registry/model/index.ts'
import type { PublicPerson } from '../src/registry/public.ts'
import { publicApp } from '../src/web/public-app.ts'
import { words } from '../src/words/index.ts'
import type { CollectionName } from './collections.ts'
import { crawl } from './crawl.ts'
import { collectionHouse, testHouse } from './database.ts'
import { importWorld, world } from './world.ts'

/** A collection as a visitor meets it. */
async function opened(name: CollectionName) {
  const house = await collectionHouse(name)
  const app = publicApp({ visitor: house.visitor, contact: null, today })
  const rows = await house.visitor
    .selectFrom('published.person')
    .select('document')
    .orderBy('id')
    .execute()
  const people = rows.map(({ document }) => document as PublicPerson)
  const pageOf = async (lang: string, slug: string) =>
    (await app.request(`/${lang}/people/${slug}`)).text()
  return { name, house, app, people, pageOf }
}
const founding = await opened('uyghur')
const { house, app, people, pageOf } = founding
const EACH = [founding, await opened('costa')]
/** Pages on which a death is told, in every language: fewer, and nothing would have been looked at. */
const TOLD = { uyghur: 11, costa: 9 }

/** A section of a page, by the id of its heading’s anchor. */
const sectionOf = (html: string, id: string) =>
  new RegExp(`<(section|details) id="${id}"[\\s\\S]*?</\\1>`).exec(html)?.[0] ?? ''

describe.each(EACH)('what a family says, in $name', ({ people, pageOf }) => {
  it('is never said to be missing where a relative asked, campaigns, replied or told anything', async () => {
    const wrong: string[] = []
    for (const person of people) {
      const has =
        person.claims.some(
          ({ connection, predicate }) =>
            connection === 'relative' || predicate === 'relatives_campaigning',
        ) ||
        person.demands.some(isByKin) ||
        person.answers.some(({ family, family_reply }) => family?.length || family_reply) ||
        person.reprisals.length > 0
      for (const lang of LANGUAGES) {
        const says = sectionOf(await pageOf(lang, person.slug), 'family')
        if (says.includes(words(lang).person.nothingFromFamily) === has)
          wrong.push(`${lang}/${person.slug}`)
      }
    }
    expect(wrong).toEqual([])
  })
  it('holds what each relative asked for, with a link to it', async () => {
    const missing: string[] = []
    for (const { slug, demands } of people) {
      const says = sectionOf(await pageOf('en', slug), 'family')
      missing.push(
        ...demands
          .filter((each) => isByKin(each) && !each.inferred)
          .flatMap(({ id }) => (says.includes(`#demand-${id}`) ? [] : [id])),
      )
    }
    expect(missing).toEqual([])
  })
})

/** What speaks of a death, in the languages of the site and of the file. */
const OF_DEATH =
  /\b(died|dead|deaths?|killed|burial|remains|murió|muert[aeo]s?|falleci\p{L}*|restos)\b|ۋاپات|ئۆلۈم|ئۆلتۈر|جەسەت/iu
const afterTheHead = (html: string) => html.slice(html.indexOf('<h1>'))
/** Whether the note stands before the first word of it, from the person’s name on. */
function noteComesFirst(html: string): boolean {
  const page = afterTheHead(html)
  const care = /<aside class="care"[\s\S]*?<\/aside>/.exec(page)
  return care !== null && page.replace(care[0], '').search(OF_DEATH) >= care.index
}

describe.each(EACH)('the note of care, in $name', ({ name, people, pageOf }) => {
  it('stands above the first word of a death, for everybody of whom one is told', async () => {
    const wrong: string[] = []
    let seen = 0
    for (const person of people) {
      const isTold =
        person.claims.some(
          ({ predicate }) => predicate === 'death' || predicate === 'death_cause',
        ) || person.answers.some(({ established }) => established?.alive === 'death_stated')
      for (const lang of LANGUAGES) {
        const first = noteComesFirst(await pageOf(lang, person.slug))
        if (isTold) seen += 1
        if (isTold && first !== true) wrong.push(`${lang}/${person.slug}`)
      }
    }
    expect(wrong).toEqual([])
    expect(seen).toBeGreaterThanOrEqual(TOLD[name])
  })
})

describe('the note of care', () => {
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
      expect(await (await its.request(`/${lang}/people/marlo-venn`)).text()).not.toContain(
        'class="care"',
      )
    }
  })
})

/** A page without what its reasons may stand in: every claim, and titles of sources, which are others’ words. */
const withoutClaims = (html: string) =>
  html
    .replaceAll(/<(section|details) id="(?:claims|sources)"[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<style[\s\S]*?<\/style>/g, '')

/** A table less the column that says whose a reason is; anything else as it is. */
function withoutReasons(type: string, text: string): string {
  if (!type.includes('csv')) return text
  const rows: Record<string, string>[] = parse(text, { columns: true })
  const cells = rows.flatMap((row) =>
    Object.entries(row).filter(([column]) => !column.endsWith('reason_given_by_authority')),
  )
  return cells.map(([, cell]) => cell).join('\n')
}

describe('a reason that an authority gives, of somebody made up', async () => {
  const REASON = 'Sebebname the wedding songs'
  const RAISED = 'Sebebname the violin'
  const made = await testHouse()
  const rows = world()
  await importWorld(made, {
    ...rows,
    answers: rows.answers.map((answer) =>
      answer.id === 'marlo-venn-a1' ? { ...answer, reason_given_by_authority: REASON } : answer,
    ),
    raisings: rows.raisings.map((row) =>
      row.id === 'rs1'
        ? {
            ...row,
            persons: ['marlo-venn'],
            answer: {
              state: 'rejected',
              by: 'Tarvand embassy',
              text: 'Spoke of it',
              reason_given_by_authority: RAISED,
            },
          }
        : row,
    ),
  })
  const its = publicApp({ visitor: made.visitor, contact: null, today })
  const reads = async (path: string) => (await its.request(path)).text()
  const pages = await crawl(its)

  it('stands under every claim, under its name, in both languages', async () => {
    for (const lang of LANGUAGES) {
      const html = await reads(`/${lang}/people/marlo-venn`)
      expect(sectionOf(html, 'claims')).toContain(REASON)
      expect(sectionOf(html, 'claims')).toContain(RAISED)
      expect(withoutClaims(html)).not.toContain('Sebebname')
    }
  })
  it('stands in no other page, feed, paper or table that a visitor can reach', () => {
    expect(pages.length).toBeGreaterThan(80)
    expect(pages.some(({ type }) => type.includes('pdf'))).toBe(true)
    const isPersons = (path: string) => /^\/[a-z]{2}\/people\/marlo-venn(\?claims=all)?$/.test(path)
    const isJson = (type: string) => type.includes('json')
    const told = pages.filter(
      ({ path, type, text }) =>
        !isPersons(path) && !isJson(type) && withoutReasons(type, text).includes('Sebebname'),
    )
    expect(told.map(({ path }) => path)).toEqual([])
  })
  it('is a field of its own in the API, and a column that says whose it is', async () => {
    const field = /"reason_given_by_authority":"Sebebname the (wedding songs|violin)"/g
    for (const { path, text } of pages.filter(
      ({ type, text }) => type.includes('json') && text.includes('Sebebname'),
    ))
      expect(text.replaceAll(field, ''), path).not.toContain('Sebebname')
    expect(await reads('/api/v1/answers')).toContain(REASON)
    for (const [path, column] of [
      ['/api/v1/answers?format=csv', 'reason_given_by_authority'],
      ['/api/v1/raisings?format=csv', 'answer.reason_given_by_authority'],
    ] as const) {
      const [header = '', ...lines] = (await reads(path)).split('\n')
      const at = header.split(',').indexOf(column)
      expect(at, path).toBeGreaterThan(0)
      expect(lines.filter((line) => line.includes('Sebebname')).length).toBe(1)
    }
    expect(await reads('/api/v1/authorities/tarvand-state-radio?format=csv')).not.toContain(
      'Sebebname',
    )
  })
  it('is in no dossier and on no picture', async () => {
    const document = (await made.visitor
      .selectFrom('published.person')
      .select('document')
      .where('id', '=', 'marlo-venn')
      .executeTakeFirst())!
    const raisings = await made.visitor.selectFrom('published.raising').select('document').execute()
    const person = document.document as PublicPerson
    const frozen = freezePerson(
      person,
      raisings.map(({ document }) => document as PublicRaising),
      ['release'],
    )
    expect(JSON.stringify(frozen)).toContain('Spoke of it')
    expect(JSON.stringify(frozen)).not.toContain('Sebebname')
    const press = { today: today(), address: 'https://tarvand.example' }
    expect(JSON.stringify(share({ person, lang: 'en', shape: 'wide' }, press))).not.toContain(
      'Sebebname',
    )
  })
})

/** Words of accusation, in English and Uyghur. */
const ACCUSES =
  /terroris|extremis|separatis|splittis|criminal|\bcrimes?\b|jihad|hatred|espionage|state secrets|subver|brib|corrupt|convict|\bincit|guilty|\bguilt\b|بۆلگۈنچى|ئەسەبىي|تېررور|جىنايەت|جاسۇس|پارىخور/iu
/** Read one by one: what speaks of a conviction or of law as a fact, or of something else altogether, and accuses nobody on file. */
const ALLOWED: readonly string[] = [
  'Convicted after a closed-door trial',
  'Convicted by an intermediate court in Xinjiang',
  'Explain conviction and whereabouts',
  'Prison never named although conviction confirmed',
  'The charge of which he was convicted, and what the ministry calls him, differ',
  'Three special rapporteurs asked for the ground of the conviction and for the place',
  'Vladimir Voronkov, UN Office of Counter-Terrorism',
  'UN Office of Counter-Terrorism',
  'UN counter-terrorism chief visited Xinjiang; article says he found nothing incriminating.',
  'Nothing incriminating was found, says the article.',
  'Approved the fight against extremism.',
  'un-counterterrorism-voronkov-2019',
  'A friendly visit, not one that presumes guilt.',
  'OHCHR assessment found serious violations that may amount to crimes against humanity.',
  'counter-terrorism',
]
const accusing = (text: string) => {
  const rest = ALLOWED.reduce((left, allowed) => left.replaceAll(allowed, ''), text)
  return rest.split(/[<>\n]/).filter((part) => ACCUSES.test(part))
}

/** A table less the headlines of its sources, which are their publishers' and stand beside their names. */
const withoutHeadlines = (csv: string): string =>
  (parse(csv, { columns: true }) as Record<string, string>[])
    .map(({ source_title, source_address, ...row }) => Object.values(row).join('\n'))
    .join('\n')

describe('a reason that an authority gives, over the founding collection', () => {
  it('stands in no list, timeline, heading, preview or answer, in no visit, calendar or body’s page', async () => {
    const bodies = await house.visitor
      .selectFrom('published.officialAnswer')
      .select('authority')
      .where('isState', '=', true)
      .distinct()
      .execute()
    const tracks = await house.visitor.selectFrom('published.accessTrack').select('id').execute()
    const paths = [
      ...LANGUAGES.flatMap((lang) => [
        `/${lang}/`,
        `/${lang}/access`,
        `/${lang}/raisings`,
        `/${lang}/authorities`,
        `/${lang}/campaigns`,
        `/${lang}/search?q=tohti`,
        ...people.flatMap(({ slug }) => [
          `/${lang}/people/${slug}`,
          `/${lang}/people/${slug}/calendar.ics`,
        ]),
        ...bodies.map(({ authority }) => `/${lang}/authorities/${authority}`),
        ...tracks.map(({ id }) => `/${lang}/access/${id}`),
      ]),
      '/api/v1/people?format=csv&limit=500',
      '/api/v1/demands?format=csv&limit=500',
    ]
    const wrong: string[] = []
    for (const path of paths) {
      const answer = await app.request(path)
      expect(answer.status, path).toBe(200)
      // A line of a calendar goes on in the next.
      const text = withoutClaims(await answer.text()).replaceAll('\r\n ', '')
      const told = path.includes('format=csv') ? withoutHeadlines(text) : text
      wrong.push(...accusing(told).map((part) => `${path}: ${part.slice(0, 120)}`))
    }
    expect(wrong).toEqual([])
  })
  it('is in the API a field of its own, in a table a column that says whose it is', async () => {
    for (const path of ['/api/v1/answers?limit=500', '/api/v1/raisings?limit=500']) {
      const json = await (await app.request(path)).text()
      expect(accusing(json.replaceAll(/"reason_given_by_authority":"[^"]*"/g, '')), path).toEqual(
        [],
      )
      const csv = await (await app.request(`${path}&format=csv`)).text()
      const column = path.includes('answers')
        ? 'reason_given_by_authority'
        : 'answer.reason_given_by_authority'
      const table: Record<string, string>[] = parse(csv, { columns: true })
      const reasons = table.flatMap((row) => row[column] || [])
      expect(reasons.length, path).toBeGreaterThan(2)
      expect(
        accusing(
          reasons.reduce((left, reason) => left.replaceAll(reason, ''), withoutHeadlines(csv)),
        ),
        path,
      ).toEqual([])
    }
  })
  it('and a term stand in no preview of a link', async () => {
    for (const { slug, claims } of people) {
      const preview =
        /<meta name="description" content="([^"]*)"/.exec(await pageOf('en', slug))?.[1] ?? ''
      for (const { predicate, value } of claims.filter(
        ({ predicate }) => predicate === 'sentence' || predicate === 'sentence_note',
      ))
        expect(preview.includes(value), `${slug}, ${predicate}: ${preview}`).toBe(false)
      expect(preview).not.toMatch(
        /\b(years|life) (in prison|imprisonment|sentence)|imprisonment|\bsentenced\b/i,
      )
    }
  })
})
