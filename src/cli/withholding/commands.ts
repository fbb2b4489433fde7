/** Commands that take people, and what is said of them, out of what is public, and let them in. */
import { type Command, command } from '../calling/call.ts'

const REASON = { reason: { type: 'string' } } as const

/** The verb on the command line, and the verdict that it appends. */
export const VERBS = {
  accept: 'accepted',
  prefer: 'preferred',
  dispute: 'disputed',
  withdraw: 'withdrawn',
  withhold: 'withheld',
  erase: 'erased',
} as const

export const HIDING: Record<string, Command> = {
  hide: command(
    'hide SLUG --reason "…" [--dry-run]',
    'Takes a person out of everything public, at once; nothing is lost. --dry-run counts what would go, and writes nothing.',
    ['SLUG'],
    { ...REASON, 'dry-run': { type: 'boolean' } },
    async () => (await import('./hide.ts')).hide,
  ),
  unhide: command(
    'unhide SLUG --reason "…"',
    'Puts a hidden person back.',
    ['SLUG'],
    REASON,
    async () => (await import('./hiding.ts')).unhide,
  ),
  waiting: command(
    'waiting',
    'Lists who is not public yet because somebody of a like name was taken out.',
    [],
    {},
    async () => (await import('./hiding.ts')).waiting,
  ),
  publish: command(
    'publish SLUG --reason "…"',
    'Lets somebody who waits become public, after you have looked.',
    ['SLUG'],
    REASON,
    async () => (await import('./hiding.ts')).publish,
  ),
  rule: command(
    `rule CLAIM ${Object.keys(VERBS).join('|')} --reason "…" [--visibility LEVEL] [--asked "…"]`,
    'Rules on a claim. Undo is one more ruling; what was erased is gone. withhold leaves nothing in public; erase waits thirty days, and says who was asked.',
    ['CLAIM', Object.keys(VERBS).join('|')],
    { ...REASON, visibility: { type: 'string' }, asked: { type: 'string' } },
    async () => (await import('./rulings.ts')).rule,
  ),
}
