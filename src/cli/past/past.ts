/** What was done to the record, who became what by which act, and taking an act back. */

import { historyOf, undoAct } from '../../boot/past.ts'
import { Refusal } from '../../kernel/refusals/index.ts'
import type { Actor } from '../../store/acting/index.ts'
import type { HistoryEntry } from '../../store/history/history.ts'
import { type DoneAct, readActs, readRefused } from '../../store/history/log.ts'
import type { RunCommand } from '../calling/call.ts'
import { EXIT } from '../calling/exit.ts'
import { inShort, shortened } from '../calling/in-short.ts'
import { say } from '../calling/say.ts'
import { withStore } from '../calling/with-store.ts'

/** Whoever can run the command line may do what an import does, and what an editor does. */
const KEEPER: Actor = { id: 'operator', roles: ['editor', 'importer'] }

export const undo: RunCommand = async ({ config, json, options, operands }) => {
  const act = Number(operands[0])
  if (!Number.isSafeInteger(act) || act < 1 || act > 2_147_483_647)
    throw new Refusal('operand-number', {
      operand: 'ACT',
      given: operands[0]!,
      list: './whereabouts acts',
    })
  const dryRun = options['dry-run'] === true
  const undone = await withStore(config, (house) => undoAct(house, { act, dryRun }, KEEPER))
  const rows = Object.entries(undone.rows).map(([kind, count]) => `${kind}: ${count}`)
  const what = dryRun ? 'would be taken back (dry run: nothing was written)' : 'is taken back'
  say(
    json,
    { undone: act, name: undone.name, rows: undone.rows, dryRun },
    [`act ${act}, ${undone.name}, ${what}`, ...rows].join('\n'),
  )
  return EXIT.done
}

export const acts: RunCommand = async ({ config, json, options }) => {
  const since = dayOf(options.since)
  await withStore(config, async ({ desk }) => {
    const shown: object[] = []
    for await (const page of readActs(desk, since)) {
      if (json) shown.push(...page.map(asJson))
      else say(false, null, page.map(actInWords).join('\n'))
    }
    const refused = await readRefused(desk, since)
    const tries = refused.tries.map(
      ({ act, outcome, times }) =>
        `refused: ${act}, ${outcome}, ${times} ${times === 1 ? 'time' : 'times'}`,
    )
    const more =
      refused.more > 0
        ? [`refused: ${refused.more} more, in minutes with more than a hundred tries`]
        : []
    say(json, { acts: shown, refused }, [...tries, ...more].join('\n'))
  })
  return EXIT.done
}

/** @throws Refusal `option-…` */
function dayOf(given: unknown): string | null {
  if (given === undefined) return null
  if (
    typeof given !== 'string' ||
    !/^\d{4}-\d\d-\d\d$/.test(given) ||
    Number.isNaN(Date.parse(given))
  )
    throw new Refusal('option-day', { option: '--since', given: String(given) })
  return given
}

const asJson = ({ at, ...act }: DoneAct) => ({ ...act, at: at.toISOString() })

function actInWords({
  number,
  act,
  actor,
  at,
  subjects,
  reason,
  undoes,
  undoneBy,
}: DoneAct): string {
  return [
    `${number}  ${moment(at)}  ${act}, by ${actor}`,
    ...subjects,
    ...(undoes === null ? [] : [`takes back ${undoes}`]),
    ...(undoneBy === null ? [] : [`taken back by ${undoneBy}`]),
    ...(reason === null ? [] : [`“${reason}”`]),
  ].join('  ')
}

/** To the minute; the day alone where no more was kept. */
const moment = (at: Date) =>
  at.getTime() % 86_400_000 === 0
    ? at.toISOString().slice(0, 10)
    : at.toISOString().slice(0, 16).replace('T', ' ')

export const history: RunCommand = async ({ config, json, operands }) => {
  const [kind, id] = operands as [string, string]
  const entries = await withStore(config, (house) => historyOf(house, kind, id))
  say(
    json,
    { kind, id, entries: entries.map(({ at, ...entry }) => ({ ...entry, at: at.toISOString() })) },
    inWords(entries).join('\n'),
  )
  return EXIT.done
}

/** What one act did stands under it. */
function inWords(entries: readonly HistoryEntry[]): string[] {
  return entries.flatMap((entry, at) => {
    const before = entries[at - 1]
    const isOfSame =
      before !== undefined && before.act === entry.act && before.at.getTime() === entry.at.getTime()
    return [...(isOfSame ? [] : [actOf(entry)]), ...entryInWords(entry)]
  })
}

const actOf = ({ at, act, name, by }: HistoryEntry) =>
  [
    moment(at),
    act === null ? 'before acts were numbered' : `act ${act}, ${name}`,
    ...(by === null ? [] : [`by ${by}`]),
  ].join(', ')

function entryInWords({ what, about, says, verdict, why, changes }: HistoryEntry): string[] {
  const head = [
    about ? `${about}: ${verdict ?? what}` : (verdict ?? what),
    ...(says ? [shortened(says)] : []),
    ...(why === null ? [] : [`“${why}”`]),
  ]
  return [
    `  ${head.join('  ')}`,
    ...changes.map(({ field, old, new: now }) => `    ${field}: ${inShort(old)} → ${inShort(now)}`),
  ]
}
