/** The end of an order: posted and counted, or erased. Either way nothing is left of what was in it. */

import { OPERATOR } from '../../jobs/operator.ts'
import { today } from '../../kernel/dates/index.ts'
import { Refusal } from '../../kernel/refusals/index.ts'
import { eraseOrder, postOrder } from '../../orders/acts.ts'
import { countsOf, papersIn } from '../../orders/model/index.ts'
import { perform } from '../../store/acting/index.ts'
import type { RunCommand } from '../calling/call.ts'
import { EXIT } from '../calling/exit.ts'
import { say } from '../calling/say.ts'
import { identitiesOf, numberOf, openNumber, withOrders } from './opened.ts'

export const posted: RunCommand = async (call) => {
  const identities = identitiesOf(call)
  const number = numberOf(call.operands[0]!)
  const papers = await withOrders(call.config, async (house) => {
    const { order } = await openNumber(house, number, identities)
    await perform(
      house,
      postOrder,
      { number, today: today(), counts: countsOf(order, today()) },
      OPERATOR,
    )
    return papersIn(order)
  })
  say(
    call.json,
    { number, state: 'posted', papers },
    `order ${number} is posted: ${papers} papers counted, its content erased`,
  )
  return EXIT.done
}

export const erase: RunCommand = async (call) => {
  const number = numberOf(call.operands[0]!)
  const { reason } = call.options
  if (typeof reason !== 'string' || reason.trim().length < 3)
    throw new Refusal('option-needed', { option: '--reason "…"' })
  await withOrders(call.config, (house) =>
    perform(house, eraseOrder, { number, today: today(), reason }, OPERATOR),
  )
  say(call.json, { number, state: 'erased' }, `order ${number} is erased`)
  return EXIT.done
}
