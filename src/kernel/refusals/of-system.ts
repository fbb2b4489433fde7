/** What the system says when a file cannot be read or written, as our own codes. */
import { type RowCode, type Told, told } from './codes.ts'

type FileCode = Exclude<
  RowCode & `file-${string}`,
  'file-system' | 'file-unknown' | 'file-encoding'
>

const OF_SYSTEM: Readonly<Partial<Record<string, FileCode>>> = {
  ENOENT: 'file-missing',
  EACCES: 'file-forbidden',
  EPERM: 'file-forbidden',
  EROFS: 'file-forbidden',
  EISDIR: 'file-is-folder',
  ENOTDIR: 'file-under-file',
  ENOSPC: 'file-no-room',
  EDQUOT: 'file-no-room',
}

/** @throws the error itself when it is not the system's: that is a bug, and stays loud */
export function faultOfFile(error: unknown): Told {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (!/^E[A-Z0-9]+$/.test(code)) throw error
  const known = OF_SYSTEM[code]
  return known ? told(known) : told('file-system', { code })
}

/** The same of a file that is decoded as it is read, by a decoder that refuses what is not UTF-8. @throws as `faultOfFile` */
export const faultOfText = (error: unknown): Told =>
  isUndecodable(error) ? told('row-encoding') : faultOfFile(error)

const isUndecodable = (error: unknown): boolean =>
  error instanceof TypeError &&
  'code' in error &&
  error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
