import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { PAPER_LANGUAGES, type PaperLanguage } from '../../kernel/about/languages.ts'
import { both } from '../../words/en/both.ts'
import { paperWords, recordWords } from '../../words/index.ts'
import { languageNameIn } from '../../words/language-names.ts'
import type { MailRuleRow } from './index.ts'
import { valueInPieces } from './rule-values.ts'

type Rule = Pick<MailRuleRow, 'rule' | 'value'>
/** What is quoted stands in ‹ ›. */
const said = (lang: PaperLanguage, rule: MailRuleRow['rule'], value: unknown): string =>
  valueInPieces({ rule, value: structuredClone(value) as MailRuleRow['value'] }, wordsIn(lang))
    .map(({ text, isOurs }) => (isOurs ? text : `‹${text}›`))
    .join('')
const wordsIn = (lang: PaperLanguage) => ({
  ...recordWords(lang),
  marks: paperWords(lang).punctuation,
  languageOf: (tag: string) => languageNameIn(tag, lang),
})

describe('what a rule says', () => {
  test.each<[Rule['rule'], unknown, string]>([
    ['dont', 'no special paper', '‹no special paper›'],
    ['forbidden_topics', ['politics', 'the case'], '‹politics, the case›'],
    [
      'languages_accepted',
      { accepted: ['ru', 'be', 'sender’s own'], via: 'a web form' },
      'accepted: Russian, Belarusian, ‹sender’s own›; through: ‹a web form›',
    ],
    ['strangers_allowed', { allowed: null, family: true }, 'allowed: not known; family: yes'],
    ['max_size', { cards: { width: 10 } }, 'cards: ‹width›: 10'],
    ['enclosure_allowed', { green_ink: false }, '‹green ink›: no'],
    ['e_letter_route', { language: 'ru' }, 'language: Russian'],
    ['return_address', 'discouraged', 'advised against'],
    ['return_address', 'on the back', '‹on the back›'],
    ['max_pages', 4, '4'],
    ['religious_wording', {}, ''],
    ['picture_cards', { constructor: true, toString: 'x' }, '‹constructor›: yes; ‹toString›: ‹x›'],
  ])('%s %j', (rule, value, words) => expect(said('en', rule, value)).toBe(words))

  test.each<[PaperLanguage, string, string]>([
    [
      'en',
      'accepted: Russian, Uyghur; allowed: yes; how it stands: not known; through: ‹a form›',
      'no',
    ],
    [
      'ug',
      'قوبۇل قىلىنىدىغىنى: رۇسچە، ئۇيغۇرچە؛ رۇخسەت: ھەئە؛ ھالىتى: نامەلۇم؛ ۋاستىسى: ‹a form›',
      'ياق',
    ],
    [
      'es',
      'se aceptan: ruso, uigur; permitido: sí; estado: no se sabe; por medio de: ‹a form›',
      'no',
    ],
    ['tr', 'kabul edilen: Rusça, Uygurca; izin: evet; durum: bilinmiyor; aracı: ‹a form›', 'hayır'],
    ['zh', '可接受：俄语，维吾尔语；允许：是；状况：未知；通过：‹a form›', '否'],
  ])('in %s it says ours in that language, and keeps what is quoted', (lang, words, no) => {
    const value = { accepted: ['ru', 'ug'], allowed: true, status: null, via: 'a form' }
    expect(said(lang, 'languages_accepted', value)).toBe(words)
    expect(said(lang, 'handwritten_only', false)).toBe(no)
  })

  test.each(
    PAPER_LANGUAGES.filter((lang) => lang !== 'en'),
  )('nothing of ours is English in %s', (lang) => {
    const texts = Object.values({
      ...recordWords(lang).ruleParts,
      ...recordWords(lang).ruleAddress,
    })
    const english = new Set<string>([
      ...Object.values(both.ruleParts),
      ...Object.values(both.ruleAddress),
    ])
    expect(texts.filter((text) => english.has(text))).toEqual([])
  })
})

test('every part of a rule of the founding collection has a word', () => {
  const file = join(import.meta.dirname, '../../../collections/uyghur/mail-rules.jsonl')
  const rows = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  const partsIn = (value: unknown): string[] =>
    typeof value !== 'object' || value === null
      ? []
      : Array.isArray(value)
        ? value.flatMap(partsIn)
        : Object.entries(value).flatMap(([key, each]) => [key, ...partsIn(each)])
  const parts = new Set(rows.flatMap((row) => partsIn(JSON.parse(row).value)))
  expect([...parts].filter((part) => !Object.hasOwn(both.ruleParts, part))).toEqual([])
})
