import { appendFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeMadeUpWorld } from '../bench/world.ts'
import { importFolder, lintFolder, lintStore } from '../src/boot.ts'
import type { CollectionFile } from '../src/store/collection/files.ts'
import { lintRows } from '../src/store/collection/lint.ts'
import { lintIds } from '../src/store/collection/lint-ids.ts'
import { testHouse } from './database.ts'
import { foundingCopy } from './founding-copy.ts'
import { newData, ROOT, run } from './run.ts'
import { writeStates } from './states-of-people.ts'

const FOUNDING = join(ROOT, 'collections/uyghur')
const codesIn = async (folder: string) =>
  (await lintFolder(folder)).map(({ file, key, code }) => `${file} ${key} ${code}`)

describe('lint', () => {
  it('finds nothing in the founding collection', async () =>
    expect(await codesIn(FOUNDING)).toEqual([]))

  it('names whom only strangers call dead, and for whom no relative asks', async () => {
    expect(await codesIn(writeStates())).toEqual([
      'people.jsonl dead-says-the-state-unasked lint-death-unaffirmed',
      'people.jsonl dead-say-press-and-another-state lint-death-unaffirmed',
      'claims.jsonl …-c1, …-c2 lint-ids-count',
    ])
  })

  /** A line of a file of the founding collection, changed: what is found then, and nothing else. */
  it.each([
    [
      'death-readings.jsonl',
      'mihray-erkin-z2qvh',
      '',
      ['claims.jsonl mihray-erkin-zpznk lint-death-unread'],
    ],
    [
      'death-readings.jsonl',
      '"muhammad-salih-hajim-s43s2","says":"affirms","knows":"relatives confirmed it to the organisation"',
      '"muhammad-salih-hajim-s43s2","says":"affirms"',
      [
        'people.jsonl muhammad-salih-hajim lint-death-unaffirmed',
        'death-readings.jsonl muhammad-salih-hajim-mwd82 lint-death-mute',
      ],
    ],
    [
      'death-readings.jsonl',
      '"abdulghafur-hapiz-wj3kp","says":"doubts"',
      '"abdulghafur-hapiz-wj3kp","says":"affirms"',
      ['death-readings.jsonl abdulghafur-hapiz-mkhsh lint-death-doubted'],
    ],
    [
      'demands.jsonl',
      ',"relation":"brother","to":"Government of China"',
      ',"to":"Government of China"',
      ['demands.jsonl kamile-wayit-7mxv5 lint-demand-kin'],
    ],
    [
      'rulings.jsonl',
      '"claim":"adil-mijit-(hr9sw|sktnt)"',
      '',
      [
        'people.jsonl adil-mijit lint-no-name',
        'claims.jsonl adil-mijit-hr9sw lint-claim-unruled',
        'claims.jsonl adil-mijit-sktnt lint-claim-unruled',
      ],
    ],
    [
      'rulings.jsonl',
      '"claim":"adil-mijit-hr9sw"',
      '',
      ['claims.jsonl adil-mijit-hr9sw lint-claim-unruled'],
    ],
    [
      'raisings.jsonl',
      '"established":{"alive":true,"where":true,"contact":true}',
      '"established":{"alive":true}',
      ['raisings.jsonl rs-3w2gs lint-alive-bare'],
    ],
  ])('of %s: finds what %s would do', async (file, from, to, codes) => {
    const folder = foundingCopy((name, text) =>
      name !== file ? text : to === '' ? withoutLines(text, from) : replaced(text, from, to),
    )
    expect(await codesIn(folder)).toEqual(codes)
  })

  it.each([
    'claims.jsonl',
    'demands.jsonl',
    'official-answers.jsonl',
  ])('of %s: finds one saying under two ids', async (file) => {
    const lines = readFileSync(join(FOUNDING, file), 'utf8').split('\n')
    const line = lines.find((each) => /"persons?":/.test(each))!
    const { id } = JSON.parse(line)
    const folder = foundingCopy((name, text) => {
      if (name === file) return `${text + line.replace(`"${id}"`, `"${id}-zz"`)}\n`
      const ruling = `{"claim":"${id}-zz","n":1,"verdict":"accepted","reason":"twice","by":"a test","at":"2026-11-20T00:00:00Z"}\n`
      return name === 'rulings.jsonl' && file === 'claims.jsonl' ? text + ruling : text
    })
    expect(await codesIn(folder)).toEqual([`${file} ${id}-zz lint-told-twice`])
  })

  it.each([
    ['English', 'The charge is not known', 'Called him a terrorist'],
    ['Spanish', 'El cargo no se conoce', 'Lo llamó delincuente'],
    ['Uyghur', 'ئەيىبلەش نامەلۇم', 'ئۇنى تېررورچى دېدى'],
  ])('finds in %s a charge that is none, and a reason in a summary', async (_, none, called) => {
    const folder = writeStates()
    const claim = {
      id: 'living-charge',
      person: 'living',
      predicate: 'charge',
      value: none,
      claimant: 'Writers of Sund',
      connection: 'not_stated',
      source: 's',
      information_grade: 3,
      visibility: 'public',
    }
    appendFileSync(join(folder, 'claims.jsonl'), `${JSON.stringify(claim)}\n`)
    appendFileSync(
      join(folder, 'rulings.jsonl'),
      `${JSON.stringify({ claim: 'living-charge', n: 1, verdict: 'accepted', reason: 'made up', by: 'tests', at: '2026-01-02T03:04:05Z' })}\n`,
    )
    const answer = {
      id: 'living-a1',
      person: 'living',
      body: 'Ministry of Tarvand',
      body_kind: 'holding_authority',
      date: '2020',
      medium: 'letter',
      scope: 'individual',
      summary: called,
      source: 's',
      visibility: 'public',
    }
    writeFileSync(join(folder, 'official-answers.jsonl'), `${JSON.stringify(answer)}\n`)
    expect((await codesIn(folder)).filter((each) => each.includes('living'))).toEqual([
      'claims.jsonl living-charge lint-charge-unknown',
      'official-answers.jsonl living-a1 lint-reason-bare',
    ])
  })

  it.each([
    ['Spanish', 'Su madre no lo cree'],
    ['Uyghur', 'ئانىسى بۇنىڭغا ئىشەنمەيدۇ'],
  ])('finds a doubt in %s in a reading that affirms', async (_, doubt) => {
    const folder = foundingCopy((name, text) => {
      if (name === 'claims.jsonl')
        return text.replace('Daughter disbelieves it; he had no such illness', doubt)
      return name === 'death-readings.jsonl'
        ? text.replace('"says":"doubts"', '"says":"affirms"')
        : text
    })
    expect((await lintFolder(folder)).map(({ code }) => code)).toContain('lint-death-doubted')
  })

  it('says of a language that it has no words for that it was not read', async () => {
    const folder = foundingCopy((name, text) =>
      name === 'collection.json' ? text.replace(/"languages":\s*\[/, '"languages":["fr",') : text,
    )
    const unread = (await lintFolder(folder)).filter(({ code }) => code === 'lint-language-unread')
    expect(unread).toMatchObject([
      { file: 'collection.json', key: 'languages', params: { language: 'fr' } },
    ])
  })

  it('finds the same in the store', async () => {
    const house = await testHouse()
    const folder = writeStates()
    await importFolder(house, { folder, skipBad: false, dryRun: false })
    expect((await lintStore(house)).map(({ code }) => code)).toEqual(
      (await lintFolder(folder)).map(({ code }) => code),
    )
  })

  it('looks through a store page by page and finds what it finds of the folder, each once', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lint-'))
    writeMadeUpWorld({ people: 2_100, out: folder, seed: 7 })
    const linesOf = (file: string) => readFileSync(join(folder, file), 'utf8').trim().split('\n')
    const put = (file: string, more: object) =>
      appendFileSync(
        join(folder, file),
        `${JSON.stringify({ ...JSON.parse(linesOf(file)[0]!), ...more })}\n`,
      )
    put('demands.jsonl', {
      id: 'd-two',
      persons: ['p-0000000', 'p-0002099'],
      by: 'somebody (sister)',
      relation: undefined,
    })
    put('official-answers.jsonl', {
      id: 'oa-bulk',
      person: undefined,
      scope: 'bulk',
      established: undefined,
      summary: 'All of them terrorists',
    })
    put('people.jsonl', { slug: 'p-nameless' })
    const house = await testHouse()
    await importFolder(house, { folder, skipBad: false, dryRun: false })
    const said = (findings: readonly { file: string; key: string; code: string }[]) =>
      findings.map(({ file, key, code }) => `${file} ${key} ${code}`)
    expect(said(await lintStore(house))).toEqual(said(await lintFolder(folder)))
    expect(said(await lintStore(house))).toEqual([
      'people.jsonl p-nameless lint-no-name',
      'claims.jsonl …-c1, …-c2 lint-ids-count',
      'claims.jsonl …-n1, …-n2 lint-ids-count',
      'demands.jsonl d-1, d-2 lint-ids-count',
      'demands.jsonl d-two lint-demand-kin',
      'official-answers.jsonl oa-bulk lint-reason-bare',
      'raisings.jsonl rs-1, rs-2 lint-ids-count',
    ])
  })

  it('says file, line and what to do, and exits with 4', async () => {
    const folder = writeStates()
    const found = await run(newData(), ['lint', folder])
    expect(found.code).toBe(4)
    expect(found.out).toMatch(
      /^people\.jsonl:\d+: only Ministry of Tarvand say that dead-says-the-state-unasked died, .*add the demand/m,
    )
    expect(
      JSON.parse((await run(newData(), ['lint', folder, '--json'])).out).findings,
    ).toHaveLength(3)
    expect(await run(newData(), ['lint', FOUNDING])).toMatchObject({ code: 0 })
    expect((await run(newData(), ['lint', join(folder, 'nowhere')])).code).toBe(3)
  })
})

