/** Commands that tell what was done, and take it back. */
import { type Command, command } from '../calling/call.ts'

export const PAST: Record<string, Command> = {
  history: command(
    'history KIND ID',
    'What became of a row: what changed, field by field, when, by which act and why. KIND is the name of its table, with hyphens.',
    ['KIND', 'ID'],
    {},
    async () => (await import('./past.ts')).history,
  ),
  acts: command(
    'acts [--since DAY]',
    'Lists what was done to the record, the newest first, and how often somebody was refused.',
    [],
    { since: { type: 'string' } },
    async () => (await import('./past.ts')).acts,
  ),
  undo: command(
    'undo ACT [--dry-run]',
    'Takes an act back, an import too, where nothing was built on it since.',
    ['ACT'],
    { 'dry-run': { type: 'boolean' } },
    async () => (await import('./past.ts')).undo,
  ),
}
