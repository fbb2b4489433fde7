/** Campaigns, and cases before bodies of the United Nations: only what the sources tell. */
import type { CampaignRow, UnProcedureRow } from '../../src/registry/model.ts'
import type { Passage } from './facts.ts'
import type { Ledger } from './sources.ts'

type Line = { words: string; language: string; by: string; from: Passage }
type Campaign = Omit<CampaignRow, 'lines' | 'started' | 'sources' | 'visibility'> & {
  lines?: Line[]
  started: string
  from: (Passage | string)[]
}
const passage = (start_char: number, end_char: number): Passage => ({
  file: '000',
  start_char,
  end_char,
})

const CAMPAIGNS: Campaign[] = [
  {
    id: 'metoouyghur',
    title: '#MeTooUyghur: proof that the missing are alive',
    hashtag: '#MeTooUyghur',
    by: ['Halmurat Harri, in Finland', 'members of the Uyghur diaspora'],
    to: 'Government of China',
    items: ['proof_of_life'],
    demand:
      'After the film of Abdurehim Heyit: show that all the others who are held are alive, too.',
    lines: [
      {
        words: 'Show me that they are alive!',
        language: 'en',
        by: 'Uyghurs abroad, in the words of the campaign’s first day',
        from: passage(347, 377),
      },
      {
        words: 'My father has been missing for 11 months',
        language: 'en',
        by: 'a child of a missing man, February 2019',
        from: passage(1577, 1619),
      },
    ],
    started: '2019-02-11',
    place: 'Finland, and wherever Uyghurs live abroad',
    persons: ['abdurehim-heyit', 'erpat-ablekrem'],
    reaction: 'ev291',
    from: [passage(1621, 1951), 'ah-st19'],
  },
  {
    id: 'freeadilmijit',
    title: '#FreeAdilMijit: what became of a comedian',
    hashtag: '#FreeAdilMijit',
    by: ['campaigners under the hashtag'],
    to: 'Government of China',
    items: ['truth', 'whereabouts'],
    demand: 'Say at once what became of Adil Mijit.',
    started: '../2019-03',
    persons: ['adil-mijit'],
    from: ['am-aan19'],
  },
]

export function campaignRows(sources: Ledger): unknown[] {
  return CAMPAIGNS.map(({ lines = [], from, ...row }) => ({
    ...row,
    ...(lines.length
      ? { lines: lines.map(({ from: at, ...line }) => ({ ...line, ...sources.cite(at) })) }
      : {}),
    sources: from.map((each) => sources.cite(each)),
    visibility: 'public',
  }))
}

type Procedure = Omit<
  UnProcedureRow,
  'id' | 'source' | 'locator' | 'visibility' | 'opened' | 'replied' | 'decided'
> & {
  opened?: string
  replied?: string
  decided?: string
  from: string
}
const CHINA = 'China'

/** No source that was read gives a number, or a status in the working group’s own words: both are left out. */
const PROCEDURES: Procedure[] = [
  {
    person: 'abdulghafur-hapiz',
    body: 'WGEID',
    against: CHINA,
    summary:
      'His daughter asked the working group to find him; the government replied that he had died in 2018',
    opened: '2019-04',
    replied: '2020-09',
    note: 'the state of the case is not told in what was read, nor when the reply was passed on',
    from: 'ahp-rfa20',
  },
  {
    person: 'ekpar-asat',
    body: 'WGAD',
    against: CHINA,
    summary: 'The working group took up his case; the government sent no information',
    note: 'read in the press, in a report that may be of 2024; the number of an opinion is not in it',
    from: 'wgad-3',
  },
  {
    person: 'qurban-mamut',
    body: 'WGAD',
    against: CHINA,
    summary: 'The working group examined his case; the government did not answer',
    note: 'read in the press, in a report that may be of 2024; the number of an opinion is not in it',
    from: 'wgad-3',
  },
  {
    person: 'gulshan-abbas',
    body: 'WGAD',
    against: CHINA,
    summary: 'The working group found the detention arbitrary',
    decided: '../2024-08',
    note: 'the opinion itself was not read',
    from: 'ga-ri24',
  },
  {
    person: 'gulmira-imin',
    body: 'WGAD',
    against: CHINA,
    summary: 'The working group found the detention arbitrary',
    decided: '2012-03',
    note: 'the opinion itself was not read',
    from: 'gi-uhrp14',
  },
  {
    person: 'yalqun-rozi',
    body: 'WGAD',
    against: CHINA,
    summary: 'On his daughter’s petition the working group held the detention arbitrary',
    decided: '2022',
    note: 'the opinion itself was not read',
    from: 'yr-wiki',
  },
  {
    person: 'idris-hasan',
    body: 'CAT',
    against: 'Morocco',
    summary: 'The committee asked Morocco to return nobody to China while it examined the case',
    decided: '2021-12-20',
    from: 'ih-ut25',
  },
  {
    person: 'gulshan-abbas',
    body: 'special_procedures',
    against: CHINA,
    summary: 'Three special rapporteurs asked for the ground of the conviction and for the place',
    opened: '2024-08~',
    from: 'ga-gct24',
  },
  {
    person: 'tashpolat-tiyip',
    body: 'special_procedures',
    against: CHINA,
    summary:
      'Special rapporteurs asked where he was held; a letter of the government spoke of a trial under way',
    opened: '2019-12-26',
    replied: '2019-12~',
    from: 'tt-un19',
  },
]

export function procedureRows(sources: Ledger): unknown[] {
  const seen = new Map<string, number>()
  return PROCEDURES.map(({ from, ...row }) => {
    const n = (seen.get(row.person) ?? 0) + 1
    seen.set(row.person, n)
    return {
      id: `${row.person}-un${String(n).padStart(2, '0')}`,
      ...row,
      ...sources.cite(from),
      visibility: 'public',
    }
  })
}
