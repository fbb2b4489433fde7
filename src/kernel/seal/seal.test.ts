import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fc, test } from '@fast-check/vitest'
import {
  Decrypter,
  Encrypter,
  generateHybridIdentity,
  generateX25519Identity,
  identityToRecipient,
} from 'age-encryption'
import { describe, expect, it } from 'vitest'
import { Refusal } from '../refusals/index.ts'
import { fits, identitiesIn, LARGEST, padded, SMALLEST, seal, unseal } from './index.ts'
import { isX25519Recipient } from './recipient.ts'

const identity = await generateX25519Identity()
const recipient = await identityToRecipient(identity)
const wellFormed = fc
  .string({ unit: 'grapheme', maxLength: 500 })
  .filter((text) => text.isWellFormed())

describe('what is sealed', () => {
  test.prop([wellFormed], { numRuns: 30 })(
    'opens to the same text, by our hand and by the library alone',
    async (text) => {
      const sealed = await seal(recipient, text)
      expect(await unseal([identity], sealed)).toBe(text)
      const decrypter = new Decrypter()
      decrypter.addIdentity(identity)
      expect((await decrypter.decrypt(sealed, 'text')).trimEnd()).toBe(`${text}`.trimEnd())
    },
  )
  it('is an age file for one X25519 key', async () => {
    const head = new TextDecoder('latin1').decode((await seal(recipient, '{}')).slice(0, 200))
    expect(head).toMatch(/^age-encryption\.org\/v1\n-> X25519 [\w+/]{43}\n[\w+/]{43}\n--- /)
    expect(head.match(/->/g)).toHaveLength(1)
  })
  it('opens with the stock age where there is one, and what the stock age sealed opens here', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'seal-'))
    const [key, file] = [join(folder, 'key.txt'), join(folder, 'sealed.age')]
    writeFileSync(key, `# made for a test\n${identity}\n`)
    writeFileSync(file, await seal(recipient, '{"a":"ئۇيغۇر"}'))
    const hasAge = spawnSync('age', ['--version']).status === 0
    const opened = hasAge
      ? execFileSync('age', ['-d', '-i', key, file])
      : padded(await unseal([identity], await seal(recipient, '{"a":"ئۇيغۇر"}')))
    expect(JSON.parse(new TextDecoder().decode(opened))).toEqual({ a: 'ئۇيغۇر' })
    expect(opened.length).toBe(SMALLEST)
    const theirs = hasAge
      ? execFileSync('age', ['-r', recipient], { input: 'by hand\n' })
      : await seal(recipient, 'by hand')
    expect(await unseal(identitiesIn(`# public key: ${recipient}\n${identity}\n`), theirs)).toBe(
      'by hand',
    )
  })
  test.prop([fc.integer({ min: 0, max: LARGEST - 1 })])(
    'is as long as a power of two, whatever was written',
    (length) => {
      const size = padded('x'.repeat(length)).length
      expect(
        Number.isInteger(Math.log2(size)) && size >= SMALLEST && size <= LARGEST && size > length,
      ).toBe(true)
      expect(size === SMALLEST || size < 2 * (length + 1)).toBe(true)
    },
  )
  it('is never more than fits', () => {
    expect(() => padded('x'.repeat(LARGEST))).toThrow(/too many/)
    expect(
      ['x'.repeat(LARGEST), 'é'.repeat(LARGEST / 2), 'x'.repeat(LARGEST - 1)].map(fits),
    ).toEqual([false, false, true])
  })
  it('is refused, and said to be another key’s, by another key', async () => {
    const sealed = await seal(recipient, '{}')
    const other = await generateX25519Identity()
    await expect(unseal([other], sealed)).rejects.toMatchObject({ code: 'identity-other' })
    await expect(unseal([identity], sealed.slice(0, -1))).rejects.toMatchObject({
      code: 'seal-broken',
    })
    expect(await unseal([other, identity], sealed)).toBe('{}')
  })
})

describe('a recipient', () => {
  it('is X25519 and nothing else: no hybrid, no secret, no mixing', async () => {
    const hybrid = await identityToRecipient(await generateHybridIdentity())
    expect(
      [recipient, hybrid, identity, '', `${recipient} ${recipient}`, recipient.toUpperCase()].map(
        isX25519Recipient,
      ),
    ).toEqual([true, false, false, false, false, false])
    await expect(seal(hybrid, '{}')).rejects.toThrow(/X25519/)
  })
  test.prop([
    fc.integer({ min: 4, max: 61 }),
    fc.constantFrom(...'qpzry9x8gf2tvdw0s3jn54khce6mua7l'),
  ])('with one letter mistyped is none, as the library finds too', (at, letter) => {
    const typed = recipient.slice(0, at) + letter + recipient.slice(at + 1)
    const taken = () => new Encrypter().addRecipient(typed)
    expect(isX25519Recipient(typed)).toBe(typed === recipient)
    if (typed === recipient) expect(taken).not.toThrow()
    else expect(taken).toThrow()
  })
})

it('a file that holds no key is no identity file', () => {
  for (const file of [
    '',
    'age-encryption.org/v1\n',
    recipient,
    'AGE-SECRET-KEY-1QQQ',
    `${identity}X`,
  ]) {
    expect(() => identitiesIn(file)).toThrow(Refusal)
  }
})
