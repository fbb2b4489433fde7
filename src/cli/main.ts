/** `./whereabouts COMMAND`: reads the call, runs one command, says what went wrong in one line. */

import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readConfig } from '../config.ts'
import { REFUSALS } from '../kernel/refusals/codes.ts'
import { Refusal } from '../kernel/refusals/index.ts'
import { readCall } from './calling/call.ts'
import { EXIT } from './calling/exit.ts'
import { COMMANDS, help } from './commands.ts'

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = isOfGroup(args) ? [`${args[0]} ${args[1]}`, ...args.slice(2)] : args
  if (
    name === undefined ||
    name === '--help' ||
    name === '-h' ||
    name === 'help' ||
    rest.includes('--help')
  ) {
    process.stdout.write(
      help(name !== undefined && Object.hasOwn(COMMANDS, name) ? name : undefined),
    )
    return name === undefined ? EXIT.wrongCall : EXIT.done
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!command) throw new Refusal('command-unknown', { command: name })
  const call = readCall(command, rest)
  const run = await command.load()
  return await run({ ...call, root: ROOT, config: readConfig(process.env, ROOT) })
}

/** Two words are one command where they are known together, `orders read`, or where the first is none by itself: `names compare`. */
function isOfGroup([word, next]: readonly string[]): boolean {
  if (word === undefined || next === undefined) return false
  if (Object.hasOwn(COMMANDS, `${word} ${next}`)) return true
  return (
    !Object.hasOwn(COMMANDS, word) &&
    Object.keys(COMMANDS).some((command) => command.startsWith(`${word} `))
  )
}

/** One line on stderr: with --json as an object, so that a program can read it too. */
async function complain(error: unknown, asJson: boolean): Promise<number> {
  const { code, params, faults } = await explain(error)
  const { sayRefusal } = await import('./calling/refusals.ts')
  const message = sayRefusal({ code, params, faults })
  process.stderr.write(
    asJson
      ? `${JSON.stringify({ error: { code, params, message } })}\n`
      : `whereabouts: ${message.replace(/\s*\n\s*/g, ' ')}\n`,
  )
  return EXIT[REFUSALS[code].exit ?? 'refused']
}

const isWrongCall = ({ code }: Refusal) => REFUSALS[code].exit === 'wrongCall'

async function explain(error: unknown): Promise<Pick<Refusal, 'code' | 'params' | 'faults'>> {
  if (error instanceof Refusal) return error
  const { isFull, isLost, isUnreachable } = await import('../store/connections/faults.ts')
  if (isFull(error)) return new Refusal('database-full')
  if (isLost(error) || isUnreachable(error)) return new Refusal('database-lost')
  throw error
}

const args = process.argv.slice(2)
// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? EXIT.done : EXIT.failed),
)
try {
  process.exitCode = await main(args)
} catch (error) {
  process.exitCode = await complain(error, args.includes('--json'))
  if (error instanceof Refusal && isWrongCall(error))
    await (await import('./calling/vain.ts')).noteVain(args, error, ROOT)
}
