/** QR codes as outlines, so that they print sharp at any size. */
import { encode } from 'uqr'

/** Any of the eight masks is valid; trying all for the evenest takes ten times as long. A test reads the codes back. */
const MASK = 3

/** SVG text: black modules on nothing, one unit a module, a stroke for each run (half the work of a rectangle), without the quiet zone, which the paper leaves. Medium error correction (15 %). */
export function qrSvg(text: string): string {
  const { data, size } = encode(text, { ecc: 'M', border: 0, maskPattern: MASK })
  const path = data
    .flatMap((row, y) => [...runs(row)].map(([x, length]) => `M${x} ${y + 0.5}h${length}`))
    .join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${path}" stroke="#000"/></svg>`
}

function* runs(row: readonly boolean[]): Generator<[start: number, length: number]> {
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue
    const start = x
    while (row[x + 1]) x += 1
    yield [start, x - start + 1]
  }
}
