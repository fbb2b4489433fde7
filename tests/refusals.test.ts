/** One table of refusals: every code is thrown or told somewhere, has words in every language, and is said with what it is given. */

import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { sayRefusal } from '../src/cli/calling/refusals.ts'
import { LANGUAGES } from '../src/kernel/about/languages.ts'
import {
  type Code,
  isOperatorCode,
  isReaderCode,
  REFUSALS,
  told,
} from '../src/kernel/refusals/codes.ts'
import { Refusal } from '../src/kernel/refusals/index.ts'
import { LANGUAGE_TABLE } from '../src/words/languages.ts'
import { faults as ugFaults } from '../src/words/ug/faults.ts'
import { refusals as ug } from '../src/words/ug/refusals.ts'

const ROOT = join(import.meta.dirname, '..')
const CODES = Object.keys(REFUSALS) as Code[]
const IN_EACH = LANGUAGES.map((lang) => {
  const { refusals, faults } = LANGUAGE_TABLE[lang]
  return [lang, { ...refusals, faults }] as const
})

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

describe.each(IN_EACH)('in %s', (_, { toReaders, toOperators, faults }) => {
  it('readers are told of what the site answers, operators of what commands are refused with, whoever imports of rows, and nothing is left over', () => {
    expect(Object.keys(toReaders).sort()).toEqual(CODES.filter(isReaderCode).sort())
    expect(Object.keys(toOperators).sort()).toEqual(CODES.filter(isOperatorCode).sort())
    const ofRows = CODES.filter((code) => !isReaderCode(code) && !isOperatorCode(code))
    expect(Object.keys(faults).sort()).toEqual(ofRows.sort())
  })

  it('no sentence has a brace that its code gives nothing for, nor is one empty or of two lines', () => {
    for (const [code, sentence] of [toReaders, toOperators, faults].flatMap(Object.entries)) {
      const { params } = REFUSALS[code as Code]
      expect(params, code).toEqual(expect.arrayContaining(braces(sentence)))
      expect(sentence, code).toMatch(/^.{8,}$|^\{what\}$/)
    }
  })
})

it('no suffix meets a value in Uyghur: after a brace comes a sign, a space and a new word, or the end', () => {
  const SUFFIX = /[}»](?:نى|نىڭ|غا|گە|قا|كە|دا|دە|تا|تە|دىن|تىن|لار|لەر)(?![\p{L}])/u
  const APART = /[}»] (?:نى|نىڭ|غا|گە|قا|كە|دا|دە|تا|تە|دىن|تىن)(?![\p{L}])/u
  for (const sentence of [ug.toReaders, ug.toOperators, ugFaults].flatMap(Object.values)) {
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

  it.each([
    [['no-such'], 'command-unknown', { command: 'no-such' }],
    [['hide', 'x', '--reson', 'a typo'], 'option-unknown', { option: '--reson' }],
    [['hide', 'x', '--reason'], 'option-misused', { option: '--reason' }],
    [['hide'], 'operand-missing', { operand: 'SLUG' }],
    [['hide', 'x', 'y'], 'operand-left-over', { given: 'y' }],
  ])('a wrong call %j is %s, and ends with 2', async (args, code, params) => {
    const refused = await said('ug', ...args, '--json')
    expect([refused.code, JSON.parse(refused.stderr).error]).toMatchObject([2, { code, params }])
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
