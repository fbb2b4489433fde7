import { type HidingReport, type House, hideFrom } from '../boot.ts'
import { type Alike, hidePerson, publishPerson, readWaiting } from '../registry/acts.ts'
import { readPublicPerson } from '../registry/views/index.ts'
import { perform } from '../store/act.ts'
import { workOff } from '../store/later.ts'
import { OPERATOR } from './actor.ts'
import { BEYOND_REACH, beyondInWords } from './beyond-reach.ts'
import type { Run } from './call.ts'
import { EXIT } from './exit.ts'
import { reasonOf } from './reason.ts'
import { say, withStore } from './with-store.ts'

export const hide: Run = async (call) => {
  const slug = call.operands[0]!
  const input = { slug, reason: reasonOf(call), dryRun: call.options['dry-run'] === true }
  const purpose = input.dryRun ? 'command' : 'take-away'
  await withStore(
    call.config,
    async (house) => {
      const report = await hideFrom(house, input, OPERATOR)
      sayHidden(call, input, report)
      if (!input.dryRun) await workOff(house)
    },
    purpose,
  )
  return EXIT.done
}

/** As soon as it is so, before anything else is done. `ms`: since this process began. */
function sayHidden({ json }: Parameters<Run>[0], input: { slug: string; dryRun: boolean }, { alike, ...report }: HidingReport): void {
  const ms = Math.round(performance.now())
  const beyond = input.dryRun ? [] : BEYOND_REACH
  const said = { slug: input.slug, hidden: !input.dryRun, ...report, alike: toldOf(alike), ms, beyond }
  const beside = [...report.left.map(leftInWords), ...alike.flatMap(alikeInWords)]
  const lines = [inWords(input, report), ...atMost(100, beside), ...(input.dryRun ? [] : beyondInWords())]
  say(json, said, lines.join('\n'))
}

function inWords(
  { slug, dryRun }: { slug: string; dryRun: boolean },
  { changes = {}, waiting }: Pick<HidingReport, 'changes' | 'waiting'>,
): string {
  if (!dryRun)
    return [`${slug} is out of everything public`, ...(waiting > 0 ? [`${waiting} documents of others are derived again now`] : [])].join(
      '\n',
    )
  const lines = Object.entries(changes).map(([kind, { gone, changed }]) => {
    const [less, other] = [listed('would go', gone), listed('would be told otherwise', changed)]
    return `${kind}: ${[less, other].filter(Boolean).join('; ')}`
  })
  return ['dry run: nothing was written', ...lines].join('\n')
}

const listed = (what: string, ids: readonly string[]) => (ids.length > 0 ? `${ids.length} ${what} (${atMost(20, ids).join(', ')})` : '')

/** The first of many; --json gives all. */
const atMost = (most: number, lines: readonly string[]) =>
  lines.length > most ? [...lines.slice(0, most), `and ${lines.length - most} more: --json lists all`] : lines

const leftInWords = ({ kind, id, people, forms }: HidingReport['left'][number]) =>
  `left standing: ${kind} ${id}${people.length > 0 ? `, about ${people.join(', ')}` : ''}: ${forms.join(', ')}`

const alikeInWords = ({ slug, resembles }: Alike) =>
  resembles.map((found) => `still public, and of a like name: ${slug} (${likeness(found)})`)

const likeness = ({ band, score, form, theirs, why }: Alike['resembles'][number]) =>
  `${band} ${score.toFixed(2)}: ${form} and ${theirs}: ${why}`

/** What of a resemblance is told: which names, and why; not of whom. */
export const toldOf = (people: readonly Alike[]) =>
  people.map(({ slug, resembles }) => ({ slug, resembles: resembles.map(({ to, ...told }) => told) }))

/** A line for each who waits. */
export const waitingInWords = (people: readonly Alike[]): string[] =>
  people.map(({ slug, resembles }) => {
    const why = resembles[0] ? `: ${likeness(resembles[0])}` : ''
    return `${slug} waits and is not public: somebody of a like name was taken out${why}; look, then ./whereabouts publish ${slug} --reason "…"`
  })

export const unhide: Run = async (call) => {
  const slug = call.operands[0]!
  const hiding = { slug, hidden: false, reason: reasonOf(call) }
  const { waiting } = await withStore(call.config, async (house) => {
    const done = await perform(house, hidePerson, hiding, OPERATOR)
    await workOff(house)
    return done
  })
  const waits = waiting.some((each) => each.slug === slug)
  const lines = [waits ? `${slug} is no longer hidden` : `${slug} is public again`, ...waitingInWords(waiting)]
  say(call.json, { slug, hidden: false, waiting: toldOf(waiting) }, lines.join('\n'))
  return EXIT.done
}

export const publish: Run = async (call) => {
  const slug = call.operands[0]!
  const reason = reasonOf(call)
  const shown = await withStore(call.config, async (house) => {
    await perform(house, publishPerson, { slug, reason }, OPERATOR)
    await workOff(house)
    return (await readPublicPerson(house.visitor, slug)) !== null
  })
  say(call.json, { slug, public: shown }, shown ? `${slug} is public` : `${slug} waits no longer, and is not public for another reason`)
  return EXIT.done
}

export const waiting: Run = async (call) => {
  const people = await withStore(call.config, readAll)
  say(call.json, { waiting: toldOf(people) }, people.length > 0 ? waitingInWords(people).join('\n') : 'nobody waits')
  return EXIT.done
}

const readAll = ({ desk }: House) => desk.transaction().execute((db) => readWaiting(db))
