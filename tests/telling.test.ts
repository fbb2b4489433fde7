/**
 * What papers and lists tell and ask of everybody, as tables that somebody read line by line: `tests/telling/*.tsv`. A line that changes is
 * read again before it is kept (`npm test -- tests/telling.test.ts -u`).
 */

import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importFolder } from '../src/boot.ts'
import { parseEdtf } from '../src/kernel/dates.ts'
import { paperPerson } from '../src/papers/print/content.ts'
import { readPeople } from '../src/papers/print/index.ts'
import { cardsAbout } from '../src/papers/print/kinds/card-about.ts'
import { letter } from '../src/papers/print/kinds/letter.ts'
import { posters } from '../src/papers/print/kinds/poster.ts'
import { share } from '../src/papers/print/kinds/share.ts'
import type { Composed } from '../src/papers/print/make.ts'
import type { AskedFor, Fact, PaperQuestion, Run } from '../src/papers/print/paper.ts'
import { CARD_SIZES, single } from '../src/papers/print/sizes.ts'
import type { PublicPerson } from '../src/registry/public.ts'
import {
  listPeople,
  listSlugs,
  mayAnnounceDeath,
  noPosterOf,
  questionOf,
} from '../src/registry/views/index.ts'
import { PAPER_LANGUAGES, type PaperLanguage } from '../src/words/index.ts'
import { testHouse } from './database.ts'
import { ROOT } from './run.ts'
import { writeStates } from './states-of-people.ts'

const TODAY = parseEdtf('2026-11-28')
const PRESS = { today: TODAY, address: 'https://whereabouts.example' }

/** What one paper tells and asks; `refused`: why there is none. */
type Charge = { label: Run; value: Run } | null
type Telling = {
  question: PaperQuestion | null
  asks: (AskedFor | string)[]
  charge: Charge
  facts: Fact[]
  subject?: Run[]
}

const PAPERS: Record<string, (person: PublicPerson, lang: PaperLanguage) => Composed> = {
  card: (person, lang) =>
    cardsAbout({ people: [person], copies: 1, lang, layout: single(CARD_SIZES.A6) }, PRESS),
  poster: (person, lang) => posters({ people: [person], lang, sheet: 'A4' }, PRESS),
  letter: (person, lang) =>
    letter({ person, lang, recipient: null, asks: null, sender: null }, PRESS),
  share: (person, lang) => share({ person, lang, shape: 'wide' }, PRESS),
}

function tellingOf({ data }: Composed): Telling {
  const all = data as Partial<Telling> & { people?: Partial<Telling>[] }
  const { question = null, asks = [], charge = null, facts = [], subject } = all.people?.[0] ?? all
  return { question, asks, charge, facts, ...(subject ? { subject } : {}) }
}

const plain = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, '')
const questionIn = ({ question, subject }: Telling) =>
  subject
    ? subject.map(({ text }) => text).join('')
    : question
      ? [question.text, question.by ? `(${question.by.text})` : '(ours)'].join(' ')
      : '–'
const asksIn = ({ asks }: Telling) =>
  asks.map((ask) => (typeof ask === 'string' ? ask : `${ask.text} (${ask.by.text})`)).join(' | ') ||
  '–'
const factIn = ({ facts }: Telling, key: string) =>
  facts
    .filter((fact) => fact.key === key)
    .map(({ label, value, by }) => `${label}: ${value.text}, ${by?.text ?? '–'}`)
    .join(' | ') || '–'

const chargeIn = ({ charge }: Telling) =>
  charge ? `${charge.label.text}: ${charge.value.text}` : '–'

/** person · paper · language · question, and whose · asks, and whose · charge · death */
function linesOf(person: PublicPerson): string[] {
  return Object.entries(PAPERS).flatMap(([paper, compose]) => {
    const refused = paper === 'poster' ? noPosterOf(person) : null
    if (refused) return [[person.slug, paper, '', `none: ${refused}`].join('\t')]
    return PAPER_LANGUAGES.map((lang) => {
      const told = tellingOf(compose(person, lang))
      const cells = [questionIn(told), asksIn(told), chargeIn(told), factIn(told, 'reported_dead')]
      return [person.slug, paper, lang, ...cells.map(plain)].join('\t')
    })
  })
}

/** person · set large · what the headline is made of · question · asks · what a card tells · poster, or why there is none */
function inOneLine(person: PublicPerson): string {
  const told = tellingOf(PAPERS.card!(person, 'en'))
  const { denials, ...first } = person.headline
  const heads = Object.entries({ ...first, ...(denials[0] ? { denial: denials[0] } : {}) })
  const headline = heads.map(([what, id]) => {
    const { claimant, value } = person.claims.find((claim) => claim.id === id)!
    return `${what}: ${claimant}: ${value}`
  })
  const facts = told.facts.map(({ label, value, by }) =>
    [label, value.text, by?.text ?? '–'].join(', '),
  )
  const cells = [headline.join(' | '), questionIn(told), asksIn(told), facts.join(' | ')]
  return [
    person.slug,
    person.picture.text,
    ...cells.map(plain),
    noPosterOf(person) ?? 'poster',
  ].join('\t')
}

