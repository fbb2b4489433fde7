/** Holds the house against its plan (docs/architecture.md, "The rooms"): who may import whom, read from the import lines themselves. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '..')

type Import = { target: string; typeOnly: boolean }
/** Files by path from the root, each with what it imports: our own files by path from the root, packages by name. */
type House = ReadonlyMap<string, readonly Import[]>

/** What every room above may use whole. A room that is not here is a part: registry, reactions, access, papers, and those to come. */
const GROUND: Record<string, { rooms: readonly string[]; packages: readonly string[] | 'any' }> = {
  names: { rooms: [], packages: [] },
  kernel: { rooms: [], packages: ['zod', 'edtf', 'node:crypto', 'age-encryption'] },
  store: { rooms: ['kernel', 'names'], packages: 'any' },
  inbox: { rooms: ['kernel', 'store'], packages: 'any' },
  words: { rooms: ['kernel'], packages: ['node:crypto'] },
  site: { rooms: ['kernel', 'names', 'words'], packages: 'any' },
  sources: { rooms: ['kernel', 'names', 'store', 'site', 'words'], packages: 'any' },
  config: { rooms: ['kernel'], packages: ['zod', 'node:path'] },
}
/** Rooms that put the house together: they may use every part, through its doors. */
const FRONT = ['web', 'cli', 'jobs', 'boot']
/** What a part shows: to other parts, to web and command line, and to boot. */
const SHOWN = /^(model|public|views)$/
const DOORS = /^(model|public|views|acts|routes|pages|print|lists)$/
const DOORS_OF_BOOT = /^(publish|collection|lint|tables)$/

/** What every part looks like inside: each a file, or a folder with an `index` by which others enter it. */
const INNER = [
  'model',
  'public',
  'derived',
  'collection',
  'lint',
  'tables',
  'acts',
  'publish',
  'views',
  'pages',
  'routes',
]
/** What one part alone has beside these. */
const OWN: Record<string, readonly string[]> = {
  registry: ['asked'],
  papers: ['gate', 'print'],
  reactions: ['lists'],
}
const PARTS = [
  'registry',
  'papers',
  'reactions',
  'access',
  'dossiers',
  'orders',
  'calendar',
  'sources',
]

/** What the rooms that every part stands on, and the command line, look like inside. What lies loose in them is named here. */
const HALLS: Record<string, readonly string[]> = {
  kernel: ['about', 'changes', 'dates', 'fields', 'refusals', 'seal', 'telling', 'withholding'],
  store: [
    'acting',
    'checking',
    'collection',
    'connections',
    'history',
    'launcher',
    'migrations',
    'publishing',
    'reading',
    'tables',
    'upgrading',
  ],
  cli: [
    'calling',
    'collection',
    'commands',
    'lists',
    'main',
    'names',
    'orders',
    'papers',
    'past',
    'serve',
    'withholding',
  ],
}

/** Single imports that the plan would refuse, each with its reason. One that is no longer needed must be taken out. */
const EXCEPTIONS: readonly { from: RegExp; to: RegExp; because: string }[] = [
  {
    from: /^src\/site\/site\.ts$/,
    to: /^src\/store\/connections\/index\.ts$/,
    because: 'a type alone: what routes are given',
  },
]

/** Files in src that are longer than 400 lines, each with its reason. One that has become shorter must be taken out. */
const LONG: Record<string, string> = {
  'src/site/styles/style.css': 'the one stylesheet',
}
const LONGEST = 400

/** `src/registry/pages/wall.tsx` is in `registry`, `src/boot.ts` the door of `boot`; null is outside. */
function roomOf(file: string): string | null {
  // Threads are an entry of their own, for Node; a browser never loads them.
  if (/^packages\/names\/(bench|scripts|src\/link\/(threads|worker)\.ts)/.test(file)) return null
  if (file.startsWith('packages/names/')) return 'names'
  if (file === 'src/boot.ts') return 'boot'
  if (file === 'src/config.ts') return 'config'
  return /^src\/([a-z-]+)\//.exec(file)?.[1] ?? null
}
const isPart = (room: string) => !(room in GROUND) && !FRONT.includes(room)
const isTest = (file: string) =>
  /\.test\.tsx?$/.test(file) || /\/test-[a-z-]+\.ts$/.test(file) || /^(tests|bench)\//.test(file)
