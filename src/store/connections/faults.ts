/** What a database says when it is not a statement that was wrong: which of it may be tried again, and which is for people to mend. */
import pg from 'pg'
import { type RowCode, type Told, told } from '../../kernel/refusals/codes.ts'

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

/** Nobody answers any more where it was: it went away between two connections. */
export const isUnreachable = (error: unknown): boolean =>
  error instanceof Error && 'syscall' in error && error.syscall === 'connect'

/** No room on its disk. */
export const isFull = (error: unknown): boolean =>
  error instanceof pg.DatabaseError && error.code === '53100'

/** Two transactions stood in each other's way: done again, one of them finds its way. */
export const isTangled = (error: unknown): boolean => ['40001', '40P01'].includes(codeOf(error))

/** Somebody else's lock was not let go of in time. */
export const isLockedOut = (error: unknown): boolean => codeOf(error) === '55P03'

/** May not end a connection: another user's, or one that was just ending, whose place another had already taken. */
export const mayNotEnd = (error: unknown): boolean => codeOf(error) === '42501'

type ServerCode = Exclude<RowCode & `server-${string}`, 'server-fault'>

/** Of a server that does not answer, or lets nobody in: the system's codes and PostgreSQL's. */
const OF_SERVER: Readonly<Partial<Record<string, ServerCode>>> = {
  ECONNREFUSED: 'server-refuses',
  ENOENT: 'server-refuses',
  ENOTFOUND: 'server-unknown',
  EAI_AGAIN: 'server-unknown',
  ETIMEDOUT: 'server-silent',
  EHOSTUNREACH: 'server-silent',
  ENETUNREACH: 'server-silent',
  ECONNRESET: 'server-silent',
  '28000': 'server-login',
  '28P01': 'server-login',
  '3D000': 'server-database',
  '53300': 'server-crowded',
  '57P03': 'server-starting',
}

/** Why nobody gets in, without the words of the server, which speaks whatever language it was set up in. */
export function faultOfServer(error: unknown): Told {
  const code = codeOf(error)
  const known = OF_SERVER[code]
  return known ? told(known) : told('server-fault', { code: code || '?' })
}
