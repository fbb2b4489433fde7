/** Names to measure on: a file of people and their forms, and names put together from given names. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { drawer, type Random, randomFrom } from './random.ts'

/** One way of writing one person's name. `script` as in the file: Latn, Arab, Cyrl, Hans, pinyin, Tibt. */
export type Form = { person: string; form: string; script: string }

/** Reads person_id, form, script from a TSV with a head line. */
export function readForms(file: string): Form[] {
  const [head = '', ...lines] = readFileSync(file, 'utf8').trim().split(/\r?\n/)
  const columns = head.split('\t')
  const at = (name: string): number => {
    const index = columns.indexOf(name)
    if (index === -1) throw new Error(`${file}: no column ${name}`)
    return index
  }
  const [person, form, script] = [at('person_id'), at('form'), at('script')]
  return lines
    .map((line) => line.split('\t'))
    .map((cells) => ({ person: cells[person]!, form: cells[form]!, script: cells[script]! }))
}

/** A given name in each way of writing it. */
export type GivenName = {
  uly: string
  sex: 'm' | 'f'
  latin: string[]
  arabic: string[]
  han: string[]
  pinyin: string[]
}

export const GIVEN_NAMES: readonly GivenName[] = readGivenNames()

function readGivenNames(): GivenName[] {
  const lines = readFileSync(join(import.meta.dirname, 'given-names.tsv'), 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
  const listed = (cell = ''): string[] =>
    cell
      .split(';')
      .map((each) => each.trim())
      .filter((each) => each !== '')
  return lines.map((line) => {
    const [uly = '', arabic, sex, chinese, pinyin, variants] = line.split('\t')
    return {
      uly,
      sex: sex === 'f' ? 'f' : 'm',
      latin: [...new Set([uly, ...listed(variants)])],
      arabic: listed(arabic),
      han: listed(chinese),
      pinyin: listed(pinyin),
    }
  })
}

export type Writing = 'latin' | 'arabic' | 'han' | 'pinyin'
const WRITINGS: readonly Writing[] = ['latin', 'arabic', 'han', 'pinyin']
/** The mixture of rules.md: 45 % Latin, 20 % Arabic, 20 % Han, 15 % pinyin. */
const drawWriting = drawer([45, 20, 20, 15])
const SCRIPTS: Readonly<Record<Writing, string>> = {
  latin: 'Latn',
  arabic: 'Arab',
  han: 'Hans',
  pinyin: 'pinyin',
}
export const randomWriting = (random: Random): Writing => WRITINGS[drawWriting(random)]!

/** "Given Father" in one writing, each element in one of its spellings; a dot between Han names. */
export function write(random: Random, elements: readonly GivenName[], writing: Writing): string {
  return elements
    .map((name) => random.pick(name[writing].length > 0 ? name[writing] : name.latin))
    .join(writing === 'han' ? '·' : ' ')
}

/**
 * Names of people who do not exist, each a given name and a father's, drawn evenly: no name is rare, so every query has near misses.
 * No two are written alike. Names that a person of the file bears, both elements in the same order, are left out, because there
 * would be no saying who is meant; the same elements turned round stay in.
 */
export function distractors(count: number, seed: number, people: readonly Form[]): Form[] {
  const random = randomFrom(seed)
  const borne = bornePairs(people)
  const made = new Map<string, Form>()
  while (made.size < count) {
    const [given, father] = [random.pick(GIVEN_NAMES), random.pick(GIVEN_NAMES)]
    if (borne.has(`${given.uly} ${father.uly}`)) continue
    const writing = randomWriting(random)
    const form = write(random, [given, father], writing)
    if (!made.has(form))
      made.set(form, { person: `made-up-${made.size}`, form, script: SCRIPTS[writing] })
  }
  return [...made.values()]
}

function bornePairs(people: readonly Form[]): Set<string> {
  const byText = new Map<string, string>()
  for (const name of GIVEN_NAMES)
    for (const writing of WRITINGS)
      for (const text of name[writing]) byText.set(text.toLowerCase(), name.uly)
  return new Set(
    people.map(({ form }) =>
      elementsOf(form.toLowerCase())
        .map((element) => byText.get(element) ?? '?')
        .join(' '),
    ),
  )
}

const elementsOf = (form: string): string[] =>
  form.split(/[\s·•‧・．.]+/u).filter((element) => element !== '')

/** The elements in the opposite order, with the separator they had; the form itself when it has one element. */
export function reversed(form: string): string {
  const separator = /[\s·•‧・．]+/u.exec(form)?.[0] ?? ' '
  return elementsOf(form).reverse().join(separator)
}

const ALPHABETS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Han}/u, [...new Set(GIVEN_NAMES.flatMap(({ han }) => [...han.join('')]))].join('')],
  [/\p{Script=Arabic}/u, 'ابپتجچخدرزسشغفقكگلمنھوۇۆۈۋېەىي'],
  [/\p{Script=Cyrillic}/u, 'абвгдежзийклмнопрстуфхчшы'],
  [/\p{Script=Tibetan}/u, 'ཀཁགངཅཆཇཉཏཐདནཔཕབམ'],
  [/./u, 'abcdefghijklmnopqrstuvwxyz'],
]

/** One slip of the hand: a letter wrong, too many, missing, or two changed about. Never in a separator. */
export function misspelt(random: Random, form: string): string {
  const letters = [...form]
  const places = letters.flatMap((letter, at) => (/\p{L}/u.test(letter) ? [at] : []))
  if (places.length < 3) return form
  const at = random.pick(places)
  const alphabet = [...ALPHABETS.find(([script]) => script.test(letters[at]!))![1]]
  const slip = random.below(4)
  if (slip === 0) letters[at] = random.pick(alphabet)
  else if (slip === 1) letters.splice(at, 0, random.pick(alphabet))
  else if (slip === 2) letters.splice(at, 1)
  else if (/\p{L}/u.test(letters[at + 1] ?? ''))
    letters.splice(at, 2, letters[at + 1]!, letters[at]!)
  else letters.splice(at, 1)
  return letters.join('')
}
