import type { Left } from '../store/connections/left.ts'

const UNFINISHED = {
  'no-room':
    'the disk is full: what had to go is out of the public, and nothing else was published; make room, then run any command',
  'not-derived':
    'what had to go is out of the public, and the rest could not be published again; ./whereabouts check says why: mend that, then run any command',
}

/** What publishing left as it was, a line a row: which, never what it holds. */
export function inLines(left: Left): string[] {
  const rows = left
    .list()
    .map(
      ({ table, id }) =>
        `${table} ${id} cannot be read, and what it says in public stays as it was, unless that had to go; ./whereabouts check says more`,
    )
  return left.unfinished ? [...rows, UNFINISHED[left.unfinished]] : rows
}
