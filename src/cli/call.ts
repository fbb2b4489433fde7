import { parseArgs } from 'node:util'
import type { Config } from '../config.ts'
import { Refusal } from '../kernel/refusal.ts'

/** What a command was called with. */
export type Call = {
  operands: string[]
  /** An option that may be given several times is a list. */
  options: Record<string, string | boolean | (string | boolean)[] | undefined>
  json: boolean
  root: string
  config: Config
}

export type Command = {
  /** As in the help: `import FOLDER [--dry-run] [--skip-bad]` */
  usage: string
  says: string
  operands: readonly string[]
  /** One more operand, which may be left out. */
  optional?: string
  /** What the operands beyond those are called, where any number may follow. */
  more?: string
  options: Record<string, { type: 'string' | 'boolean'; multiple?: true }>
  /** Brings what the command needs, and nothing that others need: a hidden person should be hidden in a second. */
  load(): Promise<Run>
}

/** Resolves to the exit code. */
export type Run = (call: Call) => Promise<number>

/** A command with operands that are all needed. */
export const command = (
  usage: string,
  says: string,
  operands: readonly string[],
  options: Command['options'],
  load: () => Promise<Run>,
): Command => ({
  usage,
  says,
  operands,
  options,
  load,
})

/** @throws Refusal `usage` for an unknown option, or an operand too many or too few. */
export function readCall(command: Command, args: readonly string[]): Omit<Call, 'root' | 'config'> {
  let parsed: { values: Call['options']; positionals: string[] }
  try {
    parsed = parseArgs({
      args: [...args],
      options: { ...command.options, json: { type: 'boolean' } },
      allowPositionals: true,
      strict: true,
    })
  } catch (error) {
    throw new Refusal('usage', {
      what: error instanceof Error ? error.message.split('\n')[0]! : String(error),
    })
  }
  const { values, positionals } = parsed
  if (positionals.length < command.operands.length)
    throw new Refusal('usage', { what: `${command.operands[positionals.length]} is missing` })
  const most = command.operands.length + (command.optional ? 1 : 0)
  if (positionals.length > most && !command.more)
    throw new Refusal('usage', { what: `${positionals[most]} is one word too many` })
  return { operands: positionals, options: values, json: values.json === true }
}