/** The room inside a part: `registry/pages/wall.tsx` is in `pages`, `access/model.ts` in `model`. */
const doorOf = (file: string) => file.split('/')[2]?.replace(/\.tsx?$/, '') ?? ''
/** Whether a file is how others enter its room: the room's own file, or the `index` of its folder. */
const isEntry = (file: string) =>
  file.split('/').length === 3 || /^[^/]*\/[^/]*\/[^/]*\/index\.tsx?$/.test(file)

/** One line a broken rule. Tests may import what they test. */
function violations(house: House): string[] {
  return [...house].flatMap(([file, imports]) => {
    const room = roomOf(file)
    if (room === null || isTest(file)) return []
    return imports.flatMap((each) => {
      const fault = faultOf(file, room, each)
      return fault ? [`${file} imports ${each.target}: ${fault}`] : []
    })
  })
}

function faultOf(file: string, room: string, { target, typeOnly }: Import): string | null {
  if (isTest(target)) return 'what is shipped uses no test'
  const there = roomOf(target)
  if (/^(src|packages)\//.test(target) && there === null) return 'that file is in no room'
  if (there === null) return faultOfPackage(room, target)
  if (
    EXCEPTIONS.some(({ from, to }) => from.test(file) && to.test(target)) &&
    (there !== 'store' || typeOnly)
  )
    return null
  if (isPart(room) && doorOf(file) === 'pages' && there === 'store')
    return 'a page takes values and holds no handle'
  if (there === room) return null
  if (isPart(there) && !isEntry(target)) return 'a room of a part is entered through its index'
  if (FRONT.includes(room))
    return !isPart(there) || mayEnter(room, doorOf(target))
      ? null
      : `${room} uses a part through its doors`
  if (FRONT.includes(there)) return 'nothing imports web, cli or boot'
  if (room in GROUND)
    return GROUND[room]!.rooms.includes(there) ? null : `${room} stands below ${there}`
  if (there in GROUND) return there === 'config' ? 'settings are handed over by boot' : null
  return SHOWN.test(doorOf(target))
    ? null
    : 'a part shows only its model, its public documents and its views'
}

const mayEnter = (room: string, door: string) =>
  DOORS.test(door) || (room === 'boot' && DOORS_OF_BOOT.test(door))

function faultOfPackage(room: string, name: string): string | null {
  const allowed = GROUND[room]?.packages ?? 'any'
  return allowed === 'any' || allowed.includes(name)
    ? null
    : `${room} uses only ${allowed.join(', ') || 'itself'}`
}

/** Files that reach each other through imports and lie in more than one folder, as lists. */
const cycles = (house: House): string[][] =>
  ringsIn(house).filter((ring) => new Set(ring.map((each) => dirname(each))).size > 1)

/** Rooms that need each other, straight or round about, as lists; tests left out. */
function ringsOfRooms(house: House, roomOfFile: (file: string) => string | null = roomOf) {
  const rooms = new Map<string, Import[]>()
  for (const [file, imports] of house) {
    const room = roomOfFile(file)
    if (room === null || isTest(file)) continue
    const beyond = imports.flatMap(({ target, typeOnly }) => {
      const there = roomOfFile(target)
      return there === null || there === room ? [] : [{ target: there, typeOnly }]
    })
    rooms.set(room, [...(rooms.get(room) ?? []), ...beyond])
  }
  return ringsIn(rooms)
}

/** `registry/pages` of `src/registry/pages/wall.tsx`; null for what is in no part and no hall. */
const innerRoomOf = (file: string): string | null => {
  const room = roomOf(file) ?? ''
  return PARTS.includes(room) || room in HALLS ? `${room}/${doorOf(file)}` : null
}

/** What stands in a part and is no room of it, a part of src that nobody drew, and rooms that are listed and not there. */
function outOfShape(files: readonly string[]): string[] {
  const there = new Set(files.flatMap((file) => innerRoomOf(file) ?? []))
  const own = Object.entries({ ...OWN, ...HALLS }).flatMap(([part, rooms]) =>
    rooms.map((room) => `${part}/${room}`),
  )
  const drawn = new Set([
    ...PARTS.flatMap((part) => INNER.map((room) => `${part}/${room}`)),
    ...own,
  ])
  return [...there]
    .filter((room) => !drawn.has(room))
    .concat(own.filter((room) => !there.has(room)))
}

/** Those that reach each other, as lists. */
function ringsIn(house: House): string[][] {
  const reach = new Map([...house.keys()].map((each) => [each, reachableFrom(house, each)]))
  const rings = [...reach].flatMap(([each, reached]) =>
    reached.has(each) ? [[...reached].filter((other) => reach.get(other)?.has(each)).sort()] : [],
  )
  return [...new Map(rings.map((ring) => [ring.join(), ring])).values()]
}

/** What is loaded when it runs: imports of types alone are gone by then. */
const loadedBy = (house: House): House =>
  new Map([...house].map(([file, imports]) => [file, imports.filter(({ typeOnly }) => !typeOnly)]))

function reachableFrom(house: House, start: string): Set<string> {
  const reached = new Set<string>()
  const waiting = [start]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    for (const { target } of house.get(file) ?? []) {
      if (reached.has(target) || !house.has(target)) continue
      reached.add(target)
      waiting.push(target)
    }
  }
  return reached
}

