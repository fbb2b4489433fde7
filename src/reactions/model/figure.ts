/** A drawn figure as a picture that stands alone when it is cut out: drawings are SVG without letters, and letters are set beside them. */
import type { Edtf } from '../../kernel/dates/index.ts'

/** Of the picture, in pixels: what previews of links show whole. */
export const FIGURE_SIZE = { width: 1200, height: 630 } as const

/** An SVG document without any text in it; `width` and `height` in its own units. */
export type FigureSvg = { svg: string; width: number; height: number }
/** `parts`: what a bar is made of, from its beginning on, each a share of the longest bar (0 to 1) in a colour (`#rrggbb`), with its number. */
export type FigureBar = {
  label: string
  parts: readonly { share: number; colour: string; count: string }[]
}
/** What is drawn; `at` of an axis in hundredths from the left edge. */
export type FigureDrawing =
  | { as: 'map'; world: FigureSvg; inset: FigureSvg }
  /** Of several parts each stands under the sign of its key, in their order. */
  | { as: 'bars'; bars: readonly FigureBar[] }
  | {
      as: 'lanes'
      lanes: readonly { label: string; drawn: FigureSvg }[]
      axis: readonly { at: number; text: string }[]
    }

/** A line of the legend: its sign, its word, and how many there are where it counts. */
export type FigureKey = { sign: FigureSvg; label: string; count: number | null }

/** `address`: where the figure stands with its sources, as text. */
export type FigurePicture = {
  title: string
  unit: string
  drawing: FigureDrawing
  keys: readonly FigureKey[]
  asOf: Edtf
  address: string
}
