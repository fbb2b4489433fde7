/** The whole benchmark of names, printed as it is measured. */
import { cpus, loadavg } from 'node:os'
import { baselines, type Engine, ours, overAnyAscii } from './engines.ts'
import { distractors, readForms } from './forms.ts'
import { measureLinkage } from './linkage.ts'
import { type Lists, measureRecall, progress, type Recall } from './recall.ts'
import { measureSpeed, type Speed } from './speed.ts'
import { bandTable, recallTable, table } from './tables.ts'
import { withTrigrams } from './trigrams.ts'

export type BenchOptions = {
  file: string
  /** Fewer baselines and queries, a smaller list to link. */
  quick: boolean
  /** Parts to run; all when empty: recall, baselines, speed, link. */
  parts: readonly string[]
  distractors: number
  seed: number
}

/** Hits that are asked for, of every engine. */
const LIMIT = 80

export async function benchNames({
  file,
  quick,
  parts,
  distractors: count,
  seed,
}: BenchOptions): Promise<void> {
  const wants = (part: string): boolean => parts.length === 0 || parts.includes(part)
  const people = readForms(file)
  const lists: Lists = { people, distractors: distractors(count, seed, people), seed, limit: LIMIT }
  console.log(
    `${machine()}\n${people.length} forms of ${new Set(people.map(({ person }) => person)).size} people, ${count} distractors, seed ${seed}\n`,
  )
  if (wants('recall') || wants('baselines'))
    await recallPart(lists, wants('baselines') ? othersFor(quick) : [], quick)
  if (wants('speed'))
    console.log(
      `${speedTable([100_000, ...(quick ? [] : [1_000_000])].map((names) => measureSpeed(names, people, seed, quick ? 2 : 5)))}\n`,
    )
  if (wants('link'))
    console.log(
      await measureLinkage({
        register: quick ? 100_000 : 1_000_000,
        list: quick ? 10_000 : 100_000,
        seed,
      }),
    )
}

const othersFor = (quick: boolean): readonly Engine[] =>
  quick ? baselines.filter(({ name }) => /^MiniSearch/.test(name)) : baselines

async function recallPart(lists: Lists, others: readonly Engine[], quick: boolean): Promise<void> {
  const most = quick ? 200 : Number.POSITIVE_INFINITY
  const all = () => true
  const mine = await measureRecall(ours, lists, all, most)
  console.log(`${recallTable([mine])}\n\n${bandTable(mine)}\n`)
  await halves(lists, most)
  const recalls: Recall[] = [mine]
  for (const engine of others) {
    recalls.push(await measureRecall(engine, lists, all, most))
    console.log(`${recallTable(recalls.slice(-1))}\n`)
  }
  if (others.length > 0) recalls.push(...(await trigramRecalls(lists, most)))
  if (recalls.length > 1) console.log(`side by side, one run\n${recallTable(recalls)}\n`)
}

const trigramRecalls = (lists: Lists, most: number): Promise<Recall[]> =>
  withTrigrams(async (engine) => [
    await measureRecall(engine, lists, () => true, most),
    await measureRecall(overAnyAscii(engine), lists, () => true, most),
  ])

/** The same by halves of the people, so that one can be tuned on and the other kept blind. */
async function halves(lists: Lists, most: number): Promise<void> {
  const recalls: Recall[] = []
  for (const half of [0, 1]) {
    const recall = await measureRecall(ours, lists, (person) => halfOf(person) === half, most)
    recalls.push({ ...recall, engine: half === 0 ? 'half A of the people' : 'half B' })
  }
  console.log(`${recallTable(recalls)}\n`)
}

/** FNV-1a over the person's id, its last bit. */
export function halfOf(person: string): number {
  let hash = 0x811c9dc5
  for (const character of person) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193)
  return (hash ^ (hash >>> 15)) & 1
}

function speedTable(speeds: readonly Speed[]): string {
  progress('')
  const cell = (value: number, digits = 0) => value.toFixed(digits)
  return table([
    [
      'names',
      'built/s',
      'searches/s',
      'median ms',
      'p95 ms',
      'held MB',
      'MB a million',
      'written MB',
    ],
    ...speeds.map((speed) => [
      String(speed.names),
      cell(speed.namesPerSecond),
      cell(speed.searchesPerSecond),
      cell(speed.median, 2),
      cell(speed.p95, 2),
      cell(speed.heldMegabytes, 1),
      cell((speed.heldMegabytes * 1e6) / speed.names, 1),
      cell(speed.writtenMegabytes, 1),
    ]),
  ])
}

const machine = (): string =>
  `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}, load ${loadavg()[0]!.toFixed(1)} before the run`
