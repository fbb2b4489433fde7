/** What rows on raisings would make pages tell more than is on file. Pure. */
import { told } from '../kernel/refusals/codes.ts'
import type { Filed, Finding, Lint } from '../store/collection/lint.ts'
import { RaisingRow } from './model.ts'

export const lintAccess: Lint = {
  walks: [{ file: 'raisings.jsonl' }],
  faults: (rows) => rows('raisings.jsonl', RaisingRow).flatMap(faultsOfRaising),
}

/** That somebody lives is established by who met them: what an authority says or shows of it stands in its answer. */
function faultsOfRaising({ line, row: { id, answer } }: Filed<RaisingRow>): Finding[] {
  const { alive, contact } = answer.established ?? {}
  if (alive === undefined || contact === true) return []
  return [{ file: 'raisings.jsonl', line, key: id, ...told('lint-alive-bare', { key: id }) }]
}