const days = (range: { min: number; max: number } | null | undefined) =>
  range ? `${range.min}–${range.max}` : '–'

async function tableOf(
  folder: string,
): Promise<{ people: PublicPerson[]; papers: string; lists: string }> {
  const house = await testHouse()
  await importFolder(house, { folder, skipBad: false, dryRun: false })
  const people = await readPeople(house.visitor, await listSlugs(house.visitor, {}, 1_000))
  const wall = await listPeople(house.visitor, { limit: 500 }, TODAY)
  const lists = wall.people.map(({ slug, happened, fate, last_word, ended, awaited }) =>
    [
      slug,
      happened.map(({ what, by }) => `${what} (${by})`).join(', '),
      fate.state,
      ended ? 'ended' : `last word ${days(last_word?.days)}`,
      awaited ? `asked ${awaited.items.join(', ')} ${days(awaited.days)}` : '–',
    ].join('\t'),
  )
  return {
    people,
    papers: `${people.flatMap(linesOf).join('\n')}\n`,
    lists: `${lists.join('\n')}\n`,
  }
}

describe('what is told and asked', () => {
  it('of everybody in the founding collection', async () => {
    const { people, papers, lists } = await tableOf(join(ROOT, 'collections/uyghur'))
    await expect(papers).toMatchFileSnapshot('telling/founding-papers.tsv')
    await expect(lists).toMatchFileSnapshot('telling/founding-lists.tsv')
    obeysTheRules(people)
    const wordOn = (slug: string) => people.find((each) => each.slug === slug)!.death?.word
    expect(['mihray-erkin', 'nurmuhemmet-tohti', 'muhammad-salih-hajim'].map(wordOn)).toEqual([
      'affirmed',
      'affirmed',
      'affirmed',
    ])
    expect(['abdulghafur-hapiz', 'qaliolla-tursyn', 'abdurehim-heyit'].map(wordOn)).toEqual([
      'told',
      'told',
      'overtaken',
    ])
    announcesNothingOf(people.find(({ slug }) => slug === 'abdurehim-heyit')!)
  })
  it('of everybody in Costa Umbría, in English', async () => {
    const { people, lists } = await tableOf(join(ROOT, 'collections/costa'))
    await expect(lists).toMatchFileSnapshot('telling/costa-lists.tsv')
    const lines = people.map(inOneLine)
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('telling/costa-people.tsv')
    obeysTheRules(people)
  })
  it('of a made-up person in every state', async () => {
    const { people, papers, lists } = await tableOf(writeStates())
    await expect(papers).toMatchFileSnapshot('telling/states-papers.tsv')
    await expect(lists).toMatchFileSnapshot('telling/states-lists.tsv')
    obeysTheRules(people)
  })
})

/** What no line may say, whoever it is about; the rules once more, apart from the code that follows them. */
function obeysTheRules(people: readonly PublicPerson[]): void {
  for (const person of people) {
    const { question, asks, facts } = paperPerson(person, 'en', PRESS)
    const isDead = person.death !== undefined && person.death.word !== 'overtaken'
    const demanders = person.demands
      .filter(({ inferred, withdrawn }) => !inferred && !withdrawn)
      .map(({ by }) => by)
    if (question && question.by === null)
      expect([person.slug, person.fate.state, isDead]).toEqual([
        person.slug,
        'not_disclosed',
        false,
      ])
    for (const { by } of asks)
      expect(
        demanders.some((name) => by.text.includes(name)),
        `${person.slug}: ${by.text}`,
      ).toBe(true)
    if (question?.by)
      expect(
        demanders.some((name) => question.by!.text.includes(name)),
        person.slug,
      ).toBe(true)
    if (facts.some(({ key }) => key === 'reported_dead'))
      expect(person.death?.word).toBe('affirmed')
  }
}

/** The singer's record as it stood on 9 February 2019: a ministry and the press say that he died; the film comes the next day. */
function announcesNothingOf(singer: PublicPerson): void {
  const before = singer.claims.filter(
    ({ predicate, date }) => predicate !== 'shown_by_state' && (!date || date < '2019-02-10'),
  )
  const tellers = before
    .filter(({ predicate }) => predicate === 'death')
    .map(({ connection }) => connection)
  const then = { claims: before, demands: [], answers: [], fate: singer.fate }
  expect(tellers.sort()).toEqual(['not_stated', 'other_public_body'])
  expect([mayAnnounceDeath(before), questionOf(then), noPosterOf(then)]).toEqual([
    false,
    null,
    'paper-death-unaffirmed',
  ])
}