const withoutLines = (text: string, part: string) =>
  text
    .split('\n')
    .filter((line) => !new RegExp(part).test(line))
    .join('\n')

function replaced(text: string, from: string, to: string): string {
  const at = text.indexOf(from)
  if (at < 0) throw new Error(`not in the collection: ${from}`)
  return text.slice(0, at) + to + text.slice(at + from.length)
}

describe('lint of ids that count', () => {
  const files = [{ name: 'claims.jsonl' }, { name: 'raisings.jsonl' }] as CollectionFile[]
  const found = (file: string, rows: readonly object[]) =>
    lintIds(files)
      .faults(
        lintRows([{ file: { name: file }, rows: rows.map((row, at) => ({ line: at + 1, row })) }]),
      )
      .map(({ line, key }) => `${line} ${key}`)
  const claims = (...ids: string[]) => ids.map((id) => ({ id, person: id.split('-', 1)[0] }))

  it('finds three that run on, with and without noughts, in any order', () => {
    expect(found('claims.jsonl', claims('marlo-c11', 'marlo-c9', 'marlo-c10'))).toEqual([
      '1 …-c1, …-c2',
    ])
    expect(
      found('raisings.jsonl', [
        { id: 'rs09' },
        { id: 'x' },
        { id: 'rs10', persons: ['marlo'] },
        { id: 'rs11' },
      ]),
    ).toEqual(['1 rs1, rs2'])
  })
  it('tells of one way of counting once, whoever is counted, and of each way', () => {
    const twice = ['marlo', 'ilka'].flatMap((slug) =>
      claims(`${slug}-c1`, `${slug}-c2`, `${slug}-c3`, `${slug}-n1`, `${slug}-n2`),
    )
    expect(found('claims.jsonl', [...twice, ...claims('ilka-n3')])).toEqual([
      '1 …-c1, …-c2',
      '9 …-n1, …-n2',
    ])
  })
  it('passes over two, over gaps, over words and letters of a hash', () => {
    expect(
      found('claims.jsonl', claims('marlo-c1', 'marlo-c2', 'ilka-c3', 'marlo-c4', 'marlo-c4b')),
    ).toEqual([])
    expect(
      found(
        'claims.jsonl',
        claims('marlo-7k2f3', 'marlo-44jm8', 'marlo-b5t94', 'marlo-taken', 'marlo-2019'),
      ),
    ).toEqual([])
  })
  it('of a sign tells by what it is a sign of', () => {
    const signs = [1, 2, 3].map((n) => ({ id: `marlo-c7-cs${n}`, claim: 'marlo-c7' }))
    expect(found('claims.jsonl', signs)).toEqual(['1 …-cs1, …-cs2'])
  })
})

describe('lint of lists and of what states did', () => {
  it.each([
    ['instruments.jsonl', '3c75-2020-10-support', 'lint-list-not-whole'],
  ])('of %s: finds that %s is called whole', async (file, id, code) => {
    const folder = foundingCopy((name, text) =>
      name === file
        ? text
            .split('\n')
            .map((line) =>
              line.includes(`"id":"${id}"`)
                ? line.replace('"complete":false', '"complete":true')
                : line,
            )
            .join('\n')
        : text,
    )
    expect(await codesIn(folder)).toEqual([`${file} ${id} ${code}`])
  })
  it('finds that a summary tells what no list does', async () => {
    const folder = foundingCopy((name, text) =>
      name === 'reactions.jsonl' ? text.replace('"summary":"', '"summary":"Fell silent. ') : text,
    )
    expect((await lintFolder(folder)).map(({ code }) => code)).toEqual(['lint-state-silent'])
  })
})
