/** Holds the documents against the code: what can be used is told, what is told can be used, and every link leads somewhere. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { COLLECTION_FILES } from '../src/boot.ts'
import { EXIT } from '../src/cli/calling/exit.ts'
import { COMMANDS } from '../src/cli/commands.ts'
import { SETTINGS } from '../src/config.ts'
import { today } from '../src/kernel/dates/index.ts'
import { REFUSALS } from '../src/kernel/refusals/codes.ts'
import { RULINGS } from '../src/registry/model/index.ts'
import { PREDICATES } from '../src/registry/model/predicates.ts'
import { FATES, HAPPENINGS } from '../src/registry/public.ts'
import { deskApp } from '../src/web/desk-app.tsx'
import { publicApp } from '../src/web/public-app.ts'

const ROOT = join(import.meta.dirname, '..')
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8')
const doc = (name: string) => read(`docs/${name}`)

/** The part of a document under a heading, up to the next heading of the same depth or a shallower one. */
function section(markdown: string, heading: string): string {
  const lines = markdown.split('\n')
  const start = lines.findIndex(
    (line) => line.replace(/^#+ /, '') === heading && line.startsWith('#'),
  )
  if (start === -1) throw new Error(`no heading "${heading}"`)
  const depth = /^#+/.exec(lines[start]!)![0].length
  const rest = lines.slice(start + 1)
  const end = rest.findIndex((line) => /^#+ /.test(line) && /^#+/.exec(line)![0].length <= depth)
  return rest.slice(0, end === -1 ? undefined : end).join('\n')
}

/** What a table's first column names, in backticks: a row may name several. */
const named = (markdown: string): string[] =>
  markdown
    .split('\n')
    .flatMap((line) =>
      line.startsWith('| `')
        ? [...line.split('|')[1]!.matchAll(/`([^`]+)`/g)].map(([, name]) => name!)
        : [],
    )

/** What is in the code and not in the document, and the other way round. */
const difference = (inCode: Iterable<string>, inDocument: Iterable<string>) => {
  const [code, text] = [new Set(inCode), new Set(inDocument)]
  return {
    undocumented: [...code.difference(text)].sort(),
    stale: [...text.difference(code)].sort(),
  }
}
const NONE = { undocumented: [], stale: [] }

/** `/:lang{[a-z]{2}}/people/:slug` is told as `/{lang}/people/{slug}`; an ending that the pattern demands, `\\.pdf`, is told too. */
const toldAs = (path: string) =>
  path.replace(
    /:([a-z]\w*)(\{(?:[^{}]|\{[^{}]*\})*\})?/g,
    (_, name: string, pattern = '') => `{${name}}${/\\(\.\w+)\}$/.exec(pattern)?.[1] ?? ''}`,
  )
const addressesOf = (app: { routes: readonly { method: string; path: string }[] }) =>
  app.routes.filter(({ method }) => method === 'GET').map(({ path }) => toldAs(path))
const site = addressesOf(publicApp({ visitor: null as never, contact: null, today }))

/** Names given to `act({ name: '…' })` anywhere in the sources. */
const actsIn = (text: string) =>
  [...text.matchAll(/\bact\(\{\s*name: '([^']+)'/g)].map(([, name]) => name!)
const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter(
  (file) => /(?<!\.test)\.tsx?$/.test(file),
)

const settings = doc('settings.md')
const commandLine = doc('command-line.md')
const dataModel = doc('data-model.md')

describe('what can be used is documented, and what is documented can be used', () => {
  it('predicates', () => {
    expect(
      difference(Object.keys(PREDICATES), named(section(dataModel, 'What can be claimed'))),
    ).toEqual(NONE)
  })
  it('predicates, as the collection format lists them', () => {
    const row = section(doc('collection-format.md'), '`claims.jsonl`')
      .split('\n')
      .find((line) => line.startsWith('| `predicate` |'))!
    expect(difference(Object.keys(PREDICATES), row.split('|')[2]!.trim().split(', '))).toEqual(NONE)
  })
  it('codes of status, and rulings', () => {
    expect(
      difference([...HAPPENINGS, ...FATES], named(section(dataModel, 'Two axes of status'))),
    ).toEqual(NONE)
    expect(difference(RULINGS, named(section(dataModel, 'Rulings')))).toEqual(NONE)
  })
  it('settings, with their defaults', () => {
    expect(difference(Object.keys(SETTINGS), named(settings))).toEqual(NONE)
    for (const [name, { standard }] of Object.entries(SETTINGS)) {
      expect(settings, name).toContain(
        `| \`${name}\` | ${standard === undefined ? '' : `\`${standard}\` `}|`,
      )
    }
  })
  it('commands, with how each is called and each option', () => {
    expect(
      difference(Object.keys(COMMANDS), named(commandLine.slice(0, commandLine.indexOf('\n## ')))),
    ).toEqual(NONE)
    for (const [name, { usage, options }] of Object.entries(COMMANDS)) {
      const text = section(commandLine, `\`${name}\``)
      expect(text).toContain(`\`./whereabouts ${usage}\``)
      for (const option of Object.keys(options)) expect(text, name).toContain(`--${option}`)
      expect(text, name).toContain('`--json`')
    }
  })
  it('exit codes', () => {
    const told = named(section(commandLine, 'Exit codes'))
    expect(
      difference(
        Object.entries(EXIT).flatMap(([name, code]) => [name, String(code)]),
        [...told, ...exitNames()],
      ),
    ).toEqual(NONE)
  })
  it('acts, with who may', () => {
    const acts = sources.flatMap((file) => actsIn(read(`src/${file}`)))
    expect(acts.length).toBeGreaterThan(2)
    expect(difference(acts, named(section(doc('architecture.md'), 'A write, in four')))).toEqual(
      NONE,
    )
  })
  it('routes of the API', () => {
    const routes = site.filter((path) => path.startsWith('/api/')).map((path) => `GET ${path}`)
    expect(routes.length).toBeGreaterThan(10)
    expect(
      difference(
        routes,
        named(doc('api.md')).filter((name) => name.startsWith('GET ')),
      ),
    ).toEqual(NONE)
  })
  it('an example of each list of the API', () => {
    for (const path of site.filter((each) => /^\/api\/v1\/[a-z]+$/.test(each))) {
      expect(section(doc('api.md'), 'Examples')).toMatch(
        new RegExp(`\`GET ${path}(/[\\w-]+|\\?[\\w=&]+)\``),
      )
    }
  })
  it('pages', () => {
    const pages = site.filter((path) => !path.startsWith('/api/'))
    expect(pages.length).toBeGreaterThan(10)
    expect(difference(pages, named(doc('pages.md').split('\n## ')[0]!))).toEqual(NONE)
    for (const path of addressesOf(deskApp(null)))
      expect(section(doc('pages.md'), 'The desk')).toContain(`\`${path}\``)
  })
  it('files of a collection', () => {
    const files = [...COLLECTION_FILES.map(({ name }) => name), 'collection.json']
    expect(difference(files, named(section(doc('collection-format.md'), 'The folder')))).toEqual(
      NONE,
    )
  })
  it('dependencies: each has a page in docs/decisions that names it', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
      string,
      Record<string, string>
    >
    const decisions = filesIn('docs/decisions').filter(
      (file) => file.endsWith('.md') && !file.endsWith('README.md'),
    )
    const text = decisions.map(read).join('\n')
    expect(
      unnamed([...Object.keys(dependencies!), ...Object.keys(devDependencies!)], text),
    ).toEqual([])
    for (const file of decisions) {
      expect(read(file), file).toMatch(/^# .+\n\n20\d\d-\d\d-\d\d\n/)
      expect(doc('decisions/README.md'), file).toContain(`(${file.replace('docs/decisions/', '')})`)
    }
  })
  it('codes that the documents mention', () => {
    const codes = new Set(Object.keys(REFUSALS))
    const told = [
      ...named(section(doc('api.md'), 'Errors')),
      ...[...commandLine.matchAll(/"code":"([^"]+)"/g)].map(([, code]) => code!),
    ]
    expect(told.filter((code) => !codes.has(code))).toEqual([])
  })
})

