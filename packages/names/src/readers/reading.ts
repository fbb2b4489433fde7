/** One step of a reading: this piece of the word was read as these symbols. */
export type Step = readonly [from: string, to: string]

/** How a reading came about; readings of the same kind are joined when two tokens are read as one. */
export type ReadingKind =
  | 'plain'
  | 'pinyin'
  | 'hybrid'
  | 'chinese'
  | 'arabic'
  | 'kazakh'
  | 'palladius'
  | 'stem'
  | 'german'

/** One way to say a token. `penalty` is in ten-thousandths of a score. */
export type Reading = { kind: ReadingKind; steps: readonly Step[]; penalty: number; rule: string }

export const symbolsOf = (reading: Pick<Reading, 'steps'>): string =>
  reading.steps.map((step) => step[1]).join('')

/** Equal neighbours say one sound: Hassan, Abdulla, Жээнбеков. */
export function collapse(steps: Step[]): Step[] {
  const kept: Step[] = []
  let last = ''
  for (const [from, to] of steps) {
    const said = to !== '' && to[0] === last ? to.slice(1) : to
    if (said === '' && kept.length > 0)
      kept[kept.length - 1] = [kept[kept.length - 1]![0] + from, kept[kept.length - 1]![1]]
    else kept.push([from, said])
    if (said !== '') last = said[said.length - 1]!
  }
  return kept
}

/** Reads a word by the longest spelling that a table knows at each place; unknown letters say nothing. */
export function readByTable(
  word: string,
  table: ReadonlyMap<string, string>,
  longest: number,
): Step[] {
  const steps: Step[] = []
  for (let at = 0; at < word.length; ) {
    let size = Math.min(longest, word.length - at)
    while (size > 1 && !table.has(word.slice(at, at + size))) size--
    const from = word.slice(at, at + size)
    steps.push([from, table.get(from) ?? ''])
    at += size
  }
  return steps
}

/** 'sh=S ch=C' as a table. */
export function tableOf(list: string): Map<string, string> {
  return new Map(
    list
      .trim()
      .split(/\s+/)
      .map((entry) => {
        const cut = entry.indexOf('=', 1)
        return [entry.slice(0, cut), entry.slice(cut + 1)] as const
      }),
  )
}
