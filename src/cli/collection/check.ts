import { OPERATOR } from '../../jobs/operator.ts'
import { perform } from '../../store/acting/index.ts'
import {
  type CheckResult,
  checkPublished,
  isClean,
  publishAgain,
} from '../../store/checking/index.ts'
import type { Stray } from '../../store/tables/all.ts'
import type { RunCommand } from '../calling/call.ts'
import { EXIT } from '../calling/exit.ts'
import { keepHeapSmall } from '../calling/heap.ts'
import { say } from '../calling/say.ts'
import { withStore } from '../calling/with-store.ts'

export const check: RunCommand = async ({ config, json, options }) => {
  keepHeapSmall()
  const found = await withStore(config, async (house) => {
    if (options.mend === true) await perform(house, publishAgain, {}, OPERATOR)
    return await checkPublished(house)
  })
  const { rows, differences, strays, unreadable, isDerived, isUnfinished, waiting } = found
  const clean = isClean(found)
  say(
    json,
    {
      rows,
      differences,
      strays,
      unreadable,
      waiting,
      ...(isDerived ? {} : { derived: false }),
      ...(isUnfinished ? { unfinished: true } : {}),
    },
    [
      clean
        ? `${rows} published rows, identical to what the desk gives`
        : inWords(found).join('\n'),
      ...waitingInWords(waiting),
    ].join('\n'),
  )
  return clean ? EXIT.done : EXIT.different
}

const waitingInWords = (waiting: number) =>
  waiting > 0 ? [`${waiting} documents wait to be derived again; any command does it`] : []

const STRAYS: Record<Stray['what'], string> = {
  table: 'is no table of ours; move it to a schema of its own, or drop it',
  column: 'is no column of ours; drop it',
  'table-missing': 'is missing; restore it from a backup',
  'column-missing': 'is missing; restore its table from a backup',
}

const whereIs = (table: string) =>
  table.startsWith('revision of ') ? `desk, ${table}` : `published.${table}`

/** One line each: what is amiss, and what to do. */
function inWords({
  differences,
  strays,
  unreadable,
  isDerived,
  isUnfinished,
}: CheckResult): string[] {
  return [
    ...strays.map(({ what, name }) => `${name} ${STRAYS[what]}`),
    ...unreadable.map(
      ({ table, id, fault }) => `${table} ${id}: ${fault}; mend the row, or import it again`,
    ),
    ...differences.map(
      ({ table, missing, unexpected }) =>
        `${whereIs(table)}: ${missing} missing, ${unexpected} unexpected`,
    ),
    ...(isDerived
      ? []
      : [
          'what is published could not be derived again, and was not compared; mend what is said above first',
        ]),
    ...(isUnfinished
      ? [
          'somebody was taken out, and the rest was left to be published again; make room, then run check --mend',
        ]
      : []),
  ]
}
