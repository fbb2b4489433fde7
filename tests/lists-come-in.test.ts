/** Lists of states and sheets of instruments, as people bring them: the two commands, and what the act refuses. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { addInstrumentsFrom } from '../src/boot.ts'
import { sayRefusal } from '../src/cli/calling/refusals.ts'
import { Refusal } from '../src/kernel/refusals/index.ts'
import { addInstruments, ListsRefused, type ListsReport } from '../src/reactions/acts.ts'
import { perform } from '../src/store/acting/index.ts'
import { checkPublished } from '../src/store/checking/index.ts'
import { testHouse } from './database.ts'
import { publishedBytes } from './published.ts'
import { finished, newData, run, start } from './run.ts'
import { importWorld, writeWorld } from './world.ts'

const INSTRUMENT = 'id,date,forum,title,kind,stance,claimed,complete,scope,used,sources,visibility'
const SIGNATURE = 'instrument,iso3,name,event,date,basis,source'
const BALLOT = 'instrument,iso3,name,ballot,basis,source'
const letter = (
  id: string,
  more: {
    date?: string
    stance?: string
    claimed?: string
    complete?: string
    scope?: string
  } = {},
) =>
  [
    id,
    more.date ?? '2021-06-22',
    'Council of Seas',
    'A letter',
    'joint_statement',
    more.stance ?? 'critical',
    more.claimed ?? '2',
    more.complete ?? 'yes',
    more.scope ?? 'Tarvand;Olm',
    'yes',
    's-open',
    'public',
  ].join(',')
const signed = (
  instrument: string,
  name: string,
  more: { iso3?: string; date?: string; source?: string; event?: string } = {},
) =>
  [
    instrument,
    more.iso3 ?? '',
    name,
    more.event ?? 'signed',
    more.date ?? '',
    'seen',
    more.source ?? 's-open',
  ].join(',')

type Sheets = { instruments?: string[]; signatures?: string[]; ballots?: string[] }
function folderOf({ instruments, signatures, ballots }: Sheets): string {
  const folder = mkdtempSync(join(tmpdir(), 'sheets-'))
  const write = (name: string, header: string, rows: string[] | undefined) =>
    rows && writeFileSync(join(folder, name), [header, ...rows].map((line) => `${line}\n`).join(''))
  write('instruments.csv', INSTRUMENT, instruments)
  write('signatures.csv', SIGNATURE, signatures)
  write('ballots.csv', BALLOT, ballots)
  return folder
}

const house = await testHouse()
const dry = (sheets: Sheets) =>
  addInstrumentsFrom(house, { folder: folderOf(sheets), dryRun: true })
async function refused(sheets: Sheets): Promise<ListsReport> {
  const error = await addInstrumentsFrom(house, { folder: folderOf(sheets), dryRun: false }).catch(
    (thrown) => thrown,
  )
  if (!(error instanceof ListsRefused))
    throw error instanceof Error ? error : new Error('the sheets were not refused')
  return error.report
}

describe('sheets of instruments', () => {
  beforeAll(() => importWorld(house))

  it('before there is a collection are refused', async () => {
    const empty = await testHouse()
    const adding = addInstrumentsFrom(empty, {
      folder: folderOf({ signatures: [] }),
      dryRun: false,
    })
    await expect(adding).rejects.toMatchObject({ code: 'collection-none' })
  })
  it('are the importer’s to add', async () => {
    const doing = perform(
      house,
      addInstruments,
      { folder: folderOf({}), dryRun: false },
      { id: 'x', roles: ['editor'] },
    )
    await expect(doing).rejects.toMatchObject({ code: 'not-allowed' })
  })
  it('that are not there, or no folder, are said', async () => {
    await expect(dry({})).rejects.toMatchObject({ code: 'sheets-none' })
    await expect(
      addInstrumentsFrom(house, { folder: '/nowhere', dryRun: false }),
    ).rejects.toBeInstanceOf(Refusal)
  })

  const cases: [
    what: string,
    sheets: Sheets,
    problem: { file: string; line: number; code: string },
  ][] = [
    [
      'a complete list that is shorter than its total',
      {
        instruments: [letter('l1', { claimed: '3' })],
        signatures: [signed('l1', 'Albania'), signed('l1', 'Turkey')],
      },
      { file: 'instruments.csv', line: 2, code: 'list-short' },
    ],
    [
      'more names than were ever claimed',
      {
        instruments: [letter('l1', { claimed: '1', complete: 'no' })],
        signatures: [signed('l1', 'Albania'), signed('l1', 'Turkey')],
      },
      { file: 'instruments.csv', line: 2, code: 'claimed-below-named' },
    ],
    [
      'more names than were claimed, with those on file',
      { signatures: [signed('in1', 'Albania'), signed('in1', 'Andorra')] },
      { file: 'signatures.csv', line: 2, code: 'claimed-below-named' },
    ],
    [
      'a name that is none',
      { signatures: [signed('in1', 'Albnia')] },
      { file: 'signatures.csv', line: 2, code: 'state-misspelt' },
    ],
    [
      'a name that could be two',
      { signatures: [signed('in1', 'Congo')] },
      { file: 'signatures.csv', line: 2, code: 'state-ambiguous' },
    ],
    [
      'no name at all',
      { signatures: [signed('in1', '')] },
      { file: 'signatures.csv', line: 2, code: 'state-missing' },
    ],
    [
      'a name and a code that contradict each other',
      { signatures: [signed('in1', 'Albania', { iso3: 'AUT' })] },
      { file: 'signatures.csv', line: 2, code: 'state-contradicts' },
    ],
    [
      'a code alone that is none',
      { signatures: [signed('in1', '', { iso3: 'QQQ' })] },
      { file: 'signatures.csv', line: 2, code: 'state-code-unknown' },
    ],
    [
      'one state twice, under two names',
      { signatures: [signed('in1', 'Turkey'), signed('in1', 'Türkiye')] },
      { file: 'signatures.csv', line: 3, code: 'row-twice' },
    ],
    [
      'a signature before its letter',
      { signatures: [signed('in1', 'Cuba', { date: '2019-06-30' })] },
      { file: 'signatures.csv', line: 2, code: 'date-before' },
    ],
    [
      'a signature that has not happened yet',
      { signatures: [signed('in1', 'Cuba', { date: '2999' })] },
      { file: 'signatures.csv', line: 2, code: 'date-future' },
    ],
    [
      'a letter that has not been written yet',
      { instruments: [letter('l1', { date: '2999-01', claimed: '0' })] },
      { file: 'instruments.csv', line: 2, code: 'date-future' },
    ],
    [
      'a date that is none',
      { signatures: [signed('in1', 'Cuba', { date: 'May' })] },
      { file: 'signatures.csv', line: 2, code: 'value-date' },
    ],
    [
      'a source that is not on file',
      { signatures: [signed('in1', 'Cuba', { source: 's-nowhere' })] },
      { file: 'signatures.csv', line: 2, code: 'reference-unknown' },
    ],
    [
      'a letter whose source is not on file',
      { instruments: [letter('l1', { claimed: '0' }).replace('s-open', 's-nowhere')] },
      { file: 'instruments.csv', line: 2, code: 'reference-unknown' },
    ],
    [
      'a letter that is nowhere',
      { signatures: [signed('l9', 'Cuba')] },
      { file: 'signatures.csv', line: 2, code: 'reference-unknown' },
    ],
    [
      'a letter on file, written differently',
      { instruments: [letter('in1', { complete: 'no', claimed: '3' })] },
      { file: 'instruments.csv', line: 2, code: 'instrument-on-file' },
    ],
    [
      'a ballot under a letter',
      { ballots: ['in1,,Cuba,no,seen,s-open'] },
      { file: 'ballots.csv', line: 2, code: 'text-voted' },
    ],
    [
      'a word for yes or no that is neither',
      { instruments: [letter('l1', { complete: 'maybe' })] },
      { file: 'instruments.csv', line: 2, code: 'value-not-flag' },
    ],
  ]
  it.each(
    cases,
  )('with %s store nothing, and say where and what to do', async (_, sheets, problem) => {
    const before = await publishedBytes(house)
    const { problems } = await refused(sheets)
    expect(problems).toContainEqual(expect.objectContaining(problem))
    for (const each of problems) expect(sayRefusal(each)).not.toMatch(/\{\w+\}|…/)
    expect(await publishedBytes(house)).toEqual(before)
  })

  const good: Sheets = {
    instruments: [letter('l1'), letter('l2', { stance: 'backs', claimed: '', complete: 'yes' })],
    signatures: [
      signed('l1', 'Türkiye'),
      signed('l1', '阿尔巴尼亚'),
      signed('l2', 'Cuba'),
      signed('l2', '', { iso3: 'TUR', date: '2021-06-23' }),
    ],
  }
  it('are tried by a dry run, which says of each row what it would do, and leaves nothing', async () => {
    const before = await publishedBytes(house)
    const report = await dry(good)
    expect(report.rows.map(({ line, key, outcome }) => `${line} ${key} ${outcome}`)).toEqual([
      '2 l1 new',
      '3 l2 new',
      '2 l1 TUR signed new',
      '3 l1 ALB signed new',
      '4 l2 CUB signed new',
      '5 l2 TUR signed new',
    ])
    expect(await publishedBytes(house)).toEqual(before)
  })
  it('show a state on both sides, and a complete list without a total, and refuse neither', async () => {
    const { warnings } = await dry(good)
    expect(warnings.map(({ file, line, code }) => ({ file, line, code }))).toEqual([
      { file: 'instruments.csv', line: 3, code: 'total-missing' },
      { file: 'signatures.csv', line: 2, code: 'both-sides' },
    ])
    expect(warnings[1]?.params).toEqual({ name: 'Türkiye', one: 'l1', other: 'l2' })
  })
  it('are stored and published; twice changes nothing', async () => {
    const add = () => addInstrumentsFrom(house, { folder: folderOf(good), dryRun: false })
    expect((await add()).files).toEqual([
      { file: 'instruments.csv', rows: 2, changed: 2 },
      { file: 'signatures.csv', rows: 4, changed: 4 },
    ])
    const published = await publishedBytes(house)
    expect(published.includes('""name"":""Albania""')).toBe(true)
    expect((await add()).files.map(({ changed }) => changed)).toEqual([0, 0])
    expect(await publishedBytes(house)).toEqual(published)
    expect((await checkPublished(house)).differences).toEqual([])
  })
  it('take names alone for a letter on file, believe a code whose name is not known here, and say so', async () => {
    const { warnings, rows } = await dry({
      signatures: [signed('in1', 'Westland', { iso3: 'WST' })],
    })
    expect(rows).toMatchObject([{ key: 'in1 WST signed', outcome: 'new' }])
    expect(warnings).toMatchObject([
      { code: 'state-unchecked', params: { iso3: 'WST', name: 'Westland' } },
    ])
  })
  it('hold a vote: ballots against what was announced', async () => {
    const folder = folderOf({
      ballots: ['v1,,Cuba,no,seen,s-open', 'v1,,Frankreich,yes,seen,s-open'].map((row) =>
        row.replace('Frankreich', 'France'),
      ),
    })
    const header =
      'id,date,forum,title,kind,motion,body,required,result,yes,no,abstain,claimed,complete,scope,used,sources,visibility'
    const vote =
      'v1,2022-10-06,Council of Seas,A vote,vote,Debate it?,Council of Seas,simple,adopted,2,1,0,2,yes,Tarvand,yes,s-open,public'
    writeFileSync(join(folder, 'instruments.csv'), `${header}\n${vote}\n`)
    const { warnings } = await addInstrumentsFrom(house, { folder, dryRun: true })
    expect(warnings).toEqual([
      {
        file: 'instruments.csv',
        line: 2,
        code: 'tally-differs',
        params: { instrument: 'v1', ballot: 'yes', announced: 2, named: 1 },
      },
    ])
  })
})

describe('./whereabouts', () => {
  const data = newData()
  const fileOf = (text: string | Buffer) => {
    const file = join(mkdtempSync(join(tmpdir(), 'list-')), 'list.txt')
    writeFileSync(file, text)
    return file
  }

  it('signatories prints who was recognised, and as what it was written', async () => {
    expect(
      await run(data, [
        'signatories',
        fileOf('The following 3 States: Albania, Türkiye and Viet Nam.'),
      ]),
    ).toEqual({
      code: 0,
      out: 'ALB\tAlbania\nTUR\tTürkiye\nVNM\tViet Nam\n3 in all\n',
      err: '',
    })
  })
  it('signatories says what it did not recognise, and what may have been meant: exit 3', async () => {
    const { code, out, err } = await run(data, [
      'signatories',
      fileOf('Albania; Albnia; Congo; Albania'),
    ])
    expect([code, out]).toEqual([3, 'ALB\tAlbania\n1 in all\n'])
    expect(err).toContain('"Albnia"')
    expect(err).toContain('did you mean Albania?')
    expect(err).toContain('"Congo" could be')
    expect(err).toContain('Albania stands more than once')
  })
  it('signatories --json is one object, on stdin too', async () => {
    const child = start(data, ['signatories', '-', '--json'], {}, { stdin: 'pipe' })
    child.stdin?.end('阿尔巴尼亚、奥地利')
    const { code, out } = await finished(child)
    expect([code, JSON.parse(out)]).toMatchObject([
      0,
      { count: 2, states: [{ iso3: 'ALB' }, { iso3: 'AUT' }], unknown: [] },
    ])
  })
  it('signatories --csv prints rows that add-instruments takes, or nothing', async () => {
    const ids = ['--csv', '--instrument', 'in1', '--source', 's-open']
    const { out } = await run(data, ['signatories', fileOf('Côte d’Ivoire'), ...ids])
    expect(out).toBe(
      `instrument,iso3,name,event,date,basis,source\nin1,CIV,Côte d'Ivoire,signed,,seen,s-open\n`,
    )
    expect(await run(data, ['signatories', fileOf('Cuba, Nowhere'), ...ids])).toMatchObject({
      code: 3,
      out: '',
    })
    expect(await run(data, ['signatories', fileOf('Cuba'), '--csv'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('--instrument'),
    })
  })
  it('signatories on a file that is not there, or not UTF-8, says so: exit 3', async () => {
    expect(await run(data, ['signatories', '/nowhere'])).toMatchObject({
      code: 3,
      err: expect.stringContaining('there is no such file'),
    })
    expect(await run(data, ['signatories', fileOf(Buffer.from([0xff, 0xfe]))])).toMatchObject({
      code: 3,
      err: expect.stringContaining('UTF-8'),
    })
  })
  it('add-instruments: a dry run row by row, then for good, then refused with file and line', async () => {
    expect(await run(data, ['import', writeWorld()])).toMatchObject({ code: 0 })
    const folder = folderOf({ signatures: [signed('in1', 'Cuba')] })
    const tried = await run(data, ['add-instruments', folder, '--dry-run'])
    expect(tried).toMatchObject({
      code: 0,
      out: expect.stringContaining('signatures.csv:2\tnew\tin1 CUB signed'),
    })
    expect(JSON.parse((await run(data, ['add-instruments', folder, '--json'])).out)).toMatchObject({
      files: [{ rows: 1, changed: 1 }],
    })
    writeFileSync(
      join(folder, 'signatures.csv'),
      readFileSync(join(folder, 'signatures.csv'), 'utf8').replace('Cuba', 'Cubba'),
    )
    const { code, err } = await run(data, ['add-instruments', folder])
    expect(code).toBe(3)
    expect(err).toContain('signatures.csv:2: no state is called "Cubba"')
  })
})
