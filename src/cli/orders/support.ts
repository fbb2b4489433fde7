import { readFileSync } from 'node:fs'
import { Refusal } from '../../kernel/refusals/index.ts'
import { faultsOfIssues } from '../../kernel/refusals/issues.ts'
import { type SupportLink, SupportLinks } from '../../orders/model/index.ts'

const setting = 'SUPPORT_FILE'

/** The operator's links; none where no file is set. @throws Refusal `setting-file`, `setting-file-invalid` */
export function readSupport(file: string | null): SupportLink[] {
  if (file === null) return []
  const parsed = SupportLinks.safeParse(jsonIn(file))
  if (parsed.success) return parsed.data
  const faults = faultsOfIssues(parsed.error.issues)
  throw Refusal.because('setting-file-invalid', { setting, file }, faults)
}

function jsonIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    throw new Refusal('setting-file', { setting, file })
  }
}
