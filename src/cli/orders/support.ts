import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { Refusal } from '../../kernel/refusal.ts'
import { type SupportLink, SupportLinks } from '../../orders/model.ts'

/** The operator's links; none where no file is set. @throws Refusal `setting-unreadable` */
export function readSupport(file: string | null): SupportLink[] {
  if (file === null) return []
  const parsed = SupportLinks.safeParse(jsonIn(file))
  if (parsed.success) return parsed.data
  throw unreadable(z.prettifyError(parsed.error))
}

function jsonIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw unreadable(
      error instanceof SyntaxError ? 'it is no JSON' : `it cannot be opened: ${file}`,
    )
  }
}

const unreadable = (what: string) =>
  new Refusal('setting-unreadable', {
    setting: 'SUPPORT_FILE',
    what: `names a file that cannot be read: ${what}`,
  })
