/** What a database says when it is not a statement that was wrong: which of it may be tried again, and which is for people to mend. */
import pg from 'pg'

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''

/** The database went away under us: shut down, crashed, or told to let go of this connection. */
export function isLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return (
    ['57P01', '57P02', '57P03', 'ECONNRESET', 'EPIPE'].includes(codeOf(error)) ||
    /^Connection terminated|not queryable$/.test(error.message)
  )
}

/** No room on its disk. */
export const isFull = (error: unknown): boolean =>
  error instanceof pg.DatabaseError && error.code === '53100'

/** Two transactions stood in each other's way: done again, one of them finds its way. */
export const isTangled = (error: unknown): boolean => ['40001', '40P01'].includes(codeOf(error))

/** Somebody else's lock was not let go of in time. */
export const isLockedOut = (error: unknown): boolean => codeOf(error) === '55P03'

/** May not end a connection: another user's, or one that was just ending, whose place another had already taken. */
export const mayNotEnd = (error: unknown): boolean => codeOf(error) === '42501'
