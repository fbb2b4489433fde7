/** Judgements on single actors, by reading the events that name them. Terms of office stand only where they are certain. */

import type { ActorRow } from '../../src/reactions/model.ts'
import { stateName } from '../../src/site/states.ts'
import { slugOf } from './slugs.ts'

type Parent = NonNullable<ActorRow['parents']>[number]
/** What a row has beside its id. `iso3: null`: under no country, whatever the facts say. */
export type More = Partial<Omit<ActorRow, 'id' | 'iso3' | 'from' | 'to'>> & {
  iso3?: string | null
  from?: string
  to?: string
}

/** States whose government acts here, by itself or through somebody. */
const GOVERNMENTS =
  'AUS BFA CAN CHE CHN COG DEU FIN FRA GBR IDN IRN JPN KAZ MYS NZL PAK PRK PSE RUS SAU SDN SYR TUR USA'.split(
    ' ',
  )
/** Where "Government of …" needs another form of the state's name. */
const IN_A_SENTENCE: Record<string, string> = {
  COG: 'the Republic of the Congo',
  GBR: 'the United Kingdom',
  USA: 'the United States',
}
const stateIn = (iso3: string) => IN_A_SENTENCE[iso3] ?? stateName(iso3, 'en') ?? iso3
const government = (iso3: string) => `government-of-${slugOf(stateIn(iso3))}`

