/**
 * What papers and lists tell and ask of everybody, as tables that somebody read line by line: `tests/telling/*.tsv`. A line that changes is
 * read again before it is kept (`npm test -- tests/telling.test.ts -u`).
 */

import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importFolder } from '../src/boot.ts'
import { PAPER_LANGUAGES, type PaperLanguage } from '../src/kernel/about/languages.ts'
import { parseEdtf } from '../src/kernel/dates/index.ts'
import { paperPerson } from '../src/papers/print/content.ts'
import { readPeople } from '../src/papers/print/index.ts'
import type { PublicPerson } from '../src/registry/public.ts'
import {
  listPeople,
  listSlugs,
  mayAnnounceDeath,
  noPaperOf,
  noPosterOf,
  questionOf,
} from '../src/registry/views/index.ts'
import { testHouse } from './database.ts'
import { ROOT } from './run.ts'
import { writeStates } from './states-of-people.ts'
import { asksIn, KINDS, linesOfPaper, PRESS, plain, questionIn, tellingOf } from './telling.ts'

const TODAY = parseEdtf('2026-11-28')

/** person · paper · language · question, and whose · asks, and whose · charge · death */
function linesOf(person: PublicPerson): string[] {
  return KINDS.flatMap((paper) => {
    const refused = paper === 'poster' ? noPosterOf(person) : noPaperOf(person)
    if (refused) return [[person.slug, paper, '', `none: ${refused}`].join('\t')]
    return PAPER_LANGUAGES.map((lang) =>
      [person.slug, paper, lang, linesOfPaper(paper, person, lang)].join('\t'),
    )
  })
}

/** person · set large · what the headline is made of · question · asks · what a card tells · poster, or why there is none */
function inOneLine(person: PublicPerson, lang: PaperLanguage): string {
  const told = tellingOf(person, 'card', lang)
  const { denials, ...first } = person.headline
  const heads = Object.entries({ ...first, ...(denials[0] ? { denial: denials[0] } : {}) })
  const headline = heads.map(([what, id]) => {
    const { claimant, value } = person.claims.find((claim) => claim.id === id)!
    return `${what}: ${claimant}: ${value}`
  })
  const facts = told.facts.map(({ label, value, by }) =>
    [label, value.text, by?.text ?? '–'].join(', '),
  )
  const cells = noPaperOf(person)
    ? [headline.join(' | '), '–', '–', '–']
    : [headline.join(' | '), questionIn(told), asksIn(told), facts.join(' | ')]
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
  const wall = await listPeople(house.visitor, { order: 'name', limit: 500 }, TODAY)
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
  it('of everybody in Costa Umbría, in English and in Spanish', async () => {
    const { people, lists } = await tableOf(join(ROOT, 'collections/costa'))
    await expect(lists).toMatchFileSnapshot('telling/costa-lists.tsv')
    for (const lang of ['en', 'es'] as const) {
      const lines = people.map((person) => inOneLine(person, lang))
      await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`telling/costa-people-${lang}.tsv`)
    }
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
