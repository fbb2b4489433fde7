import { chmodSync, rmSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import { type House, hideFrom } from '../boot.ts'
import type { Config } from '../config.ts'
import { told } from '../kernel/refusals/codes.ts'
import { Refusal } from '../kernel/refusals/index.ts'
import { ruleClaim } from '../registry/acts/index.ts'
import { RULINGS } from '../registry/model/index.ts'
import { perform } from '../store/acting/index.ts'
import { log } from '../web/log.ts'
import {
  type Errand,
  type ErrandReply,
  type Errands,
  errandsAt,
  linesOf,
  takesBack,
  type What,
} from './errand.ts'
import { inLines } from './left-in-lines.ts'
import { OPERATOR } from './operator.ts'

/** Takes what people are known by, or have said, out of the public for commands that ask. Returns how to stop, when what was begun is done. */
export async function keepErrands(house: House, { data }: Config): Promise<() => Promise<void>> {
  const path = errandsAt(data)
  if (path === null) return async () => {}
  const going = new Set<Promise<void>>()
  const server = createServer((socket) => {
    const errand = run(house, socket).finally(() => going.delete(errand))
    going.add(errand)
  })
  // Of a process that was killed: nobody else serves this folder.
  rmSync(path, { force: true, recursive: true })
  await listenAlone(server, path)
  return async () => {
    server.close()
    await Promise.all(going)
  }
}

/** Nobody but our own user may open it, from the first moment on. Where it can't be made commands do their work themselves. */
async function listenAlone(server: ReturnType<typeof createServer>, path: string): Promise<void> {
  const before = process.umask(0o177)
  const listening = new Promise<void>((resolve) => {
    server.once('listening', resolve).once('error', () => {
      log('warning', { says: '"no errands are taken: the data folder holds no socket"' })
      resolve()
    })
  })
  server.listen(path)
  process.umask(before)
  await listening
  if (server.listening) chmodSync(path, 0o600)
}

/** Who opens it and says nothing is in nobody's way. */
const SAID_WITHIN_MS = 2_000

async function run(house: House, socket: Socket): Promise<void> {
  const answer = (said: ErrandReply) => socket.write(`${JSON.stringify(said)}\n`)
  socket.on('error', () => {}).setTimeout(SAID_WITHIN_MS, () => socket.destroy())
  answer({ ready: true, does: ['hide', 'takeBack'] })
  const { value: line } = await linesOf(socket).next()
  if (line === undefined) return
  socket.setTimeout(0)
  answer(await doFor(house, line))
  socket.end()
}

/** What takes nothing out of the public is no errand: a command rules so itself. */
const NOT_TAKEN_BACK = told('value-one-of', {
  at: 'verdict',
  known: RULINGS.filter((verdict) => takesBack({ verdict })).join(', '),
})

const DOES: {
  [W in What]: (house: House, asked: Errands[W]['asks']) => Promise<Errands[W]['gives']>
} = {
  hide: (house, { slug, reason }) => hideFrom(house, { slug, reason, dryRun: false }, OPERATOR),
  async takeBack(house, { claim, verdict, reason, visibility, asked }) {
    if (!takesBack({ verdict, visibility }))
      throw Refusal.because('input-unreadable', {}, [NOT_TAKEN_BACK])
    const acts: number[] = []
    const noting = { ...house, done: (act: number) => acts.push(act) }
    const waiting = await perform(
      noting,
      ruleClaim,
      { claim, verdict, reason, visibility, asked },
      OPERATOR,
    )
    return { waiting, act: acts[0]! }
  },
}

/** @throws when it is none that we know */
function doerOf({ what }: Errand) {
  if (!Object.hasOwn(DOES, what)) throw new Error('an errand that nobody knows')
  return DOES[what]
}

async function doFor(house: House, line: string): Promise<ErrandReply> {
  const says: string[] = []
  try {
    const errand = JSON.parse(line) as Errand
    // As a command does before it begins: a full disk would not even let it start.
    house.makeRoom?.()
    const notice: House['notice'] = (left) => says.push(...inLines(left))
    return { report: await doerOf(errand)({ ...house, notice }, errand as never), says }
  } catch (error) {
    if (error instanceof Refusal) {
      const { code, params, faults } = error
      return { refused: { code, params, faults } }
    }
    return { failed: true }
  }
}
