import { describe, expect, test } from 'vitest'
import { FrozenEdition, sha256Of } from '../../../dossiers/model.ts'
import { PublicEdition } from '../../../dossiers/public.ts'
import { PAPER_LANGUAGES } from '../../../kernel/about/languages.ts'
import { parseEdtf } from '../../../kernel/dates/index.ts'
import { Refusal } from '../../../kernel/refusals/index.ts'
import { ITEM_STATES } from '../../../registry/asked/demands.ts'
import { ESTABLISHED } from '../../../registry/asked/model.ts'
import { DEMAND_ITEMS } from '../../../registry/model/index.ts'
import { paperWords, recordWords } from '../../../words/index.ts'
import { make } from '../make.ts'
import { testPerson } from '../test-people.ts'
import { close, holds, readPdf } from '../test-reading.ts'
import { type DossierPrint, dossierPrint } from './dossier.ts'

const PRESS = { today: parseEdtf('2026-11-21'), address: 'https://tarvand.example' }

const demand = (n: number, says = 'Where is the beekeeper?') => ({
  id: `d${n}`,
  kind: 'demand',
  date: '2020-02-03',
  by: 'Odra Venn (sister)',
  to: 'Government of Tarvand',
  says,
  asked: ['whereabouts'],
  states: [{ item: 'whereabouts', state: 'acknowledged_not_answered' }],
  citations: [{ source: 's-courier' }],
})
const ANSWER = {
  id: 'a1',
  kind: 'answer',
  date: '2020-03',
  by: 'Embassy of Tarvand',
  says: 'He tends his bees.',
  established: { alive: 'asserted', whereabouts: 'not_disclosed', contact_allowed: 'not_said' },
  film: true,
  coercion: ['a second voice prompts him'],
  family_reply: 'These are not his bees.',
  citations: [{ source: 's-gazette' }],
}
const RAISING = {
  id: 'r1',
  kind: 'raising',
  date: '2021',
  by: 'Senate of Quill',
  to: 'Government of Tarvand',
  says: 'a letter',
  answer: { state: 'rejected', by: 'Embassy of Tarvand', date: '2021-05', says: 'No meddling.' },
  citations: [{ source: 's-courier' }, { source: 's-gazette' }],
}
const person = (
  slug: string,
  latin: string,
  items: readonly unknown[],
  name = { text: latin, script: 'Latn', lang: 'en' },
) => ({
  slug,
  name,
  latin,
  ask: ['whereabouts', 'release'],
  status: {
    happened: [{ what: 'taken', by: 'Odra Venn (sister)', date: '2018-03-04', claim: 'c1' }],
    fate: { state: 'not_disclosed' },
    last_word: { date: '2019-07', claim: 'c2' },
  },
  items,
})
const MARLO = person('marlo-venn', 'Marlo Venn', [demand(1), ANSWER, RAISING], {
  text: 'مارلو ۋېن',
  script: 'Arab',
  lang: 'ug',
})
const EDITION = {
  format: 1,
  dossier: 'bees',
  edition: 2,
  made_on: '2026-11-20',
  title: 'The beekeepers',
  for: 'The Senate of Quill',
  people: [MARLO, person('belo-prane', 'Belo Prane', [])],
  visit: {
    id: 'v1',
    visitor: 'Senate of Quill',
    host: 'Tarvand',
    place: 'Lower Tarvand',
    purpose: 'see the hives',
    conditions: [
      {
        item: 'meet_named_person',
        side: 'asked',
        by: 'Senate of Quill',
        state: 'refused',
        asked_words: 'To meet Marlo Venn.',
        host_words: 'He is busy.',
        citations: [{ source: 's-gazette' }],
      },
    ],
  },
  sources: [
    { id: 's-courier', publisher: 'The Tarvand Courier', title: 'Bees', published: '2020' },
    { id: 's-gazette', publisher: 'The Quill Gazette', title: null, published: '2021-06' },
  ],
}
const edition = (changed: object = {}) => FrozenEdition.parse({ ...EDITION, ...changed })

