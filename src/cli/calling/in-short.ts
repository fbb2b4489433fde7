const MOST_SHOWN = 160

/** A value in a line of words. */
export function inShort(value: unknown): string {
  if (value === undefined) return 'nothing'
  return shortened(typeof value === 'string' ? `“${value}”` : JSON.stringify(value))
}

export const shortened = (text: string): string =>
  text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text
