/** A word beside the result, for whoever looks on. */
export const warn = (words: string): boolean => process.stderr.write(`whereabouts: ${words}\n`)

/** Says a result: as JSON, or in words. */
export function say(json: boolean, result: unknown, words: string): void {
  process.stdout.write(json ? `${JSON.stringify(result)}\n` : words === '' ? '' : `${words}\n`)
}
