import { readFileSync, type Stats, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** The user that PostgreSQL runs as. */
export type Owner = { uid: number; gid: number }

/** Nobody in particular: an account that every Unix has and that owns nothing. */
export function nobody(): Owner {
  const fields = accounts()
    .find((line) => line.startsWith('nobody:'))
    ?.split(':')
  return fields
    ? { uid: Number(fields[2]) >>> 0, gid: Number(fields[3]) >>> 0 }
    : { uid: 65534, gid: 65534 }
}

/** Whether this user may enter every folder above the path, and read and enter the path itself, judged by the mode bits alone. */
export function mayReach(path: string, owner: Owner): boolean {
  if (!allows(statSync(path), owner, 5)) return false
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (!allows(statSync(folder), owner, 1)) return false
    if (folder === dirname(folder)) return true
  }
}

function allows(stats: Stats, owner: Owner, bits: number): boolean {
  const shift = stats.uid === owner.uid ? 6 : stats.gid === owner.gid ? 3 : 0
  return ((stats.mode >> shift) & bits) === bits
}

function accounts(): string[] {
  try {
    return readFileSync('/etc/passwd', 'utf8').split('\n')
  } catch {
    return []
  }
}
