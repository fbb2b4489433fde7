/** An answer as it goes over the wire: status, headers and bytes, in each coding that was asked for, each made once. */
import { createHash } from 'node:crypto'
import { type Coding, compress, type Effort } from './codings.ts'

/** `head`: names and values in turn, as `writeHead` takes them. */
export type CodedForm = { readonly head: readonly string[]; readonly body: Buffer | null }

export type Finished = {
  readonly status: number
  readonly plain: CodedForm
  /** Of its own bytes, whatever they are coded in; null where a reader's program must not keep the answer, nor then ask for it. */
  readonly tag: string | null
  /** With status 304, to who has it already. */
  readonly unchanged: CodedForm
  /** Whether it may be sent compressed. */
  readonly isCodable: boolean
  readonly effort: Effort
  readonly forms: ReadonlyMap<Coding, CodedForm>
  /** Of all its forms. */
  readonly bytes: number
}
type Growing = Finished & { forms: Map<Coding, CodedForm>; bytes: number }

/** Less is not worth a header. */
const LEAST_CODED = 1_000
const TEXT = /^(text\/|application\/json|image\/svg)/
const HTML = /^text\/html/
const LEADS_ON = [301, 302, 303, 307, 308]

/** `effort`: spent on its compressed forms; none for what holds a secret beside something that was typed, whose length would tell of it. */
export async function finish(response: Response, effort: Effort | null): Promise<Finished> {
  const body = response.body === null ? null : Buffer.from(await response.arrayBuffer())
  const headers = new Map(response.headers)
  const type = headers.get('content-type') ?? ''
  const isCodable =
    effort !== null && body !== null && body.length >= LEAST_CODED && TEXT.test(type)
  if (isCodable)
    headers.set('vary', [...(headers.get('vary')?.split(', ') ?? []), 'Accept-Encoding'].join(', '))
  const tag =
    response.status === 200 && body && !HTML.test(type) && !headers.has('etag') ? tagOf(body) : null
  if (tag) headers.set('etag', tag)
  const about = [...headers].filter(
    ([name]) => !name.startsWith('content-') || name === 'content-security-policy',
  )
  const finished: Growing = {
    status: response.status,
    plain: { head: flat(headers, lengthOf(response.status, body)), body },
    tag,
    unchanged: { head: flat(about), body: null },
    isCodable,
    effort: effort ?? 'quick',
    forms: new Map(),
    bytes: body?.length ?? 0,
  }
  return finished
}

/** The same again and again for the same bytes: weak, because it does not say in which coding they are (RFC 9110 §8.8.3). */
const tagOf = (body: Buffer) =>
  `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`

/** What leads on has no content, and must say so, lest it be sent in chunks; to HEAD others do not say how much they would have. */
function lengthOf(status: number, body: Buffer | null): readonly (readonly [string, string])[] {
  if (body !== null) return [['content-length', String(body.length)]]
  return LEADS_ON.includes(status) ? [['content-length', '0']] : []
}

const flat = (
  headers: Iterable<readonly [string, string]>,
  more: readonly (readonly [string, string])[] = [],
): string[] => [...headers, ...more].flat()

/** Forms under way, so that nobody's asking makes one twice. */
const making = new WeakMap<Finished, Map<Coding, Promise<CodedForm>>>()

/** The answer in a coding; at once if it is there already. */
export async function formIn(finished: Finished, coding: Coding | null): Promise<CodedForm> {
  if (coding === null || !finished.isCodable) return finished.plain
  const there = finished.forms.get(coding)
  if (there) return there
  const underWay = making.get(finished) ?? new Map<Coding, Promise<CodedForm>>()
  making.set(finished, underWay)
  const form = underWay.get(coding) ?? code(finished as Growing, coding)
  underWay.set(coding, form)
  return await form
}

async function code(finished: Growing, coding: Coding): Promise<CodedForm> {
  const body = await compress(finished.plain.body!, coding, finished.effort)
  const length = finished.plain.head.length - 2
  const head = [
    ...finished.plain.head.slice(0, length),
    'content-encoding',
    coding,
    'content-length',
    String(body.length),
  ]
  const form = { head, body }
  finished.forms.set(coding, form)
  finished.bytes += body.length
  return form
}

/** Whether the reader's program has these very bytes: it sends back the tags of what it has (RFC 9110 §13.1.2). */
export const isHeld = (sent: string | undefined, tag: string | null): boolean =>
  tag !== null && isNamed(tag.slice(2), sent ?? '')

const isNamed = (tag: string, sent: string) =>
  sent.split(',').some((each) => each.trim() === '*' || each.trim().replace(/^W\//, '') === tag)
