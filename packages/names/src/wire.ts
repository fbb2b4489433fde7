import { Numbers, Texts } from './columns.ts'
import { KEY_VERSION } from './keys.ts'

/** What an index is when stored. Readings are made anew from the token keys, so that an old file follows new rules. */
export type Stored = {
  keys: readonly string[]
  ids: Texts
  texts: Texts
  recordOf: Numbers
  tokens: Numbers
  tokenEnds: Numbers
  removed: readonly number[]
}

const MAGIC = 0x776e616d

export function packed(stored: Stored): ArrayBuffer {
  const keys = new TextEncoder().encode(stored.keys.join('\n'))
  const sections: Uint8Array[] = [
    keys,
    stored.ids.bytes,
    bytesOf(stored.ids.ends),
    stored.texts.bytes,
    bytesOf(stored.texts.ends),
    bytesOf(stored.recordOf.values),
    bytesOf(stored.tokens.values),
    bytesOf(stored.tokenEnds.values),
    bytesOf(Uint32Array.from(stored.removed)),
  ]
  const head = Uint32Array.of(MAGIC, KEY_VERSION, ...sections.map((section) => section.length))
  const all = new Uint8Array(
    sections.reduce((sum, section) => sum + padded(section.length), head.byteLength),
  )
  all.set(bytesOf(head))
  let at = head.byteLength
  for (const section of sections) {
    all.set(section, at)
    at += padded(section.length)
  }
  return all.buffer
}

/** Throws a RangeError for bytes that are not an index. */
export function unpacked(buffer: ArrayBuffer): Stored {
  if (buffer.byteLength < 44) throw new RangeError('not a name index')
  const head = new Uint32Array(buffer, 0, 11)
  if (head[0] !== MAGIC) throw new RangeError('not a name index')
  let at = head.byteLength
  const next = (section: number): Uint8Array => {
    const from = at
    at += padded(head[section + 2]!)
    if (at > buffer.byteLength) throw new RangeError('a name index that was cut short')
    return new Uint8Array(buffer.slice(from, from + head[section + 2]!))
  }
  const numbers = (section: number) => new Uint32Array(next(section).buffer)
  const keys = new TextDecoder().decode(next(0))
  const ids = textsOf(next(1), numbers(2))
  const texts = textsOf(next(3), numbers(4))
  const [recordOf, tokens, tokenEnds] = [5, 6, 7].map((section) => columnOf(numbers(section)))
  return {
    keys: keys === '' ? [] : keys.split('\n'),
    ids,
    texts,
    recordOf: recordOf!,
    tokens: tokens!,
    tokenEnds: tokenEnds!,
    removed: [...numbers(8)],
  }
}

const padded = (size: number) => (size + 3) & ~3
const bytesOf = (values: Uint32Array) =>
  new Uint8Array(values.buffer, values.byteOffset, values.byteLength)
const textsOf = (bytes: Uint8Array, ends: Uint32Array) => new Texts(bytes, ends, ends.length)
const columnOf = (values: Uint32Array) => new Numbers(values, values.length)
