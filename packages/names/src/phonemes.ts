/**
 * One phoneme alphabet for every script. A symbol is one ASCII character; a *soft* symbol stands for what a spelling
 * leaves open (Han 提 is t or d with a vowel that is often not there) and is priced by what it may be.
 * Prices are hundredths; starting values from the weights in the README, section "Prices".
 */
const VOWELS = 'aeiouOUI'

/** What it costs to add or drop a symbol. */
const DROP: Record<string, number> = {
  ...each('bpfmdtNnszSCZjkqgcBPFTDKXJQ4>67<', 100),
  ...each('lrLR5', 80),
  ...each(VOWELS, 40),
  ...each('A@#$^&!E=+', 40),
  ...each('xG', 55),
  ...each('hw', 45),
  ...each('y', 35),
  ...each('123*', 6),
  ...each('VY', 30),
  ...each('H', 25),
  ...each('8v', 40),
  ...each('?', 4),
  ...each('0', 3),
  ...each('%', 6),
  ...each('~_(', 12),
  ...each(')', 8),
  R: 60,
  v: 55,
}

/** Unequal symbols that are near each other, priced; every other pair of the same kind costs OTHER. */
const NEAR = `
ae15 ei18 ao25 oO6 uU6 ou10 OU8 oU14 uO12 iI3 eI18 uI22 iU22 eO28 ei18 iu40 eu40 ai35 au35 oe40 IU22
xh6 kq5 gG12 fp15 bp22 dt22 kg30 gq30 sz30 sS30 lr35 kx35 qx35 qG35 Gx25 Gh25 hq50 zj40 Zj12 zZ22 sZ45 SZ30 SC30 Cj30 sC50 nm55 nN10
uw15 ow25 Uw20 Ow25 iy10 ey25 Iy12 jy40 Zy40 fw30 bw45 bf30 pw60 yG45 wG40 wh60 gh45 kh55 zt70 sj60 tC80 dj80 zd60 rn110 lN110 ln110 tk130 Sx60 jg90
`

/** A soft symbol, and what it may be at which price. */
const SOFT: Record<string, string> = {
  '1': 'e0 i4 a10 I2 u14 o14',
  '2': 'i0 e8 I0 a16 u14 U14',
  '3': 'u0 o4 O6 U4 a14 e14 i12',
  '*': 'a2 e2 i4 o6 u4 O6 U6 I4',
  '+': 'a2 e2 i3 o4 u3 O5 U5 I3',
  A: 'e0 a7 i16',
  E: 'e0 a3 i12 o22',
  '=': 'e2 i4',
  '#': 'u0 o2 O4 U3 a28',
  '@': 'o5 a3 u8 O9 U12 e18',
  $: 'e0 i7 a12',
  '^': 'e0 O10 i9 a16 U14',
  '&': 'U0 u2 O4 o8 i12',
  '!': 'O0 U4 u7 o6 e8',
  V: 'u0 o2 w0 U2 O3 a22',
  Y: 'i0 y0 e4 I0 a20',
  B: 'b0 p5 w30',
  P: 'p0 f3 b8',
  F: 'f0 p4 w8 b16',
  T: 't0 d3',
  D: 'd0 t4',
  K: 'k0 q0 g14 x16 G30',
  L: 'l0 r4',
  R: 'r0 l7',
  '5': 'r0 l14 Z16 j20',
  X: 'S0 s3 x40',
  J: 'j0 g16 k16 Z6 z30',
  Q: 'C0 k18 j22 S30 q20',
  '4': 'j8 Z2 z4 C40',
  '>': 'S0 s4 C40',
  '6': 's6 z14 C14 t40',
  '7': 's6 z10 C12 t40 c0',
  '<': 'g0 G4 k10 q12',
  H: 'x0 h0 G8 q16 k20 w30 g20',
  c: 'j4 k4 s6 C4',
  '8': 'w0 G14 h14 u8',
  v: 'w0 f14 b40',
  '?': 'h0 G2 x6',
  '0': 'y0 i2 I2 e8',
  '%': 'w0 u2 o4 U4 O6',
  '~': 'n0 N4',
  _: 'h0 x2 t14',
  '(': 'G0 g4 y8 w8 h8 k20',
  ')': 'g0 G2 k8 q8',
}

