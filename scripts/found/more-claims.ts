/** Claims that no row of `people-more.jsonl` carries: those of the four documents (`people.jsonl` p1–p4), parts split off another claim, and first official words. */
import type { ClaimRow } from '../../src/registry/model.ts'
import type { Reference } from './facts.ts'

type More = Omit<
  ClaimRow,
  'id' | 'person' | 'source' | 'locator' | 'visibility' | 'information_grade' | 'date' | 'said_on'
> & {
  date?: string
  said_on?: string
  from: Reference | string
  grade?: number
}

const passage = (document: string, start_char: number, end_char: number): Reference => ({
  file: document,
  start_char,
  end_char,
})
const FRANCE_24 = 'France 24 Observers'
const HRF = 'Human Rights Foundation (page on him)'
const ENCYCLOPEDIA = 'encyclopedia article'

/** By person, in order: the id is `<slug>-d01` and so on. */
export const MORE: Record<string, More[]> = {
  'ekpar-asat': [
    {
      predicate: 'detained_on',
      value: 'Taken in Ürümqi by national-security agents, as events suggest',
      place: 'Ürümqi',
      date: '2016-04-07',
      claimant: HRF,
      connection: 'not_stated',
      channel: 'ngo',
      from: passage('001', 703, 847),
    },
    {
      predicate: 'situation',
      value: 'In the United States on an exchange programme of the State Department',
      date: '2016-02-20/2016-03-13',
      claimant: HRF,
      connection: 'not_stated',
      channel: 'ngo',
      from: passage('001', 400, 702),
    },
    {
      predicate: 'sentence',
      value: 'Fifteen years in prison',
      term: 'P15Y',
      said_on: '2020-02',
      claimant:
        'Embassy of China in Washington, to Senator Coons’ office, as told by Human Rights Foundation',
      connection: 'holding_authority',
      channel: 'ngo',
      from: passage('001', 956, 1221),
    },
    {
      predicate: 'charge',
      value: 'Inciting ethnic hatred and ethnic discrimination',
      said_on: '2020-02',
      claimant:
        'Embassy of China in Washington, to Senator Coons’ office, as told by Human Rights Foundation',
      connection: 'holding_authority',
      channel: 'ngo',
      note: 'one combined charge, in quotation marks in the source',
      from: passage('001', 956, 1221),
    },
    {
      predicate: 'held_at',
      value: 'Likely in a prison in Aksu',
      place: 'Aksu',
      date: '2020-05~',
      claimant: 'unnamed sources, as told by Human Rights Foundation',
      connection: 'hearsay',
      channel: 'ngo',
      from: passage('001', 1354, 1738),
    },
    {
      predicate: 'held_at',
      value:
        'A page for solidarity mail gives an address for him in “Akesu City, Akesu District”, without naming a prison',
      place: 'Aksu',
      claimant: HRF,
      connection: 'not_stated',
      channel: 'ngo',
      as_written: 'Akesu City, Akesu District',
      language: 'en',
      note: 'spelt Aksu and Akesu on the same page; no prison, postcode or Chinese form is given, and none may be made up',
      from: passage('001', 2194, 2280),
    },
    {
      predicate: 'no_contact',
      value:
        'Relatives were not told of the imprisonment for almost four years, and no visit has been allowed',
      date: '2020-05~',
      claimant: HRF,
      connection: 'not_stated',
      channel: 'ngo',
      from: passage('001', 1943, 2107),
    },
    {
      predicate: 'situation',
      value: 'The authorities still hide what became of him',
      date: '2020-05~',
      claimant: HRF,
      connection: 'not_stated',
      channel: 'ngo',
      from: passage('001', 1738, 1879),
    },
    {
      predicate: 'birth',
      value: 'Aged 34 on an undated page written after May 2020',
      claimant: HRF,
      connection: 'not_stated',
      channel: 'ngo',
      note: 'no day of writing, so no year of birth can be reckoned from it',
      from: passage('001', 142, 153),
    },
    {
      predicate: 'relatives_campaigning',
      value: 'His sister Rayhan Asat sought him for almost four years',
      date: '2016-04/2020-02',
      claimant: HRF,
      connection: 'not_stated',
      channel: 'ngo',
      from: passage('001', 849, 955),
    },
  ],
  'abdurehim-heyit': [
    {
      predicate: 'detained_on',
      value: 'Held since 2017',
      date: '2017',
      claimant: 'Yeni Şafak, as told by France 24 Observers',
      connection: 'not_stated',
      channel: 'press',
      from: passage('000', 1019, 1210),
    },
    {
      predicate: 'sentence',
      value: 'Eight years',
      term: 'P8Y',
      claimant: 'Yeni Şafak, as told by France 24 Observers',
      connection: 'not_stated',
      channel: 'press',
      from: passage('000', 1019, 1210),
    },
    {
      predicate: 'imputed_activity',
      value: 'Writing a song that angered the authorities',
      claimant: 'Yeni Şafak, as told by France 24 Observers',
      connection: 'not_stated',
      channel: 'press',
      label: 'reason given by Yeni Şafak, as told by France 24 Observers',
      from: passage('000', 1019, 1210),
    },
    {
      predicate: 'death',
      value: 'Died in a camp, as Turkish media announced',
      date: '2019-02-09',
      claimant: 'Turkish media, as told by France 24 Observers',
      connection: 'not_stated',
      channel: 'press',
      note: 'contradicted by a film the next day',
      from: passage('000', 844, 1017),
    },
    {
      predicate: 'denial',
      value: 'Denies that he died',
      date: '2019-02-10',
      claimant: 'Government of China, as told by France 24 Observers',
      connection: 'holding_authority',
      channel: 'press',
      from: passage('000', 1350, 1409),
    },
    {
      predicate: 'shown_by_state',
      value: 'A film posted by China Radio International shows a man said to be him, looking well',
      date: '2019-02-10',
      claimant: 'China Radio International, as told by France 24 Observers',
      connection: 'holding_authority',
      channel: 'press',
      from: passage('000', 1410, 1575),
    },
    {
      predicate: 'showing_disputed',
      value: 'Whether the film is authentic was debated online',
      date: '2019-02~',
      claimant: FRANCE_24,
      connection: 'not_stated',
      channel: 'press',
      from: passage('000', 1621, 1701),
    },
    {
      predicate: 'situation',
      value: 'The article calls the reports of his death rumours',
      date: '2019-02',
      claimant: ENCYCLOPEDIA,
      connection: 'not_stated',
      channel: 'encyclopedia',
      from: passage('002', 50261, 50373),
    },
    {
      predicate: 'shown_by_state',
      value: 'Interviewed in Ürümqi by two Turkish newspapers, said that he had not been tortured',
      place: 'Ürümqi',
      date: '2019-07',
      claimant: 'Abdurehim Heyit, to Milliyet and Aydınlık, per an encyclopedia article',
      connection: 'person_under_control',
      channel: 'encyclopedia',
      note: 'another source says an official gave leave: a statement within the reach of the state',
      from: passage('002', 50831, 50991),
    },
    {
      predicate: 'detained_on',
      value:
        'Arrested in March, says one outlet, in April, says another: the same informant is quoted with both months',
      date: '[2017-03,2017-04]',
      claimant: 'Tahir Hamut (poet), in two outlets',
      connection: 'hearsay',
      channel: 'ngo',
      note: 'the other outlet is source ah-rfa17',
      from: 'ah-fm17',
    },
    {
      predicate: 'denial',
      value: 'Calls Turkey’s statement on his death false and asks for it to be withdrawn',
      date: '2019-02~',
      said_on: '2019-02~',
      claimant: 'Embassy of China in Ankara',
      connection: 'holding_authority',
      channel: 'press',
      from: 'ah-tt19',
    },
  ],
  'erpat-ablekrem': [
    {
      predicate: 'detained_on',
      value: 'Sent to a camp',
      date: '2018-03',
      said_on: '2019-02~',
      claimant: 'a cousin, unnamed, as told by France 24 Observers',
      connection: 'relative',
      channel: 'press',
      note: 'the cousin whom Radio Free Asia names had it from an acquaintance; whether this is the same cousin is not said',
      from: passage('000', 2185, 2332),
      grade: 4,
    },
    {
      predicate: 'birth',
      value: 'Aged 25 in February 2019',
      date: '1993-02~/1994-02~',
      claimant: FRANCE_24,
      connection: 'not_stated',
      channel: 'press',
      from: passage('000', 2185, 2332),
    },
    {
      predicate: 'profession',
      value: 'professional footballer',
      claimant: FRANCE_24,
      connection: 'not_stated',
      channel: 'press',
      from: passage('000', 2185, 2332),
    },
  ],
  'ilham-tohti': [
    {
      predicate: 'sentence',
      value: 'Life imprisonment',
      term: 'life',
      claimant: ENCYCLOPEDIA,
      connection: 'not_stated',
      channel: 'encyclopedia',
      from: passage('002', 18522, 18741),
    },
    {
      predicate: 'charge',
      value: 'Charges connected with separatism',
      claimant: ENCYCLOPEDIA,
      connection: 'not_stated',
      channel: 'encyclopedia',
      from: passage('002', 18522, 18741),
    },
    {
      predicate: 'situation',
      value: 'Diplomats of the European Union are not let in to see him',
      date: '2021-03',
      claimant: ENCYCLOPEDIA,
      connection: 'not_stated',
      channel: 'encyclopedia',
      from: passage('002', 18742, 18826),
    },
    {
      predicate: 'situation',
      value: 'A visit of European ambassadors stalled over their wish to see him',
      date: '2021-03',
      claimant: ENCYCLOPEDIA,
      connection: 'not_stated',
      channel: 'encyclopedia',
      from: passage('002', 20049, 20271),
    },
    {
      predicate: 'charge',
      value: 'Separatism',
      date: '2014-02-25',
      said_on: '2014',
      claimant: 'PEN American Center',
      connection: 'document',
      channel: 'ngo',
      from: 'it-pen14',
    },
    {
      predicate: 'situation',
      value: 'His wife got the notice of arrest',
      date: '2014-02-25',
      said_on: '2014',
      claimant: 'PEN American Center',
      connection: 'not_stated',
      channel: 'ngo',
      from: 'it-pen14',
    },
  ],
  'tashpolat-tiyip': [
    {
      predicate: 'denial',
      value: 'Says that no death sentence was passed',
      date: '2019-12-27',
      said_on: '2019-12-27',
      claimant: 'Permanent Mission of China, Geneva (Liu Yuyin)',
      connection: 'holding_authority',
      channel: 'government',
      from: 'tt-prc19',
    },
  ],
  'rahile-dawut': [
    {
      predicate: 'denial',
      value: 'Said that she did not know of the case',
      date: '2023-09-22',
      said_on: '2023-09-22',
      claimant: 'Ministry of Foreign Affairs of China (Mao Ning)',
      connection: 'holding_authority',
      channel: 'press',
      note: 'claims not to know; denies nothing else',
      from: 'rd-cnn23',
    },
  ],
  'asqar-azatbek': [
    {
      predicate: 'imputed_activity',
      value: 'Guiding a Kazakh consular officer',
      date: '2018',
      said_on: '2023~',
      claimant: 'Gauhar Kurmanaliyeva (relative)',
      connection: 'relative',
      channel: 'press',
      label: 'reason given by Gauhar Kurmanaliyeva (relative)',
      from: 'aa-rfa23b',
    },
  ],
  'muhammad-salih-hajim': [
    {
      predicate: 'imputed_activity',
      value: 'Peaceful religious practice',
      date: '2017-12',
      said_on: '2018-06-07',
      claimant: 'World Uyghur Congress',
      connection: 'not_stated',
      channel: 'ngo',
      label: 'reason given by World Uyghur Congress',
      from: 'ms-wuc18',
    },
  ],
  'qaliolla-tursyn': [
    {
      predicate: 'imputed_activity',
      value: 'A letter to Beijing, intercepted before he was taken',
      date: '2018-01/2018-03',
      said_on: '2020-12~',
      claimant: 'Xinjiang Victims Database',
      connection: 'not_stated',
      channel: 'ngo',
      label: 'reason given by Xinjiang Victims Database',
      from: 'qt-svd',
    },
  ],
  'adil-mijit': [
    {
      predicate: 'imputed_activity',
      value: 'An unapproved pilgrimage to Mecca',
      date: '2018-12',
      said_on: '2018-12-21',
      claimant: 'anonymous reports to RFA',
      connection: 'hearsay',
      channel: 'press',
      label: 'reason given by anonymous reports to RFA',
      from: 'am-rfa18',
    },
  ],
  'huseyin-celil': [
    {
      predicate: 'showing_disputed',
      value: 'Suspects that the apology was forced',
      date: '2016-02',
      said_on: '2016-02-03',
      claimant: 'Kamila Telendibaeva (wife)',
      connection: 'relative',
      channel: 'press',
      from: 'hc-star16',
    },
  ],
  'iminjan-seydin': [
    {
      predicate: 'imputed_activity',
      value: 'An Arabic textbook that he published in 2014',
      date: '2019~',
      said_on: '2020~',
      claimant: 'Samira Imin (daughter), from a friend',
      connection: 'hearsay',
      channel: 'press',
      label: 'reason given by Samira Imin (daughter), from a friend',
      from: 'is-voa20',
    },
  ],
  'perhat-tursun': [
    {
      predicate: 'situation',
      value: 'Under which charge he is held is not known',
      date: '2020-02',
      said_on: '2021-02-09',
      claimant: 'Uyghur PEN, citing a US commission',
      connection: 'not_stated',
      channel: 'ngo',
      from: 'pt-pen21',
    },
  ],
  'erkin-tursun': [
    {
      predicate: 'showing_disputed',
      value: 'Glad that his father lives, calls the words forced',
      date: '2021-04',
      said_on: '2021-04~',
      claimant: 'Arfat Erkin (son)',
      connection: 'relative',
      channel: 'press',
      from: 'et-voa21',
    },
    {
      predicate: 'sentence',
      value: 'Twenty years',
      term: 'P20Y',
      date: '2019-11-17',
      said_on: '2021~',
      claimant: 'Global Times, per CPJ',
      connection: 'holding_authority',
      channel: 'ngo',
      from: 'et-cpj',
    },
  ],
  'gulbahar-haitiwaji': [
    {
      predicate: 'free_to_travel',
      value: 'yes',
      date: '2019-08',
      claimant: 'Radio Free Asia, copy',
      connection: 'not_stated',
      channel: 'press',
      note: 'she was let back to France',
      from: 'gh-rfa21',
    },
  ],
  'idris-hasan': [
    {
      predicate: 'free_to_travel',
      value: 'yes',
      date: '2025-02-14',
      said_on: '2025-02~',
      claimant: 'Yabiladi',
      connection: 'not_stated',
      channel: 'press',
      note: 'he was let go on to the United States',
      from: 'ih-yab25',
    },
  ],
}

