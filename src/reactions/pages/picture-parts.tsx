/** What pictures of figures are drawn with: SVG that stands alone, for a white ground, with the signs and fills of the pages. */

import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Speech } from '../../words/index.ts'
import type { FigureKey, FigureSvg } from '../model/index.ts'
import { circle, signPath, stripes } from './drawn-signs.ts'
import type { Mark } from './legend.tsx'

/** As in the light form of figures.css. */
const INK = '#1a1a1a'
const SOFT = '#5f5b54'
const HATCH = '#8b877f'
const FILLS: Partial<Record<Mark, string>> = {
  supports: '#cf7a1c',
  condemns: '#1d4f91',
  yes: '#5c3d8f',
  no: '#a89a3c',
  abstain: SOFT,
  not_on_list: '#e9e6de',
  absent: '#e9e6de',
}
export const colourOf = (mark: Mark): string => FILLS[mark] ?? INK
/** Of bars that count whatever is on file. */
export const BAR_COLOUR = '#07575b'

const fillRules = Object.entries(FILLS)
  .map(([mark, fill]) => `.cell-${mark} .shape,.cell-${mark} .dot{fill:${fill}}`)
  .join('')
/** The few rules of figures.css that a drawing needs, in the plain selectors that every reader of SVG knows. */
const STYLE = `.land{fill:#fff;stroke:#cbc6bb}.shape{stroke:#fff}.dot{stroke:#fff;fill-rule:evenodd}${fillRules}
.mark{fill:#fff;fill-rule:evenodd}.cell-withdrew .shape{fill:#fff}.cell-withdrew .mark,.cell-withdrew .dot{fill:${INK}}
.cell-unknown .shape,.cell-concerned .shape,.cell-withdrew .shape,.cell-absent .shape{stroke:${HATCH}}
.cell-not_on_list .shape{stroke:#cbc6bb}.cell-not_on_list .dot,.cell-absent .dot,.cell-unknown .dot{stroke:${SOFT}}
.lanes .cell-not_on_list .dot{fill:${SOFT};stroke:none}.lanes .cell-concerned .dot{fill:${INK}}
.hatch{stroke:${HATCH}}.ink{stroke:${INK}}.lane{stroke:#cbc6bb}.alone{fill:#fff;stroke:${INK}}`

type Box = readonly [left: number, top: number, width: number, height: number]

/** @param drawn elements without any text */
export function standingSvg(box: Box, drawn: VNode, strokeWidth: number): FigureSvg {
  const [, , width, height] = box
  const svg = renderToString(
    <svg
      aria-hidden="true"
      xmlns="http://www.w3.org/2000/svg"
      viewBox={box.join(' ')}
      width={width}
      height={height}
      stroke-width={strokeWidth}
    >
      <style>{STYLE}</style>
      {drawn}
    </svg>,
  )
  return { svg, width, height }
}

const KEY = { width: 24, height: 16 } as const
const MIDDLE = [KEY.width / 2, KEY.height / 2] as const

/** A box in the fill of its mark with the sign on it, as legends of pages have it. */
function keySign(mark: Mark): FigureSvg {
  const sign = mark === 'concerned' ? stripes(MIDDLE, 6) : signPath(mark, MIDDLE, 5)
  const isDark = FILLS[mark] !== undefined && mark !== 'not_on_list' && mark !== 'absent'
  return standingSvg(
    [0, 0, KEY.width, KEY.height],
    <g>
      <pattern
        id="hatched"
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path d="M2.5 0v5" stroke={HATCH} />
      </pattern>
      <rect
        x="0.5"
        y="0.5"
        width={KEY.width - 1}
        height={KEY.height - 1}
        fill={mark === 'unknown' ? 'url(#hatched)' : (FILLS[mark] ?? '#fff')}
        stroke={isDark ? 'none' : HATCH}
      />
      {mark === 'not_on_list' && <path d={circle(MIDDLE, 1.6)} fill={INK} />}
      {sign && <path d={sign} fill={isDark ? '#fff' : INK} fill-rule="evenodd" />}
    </g>,
    1,
  )
}

export const keyOf = (mark: Mark, count: number | null, t: Speech): FigureKey => ({
  sign: keySign(mark),
  label: t.charts.marks[mark],
  count,
})
