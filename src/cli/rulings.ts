import type { Visibility } from '../kernel/fields.ts'
import { Refusal } from '../kernel/refusal.ts'
import { ruleClaim } from '../registry/acts.ts'
import { isAway, RULINGS } from '../registry/model.ts'
import { perform } from '../store/act.ts'
import { OPERATOR } from './actor.ts'
import type { Run } from './call.ts'
import { VERBS } from './commands-hiding.ts'
import { waitingInWords } from './hiding.ts'
import { toldOf } from './likeness.ts'
import { reasonOf } from './reason.ts'
import { say } from './say.ts'
import { withStore } from './with-store.ts'

export const rule: Run = async (call) => {
  const [claim, verb] = call.operands as [string, string]
  const verdict = verdictOf(verb)
  const reason = reasonOf(call)
  const { visibility, asked } = call.options as { visibility?: Visibility; asked?: string }
  if (verdict === 'erased' && asked === undefined) throw new Refusal('erase-ask-first', { claim })
  const waiting = await withStore(
    call.config,
    (house) => perform(house, ruleClaim, { claim, verdict, reason, visibility, asked }, OPERATOR),
    isAway(verdict) ? 'take-away' : 'command',
  )
  const told = waiting.length > 0 ? { waiting: toldOf(waiting) } : {}
  say(call.json, { claim, verdict, ...told }, [`${claim}: ${verdict}`, ...waitingInWords(waiting)].join('\n'))
  return 0
}

/** The verb or the verdict itself. @throws Refusal `usage` */
function verdictOf(verb: string): (typeof RULINGS)[number] {
  const verdict = Object.entries(VERBS).find(([name]) => name === verb)?.[1] ?? RULINGS.find((word) => word === verb)
  if (!verdict) throw new Refusal('usage', { what: `there is no ruling ${verb}; known are ${Object.keys(VERBS).join(', ')}` })
  return verdict
}
