import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as names from './index.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const examples = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map((match) => match[1]!)

/** Runs an example: each `expression // → value` is held against its value. */
function run(example: string): number {
  let checks = 0
  const check = (found: unknown, wanted: string) => {
    checks++
    expect(found).toEqual(JSON.parse(wanted))
  }
  const body = example
    .replace(/^import \{(.*)\} from '@whereabouts\/names'$/m, 'const {$1} = names')
    .replace(
      /^(.+) \/\/ → (.+)$/gm,
      (_, expression, wanted) => `check(${expression}, ${JSON.stringify(wanted)})`,
    )
  new Function('names', 'check', body)(names, check)
  return checks
}

describe('README', () => {
  test('has three examples', () => expect(examples).toHaveLength(3))
  test.each(examples)('an example holds:\n%s', (example) => expect(run(example)).toBeGreaterThan(2))
})
