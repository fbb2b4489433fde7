/** What every benchmark shares: two contenders, run in turn in one process, and the ratio of their medians. */
import { cpus, totalmem } from 'node:os'

export type Contender = { name: string; run(): Promise<number> }

/** Runs both in turn, `rounds` times after one warm-up; each run gives a rate (higher is faster). Prints medians and the ratio. */
export async function against(
  title: string,
  unit: string,
  ours: Contender,
  peer: Contender,
  rounds = 5,
): Promise<{ ours: number; peer: number }> {
  const rates: { ours: number[]; peer: number[] } = { ours: [], peer: [] }
  for (let round = 0; round <= rounds; round++) {
    const measured = { ours: await ours.run(), peer: await peer.run() }
    if (round === 0) continue
    rates.ours.push(measured.ours)
    rates.peer.push(measured.peer)
  }
  const result = { ours: median(rates.ours), peer: median(rates.peer) }
  console.log(
    `${title}\n  ${ours.name}: ${Math.round(result.ours)} ${unit}\n  ${peer.name}: ${Math.round(result.peer)} ${unit}\n  ratio ${(result.ours / result.peer).toFixed(2)}`,
  )
  return result
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!

export const machine = (): string =>
  `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`
