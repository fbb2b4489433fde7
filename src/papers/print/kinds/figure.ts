/** A figure of the site as a picture for posts and link previews: what it says, how it is drawn, and where its sources are. */

import type { PaperLanguage } from '../../../kernel/about/languages.ts'
import { FIGURE_SIZE, type FigurePicture, type FigureSvg } from '../../../reactions/model/index.ts'
import { fill, inWords } from '../../../words/index.ts'
import { type Press, paperHead } from '../head.ts'
import type { Composed } from '../make.ts'

/** `says`: the two lines at its foot, ready in the language of the page that it is of. */
export type FigureOrder = {
  picture: FigurePicture
  lang: PaperLanguage
  says: { asOf: string; sourcesAt: string }
}

export function figure({ picture, lang, says }: FigureOrder, press: Press): Composed {
  const { title, unit, drawing, keys, asOf, address } = picture
  const [before = '', after = ''] = says.sourcesAt.split('{address}')
  const data = {
    ...paperHead(lang, title, picture, press),
    size: FIGURE_SIZE,
    unit,
    drawing: drawingOf(drawing),
    keys: keys.map(({ sign, label, count }) => ({
      svg: sign.svg,
      label,
      count: count === null ? null : String(count),
    })),
    asOf: fill(says.asOf, { date: inWords(asOf, lang) }),
    sources: { before, address, after },
  }
  return { template: 'figure', data, items: 1, as: 'png', width: FIGURE_SIZE.width }
}

/** SVG under keys that no letters stand under. */
function drawingOf(drawing: FigurePicture['drawing']) {
  const drawn = ({ svg, width, height }: FigureSvg) => ({ svg, ratio: width / height })
  if (drawing.as === 'map')
    return { as: 'map', world: drawn(drawing.world), inset: drawn(drawing.inset) }
  if (drawing.as === 'bars') return drawing
  const { lanes, axis } = drawing
  return {
    as: 'lanes',
    lanes: lanes.map(({ label, drawn: each }) => ({ label, ...drawn(each) })),
    axis,
  }
}
