import { compare, explain } from '../../../packages/names/src/index.ts'
import type { RunCommand } from '../call.ts'
import { EXIT } from '../exit.ts'
import { say } from '../say.ts'

export const compareNames: RunCommand = async ({ operands, json }) => {
  const [a, b] = operands as [string, string]
  const comparison = compare(a, b)
  say(
    json,
    comparison,
    `${comparison.band} ${comparison.score.toFixed(2)}\n${explain(comparison, 'en')}`,
  )
  return EXIT.done
}
