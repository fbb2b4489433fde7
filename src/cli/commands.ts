import type { Command } from './call.ts'
import { check } from './check.ts'
import { exportCommand } from './export.ts'
import { importCommand } from './import.ts'
import { hide, rule, unhide } from './rulings.ts'
import { search } from './search.ts'
import { serve } from './serve.ts'

export const COMMANDS: Record<string, Command> = { serve, import: importCommand, export: exportCommand, check, search, hide, unhide, rule }

export function help(name?: string): string {
  const chosen = name ? [COMMANDS[name]!] : Object.values(COMMANDS)
  const lines = chosen.map(({ usage, says }) => `  ./whereabouts ${usage}\n      ${says}\n`)
  return `Whereabouts: people whom a state has made disappear, and what is said and done about them.\n\n${lines.join('')}
Every command takes --json. Settings are environment variables: docs/settings.md.
Exit codes: 0 done; 1 a bug; 2 wrong call; 3 refused, with the reason on stderr; 4 check found a difference.
`
}
