import { fc, test } from '@fast-check/vitest'
import { expect, it } from 'vitest'
import { newCode } from '../model/code.ts'
import { countsOf, PAPER_KINDS, papersIn } from '../model/index.ts'
import { emptyForm, readForm, typedIn } from './form.ts'

const known = { isKnown: () => true, limit: 100_000 }
const filled = (people: string[], copies = '1') => ({
  ...emptyForm(newCode(), 'en', people),
  copies: Object.fromEntries(PAPER_KINDS.map((kind) => [kind, copies])) as Record<
    (typeof PAPER_KINDS)[number],
    string
  >,
  name: 'A',
  address: 'B',
  country: 'NOR',
})

it('what would not fit under the seal is said to be too much, and never tried', () => {
  const people = Array.from({ length: 500 }, (_, n) => `${'a'.repeat(100)}-${n}`)
  expect(readForm(filled(people), known)).toEqual({ faults: new Set(['limit']) })
  expect(readForm(filled(people.slice(0, 50)), known)).toHaveProperty('order')
})
test.prop([fc.string(), fc.string(), fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' })])(
  'whatever is typed is read or refused, never a bug, and what is read has no control character but line ends',
  (name, address, note, copies) => {
    const read = readForm({ ...filled(['x'], copies), name, address, note }, known)
    if ('faults' in read) expect(read.faults.size).toBeGreaterThan(0)
    else expect(JSON.stringify(read.order)).not.toMatch(/\\u00[01]|\\[rtbf]|\\ud[89a-f]/i)
  },
)
it('a form without any field is refused, field by field', () => {
  const read = readForm(typedIn(new URLSearchParams('')), known)
  expect('faults' in read && [...read.faults].sort()).toEqual([
    'address',
    'code',
    'copies',
    'country',
    'lang',
    'name',
    'people',
    'size',
  ])
})
test.prop([fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 99 })])(
  'each paper is counted for each person whom it is about',
  (people, copies) => {
    const read = readForm(
      filled(
        Array.from({ length: people }, (_, n) => `p${n}`),
        String(copies),
      ),
      known,
    )
    if ('faults' in read) throw new Error('refused')
    expect(papersIn(read.order)).toBe(3 * people * copies + 2 * copies)
    expect(countsOf(read.order, '2026-11-21').reduce((sum, { number }) => sum + number, 0)).toBe(
      5 * people * copies,
    )
  },
)
