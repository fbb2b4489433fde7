/**
 * Seals text to a key that this machine does not hold, as an age file that the stock `age -d` opens.
 * Format of the plaintext: the text, a line end, then spaces up to a power of two from 4 KiB to 64 KiB, so that its length says little.
 */
import { Decrypter, Encrypter } from 'age-encryption'
import { Refusal } from '../refusals/index.ts'
import { isX25519Recipient } from './recipient.ts'

export const SMALLEST = 4 * 1024
export const LARGEST = 64 * 1024

/** One recipient alone, so that kinds of key cannot be mixed. Throws for any but X25519, and for text that does not fit. */
export async function seal(recipient: string, text: string): Promise<Uint8Array> {
  if (!isX25519Recipient(recipient))
    throw new Error('what is sealed is sealed to an X25519 recipient')
  const encrypter = new Encrypter()
  encrypter.addRecipient(recipient)
  return await encrypter.encrypt(padded(text))
}

/** Whether a text can be sealed. */
export const fits = (text: string): boolean => new TextEncoder().encode(text).length < LARGEST

export function padded(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(`${text}\n`)
  let size = SMALLEST
  while (size < bytes.length) size *= 2
  if (size > LARGEST) throw new Error(`${bytes.length} bytes are too many to seal`)
  const whole = new Uint8Array(size).fill(0x20)
  whole.set(bytes)
  return whole
}

/** The keys in an identity file as `age-keygen` writes it. @throws Refusal `identity-unreadable` */
export function identitiesIn(file: string): string[] {
  const lines = file.split(/\r?\n/).map((line) => line.trim())
  const identities = lines.filter((line) => /^AGE-SECRET-KEY-1[0-9A-Z]+$/.test(line))
  if (identities.length === 0 || !identities.every(isIdentity))
    throw new Refusal('identity-unreadable')
  return identities
}

function isIdentity(identity: string): boolean {
  try {
    new Decrypter().addIdentity(identity)
    return true
  } catch {
    return false
  }
}

/** The text that was sealed, without its padding. @throws Refusal `identity-other` when none of the keys opens it, `seal-broken` */
export async function unseal(identities: readonly string[], sealed: Uint8Array): Promise<string> {
  const decrypter = new Decrypter()
  for (const identity of identities) decrypter.addIdentity(identity)
  try {
    return (await decrypter.decrypt(sealed, 'text')).replace(/\n *$/, '')
  } catch (error) {
    const isOther = error instanceof Error && /no identity matched/.test(error.message)
    throw new Refusal(isOther ? 'identity-other' : 'seal-broken')
  }
}
