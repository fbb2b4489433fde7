/** The program is about no state, place or people: what a collection is about stands in its files. This reads the program for it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from './run.ts'

/** Names of the founding collection's world, in the languages that the program speaks, and the code of its state. */
const OF_ONE_WORLD =
  /xinjiang|uyghur|uighur|\bchina\b|turk[ei]stan|tibet|hong kong|'CHN'|\bCHN\b|شىنجاڭ|تۈركىستان|خىتاي|新疆|维吾尔|中国|(?<!\p{L})çin(?!\p{L})|uygur/iu

/** Where such a name may stand, and why. Whoever adds a line says what it is that no collection can say. */
const MAY_NAME: readonly (readonly [place: RegExp, because: string])[] = [
  [/^packages\/names\//, 'rules of names: which languages and scripts a name may be in'],
  [/^src\/kernel\/about\/states\.ts$/, 'states: the list of their codes'],
  [/^src\/words\/([a-z]+\/)?states\.ts$/, 'names of states'],
  [/^src\/reactions\/lists\/state-variants\.ts$/, 'names of states, as lists write them'],
  [/^src\/reactions\/lists\/list-reader\.ts$/, 'names of states, as lists write them'],
  [/^src\/kernel\/about\/reviewed-hosts\.ts$/, 'reviewed hosts'],
  [
    /^src\/papers\/(print\/address-lines|model\/resolve)\.ts$/,
    'addresses: in which language a state’s offices write',
  ],
  [
    /^src\/papers\/print\/(font-files\.ts|templates\/(base|card-about)\.typ)$/,
    'rules of a script: which font sets it, and with how much room',
  ],
  [/^bench\//, 'measures the founding collection, or a script'],
  [
    /^src\/papers\/gate\/(lexicon\/|scripts\.ts$)/,
    'rules of languages: words and scripts by which a card can hurt',
  ],
  [
    /^src\/papers\/gate\/(precautions|gate)\.ts$/,
    'guards people there whatever a collection says, or leaves out',
  ],
  [
    /^src\/words\/[a-z]+\/(gate|languages|index)\.ts$|^src\/words\/[a-z-]+\.ts$/,
    'names of languages and scripts',
  ],
  [
    /^src\/words\/[a-z]+\/(settled|terms)\.ts$/,
    'settled words for bodies and professions that claims name',
  ],
  [
    /^src\/words\/[a-z]+\/(papers|orders|print|record|person|search)\.ts$/,
    'names of languages and scripts, of papers and of forms of a name',
  ],
  [/^src\/cli\/serve\.ts$|^src\/config\.ts$/, 'the folder that an empty store is filled from'],
]

const READ = /\.(ts|tsx|css|typ)$/
/** Tests speak of real lists, and of names; the collections are what this is about. */
const LEFT_OUT = /\.test\.tsx?$|\/test-|^packages\/names\/(data|bench|scripts)\//

const filesIn = (folder: string) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file}`)
    .filter((file) => READ.test(file) && !LEFT_OUT.test(file) && !file.includes('node_modules'))

const namesIn = (file: string): string[] =>
  readFileSync(join(ROOT, file), 'utf8')
    .split('\n')
    .flatMap((line, n) =>
      OF_ONE_WORLD.test(line) ? [`${file}:${n + 1} ${line.trim().slice(0, 100)}`] : [],
    )

const FILES = ['src', 'packages/names', 'bench', 'scripts'].flatMap(filesIn)

it('names no state, place or people of one collection, but where a rule is about languages, names, addresses, states or hosts', () => {
  const stray = FILES.filter((file) => !MAY_NAME.some(([place]) => place.test(file)))
  expect(stray.length).toBeGreaterThan(400)
  expect(stray.flatMap(namesIn)).toEqual([])
})

it('keeps no leave that nothing needs', () => {
  const named = FILES.filter((file) => namesIn(file).length > 0)
  const idle = MAY_NAME.filter(([place]) => !named.some((file) => place.test(file)))
  expect(idle.map(([place]) => String(place))).toEqual([])
})
