/** One table of refusals: every code is thrown or told somewhere, has words in every language, and is said with what it is given. */
import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { sayRefusal } from '../src/cli/refusals.ts'
import { Refusal } from '../src/kernel/refusal.ts'
import { type Code, isReaderCode, isReaderOnly, REFUSALS, told } from '../src/kernel/refusals.ts'
import { refusals as en } from '../src/words/en/refusals.ts'
import { refusals as ug } from '../src/words/ug/refusals.ts'

const ROOT = join(import.meta.dirname, '..')
const CODES = Object.keys(REFUSALS) as Code[]
const LANGUAGES = { en, ug }

const source = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .filter((file) => !/\.test\.|\/test-|^words\/|\/words\/|^kernel\/refusals\.ts$/.test(file))
  .map((file) => readFileSync(join(ROOT, 'src', file), 'utf8'))
  .join('\n')

const braces = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!)

describe('the table', () => {
  it.each(CODES)('%s is thrown or told somewhere', (code) => {
    expect(source).toContain(`'${code}'`)
  })

  it('does not compile with an unknown code, a parameter that is missing, or what is only told of rows', () => {
    // @ts-expect-error no such code
    expect(new Refusal('no-such-code').code).toBe('no-such-code')
    // @ts-expect-error it has a parameter
    expect(new Refusal('person-unknown').params).toEqual({})
    // @ts-expect-error it has another parameter
    expect(new Refusal('person-unknown', { name: 'x' }).params).toEqual({ name: 'x' })
    // @ts-expect-error it is told of a row, and never thrown
    expect(new Refusal('row-not-json').code).toBe('row-not-json')
    // @ts-expect-error it has two parameters
    expect(told('row-twice', { key: 'x' }).params).toEqual({ key: 'x' })
  })
})

describe.each(Object.entries(LANGUAGES))('in %s', (_, { toReaders, toOperators }) => {
  it('readers are told of what the site answers, operators of all else, and nothing is left over', () => {
    expect(Object.keys(toReaders).sort()).toEqual(CODES.filter(isReaderCode).sort())
    expect(Object.keys(toOperators).sort()).toEqual(
      CODES.filter((code) => !isReaderOnly(code)).sort(),
    )
  })

  it('no sentence has a brace that its code gives nothing for, nor is one empty or of two lines', () => {
    for (const [code, sentence] of [...Object.entries(toReaders), ...Object.entries(toOperators)]) {
      const { params } = REFUSALS[code as Code]
      expect(params, code).toEqual(expect.arrayContaining(braces(sentence)))
      expect(sentence, code).toMatch(/^.{8,}$|^\{what\}$/)
    }
  })
})

it('no suffix meets a value in Uyghur: after a brace comes a sign, a space and a new word, or the end', () => {
  const SUFFIX = /[}»](?:نى|نىڭ|غا|گە|قا|كە|دا|دە|تا|تە|دىن|تىن|لار|لەر)(?![\p{L}])/u
  const APART = /[}»] (?:نى|نىڭ|غا|گە|قا|كە|دا|دە|تا|تە|دىن|تىن)(?![\p{L}])/u
  for (const sentence of [...Object.values(ug.toReaders), ...Object.values(ug.toOperators)]) {
    const valued = sentence.replaceAll(/«(?!\{)[^»]*»/g, '')
    expect(valued).not.toMatch(SUFFIX)
    expect(valued).not.toMatch(APART)
  }
})

describe('commands say it in the language of WHEREABOUTS_LANG', () => {
  const said = async (lang: string, ...args: string[]) => {
    const env = { ...process.env, WHEREABOUTS_LANG: lang }
    const run = promisify(execFile)(join(ROOT, 'whereabouts'), args, { env })
    return await run.then(
      () => expect.unreachable('was not refused'),
      ({ code, stderr }: { code: number; stderr: string }) => ({ code, stderr }),
    )
  }
  const call = ['import', join(ROOT, 'no-such-folder'), '--json']

  it('and code and parameters are the same in each', async () => {
    const [english, uyghur] = [await said('en', ...call), await said('ug', ...call)]
    const [one, other] = [english, uyghur].map(({ stderr }) => JSON.parse(stderr).error)
    expect([english.code, uyghur.code]).toEqual([3, 3])
    expect(one).toMatchObject({ code: 'collection-not-folder', params: { folder: call[1] } })
    expect({ ...other, message: one.message }).toEqual(one)
    expect(other.message).toBe(
      ug.toOperators['collection-not-folder'].replace('{folder}', call[1]!),
    )
  })

  it('and another language is refused in English, with those that there are', async () => {
    const { code, stderr } = await said('xx', 'orders')
    expect(code).toBe(3)
    expect(stderr).toContain('WHEREABOUTS_LANG must be one of en, ug')
  })
})

it('a code of another version is shown as it is', () => {
  expect(sayRefusal({ code: 'not-yet-invented' as Code, params: {} })).toBe('not-yet-invented')
})
