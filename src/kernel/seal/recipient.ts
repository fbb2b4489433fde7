/** Recognises an age recipient by its letters and its checksum (BIP 173), without loading what encrypts. */
const LETTERS = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3]
/** `age` as BIP 173 spreads it before the checksum. */
const PREFIX = [3, 3, 3, 0, 1, 7, 5]

/** `age1…` with an X25519 key. A hybrid one (`age1pq1…`) is not: Debian's age cannot open what is sealed to it, and the two are never mixed. */
export function isX25519Recipient(text: string): boolean {
  if (!/^age1[02-9ac-hj-np-z]{58}$/.test(text)) return false
  return (
    checksum([
      ...PREFIX,
      ...[...text.slice('age1'.length)].map((letter) => LETTERS.indexOf(letter)),
    ]) === 1
  )
}

function checksum(values: readonly number[]): number {
  let sum = 1
  for (const value of values) {
    const top = sum >>> 25
    sum = ((sum & 0x1ffffff) << 5) ^ value
    for (const [bit, term] of GENERATOR.entries()) if ((top >> bit) & 1) sum ^= term
  }
  return sum
}
