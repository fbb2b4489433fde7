/** A print run: a folder for each order with its papers, what to pack and the label. All of it names who ordered. */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from '../../kernel/refusals/index.ts'
import { faultOfFile } from '../../kernel/refusals/of-system.ts'
import type { OrderLine } from '../../orders/model/index.ts'
import { labelOf, packingListOf } from './in-words.ts'
import type { Opened } from './opened.ts'

/** The papers of an order, each file with a name of its own. `sheet`: how cards stand on a sheet; undefined for one by one. */
export type MakePapers = (
  lines: readonly OrderLine[],
  sheet: string | undefined,
) => AsyncIterable<{ name: string; bytes: Uint8Array }>

/** One sheet of all addresses, and which of them it could not take. */
export type MakeLabels = (
  blocks: readonly (readonly string[])[],
) => Promise<{ bytes: Uint8Array | null; left: number[] }>

export type PrintRun = {
  folder: string
  sheet: string | undefined
  make: MakePapers
  labels: MakeLabels
}

/** Returns the files that it wrote, from the folder on. Only their owner can read them. @throws Refusal `out-unwritable` */
export async function writeRun(
  orders: readonly Opened[],
  { folder, sheet, make, labels }: PrintRun,
): Promise<string[]> {
  const files: string[] = []
  const write = (name: string, bytes: Uint8Array | string) => {
    trying(folder, () => writeFileSync(join(folder, name), bytes, { mode: 0o600 }))
    files.push(name)
  }
  for (const opened of orders) {
    const place = `order-${opened.number}`
    trying(folder, () => {
      mkdirSync(join(folder, place), { recursive: true, mode: 0o700 })
      chmodSync(join(folder, place), 0o700)
    })
    write(join(place, 'packing-list.txt'), `${packingListOf(opened)}\n`)
    write(join(place, 'label.txt'), `${labelOf(opened)}\n`)
    for await (const { name, bytes } of make(opened.order.lines, sheet))
      write(join(place, safeName(name)), bytes)
  }
  const { bytes, left } = await labels(orders.map((opened) => labelOf(opened).split('\n')))
  if (bytes) write('labels.pdf', bytes)
  for (const n of left)
    process.stderr.write(
      `order ${orders[n]!.number}: our fonts cannot print the address; write it by hand, from label.txt\n`,
    )
  return files
}

/** A file of this folder and of no other. */
const safeName = (name: string) => name.replace(/[^\w.-]/g, '-').replace(/^\.+/, '')

function trying(folder: string, step: () => void): void {
  try {
    step()
  } catch (error) {
    throw Refusal.because('out-unwritable', { file: folder }, [faultOfFile(error)])
  }
}