const exitNames = () =>
  [...section(commandLine, 'Exit codes').matchAll(/^\| `\d+` \| `(\w+)` \|/gm)].map(
    ([, name]) => name!,
  )
const unnamed = (packages: readonly string[], text: string) =>
  packages.filter((name) => !text.includes(`\`${name}\``))

/** Files under a folder, from the root; without what npm, git and the database keep. */
function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = normalize(join(folder, entry.name))
    if (entry.isDirectory())
      return /^(node_modules|data|dist|\.git)$/.test(entry.name) ? [] : filesIn(path)
    return entry.isFile() ? [path] : []
  })
}

/** A heading's anchor, as the forges make it. */
const anchorOf = (heading: string) =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-')
const anchorsIn = (markdown: string) =>
  [...withoutCode(markdown).matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchorOf(heading!))
const withoutCode = (markdown: string) => markdown.replace(/^```[\s\S]*?^```$/gm, '')

/** Links of a document that lead nowhere: to no file, or to no heading in it. Addresses elsewhere are not looked at. */
function brokenLinks(file: string, markdown: string): string[] {
  const links = [...withoutCode(markdown).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link]) => link!)
    .filter((link) => !/^[a-z]+:/.test(link))
  return links.flatMap((link) => {
    const [path = '', anchor] = link.split('#')
    const target = path === '' ? file : normalize(join(dirname(file), path))
    if (target !== file && (target.startsWith('..') || !existsSync(join(ROOT, target))))
      return [`${file}: ${link}`]
    if (anchor === undefined) return []
    const text = target === file ? markdown : read(target)
    return anchorsIn(text).includes(anchor) ? [] : [`${file}: ${link}`]
  })
}