const actsFor = (actor: string, role?: string, from?: string, to?: string): Parent =>
  ({
    actor,
    relation: 'acts_for',
    ...(role ? { role } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
  }) as Parent
const partOf = (actor: string, role?: string, from?: string, to?: string): Parent => ({
  ...actsFor(actor, role, from, to),
  relation: 'part_of',
})

/** Somebody who holds an office of a government. */
const official = (iso3: string, role: string, from?: string, to?: string): More => ({
  parents: [actsFor(government(iso3), role, from, to)],
})
/** A ministry, embassy or other body of a government; it speaks for its state. */
const body = (iso3: string, name?: string): More => ({
  kind: 'government',
  iso3,
  ...(name ? { name } : {}),
  parents: [partOf(government(iso3))],
})
/** An office, or somebody in one, whom the documents do not name. */
const office = (iso3: string, name?: string): More => ({
  kind: 'government',
  iso3,
  ...(name ? { name } : {}),
  parents: [actsFor(government(iso3))],
})
const member = (of: string, role: string): More => ({ parents: [partOf(of, role)] })
const speaker = (of: string, role: string): More => ({ parents: [actsFor(of, role)] })
/** Of the United Nations and other bodies of states: their own nationality is not who they speak for. */
const servant = (of: string, role: string, from?: string, to?: string): More => ({
  iso3: null,
  parents: [actsFor(of, role, from, to)],
})
const group = (name?: string, more: More = {}): More => ({
  kind: 'group',
  ...(name ? { name } : {}),
  ...more,
})
const igo = (name: string, ...parents: Parent[]): More => ({
  kind: 'igo',
  name,
  ...(parents.length ? { parents } : {}),
})
const chamber = (iso3: string, of: string, name?: string): More => ({
  kind: 'chamber',
  iso3,
  ...(name ? { name } : {}),
  parents: [partOf(of)],
})
const parliament = (iso3: string, name?: string): More => ({
  kind: 'parliament',
  iso3,
  ...(name ? { name } : {}),
  parents: [partOf(iso3.toLowerCase())],
})

const SENATE = 'united-states-senate'
const HOUSE = 'united-states-house-of-representatives'
const CONGRESS = 'united-states-congress'
const COMMONS = 'uk-house-of-commons'
const COUNCIL = 'un-human-rights-council'
const EXPERTS = 'un-special-procedures'
const OHCHR = 'ohchr'
const CAIR = 'council-on-american-islamic-relations'

/** Spellings of one actor; or another id than the name would give. Each name means one actor in every event that has it. */
export const SAME_ACTOR: Record<string, string> = {
  Turkey: 'tur',
  'United States of America': 'usa',
  'Republic of the Congo': 'cog',
  'Democratic Republic of the Congo': 'cod',
  'US Government': government('USA'),
  'Foreign Minister of China': 'wang-yi',
  'Chinese Embassy, Washington D.C.': 'chinese-embassy-in-the-united-states',
  'PRC officials': 'chinese-officials',
  'Minister of Foreign Affairs of Turkey': 'foreign-minister-of-turkiye',
  'Spokesperson, Turkish Foreign Ministry': 'spokesperson-of-the-foreign-ministry-of-turkiye',
  'Senior US State Department official': 'us-state-department-official',
  'US ambassador to the UN Human Rights Council': 'us-ambassador-at-the-un-human-rights-council',
  'UN High Commissioner for Human Rights': OHCHR,
  'UN human rights experts (CERD)': 'cerd',
  'UN Special Rapporteurs and Working Group chairs (12 mandate holders)':
    'un-mandate-holders-2019-11',
  'UN independent experts (nearly 50)': 'un-independent-experts-2020-06',
  'UN human rights experts (16)': 'un-human-rights-experts-2021-03',
  'Parliament of Turkey': 'parliament-of-turkiye',
  'UK Parliament': 'parliament-of-the-united-kingdom',
  'Foreign relations committee, Belgian Parliament':
    'foreign-relations-committee-of-the-belgian-chamber',
  'Subcommittee on International Human Rights, House of Commons':
    'subcommittee-on-international-human-rights',
  'Nike, Inc.': 'nike',
  'Apple Inc.': 'apple',
  'European ambassadors in Beijing': 'european-diplomats-in-beijing',
  'International Liaison Department, CCP':
    'international-liaison-department-of-the-chinese-communist-party',
  'Palestinian ambassador to China': 'ambassador-mehdawi',
  'Palestinian ambassador to China (Mehdawi)': 'ambassador-mehdawi',
  'Group of 22 states': 'states-22-2019-07',
  'Group of 50 states': 'states-50-2019-07',
  'Group of 23 states': 'states-23-2019-10',
  'Group of 54 states including China': 'states-54-2019-10',
  'Group of 39 states': 'states-39-2020-10',
  'Group of 45 states': 'states-45-2020-10',
  'Group of 45 other states': 'states-45-others-2020-10',
  'Group of 64 states': 'states-64-2021-03',
  'Group of 65 states': 'states-65-2021-03',
  'Group led by Canada': 'states-2021-06',
  'Statement of 22 June 2021': 'states-2021-06',
  '50 states, 31 October 2022': 'states-50-2022-10',
  '49 other UN member states': 'states-49-others-2022-10',
  'Group of 51 states': 'states-51-2023-10',
  'Father (unnamed)': 'father-of-somebody-in-the-diaspora',
}

const governments = GOVERNMENTS.map((iso3): [string, More] => [
  government(iso3),
  {
    name: `Government of ${stateIn(iso3)}`,
    kind: 'government',
    iso3,
    parents: [actsFor(iso3.toLowerCase())],
  },
])

/** The United Nations, other bodies of states, and those who speak for them. */
const INTERNATIONAL: Record<string, More> = {
  'united-nations': igo('United Nations'),
  [COUNCIL]: igo('UN Human Rights Council', partOf('united-nations')),
  'president-of-the-un-human-rights-council': igo(
    'President of the UN Human Rights Council',
    actsFor(COUNCIL),
  ),
  [OHCHR]: igo(
    'Office of the UN High Commissioner for Human Rights (OHCHR)',
    partOf('united-nations'),
  ),
  'un-office-of-counter-terrorism': igo('UN Office of Counter-Terrorism', partOf('united-nations')),
  cerd: igo(
    'UN Committee on the Elimination of Racial Discrimination (CERD)',
    partOf('united-nations'),
  ),
  [EXPERTS]: igo('Special procedures of the UN Human Rights Council', partOf(COUNCIL)),
  'un-mandate-holders-2019-11': group(
    'Ten UN Special Rapporteurs and two officers of Working Groups',
    { parents: [partOf(EXPERTS)] },
  ),
  'un-independent-experts-2020-06': group('Nearly 50 UN independent experts', {
    parents: [partOf(EXPERTS)],
  }),
  'un-human-rights-experts-2021-03': group('Sixteen UN human rights experts', {
    parents: [partOf(EXPERTS)],
  }),
  'michelle-bachelet': servant(
    OHCHR,
    'UN High Commissioner for Human Rights',
    '2018-09-01',
    '2022-08-31',
  ),
  'volker-turk': servant(OHCHR, 'UN High Commissioner for Human Rights', '2022-10-17'),
  'vladimir-voronkov': servant('un-office-of-counter-terrorism', 'head'),
  'gay-mcdougall': { iso3: null, parents: [partOf('cerd', 'member')] },
  'european-union': igo('European Union'),
  'european-parliament': { kind: 'parliament', parents: [partOf('european-union')] },
  'eu-ambassadors': group('Ambassadors of member states of the European Union to China', {
    parents: [actsFor('european-union')],
  }),
  'federica-mogherini': servant(
    'european-union',
    'High Representative for Foreign Affairs and Security Policy',
    '2014-11-01',
    '2019-11-30',
  ),
  'world-bank-senior-managers': group('Senior managers of the World Bank', {
    parents: [actsFor('world-bank')],
  }),
  'xinjiang-technical-and-vocational-education-and-training-project': {
    kind: 'igo',
    iso3: null,
    parents: [partOf('world-bank')],
    note: 'a project, not a body',
  },
  'international-olympic-committee': {
    note: 'an association under Swiss law, not a body of states',
  },
  'thomas-bach': servant('international-olympic-committee', 'President'),
  '2022-winter-olympics': group('The 2022 Winter Olympics', { note: 'an event, not a body' }),
}

/** Groups of states, each by the text that it stood behind. */
const STATES_TOGETHER: Record<string, More> = {
  'states-22-2019-07': group('22 states, letter of July 2019'),
  'states-50-2019-07': group('50 states, letter of July 2019', {
    note: '37 at first; the list grew to 50',
  }),
  'states-23-2019-10': group('23 states, statement of October 2019'),
  'states-54-2019-10': group('54 states including China, statement of October 2019'),
  'states-39-2020-10': group('39 states, statement of October 2020'),
  'states-45-2020-10': group('45 states, statement of October 2020'),
  'states-45-others-2020-10': group('45 other states, statement read by Cuba in October 2020', {
    note: '45 with Cuba, by the press; the document counts 45 beside it',
  }),
  'states-64-2021-03': group('64 states, statement of March 2021'),
  'states-65-2021-03': group('65 states, statement of 5 March 2021'),
  'states-2021-06': group('States behind the statement of 22 June 2021', { note: 'led by Canada' }),
  'states-50-2022-10': group('50 states, statement of 31 October 2022'),
  'states-49-others-2022-10': group('49 other states, statement of 31 October 2022'),
  'states-51-2023-10': group('51 states, statement of October 2023'),
}

/** Parliaments, their chambers and committees, and their members: none of them speaks for a government. */
const PARLIAMENTS: Record<string, More> = {
  'parliament-of-australia': parliament('AUS', 'Parliament of Australia'),
  'senate-of-australia': chamber('AUS', 'parliament-of-australia', 'Senate of Australia'),
  'rex-patrick': member('senate-of-australia', 'senator'),
  'federal-parliament-of-belgium': parliament('BEL', 'Federal Parliament of Belgium'),
  'belgian-chamber-of-representatives': chamber('BEL', 'federal-parliament-of-belgium'),
  'foreign-relations-committee-of-the-belgian-chamber': {
    kind: 'committee',
    name: 'Foreign relations committee of the Belgian Chamber of Representatives',
    parents: [partOf('belgian-chamber-of-representatives')],
  },
  'walloon-parliament': { ...parliament('BEL'), note: 'of the region of Wallonia' },
  'parliament-of-canada': parliament('CAN', 'Parliament of Canada'),
  'house-of-commons-of-canada': chamber('CAN', 'parliament-of-canada'),
  'senate-of-canada': chamber('CAN', 'parliament-of-canada'),
  'standing-committee-on-foreign-affairs-and-international-development': {
    kind: 'committee',
    name: 'Standing Committee on Foreign Affairs and International Development, House of Commons of Canada',
    iso3: 'CAN',
    parents: [partOf('house-of-commons-of-canada')],
  },
  'subcommittee-on-international-human-rights': {
    kind: 'committee',
    name: 'Subcommittee on International Human Rights, House of Commons of Canada',
    parents: [partOf('standing-committee-on-foreign-affairs-and-international-development')],
  },
  'sameer-zuberi': member('house-of-commons-of-canada', 'member'),
  'parliament-of-the-czech-republic': parliament('CZE', 'Parliament of the Czech Republic'),
  'senate-of-the-czech-republic': chamber('CZE', 'parliament-of-the-czech-republic'),
  'parliament-of-france': parliament('FRA'),
  'parliament-of-the-united-kingdom': parliament('GBR', 'Parliament of the United Kingdom'),
  [COMMONS]: chamber(
    'GBR',
    'parliament-of-the-united-kingdom',
    'House of Commons of the United Kingdom',
  ),
  'iain-duncan-smith': member(COMMONS, 'member'),
  'lisa-nandy': member(COMMONS, 'member'),
  'ed-davey': member(COMMONS, 'member'),
  'over-120-mps-and-peers': group('More than 120 British MPs and peers', {
    parents: [partOf('parliament-of-the-united-kingdom', 'members')],
  }),
  'parliament-of-iran': parliament('IRN', 'Parliament of Iran'),
  'ahmad-naderi': member('parliament-of-iran', 'member'),
  'parliament-of-lithuania': parliament('LTU'),
  'parliament-of-the-netherlands': parliament('NLD'),
  'parliament-of-new-zealand': parliament('NZL'),
  'new-zealand-national-party': { kind: 'party', name: 'New Zealand National Party', iso3: 'NZL' },
  'todd-mcclay': {
    parents: [partOf('parliament-of-new-zealand', 'member'), actsFor('new-zealand-national-party')],
  },
  'parliament-of-turkiye': parliament('TUR', 'Parliament of Türkiye'),
  'legislative-yuan': {
    ...parliament('TWN', 'Legislative Yuan'),
    note: 'the legislature of Taiwan',
  },
  'parliament-of-ukraine': parliament('UKR', 'Parliament of Ukraine'),
  'ukrainian-lawmakers': group('Ukrainian lawmakers, not named', {
    parents: [partOf('parliament-of-ukraine', 'members')],
  }),
  [CONGRESS]: parliament('USA', 'United States Congress'),
  [SENATE]: chamber('USA', CONGRESS),
  [HOUSE]: chamber('USA', CONGRESS),
  'house-select-committee-on-the-chinese-communist-party': {
    kind: 'committee',
    parents: [partOf(HOUSE)],
  },
  'congressional-executive-commission-on-china': {
    kind: 'committee',
    parents: [partOf(CONGRESS)],
    note: 'members of both chambers and of the executive sit on it; document 002 calls it an independent agency of the government',
  },
  'marco-rubio': {
    parents: [
      partOf(SENATE, 'senator', '2011-01-03', '2025-01-20'),
      actsFor(government('USA'), 'Secretary of State', '2025-01-21'),
    ],
  },
  'john-cornyn': member(SENATE, 'senator'),
  'jeff-merkley': member(SENATE, 'senator'),
  'ben-cardin': member(SENATE, 'senator'),
  'bob-menendez': member(SENATE, 'senator'),
  'chris-coons': member(SENATE, 'senator'),
  'chris-smith': member(HOUSE, 'representative'),
  'jim-mcgovern': member(HOUSE, 'representative'),
  'ted-lieu': member(HOUSE, 'representative'),
  '16-members-of-congress': group('Sixteen members of the United States Congress', {
    parents: [partOf(CONGRESS, 'members')],
  }),
  'us-lawmakers': group('Members of the United States Congress, not named', {
    parents: [partOf(CONGRESS, 'members')],
  }),
  'california-state-legislature': {
    ...parliament('USA', 'California State Legislature'),
    note: 'of the state of California',
  },
  'california-state-assembly': chamber(
    'USA',
    'california-state-legislature',
    'California State Assembly',
  ),
  'jesse-gabriel': member('california-state-assembly', 'member'),
  'over-60-parliamentarians-from-18-countries': group(),
}

/** Governments, their bodies, and those who hold or held office in them. */
const OFFICES: Record<string, More> = {
  'marise-payne': official('AUS', 'Minister for Foreign Affairs'),
  'ambassador-of-burkina-faso': office('BFA'),
  'ambassador-of-the-republic-of-the-congo': office('COG'),
  'ambassador-of-sudan': office('SDN'),
  'global-affairs-canada': body('CAN'),
  'federal-department-of-foreign-affairs': body(
    'CHE',
    'Federal Department of Foreign Affairs of Switzerland',
  ),
  'ministry-of-foreign-affairs-of-china': body('CHN'),
  'chinese-embassy-in-the-united-states': body('CHN'),
  'chinese-embassy-in-london': body('CHN'),
  'chinas-ambassador-to-canada': office('CHN'),
  'chinese-diplomat': office('CHN', 'A Chinese diplomat, not named'),
  'chinese-government-officials': office('CHN', 'Chinese government officials, not named'),
  'chinese-national-security-agents': office('CHN', 'Chinese national security agents, not named'),
  'xinjiang-production-and-construction-corps': body(
    'CHN',
    'Xinjiang Production and Construction Corps (XPCC)',
  ),
  'public-security-bureau-of-the-xpcc': {
    parents: [partOf('xinjiang-production-and-construction-corps')],
  },
  'xi-jinping': official('CHN', 'President', '2013-03-14'),
  'wang-yi': { ...official('CHN', 'Foreign Minister'), name: 'Wang Yi', kind: 'person' },
  'li-huilai': official('CHN', 'Vice Minister of Foreign Affairs'),
  'chen-quanguo': { parents: [partOf('chinese-communist-party', 'secretary for Xinjiang')] },
  'li-xi': { parents: [partOf('chinese-communist-party', 'secretary for Guangdong')] },
  'christoph-heusgen': official('DEU', 'ambassador to the United Nations'),
  'sanna-marin': official('FIN', 'Prime Minister', '2019-12-10', '2023-06-20'),
  'french-ministry-of-europe-and-foreign-affairs': body(
    'FRA',
    'Ministry for Europe and Foreign Affairs of France',
  ),
  'jean-yves-le-drian': official('FRA', 'foreign minister', '2017-05-17', '2022-05-20'),
  'emmanuel-macron': official('FRA', 'President', '2017-05-14'),
  'boris-johnson': official('GBR', 'Prime Minister', '2019-07-24', '2022-09-06'),
  'dominic-raab': official('GBR', 'Foreign Secretary', '2019-07-24', '2021-09-15'),
  'nigel-adams': official('GBR', 'Minister of State for Asia'),
  'febrian-ruddyard': official('IDN', 'ambassador in Geneva'),
  'ali-khamenei': { parents: [actsFor('irn', 'Supreme Leader')] },
  'toshimitsu-motegi': official('JPN', 'foreign minister'),
  'shahrat-nuryshev': official('KAZ', 'ambassador to China'),
  'mohd-redzuan-md-yusof': official('MYS', 'minister'),
  'jacinda-ardern': official('NZL', 'Prime Minister', '2017-10-26', '2023-01-25'),
  'winston-peters': official('NZL', 'foreign minister'),
  'imran-khan': official('PAK', 'Prime Minister', '2018-08-18', '2022-04-10'),
  'ministry-of-foreign-affairs-of-north-korea': body('PRK'),
  'mahmoud-abbas': official('PSE', 'President'),
  'ambassador-mehdawi': {
    ...official('PSE', 'ambassador to China'),
    name: 'Ambassador Mehdawi',
    note: 'in one passage the document has lost the name, in another it gives it without a given name',
  },
  'sergey-lavrov': official('RUS', 'Minister of Foreign Affairs', '2004-03-09'),
  'mohammed-bin-salman': official('SAU', 'Crown Prince', '2017-06-21'),
  'ministry-of-foreign-affairs-of-syria': body('SYR'),
  'imad-moustapha': official('SYR', 'ambassador to China'),
  'ministry-of-foreign-affairs-of-turkiye': body('TUR', 'Ministry of Foreign Affairs of Türkiye'),
  'foreign-minister-of-turkiye': office('TUR', 'Foreign minister of Türkiye, not named'),
  'spokesperson-of-the-foreign-ministry-of-turkiye': {
    ...office('TUR', 'Spokesperson of the Ministry of Foreign Affairs of Türkiye'),
    parents: [actsFor('ministry-of-foreign-affairs-of-turkiye', 'spokesperson')],
  },
  'turkish-officials': office('TUR', 'Turkish officials, not named'),
  'turkish-authorities': office('TUR', 'Turkish authorities'),
  'recep-tayyip-erdogan': official('TUR', 'President', '2014-08-28'),
  'trump-administration': {
    ...body('USA', 'Trump administration, 2017–2021'),
    from: '2017-01-20',
    to: '2021-01-20',
  },
  'us-state-department': body('USA', 'United States Department of State'),
  'us-department-of-homeland-security': body(
    'USA',
    'United States Department of Homeland Security',
  ),
  'us-department-of-commerce': body('USA', 'United States Department of Commerce'),
  'us-bureau-of-industry-and-security': {
    name: 'Bureau of Industry and Security, United States Department of Commerce',
    parents: [partOf('us-department-of-commerce')],
  },
  'us-embassy-in-china': {
    name: 'Embassy of the United States in China',
    parents: [partOf('us-state-department')],
  },
  'united-states-mission-to-the-un': { parents: [partOf('us-state-department')] },
  'us-ambassador-at-the-un-human-rights-council': office(
    'USA',
    'United States ambassador at the UN Human Rights Council, not named',
  ),
  'us-state-department-official': {
    name: 'A senior official of the United States Department of State, not named',
    parents: [actsFor('us-state-department')],
  },
  'senior-us-diplomat': office('USA', 'A senior United States diplomat, not named'),
  'mike-pence': official('USA', 'Vice President', '2017-01-20', '2021-01-20'),
  'mike-pompeo': official('USA', 'Secretary of State', '2018-04-26', '2021-01-20'),
  'kelley-currie': official(
    'USA',
    'representative to the United Nations for economic and social affairs',
  ),
  'randall-schriver': official('USA', 'Assistant Secretary of Defense'),
  'terry-branstad': official('USA', 'ambassador to China'),
  'donald-trump': {
    parents: [
      actsFor(government('USA'), 'President', '2017-01-20', '2021-01-20'),
      actsFor(government('USA'), 'President', '2025-01-20'),
    ],
  },
  'joe-biden': official('USA', 'President', '2021-01-20', '2025-01-20'),
  'lloyd-austin': official('USA', 'Secretary of Defense', '2021-01-22', '2025-01-20'),
  'antony-blinken': official('USA', 'Secretary of State', '2021-01-26', '2025-01-20'),
}

/** Parties, associations, congregations, media, and those who speak for them. */
const ORGANISATIONS: Record<string, More> = {
  'international-liaison-department-of-the-chinese-communist-party': {
    name: 'International Liaison Department of the Chinese Communist Party',
    parents: [partOf('chinese-communist-party')],
  },
  'joe-biden-presidential-campaign': {
    name: 'Presidential campaign of Joe Biden, 2020',
    note: 'an election campaign, before he held the office',
  },
  'american-apparel-footwear-association': { note: 'a trade association' },
  'us-chamber-of-commerce': { note: 'a business association' },
  'united-auto-workers': { note: 'a trade union' },
  apple: { name: 'Apple' },
  nike: { name: 'Nike' },
  [CAIR]: { kind: 'ngo' },
  'cair-california': {
    kind: 'ngo',
    name: 'Council on American–Islamic Relations, California chapter',
    parents: [partOf(CAIR)],
  },
  'nihad-awad': speaker(CAIR, 'National Executive Director'),
  'board-of-deputies-of-british-jews': {
    kind: 'religious_body',
    name: 'Board of Deputies of British Jews',
    iso3: 'GBR',
  },
  'marie-van-der-zyl': speaker('board-of-deputies-of-british-jews', 'President'),
  'united-hebrew-congregations-of-the-commonwealth': {
    kind: 'religious_body',
    name: 'United Hebrew Congregations of the Commonwealth',
    iso3: 'GBR',
  },
  'ephraim-mirvis': speaker('united-hebrew-congregations-of-the-commonwealth', 'Chief Rabbi'),
  'jewish-council-for-public-affairs': { kind: 'ngo' },
  'world-bosniak-congress': { kind: 'ngo', name: 'World Bosniak Congress', iso3: 'BIH' },
  'mustafa-ceric': speaker('world-bosniak-congress', 'President'),
  'office-of-the-grand-mufti-of-bosnia': {
    kind: 'religious_body',
    name: 'Office of the Grand Mufti of Bosnia',
    iso3: 'BIH',
  },
  'mustafa-prljaca': speaker('office-of-the-grand-mufti-of-bosnia', 'adviser to the Grand Mufti'),
  'chinese-human-rights-defenders': { kind: 'ngo', name: 'Chinese Human Rights Defenders' },
  'sophie-richardson': speaker('chinese-human-rights-defenders', 'co-head'),
  'omer-kanat': speaker('uyghur-human-rights-project', 'director'),
  'east-turkistan-government-in-exile': { note: 'an organisation of exiles' },
  'ghulam-osman-yaghma': speaker('east-turkistan-government-in-exile', 'President'),
  'uyghur-tribunal': {
    note: 'a people’s tribunal: no state set it up, and its findings bind none',
  },
  'geoffrey-nice': speaker('uyghur-tribunal', 'chair'),
  'new-lines-institute': {
    name: 'New Lines Institute for Strategy and Policy',
    note: 'a think tank',
  },
  'radio-free-asia': { kind: 'media', name: 'Radio Free Asia', iso3: 'USA' },
  'shohret-hoshur': { kind: 'person', parents: [partOf('radio-free-asia', 'journalist')] },
  'the-encyclopedia-article': {
    kind: 'media',
    name: 'The encyclopedia article itself (document 002)',
    iso3: null,
  },
}

/** Persons who stand under no country: those who are spoken of as victims, and those whose citizenship the documents do not say. */
const UNDER_NO_COUNTRY: Record<string, More> = {
  ...Object.fromEntries(
    [
      'abdurehim-heyit',
      'ekpar-asat',
      'erpat-ablekrem',
      'ilham-tohti',
      'patigul-ghulam',
      'rayhan-asat',
      'rahima-mahmut',
      'enes-kanter',
      'halmurat-harri',
    ].map((id): [string, More] => [id, { iso3: null }]),
  ),
  'father-of-somebody-in-the-diaspora': group('Father of somebody in the diaspora, not named', {
    iso3: null,
  }),
  'nineteen-uyghurs': group('Nineteen Uyghurs', { iso3: null }),
}

/** Many, or somebody not named. The second column is the name, where the facts’ own does not read well. */
const GROUPS: Record<string, string> = Object.fromEntries(
  `
  12-japanese-companies | Twelve Japanese companies
  14-china-based-entities | Fourteen entities based in China
  20-uyghur-refugees | Twenty Uyghur refugees
  70-british-faith-leaders | Seventy British faith leaders
  a-foreign-diplomat-in-beijing | A foreign diplomat in Beijing, not named
  about-1-000-hong-kong-protesters
  about-47-chinese-intellectuals-and-others
  activists | Activists, not named
  african-members-of-the-un-human-rights-council
  arab-states-in-the-china-arab-states-cooperation-forum
  attackers-not-identified
  british-businesses
  campaigners | Campaigners, not named
  chinese-firms-using-forced-labour | Chinese firms said to use forced labour
  chinese-officials | Chinese officials, not named
  chinese-state-media
  civil-society-groups-in-muslim-majority-countries
  coalition-of-american-muslim-groups-including-cair
  coalition-of-jewish-organisations
  commentators-not-identified
  cousin-of-erpat-ablekrem
  critics-of-emmanuel-macron
  critics-of-motahari | Critics of Ali Motahari
  diaspora-member | Somebody in the diaspora, not named
  diplomats-international-officials-journalists
  eight-foreign-ministers
  european-diplomats-in-beijing
  family-of-ekpar-asat
  five-xinjiang-entities | Five entities in Xinjiang
  foreign-critics
  global-automakers
  governments-of-the-world
  human-rights-campaigners
  hundreds-of-uyghurs-in-turkey | Hundreds of Uyghurs in Türkiye
  indonesian-religious-leaders
  indonesian-santri
  indonesias-largest-muslim-organisations
  jewish-protest-movement
  leaders-of-muslim-majority-countries
  leakers-of-the-xinjiang-papers
  major-jewish-donors-and-organisations
  man-and-children-in-the-diaspora
  many-middle-eastern-states
  many-people-in-china
  nearly-two-dozen-groups
  nine-uk-citizens | Nine citizens of the United Kingdom
  orthodox-jewish-neighbour | An Orthodox Jewish neighbour, not named
  other-states
  outgoing-trump-administration-officials | Officials of the outgoing Trump administration
  over-150-companies
  over-30-islamic-scholars-from-14-countries
  over-two-dozen-ngos
  people-not-identified
  relatives-of-detainees-mostly-old-women
  several-hundred-uyghur-women
  six-other-officials | Six other Chinese officials
  sixteen-rabbis-and-a-cantor
  turkish-media
  two-surveillance-equipment-businesses
  uk-jewish-organisations
  unnamed-credible-sources | Sources, not named
  unnamed-report-on-global-automakers | Authors of a report on carmakers, not named
  us-rights-advocates | United States rights advocates, not named
  uyghur-activists-and-rights-advocates
  uyghur-diaspora
  uyghur-protesters
  uyghur-refugees
  uyghur-tibetan-taiwanese-and-hong-kong-activists
  uyghurs-abroad
  uyghurs-in-egypt
  uyghurs-in-turkey | Uyghurs in Türkiye
  western-media
  western-states`
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' | '))
    .map(([id, name = '']) => [id, name]),
)

/** What a row has beside its id: kind, country, parents, terms, notes; or another name than the facts give. */
export const ACTOR: Record<string, More> = {
  ...Object.fromEntries(Object.entries(GROUPS).map(([id, name]) => [id, group(name)])),
  ...Object.fromEntries(governments),
  ...INTERNATIONAL,
  ...STATES_TOGETHER,
  ...PARLIAMENTS,
  ...OFFICES,
  ...ORGANISATIONS,
  ...UNDER_NO_COUNTRY,
}
