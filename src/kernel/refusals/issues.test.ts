import { expect, it } from 'vitest'
import { z } from 'zod'
import { byLanguage } from '../about/own-text.ts'
import { edtf, iso3, language, slug, text } from '../fields/index.ts'
import { faultOfIssue } from './issues.ts'

const Row = z.strictObject({
  slug,
  date: edtf,
  state: iso3,
  tag: language,
  said: byLanguage,
  kind: z.enum(['one', 'two']),
  count: z.int().max(3),
  name: text,
  names: z.array(text).optional(),
  sure: z.boolean().optional(),
  never: z.never().optional(),
  pattern: z.string().regex(/^a$/).optional(),
})
const GOOD = {
  slug: 'marlo-venn',
  date: '2017-05',
  state: 'KAZ',
  tag: 'ug',
  said: { ug: { text: 'خەت' } },
  kind: 'one',
  count: 1,
  name: 'Marlo',
}
const faultsOf = (row: object) =>
  (Row.safeParse(row).error?.issues ?? []).map((issue) => {
    const { code, params } = faultOfIssue(issue)
    return [code, ...Object.values(params)].join(' ')
  })

it('a row that is right has no fault', () => expect(faultsOf(GOOD)).toEqual([]))

it.each<[object, string]>([
  [{ slug: 'Marlo Venn' }, 'value-slug slug'],
  [{ date: 'May' }, 'value-date date'],
  [{ state: 'Kazakhstan' }, 'value-country state'],
  [{ tag: 'English' }, 'value-language tag'],
  [{ said: {} }, 'value-no-language said'],
  [{ said: { ug: { text: ' ' } } }, 'value-blank said.ug.text'],
  [{ said: { ug: { text: 'خەت', reviewed: true } } }, 'value-untranslated said.ug'],
  [{ kind: 'three' }, 'value-one-of kind one, two'],
  [{ count: 4 }, 'value-too-long count 3'],
  [{ count: 'four' }, 'value-not-number count'],
  [{ count: 1.5 }, 'value-not-whole count'],
  [{ name: 4 }, 'value-not-text name'],
  [{ said: 'خەت' }, 'value-not-object said'],
  [{ names: 'Marlo' }, 'value-not-list names'],
  [{ sure: 'yes' }, 'value-not-flag sure'],
  [{ never: 1 }, 'value-unreadable never'],
  [{ pattern: 'b' }, 'value-unreadable pattern'],
  [{ name: '' }, 'value-too-short name 1'],
  [{ name: undefined }, 'value-missing name'],
  [{ secret: 1 }, 'value-unknown-key . secret'],
])('%j is told by a code that has words in every language', (wrong, fault) =>
  expect(faultsOf({ ...GOOD, ...wrong })).toEqual([fault]))

it('of a cell of ten megabytes little comes back', () => {
  const [fault] = faultsOf({ ...GOOD, ['k'.repeat(10_000_000)]: 1 })
  expect(fault!.length).toBeLessThan(700)
})
