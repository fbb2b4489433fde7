import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { PAPER_LANGUAGES, type PaperLanguage } from '../kernel/about/languages.ts'
import { gateWords, paperWords } from './index.ts'

type Tree = { [key: string]: string | Tree }
type Text = readonly [path: string, text: string]

/** Every text of a language under its path of keys */
function texts(tree: Tree, path = ''): Text[] {
  return Object.entries(tree).flatMap(([key, value]): Text[] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : texts(value, `${path}${key} › `),
  )
}

const all = (lang: PaperLanguage) => texts(paperWords(lang) as unknown as Tree)
const matching = (among: readonly Text[], pattern: RegExp) =>
  among.filter(([, text]) => pattern.test(text))

const records = (file: string) =>
  readFileSync(`${import.meta.dirname}/../../collections/uyghur/${file}.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>)

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : []
}

const FILES = [
  ...['claims', 'demands', 'official-answers', 'raisings', 'campaigns', 'actors', 'access'],
  ...['reactions', 'instruments', 'facilities', 'sources', 'reprisals'],
]

/** Whether the words of a frame follow upon one another within one value. */
function onFile(frame: string, file: string): boolean {
  const words = frame
    .toLowerCase()
    .split(/\{\w+\}/)
    .map((part) => part.replaceAll(/[.()]/g, String.raw`\$&`))
  return new RegExp(words.join('.+'), 'u').test(file)
}

const MOURNING = {
  en: /martyr|in memory|memorial|rest in peace|mourn|grief|eternal|deceased|the late /i,
  ug: /شېھىت|مەرھۇم|رەھمەت|روھى|ماتەم|قازا قىل|مەڭگۈ/u,
  zh: /烈士|先烈|缅怀|悼|哀|安息|遗像|永垂|永远|纪念/u,
  tr: /şehit|şehid|merhum|rahmet|anısına|matem|\byas\b|huzur içinde|ebedi/iu,
  es: /mártir|in memoriam|en memoria|memorial|descanse|\bluto\b|duelo|etern|difunt|fallec|extint|q\.?e\.?p/iu,
}

/** A greeting that is opened by a guard must say nothing of religion, politics, the case or the hope to get out. */
const NOT_TO_A_PRISONER = {
  en: /free|fight|patien|strong|prison|justice|god|pray|bless|hope|court|home/i,
  ug: /ئەركىن|ئازاد|كۈرەش|سەۋر|تۈرمە|ئادالەت|ئاللاھ|خۇدا|دۇئا|ئۈمىد|سوت|ۋەتەن/u,
  zh: /自由|斗争|坚强|坚持|忍耐|监狱|正义|真主|上帝|祈祷|希望|法院|回家/u,
  tr: /özgür|mücadele|sabır|sabr|güçlü|hapis|mahpus|adalet|allah|tanrı|dua|umut|umar|mahkeme/iu,
  es: /libr|libert|luch|pacien|fuert|cárcel|prisi|justici|dios|rez|orac|bend|esper|tribunal|hogar|casa/iu,
}

describe.each(PAPER_LANGUAGES)('the words of papers in %s', (lang) => {
  it('are there, plain and in European digits', () => {
    expect(matching(all(lang), /^\s*$|[!！]|[\u0660-\u0669\u06f0-\u06f9]|undefined/)).toEqual([])
    expect(all(lang).filter(([, text]) => text !== text.normalize('NFC'))).toEqual([])
  })

  it('hold nothing of mourning', () => {
    expect(matching(all(lang), MOURNING[lang])).toEqual([])
  })

  it('greet without a word that could harm', () => {
    expect(
      gateWords[lang].greetings.filter((greeting) => NOT_TO_A_PRISONER[lang].test(greeting)),
    ).toEqual([])
  })

  it('translate values and claimants that are on file, to the letter', () => {
    const { settled } = paperWords(lang)
    const values = new Set(records('claims').map(({ value }) => value))
    expect(Object.keys(settled).filter((value) => !values.has(value))).toEqual([])
  })

  it('hold no term that stands nowhere on file, by itself or within a value', () => {
    const { bodies, places, roles, frames } = paperWords(lang)
    const file = FILES.flatMap(records).flatMap(stringsIn).join('\n').toLowerCase()
    const terms = [bodies, places, roles].flatMap((table) => Object.keys(table))
    expect(terms.filter((term) => !file.includes(term.toLowerCase()))).toEqual([])
    const idle = Object.keys(frames).filter((frame) => !onFile(frame, file))
    expect(idle).toEqual([])
  })
})

describe('punctuation', () => {
  it('is Spanish in Spanish: questions are opened too, quotation marks are angular', () => {
    expect(matching(all('es'), /['"“”]|^[^¿]*\?/)).toEqual([])
  })

  it('is Uyghur in Uyghur, and the letters are those of Uyghur', () => {
    expect(matching(all('ug'), /[,;?"“”]/)).toEqual([])
    // Persian yeh and keheh, Urdu heh, teh marbuta, hamza alone: what other keyboards write in their place
    expect(matching(all('ug'), /[\u06cc\u06a9\u06c1\u0629\u0647\u0621\u0623\u0624\u0654]/)).toEqual(
      [],
    )
  })

  it('is full-width in Chinese', () => {
    expect(matching(all('zh'), /[,;:?()"]|\.(?!\w)/)).toEqual([])
  })

  it('is typographic in Turkish', () => {
    expect(matching(all('tr'), /['"]/)).toEqual([])
  })
})