type FirstWord = {
  date: string
  value: string
  claimant: string
  channel: ClaimRow['channel']
  from: Reference | string
  note?: string
}
const word = (what: string) => what[0]!.toUpperCase() + what.slice(1)
const AMNESTY_FINLAND =
  'https://www.amnesty.fi/uiguuri-yrittaja-ekpar-asat-pidetty-eristyssellissa-jo-2-vuotta/'

/** The first word on each person by name from the holding state; several only where sources date the same word differently. Ids: `<slug>-f01` and so on. */
export const FIRST_WORDS: Record<string, FirstWord[]> = {
  'rahile-dawut': [
    {
      date: '2023-09-22',
      value: word('a spokesperson says that she does not know of the case'),
      claimant: 'Ministry of Foreign Affairs of China (Mao Ning)',
      channel: 'press',
      from: 'rd-cnn23',
      note: 'a foundation was told of the sentence by a government source, unnamed, on or before 21 September 2023',
    },
  ],
  'tashpolat-tiyip': [
    {
      date: '2019-12~',
      value: word('a letter to UN experts speaks of a trial under way'),
      claimant: 'Government of China, to UN experts',
      channel: 'un_body',
      from: 'tt-un19',
      note: 'reported in a UN release of 26 December 2019, so before the statements of 27 December',
    },
  ],
  'gulshan-abbas': [
    {
      date: '2020-12-31',
      value: word('a spokesperson confirms a sentence'),
      claimant: 'Ministry of Foreign Affairs of China (Wang Wenbin)',
      channel: 'press',
      from: 'ga-aj20',
    },
  ],
  'ekpar-asat': [
    {
      date: '2020-02',
      value: word('the embassy tells Senator Coons’ office of a sentence'),
      claimant: 'Embassy of China in Washington, as told by Human Rights Foundation',
      channel: 'ngo',
      from: passage('001', 956, 1221),
    },
    {
      date: '2020-01/2020-02',
      value: word('the embassy answers senators by e-mail'),
      claimant: 'Embassy of China in Washington, as told by Amnesty International Finland',
      channel: 'ngo',
      from: { url: AMNESTY_FINLAND },
      note: 'the page gives January 2020, after exchanges of December 2019 and January 2020',
    },
    {
      date: '2020~',
      value: word('the embassy tells Senator Coons of a sentence'),
      claimant: 'Embassy of China in Washington, as told by the Tom Lantos Commission',
      channel: 'parliament',
      from: 'ea-tlhrc',
    },
  ],
  'ilham-tohti': [
    {
      date: '2014-01-17',
      value: word('a spokesperson says that the matter is handled by law'),
      claimant: 'Ministry of Foreign Affairs of China (Hong Lei)',
      channel: 'press',
      from: {
        url: 'https://www.iuhrdf.org/content/china-decries-foreign-interference-detained-academic-case',
      },
    },
  ],
  'abdurehim-heyit': [
    {
      date: '2019-02-10',
      value: word('China Radio International posts a film of him'),
      claimant: 'China Radio International, Turkish service',
      channel: 'press',
      from: 'ah-tt19',
    },
  ],
  'yalqun-rozi': [
    {
      date: '2021-04-02',
      value: word('a state film names him'),
      claimant: 'Chinese state media (CGTN)',
      channel: 'press',
      from: 'yr-gua21',
      note: 'the day of the film is from source yr-wiki',
    },
  ],
  'gulmira-imin': [
    {
      date: '2009-10',
      value: word('state television shows her'),
      claimant: 'China Central Television',
      channel: 'ngo',
      from: 'gi-uhrp14',
    },
  ],
  'nurmuhemmet-tohti': [
    {
      date: '2019-06~',
      value: word('the embassy speaks of him after his death'),
      claimant: 'Embassy of China in Ottawa',
      channel: 'press',
      from: 'nt-gm19',
    },
  ],
  'muhammad-salih-hajim': [
    {
      date: '2018-01',
      value: word('a police station has heard of his death'),
      claimant: 'police station in Ürümqi, by telephone to RFA',
      channel: 'ngo',
      from: 'ms-unpo18',
    },
  ],
  'abdulghafur-hapiz': [
    {
      date: '2020-09',
      value: word('a reply to the UN working group says that he died in 2018'),
      claimant: 'Government of China, to the UN Working Group on Enforced Disappearances',
      channel: 'press',
      from: 'ahp-rfa20',
    },
  ],
  'mihray-erkin': [
    {
      date: '2021~',
      value: word('a state film about her death'),
      claimant: 'Chinese state media',
      channel: 'press',
      from: 'me-dip21',
      note: 'officials in Kashgar had spoken to RFA by telephone before 25 May 2021',
    },
  ],
  'huseyin-celil': [
    {
      date: '2006',
      value: word('Canadian officials are told that he counts as a Chinese citizen'),
      claimant: 'authorities of China, to officials of Canada',
      channel: 'parliament',
      from: 'hc-h06c',
    },
  ],
  'gulbahar-haitiwaji': [
    {
      date: '2021-02-23',
      value: word('the embassy in France speaks of her after her return'),
      claimant: 'Embassy of China in France',
      channel: 'government',
      from: 'gh-prc21',
      note: 'earlier words to the family or to France were not read',
    },
  ],
  'iminjan-seydin': [
    {
      date: '2020-05-04',
      value: word('a film of China Daily shows him'),
      claimant: 'China Daily',
      channel: 'press',
      from: 'is-rfa20',
    },
  ],
  'kamile-wayit': [
    {
      date: '2023-06~',
      value: word('the ministry confirms a sentence to The Economist'),
      claimant: 'Ministry of Foreign Affairs of China',
      channel: 'press',
      from: 'kw-gua23',
      note: 'a security agent in Atush had spoken to RFA by telephone before 28 April 2023',
    },
  ],
  'erkin-tursun': [
    {
      date: '2019-11-17',
      value: word('a state newspaper says that he serves a term'),
      claimant: 'Global Times, per the Committee to Protect Journalists',
      channel: 'ngo',
      from: 'et-cpj',
    },
  ],
  'adilgazy-muqai': [
    {
      date: '2020-06',
      value: word('Chinese diplomats speak of a sentence in an exchange online'),
      claimant: 'Chinese diplomats',
      channel: 'press',
      from: 'mq-afp20',
    },
  ],
}
