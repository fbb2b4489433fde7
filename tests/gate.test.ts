/** The gate over the real database: publishing, withholding and hiding of recipients, and what a withdrawn consent leaves. */

import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { GATE_LANGUAGES } from '../src/kernel/about/languages.ts'
import { parseEdtf } from '../src/kernel/dates/index.ts'
import { recordGateAnswers } from '../src/papers/acts.ts'
import { addressLines } from '../src/papers/print/address-lines.ts'
import { askGate, readFacility, readRecipient } from '../src/papers/views/index.ts'
import { hidePerson } from '../src/registry/acts/index.ts'
import { perform } from '../src/store/acting/index.ts'
import { publishAgain } from '../src/store/checking/index.ts'
import { collectionHouse, testHouse, worldHouse } from './database.ts'
import { publishedBytes } from './published.ts'
import { importWorld, world } from './world.ts'

const TODAY = parseEdtf('2026-11-21')
const ask = { lang: 'en', text: '', sender: 'stranger' as const, picture: false }
const editor = { id: 'editor', roles: ['editor' as const] }

describe('a recipient', () => {
  it('is published with what the rules come to, and without anybody’s consent but that it stands', async () => {
    const house = await worldHouse()
    expect(await readRecipient(house.visitor, 'marlo-venn')).toMatchObject({
      person: 'marlo-venn',
      facility: 'olm-prison',
      identifier: ['Block 4'],
      consent: { state: 'given', on: '2026-09-01' },
      resolved: [{ matter: 'topics', verdict: 'forbidden', level: 'country', rules: ['mr1'] }],
    })
    for (const slug of ['sealed-one', 'ilka-torr', 'nobody'])
      expect(await readRecipient(house.visitor, slug)).toBeNull()
    expect(await publishedBytes(house)).not.toMatch(/KANARYA|sibling|cc1/)
    expect(
      (await askGate(house.visitor, 'marlo-venn', ask, TODAY))?.reasons.map(({ code }) => code),
    ).toEqual([
      'address-unverified',
      'address-not-in-local-script',
      'strangers-not-known',
      'language-not-known',
    ])
    expect(
      (await askGate(house.visitor, 'ilka-torr', ask, TODAY))?.reasons.map(({ code }) => code),
    ).toEqual(['place-unknown', 'no-consent'])
    expect(await askGate(house.visitor, 'sealed-one', ask, TODAY)).toBeNull()
  })
  it('finds names on file in a text, whatever they are dressed in', async () => {
    const house = await worldHouse()
    const codes = async (text: string) =>
      (await askGate(house.visitor, 'marlo-venn', { ...ask, text }, TODAY))?.reasons
        .map(({ code }) => code)
        .filter((code) => code.startsWith('text-'))
    expect(await codes('Hello Marlo Venn')).toEqual([])
    expect(await codes('Hello Ilkа\u200b Tоrr')).toEqual(['text-person'])
    expect(await codes('ئىلكا تورر')).toEqual(['text-person'])
    expect(await codes('the Institute of Sund')).toEqual(['text-organisation'])
    expect(await codes('#WhereIsMarlo')).toEqual(['text-hashtag', 'text-campaign'])
    expect(await codes('fine weather')).toEqual(['text-phrase'])
  })
  it('goes with the person who is hidden, and comes back', async () => {
    const house = await worldHouse()
    const hide = (hidden: boolean) =>
      perform(house, hidePerson, { slug: 'marlo-venn', hidden, reason: 'asked for' }, editor)
    await hide(true)
    expect(await readRecipient(house.visitor, 'marlo-venn')).toBeNull()
    expect(await askGate(house.visitor, 'marlo-venn', ask, TODAY)).toBeNull()
    expect(await publishedBytes(house)).not.toContain('Block 4')
    await hide(false)
    expect(await readRecipient(house.visitor, 'marlo-venn')).not.toBeNull()
  })
  it.each([
    ['withdrawn', [{ withdrawn_on: parseEdtf('2026-10-01') }]],
    [
      'withdrawn by another relative later',
      [
        {},
        {
          id: 'cc2',
          relation: 'parent' as const,
          given_on: parseEdtf('2026-08-01'),
          withdrawn_on: parseEdtf('2026-11-01'),
        },
      ],
    ],
    ['never given', []],
  ])('whose consent is %s has none, and nothing tells why', async (_, changes) => {
    const rows = world()
    const [given] = rows.cardConsents
    rows.cardConsents = changes.map((change) => ({ ...given!, ...change }))
    const house = await worldHouse()
    await importWorld(house, rows)
    if (changes.length === 0) await sql`delete from desk.card_consent`.execute(house.desk)
    await perform(house, publishAgain, {}, editor)
    expect((await readRecipient(house.visitor, 'marlo-venn'))?.consent).toEqual({ state: 'none' })
    const codes = (await askGate(house.visitor, 'marlo-venn', ask, TODAY))?.reasons.map(
      ({ code }) => code,
    )
    expect(codes).toContain('no-consent')
    expect(await publishedBytes(house)).not.toContain('withdrawn_on')
  })
  it('given again after a withdrawal has consent; at two places at one time it has no place', async () => {
    const rows = world()
    const [given] = rows.cardConsents
    rows.cardConsents = [
      { ...given!, withdrawn_on: parseEdtf('2026-10-01') },
      { ...given!, id: 'cc2', given_on: parseEdtf('2026-10-02') },
    ]
    const house = await testHouse()
    await importWorld(house, rows)
    expect((await readRecipient(house.visitor, 'marlo-venn'))?.consent).toEqual({
      state: 'given',
      on: '2026-10-02',
    })
    rows.facilities.push({ ...rows.facilities[0]!, id: 'sund-prison' })
    rows.recipients.push({
      ...rows.recipients[0]!,
      id: 'rc9',
      facility: 'sund-prison',
      as_of: parseEdtf('2026-10-15'),
    })
    await importWorld(house, rows)
    expect(await readRecipient(house.visitor, 'marlo-venn')).toBeNull()
  })
})

