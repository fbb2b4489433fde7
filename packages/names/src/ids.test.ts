import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { checkCharacter, parseIdNumber } from './ids.ts'

// Every number here is put together from invented parts: a county that does not exist (…99), a day, a sequence, and the check
// character they ask for.
const TODAY = '2026-01-01'
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2025-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const parts = fc.record({
  place: fc.constantFrom('653199', '650199', '652199', '110199', '540199'),
  day,
  sequence: fc.integer({ min: 0, max: 999 }),
})
type Parts = { place: string; day: string; sequence: number }
const body = ({ place, day, sequence }: Parts) =>
  `${place}${day.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`
const numberOf = (made: Parts) => body(made) + checkCharacter(body(made))
const read = (text: string) => parseIdNumber(text, TODAY)

describe('what a number says', () => {
  it('a check character, worked by hand', () => {
    // 6·7 + 5·9 + 3·10 + 1·5 + 9·8 + 9·4 + 1·2 + 9·1 + 9·6 + 1·9 + 1·5 + 1·2 = 311; 311 mod 11 = 3; the fourth of 1 0 X 9 8 … is 9.
    expect(checkCharacter('65319919900101001')).toBe('9')
  })
  test.prop([parts])('date, sex and prefecture come back as they were put in', (made) => {
    expect(read(numberOf(made))).toEqual({
      valid: true,
      birthDate: made.day,
      sex: made.sequence % 2 ? 'male' : 'female',
      prefecture: made.place.slice(0, 4),
    })
  })
  test.prop([parts.filter(({ day, sequence }) => day < '2000' && sequence < 996)])(
    'the old form says the same',
    (made) => {
      const old = body(made).slice(0, 6) + body(made).slice(8)
      expect(old).toHaveLength(15)
      expect(read(old)).toEqual(read(numberOf(made)))
    },
  )
  it('sequences of the very old, in the old form', () => {
    expect(read('653199890203998')).toMatchObject({ birthDate: '1889-02-03' })
    expect(read('653199890203995')).toMatchObject({ birthDate: '1989-02-03' })
  })
})

describe('however it is written', () => {
  const wide = (text: string) =>
    text.replace(/[\dX]/g, (c) => String.fromCodePoint(c.codePointAt(0)! + 0xfee0))
  const arabic = (text: string) =>
    text.replace(/\d/g, (c) => String.fromCodePoint(0x660 + Number(c)))
  const spaced = (text: string) =>
    ` ${text.slice(0, 6)} ${text.slice(6, 14)}-${text.slice(14)}\u200f `
  test.prop([parts])('full-width, Arabic digits, spaces, lower case', (made) => {
    const number = numberOf(made)
    for (const form of [wide(number), arabic(number), spaced(number), number.toLowerCase()])
      expect(read(form)).toEqual(read(number))
  })
})

describe('what is no number', () => {
  test.prop([parts, fc.integer({ min: 0, max: 17 }), fc.integer({ min: 1, max: 9 })])(
    'one wrong digit is always seen',
    (made, at, by) => {
      const number = numberOf(made)
      if (number[at] === 'X') return
      const wrong = number.slice(0, at) + ((Number(number[at]) + by) % 10) + number.slice(at + 1)
      expect(read(wrong).valid).toBe(false)
    },
  )
  test.prop([parts, fc.integer({ min: 0, max: 15 })])(
    'two digits changed about are always seen',
    (made, at) => {
      const number = numberOf(made)
      if (number[at] === number[at + 1]) return
      expect(
        read(number.slice(0, at) + number[at + 1] + number[at] + number.slice(at + 2)).valid,
      ).toBe(false)
    },
  )
  it.each([
    ['', 'length'],
    ['12345678901234567', 'length'],
    ['9'.repeat(100_000), 'length'],
    ['65319990010100Z', 'characters'],
    ['653199 1990X101 00Z1', 'characters'],
    ['99319919900101', 'length'],
    ['993199900101001', 'place'],
    ['653199900230001', 'birth-date'],
    ['653199901301001', 'birth-date'],
    ['653199900100001', 'birth-date'],
    [numberOf({ place: '653199', day: '2026-02-01', sequence: 1 }), 'birth-date'],
    [numberOf({ place: '653199', day: '1700-02-01', sequence: 1 }), 'birth-date'],
  ])('%# is refused', (text, reason) => {
    expect(read(text)).toEqual({
      valid: false,
      birthDate: null,
      sex: null,
      prefecture: null,
      reason,
    })
  })
  it('29 February only in a leap year', () => {
    expect(read('653199920229001').valid).toBe(true)
    expect(read('653199910229001').valid).toBe(false)
  })
  test.prop([fc.string({ unit: 'binary', maxLength: 80 })])(
    'nothing throws',
    (text) => void read(text),
  )
})

describe('the number is not kept', () => {
  test.prop([parts, fc.integer({ min: 0, max: 499 })])(
    'numbers that differ only in the sequence give the same',
    (made, other) => {
      const twin = { ...made, sequence: other * 2 + (made.sequence % 2) }
      expect(read(numberOf(twin))).toEqual(read(numberOf(made)))
    },
  )
})
