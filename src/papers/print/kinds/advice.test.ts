import { describe, expect, test } from 'vitest'
import { PAPER_LANGUAGES } from '../../../kernel/about/languages.ts'
import { parseEdtf } from '../../../kernel/dates/index.ts'
import { PublicSourceRef } from '../../../kernel/fields/source-ref.ts'
import { paperWords, recordWords } from '../../../words/index.ts'
import { languageNameIn } from '../../../words/language-names.ts'
import { PublicMailRule } from '../../public.ts'
import { make } from '../make.ts'
import { close, holds, readPdf } from '../test-reading.ts'
import { type Advice, advice } from './advice.ts'

const PRESS = { today: parseEdtf('2026-11-21'), address: 'https://tarvand.example' }
const source = (id: string, publisher: string) =>
  PublicSourceRef.parse({
    id,
    publisher,
    title: null,
    published: '2020',
    kind: 'press',
    grade: 'B',
    to_be_confirmed: false,
    may_link: false,
  })
const SOURCES = [
  source('s-courier', 'The Tarvand Courier'),
  source('s-gazette', 'The Quill Gazette'),
]
const rule = (id: string, given: object) =>
  PublicMailRule.parse({
    id,
    reach: 'country',
    scope: { country: 'TRV' },
    checked_on: '2026-10-01',
    source: 's-courier',
    ...given,
  })
const RULES = [
  rule('m1', { rule: 'do', value: 'write of the weather' }),
  rule('m2', { rule: 'dont', value: 'send no honey' }),
  rule('m3', { rule: 'forbidden_words', value: ['swarm'] }),
  rule('m4', { rule: 'return_address', value: 'full', conflict_group: 'g' }),
  rule('m5', {
    rule: 'return_address',
    value: 'discouraged',
    conflict_group: 'g',
    source: 's-gazette',
  }),
  rule('m6', { rule: 'religious_wording', value: { allowed: true }, note: 'Verses are welcome.' }),
  rule('m7', { rule: 'do', value: 'keep writing', reach: 'everywhere', scope: { country: '*' } }),
  rule('m8', { rule: 'do', value: 'advice for another country', scope: { country: 'QUI' } }),
  rule('m9', {
    rule: 'do',
    value: 'advice for one person',
    scope: { country: 'TRV', person: 'marlo-venn' },
  }),
]
/** Our words and the source’s in one line. */
const MIXED = rule('m10', {
  rule: 'languages_accepted',
  value: { accepted: ['ru', 'any'], via: 'the web form of a hive' },
})
const adviceOf = async (given: Partial<Advice> = {}) =>
  readPdf(
    await make(
      advice(
        {
          country: 'TRV',
          countryName: 'Tarvand',
          rules: RULES,
          lang: 'en',
          sources: SOURCES,
          ...given,
        },
        PRESS,
      ),
    ),
  )

describe('advice for a country', () => {
  test.each(
    PAPER_LANGUAGES,
  )('in %s is a tagged page with the advice as collected and everything else in that language', async (lang) => {
    const { pages, fonts, headings, title, ...pdf } = await adviceOf({ lang })
    const w = paperWords(lang).advice
    const page = pages.join('')
    expect(pdf.lang).toBe(lang)
    expect(title).toContain('Tarvand')
    for (const part of [
      w.do,
      w.dont,
      w.never,
      w.everywhere,
      w.original,
      w.contradicts,
      recordWords(lang).mailRules.return_address,
      recordWords(lang).ruleAddress.discouraged,
      recordWords(lang).ruleParts.allowed,
      'The Quill Gazette',
    ])
      expect(holds(page, part), part).toBe(true)
    for (const part of ['write of the weather', 'send no honey', 'swarm', 'keep writing'])
      expect(page).toContain(close(part))
    expect(fonts.embedded).toBe(fonts.named)
    expect(headings).toBeGreaterThan(4)
  })

  test('says who advises it and when that was last looked at, with the number of the source', async () => {
    const [page] = (await adviceOf()).pages
    expect(page).toContain('sendnohoneyTheTarvandCourier1,lastchecked1October2026')
    expect(page).toContain('advisedagainstTheQuillGazette2,')
  })

  test.each(PAPER_LANGUAGES)('says in %s what is ours, among what is quoted', async (lang) => {
    const page = (await adviceOf({ lang, rules: [MIXED] })).pages.join('')
    const { accepted, via } = recordWords(lang).ruleParts
    for (const ours of [accepted, via, languageNameIn('ru', lang)])
      expect(holds(page, ours), ours).toBe(true)
    expect(page).toContain(close('the web form of a hive'))
    expect(page.includes('Russian')).toBe(lang === 'en')
  })

  test('leaves out other countries, and what is meant for one person alone', async () => {
    const page = (await adviceOf()).pages.join('')
    expect(page).not.toContain('anothercountry')
    expect(page).not.toContain('oneperson')
  })

  test('sends religious words to one faith only, never to all', async () => {
    const only = close(recordWords('en').oneFaith)
    expect((await adviceOf()).pages.join('')).toContain(`${only}allowed:yes`)
    const faithful = rule('m6', {
      rule: 'religious_wording',
      value: { allowed: true },
      scope: { country: 'TRV', faith: 'buddhism' },
    })
    const [page] = (await adviceOf({ rules: [faithful] })).pages
    expect(page).toContain(`${only}Onlyfor:Buddhismallowed:yes`)
    const strict = rule('m6', { rule: 'religious_wording', value: { allowed: false } })
    expect((await adviceOf({ rules: [strict] })).pages[0]).not.toContain(only)
  })

  test('names the place where advice holds for one place alone', async () => {
    const local = rule('m1', {
      rule: 'do',
      value: 'knock',
      scope: { country: 'TRV', facility: 'trv-1', region: 'Lower Tarvand' },
    })
    expect(
      (await adviceOf({ rules: [local], places: { 'trv-1': 'Hive Prison' } })).pages[0],
    ).toContain('Onlyfor:HivePrison,LowerTarvand')
  })

  test('does not call it a dispute when sources say the same', async () => {
    const same = RULES.map((each) => (each.id === 'm5' ? { ...each, value: 'full' } : each))
    expect((await adviceOf({ rules: same })).pages.join('')).not.toContain(
      close(paperWords('en').advice.contradicts),
    )
  })

  test('sets hostile text as it stands', async () => {
    const hostile = '#panic() $x$ *b* @a <b> `raw` ] }'
    expect(
      (await adviceOf({ rules: [rule('m1', { rule: 'do', value: hostile })] })).pages[0],
    ).toContain(close(hostile))
  })
})
