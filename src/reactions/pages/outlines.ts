/** Plane geometry of the map: outlines made lighter, written as paths; the point most inside; dots kept apart. */
import type { Topology } from 'topojson-specification'

export type PlanePoint = readonly [x: number, y: number]
export type Ring = PlanePoint[]

/** The same topology with lighter arcs, unquantised: what two states share is simplified once, so that no gap opens. */
export function simplified<T extends Topology>(topology: T, tolerance: number): T {
  const { transform, ...rest } = topology
  const arcs = topology.arcs.map((arc) => {
    const points = absolute(arc as number[][], transform)
    return lighter(points, tolerance) as unknown as number[][]
  })
  return { ...rest, arcs } as T
}

/** TopoJSON writes an arc's points as steps on a grid. */
function absolute(arc: readonly number[][], transform: Topology['transform']): Ring {
  if (!transform) return arc.map(([x, y]) => [x!, y!])
  const { scale, translate } = transform
  let [column, row] = [0, 0]
  return arc.map(([dx, dy]) => {
    column += dx!
    row += dy!
    return [column * scale[0] + translate[0], row * scale[1] + translate[1]]
  })
}

/** Douglas and Peucker 1973; degrees of longitude count as wide as they are at that latitude. */
export function lighter(points: Ring, tolerance: number): Ring {
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last || points.length < 3) return points
  const { at, distance } = farthest(points, first, last)
  if (distance <= tolerance) return [first, last]
  return [
    ...lighter(points.slice(0, at + 1), tolerance),
    ...lighter(points.slice(at), tolerance).slice(1),
  ]
}

function farthest(
  points: Ring,
  [ax, ay]: PlanePoint,
  [bx, by]: PlanePoint,
): { at: number; distance: number } {
  let best = { at: 0, distance: -1 }
  const narrow = Math.cos((ay * Math.PI) / 180)
  const [start, end]: [PlanePoint, PlanePoint] = [
    [ax * narrow, ay],
    [bx * narrow, by],
  ]
  for (let at = 1; at < points.length - 1; at++) {
    const [x, y] = points[at]!
    const distance = distanceTo([x * narrow, y], start, end)
    if (distance > best.distance) best = { at, distance }
  }
  return best
}

/** From a point to the nearest point of a line between two others. */
function distanceTo([x, y]: PlanePoint, [ax, ay]: PlanePoint, [bx, by]: PlanePoint): number {
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const along =
    length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length))
  return Math.hypot(x - ax - along * dx, y - ay - along * dy)
}

/** Islands smaller than this, in units of the picture, are left out, unless they are all there is. */
const SPECK = 8

/** The rings as one path of whole numbers and short steps: a fifth of the bytes of absolute decimals. */
export function outlineOf(rings: readonly Ring[]): string {
  const whole = rings.map((ring) =>
    withoutRepeats(ring.map(([x, y]): PlanePoint => [Math.round(x), Math.round(y)])),
  )
  const seen = whole.filter((ring) => ring.length > 2 && extent(ring) >= SPECK)
  return (seen.length > 0 ? seen : whole.slice(0, 1)).map(pathOf).join('')
}

const withoutRepeats = (ring: Ring): Ring =>
  ring.filter(([x, y], n) => n === 0 || x !== ring[n - 1]![0] || y !== ring[n - 1]![1])

const boxOf = (ring: Ring) => {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)]
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  }
}
function extent(ring: Ring): number {
  const { left, right, top, bottom } = boxOf(ring)
  return Math.max(right - left, bottom - top)
}

function pathOf(ring: Ring): string {
  const steps = ring.slice(1).map(([x, y], n) => `${x - ring[n]![0]} ${y - ring[n]![1]}`)
  return `M${ring[0]!.join(' ')}l${steps.join(' ')}z`.replaceAll(' -', '-')
}

/** Of the widest ring: the point that is farthest from its border, on a grid of 16 by 16, how far, and the ring's area. */
export function mostInside(rings: readonly Ring[]): {
  at: PlanePoint
  radius: number
  area: number
} {
  const ring = rings.reduce((widest, each) => (areaOf(each) > areaOf(widest) ? each : widest))
  const { left, right, top, bottom } = boxOf(ring)
  let best = {
    at: [(left + right) / 2, (top + bottom) / 2] as PlanePoint,
    radius: 0,
    area: areaOf(ring),
  }
  for (const u of STEPS) {
    for (const v of STEPS) {
      const at: PlanePoint = [left + u * (right - left), top + v * (bottom - top)]
      const radius = isInside(at, ring) ? toBorder(at, ring, best.radius) : 0
      if (radius > best.radius) best = { ...best, at, radius }
    }
  }
  return best
}
const STEPS = Array.from({ length: 16 }, (_, n) => (n + 0.5) / 16)

const after = (ring: Ring, n: number) => ring[(n + 1) % ring.length]!
const areaOf = (ring: Ring) =>
  Math.abs(
    ring.reduce((sum, [x, y], n) => sum + x * after(ring, n)[1] - after(ring, n)[0] * y, 0),
  ) / 2

/** How far the border is; 0 as soon as it is known to be no farther than `least`. */
function toBorder(at: PlanePoint, ring: Ring, least: number): number {
  let nearest = Infinity
  for (let n = 0; n < ring.length; n++) {
    nearest = Math.min(nearest, distanceTo(at, ring[n]!, after(ring, n)))
    if (nearest <= least) return 0
  }
  return nearest
}

function isInside([x, y]: PlanePoint, ring: Ring): boolean {
  let inside = false
  ring.forEach(([ax, ay], n) => {
    const [bx, by] = after(ring, n)
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
  })
  return inside
}

/** Pushes points apart until each two are `apart` from each other, or nearly: neighbours stay neighbours. */
export function spread(
  points: ReadonlyMap<string, PlanePoint>,
  apart: number,
): ReadonlyMap<string, PlanePoint> {
  const moved = [...points].map(([key, [x, y]]) => ({ key, x, y }))
  for (let round = 0; round < 120; round++) {
    for (const [n, one] of moved.entries())
      for (const other of moved.slice(n + 1)) push(one, other, apart)
  }
  return new Map(moved.map(({ key, x, y }) => [key, [Math.round(x), Math.round(y)] as const]))
}

type Movable = { x: number; y: number }
function push(one: Movable, other: Movable, apart: number): void {
  const [dx, dy] = [other.x - one.x || 0.1, other.y - one.y]
  const distance = Math.hypot(dx, dy)
  if (distance >= apart) return
  const share = (apart - distance) / distance / 2
  one.x -= dx * share
  one.y -= dy * share
  other.x += dx * share
  other.y += dy * share
}
