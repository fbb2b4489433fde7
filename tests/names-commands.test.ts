import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { finished, newData, run, start } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'names-'))
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
const data = newData()

/** People who do not exist: given names of the region, recombined. */
const GIVEN =
  'Memet Tursun Ablet Qurban Patime Rozi Ekber Dilnur Gülnar Haji Yasin Nurmemet Abliz Turghun Imin Zunun Helim Sadir Hashim Ghopur Perhat Shirin Adalet Mahire Rahile Sawut Dawut Barat Ömer Osman'.split(
    ' ',
  )
const PLACES = ['Ghulja', 'Aqsu', 'Xoten', 'Qeshqer', 'Ürümchi', 'Turpan']
/** Nine hundred pairs of names, each with many years. */
const person = (n: number) => ({
  name: `${GIVEN[n % 30]} ${GIVEN[Math.floor(n / 30) % 30]}`,
  year: 1940 + ((Math.floor(n / 900) * 7 + n) % 60),
  place: PLACES[(n * 5 + Math.floor(n / 7)) % 6],
  sex: n % 2 ? 'f' : 'm',
})
const table = (count: number, prefix: string) =>
  [
    'id,name,birth_year,place,sex',
    ...Array.from({ length: count }, (_, n) => {
      const { name, year, place, sex } = person(n)
      return `${prefix}${n},${name},${year},${place},${sex}`
    }),
  ]
    .map((line) => `${line}\n`)
    .join('')

describe('whereabouts names', () => {
  it('compare says how alike, and why', async () => {
    const { code, out } = await run(data, ['names', 'compare', '艾克拜尔', 'Ekber'])
    expect(code).toBe(0)
    expect(out).toContain('艾→e, 克→k, 拜→be, 尔→r')
    expect(
      JSON.parse((await run(data, ['names', 'compare', 'Ekber', '艾克拜尔', '--json'])).out),
    ).toMatchObject({
      band: 'strong',
      order: 'same',
    })
  })
  it('search finds in a table with or without a header, tabs or commas', async () => {
    const withHeader = file('a.tsv', 'person_id\tform\n7\tرەھىمە قۇربان\n8\tMemet Tursun\n')
    expect((await run(data, ['names', 'search', withHeader, 'Memettursun'])).out).toContain(
      '8\tMemet Tursun',
    )
    expect(
      (
        await run(data, [
          'names',
          'search',
          file('b.csv', '买买提·吐尔逊\nYasin Haji\n'),
          'Memet Tursun',
        ])
      ).out,
    ).toContain('买买提·吐尔逊')
  })
  it('search refuses what is no table: exit 3', async () => {
    expect(await run(data, ['names', 'search', join(folder, 'none'), 'x'])).toMatchObject({
      code: 3,
    })
    writeFileSync(join(folder, 'bytes'), Buffer.from([0xff, 0xfe, 0x00]))
    expect(await run(data, ['names', 'search', join(folder, 'bytes'), 'x'])).toMatchObject({
      code: 3,
    })
  })
  it('link suggests, gives reasons, and never links on a name alone', async () => {
    const out = join(folder, 'linked.tsv')
    const list = file('list.csv', `${table(60, 'L')}X1,Memet Tursun,,,\n`)
    expect(
      await run(data, [
        'names',
        'link',
        list,
        '--against',
        file('register.csv', table(3_000, 'R')),
        '--out',
        out,
      ]),
    ).toMatchObject({
      code: 0,
    })
    const rows = readFileSync(out, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t'))
    expect(rows.some((row) => row[2] === 'link')).toBe(true)
    for (const row of rows) if (row[2] === 'link') expect(row[4]).toMatch(/birth year|place/)
    for (const row of rows) if (row[0] === 'X1') expect(row[2]).toBe('review')
  })
  it('link that was killed goes on, and ends with the same bytes', {
    timeout: 120_000,
  }, async () => {
    const [list, register] = [
      file('long.csv', table(6_000, 'L')),
      file('long-register.csv', table(2_000, 'R')),
    ]
    const [whole, broken] = [join(folder, 'whole.tsv'), join(folder, 'broken.tsv')]
    const link = (out: string) => ['names', 'link', list, '--against', register, '--out', out]
    expect(await run(data, link(whole))).toMatchObject({ code: 0 })
    for (const wait of [900, 1_500, 2_200]) {
      const child = start(data, link(broken))
      const timer = setTimeout(() => child.kill('SIGKILL'), wait)
      await finished(child)
      clearTimeout(timer)
    }
    expect(await run(data, link(broken))).toMatchObject({ code: 0 })
    expect(readFileSync(broken).equals(readFileSync(whole))).toBe(true)
  })
  it('without what it needs is a wrong call: exit 2', async () => {
    expect(await run(data, ['names', 'link', 'a.csv'])).toMatchObject({ code: 2 })
    expect(await run(data, ['names'])).toMatchObject({ code: 2 })
  })
})
