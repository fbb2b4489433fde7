/**
 * The world's states as paths of an SVG, after Natural Earth (world-atlas, 1 : 50 million), in the Equal Earth projection.
 * Worked out once a process, at first use. Borders are the data set's.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type GeoProjection, geoArea, geoEqualEarth, geoPath } from 'd3-geo'
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'
import countries from 'i18n-iso-countries'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { STATES } from '../../kernel/about/states.ts'
import {
  mostInside,
  outlineOf,
  type PlanePoint,
  type Ring,
  simplified,
  spread,
} from './outlines.ts'

/** `inside`: the point of the shape that is farthest from its border, and how far; `area`: of the largest island. In units of the picture. */
export type Shape = {
  iso3: string | null
  path: string
  inside: { at: PlanePoint; radius: number; area: number }
}

/** A part of the picture, `zoom` times as large as the world is drawn. */
export type View = {
  box: readonly [x: number, y: number, width: number, height: number]
  zoom: number
  /** Where states stand that would be too small to see, kept apart from each other. */
  dots: ReadonlyMap<string, PlanePoint>
}

export type WorldShapes = {
  /** What Natural Earth draws. `iso3` is null for what has no code of its own there: nobody's position is drawn on it. */
  shapes: readonly Shape[]
  world: View
  /** Drawn a second time: half of its states would be too small to tell apart. */
  europe: View
}

const WIDTH = 4000
/** Degrees by which an outline may differ from the data set's: under a pixel on the widest page. */
const TOLERANCE = 0.08
/** A state of less than this stands as a dot: some 24 000 km², in square units of the picture. */
const SMALL = 240
/** Half of a dot's width. */
export const DOT = 14
const APART = 2 * DOT + 4

/** Cut in the Bering Strait: no state of the mainland is halved. */
const CENTRE = [-11, 0] as const
const EUROPE = { middle: [11.5, 50.5], width: 370, height: 350, zoom: 2.6 } as const
/** Nobody's seat; and islets that bear their state's number a second time. */
const LEFT_OUT = new Set(['Antarctica', 'Ashmore and Cartier Is.'])
/** Natural Earth gives it no number; the collection calls it so. */
const BY_NAME: Record<string, string> = { Kosovo: 'XKX' }
/** Not drawn at this scale, or spread so far that its largest island says little. */
const BY_HAND: Record<string, PlanePoint> = { TUV: [179.2, -8.5], KIR: [173, 1.4] }

type Country = Feature<Polygon | MultiPolygon, { name: string }>
type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>

let made: WorldShapes | undefined
/** Worked out at the first call, in some tenths of a second; the same object ever after. */
export function worldShapes(): WorldShapes {
  made ??= makeShapes()
  return made
}

function makeShapes(): WorldShapes {
  const drawn = readCountries()
  const { projection, height } = fitted(drawn)
  const shapes = drawn
    .map((country) => shapeOf(country, projection))
    .filter(({ path }) => path !== '')
  const places = new Map(shapes.map(({ iso3, inside }) => [iso3, inside] as const))
  for (const [iso3, [x, y]] of Object.entries(BY_HAND))
    places.set(iso3, { at: projection([x, y])!, radius: 0, area: 0 })
  const world = viewOf([0, 0, WIDTH, height], 1, places)
  return { shapes, world, europe: viewOf(aroundEurope(projection), EUROPE.zoom, places) }
}

/** The states fill the picture's width; `height` is then what they need. */
function fitted(drawn: Country[]): { projection: GeoProjection; height: number } {
  const all = { type: 'FeatureCollection' as const, features: drawn }
  const projection = geoEqualEarth()
    .rotate([...CENTRE])
    .precision(1)
    .fitWidth(WIDTH - 4 * DOT, all)
  const [[left, top], [, bottom]] = geoPath(projection).bounds(all)
  const [x, y] = projection.translate()
  projection.translate([x - left + 2 * DOT, y - top + 4])
  return { projection, height: Math.ceil(bottom - top) + 8 }
}

function aroundEurope(projection: GeoProjection): View['box'] {
  const [x, y] = projection([...EUROPE.middle])!
  return [
    Math.round(x - EUROPE.width / 2),
    Math.round(y - EUROPE.height / 2),
    EUROPE.width,
    EUROPE.height,
  ]
}

function viewOf(
  box: View['box'],
  zoom: number,
  places: ReadonlyMap<string | null, Shape['inside']>,
): View {
  const [left, top, width, height] = box
  const small = new Map<string, PlanePoint>()
  for (const [iso3, { at, area }] of places) {
    const isHere = at[0] >= left && at[0] <= left + width && at[1] >= top && at[1] <= top + height
    if (iso3 && STATES.has(iso3) && isHere && area * zoom ** 2 < SMALL) small.set(iso3, at)
  }
  return { box, zoom, dots: spread(small, APART / zoom) }
}

function readCountries(): Country[] {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json')
  const atlas = JSON.parse(readFileSync(file, 'utf8')) as Atlas
  const light = simplified(atlas, TOLERANCE)
  return atlas.objects.countries.geometries.flatMap((geometry) => {
    const country = feature(light, geometry) as Country
    if (LEFT_OUT.has(country.properties.name)) return []
    return [withoutFlat(country) ?? (feature(atlas, geometry) as Country)]
  })
}

/** Without islands that simplifying has made flat: on a sphere, an outline without an inside holds everything. Null when nothing is left. */
function withoutFlat(country: Country): Country | null {
  const { type, coordinates } = country.geometry
  const kept = (type === 'Polygon' ? [coordinates] : coordinates).filter((polygon) =>
    isSolid(polygon[0]!),
  )
  return kept.length === 0
    ? null
    : { ...country, geometry: { type: 'MultiPolygon', coordinates: kept } }
}

function isSolid(ring: Position[]): boolean {
  const area = geoArea({ type: 'Polygon', coordinates: [ring] })
  return area > 1e-9 && area < 2 * Math.PI
}

function shapeOf(country: Country, projection: GeoProjection): Shape {
  const rings: Ring[] = []
  const pen = {
    moveTo: (x: number, y: number) => rings.push([[x, y]]),
    lineTo: (x: number, y: number) => rings.at(-1)?.push([x, y]),
    arc: () => {},
    closePath: () => {},
    beginPath: () => {},
  }
  geoPath(projection, pen)(country)
  return { iso3: codeOf(country), path: outlineOf(rings), inside: mostInside(rings) }
}

function codeOf({ id, properties }: Country): string | null {
  return (
    BY_NAME[properties.name] ??
    (id === undefined ? undefined : countries.numericToAlpha3(id)) ??
    null
  )
}
