/**
 * The code by which whoever ordered follows an order: 24 random decimal digits (79.7 bits) and a check digit after Damm (2004),
 * which catches every single wrong digit and every two neighbours changed about. It is never stored, logged or put into an address.
 */
import { randomInt, scrypt } from 'node:crypto'

const DIGITS = 24

const DAMM = [
  [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
  [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
  [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
  [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
  [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
  [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
  [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
  [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
  [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
  [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
] as const

/** 0 for digits that end in their check digit. */
const fold = (digits: string): number =>
  [...digits].reduce((row, digit) => DAMM[row]![Number(digit)]!, 0)

/** A whole code from 24 digits. */
export const withCheck = (digits: string): string => `${digits}${fold(digits)}`

export const newCode = (): string =>
  withCheck(Array.from({ length: DIGITS }, () => randomInt(10)).join(''))

/** The code in what somebody typed: digits of any script, with blanks or hyphens between; null when it is none or mistyped. */
export function readCode(typed: string): string | null {
  const digits = typed
    .slice(0, 200)
    .replace(/[\s\p{Pd}\p{Cf}.]/gu, '')
    .replace(/\p{Nd}/gu, asciiOf)
  return /^\d{25}$/.test(digits) && fold(digits) === 0 ? digits : null
}

/** Digits of a script stand in Unicode from 0 to 9, ten by ten, and begin where no digit stands before. */
function asciiOf(digit: string): string {
  let zero = digit.codePointAt(0)!
  const at = zero
  if (at < 128) return digit
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && at - zero < 9) zero--
  return String(at - zero)
}

/** In five groups of five, as it is shown. */
export const groupsOf = (code: string): string[] => code.match(/\d{5}/g) ?? []

/** Fixed, so that the same code is found again; it keeps tables made for other programs from being of use here. Never to be changed. */
const SALT = 'whereabouts order code v1'
const COST = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 }
/** Each takes 32 MiB and some 70 ms of a core. */
const AT_ONCE = 2

let running = 0
const waiting: (() => void)[] = []

/** What an order is found by: scrypt of the code, as 64 hex digits. Two at a time are worked out, the others wait. */
export async function hashOf(code: string): Promise<string> {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve))
  else running++
  try {
    return await new Promise((resolve, reject) =>
      scrypt(code, SALT, 32, COST, (error, key) =>
        error ? reject(error) : resolve(key.toString('hex')),
      ),
    )
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running--
  }
}
