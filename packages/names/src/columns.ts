import { grown } from './token-store.ts'

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** Texts one after another as UTF-8. */
export class Texts {
  bytes: Uint8Array
  ends: Uint32Array
  count: number

  constructor(
    bytes: Uint8Array = new Uint8Array(64),
    ends: Uint32Array = new Uint32Array(16),
    count = 0,
  ) {
    this.bytes = bytes
    this.ends = ends
    this.count = count
  }

  push(text: string): void {
    const from = this.begin(this.count)
    if (this.bytes.length - from < text.length * 3)
      this.bytes = grown(this.bytes, from + text.length * 3)
    if (this.count === this.ends.length) this.ends = grown(this.ends, this.count + 1)
    this.ends[this.count++] = writeText(text, this.bytes, from)
  }

  at(index: number): string {
    return decoder.decode(this.bytes.subarray(this.begin(index), this.ends[index]))
  }

  /** Where a text is, or -1; the first that `allowed` takes. */
  indexOf(text: string, allowed: (index: number) => boolean): number {
    const wanted = encoder.encode(text)
    for (let index = 0; index < this.count; index++) {
      const from = this.begin(index)
      if (
        this.ends[index]! - from === wanted.length &&
        wanted.every((byte, at) => this.bytes[from + at] === byte) &&
        allowed(index)
      )
        return index
    }
    return -1
  }

  trim(): void {
    this.bytes = this.bytes.slice(0, this.begin(this.count))
    this.ends = this.ends.slice(0, this.count)
  }

  private begin(index: number): number {
    return index === 0 ? 0 : this.ends[index - 1]!
  }
}

/** A growing column of whole numbers. */
export class Numbers {
  values: Uint32Array
  count: number

  constructor(values: Uint32Array = new Uint32Array(16), count = 0) {
    this.values = values
    this.count = count
  }

  push(value: number): void {
    if (this.count === this.values.length) this.values = grown(this.values, this.count + 1)
    this.values[this.count++] = value
  }

  trim(): void {
    this.values = this.values.slice(0, this.count)
  }
}

/** Writes a text as UTF-8 and says where it ends; short texts are written here, which costs less than a call out. */
function writeText(text: string, bytes: Uint8Array, from: number): number {
  let to = from
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x80) bytes[to++] = code
    else if (code < 0x800) {
      bytes[to++] = 0xc0 | (code >> 6)
      bytes[to++] = 0x80 | (code & 63)
    } else if (code < 0xd800 || code > 0xdfff) {
      bytes[to++] = 0xe0 | (code >> 12)
      bytes[to++] = 0x80 | ((code >> 6) & 63)
      bytes[to++] = 0x80 | (code & 63)
    } else return from + encoder.encodeInto(text, bytes.subarray(from)).written
  }
  return to
}
