/** How the public port answers: what may be sent at once before anything else is looked at, the rest through the routes. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Hono } from 'hono'
import type { Address } from '../addresses.ts'
import { logBug } from '../log.ts'
import { type Coding, chooseCoding, type Effort } from './codings.ts'
import { type CodedForm, type Finished, finish, formIn, isHeld } from './finished.ts'
import type { Watch } from './generation.ts'
import { type Keeper, keeper } from './keeper.ts'
import { type PageQuestion, questions } from './question.ts'

/** `watch` null: nothing is kept. `most`: bytes. */
export type Keeping = { addresses: readonly Address[]; watch: Watch | null; most: number }

/** No answer depends on how the asker calls us. */
const ORIGIN = 'http://localhost'
/** All that the routes learn of who reads. */
const HEEDED = ['accept-language', 'if-none-match'] as const

/** `otherwise` answers what is not read here, such as a form. */
export function answering(
  app: Pick<Hono, 'fetch'>,
  keeping: Keeping,
  otherwise: RequestListener,
): RequestListener {
  const { addresses, watch, most } = keeping
  const ask = questions(addresses)
  const make = async (path: string) => await app.fetch(new Request(ORIGIN + path))
  const kept: Keeper | null = watch && keeper(watch, make, most)

  /** For this asker alone. */
  async function madeFor(req: IncomingMessage, { address, key }: PageQuestion): Promise<Finished> {
    return await finish(
      key === null ? await app.fetch(requestOf(req)) : await make(key),
      effortFor(address),
    )
  }
  async function answer(
    req: IncomingMessage,
    res: ServerResponse,
    coding: Coding | null,
  ): Promise<void> {
    const question = ask(req.url!)
    const finished =
      (await kept?.answer(question, (made) => formIn(made, coding))) ??
      (await madeFor(req, question))
    send(req, res, finished, await formIn(finished, coding))
  }
  return (req, res) => {
    if ((req.method !== 'GET' && req.method !== 'HEAD') || !req.url!.startsWith('/'))
      return otherwise(req, res)
    const coding = chooseCoding(req.headers['accept-encoding'] as string | undefined)
    const ready = kept?.atOnce(req.url!)
    const form =
      ready && (coding === null || !ready.isCodable ? ready.plain : ready.forms.get(coding))
    if (form) return send(req, res, ready, form)
    answer(req, res, coding).catch((error) => {
      logBug(error)
      res.destroy()
    })
  }
}

function effortFor(address: Address | null): Effort | null {
  if (address === null || address.kept === 'secret') return null
  return address.kept === 'program' ? 'best' : 'quick'
}

function requestOf({ url, method, headers }: IncomingMessage): Request {
  const heeded = HEEDED.flatMap((name): [string, string][] =>
    headers[name] === undefined ? [] : [[name, headers[name]]],
  )
  return new Request(ORIGIN + url, { method: method!, headers: heeded })
}

function send(
  req: IncomingMessage,
  res: ServerResponse,
  finished: Finished,
  form: CodedForm,
): void {
  if (isHeld(req.headers['if-none-match'], finished.tag)) {
    res.writeHead(304, finished.unchanged.head as string[]).end()
    return
  }
  res.writeHead(finished.status, form.head as string[])
  if (req.method === 'HEAD' || form.body === null) res.end()
  else res.end(form.body)
}
