/** What is wrong with a file, a row, a setting or what an act is given is said in our own words in each language: no library’s sentence, no system’s. */
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { COLLECTION_FILES } from '../src/boot/collection-files.ts'
import { sayRefusal } from '../src/cli/calling/refusals.ts'
import { readTable } from '../src/cli/names/table.ts'
import { readSupport } from '../src/cli/orders/support.ts'
import { writeAll } from '../src/cli/papers/out.ts'
import { LANGUAGES } from '../src/kernel/about/languages.ts'
import type { Code } from '../src/kernel/refusals/codes.ts'
import { Refusal } from '../src/kernel/refusals/index.ts'
import { faultsOfIssues } from '../src/kernel/refusals/issues.ts'
import { faultOfFile } from '../src/kernel/refusals/of-system.ts'
import { MailCount } from '../src/orders/model/index.ts'
import { readCollection } from '../src/store/collection/read.ts'
import { faultOfServer } from '../src/store/connections/faults.ts'
import { LANGUAGE_TABLE } from '../src/words/languages.ts'
import { ROOT } from './run.ts'
import { writeWorld } from './world.ts'

/** Words that no Spanish sentence has, and each English one. */
const ENGLISH =
  /\b(?:the|is|are|was|not|of|and|but|with|must|be|been|to|an|it|expected|received|invalid|input|column|length|got|too|big|small|at|least|string|unrecognized|pattern|match|opening|closing|quote|while|parsing|file|such|directory|permission|denied|operation|error|found|database|password|user|failed|connect)\b/i

let before: string | undefined
beforeEach(() => {
  before = process.env.WHEREABOUTS_LANG
  process.env.WHEREABOUTS_LANG = 'es'
})
afterEach(() => {
  if (before === undefined) delete process.env.WHEREABOUTS_LANG
  else process.env.WHEREABOUTS_LANG = before
})

/** As it is said, without the path of the file, which is its owner’s. */
const said = (told: Parameters<typeof sayRefusal>[0]): string =>
  sayRefusal(told).replaceAll(/\/[\w./-]+/g, '…')

