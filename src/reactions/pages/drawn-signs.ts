/** The signs of the legend as paths: `r` is half of a sign's width. No font has a say in how they look. */

import type { Mark } from './legend.tsx'
import type { PlanePoint } from './outlines.ts'

type Draw = (at: PlanePoint, r: number) => string

const n = (value: number) => Math.round(value * 10) / 10
const polygon = ([x, y]: PlanePoint, corners: readonly PlanePoint[]) =>
  `M${corners.map(([dx, dy]) => `${n(x + dx)} ${n(y + dy)}`).join('L')}z`

export const circle: Draw = ([x, y], r) =>
  `M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 0 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-2 * r)} 0z`
export const diamond: Draw = ([x, y], r) => polygon([x, y], [[-r, 0], [0, -r], [r, 0], [0, r]]) // biome-ignore format: a line
const bar = ([x, y]: PlanePoint, width: number, height: number) =>
  `M${n(x - width)} ${n(y - height)}h${n(2 * width)}v${n(2 * height)}h${n(-2 * width)}z`
const square: Draw = (at, r) => bar(at, 0.88 * r, 0.88 * r)
const minus: Draw = (at, r) => bar(at, r, 0.3 * r)

/** Twelve corners of a plus sign, to be turned. */
const ARMS: readonly PlanePoint[] = [[-0.3, -1], [0.3, -1], [0.3, -0.3], [1, -0.3], [1, 0.3], [0.3, 0.3], [0.3, 1], [-0.3, 1], [-0.3, 0.3], [-1, 0.3], [-1, -0.3], [-0.3, -0.3]] // biome-ignore format: a line
const plus: Draw = (at, r) => polygon(at, ARMS.map(([x, y]) => [x * r, y * r])) // biome-ignore format: a line
const cross: Draw = (at, r) => polygon(at, ARMS.map(([x, y]) => [(x - y) * 0.75 * r, (x + y) * 0.75 * r])) // biome-ignore format: a line
/** Of the state concerned, where no shape can be striped. */
export const stripes: Draw = ([x, y], r) =>
  [-0.8, 0, 0.8].map((row) => bar([x, y + row * r], r, 0.2 * r)).join('')
/** To be filled even-odd. */
const ring: Draw = (at, r) => circle(at, r) + circle(at, 0.45 * r)

const SIGNS: Partial<Record<Mark, Draw>> = {
  supports: square,
  condemns: circle,
  withdrew: cross,
  yes: plus,
  no: minus,
  abstain: ring,
  alone: diamond,
}

/** Undefined where the fill says it: hatching, stripes, paleness, nothing. */
export const signPath = (mark: Mark, at: PlanePoint, r: number): string | undefined =>
  SIGNS[mark]?.(at, r)
