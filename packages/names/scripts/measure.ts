/**
 * Measures the library on a list of people: `measure.ts people.tsv [names] [train|blind|all] [--list]`.
 * Method: data/README in the package's README, "Figures". The people file has the columns person_id, form, script.
 */
import { readFileSync } from 'node:fs'
import { buildIndex, fold, type Hit, type NameRecord } from '../src/index.ts'

type Form = { person: string; text: string; script: string }
const [file = '', size = '100000', half = 'all', ...flags] = process.argv.slice(2)
const rows = readFileSync(file, 'utf8').trim().split('\n').slice(1)
const people: Form[] = rows
  .map((row) => row.split('\t'))
  .map(([person = '', text = '', script = '']) => ({ person, text, script }))

/** mulberry32: the distractors are the same in every run. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** FNV-1a of the person's id decides the half, so that a person's forms stay together. */
function isBlind(id: string): boolean {
  let hash = 2166136261
  for (const char of id) hash = Math.imul(hash ^ char.charCodeAt(0), 16777619)
  return ((hash >>> 7) & 1) === 1
}

const given = readFileSync(new URL('../data/given-names.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((row) =>
    row.split('\t').map((cell) =>
      cell
        .split(';')
        .map((form) => form.trim())
        .filter(Boolean),
    ),
  )
const formsOf = (row: string[][], script: string) =>
  ({
    Latn: [...(row[0] ?? []), ...(row[5] ?? [])],
    Arab: row[1] ?? [],
    Hans: row[3] ?? [],
    pinyin: row[4] ?? [],
  })[script] ?? []

/** Which given names each word is; a distractor with the two names of a person of the list, in that order, is that person's name. */
const rowsOf = new Map<string, Set<number>>()
for (const [at, row] of given.entries())
  for (const cell of [row[0], row[1], row[3], row[4], row[5]])
    for (const form of cell ?? [])
      rowsOf.set(fold(form), (rowsOf.get(fold(form)) ?? new Set()).add(at))
const taken = new Set<string>()
for (const { text } of people) {
  const words = text.split(/[ ·]/).map((word) => rowsOf.get(fold(word)))
  for (const a of words[0] ?? []) for (const b of words[1] ?? []) taken.add(`${a} ${b}`)
}

function* distractors(count: number): Generator<NameRecord> {
  const next = random(7)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!
  for (let made = 0; made < count; ) {
    const a = Math.floor(next() * given.length)
    const b = Math.floor(next() * given.length)
    if (taken.has(`${a} ${b}`)) continue
    const share = next()
    const script = share < 0.45 ? 'Latn' : share < 0.65 ? 'Arab' : share < 0.85 ? 'Hans' : 'pinyin'
    const form = `${pick(formsOf(given[a]!, script))}${script === 'Hans' ? '·' : ' '}${pick(formsOf(given[b]!, script))}`
    yield { id: `d${made++}`, forms: [form] }
  }
}

const grouped = Map.groupBy(people, ({ person }) => person)
const records: NameRecord[] = [...grouped].map(([id, forms]) => ({
  id,
  forms: forms.map(({ text }) => text),
}))
const wanted = Number(size)
const all = [...records, ...distractors(wanted)]
gc()
const before = process.memoryUsage()
const started = performance.now()
const index = buildIndex(all)
const built = performance.now() - started
index.search('Ekber Eset')
gc()
const after = process.memoryUsage()
const mb = (bytes: number) => (bytes / 1e6).toFixed(1)
console.log(
  `${all.length} names in ${built.toFixed(0)} ms: ${Math.round(all.length / built)}k/s; memory ${mb(after.heapUsed - before.heapUsed + after.arrayBuffers - before.arrayBuffers)} MB`,
)

function gc(): void {
  globalThis.gc?.()
}

const groupOf = (script: string) =>
  script === 'Hans' || script === 'pinyin' ? 'han' : script === 'Tibt' ? 'tibt' : 'abc'
const scriptOfForm = ({ script }: Form) => (script === 'pinyin' ? 'Latn' : script)

type Count = { asked: number; first: number; ten: number }
const counts = new Map<string, Count>()
function note(key: string, rank: number): void {
  const count = counts.get(key) ?? { asked: 0, first: 0, ten: 0 }
  count.asked++
  if (rank === 1) count.first++
  if (rank >= 1 && rank <= 10) count.ten++
  counts.set(key, count)
}

const scriptOf = new Map(people.map((form) => [`${form.person}\t${form.text}`, form]))
/** One typing mistake: a letter dropped, doubled, changed or turned with its neighbour. */
function typo(text: string, next: () => number): string {
  const chars = [...text]
  const at = Math.floor(next() * chars.length)
  const kind = Math.floor(next() * 4)
  if (kind === 0) chars.splice(at, 1)
  else if (kind === 1) chars.splice(at, 0, chars[Math.floor(next() * chars.length)]!)
  else if (kind === 2) chars[at] = chars[Math.floor(next() * chars.length)]!
  else if (at + 1 < chars.length) [chars[at], chars[at + 1]] = [chars[at + 1]!, chars[at]!]
  return chars.join('')
}

const reversedOf = (text: string) =>
  text.includes('·') ? text.split('·').reverse().join('·') : text.split(' ').reverse().join(' ')
const bands = new Map<string, { right: number; wrong: number; asked: number }>()
const times: number[] = []

/** One index holds every form; of the person asked for, the forms that do not count are passed over, so the best that counts is found form by form. */
function ranks(
  query: Form,
  text: string,
  targets: Record<string, (target: Form) => boolean>,
  mark: string,
): void {
  const began = performance.now()
  const hits = index.search(text, { limit: 80 })
  if (mark === '') times.push(performance.now() - began)
  for (const [name, countsAs] of Object.entries(targets)) {
    const own = grouped
      .get(query.person)!
      .filter((form) => form !== query && form.text !== query.text && countsAs(form))
    if (own.length === 0) continue
    const others = hits.filter((hit) => hit.id !== query.person)
    const scores = buildIndex([{ id: 'x', forms: own.map((form) => form.text) }]).search(text, {
      limit: 1,
      minScore: 0,
    })
    const score = scores[0]?.score ?? 0
    const shown =
      hits.some((hit) => hit.id === query.person) ||
      (others.length >= 80 ? score >= others[79]!.score : score >= 0.5)
    const rank = shown && score > 0 ? 1 + others.filter((hit) => hit.score >= score).length : -1
    note(`${name}${mark}`, rank)
    if (mark === '' && flags.includes('--list') && name === 'han-abc' && rank !== 1)
      console.log(
        `${rank}\t${text}\t${own.map((form) => form.text).join(', ')}\t${score}\t${others
          .slice(0, 2)
          .map((hit) => `${hit.form} ${hit.score}`)
          .join(' | ')}`,
      )
    if (mark === '' && flags.includes('--list2') && name === 'other-script' && rank !== 1)
      console.log(
        `${rank}\t${text}\t${own.map((form) => form.text).join(', ')}\t${score}\t${others
          .slice(0, 2)
          .map((hit) => `${hit.form} ${hit.score}`)
          .join(' | ')}`,
      )
    if (mark !== '' || name !== 'han-abc') continue
    const band = score >= 0.94 ? 'strong' : score >= 0.8 ? 'likely' : 'possible'
    for (const one of ['strong', 'likely', 'possible']) {
      const count = bands.get(one) ?? { right: 0, wrong: 0, asked: 0 }
      count.asked++
      if (one === band && rank > 0) count.right++
      count.wrong += others.filter(
        (hit) => hit.band === one && groupOf(hitGroup(hit)) !== groupOf(query.script),
      ).length
      bands.set(one, count)
    }
  }
}

/** Script group of a hit: a distractor's pinyin cannot be told from its Latin but by the list. */
const pinyinForms = new Set(given.flatMap((row) => (row[4] ?? []).map((form) => fold(form))))
function hitGroup(hit: Hit): string {
  const known = scriptOf.get(`${hit.id}\t${hit.form}`)
  if (known) return known.script
  if (/\p{Script=Han}/u.test(hit.form)) return 'Hans'
  return hit.form.split(' ').every((word) => pinyinForms.has(fold(word))) ? 'pinyin' : 'Latn'
}

const next = random(11)
for (const query of people) {
  const mistyped = typo(query.text, next)
  if (half !== 'all' && isBlind(query.person) !== (half === 'blind')) continue
  const hanAbc = {
    'han-abc': (form: Form) =>
      groupOf(form.script) !== groupOf(query.script) &&
      [form, query].some((one) => groupOf(one.script) === 'han') &&
      [form, query].some((one) => groupOf(one.script) === 'abc'),
  }
  ranks(
    query,
    query.text,
    {
      any: () => true,
      'other-script': (form) => scriptOfForm(form) !== scriptOfForm(query),
      ...hanAbc,
    },
    '',
  )
  ranks(query, mistyped, hanAbc, ' typo')
  if (/[ ·]/.test(query.text)) ranks(query, reversedOf(query.text), hanAbc, ' reversed')
}
for (const [name, { asked, first, ten }] of counts)
  console.log(
    `${name.padEnd(18)} ${((100 * first) / asked).toFixed(1)} / ${((100 * ten) / asked).toFixed(1)}   (${asked})`,
  )
for (const [band, { right, wrong, asked }] of bands)
  console.log(
    `${band.padEnd(10)} precision ${((100 * right) / (right + wrong)).toFixed(1)} recall ${((100 * right) / asked).toFixed(1)}`,
  )
times.sort((a, b) => a - b)
const mean = times.reduce((sum, time) => sum + time, 0) / times.length
console.log(
  `search mean ${mean.toFixed(2)} ms (${Math.round(1000 / mean)}/s), median ${times[times.length >> 1]!.toFixed(2)}, p95 ${times[Math.floor(times.length * 0.95)]!.toFixed(2)} ms`,
)
