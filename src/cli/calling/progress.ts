import type { Progress } from '../../store/collection/import.ts'

/** A bar on a terminal, with how fast it goes and how long it will take; silent where stderr is a file or a pipe. */
export function progressBar(label: string): Progress {
  if (!process.stderr.isTTY) return () => {}
  let [phase, began]: [string | undefined, number] = [undefined, Date.now()]
  return (done, total, what) => {
    if (what !== phase) [phase, began] = [what, Date.now()]
    const share = total === 0 ? 1 : done / total
    const filled = Math.round(share * 30)
    const bar = `${'█'.repeat(filled)}${'░'.repeat(30 - filled)}`
    const pace = paceInWords(done, total, (Date.now() - began) / 1_000)
    process.stderr.write(
      `\r${what ?? label} ${bar} ${done}/${total}${pace}\x1b[K${done >= total ? '\n' : ''}`,
    )
  }
}

/** Once there is something to go by. */
export function paceInWords(done: number, total: number, seconds: number): string {
  if (seconds < 1 || done === 0) return ''
  const rate = done / seconds
  const left = Math.ceil((total - done) / rate)
  const time = left >= 90 ? `${Math.ceil(left / 60)} min` : `${left} s`
  return `, ${Math.round(rate)}/s${left > 0 ? `, ${time} left` : ''}`
}
