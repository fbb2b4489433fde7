/** Orders at the desk: which there are, and what is in them for whoever holds the key. */
import { listOrders } from '../../boot.ts'
import type { Call, RunCommand } from '../calling/call.ts'
import { EXIT } from '../calling/exit.ts'
import { say } from '../calling/say.ts'
import { inWords } from './in-words.ts'
import { identitiesOf, numberOf, openAll, openNumber, withOrders } from './opened.ts'

export const list: RunCommand = async (call) => {
  if (call.options.identity !== undefined) return await read(call)
  const orders = await withOrders(call.config, ({ desk }) => listOrders(desk))
  const lines = orders.map(({ number, state, day }) => [number, state, day].join('\t'))
  say(call.json, { orders }, lines.length > 0 ? lines.join('\n') : 'no order yet')
  return EXIT.done
}

export const read: RunCommand = async (call) => {
  const { opened, closed } = await openedBy(call)
  for (const number of closed)
    process.stderr.write(`order ${number}: sealed to another key, or damaged\n`)
  const orders = opened.map(({ number, day, order }) => ({ number, day, ...order }))
  say(
    call.json,
    { orders, unopened: closed },
    opened.length > 0 ? opened.map(inWords).join('\n\n') : 'no order waits',
  )
  return EXIT.done
}

async function openedBy(call: Call): ReturnType<typeof openAll> {
  const identities = identitiesOf(call)
  const [word] = call.operands
  const number = word === undefined ? null : numberOf(word)
  return await withOrders(call.config, async (house) =>
    number === null
      ? await openAll(house, identities)
      : { opened: [await openNumber(house, number, identities)], closed: [] },
  )
}
