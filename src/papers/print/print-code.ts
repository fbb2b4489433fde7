/** Whether a paper that somebody holds still says what is on record. Pure. */
export type PrintCodeState = 'current' | 'retired' | 'malformed'

/** `typed` as from paper: in any case, with blanks. */
export function judgePrintCode(typed: string, current: string): PrintCodeState {
  const code = typed.replaceAll(/[\s·.-]+/gu, '').toUpperCase()
  if (!/^[0-9A-F]{8}$/.test(code)) return 'malformed'
  return code === current ? 'current' : 'retired'
}
