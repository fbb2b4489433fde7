/** A word beside the result, for whoever looks on. */
export const warn = (words: string): boolean => process.stderr.write(`whereabouts: ${words}\n`)

/** Acts that changed the record and were not told of yet, by their numbers. */
const done: number[] = []
export const noteAct = (act: number): number => done.push(act)

/** Says a result: as JSON, or in words. With it goes the number of the act that it is of, by which the act can be taken back. */
export function say(json: boolean, result: unknown, words: string): void {
  const act = done.splice(0).at(-1)
  const told = act === undefined || typeof result !== 'object' ? result : { ...result, act }
  const lines = [...(words === '' ? [] : [words]), ...(act === undefined ? [] : [`act ${act}`])]
  process.stdout.write(
    json ? `${JSON.stringify(told)}\n` : lines.map((line) => `${line}\n`).join(''),
  )
}
