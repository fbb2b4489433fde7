import type { StateNames } from '../texts.ts'

export const states: StateNames = {
  BGD: 'بېنگلادىش',
  CHN: 'خىتاي',
  CIV: 'كوت-دىۋۇئار',
  COD: 'كونگو دېموكراتىك جۇمھۇرىيىتى',
  COG: 'كونگو جۇمھۇرىيىتى',
  HKG: 'خوڭكوڭ',
  KOR: 'جەنۇبىي كورېيە',
  PRK: 'شىمالىي كورېيە',
  PSE: 'پەلەستىن',
  SWZ: 'ئېسۋاتىنى',
  XKX: 'كوسوۋو',
}
