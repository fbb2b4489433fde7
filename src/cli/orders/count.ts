/** What came back, and what was answered: numbers alone. */

import { OPERATOR } from '../../jobs/operator.ts'
import { Refusal } from '../../kernel/refusals/index.ts'
import { recordMail } from '../../orders/acts.ts'
import type { MailStep } from '../../orders/model/index.ts'
import { perform } from '../../store/acting/index.ts'
import { stateCodes } from '../../words/states.ts'
import type { Call, RunCommand } from '../calling/call.ts'
import { EXIT } from '../calling/exit.ts'
import { say } from '../calling/say.ts'
import { withOrders } from './opened.ts'

const count =
  (what: MailStep): RunCommand =>
  async (call) => {
    const [person, country, month, number] = [
      needed(call, 'person'),
      needed(call, 'country'),
      needed(call, 'month'),
      needed(call, 'number'),
    ]
    if (!stateCodes().includes(country)) throw new Refusal('country-unknown', { country })
    const counted = {
      what,
      person,
      country,
      month,
      kind: '' as const,
      number: /^\d{1,7}$/.test(number) ? Number(number) : Number.NaN,
    }
    await withOrders(call.config, (house) => perform(house, recordMail, counted, OPERATOR))
    say(call.json, counted, `${number} ${what}: ${person}, ${country}, ${month}`)
    return EXIT.done
  }

function needed({ options }: Call, name: string): string {
  const value = options[name]
  if (typeof value === 'string' && value !== '') return value
  throw new Refusal('option-needed', { option: `--${name}` })
}

export const returned: RunCommand = count('returned')
export const answered: RunCommand = count('answered')