const OTHER = 160
const OTHER_VOWEL = 45
const TYPO_SWAP = 60
const SYMBOLS = [...new Set([...Object.keys(DROP), ...Object.keys(SOFT)])]
export const SYMBOL_COUNT = 128
if (SYMBOLS.length > SYMBOL_COUNT) throw new RangeError('more symbols than the table holds')
const CODE = new Map(SYMBOLS.map((symbol, at) => [symbol, at]))

/** Price of adding or dropping a symbol, by code. */
export const DROP_PRICE = new Uint8Array(SYMBOL_COUNT)
/** Price of reading one symbol as another, by code × SYMBOL_COUNT + code. */
export const SWAP_PRICE = new Uint8Array(SYMBOL_COUNT * SYMBOL_COUNT)
/** Two neighbours in the wrong order, as typed. */
export const TURN_PRICE = TYPO_SWAP
fillPrices()

/** The codes of a string of symbols. */
export function encode(symbols: string): Uint8Array {
  const codes = new Uint8Array(symbols.length)
  for (let at = 0; at < symbols.length; at++) codes[at] = CODE.get(symbols[at]!) ?? 0
  return codes
}

export function decode(codes: Uint8Array): string {
  let symbols = ''
  for (const code of codes) symbols += SYMBOLS[code] ?? ''
  return symbols
}

/** Weight of a whole reading: the price of dropping all of it. */
export function weightOf(codes: Uint8Array): number {
  let weight = 0
  for (const code of codes) weight += DROP_PRICE[code]!
  return weight
}

const LETTERS: Record<string, string> = {
  S: 'sh',
  C: 'ch',
  Z: 'zh',
  G: 'gh',
  N: 'ng',
  O: 'ö',
  U: 'ü',
  I: 'i',
  A: 'e',
  E: 'e',
  '=': 'é',
  '#': 'u',
  '@': 'a',
  $: 'ey',
  '^': 'e',
  '&': 'ü',
  '!': 'ö',
  V: 'u',
  Y: 'i',
  B: 'b',
  P: 'p',
  F: 'f',
  T: 't',
  D: 'd',
  K: 'k',
  L: 'l',
  R: 'r',
  '5': 'r',
  X: 'sh',
  J: 'j',
  Q: 'ch',
  '4': 'z',
  '>': 'sh',
  '6': 's',
  '7': 'ts',
  '<': 'g',
  H: 'h',
  '8': 'w',
  v: 'w',
  '+': 'a',
}

/** Symbols as a reader of Latin letters would write them; what is usually not there is left out. */
export function spell(symbols: string): string {
  let text = ''
  for (const symbol of symbols) text += LETTERS[symbol] ?? (/[a-z]/.test(symbol) ? symbol : '')
  return text
}

function each(symbols: string, price: number): Record<string, number> {
  return Object.fromEntries([...symbols].map((symbol) => [symbol, price]))
}

function priced(list: string): [string, number][] {
  return list
    .trim()
    .split(/\s+/)
    .map((entry) => [
      entry.slice(0, -(entry.match(/\d+$/)?.[0].length ?? 0)),
      Number(entry.match(/\d+$/)?.[0]),
    ])
}

/** Basic prices first; a soft symbol then costs the cheapest thing it may be. */
function fillPrices(): void {
  const near = new Map(
    priced(NEAR.trim()).flatMap(
      ([pair, price]) =>
        [
          [pair, price],
          [pair[1]! + pair[0]!, price],
        ] as [string, number][],
    ),
  )
  const isVowel = (symbol: string) => VOWELS.includes(symbol)
  const basic = (a: string, b: string) =>
    a === b ? 0 : (near.get(a + b) ?? (isVowel(a) && isVowel(b) ? OTHER_VOWEL : OTHER))
  const kinds = SYMBOLS.map((symbol) => {
    const soft = SOFT[symbol]
    // A soft symbol written as one digit begins its list with a letter, so the last digits are always the price.
    return soft === undefined
      ? ([[symbol, 0]] as [string, number][])
      : soft.split(' ').map((entry) => [entry[0]!, Number(entry.slice(1))] as [string, number])
  })
  for (const [a, as] of kinds.entries()) {
    DROP_PRICE[a] = DROP[SYMBOLS[a]!] ?? 100
    for (const [b, bs] of kinds.entries()) {
      let best = OTHER
      for (const [x, priceX] of as)
        for (const [y, priceY] of bs) best = Math.min(best, priceX + priceY + basic(x, y))
      SWAP_PRICE[a * SYMBOL_COUNT + b] = a === b ? 0 : best
    }
  }
}