async function printed(given: Partial<DossierPrint> = {}) {
  const of = given.edition ?? edition()
  return readPdf(
    await make(
      dossierPrint(
        { edition: of, sha256: sha256Of(edition()), people: [], langs: ['en'], ...given },
        PRESS,
      ),
    ),
  )
}
const pageOf = (pages: readonly string[], text: string, from = 2) =>
  pages.findIndex((page, n) => n >= from && holds(page, text)) + 1

describe('a dossier in print', () => {
  test('bears its hash and the number of the page, of how many, on each page', async () => {
    const { title, lang, pages, fonts, headings } = await printed({ langs: ['en', 'ug'] })
    expect(title).toBe('The beekeepers')
    expect(lang).toBe('en')
    for (const [n, page] of pages.entries()) {
      expect(page).toContain(sha256Of(edition()))
      expect(page).toContain(`${n + 1}of${pages.length}`)
    }
    expect(fonts.embedded).toBe(fonts.named)
    expect(headings).toBeGreaterThan(5)
  })

  test('gives each person one page, then the record of all, and says on the cover where', async () => {
    const { pages } = await printed()
    const [marlo, belo] = ['Marlo Venn', 'Belo Prane'].map(
      (name) => pages.findIndex((page, n) => n > 1 && holds(page, name)) + 1,
    )
    expect([marlo, belo]).toEqual([3, 4])
    expect(holds(pages[2]!, 'مارلو ۋېن')).toBe(true)
    expect(holds(pages[2]!, 'Where is the beekeeper?')).toBe(false)
    expect(pages[0]).toContain(close(`Belo Prane ${paperWords('en').asks.whereabouts.unknown}`))
    expect(pages[0]).toContain(close(`${paperWords('en').dossier.history} 5`))
    expect(holds(pages[4]!, 'Where is the beekeeper?')).toBe(true)
    expect(pages[4]).toContain(close(paperWords('en').dossier.nothingBefore))
  })

  test('tells of each thing asked what became of it, and where no demand asks it, that', async () => {
    const page = (await printed()).pages[2]!
    const { asks, dossier } = paperWords('en')
    expect(page).toContain(close(`${asks.whereabouts.unknown} spoken of, not answered`))
    expect(page).toContain(close(`${asks.release.unknown} ${dossier.notAsked}`))
  })

  test('of an edition that holds it, says who somebody is, the question, and who of the family speaks', async () => {
    const about = {
      work: { says: 'beekeeper', by: 'Odra Venn (sister)', claim: 'c3', citations: [] },
      home: { says: 'Olm', by: 'Odra Venn (sister)', claim: 'c4', citations: [] },
      births: [{ date: '1980-01-01', by: 'Odra Venn (sister)', claim: 'c5', citations: [] }],
      official_name: {
        text: '马洛',
        script: 'Hans',
        lang: 'zh',
        by: 'The Tarvand Courier',
        claim: 'c6',
      },
      family: [
        {
          kind: 'demand',
          id: 'd1',
          by: 'Odra Venn (sister)',
          date: '2020-02-03',
          says: 'Where is the beekeeper?',
          citations: [{ source: 's-courier' }],
        },
      ],
      question: 'where',
    }
    const of = (rest: object) => edition({ people: [{ ...MARLO, about: { ...about, ...rest } }] })
    const page = (await printed({ edition: of({}) })).pages[2]!
    for (const text of [
      'beekeeper · age 46 · Olm',
      'Where is Marlo Venn?',
      '马洛',
      'Odra Venn (sister), 3 February 2020',
      'Where is the beekeeper?',
    ])
      expect(page, text).toContain(close(text))
    const alone = (await printed({ edition: of({ family: [] }) })).pages[2]!
    expect(alone).toContain(close(paperWords('en').dossier.noWish))
    expect((await printed()).pages[2]).not.toContain(close(paperWords('en').dossier.noWish))
  })

  test('loses nothing of a long record', async () => {
    const many = Array.from({ length: 30 }, (_, n) => demand(n, `Question number ${n + 100}.`))
    const { pages } = await printed({
      edition: edition({ people: [person('marlo-venn', 'Marlo Venn', many), EDITION.people[1]] }),
    })
    const all = pages.join('')
    for (let n = 0; n < 30; n += 1) expect(all).toContain(`Questionnumber${n + 100}.`)
  })

  test('tells what came of what was asked: states, signs of coercion, the family’s reply, answers, each with its source', async () => {
    const { pages } = await printed()
    const page = pages[pageOf(pages, 'Where is the beekeeper?') - 1]!
    for (const text of [
      'whereabouts: spoken of, not answered',
      'alive: asserted, not shown; whereabouts: not disclosed; contact allowed: not said',
      'a second voice prompts him',
      'These are not his bees.',
      'rejected, says Embassy of Tarvand, May 2021',
      'a letter1, 2',
      'Where is the beekeeper?2',
    ])
      expect(page, text).toContain(close(text))
    expect(pages.at(-1)).toContain('1TheQuillGazette,June20212TheTarvandCourier,Bees,2020')
  })

  test('says labels and asks in both languages, and statements once in each place', async () => {
    const { pages } = await printed({ langs: ['en', 'zh'] })
    const all = pages.join('')
    const zh = paperWords('zh')
    for (const text of [
      zh.dossier.asks,
      zh.asks.release.unknown,
      zh.dossier.inBoth,
      recordWords('zh').conditions.meet_named_person,
    ])
      expect(all).toContain(close(text))
    // On the page of the person, and in the record.
    expect(all.split('Hetendshisbees.')).toHaveLength(3)
    expect(holds(all, 'Heisbusy.')).toBe(true)
  })

  test('prints only what is in the edition: of people as they are today, their names in other scripts', async () => {
    const today = testPerson({ charge: { value: 'Unsettling the bees', by: 'Tarvand police' } })
    const all = (await printed({ people: [today, null] })).pages.join('')
    expect(holds(all, '马洛·文')).toBe(true)
    expect(all).not.toContain('Unsettling')
    expect(all).toContain('tarvand.example/en/people/marlo-venn')
    expect(all).not.toContain('people/belo-prane')
  })

  test('says that somebody has been taken out, and stands without a title', async () => {
    const out = PublicEdition.parse({
      ...EDITION,
      title: null,
      for: null,
      taken_out: { somebody: true },
    })
    const { title, pages } = await printed({ edition: out })
    expect(title).toBe('Dossier')
    expect(pages[0]).toContain(close(recordWords('en').somebodyOut))
    expect(pages[0]).toContain(close(recordWords('en').hashOnly))
  })

  test('sets hostile text as it stands, and refuses what no font can print', async () => {
    const hostile = '#panic() $x$ *b* _i_ \\ @label <b> `raw` ] } //'
    const { pages } = await printed({
      edition: edition({ people: [person('marlo-venn', 'Marlo Venn', [demand(1, hostile)])] }),
    })
    expect(pages.join('')).toContain(close(hostile))
    const unknown = edition({ title: 'A 𓀀 title' })
    await expect(printed({ edition: unknown })).rejects.toThrow(Refusal)
  })

  test('of a title that fits nowhere says so', async () => {
    await expect(
      printed({ edition: edition({ title: 'A long title '.repeat(200) }) }),
    ).rejects.toMatchObject({ code: 'paper-too-long' })
  })

  test.each(
    PAPER_LANGUAGES,
  )('has words in %s for every item and state that an edition may hold', (lang) => {
    const { items, states } = recordWords(lang)
    for (const item of [...DEMAND_ITEMS, 'alive', 'contact_allowed'])
      expect(items, item).toHaveProperty(item)
    for (const state of [
      ...ITEM_STATES,
      ...ESTABLISHED,
      'given',
      'partial',
      'rejected',
      'none_public',
      'unknown',
    ])
      expect(states, state).toHaveProperty(state)
  })
})
