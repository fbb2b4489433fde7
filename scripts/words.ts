/**
 * `npm run words -- export LANG [FILE]` and `import FILE [--read-by NAME]`: texts of a language as a PO file, and back; `pseudo FOLDER`: a
 * copy of the program that speaks a made-up language in place of English (docs/translating.md).
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { today } from '../src/kernel/dates/index.ts'
import { type Outcome, pairsOf, putBack } from './words/folder.ts'
import { fromPo, toPo } from './words/po.ts'
import { makePseudo } from './words/pseudo.ts'

const ROOT = join(import.meta.dirname, '..')
const USAGE =
  'words export LANG [FILE] [--words FOLDER] | words import FILE [--read-by NAME] [--words FOLDER] | words pseudo FOLDER'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'read-by': { type: 'string' },
    words: { type: 'string', default: join(ROOT, 'src/words') },
  },
})
function exportTo(lang: string, file: string): void {
  const pairs = pairsOf(values.words, lang)
  writeFileSync(file, toPo(lang, pairs))
  const read = pairs.filter(({ standing }) => standing === 'read').length
  process.stdout.write(`${file}: ${pairs.length} texts, ${read} of them read by a native reader\n`)
}

function importFrom(file: string, by: string | undefined): void {
  const po = fromPo(readFileSync(file))
  const outcome = putBack(values.words, po, by === undefined ? null : { by, on: today() })
  for (const { key, fault } of outcome.faults) process.stderr.write(`${file}: ${key}: ${fault}\n`)
  for (const written of outcome.files) format(written)
  process.stdout.write(`${file}: ${inWords(outcome)}\n`)
  if (outcome.faults.length > 0) process.exitCode = 1
}

const inWords = ({ changed, read, left, faults }: Outcome): string =>
  `${changed} texts changed, ${read} read; ${left} are empty and ${faults.length} wrong, and stay as they were`

function speakPseudo(folder: string): void {
  const texts = makePseudo(ROOT, folder)
  process.stdout.write(
    `${folder}: ${texts} texts; serve it with node --import ./hooks.mjs src/cli/main.ts serve\n`,
  )
}

/** As the style checks want it. It may stand outside the project, where Biome looks at no file. */
function format(file: string): void {
  const biome = join(ROOT, 'node_modules/@biomejs/biome/bin/biome')
  const at = `--stdin-file-path=${join(ROOT, 'src/words', basename(file))}`
  const { status, stdout, stderr } = spawnSync(process.execPath, [biome, 'format', at], {
    cwd: ROOT,
    input: readFileSync(file),
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${file} could not be formatted: ${stderr}`)
  writeFileSync(file, stdout)
}

const [verb, what, into] = positionals
try {
  if (verb === 'export' && what) exportTo(what, into ?? `${what}.po`)
  else if (verb === 'import' && what) importFrom(what, values['read-by'])
  else if (verb === 'pseudo' && what) speakPseudo(what)
  else throw new Error(USAGE)
} catch (error) {
  if (!(error instanceof Error)) throw error
  process.stderr.write(`words: ${error.message}\n`)
  process.exitCode = 1
}
