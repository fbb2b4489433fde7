/** How bytes go over the wire: which coding a reader's program takes, and the bytes in it. */
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip, zstdCompress } from 'node:zlib'

/** In the order in which we give them, where several are wanted alike. */
export const CODINGS = ['br', 'zstd', 'gzip'] as const
export type Coding = (typeof CODINGS)[number]

const [brotli, zipped, zstd] = [promisify(brotliCompress), promisify(gzip), promisify(zstdCompress)]

/** Where one more step would take a page ten times as long for a hundredth of its bytes (docs/benchmarks.md). */
const QUALITY = {
  quick: { br: 5, zstd: 9, gzip: 6 },
  /** For what is made once and sent for as long as we run. */
  best: { br: 11, zstd: 19, gzip: 9 },
} as const
export type Effort = keyof typeof QUALITY

export async function compress(bytes: Uint8Array, coding: Coding, effort: Effort): Promise<Buffer> {
  const quality = QUALITY[effort][coding]
  if (coding === 'gzip') return await zipped(bytes, { level: quality })
  if (coding === 'zstd')
    return await zstd(bytes, { params: { [constants.ZSTD_c_compressionLevel]: quality } })
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  }
  return await brotli(bytes, { params })
}

/** What was chosen for a header, by the header: there are few. */
const chosen = new Map<string, Coding | null>()
const MOST_CHOSEN = 200
const LONGEST = 200

/** Null: as it is. As it is, too, for who forbids that and takes nothing of ours: better than no answer (RFC 9110 §12.5.3). */
export function chooseCoding(acceptEncoding: string | undefined): Coding | null {
  if (acceptEncoding === undefined || acceptEncoding === '') return null
  const known = chosen.get(acceptEncoding)
  if (known !== undefined) return known
  const coding = wantedMost(acceptEncoding.slice(0, 1_000))
  if (chosen.size >= MOST_CHOSEN) chosen.clear()
  if (acceptEncoding.length <= LONGEST) chosen.set(acceptEncoding, coding)
  return coding
}

function wantedMost(acceptEncoding: string): Coding | null {
  const qualities = new Map(acceptEncoding.split(',').map(readWish))
  const wishOf = (coding: string, otherwise: number) =>
    qualities.get(coding) ?? qualities.get('*') ?? otherwise
  const plain = qualities.get('identity') ?? 0
  const best = CODINGS.toSorted((a, b) => wishOf(b, 0) - wishOf(a, 0))[0]!
  const wish = wishOf(best, 0)
  return wish > 0 && wish >= plain ? best : null
}

/** `gzip;q=0.5`; a quality that cannot be read is none. */
function readWish(part: string): [string, number] {
  const [name = '', ...parameters] = part.split(';').map((each) => each.trim().toLowerCase())
  const quality = parameters.find((each) => each.startsWith('q='))?.slice(2)
  if (quality === undefined) return [name === 'x-gzip' ? 'gzip' : name, 1]
  return [name, /^(0(\.\d{0,3})?|1(\.0{0,3})?)$/.test(quality) ? Number(quality) : 0]
}
