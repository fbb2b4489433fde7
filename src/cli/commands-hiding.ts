/** Commands that take people out of what is public, and let them in. */
import { type Command, command } from './call.ts'

const REASON = { reason: { type: 'string' } } as const

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
}
