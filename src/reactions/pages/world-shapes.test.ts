import { describe, expect, test } from 'vitest'
import { STATES } from '../../kernel/about/states.ts'
import { DOT, worldShapes } from './world-shapes.ts'

const { shapes, world, europe } = worldShapes()
const drawn = new Set(shapes.map(({ iso3 }) => iso3))

describe('the map of the world', () => {
  const members = [...STATES].filter(([, { unMember }]) => unMember).map(([iso3]) => iso3)
  test('has a shape or a dot for every member of the United Nations', () => {
    expect(members.length).toBe(193)
    expect(members.filter((iso3) => !drawn.has(iso3) && !world.dots.has(iso3))).toEqual([])
  })
  test('has one, too, for whoever else stands on lists', () => {
    expect([...STATES.keys()].filter((iso3) => !drawn.has(iso3) && !world.dots.has(iso3))).toEqual(
      [],
    )
  })
  test('shows as a dot what would be too small to see', () => {
    for (const iso3 of ['VAT', 'SGP', 'BHR', 'MLT', 'TUV', 'KIR', 'MDV', 'LCA'])
      expect([iso3, world.dots.has(iso3)]).toEqual([iso3, true])
    for (const iso3 of ['FRA', 'CHN', 'NPL', 'CUB'])
      expect([iso3, world.dots.has(iso3)]).toEqual([iso3, false])
  })
  test('draws what has no code of its own for nobody', () => {
    expect(shapes.filter(({ iso3 }) => iso3 === null).length).toBeGreaterThan(0)
    expect(drawn.has('XKX')).toBe(true)
  })
  test('draws each state once', () => {
    const codes = shapes.map(({ iso3 }) => iso3).filter((iso3) => iso3 !== null)
    expect(new Set(codes).size).toBe(codes.length)
  })
  test('leaves Antarctica out', () => {
    expect(drawn.has('ATA')).toBe(false)
  })
  test('is worked out once', () => {
    expect(worldShapes()).toBe(worldShapes())
  })
})

describe.each([
  ['the world', world],
  ['Europe', europe],
])('dots of %s', (_, { dots, zoom }) => {
  const places = [...dots]
  test('do not cover each other', () => {
    for (const [n, [iso3, [x, y]]] of places.entries()) {
      for (const [other, [u, v]] of places.slice(n + 1)) {
        expect([iso3, other, Math.hypot(x - u, y - v) * zoom > 1.8 * DOT]).toEqual([
          iso3,
          other,
          true,
        ])
      }
    }
  })
})

test('no outline leaves the picture, and each fits in the bytes of a page', () => {
  const [, , width, height] = world.box
  for (const { iso3, inside } of shapes) {
    const [x, y] = inside.at
    expect([iso3, x >= 0 && x <= width && y >= 0 && y <= height]).toEqual([iso3, true])
  }
  expect(shapes.reduce((sum, { path }) => sum + path.length, 0)).toBeLessThan(100_000)
})
