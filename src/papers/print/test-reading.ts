/** For tests: what a finished paper holds, read back from its bytes. */
import { inflateSync } from 'node:zlib'
import { extractText, getDocumentProxy } from 'unpdf'

/** `fonts`: how many fonts are named, and how many of them lie in the file. Texts are without white space, whose place is no matter. */
export type ReadPdf = {
  title: string
  lang: string
  pages: string[]
  headings: number
  fonts: { named: number; embedded: number }
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const raw = Buffer.from(bytes).toString('latin1')
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const { info } = (await pdf.getMetadata()) as { info: { Title?: string; Language?: string } }
  const { text } = await extractText(pdf, { mergePages: false })
  const count = (pattern: RegExp) => raw.match(pattern)?.length ?? 0
  return {
    title: info.Title ?? '',
    lang: info.Language ?? '',
    pages: text.map(close),
    headings: count(/\/S ?\/H\d/g),
    fonts: { named: count(/\/Type ?\/FontDescriptor/g), embedded: count(/\/FontFile[23]? /g) },
  }
}

type Piece = { text: string; size: number; up: number }
/** Each run of text of each page, with the size in points that it is set at, and how high its line stands above the foot. */
export async function readSizes(bytes: Uint8Array): Promise<Piece[][]> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const pages = Array.from({ length: pdf.numPages }, (_, n) => pdf.getPage(n + 1))
  return Promise.all(
    pages.map(async (page) =>
      (await (await page).getTextContent()).items.flatMap((item) =>
        'str' in item && item.str.trim() !== ''
          ? [
              {
                text: item.str,
                size: Math.hypot(item.transform[2], item.transform[3]),
                up: item.transform[5],
              },
            ]
          : [],
      ),
    ),
  )
}

/** Without white space, so that line breaks do not matter. */
export const close = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/gu, '')

/**
 * Whether a page holds every word of the text. Readers of PDF give the words of a line that runs from right to left in the order in which
 * they see them, and the two letters of the joined lam-alef too.
 */
export function holds(page: string, text: string): boolean {
  const plain = (each: string) =>
    close(each).replaceAll(/[\u0627\u0644]{2,}/gu, (letters) => [...letters].sort().join(''))
  return text
    .split(/[^\p{L}\p{N}./]+|\.(?=\s|$)/u)
    .every((word) => plain(page).includes(plain(word)))
}

/** `shades`: how many different bytes the picture’s data has; a blank picture has very few. */
export function readPng(bytes: Uint8Array): { width: number; height: number; shades: number } {
  const png = Buffer.from(bytes)
  const parts: Buffer[] = []
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  return {
    width: png.readUInt32BE(16),
    height: png.readUInt32BE(20),
    shades: new Set(inflateSync(Buffer.concat(parts))).size,
  }
}
