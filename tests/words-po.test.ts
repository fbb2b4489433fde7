/** Texts go out as PO files that the tools of translators take, and come back into the same files. */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it, type TestContext } from 'vitest'
import { pairsOf, putBack, readReviews, textsOf } from '../scripts/words/folder.ts'
import { categoriesOf, PLURAL_FORMS } from '../scripts/words/plural-forms.ts'
import { type Came, fromPo, toPo } from '../scripts/words/po.ts'

const ROOT = join(import.meta.dirname, '..')
const WORDS = join(ROOT, 'src/words')
const LANGUAGES = readdirSync(WORDS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'en')
  .map(({ name }) => name)

const folder = mkdtempSync(join(tmpdir(), 'words-'))
const words = join(folder, 'words')
afterAll(() => rmSync(folder, { recursive: true }))
beforeEach(() => {
  rmSync(words, { recursive: true, force: true })
  cpSync(WORDS, words, { recursive: true })
})

const READER = { by: 'a reader', on: '2026-11-29' }
const KEY = 'refusals.toOperators.person-unknown'
const ofKey = (came: Came[]) => came.find(({ key }) => key === KEY)!
const exported = (lang: string) => fromPo(toPo(lang, pairsOf(words, lang)))
const own = (key: string) => textsOf(words, 'ug').get(key)!.leaf.text
const standing = (key: string) => pairsOf(words, 'ug').find((pair) => pair.key === key)!.standing

/** Where everything must be there, as in CI, a tool that is missing fails. */
function needs(context: TestContext, tool: string, debian: string): void {
  if (spawnSync(tool, ['--version']).status === 0) return
  if (process.env.CI) throw new Error(`${tool} is missing: apt-get install ${debian}`)
  context.skip(`needs ${tool}: apt-get install ${debian}`)
}

function inFile(lang: string): string {
  const file = join(folder, `${lang}.po`)
  writeFileSync(file, toPo(lang, pairsOf(words, lang)))
  return file
}

