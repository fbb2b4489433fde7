import { randomInt } from 'node:crypto'

/** One line an event, on stderr. Never an address, a query, a name or an agent: nothing of a visitor, nothing of a person. */
export function log(event: string, facts: Record<string, string | number> = {}): void {
  const words = Object.entries(facts).map(([key, value]) => `${key}=${value}`)
  process.stderr.write(`${[new Date().toISOString(), event, ...words].join(' ')}\n`)
}

/** Logs a bug under a number, which is all that a visitor is told. Where it happened is logged, its message never: that may quote a row. */
export function logBug(error: unknown): number {
  const number = randomInt(100_000, 1_000_000)
  const frames =
    error instanceof Error
      ? (error.stack ?? '')
          .split('\n')
          .filter((line) => /^\s+at /.test(line))
          .slice(0, 6)
          .map((line) => line.trim())
      : []
  const kind = error instanceof Error ? error.name : typeof error
  const code = error instanceof Error && 'code' in error ? String(error.code) : '-'
  log('bug', { number, kind, code, at: frames.join(' | ').replace(/\s+/g, ' ') || '-' })
  return number
}