describe('counting answers', () => {
  it('adds equal ones by month, keeps no text, and leaves out who is not on file', async () => {
    const house = await worldHouse()
    const answer = {
      month: '2026-11',
      person: 'marlo-venn',
      lang: 'en',
      verdict: 'refused' as const,
      reasons: ['text-link' as const, 'no-consent' as const],
    }
    const record = (answers: (typeof answer)[]) =>
      perform(house, recordGateAnswers, { answers }, editor)
    expect(
      await record([
        answer,
        { ...answer, reasons: ['no-consent', 'text-link'] },
        { ...answer, person: 'nobody' },
      ]),
    ).toEqual({
      counted: 2,
    })
    await record([answer])
    const { rows } = await sql`select * from desk.gate_answer`.execute(house.desk)
    expect(rows).toEqual([
      {
        month: '2026-11',
        person: 'marlo-venn',
        lang: 'en',
        verdict: 'refused',
        reasons: ['no-consent', 'text-link'],
        asked: 3,
      },
    ])
    await expect(
      perform(house, recordGateAnswers, { answers: [{ ...answer, month: '2026-11-21' }] }, editor),
    ).rejects.toThrow()
    await expect(
      perform(house, recordGateAnswers, { answers: [answer] }, { id: 'x', roles: [] }),
    ).rejects.toThrow()
  })
})

describe('the founding collection', () => {
  it('lets no card through, to nobody, in no language', async () => {
    const house = await collectionHouse('uyghur')
    const people = await house.visitor.selectFrom('published.person').select('id').execute()
    expect(people).toHaveLength(32)
    for (const { id } of people) {
      for (const lang of [...GATE_LANGUAGES, 'de', 'fr']) {
        for (const sender of ['stranger', 'relative'] as const) {
          const answer = await askGate(
            house.visitor,
            id,
            { ...ask, lang, sender, text: 'Hello' },
            TODAY,
          )
          expect(answer?.verdict, `${id} ${lang}`).toBe('refused')
          expect(answer?.reasons.map(({ code }) => code)).toEqual(
            expect.arrayContaining(['place-unknown', 'no-consent']),
          )
        }
      }
    }
    const facilities = await house.visitor.selectFrom('published.facility').select('id').execute()
    for (const { id } of facilities)
      expect((await readFacility(house.visitor, id, TODAY))?.address.state, id).not.toBe('verified')
  })
})

describe('the lines of an address', () => {
  const facility = {
    country: 'CHN',
    address: {
      state: 'verified' as const,
      local: ['新疆某监狱', '某路 1 号'],
      local_lang: 'zh',
      romanised: ['1 Mou Road'],
    },
  }
  const lines = (lang: string, country = 'CHN') =>
    addressLines(
      { name: '某人', recipient: { identifier: ['No. 7'] }, facility: { ...facility, country } },
      { lang },
    ).map(({ text }) => text)
  it('stand as published, the country last and alone', () => {
    expect(lines('en')).toEqual(['某人', 'No. 7', '新疆某监狱', '某路 1 号', '1 Mou Road', 'CHINA'])
  })
  it.each([
    ['tr', ['ÇİN']],
    ['zh', ['CHINA']],
    ['ru', ['CHINA']],
    // What a people calls the state that holds somebody is for no official to read.
    ['ug', ['CHINA']],
    ['fr', ['CHINE']],
  ])('for a sender who writes %s', (lang, country) => expect(lines(lang).slice(5)).toEqual(country))
  it('have the name that the collection itself has for the state', () => {
    const about = { state_names: { XTV: { en: { name: 'Tarvand' }, ug: { name: 'تارۋاند' } } } }
    const to = { name: 'x', recipient: {}, facility: { ...facility, country: 'XTV' } }
    const countries = (lang: string) =>
      addressLines(to, { lang, about }).flatMap(({ role, text }) =>
        role === 'country' ? text : [],
      )
    expect([countries('en'), countries('ug')]).toEqual([['TARVAND'], ['TARVAND']])
  })
  it('have no country that nobody has named', () => expect(lines('en', 'XTV').slice(5)).toEqual([]))
})
