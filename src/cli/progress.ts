import type { Progress } from '../store/collection/import.ts'

/** A bar on a terminal; silent where stderr is a file or a pipe. */
export function progressBar(label: string): Progress {
  if (!process.stderr.isTTY) return () => {}
  return (done, total) => {
    const share = total === 0 ? 1 : done / total
    const filled = Math.round(share * 30)
    process.stderr.write(`\r${label} ${'█'.repeat(filled)}${'░'.repeat(30 - filled)} ${done}/${total}${done >= total ? '\n' : ''}`)
  }
}
