import { parseArgs } from 'node:util'
import type { Config } from '../../config.ts'
import { Refusal } from '../../kernel/refusals/index.ts'

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
  load(): Promise<RunCommand>
}

/** Resolves to the exit code. */
export type RunCommand = (call: Call) => Promise<number>

/** A command with operands that are all needed. */
export const command = (
  usage: string,
  says: string,
  operands: readonly string[],
  options: Command['options'],
  load: () => Promise<RunCommand>,
): Command => ({
  usage,
  says,
  operands,
  options,
  load,
})

/** @throws Refusal `option-unknown`, `option-misused`, `operand-missing`, `operand-left-over` */
/** @throws Refusal where an option is unknown, or lacks its value */
function parsed(
  { options }: Command,
  args: readonly string[],
): { values: Call['options']; positionals: string[] } {
  try {
    return parseArgs({
      args: [...args],
      options: { ...options, json: { type: 'boolean' } },
      allowPositionals: true,
      strict: true,
    })
  } catch (error) {
    throw misused(error, args)
  }
}

export function readCall(command: Command, args: readonly string[]): Omit<Call, 'root' | 'config'> {
  const { values, positionals } = parsed(command, args)
  if (positionals.length < command.operands.length)
    throw new Refusal('operand-missing', { operand: command.operands[positionals.length]! })
  const most = command.operands.length + (command.optional ? 1 : 0)
  if (positionals.length > most && !command.more)
    throw new Refusal('operand-left-over', { given: positionals[most]! })
  return { operands: positionals, options: values, json: values.json === true }
}

/** Node says in a sentence of its own which option it is: between the first two quotation marks, with what it would take. */
function misused(error: unknown, args: readonly string[]): Refusal {
  const { code, message } = error as NodeJS.ErrnoException
  const option = /'(-[^' ]*)/.exec(message)?.[1] ?? args.join(' ')
  return code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
    ? new Refusal('option-unknown', { option })
    : new Refusal('option-misused', { option })
}
