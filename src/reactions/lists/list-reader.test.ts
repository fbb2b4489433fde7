import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { STATES } from '../../kernel/about/states.ts'
import { readStateList } from './list-reader.ts'
import { printedNames, READ_IN, resolveState } from './state-names.ts'

const statesOf = (text: string) => readStateList(text).states.map(({ iso3 }) => iso3)

describe('a pasted list', () => {
  it.each([
    ['Albania, Andorra and Austria', 'ALB AND AUT'],
    [
      'The following 22 States: Antigua and Barbuda, Bosnia & Herzegovina, São Tomé and Príncipe, St. Kitts and Nevis, and St. Vincent & the Grenadines.',
      'ATG BIH STP KNA VCT',
    ],
    [
      '1. Albania\n2. Korea, Republic of\n3) Iran (Islamic Republic of)\n- Cuba\n• Laos',
      'ALB KOR IRN CUB LAO',
    ],
    [
      'I have the honour to speak on behalf of Australia, Bosnia and\nHerzegovina, the United\nKingdom, as well as my own country, Cuba',
      'AUS BIH GBR CUB',
    ],
    ['Moldova, Republic of, Korea, Democratic People’s Republic of; Japan', 'MDA PRK JPN'],
    ['Afghanistan, Republic of\nKorea', 'AFG KOR'],
    ['Korea, Republic of\nMoldova, Republic of\nJapan', 'KOR MDA JPN'],
    ['the Democratic Republic\nof the Congo, United\nStates of\nAmerica', 'COD USA'],
    ['Serbia and Montenegro', 'SRB MNE'],
    ['Hong Kong SAR, China', 'HKG CHN'],
    ['Europe: Albania, Austria\nAsia: Japan', 'ALB AUT JPN'],
    ['阿尔巴尼亚、埃及和中非共和国以及中国、香港特别行政区', 'ALB EGY CAF CHN HKG'],
    ['ألبانيا، وأندورا والبوسنة والهرسك والمملكة المتحدة', 'ALB AND BIH GBR'],
    ['Албания, Андорра и Босния и Герцеговина', 'ALB AND BIH'],
    ['l’Albanie, Trinité-et-Tobago, la Bosnie-Herzégovine et l’Autriche', 'ALB TTO BIH AUT'],
    ['Arnavutluk, Türkiye ve Bosna Hersek', 'ALB TUR BIH'],
    ['Australia\tAustria', 'AUS AUT'],
  ])('%j', (text, states) => {
    expect(statesOf(text).join(' ')).toBe(states)
    expect(readStateList(text)).toMatchObject({ twice: [], unknown: [], ambiguous: [] })
  })

  it('reports what it does not know, with what may have been meant, and takes nothing from it', () => {
    expect(readStateList('Albania, Albnia and three others')).toMatchObject({
      states: [{ iso3: 'ALB' }],
      unknown: [
        { written: 'Albnia', suggestions: ['ALB'] },
        { written: 'three others', suggestions: [] },
      ],
    })
  })
  it('leaves no sentence unsaid: what is read in one shows that it is none of a list', () => {
    expect(
      readStateList('Statement on the Uyghur region, China\n\nAlbania, Austria').unknown,
    ).toEqual([{ written: 'Statement on the Uyghur region', suggestions: [] }])
  })
  it('reports doubles, each as written', () => {
    expect(readStateList('Turkey, Cuba, Türkiye')).toMatchObject({
      states: [
        { iso3: 'TUR', written: 'Turkey' },
        { iso3: 'CUB', written: 'Cuba' },
      ],
      twice: [{ iso3: 'TUR', written: ['Turkey', 'Türkiye'] }],
    })
  })
  it('says which words before the list it passed over; words that name a state are none', () => {
    expect(readStateList('The following States: Cuba').skipped).toEqual([])
    expect(readStateList('Signatories, in order: Cuba').skipped).toEqual(['Signatories, in order'])
    expect(readStateList('Cuba: Albania')).toMatchObject({
      states: [{ iso3: 'CUB' }, { iso3: 'ALB' }],
      skipped: [],
    })
  })
  it('"Congo" is open, unless the Democratic Republic stands beside it; "Korea" is open always', () => {
    expect(readStateList('Cuba, Congo')).toMatchObject({
      ambiguous: [{ written: 'Congo', states: ['COD', 'COG'] }],
    })
    expect(readStateList('Congo, Cuba, DR Congo').states[0]).toEqual({
      iso3: 'COG',
      written: 'Congo',
      concluded: true,
    })
    expect(readStateList('Korea, DPRK').ambiguous).toEqual([
      { written: 'Korea', states: ['KOR', 'PRK'] },
    ])
  })
})

const AND: Record<string, string[]> = {
  en: [' and ', ', and ', ' & ', ' as well as '],
  ug: [' ۋە '],
  zh: ['和', '以及', '、'],
  tr: [' ve '],
  kk: [' және '],
  ru: [' и ', ' а также '],
  ar: [' و', '، و', ' و '],
  es: [' y ', ' e ', ' así como '],
  fr: [' et ', ' ainsi que '],
}
const COMMA: Record<string, string[]> = { zh: ['、', '，'], ar: ['، ', ' و'], ug: ['، '] }

