import { compare, explain } from '../../../packages/names/src/index.ts'
import type { RunCommand } from '../calling/call.ts'
import { EXIT } from '../calling/exit.ts'
import { say } from '../calling/say.ts'

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
