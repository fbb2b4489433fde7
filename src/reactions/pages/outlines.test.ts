import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { lighter, mostInside, outlineOf, type PlanePoint, spread } from './outlines.ts'

const point = fc.tuple(fc.integer({ min: -80, max: 80 }), fc.integer({ min: -80, max: 80 }))
const box: PlanePoint[] = [
  [0, 0],
  [30, 0],
  [30, 10],
  [0, 10],
]

describe('a lighter line', () => {
  law.prop([fc.array(point, { minLength: 2, maxLength: 40 })])(
    'begins and ends where the line does, and has no point of its own',
    (line) => {
      const light = lighter(line, 5)
      expect([light[0], light.at(-1)]).toEqual([line[0], line.at(-1)])
      for (const each of light) expect(line).toContainEqual(each)
    },
  )
  test('leaves out what lies on the way', () => {
    expect(lighter([[0, 0], [5, 0.01], [10, 0]], 0.1)).toEqual([[0, 0], [10, 0]]) // biome-ignore format: points
  })
})

describe('an outline', () => {
  test('is written in steps', () => {
    expect(outlineOf([box])).toBe('M0 0l30 0 0 10-30 0z')
  })
  test('leaves out a speck beside an island, and keeps it when it is all there is', () => {
    const speck: PlanePoint[] = [[50, 50], [51, 50], [51, 51]] // biome-ignore format: points
    expect(outlineOf([box, speck])).toBe(outlineOf([box]))
    expect(outlineOf([speck])).toBe('M50 50l1 0 0 1z')
  })
})

test('the point most inside lies in the middle of the widest ring', () => {
  const { at, radius, area } = mostInside([[[90, 90], [91, 90], [91, 91]], box]) // biome-ignore format: points
  expect(at[1]).toBeCloseTo(5, 0)
  expect(radius).toBeGreaterThan(4)
  expect(area).toBe(300)
})

law.prop([fc.array(point, { minLength: 2, maxLength: 8 })])(
  'spread points keep their names and stand apart',
  (places) => {
    const moved = [...spread(new Map(places.map((place, n) => [String(n), place])), 10)]
    expect(moved.map(([name]) => name)).toEqual(places.map((_, n) => String(n)))
    for (const [n, [, [x, y]]] of moved.entries())
      for (const [, [u, v]] of moved.slice(n + 1))
        expect(Math.hypot(x - u, y - v)).toBeGreaterThan(7)
  },
)
