import { Refusal } from '../../kernel/refusals/index.ts'
/** The system's error code (ENOENT …), or '' when the error is not the system's. */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : ''
}

/** The user's number as it is shown to people: 0 is root. Systems without users have none. */
export function me(): number {
  return process.getuid?.() ?? 0
}

/** Turns what the file system refuses (full, read-only, forbidden) into a refusal; anything else is returned as it came, to stay loud. */
export function explainFileError(error: unknown, data: string): unknown {
  const path =
    error instanceof Error && 'path' in error && typeof error.path === 'string' ? error.path : data
  const code = systemCode(error)
  if (code === 'ENOSPC' || code === 'EDQUOT') return new Refusal('disk-full', { path })
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'ELOOP')
    return new Refusal('data-unwritable', { path, user: me() })
  return error
}

/** Reads PostgreSQL's own last words. Null when they are none that we know. */
export function explainWords(words: string, data: string): Refusal | null {
  if (/No space left on device|Disk quota exceeded/.test(words))
    return new Refusal('disk-full', { path: data })
  if (/Read-only file system/.test(words))
    return new Refusal('data-unwritable', { path: data, user: me() })
  return null
}
