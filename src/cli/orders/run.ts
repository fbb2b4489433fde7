import { Refusal } from '../../kernel/refusals/index.ts'
import { layoutOf } from '../../papers/print/index.ts'
import type { Call, RunCommand } from '../calling/call.ts'
import { EXIT } from '../calling/exit.ts'
import { say } from '../calling/say.ts'
import { pressOf } from '../papers/options.ts'
import { labelsOf, makePapers } from './make-papers.ts'
import { identitiesOf, openAll, withOrders } from './opened.ts'
import { writeRun } from './print-run.ts'

/** A sheet and how many cards on it. */
const SHEET = /^(A4|A3|Letter)x[1-9]\d?$/

export const run: RunCommand = async (call) => {
  const identities = identitiesOf(call)
  const { out: folder, sheet: given } = call.options
  if (typeof folder !== 'string' || folder === '')
    throw new Refusal('option-needed', { option: '--out FOLDER' })
  const sheet = sheetOf(given)
  const press = pressOf(call)
  const { files, closed } = await withOrders(call.config, async (house) => {
    const { opened, closed } = await openAll(house, identities)
    if (opened.length === 0) throw new Refusal('orders-none')
    const how = { folder, sheet, make: makePapers(house, press), labels: labelsOf(press) }
    return { files: await writeRun(opened, how), closed }
  })
  for (const number of closed)
    process.stderr.write(`order ${number}: sealed to another key, or damaged\n`)
  process.stderr.write(
    `${folder} now holds names and addresses, in clear: delete it when all is posted\n`,
  )
  say(call.json, { folder, files, unopened: closed }, files.join('\n'))
  return EXIT.done
}

/** Cards come four on a sheet unless said otherwise; `none` for one a page. @throws Refusal `option-…`, `sheet-too-small`: before anything is written */
function sheetOf(given: Call['options'][string] = 'A4x4'): string | undefined {
  if (given === 'none') return undefined
  const sheet = String(given)
  if (!SHEET.test(sheet))
    throw new Refusal('option-one-of', {
      option: '--sheet',
      given: String(given),
      known: 'A4x4, A3x8, Letterx2, none',
    })
  layoutOf({ size: 'A6', sheet })
  return sheet
}
