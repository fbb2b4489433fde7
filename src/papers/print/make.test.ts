import { expect, test } from 'vitest'
import { parseEdtf } from '../../kernel/dates/index.ts'
import { Refusal } from '../../kernel/refusals/index.ts'
import { poster, posters } from './kinds/poster.ts'
import { make } from './make.ts'
import { testPerson } from './test-people.ts'
import { setPaper } from './typst.ts'

const PRESS = { today: parseEdtf('2026-11-21'), address: 'https://tarvand.example' }
const posterOf = (latin: string) =>
  poster({ person: testPerson({ latin }), lang: 'en', sheet: 'A4' }, PRESS)

test('the same paper asked for by many at once is set once', async () => {
  const answers = await Promise.all(Array.from({ length: 150 }, () => make(posterOf('Same Orr'))))
  expect(new Set(answers).size).toBe(1)
})

test('a paper that cannot be set is refused to all who asked, and another can be asked for after it', async () => {
  const bad = Array.from({ length: 3 }, () =>
    make(poster({ person: testPerson({ profession: '𓀀' }), lang: 'en', sheet: 'A4' }, PRESS)).catch(
      (error: unknown) => error,
    ),
  )
  for (const error of await Promise.all(bad))
    expect(error).toMatchObject({ code: 'paper-no-glyph' })
  expect((await make(posterOf('Good Orr'))).length).toBeGreaterThan(1_000)
})

test('too much work at once is refused, by number and by size, and the queue is free again when it is done', async () => {
  const task = (n: number, items: number) => {
    const people = [testPerson({ latin: `Q ${n}` })]
    const { template, data } = posters({ people, lang: 'en', sheet: 'A4' }, PRESS)
    return setPaper({ template, data: JSON.stringify(data), as: 'pdf' }, items).catch(
      (error: unknown) => error,
    )
  }
  const large = await Promise.all([1, 2, 3, 4].map((n) => task(n, 500)))
  expect(
    large.filter((answer) => answer instanceof Refusal).map((error) => (error as Refusal).code),
  ).toEqual(['papers-busy'])
  expect(await task(5, 9_000)).toBeInstanceOf(Uint8Array)
})