/** One of the names of each state that mean it alone. */
const named = (lang: string) => {
  const names = printedNames().filter(
    (each) =>
      each.lang === lang && STATES.has(each.iso3) && 'iso3' in (resolveState(each.name) ?? {}),
  )
  return fc.uniqueArray(fc.constantFrom(...names), {
    selector: ({ iso3 }) => iso3,
    minLength: 1,
    maxLength: 60,
  })
}

describe.each(READ_IN)('in %s', (lang) => {
  const comma = fc.constantFrom(...(COMMA[lang] ?? [', ']))
  const and = fc.constantFrom(...AND[lang]!)
  const isRead = (list: readonly { iso3: string }[], text: string) => {
    const read = readStateList(text)
    expect({ ...read, states: read.states.map(({ iso3 }) => iso3) }, text).toEqual({
      states: list.map(({ iso3 }) => iso3),
      twice: [],
      unknown: [],
      ambiguous: [],
      skipped: [],
    })
  }

  test.prop([named(lang), comma, and])(
    'a sentence reads back as its states',
    (list, between, last) => {
      const names = list.map(({ name }) => name)
      isRead(
        list,
        names.length > 1
          ? `${names.slice(0, -1).join(between)}${last}${names.at(-1)}.`
          : names.join(),
      )
    },
  )
  test.prop([
    named(lang),
    fc.constantFrom('\n', ';', '; ', '\r\n', '\n\n', '\t', '\n- ', '\n• ', ' | '),
  ])('so does a column', (list, between) =>
    isRead(list, list.map(({ name }) => name).join(between)),
  )
  test.prop([named(lang), fc.constantFrom('. ', ') ')])('so do numbered lines', (list, after) =>
    isRead(list, list.map(({ name }, at) => `${at + 1}${after}${name}`).join('\n')),
  )
  test.prop([named(lang), fc.integer({ min: 3, max: 9 }), fc.nat(8)])(
    'so does a sentence whose lines end anywhere',
    (list, every, from) => {
      // "Macao SAR" and "China" on two lines are two names.
      const names = list.filter(({ name }) => !/SAR China/.test(name))
      const text = names.map(({ name }) => name).join(COMMA[lang]?.[0] ?? ', ')
      let blanks = from
      isRead(
        names,
        text.replace(/ /g, () => (blanks++ % every === 0 ? '\n' : ' ')),
      )
    },
  )
})

describe('whatever stands between', () => {
  const between = [
    ', ',
    ': ',
    '\n',
    '. ',
    '; ',
    ' on behalf of ',
    ' and my own country, ',
    ', namely ',
    ' - ',
    '\nSigned by: ',
  ]
  const apart = fc.array(fc.constantFrom(...between), { minLength: 60, maxLength: 60 })
  test.prop([named('en'), apart, fc.integer({ min: 3, max: 9 })])(
    'no state is lost',
    (list, joints, every) => {
      const names = list.filter(({ name }) => !/SAR China|[(,]/.test(name))
      let blanks = 0
      const text = names
        .map(({ name }, at) => `${name}${joints[at]}`)
        .join('')
        .replace(/ /g, () => (blanks++ % every === 0 ? '\n' : ' '))
      const read = readStateList(text)
      const doubtful = [...read.unknown, ...read.ambiguous].map(({ written }) => written).join('|')
      const lost = names.filter(
        ({ iso3, name }) =>
          !read.states.some((state) => state.iso3 === iso3) &&
          !doubtful.includes(name.replace(/\.$/, '').split(' ').at(-1)!),
      )
      expect(lost, `${JSON.stringify(text)} ${JSON.stringify(read)}`).toEqual([])
    },
  )
  it.each([
    'Thailand on\nbehalf of Papua New\nGuinea, Cuba',
    'Thailand, speaking for Papua New\nGuinea, Cuba',
  ])('of a name whose line ends within it the end is no state of its own: %j', (text) => {
    const { states, unknown } = readStateList(text)
    expect(states.map(({ iso3 }) => iso3)).toEqual(['THA', 'PNG', 'CUB'])
    expect(unknown.map(({ written }) => written)).toEqual(
      text.includes('speaking') ? ['speaking for'] : [],
    )
  })
  it('a name that is nearly one is no lead', () => {
    expect(readStateList('Albnia: Cuba')).toMatchObject({
      unknown: [{ written: 'Albnia', suggestions: ['ALB'] }],
      skipped: [],
    })
  })
})

describe('any text at all', () => {
  const scraps = fc.constantFrom(
    'Albania',
    'Korea',
    ',',
    ' and ',
    '\n',
    '(',
    ')',
    ':',
    'on behalf of',
    ' و',
    '、',
    '\t',
    '. ',
    '\ud800',
    '1. ',
    '- ',
  )
  test.prop([
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(scraps, { maxLength: 60 }).map((all) => all.join('')),
    ),
  ])('is read without a throw, and every state and doubt is of the text', (text) => {
    const { states, unknown, ambiguous } = readStateList(text)
    for (const { written } of [...states, ...unknown, ...ambiguous])
      expect(text.replace(/\s+/g, ' ')).toContain(
        written.replace(/\s+/g, ' ').replace(/ ?; ?/g, ';'),
      )
  })
  it.each([
    'Albania and ',
    'a, ',
    'a:',
    '\n',
    '- ',
    '(',
    'Albnia\n',
    'on behalf of ',
    '1. ',
    '和',
  ])('%j to 100 kB is read whole', (piece) => {
    expect(() => readStateList(piece.repeat(100_000 / piece.length))).not.toThrow()
  })
})