async function refusalOf(step: () => unknown): Promise<Refusal> {
  try {
    await step()
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
  return expect.unreachable('was not refused')
}

const folder = mkdtempSync(join(tmpdir(), 'wa-'))
function fileOf(text: string | Buffer): string {
  const file = join(folder, `${readdirSync(folder).length}.csv`)
  writeFileSync(file, text)
  return file
}
const inCount = (row: object) => () => {
  const { error } = MailCount.safeParse({ ...COUNT, ...row })
  throw Refusal.because('input-unreadable', {}, faultsOfIssues(error!.issues))
}
const COUNT = {
  what: 'sent',
  month: '2026-11',
  country: 'NOR',
  person: 'x',
  kind: 'poster',
  number: 1,
}
const LINK = { url: 'https://a.example', label: { en: 'a' }, does: { en: 'b' } }
const support = (link: object) => () => readSupport(fileOf(JSON.stringify([{ ...LINK, ...link }])))

describe('in Spanish', () => {
  it.each<[string, () => unknown, RegExp]>([
    ['an empty table', () => readTable(fileOf('')), /está vacío/],
    ['a table that is not UTF-8', () => readTable(fileOf(Buffer.from([0x61, 0xff]))), /UTF-8/],
    ['a table that is nowhere', () => readTable(join(folder, 'nowhere')), /no existe/],
    ['a table that is a folder', () => readTable(folder), /es una carpeta/],
    ['a quotation mark left open', () => readTable(fileOf('a,b\n1,"2\n')), /no se cierran/],
    ['a quotation mark inside', () => readTable(fileOf('a,b\n1,2"3"\n')), /dentro de una celda/],
    ['a paper under a file', () => writeTo(join(fileOf('a'), 'x.pdf')), /una parte de la ruta/],
    ['a paper in no folder', () => writeTo(join(folder, 'none/x.pdf')), /no existe/],
    ['a month that is none', inCount({ month: '2026-13' }), /month no es un mes/],
    ['a number that is none', inCount({ number: 'some' }), /number debe ser un número/],
    ['half a number', inCount({ number: 1.5 }), /número entero/],
    ['a country that is none', inCount({ country: 'Norway' }), /country no es un código ISO/],
    ['a word of a list', inCount({ what: 'lost' }), /what debe ser uno de estos/],
    ['a number too small', inCount({ number: 0 }), /mínimo: 1/],
    ['a key too many', inCount({ wrong: 1 }), /claves desconocidas: wrong/],
    ['a link without https', support({ url: 'http://a.example' }), /dirección https/],
    ['a link without English', support({ label: { ug: 'a' } }), /versión en inglés/],
    ['a link in no language', support({ label: { en: 'a', English: 'b' } }), /BCP 47/],
    ['a link that is a text', () => readSupport(fileOf('["a"]')), /debe ser un objeto/],
  ])('%s', async (_, step, remedy) => {
    const sentence = said(await refusalOf(step))
    expect(sentence).not.toMatch(ENGLISH)
    expect(sentence).toMatch(remedy)
  })

  it.each<[string, string, string, Code]>([
    ['a ragged row', 'signatures.csv', 'in1,NRX,Nowhere\n', 'csv-ragged'],
    ['an open quotation mark', 'signatures.csv', 'in1,NRX,"Nowhere,s\n', 'csv-quote-open'],
    [
      'a cell without end',
      'signatures.csv',
      `in1,NRX,"${'x\n'.repeat(1_100_000)}`,
      'csv-row-too-long',
    ],
    ['a quotation mark inside', 'signatures.csv', 'in1,N"RX,Nowhere\n', 'csv-quote-stray'],
    ['a number for a text', 'postal-formats.jsonl', '{"id":1}\n', 'value-not-text'],
  ])('of a collection, %s', async (_, name, line, code) => {
    const world = writeWorld()
    writeFileSync(join(world, name), readFileSync(join(world, name), 'utf8') + line)
    const { problems } = await readCollection(world, COLLECTION_FILES)
    const problem = problems.find((each) => each.code === code)
    expect(problem, JSON.stringify(problems)).toBeDefined()
    for (const each of problems) expect(said(each)).not.toMatch(ENGLISH)
  })

  it('a ragged row tells how many cells it has, and how many the header', async () => {
    const world = writeWorld()
    const name = join(world, 'signatures.csv')
    const text = readFileSync(name, 'utf8')
    writeFileSync(name, `${text}in1,NRX,Nowhere\n`)
    const { problems } = await readCollection(world, COLLECTION_FILES)
    const expected = text.split('\n')[0]!.split(',').length
    expect(problems[0]).toMatchObject({ code: 'csv-ragged', params: { found: 3, expected } })
  })

  it('a head of a collection', async () => {
    const world = writeWorld()
    writeFileSync(join(world, 'collection.json'), '{"format":2,"id":"A B","made_on":1}')
    const refusal = await refusalOf(() => readCollection(world, COLLECTION_FILES))
    expect(said(refusal)).not.toMatch(ENGLISH)
    expect(refusal.params.what).toContain('id: value-slug')
  })

  it.each([
    'ECONNREFUSED',
    'ENOTFOUND',
    'ETIMEDOUT',
    '28P01',
    '3D000',
    '53300',
    '57P03',
    'EPROTO',
    undefined,
  ])('a server that answers %s', (code) => {
    const error = Object.assign(new Error('password authentication failed for user "x"'), { code })
    const refusal = Refusal.because('database-unreachable', {}, [faultOfServer(error)])
    expect(said(refusal)).not.toMatch(ENGLISH)
  })
})

const writeTo = async (file: string) =>
  await writeAll([{ file, bytes: async () => new Uint8Array() }], () => {})

it('what the system does not say is a bug, and stays loud', () => {
  const bug = new TypeError('x is not a function')
  expect(() => faultOfFile(bug)).toThrow(bug)
})

it('what no schema of ours has named is told without the library’s words', () => {
  const { error } = z.strictObject({ a: z.never(), b: z.uuid() }).safeParse({ a: 1, b: 'c' })
  expect(faultsOfIssues(error!.issues).map(({ code }) => code)).toEqual([
    'value-unreadable',
    'value-unreadable',
  ])
})

it('a refusal keeps its faults from one process to another', () => {
  const first = Refusal.because('input-unreadable', {}, [{ code: 'file-empty', params: {} }])
  const told = JSON.parse(
    JSON.stringify({ code: first.code, params: first.params, faults: first.faults }),
  )
  expect(said(Refusal.of(told))).toBe(said(first))
})

/** Every `error` of a schema is one that has a sentence. */
it('each name that a schema of ours gives to a fault is known', () => {
  const named = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.includes('.test.'))
    .flatMap((file) => [
      ...readFileSync(join(ROOT, 'src', file), 'utf8').matchAll(
        /(?:\{|\n)\s*error: ('[^']*'|`[^`]*`|"[^"]*"),?\s*[\n}p]/g,
      ),
    ])
    .map(([, name]) => name!.slice(1, -1))
  expect(named.length).toBeGreaterThan(15)
  for (const message of named)
    expect(faultsOfIssues([{ code: 'custom', path: ['x'], message, input: 1 }])).not.toMatchObject([
      { code: 'value-unreadable' },
    ])
})

/** Words as a value would stand in a sentence of any language; names of options and files are no words. */
it('no refusal is filled with words of one language', () => {
  const filled = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
    .flatMap((file) => [
      ...readFileSync(join(ROOT, 'src', file), 'utf8').matchAll(
        /(?:new Refusal|Refusal\.because|told)\(\s*'[a-z-]+',\s*\{[^{}]*\}/g,
      ),
    ])
    .map(([call]) => call)
  expect(filled.length).toBeGreaterThan(50)
  expect(filled.filter((call) => /: ['`"][a-z]+ [a-z]+/.test(call))).toEqual([])
  expect(filled.filter((call) => /\.message\b/.test(call))).toEqual([])
})

it.each(LANGUAGES)('in %s each sentence is of that language', (lang) => {
  if (lang === 'en') return
  const { refusals, faults } = LANGUAGE_TABLE[lang]
  for (const [code, sentence] of [refusals.toReaders, refusals.toOperators, faults].flatMap(
    Object.entries,
  ))
    expect(sentence, code).not.toMatch(/\b(?:the|is|are|not|must|with|which|cannot|of)\b/)
})
