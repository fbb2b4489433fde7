import { describe, expect, test } from 'vitest'
import { parseEdtf } from '../../../kernel/dates/index.ts'
import { LABEL_SHEETS, type LabelFormat, labelAt, placesOn } from '../label-sheets.ts'
import { make } from '../make.ts'
import { close, holds, readPdf } from '../test-reading.ts'
import { labels } from './labels.ts'

const PRESS = { today: parseEdtf('2026-11-21'), address: 'https://tarvand.example' }
const FORMATS = Object.keys(LABEL_SHEETS) as LabelFormat[]
const line = (text: string, lang = 'en', dir: 'ltr' | 'rtl' = 'ltr') => ({ text, lang, dir })
const BLOCK = {
  lines: [line('مارلو ۋېن', 'ug', 'rtl'), line('马洛·文', 'zh'), line('Hive Prison, Tarvand')],
}
const sheetsOf = async (blocks: (typeof BLOCK)[], format: LabelFormat = 'A4x24') =>
  readPdf(await make(labels({ blocks, format }, PRESS)))

const EPSILON = 1e-6
type Box = { x: number; y: number; width: number; height: number }
const overlap = (a: Box, b: Box) =>
  a.x + a.width > b.x + EPSILON &&
  b.x + b.width > a.x + EPSILON &&
  a.y + a.height > b.y + EPSILON &&
  b.y + b.height > a.y + EPSILON

describe('sheets of labels', () => {
  test.each(
    FORMATS,
  )('%s: no label overlaps another or leaves the sheet, and text stays within its label', (format) => {
    const { page, columns, rows } = LABEL_SHEETS[format]
    const all = Array.from({ length: columns * rows }, (_, n) => labelAt(format, n))
    for (const [n, label] of all.entries()) {
      expect(label.x).toBeGreaterThanOrEqual(-EPSILON)
      expect(label.y).toBeGreaterThanOrEqual(-EPSILON)
      expect(label.x + label.width).toBeLessThanOrEqual(page.width + EPSILON)
      expect(label.y + label.height).toBeLessThanOrEqual(page.height + EPSILON)
      expect(all.slice(n + 1).some((other) => overlap(label, other))).toBe(false)
      const place = placesOn(format)[n]!
      expect(place.x).toBeGreaterThan(label.x)
      expect(place.y).toBeGreaterThan(label.y)
      expect(place.x + place.width).toBeLessThan(label.x + label.width)
      expect(place.y + place.height).toBeLessThan(label.y + label.height)
      expect(Math.min(place.x, page.width - place.x - place.width)).toBeGreaterThanOrEqual(5)
    }
  })

  test.each(FORMATS)('%s lies in the middle of its sheet', (format) => {
    const { page, label, columns, rows, left, top, gap } = LABEL_SHEETS[format]
    expect(2 * left + columns * label.width + (columns - 1) * gap).toBeCloseTo(page.width, 0)
    expect(2 * top + rows * label.height).toBeCloseTo(page.height, 0)
  })

  test('hold as many labels as their names say', () => {
    for (const format of FORMATS) expect(format).toContain(`x${placesOn(format).length}`)
  })
})

describe('address labels', () => {
  test.each(
    FORMATS,
  )('%s: one address a label, sheet after sheet, each script in its font', async (format) => {
    const most = placesOn(format).length
    const { pages, fonts } = await sheetsOf(Array(most + 1).fill(BLOCK), format)
    expect(pages).toHaveLength(2)
    expect(pages[0]!.split('HivePrison')).toHaveLength(most + 1)
    expect(pages[1]!.split('HivePrison')).toHaveLength(2)
    for (const { text } of BLOCK.lines) expect(holds(pages[1]!, text)).toBe(true)
    expect(fonts.embedded).toBe(fonts.named)
  })

  test('shrink to a floor, and refuse beyond it', async () => {
    const long = {
      lines: Array(6).fill(line('Hive Prison, Department for the Unsettling of Bees')),
    }
    expect((await sheetsOf([long])).pages[0]).toContain('UnsettlingofBees')
    await expect(sheetsOf([{ lines: Array(30).fill(line('Hive Prison')) }])).rejects.toMatchObject({
      code: 'paper-too-long',
    })
  })

  test('print hostile lines as they stand, and refuse what would not be seen', async () => {
    const hostile = '#panic() $x$ *b* @a \\'
    expect((await sheetsOf([{ lines: [line(hostile)] }])).pages[0]).toContain(close(hostile))
    expect(() =>
      labels({ blocks: [{ lines: [line('Hive\u200b Prison')] }], format: 'A4x8' }, PRESS),
    ).toThrow(expect.objectContaining({ code: 'paper-unseen-character' }))
  })
})