/** `import … from '…'`, `export … from '…'`, `import '…'` and `import('…')`, over several lines too. */
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:[\w*{}\s,$]+?\sfrom\s+)?'([^'\n]+)'|\bimport\('([^'\n]+)'\)/g

function readImports(file: string, text: string): Import[] {
  return [...text.matchAll(IMPORT)].map(([, type, fixed, dynamic]) => {
    const name = (fixed ?? dynamic)!
    return {
      target: name.startsWith('.') ? normalize(join(dirname(file), name)) : name,
      typeOnly: type !== undefined,
    }
  })
}

const filesIn = (folder: string): string[] =>
  existsSync(join(ROOT, folder))
    ? readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
        .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    : []

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8')
const house: House = new Map(
  [...filesIn('src'), ...filesIn('packages'), ...filesIn('bench'), ...filesIn('tests')]
    .filter((file) => /\.(ts|tsx)$/.test(file))
    .map((file) => [file, readImports(file, read(file))]),
)
const wordsIn = (text: string): string[] => text.match(/[A-Za-z_$][\w$]*/g) ?? []

/** What a file of src exports and no line but that one names; tests count as well. */
function nameless(files: readonly { file: string; text: string }[]): string[] {
  const times = new Map<string, number>()
  for (const word of files.flatMap(({ text }) => wordsIn(text)))
    times.set(word, (times.get(word) ?? 0) + 1)
  return files
    .filter(({ file }) => file.startsWith('src/'))
    .flatMap(({ file, text }) =>
      [...text.matchAll(/^export (?:async )?(?:const|function|class|type) (\w+)/gm)]
        .filter(([, name]) => times.get(name!) === 1)
        .map(([, name]) => `${file} ${name}`),
    )
}

/** Types that two files of src export under one name: a word with two ideas, or an idea written down twice. */
function namedTwice(files: readonly { file: string; text: string }[]): string[] {
  const places = files.flatMap(({ file, text }) =>
    [...text.matchAll(/^export (?:type|class|interface) (\w+)/gm)].map(([, name]) => ({
      name: name!,
      file,
    })),
  )
  return [...Map.groupBy(places, ({ name }) => name)].flatMap(([name, each]) =>
    each.length > 1 ? [`${name}: ${each.map(({ file }) => file).join(', ')}`] : [],
  )
}

/** A house of one file that holds one invented line. */
const houseOf = (file: string, line: string): House => new Map([[file, readImports(file, line)]])

describe('the house as it stands', () => {
  it('is read whole: the rooms are there, and their imports lead to files', () => {
    for (const room of [
      'kernel',
      'store',
      'site',
      'web',
      'cli',
      'boot',
      'config',
      'registry',
      'sources',
    ]) {
      expect(
        [...house.keys()].filter((file) => roomOf(file) === room && !isTest(file)).length,
        room,
      ).toBeGreaterThan(0)
    }
    const lost = [...house]
      .filter(([file]) => file !== 'tests/rooms.test.ts')
      .flatMap(([file, imports]) =>
        imports.flatMap(({ target }) =>
          /^(src|tests|bench|packages|scripts)\//.test(target) && !existsSync(join(ROOT, target))
            ? [`${file} → ${target}`]
            : [],
        ),
      )
    expect(lost).toEqual([])
    expect([...house.values()].flat().length).toBeGreaterThan(300)
  })

  it('breaks no rule', () => {
    expect(violations(house)).toEqual([])
  })

  it('has no ring of files that spans two folders', () => {
    expect(cycles(house)).toEqual([])
  })

  it('loads the typesetter for whoever prints alone: no model, no document and no read brings it', () => {
    const doors = [...house.keys()].filter(
      (file) => /^src\/[a-z]+\/(model|public|views)(\.tsx?$|\/)/.test(file) && !isTest(file),
    )
    const loaded = loadedBy(house)
    expect(doors.length).toBeGreaterThan(20)
    expect(
      doors.filter((file) => reachableFrom(loaded, file).has('src/papers/print/typst.ts')),
    ).toEqual([])
    expect(reachableFrom(loaded, 'src/papers/print/index.ts')).toContain(
      'src/papers/print/typst.ts',
    )
  })

  it('loads no texts to know what may be on file or public, or what follows from it', () => {
    const doors = [...house.keys()].filter(
      (file) => /^src\/[a-z]+\/(model|public|derived)(\.ts$|\/)/.test(file) && !isTest(file),
    )
    const texts = (file: string) =>
      [...reachableFrom(loadedBy(house), file)].some((each) => each.startsWith('src/words/en/'))
    expect(doors.length).toBeGreaterThan(30)
    expect(doors.filter(texts)).toEqual([])
    expect(texts('src/papers/print/index.ts')).toBe(true)
  })

  it('exports nothing that nothing names', () => {
    const files = [...house.keys(), ...filesIn('scripts')].map((file) => ({
      file,
      text: read(file),
    }))
    expect(nameless(files)).toEqual([])
    const alone = { file: 'src/a/x.ts', text: 'export const lonely = 1' }
    expect(nameless([alone])).toEqual(['src/a/x.ts lonely'])
    expect(nameless([alone, { file: 'src/b/x.ts', text: 'lonely + 1' }])).toEqual([])
  })

  it('gives each exported type a name of its own', () => {
    const ours = [...house.keys()]
      .filter((file) => file.startsWith('src/') && !isTest(file))
      .map((file) => ({ file, text: read(file) }))
    expect(namedTwice(ours)).toEqual([])
    const twice = ['src/a/x.ts', 'src/b/x.ts'].map((file) => ({
      file,
      text: 'export type Sheet = 1',
    }))
    expect(namedTwice(twice)).toEqual(['Sheet: src/a/x.ts, src/b/x.ts'])
  })

  it('has no ring of rooms, and no part has one inside', () => {
    expect(ringsOfRooms(house)).toEqual([])
    expect(ringsOfRooms(house, innerRoomOf)).toEqual([])
  })

  it('has the same rooms in every part, and no hall: each part holds what is drawn, and nothing loose', () => {
    const ours = [...house.keys()].filter((file) => file.startsWith('src/') && !isTest(file))
    expect(outOfShape(ours)).toEqual([])
    expect(ours.filter((file) => !/^src\/.+\//.test(file))).toEqual([
      'src/boot.ts',
      'src/config.ts',
    ])
    const parts = new Set(ours.flatMap((file) => roomOf(file) ?? []).filter((room) => isPart(room)))
    expect([...parts].filter((part) => part !== 'inbox').sort()).toEqual(
      PARTS.filter((part) => !(part in GROUND)).sort(),
    )
  })

  it('keeps files to 400 lines, save those listed with a reason', () => {
    const long = filesIn('src').filter((file) => read(file).split('\n').length - 1 > LONGEST)
    expect(long.sort()).toEqual(Object.keys(LONG).sort())
  })

  it('needs every exception that it lists', () => {
    const lines = [...house].flatMap(([file, imports]) =>
      imports.map(({ target }) => ({ file, target })),
    )
    for (const { from, to } of EXCEPTIONS) {
      const used = lines.some(
        ({ file, target }) => from.test(file) && to.test(target) && roomOf(file) !== roomOf(target),
      )
      expect(used, `${from} → ${to}`).toBe(true)
    }
  })
})

describe('the shape of a part and of a hall', () => {
  it.each([
    ['src/access/elapsed.ts', 'access/elapsed'],
    ['src/papers/views.ts', null],
    ['src/papers/print/index.ts', null],
    ['src/access/print/index.ts', 'access/print'],
    ['src/store/helpers.ts', 'store/helpers'],
    ['src/kernel/dates/read.ts', null],
  ])('%s stands out as %s', (file, found) => {
    const beside = Object.entries({ ...OWN, ...HALLS }).flatMap(([part, rooms]) =>
      rooms.map((room) => `src/${part}/${room}/index.ts`),
    )
    expect(outOfShape([...beside, file])).toEqual(found === null ? [] : [found])
  })
})

describe('each rule is caught breaking, by an invented line', () => {
  const caught: [file: string, line: string, fault: RegExp][] = [
    ['src/reactions/views.ts', "import { ruleClaim } from '../registry/acts.ts'", /only its model/],
    [
      'src/access/publish.ts',
      "import { readPublicClaims } from '../registry/tables.ts'",
      /only its model/,
    ],
    [
      'src/orders/model.ts',
      "import { endThread } from '../papers/print/index.ts'",
      /only its model/,
    ],
    [
      'src/papers/routes.tsx',
      "import { WallPage } from '../registry/pages/index.ts'",
      /only its model/,
    ],
    [
      'src/registry/publish.ts',
      "import {\n  publishReactions,\n} from '../reactions/publish.ts'",
      /only its model/,
    ],
    ['src/intake/acts.ts', "export { hidePerson } from '../registry/acts.ts'", /only its model/],
    [
      'src/registry/views.ts',
      "import { publicApp } from '../web/public-app.ts'",
      /nothing imports web/,
    ],
    [
      'src/store/acting/index.ts',
      "import { say } from '../../cli/calling/with-store.ts'",
      /nothing imports web/,
    ],
    ['src/registry/acts.ts', "import { publish } from '../boot.ts'", /nothing imports web/],
    ['src/registry/acts.ts', "import { readConfig } from '../config.ts'", /handed over by boot/],
    ['src/kernel/dates/index.ts', "import { sql } from 'kysely'", /kernel uses only/],
    ['src/kernel/fields/ids.ts', "import { readFileSync } from 'node:fs'", /kernel uses only/],
    [
      'src/kernel/withholding/index.ts',
      "import { connect } from '../../store/connections/index.ts'",
      /kernel stands below store/,
    ],
    [
      'src/site/layout.tsx',
      "import { listPeople } from '../registry/views/index.ts'",
      /site stands below registry/,
    ],
    [
      'src/site/site.ts',
      "import { connect } from '../store/connections/index.ts'",
      /site stands below store/,
    ],
    [
      'src/store/publishing/documents.ts',
      "import type { ClaimRow } from '../../registry/model.ts'",
      /store stands below registry/,
    ],
    [
      'src/words/dates.ts',
      "import type { MailRuleRow } from '../papers/model.ts'",
      /words stands below papers/,
    ],
    [
      'src/kernel/dates/index.ts',
      "import { en } from '../../words/en/index.ts'",
      /kernel stands below words/,
    ],
    [
      'src/config.ts',
      "import { perform } from './store/acting/index.ts'",
      /config stands below store/,
    ],
    [
      'packages/names/src/fold.ts',
      "import { fold } from '../../../src/kernel/withholding/fold.ts'",
      /names stands below kernel/,
    ],
    ['packages/names/src/fold.ts', "import { z } from 'zod'", /names uses only itself/],
    [
      'src/web/api/index.ts',
      "import { dateOf } from '../../registry/derived.ts'",
      /through its doors/,
    ],
    [
      'src/cli/serve.ts',
      "import { appendRuling } from '../registry/tables.ts'",
      /through its doors/,
    ],
    ['src/boot.ts', "import { clocks } from './registry/derived.ts'", /through its doors/],
    [
      'src/access/views.ts',
      "import { readPublicPerson } from '../registry/views/people.ts'",
      /through its index/,
    ],
    [
      'src/cli/serve.ts',
      "import { eraseValue } from '../registry/acts/erasing.ts'",
      /through its index/,
    ],
    [
      'src/registry/pages/wall.tsx',
      "import type { Visitor } from '../../store/connections/index.ts'",
      /holds no handle/,
    ],
    [
      'src/access/pages.tsx',
      "const store = await import('../store/connections/index.ts')",
      /holds no handle/,
    ],
    [
      'src/store/acting/index.ts',
      "import { world } from '../../../tests/world.ts'",
      /uses no test/,
    ],
    ['src/registry/views.ts', "import { x } from '../helpers.ts'", /in no room/],
  ]
  it.each(caught)('%s: %s', (file, line, fault) => {
    expect(violations(houseOf(file, line)).join()).toMatch(fault)
  })

  it.each([
    ['src/reactions/views.ts', "import { FATES } from '../registry/public.ts'"],
    ['src/registry/publish.ts', "import { openShelf } from '../sources/tables.ts'"],
    ['src/access/routes.tsx', "import { reactionsOf } from '../reactions/views.ts'"],
    ['src/site/site.ts', "import type { Visitor } from '../store/connections/index.ts'"],
    ['src/cli/serve.ts', "import { ruleClaim } from '../registry/acts.ts'"],
    ['src/registry/standing.test.ts', "import { connect } from '../cli/main.ts'"],
    ['tests/any.ts', "import { publish } from '../src/boot.ts'"],
  ])('and what the plan allows is not: %s: %s', (file, line) => {
    expect(violations(houseOf(file, line))).toEqual([])
  })

  it('a ring through two folders is found, one within a folder is let be', () => {
    const ring = (...files: string[]): House =>
      new Map(
        files.map((file, at) => [
          file,
          [{ target: files[(at + 1) % files.length]!, typeOnly: false }],
        ]),
      )
    expect(cycles(ring('src/a/x.ts', 'src/b/y.ts', 'src/a/z.ts'))).toEqual([
      ['src/a/x.ts', 'src/a/z.ts', 'src/b/y.ts'],
    ])
    expect(cycles(ring('src/a/x.ts', 'src/a/y.ts'))).toEqual([])
  })

  it('a ring of rooms is found, straight or round about, though no file is in a ring', () => {
    const houseOfArrows = (...arrows: [string, string][]): House =>
      new Map(arrows.map(([from, to]) => [from, [{ target: to, typeOnly: true }]]))
    expect(
      ringsOfRooms(
        houseOfArrows(
          ['src/a/x.ts', 'src/b/x.ts'],
          ['src/b/y.ts', 'src/c/x.ts'],
          ['src/c/y.ts', 'src/a/y.ts'],
        ),
      ),
    ).toEqual([['a', 'b', 'c']])
    expect(
      ringsOfRooms(houseOfArrows(['src/a/x.ts', 'src/b/x.ts'], ['src/b/x.test.ts', 'src/a/x.ts'])),
    ).toEqual([])
  })
})
