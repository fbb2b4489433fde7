import type { HidingReport, House } from '../../boot.ts'
import { type Errands, sendErrand } from '../../jobs/errand.ts'
import type { Alike } from '../../registry/acts/index.ts'
import type { Call, RunCommand } from '../calling/call.ts'
import { EXIT } from '../calling/exit.ts'
import { reasonOf } from '../calling/reason.ts'
import { noteAct, say, warn } from '../calling/say.ts'
import { BEYOND_REACH, beyondInWords } from './beyond-reach.ts'
import { likeness, toldOf } from './likeness.ts'

export const hide: RunCommand = async (call) => {
  const errand = { slug: call.operands[0]!, reason: reasonOf(call) }
  const isDry = call.options['dry-run'] === true
  const done = isDry ? null : await sendErrand(call.config.data, { what: 'hide', ...errand })
  if (!done) await hideHere(call, errand, isDry)
  else {
    done.says.forEach(warn)
    sayHidden(call, { ...errand, dryRun: false }, done.report)
  }
  return EXIT.done
}

/** With all that it takes, where no process serves: that is brought only now. */
async function hideHere(
  call: Call,
  errand: Errands['hide']['asks'],
  dryRun: boolean,
): Promise<void> {
  const [{ hideFrom }, { workOff }, { OPERATOR }, { withStore }] = await Promise.all([
    import('../../boot.ts'),
    import('../../store/acting/later.ts'),
    import('../../jobs/operator.ts'),
    import('../calling/with-store.ts'),
  ])
  const hideIn = async (house: House) => {
    const report = await hideFrom(house, { ...errand, dryRun }, OPERATOR)
    sayHidden(call, { ...errand, dryRun }, report)
    if (!dryRun) await workOff(house)
  }
  await withStore(call.config, hideIn, dryRun ? 'command' : 'take-away')
}

/** As soon as it is so, before anything else is done. `ms`: since this process began. */
function sayHidden(
  { json }: Parameters<RunCommand>[0],
  input: { slug: string; dryRun: boolean },
  { alike, ...report }: HidingReport,
): void {
  const ms = Math.round(performance.now())
  if (report.act !== undefined) noteAct(report.act)
  const beyond = input.dryRun ? [] : BEYOND_REACH
  const said = {
    slug: input.slug,
    hidden: !input.dryRun,
    ...report,
    alike: toldOf(alike),
    ms,
    beyond,
  }
  const beside = [...report.left.map(leftInWords), ...alike.flatMap(alikeInWords)]
  const lines = [
    inWords(input, report),
    ...atMost(100, beside),
    ...(input.dryRun ? [] : beyondInWords()),
  ]
  say(json, said, lines.join('\n'))
}

function inWords(
  { slug, dryRun }: { slug: string; dryRun: boolean },
  { changes = {}, waiting }: Pick<HidingReport, 'changes' | 'waiting'>,
): string {
  if (!dryRun)
    return [
      `${slug} is out of everything public`,
      ...(waiting > 0 ? [`${waiting} documents of others are derived again now`] : []),
    ].join('\n')
  const lines = Object.entries(changes).map(([kind, { gone, changed }]) => {
    const [less, other] = [listed('would go', gone), listed('would be told otherwise', changed)]
    return `${kind}: ${[less, other].filter(Boolean).join('; ')}`
  })
  return ['dry run: nothing was written', ...lines].join('\n')
}

const listed = (what: string, ids: readonly string[]) =>
  ids.length > 0 ? `${ids.length} ${what} (${atMost(20, ids).join(', ')})` : ''

/** The first of many; --json gives all. */
const atMost = (most: number, lines: readonly string[]) =>
  lines.length > most
    ? [...lines.slice(0, most), `and ${lines.length - most} more: --json lists all`]
    : lines

const leftInWords = ({ kind, id, people, forms }: HidingReport['left'][number]) =>
  `left standing: ${kind} ${id}${people.length > 0 ? `, about ${people.join(', ')}` : ''}: ${forms.join(', ')}`

const alikeInWords = ({ slug, resembles }: Alike) =>
  resembles.map((found) => `still public, and of a like name: ${slug} (${likeness(found)})`)
