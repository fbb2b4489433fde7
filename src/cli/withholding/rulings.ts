import { type Errands, sendErrand, takesBack } from '../../jobs/errand.ts'
import type { Visibility } from '../../kernel/fields/index.ts'
import { Refusal } from '../../kernel/refusals/index.ts'
import type { Alike } from '../../registry/acts/index.ts'
import type { Call, RunCommand } from '../calling/call.ts'
import { reasonOf } from '../calling/reason.ts'
import { noteAct, say, warn } from '../calling/say.ts'
import { VERBS } from './commands.ts'
import { toldOf, waitingInWords } from './likeness.ts'

type Ruling = Errands['takeBack']['asks']

export const rule: RunCommand = async (call) => {
  const [claim, verb] = call.operands as [string, string]
  const verdict = verdictOf(verb)
  const { visibility, asked } = call.options as { visibility?: Visibility; asked?: string }
  if (verdict === 'erased' && asked === undefined) throw new Refusal('erase-ask-first', { claim })
  const ruling = { claim, verdict, reason: reasonOf(call), visibility, asked }
  const done = takesBack(ruling)
    ? await sendErrand(call.config.data, { what: 'takeBack', ...ruling })
    : null
  done?.says.forEach(warn)
  if (done) noteAct(done.report.act)
  const waiting = done ? done.report.waiting : await ruleHere(call, ruling)
  const told = waiting.length > 0 ? { waiting: toldOf(waiting) } : {}
  say(
    call.json,
    { claim, verdict, ...told },
    [`${claim}: ${verdict}`, ...waitingInWords(waiting)].join('\n'),
  )
  return 0
}

/** With all that it takes, which is brought only now. */
async function ruleHere({ config }: Call, ruling: Ruling): Promise<Alike[]> {
  const [{ ruleClaim }, { perform }, { OPERATOR }, { withStore }] = await Promise.all([
    import('../../registry/acts/index.ts'),
    import('../../store/acting/index.ts'),
    import('../../jobs/operator.ts'),
    import('../calling/with-store.ts'),
  ])
  return await withStore(
    config,
    (house) => perform(house, ruleClaim, ruling, OPERATOR),
    takesBack(ruling) ? 'take-away' : 'command',
  )
}

/** The verb or the verdict itself. @throws Refusal `operand-one-of` */
function verdictOf(verb: string): Ruling['verdict'] {
  const verdict = Object.entries(VERBS).find(([name, word]) => name === verb || word === verb)?.[1]
  if (!verdict)
    throw new Refusal('operand-one-of', {
      operand: 'VERDICT',
      given: verb,
      known: Object.keys(VERBS).join(', '),
    })
  return verdict
}
