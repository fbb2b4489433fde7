/**
 * A command asks the process that serves to take something out of the public: it has loaded all that the command would load first. Over a socket in the
 * data folder, which nobody else may open. Brings nothing but what it needs for that.
 */
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import type { HidingReport } from '../boot.ts'
import type { Visibility } from '../kernel/fields/index.ts'
import { Refusal, type ToldRefusal } from '../kernel/refusals/index.ts'
import type { Alike } from '../registry/acts/index.ts'
import type { RULINGS } from '../registry/model/index.ts'

/** What may be asked for, and what comes of it. */
export type Errands = {
  hide: { asks: { slug: string; reason: string }; gives: HidingReport }
  takeBack: { asks: Ruling; gives: { waiting: Alike[]; act: number } }
}
type Ruling = {
  claim: string
  verdict: (typeof RULINGS)[number]
  reason: string
  visibility?: Visibility | undefined
  asked?: string | undefined
}
/** Whether a ruling takes something out of the public. */
export const takesBack = ({
  verdict,
  visibility = 'public',
}: Pick<Ruling, 'verdict' | 'visibility'>): boolean =>
  ['withdrawn', 'withheld', 'erased'].includes(verdict) || visibility !== 'public'
export type What = keyof Errands
export type Errand<W extends What = What> = {
  [Each in W]: { what: Each } & Errands[Each]['asks']
}[W]
export type Done<W extends What = What> = { report: Errands[W]['gives']; says: string[] }
/**
 * Lines, each a JSON object: that an errand is waited for, and which are known; then what came of it, with what is to be said beside; or
 * that it was refused.
 */
export type ErrandReply =
  | { ready: true; does?: What[] }
  | Done
  | { refused: ToldRefusal }
  | { failed: true }

/** Null where a socket's path would be too long: 107 bytes are the most, and some systems have fewer. */
export function errandsAt(data: string): string | null {
  const path = join(data, 'errands')
  return Buffer.byteLength(path) <= 100 ? path : null
}

/** Who serves and is busy with something else is not waited for; and is told of nothing that it would do later. */
const READY_WITHIN_MS = 250

/**
 * What came of it; null when nobody serves, or is not ready, or ended before it could say: whoever asks then does it.
 * @throws Refusal as the act does
 */
export async function sendErrand<W extends What>(
  data: string,
  errand: Errand<W>,
): Promise<Done<W> | null> {
  const path = errandsAt(data)
  if (path === null) return null
  const socket = connect(path)
  const late = setTimeout(() => socket.destroy(), READY_WITHIN_MS)
  try {
    for await (const line of linesOf(socket)) {
      const answer = JSON.parse(line) as ErrandReply
      if ('ready' in answer) {
        clearTimeout(late)
        // Another version may serve, which would take it for something else.
        if (!answer.does?.includes(errand.what)) return null
        socket.write(`${JSON.stringify(errand)}\n`)
      }
      if ('report' in answer) return answer as Done<W>
      if ('refused' in answer) throw Refusal.of(answer.refused)
    }
  } finally {
    clearTimeout(late)
    socket.destroy()
  }
  return null
}

/** What comes over a socket, a line at a time; whatever becomes of the socket, it ends. */
export async function* linesOf(socket: Socket): AsyncGenerator<string> {
  let rest = ''
  const chunks = socket.setEncoding('utf8')[Symbol.asyncIterator]()
  for (;;) {
    const { value, done } = await chunks.next().catch(() => ({ value: '', done: true }))
    if (done) return
    const lines = (rest + value).split('\n')
    rest = lines.pop()!
    yield* lines
  }
}
