import { readFileSync } from 'node:fs'
import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../kernel/about/languages.ts'
import { STATES } from '../../kernel/about/states.ts'
import { stateName } from '../../words/states.ts'
import {
  listedName,
  namesOfStates,
  printedNames,
  resolveState,
  suggestStates,
} from './state-names.ts'
import { AMBIGUOUS, VARIANTS } from './state-variants.ts'

describe('a name of a state', () => {
  it.each([
    ['Türkiye', 'TUR'],
    ['TURKEY', 'TUR'],
    ['DPRK', 'PRK'],
    ['Lao PDR', 'LAO'],
    ['Viet Nam', 'VNM'],
    ['Cote d’Ivoire', 'CIV'],
    ['Ivory Coast', 'CIV'],
    ['The Vatican', 'VAT'],
    ['Swaziland', 'SWZ'],
    ['Congo (Brazzaville)', 'COG'],
    ['Congo-Kinshasa', 'COD'],
    ['D.R. Congo', 'COD'],
    ['U.K.', 'GBR'],
    ['U.S.A.', 'USA'],
    ['Myanmar (Burma)', 'MMR'],
    ['Burma/Myanmar', 'MMR'],
    ['St. Kitts & Nevis', 'KNA'],
    ['the Netherlands (Kingdom of the)', 'NLD'],
    ['Gambia, The', 'GMB'],
    ['Korea, Republic of', 'KOR'],
    ['Korea (Democratic People’s Republic of)', 'PRK'],
    ['Iran, Islamic Republic of', 'IRN'],
    ['Micronesia (Federated States of)', 'FSM'],
    ['Congo, Democratic Republic of the', 'COD'],
    ['Hashemite Kingdom of Jordan', 'JOR'],
    ['Republic of the Union of Myanmar', 'MMR'],
    ['People’s Republic of China', 'CHN'],
    ['Germany [1]', 'DEU'],
    ['Germany*', 'DEU'],
    ['KIBRIS', 'CYP'],
    ['Sırbistan Cumhuriyeti', 'SRB'],
    ['塞尔维亚共和国', 'SRB'],
    ['République islamique d’Iran', 'IRN'],
    ['l’Albanie', 'ALB'],
    ['الامارات العربية المتحدة', 'ARE'],
    ['Республика Беларусь', 'BLR'],
    ['خىتاي', 'CHN'],
  ])('%s is %s', (name, iso3) => expect(resolveState(name)).toEqual({ iso3 }))

  it.each([
    ['Congo', 'COD COG'],
    ['the Congo', 'COD COG'],
    ['Конго', 'COD COG'],
    ['Korea', 'KOR PRK'],
    ['Democratic Republic of Korea', 'KOR PRK'],
    ['كورېيە', 'KOR PRK'],
    ['Republic of China', 'CHN TWN'],
  ])('%s could be %s, and is not decided', (name, states) =>
    expect(resolveState(name)).toEqual({ ambiguous: states.split(' ') }))

  it.each([
    'Albnia',
    'us',
    'United',
    'Kingdom',
    'Republic of',
    'Northern Cyprus',
    'Turkish Republic of Northern Cyprus',
    'German Democratic Republic',
    'Northern Ireland',
    'American Samoa',
    'Cuba (coordinator)',
    'United Kingdom, Republic of Moldova',
    'Albania and Austria',
    '',
    '1',
  ])('"%s" is none', (text) => expect(resolveState(text)).toBeNull())
})

describe('every name', () => {
  const double = Object.values(AMBIGUOUS).join('|')
  it('that the library and CLDR print for a state reads back as that state, but those that mean two', () => {
    const lost = printedNames().filter(({ iso3, name }) => {
      const read = resolveState(name)
      return (
        STATES.has(iso3) &&
        !(read && 'iso3' in read && read.iso3 === iso3) &&
        !double.includes(name)
      )
    })
    expect(lost).toEqual([])
  })
  it.each(LANGUAGES)('that our pages print in %s reads back', (lang) => {
    for (const iso3 of STATES.keys())
      expect(resolveState(stateName(iso3, lang)!), iso3).toEqual({ iso3 })
  })
  it('that our lists print reads back, and is the one that the founding collection has', () => {
    for (const iso3 of STATES.keys()) expect(resolveState(listedName(iso3)), iso3).toEqual({ iso3 })
    const rows = ['signatures', 'ballots'].flatMap((file) =>
      readFileSync(`${import.meta.dirname}/../../../collections/uyghur/${file}.csv`, 'utf8')
        .trim()
        .split('\n')
        .slice(1),
    )
    const found = new Map(rows.map((row) => row.split(',').slice(1, 3) as [string, string]))
    expect(found.size).toBeGreaterThan(100)
    for (const [iso3, name] of found) expect(listedName(iso3)).toBe(name)
  })
  it('of our table is of a state we know, and no name means two states unless it says so', () => {
    expect(Object.keys(VARIANTS).filter((iso3) => !STATES.has(iso3))).toEqual([])
    const found = new Set(
      [...namesOfStates().values()]
        .filter((states) => states.length > 1)
        .map((states) => states.join(' ')),
    )
    expect([...found].sort()).toEqual(Object.keys(AMBIGUOUS).sort())
  })
})

describe('a near miss', () => {
  it.each([
    ['Albnia', 'ALB'],
    ['Phillippines', 'PHL'],
    ['Kyrgystan', 'KGZ'],
    ['Cuba (coordinator)', 'CUB'],
    ['the representative of France', 'FRA'],
    ['in the People’s Republic of China', 'CHN'],
  ])('%s suggests %s first', (text, iso3) =>
    expect([resolveState(text), suggestStates(text)[0]]).toEqual([null, iso3]))
  it('suggests nothing where nothing is near', () =>
    expect(suggestStates('three others')).toEqual([]))
  test.prop([fc.string({ unit: 'binary', maxLength: 60 })])(
    'and any text at all is read without a throw',
    (text) => {
      resolveState(text)
      expect(suggestStates(text).length).toBeLessThanOrEqual(3)
    },
  )
})
