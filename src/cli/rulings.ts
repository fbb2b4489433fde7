import { Refusal } from '../kernel/refusal.ts'
import { hidePerson, ruleClaim } from '../registry/acts.ts'
import { RULINGS, type Verdict } from '../registry/model.ts'
import { perform } from '../store/act.ts'
import { OPERATOR } from './actor.ts'
import type { Call, Command } from './call.ts'
import { say, withStore } from './with-store.ts'

function reasonOf({ options }: Call): string {
  if (typeof options.reason !== 'string' || options.reason.trim().length < 3)
    throw new Refusal('usage', { what: '--reason "…" is missing' })
  return options.reason
}

const hiding = (hidden: boolean, says: string): Command => ({
  usage: `${hidden ? 'hide' : 'unhide'} SLUG --reason "…"`,
  says,
  operands: ['SLUG'],
  options: { reason: { type: 'string' } },
  async run(call) {
    const slug = call.operands[0]!
    const reason = reasonOf(call)
    await withStore(call.config, (house) => perform(house, hidePerson, { slug, hidden, reason }, OPERATOR))
    say(call.json, { slug, hidden }, `${slug} is ${hidden ? 'out of everything public' : 'public again'}`)
    return 0
  },
})

export const hide = hiding(true, 'Takes a person out of everything public, at once; nothing is lost.')
export const unhide = hiding(false, 'Puts a hidden person back.')

/** The verb on the command line, and the verdict that it appends. */
const VERBS: Record<string, Verdict> = {
  accept: 'accepted',
  prefer: 'preferred',
  dispute: 'disputed',
  withdraw: 'withdrawn',
  erase: 'erased',
}

export const rule: Command = {
  usage: `rule CLAIM ${Object.keys(VERBS).join('|')} --reason "…"`,
  says: 'Rules on a claim. Undo is one more ruling; what was erased is gone.',
  operands: ['CLAIM', Object.keys(VERBS).join('|')],
  options: { reason: { type: 'string' } },
  async run(call) {
    const [claim, verb] = call.operands as [string, string]
    const verdict = VERBS[verb] ?? RULINGS.find((word) => word === verb)
    if (!verdict) throw new Refusal('usage', { what: `there is no ruling ${verb}; known are ${Object.keys(VERBS).join(', ')}` })
    const reason = reasonOf(call)
    await withStore(call.config, (house) => perform(house, ruleClaim, { claim, verdict, reason }, OPERATOR))
    say(call.json, { claim, verdict }, `${claim}: ${verdict}`)
    return 0
  },
}
