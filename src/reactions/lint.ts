/** What rows on lists and on what states did would make pages tell more than is on file: each with what to do. Pure. */

import { allVersions } from '../kernel/about/own-text.ts'
import { told } from '../kernel/refusals/codes.ts'
import { wordOf } from '../kernel/telling/index.ts'
import type { Filed, Finding, Lint, LintRows } from '../store/collection/lint.ts'
import { signatoriesOf, stands } from './lists/signatories.ts'
import { BallotRow, InstrumentRow, ReactionRow, SignatureRow } from './model/index.ts'

export const lintReactions: Lint = {
  walks: [
    {
      file: 'instruments.jsonl',
      beside: [
        { file: 'signatures.csv', at: 'd.instrument = any(' },
        { file: 'ballots.csv', at: 'd.instrument = any(' },
      ],
    },
    { file: 'reactions.jsonl' },
  ],
  faults,
}

function faults(rows: LintRows): Finding[] {
  const signatures = Map.groupBy(
    rows('signatures.csv', SignatureRow).map(({ row }) => row),
    ({ instrument }) => instrument,
  )
  const ballots = Map.groupBy(
    rows('ballots.csv', BallotRow).map(({ row }) => row),
    ({ instrument }) => instrument,
  )
  return [
    ...rows('instruments.jsonl', InstrumentRow).flatMap((each) => {
      const named =
        each.row.kind === 'vote'
          ? (ballots.get(each.row.id) ?? []).length
          : standing(signatures.get(each.row.id) ?? [])
      return faultsOfInstrument(each, named)
    }),
    ...rows('reactions.jsonl', ReactionRow).flatMap(faultsOfReaction),
  ]
}

const standing = (rows: readonly SignatureRow[]): number =>
  signatoriesOf(undefined, rows).filter(stands).length

/** Called whole, while somebody claims more names than stand on it: who is missing is unknown, and not “not on this list”. */
function faultsOfInstrument({ line, row }: Filed<InstrumentRow>, named: number): Finding[] {
  const claims = [row.claimed ?? 0, ...(row.claimed_later ?? []).map(({ total }) => total)]
  const claimed = Math.max(...claims)
  if (!row.complete || claimed <= named) return []
  const fault = told('lint-list-not-whole', { key: row.id, named, claimed })
  return [{ file: 'instruments.jsonl', line, key: row.id, ...fault }]
}

/** A list tells who stands on it. That somebody stopped, dropped something or was silent no list tells. */
function faultsOfReaction({ line, row: { id, summary } }: Filed<ReactionRow>): Finding[] {
  const word = wordOf('silence', allVersions(summary).join('\n'))
  if (word === null) return []
  const fault = told('lint-state-silent', { key: id, word })
  return [{ file: 'reactions.jsonl', line, key: id, ...fault }]
}
