import { Refusal } from '../kernel/refusal.ts'
import { hidePerson, ruleClaim } from '../registry/acts.ts'
import { RULINGS, type Verdict } from '../registry/model.ts'
import { perform } from '../store/act.ts'
import { OPERATOR } from './actor.ts'
import type { Call, Run } from './call.ts'
import { VERBS } from './commands.ts'
import { say, withStore } from './with-store.ts'

function reasonOf({ options }: Call): string {
  if (typeof options.reason !== 'string' || options.reason.trim().length < 3)
    throw new Refusal('usage', { what: '--reason "…" is missing' })
  return options.reason
}

const hiding =
  (hidden: boolean): Run =>
  async (call) => {
    const slug = call.operands[0]!
    const reason = reasonOf(call)
    await withStore(call.config, (house) => perform(house, hidePerson, { slug, hidden, reason }, OPERATOR))
    say(call.json, { slug, hidden }, `${slug} is ${hidden ? 'out of everything public' : 'public again'}`)
    return 0
  }

export const hide = hiding(true)
export const unhide = hiding(false)

export const rule: Run = async (call) => {
  const [claim, verb] = call.operands as [string, string]
  const verdict = verdictOf(verb)
  const reason = reasonOf(call)
  await withStore(call.config, (house) => perform(house, ruleClaim, { claim, verdict, reason }, OPERATOR))
  say(call.json, { claim, verdict }, `${claim}: ${verdict}`)
  return 0
}

/** The verb or the verdict itself. @throws Refusal `usage` */
function verdictOf(verb: string): Verdict {
  const verdict = Object.entries(VERBS).find(([name]) => name === verb)?.[1] ?? RULINGS.find((word) => word === verb)
  if (!verdict) throw new Refusal('usage', { what: `there is no ruling ${verb}; known are ${Object.keys(VERBS).join(', ')}` })
  return verdict
}
