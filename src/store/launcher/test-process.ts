/*
 * For the tests: a process of its own that opens a server. Arguments: data folder, purpose. Says how it went in one line of JSON,
 * then obeys lines on its input: `leave` (says `left`), `exit` (ends without leaving).
 */
import { createInterface } from 'node:readline'
import { Refusal } from '../../kernel/refusals/index.ts'
import { openServer } from './index.ts'

const [data = '', purpose] = process.argv.slice(2)
try {
  const from = performance.now()
  const server = await openServer({ data, purpose: purpose === 'serve' ? 'serve' : 'command' })
  say({
    started: server.started,
    connection: server.connection,
    milliseconds: performance.now() - from,
  })
  for await (const line of createInterface({ input: process.stdin })) {
    if (line === 'exit') process.exit(3)
    await server.leave()
    say('left')
  }
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  say({ code: error.code, params: error.params })
}

function say(what: unknown): void {
  process.stdout.write(`${JSON.stringify(what)}\n`)
}