describe('documents', () => {
  const documents = filesIn('.').filter((file) => file.endsWith('.md'))

  it('link only to what is there', () => {
    expect(documents).toEqual(
      expect.arrayContaining([
        'README.md',
        'CONTRIBUTING.md',
        'SECURITY.md',
        'CHANGELOG.md',
        'docs/architecture.md',
      ]),
    )
    expect(documents.flatMap((file) => brokenLinks(file, read(file)))).toEqual([])
  })
  it('name only files that are there', () => {
    const gone = documents.flatMap((file) =>
      [...read(file).matchAll(/`((?:src|tests|bench|scripts|docs|collections)\/[\w./-]+\.\w+)`/g)]
        .filter(([, path]) => !existsSync(join(ROOT, path!)))
        .map(([, path]) => `${file}: ${path}`),
    )
    expect(gone).toEqual([])
  })
  it('are reached from the README', () => {
    const reached = new Set(['README.md'])
    for (const file of reached) {
      for (const [, link] of read(file).matchAll(/\]\(([^)\s#]+\.md)(?:#[^)]*)?\)/g)) {
        if (!/^[a-z]+:/.test(link!)) reached.add(normalize(join(dirname(file), link!)))
      }
    }
    expect(documents.filter((file) => !reached.has(file))).toEqual([])
  })
})

describe('each rule is caught breaking, by an invented one', () => {
  it('a name that no row tells, and a row that tells of nothing', () => {
    const table = '| setting | what |\n| --- | --- |\n| `PORT` | `8080` |\n| `GONE` | x |'
    expect(difference(['PORT', 'NEW'], named(table))).toEqual({
      undocumented: ['NEW'],
      stale: ['GONE'],
    })
  })
  it('a row counts only under its own heading', () => {
    expect(named(section('# a\n## b\n| `x` |\n### c\n| `y` |\n## d\n| `z` |', 'b'))).toEqual([
      'x',
      'y',
    ])
    expect(() => section('# a', 'b')).toThrow(/no heading/)
  })
  it('an act, whatever it is assigned to and however it is laid out', () => {
    expect(
      actsIn("export const x = act({\n  name: 'do-x',\n})\n=> act({ name: 'do-y', may: [] })"),
    ).toEqual(['do-x', 'do-y'])
  })
  it('an address with a pattern is told by its name', () => {
    expect(toldAs('/:lang{[a-z]{2}}/:path{.+/}')).toBe('/{lang}/{path}')
    expect(toldAs('/advice/:iso3{[A-Z]{3}\\.pdf}')).toBe('/advice/{iso3}.pdf')
    expect(toldAs('/:lang/people/:slug')).toBe('/{lang}/people/{slug}')
  })
  it('a dependency that only resembles one that is named', () => {
    expect(unnamed(['hono', 'hon'], 'We use `hono`.')).toEqual(['hon'])
  })
  it('a link to no file, to no heading, out of the project; not one in an example', () => {
    const text =
      '# One\n[a](gone.md) [b](#one) [c](#two) [d](../../etc) [e](https://example.org) [f](../src/boot.ts)\n```\n[g](gone.md)\n```\n'
    expect(brokenLinks('docs/x.md', text)).toEqual([
      'docs/x.md: gone.md',
      'docs/x.md: #two',
      'docs/x.md: ../../etc',
    ])
  })
})