describe.each(LANGUAGES)('%s as a PO file', (lang) => {
  it('is one that msgfmt -c takes, texts that were not read among it', (context) => {
    needs(context, 'msgfmt', 'gettext')
    const args = ['-c', '--use-fuzzy', '-o', '/dev/null', inFile(lang)]
    expect(spawnSync('msgfmt', args, { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' })
  })

  /** Not: how sentences, quotation marks and capitals are set, which is another in each language; nor counts, which Debian’s list has otherwise than CLDR. */
  const LAWS =
    'blank compendiumconflicts credits doublespacing emails escapes filepaths functions newlines options printf tabs untranslated urls validchars variables xmltags'

  it('is one in which pofilter finds no fault', (context) => {
    needs(context, 'pofilter', 'translate-toolkit')
    const laws = LAWS.split(' ').flatMap((law) => ['-t', law])
    const found = execFileSync('pofilter', ['--progress=none', ...laws, inFile(lang)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    expect(found.match(/^# \(pofilter\).*$/gm)).toBeNull()
  })

  it('comes back and changes nothing', () => {
    const outcome = putBack(words, exported(lang), null)
    expect(outcome).toMatchObject({ changed: 0, read: 0, faults: [], files: [] })
    for (const name of readdirSync(join(words, lang)))
      expect(readFileSync(join(words, lang, name), 'utf8')).toBe(
        readFileSync(join(WORDS, lang, name), 'utf8'),
      )
  })
})

describe('every file of words', () => {
  const files = ['en', ...LANGUAGES].flatMap((lang) =>
    readdirSync(join(WORDS, lang))
      .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
      .map((name) => [lang, name.replace('.ts', '')] as const),
  )
  it.each(files)('%s/%s is read as the program reads it', async (lang, part) => {
    const module = (await import(join(WORDS, lang, `${part}.ts`))) as Record<string, unknown>
    const [table] = Object.values(module)
    const read = [...textsOf(WORDS, lang)].filter(([key]) => key.split('.')[0] === part)
    for (const [key, { leaf }] of read) expect(at(table, key), key).toEqual(leaf.text)
    expect(new Set(read.map(([key]) => key))).toEqual(new Set(keysIn(table, part)))
  })

  function at(table: unknown, key: string): unknown {
    const names = key.split('.').slice(1)
    return names.reduce((value, name) => (value as Record<string, unknown>)[name], table)
  }
  const isCount = (value: object) => 'one' in value && 'other' in value && !('someone' in value)
  function keysIn(value: unknown, key: string): string[] {
    if (typeof value !== 'object' || value === null || isCount(value)) return [key]
    return Object.entries(value).flatMap(([name, each]) => keysIn(each, `${key}.${name}`))
  }
})

describe('a text that comes back changed', () => {
  const comingWith = (change: (entry: Came) => Partial<Came>) => {
    const { lang, came } = exported('ug')
    return {
      lang,
      came: came.map((each) => (each.key === KEY ? { ...each, ...change(each) } : each)),
    }
  }
  const refused = (change: (entry: Came) => Partial<Came>) => {
    const before = own(KEY)
    const outcome = putBack(words, comingWith(change), null)
    expect(own(KEY)).toBe(before)
    return outcome.faults.map(({ fault }) => fault).join()
  }

  it('stands in its file, escaped, and nothing else there is another', () => {
    const file = join(words, 'ug/refusals.ts')
    const before = readFileSync(file, 'utf8')
    const text = "«{slug}» — it's \\ \u2066ltr\u2069"
    expect(
      putBack(
        words,
        comingWith(() => ({ texts: [text] })),
        null,
      ),
    ).toMatchObject({
      changed: 1,
      files: [file],
    })
    expect(own(KEY)).toBe(text)
    const lines = (source: string) => new Set(source.split('\n'))
    expect(lines(readFileSync(file, 'utf8')).difference(lines(before)).size).toBe(1)
  })

  it.each<[string, (entry: Came) => Partial<Came>, RegExp]>([
    ['of an unknown key', () => ({ key: 'refusals.toOperators.no-such' }), /no text of this key/],
    ['without its brace', () => ({ texts: ['كىشى يوق'] }), /lacks \{slug\}/],
    ['with a brace of its own', () => ({ texts: ['{slug} {name}'] }), /has \{name\}/],
    ['with a text too many', () => ({ texts: ['{slug}', '{slug}'] }), /has 2 texts/],
    ['made from other English', () => ({ english: 'older' }), /English has changed/],
    ['with a sign that turns the text', () => ({ texts: ['{slug} \u202e'] }), /not seen/],
    ['of two lines', () => ({ texts: ['{slug}\n'] }), /not seen/],
  ])('%s is refused, and says why', (_, change, fault) => {
    expect(refused(change)).toMatch(fault)
  })

  it('and is wrong keeps no other out', () => {
    const other = 'refusals.toOperators.claim-unknown'
    const { lang, came } = comingWith(() => ({ texts: ['x'] }))
    const both = came.map((each) => (each.key === other ? { ...each, texts: ['«{claim}»'] } : each))
    const { changed, faults } = putBack(words, { lang, came: both }, null)
    expect([changed, faults.length, own(other)]).toEqual([1, 1, '«{claim}»'])
  })

  it('and is empty leaves what stands', () => {
    const before = own(KEY)
    expect(
      putBack(
        words,
        comingWith(() => ({ texts: [''] })),
        null,
      ).changed,
    ).toBe(0)
    expect(own(KEY)).toBe(before)
  })
})

describe('a count', () => {
  const FILE = 'export const some = {\n  days: { one: "{n} day", other: "{n} days of {all}" },\n}\n'
  const comingBack = (...texts: string[]) => {
    for (const lang of ['en', 'ug']) writeFileSync(join(words, lang, 'some.ts'), FILE)
    const { lang, came } = exported('ug')
    const both = came.map((each) => (each.key === 'some.days' ? { ...each, texts } : each))
    return putBack(words, { lang, came: both }, null).faults.map(({ fault }) => fault)
  }
  it('may leave out its number for one, and nothing else', () => {
    expect(comingBack('bir {all}', '{n} kün {all}')).toEqual([])
    expect(own('some.days')).toEqual({ one: 'bir {all}', other: '{n} kün {all}' })
    expect(comingBack('bir {all}', 'kün {all}').join()).toMatch(/lacks \{n\}/)
    expect(comingBack('bir', '{n} kün').join()).toMatch(/lacks \{all\}/)
    expect(comingBack('{n} {all}').join()).toMatch(/has 1 texts, and ug counts in 2/)
  })

  it.each(Object.keys(PLURAL_FORMS))('is told in %s as its rules have it', (lang) => {
    const formula = /plural=(.*);$/.exec(PLURAL_FORMS[lang]!)![1]!
    const place = new Function('n', `return Number(${formula})`) as (n: number) => number
    const rules = new Intl.PluralRules(lang)
    const numbers = [...Array(1_100).keys(), 1_000_000, 2_000_000, 1_000_001]
    for (const n of numbers) expect(categoriesOf(lang)[place(n)], `${n}`).toBe(rules.select(n))
  })
})

describe('a review', () => {
  const read = (isRead: (key: string) => boolean) => {
    const { lang, came } = exported('ug')
    const marked = came.map((each) => ({ ...each, isRead: isRead(each.key) }))
    return putBack(words, { lang, came: marked }, READER).read
  }
  it('is of each text whose mark was taken away, by whom and when; of no other', () => {
    expect(read((key) => key === KEY)).toBe(1)
    expect(readReviews(words, 'ug')[KEY]).toMatchObject(READER)
    expect([standing(KEY), standing('refusals.toReaders.bug')]).toEqual(['read', 'unread'])
    expect(ofKey(exported('ug').came).isRead).toBe(true)
  })

  it('is not made by a file that nobody says to have read', () => {
    const { lang, came } = exported('ug')
    const unmarked = came.map((each) => ({ ...each, isRead: true }))
    expect(putBack(words, { lang, came: unmarked }, null).read).toBe(0)
    expect(standing(KEY)).toBe('unread')
  })

  it.each(['en', 'ug'])('ends by itself when the text in %s is another, and says so', (lang) => {
    read(() => true)
    const file = join(words, lang, 'refusals.ts')
    const { leaf } = textsOf(words, lang).get(KEY)!
    const source = readFileSync(file, 'utf8')
    writeFileSync(file, source.replace(`${leaf.text}`, `${leaf.text} …`))
    expect([standing(KEY), standing('refusals.toReaders.bug')]).toEqual(['changed', 'read'])
    const po = toPo('ug', pairsOf(words, 'ug')).toString()
    const entry = po.split('\n\n').find((each) => each.includes(`"${KEY}"`))!
    expect(entry).toContain('#, fuzzy')
    expect(entry).toContain('has changed since a native reader read it')
  })
})

it('whoever is said to have read a text is named, with the day', () => {
  for (const lang of LANGUAGES)
    for (const [key, { by, on }] of Object.entries(readReviews(WORDS, lang)))
      expect([by.trim() !== '', /^\d{4}-\d\d-\d\d$/.test(on)], key).toEqual([true, true])
})
