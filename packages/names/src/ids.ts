/**
 * The identity number of the People's Republic of China: what can be read from it, without keeping it.
 * It is the strongest key for joining two lists and the most dangerous field to hold; nothing in the result leads back to it.
 * Sources: GB 11643-1999 (18 places: place, birth date, sequence, check character), GB 11643-1989 (15 digits, no check).
 */

/** What the number says. `prefecture` is the first four digits: where it was first registered, not where its owner lives. */
export type IdNumber =
  | { valid: true; birthDate: string; sex: 'male' | 'female'; prefecture: string }
  | { valid: false; birthDate: null; sex: null; prefecture: null; reason: IdNumberReason }

/** Why a text is no identity number. It never says which character is wrong. */
export type IdNumberReason = 'length' | 'characters' | 'place' | 'birth-date' | 'check-character'

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const
const CHECKS = '10X98765432'

/** Provinces of GB/T 2260, with 83 for residents from Taiwan (81 and 82 are Hong Kong and Macao). */
const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(
    ' ',
  ),
)

/** In 15 digits the year has two. These sequences were kept for people who were over a hundred then, born in the 1800s. */
const CENTENARIANS = /^99[6-9]$/

/** Longest text that is looked at: 18 characters with a separator after each. */
const LONGEST = 64

/**
 * Reads a number as people type and scan it: full-width, Arabic and Persian digits, spaces, hyphens, marks of direction, x for X.
 * @param today the last day on which anyone can have been born, YYYY-MM-DD; the day of the call when left out
 */
export function parseIdNumber(
  text: string,
  today: string = new Date().toISOString().slice(0, 10),
): IdNumber {
  if (text.length > LONGEST) return no('length')
  const number = tidy(text)
  if (number.length !== 15 && number.length !== 18) return no('length')
  if (!/^\d{15}(\d\d[\dX])?$/.test(number)) return no('characters')
  if (!PROVINCES.has(number.slice(0, 2))) return no('place')
  const birthDate = birthDateOf(number)
  if (!isDay(birthDate) || birthDate > today) return no('birth-date')
  if (number.length === 18 && checkCharacter(number.slice(0, 17)) !== number[17])
    return no('check-character')
  const sequence = Number(number.length === 18 ? number.slice(14, 17) : number.slice(12))
  return {
    valid: true,
    birthDate,
    sex: sequence % 2 === 1 ? 'male' : 'female',
    prefecture: number.slice(0, 4),
  }
}

/** The 18th character for the first 17 digits. */
export function checkCharacter(digits: string): string {
  let sum = 0
  for (const [at, weight] of WEIGHTS.entries()) sum += weight * Number(digits[at])
  return CHECKS[sum % 11]!
}

const no = (reason: IdNumberReason): IdNumber => ({
  valid: false,
  birthDate: null,
  sex: null,
  prefecture: null,
  reason,
})

/** Only what carries meaning: ASCII digits and X. */
const tidy = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/[\s\p{Pd}\p{Cf}]/gu, '')
    .replace(/[xхХ×]/g, 'X')

function birthDateOf(number: string): string {
  const digits =
    number.length === 18
      ? number.slice(6, 14)
      : `${CENTENARIANS.test(number.slice(12)) ? '18' : '19'}${number.slice(6, 12)}`
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`
}

/** A day of the calendar, from 1800 on. */
function isDay(date: string): boolean {
  if (date < '1800') return false
  const day = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date)
}
