/** Judgements on single events, by reading them. */
import type { Determination, ReactionRow } from '../../src/reactions/model.ts'
import type { NamedActor } from './reactions.ts'

/** Kinds by the facts' own type, where one fits all of them. */
export const KIND: Record<string, ReactionRow['kind']> = {
  statement: 'statement',
  joint_statement: 'joint_statement',
  resolution: 'resolution',
  media_report: 'media_report',
  visit: 'visit',
  report: 'report',
  protest: 'protest',
  access_request: 'access_request',
  vote: 'vote',
  legislation: 'law',
  corporate_action: 'corporate_action',
  sanction: 'sanction',
  proof_of_life_demand: 'demand',
  invitation: 'invitation',
  inquiry: 'inquiry',
  publication: 'publication',
  detention: 'episode',
  sentence: 'episode',
  deportation: 'deportation',
  legal_case: 'legal_case',
  withdrawal: 'withdrawal',
  counter_sanction: 'counter_sanction',
  boycott: 'boycott',
  award: 'award',
  travel_advisory: 'travel_advisory',
  cyberattack: 'cyberattack',
}
/**
 * Other kinds than the facts' type has. A statement of somebody who speaks for a state is a government statement by itself;
 * so is an answer that names nobody.
 */
export const KIND_OF: Record<string, ReactionRow['kind']> = {
  ev028: 'statement',
  ev045: 'demand',
  ev052: 'statement',
  ev058: 'episode',
  ev069: 'refugee_motion',
  ev073: 'estimate',
  ev101: 'trade_listing',
  ev117: 'meeting',
  ev122: 'government_statement',
  ev137: 'meeting',
  ev151: 'meeting',
  ev161: 'refusal_to_deport',
  ev192: 'meeting',
  ev197: 'meeting',
  ev203: 'government_statement',
  ev213: 'meeting',
  ev218: 'meeting',
  ev240: 'religious_action',
  ev266: 'inquiry',
  ev278: 'meeting',
  ev300: 'estimate',
  ev302: 'episode',
  ev311: 'publication',
}
/** As the passage has them: "up to" gives the upper end alone. */
export const ESTIMATE: Record<string, NonNullable<ReactionRow['estimate']>> = {
  ev002: { low: 1_000_000, of: 'Uyghurs held' },
  ev005: {
    low: 1_000_000,
    high: 1_500_000,
    of: 'Uyghurs and people of other minorities who may have been held',
  },
  ev073: { high: 1_000_000, of: 'people who are or have been held' },
  ev183: { low: 1_000_000, of: 'Uyghurs arrested, as “more than one million”' },
  ev261: { high: 1_000_000, of: 'people held' },
  ev300: { low: 1_000_000, of: 'people held' },
}

/** Only these kinds may carry a stance: texts and measures about the policy itself. */
export const STANCE_KINDS: readonly string[] = [
  'statement',
  'government_statement',
  'joint_statement',
  'resolution',
  'vote',
  'law',
  'sanction',
  'trade_listing',
  'counter_sanction',
]
/**
 * Where the stance is another than the facts' position gives. Null: coded with a position, yet about somebody's silence, a visit,
 * a wish or another government, or asking a third party to act; not about the policy.
 */
export const STANCE: Record<string, ReactionRow['stance'] | null> = {
  ev013: null, // a refusal of access
  ev018: null, // about a visit
  ev019: null, // about an office holder
  ev020: null, // about an office
  ev052: null, // about a project
  ev055: null, // about an organisation’s silence
  ev060: 'backs',
  ev061: 'backs',
  ev062: null, // a vote: the ballots speak
  ev071: null, // asks one’s own ambassador to look into it
  ev076: null, // about somebody’s silence
  ev078: null, // about a visit
  ev105: 'state_concerned',
  ev125: null, // about what others said
  ev132: null, // about a government’s silence
  ev133: null, // about what others said
  ev141: null, // about what others said
  ev150: null, // three statements run together
  ev153: null, // says why nothing more is done
  ev172: null, // its text is lost
  ev176: null, // about somebody’s silence
  ev188: null, // about third parties
  ev189: null, // about deportation from another state
  ev196: null, // about pressure on one’s own state
  ev203: null, // about firms
  ev226: null, // about firms
  ev233: null, // about an organisation’s silence
  ev235: null, // asks one’s own representative to act
  ev236: null, // about the work of a group
  ev242: null, // about a law
  ev245: null, // about a speech
  ev260: null, // asks a third party to inquire
  ev276: null, // about where the Games are held
  ev277: null, // about where the Games are held
  ev313: null, // about a schedule
  ev316: null, // about a visit
}

/**
 * Without the determination of the facts. `none_found` is kept as "a visitor reported none" only where somebody went to see;
 * in ev232 and ev238 the word is the article's, not theirs.
 */
export const NO_DETERMINATION: readonly string[] = [
  'ev052',
  'ev060',
  'ev115',
  'ev131',
  'ev184',
  'ev232',
  'ev238',
]
const BOTH = 'genocide and crimes against humanity'
/** Where the passage has more words than the one that the facts give; with the words of whoever acts, where the passage quotes them. */
export const SEVERAL: Record<string, Pick<Determination, 'word' | 'quote'>[]> = {
  ev012: [
    { word: 'crimes_against_humanity', quote: 'crimes against humanity and genocide' },
    { word: 'genocide', quote: 'crimes against humanity and genocide' },
  ],
  ev040: [{ word: 'genocide' }, { word: 'crimes_against_humanity' }],
  ev049: [
    { word: 'crimes_against_humanity', quote: 'amount to crimes against humanity' },
    { word: 'serious_risk_of_genocide', quote: 'represent a serious risk of genocide' },
  ],
  ev095: [
    { word: 'genocide', quote: BOTH },
    { word: 'crimes_against_humanity', quote: BOTH },
  ],
  ev100: [
    { word: 'genocide', quote: `${BOTH} against Uighur Muslims in Xinjiang` },
    { word: 'crimes_against_humanity', quote: `${BOTH} against Uighur Muslims in Xinjiang` },
  ],
  ev101: [{ word: 'genocide' }, { word: 'crimes_against_humanity' }],
  ev168: [
    { word: 'crimes_against_humanity' },
    { word: 'serious_risk_of_genocide', quote: 'serious risk of genocide' },
  ],
  ev169: [{ word: 'genocide' }, { word: 'crimes_against_humanity' }],
  ev266: [{ word: 'genocide' }, { word: 'crimes_against_humanity' }],
  ev284: [{ word: 'crimes_against_humanity' }, { word: 'genocide' }],
}
/** Another use than the facts give, by the words of the passage. */
export const USE: Record<string, Determination['how']> = {
  ev004: 'possible_or_quoted', // the article says what he found, not he
  ev005: 'possible_or_quoted', // "reportedly", "it is alleged"
  ev040: 'requested_or_alleged', // asks for an inquiry into what is alleged
  ev097: 'requested_or_alleged', // said that the determination should be made
  ev102: 'possible_or_quoted', // hearings on what Washington says
  ev247: 'not_stated', // praise, read as this by the coder
}

const JULY_2019 = 'hrc41-2019-07-support'
const OCTOBER_2019 = '3c74-2019-10-support'
export const INSTRUMENT: Record<string, string> = {
  ev023: 'hrc51-2022-10-vote',
  ev062: 'hrc51-2022-10-vote',
  ev165: 'hrc51-2022-10-vote',
  ev024: '3c77-2022-10-condemn',
  ev193: '3c77-2022-10-condemn',
  ev026: '3c78-2023-10-condemn',
  ev030: 'hrc41-2019-07-condemn',
  ev219: 'hrc41-2019-07-condemn',
  ev031: JULY_2019,
  ev033: JULY_2019,
  ev056: JULY_2019,
  ev113: JULY_2019,
  ev127: JULY_2019,
  ev130: JULY_2019,
  ev143: JULY_2019,
  ev147: JULY_2019,
  ev155: JULY_2019,
  ev034: '3c74-2019-10-condemn',
  ev035: OCTOBER_2019,
  ev057: OCTOBER_2019,
  ev114: OCTOBER_2019,
  ev128: OCTOBER_2019,
  ev134: OCTOBER_2019,
  ev148: OCTOBER_2019,
  ev156: OCTOBER_2019,
  ev037: '3c75-2020-10-condemn',
  ev038: '3c75-2020-10-support',
  ev058: '3c75-2020-10-support',
  ev070: '3c75-2020-10-support',
  ev144: '3c75-2020-10-support',
  ev039: 'hrc46-2021-03-support',
  ev136: 'hrc47-2021-06-condemn',
  ev194: 'hrc47-2021-06-condemn',
  ev195: 'hrc47-2021-06-condemn',
}

/** The facts have one word for each passage: where it has two, the note says so. An empty note takes away the facts’ own. */
export const NOTE: Record<string, string> = {
  ev021: 'the words are “may amount to”; it also found that serious violations had been committed',
  ev038:
    'China later claimed 48 against the 45 names; Kuwait, one of the sixteen, is reported to have spoken for three Arab states that month: a name that is not known is no withdrawal',
  ev047:
    'asset freezes and entry bans are recalled, to be confirmed: the document says “sanctions”',
  ev058:
    'they are not among the 45 names of October 2020, of which China later claimed 48: a name that is not known is no withdrawal',
  ev072: 'the paragraph appears twice in the article',
  ev082: 'the words are “may constitute”',
  ev085:
    'conflicts with another passage, where 17 June 2020 is the day of signing; passage was earlier',
  ev087:
    'the asset freeze is recalled, to be confirmed: the document says “sanctions and visa restrictions”',
  ev088: 'the asset freeze is recalled, to be confirmed: the document says “sanctions”',
  ev094:
    'this bill lapsed with that Congress; the decision to sign another of the same name was welcomed in December 2021',
  ev095: 'the document calls it the first country to do so',
  ev096:
    'the entry ban is recalled, to be confirmed: the document says “sanctioning”; it answers the determination of the day before, not a sanction',
  ev150:
    'the article gives the 44th session, which was in June and July 2020; three statements seem to be run together, so no stance is drawn from it',
  ev175:
    'the document says parliament; it was the National Assembly, one of two chambers (recalled, to be confirmed)',
  ev179:
    'the document says parliament; it was the House of Representatives, one of two chambers (recalled, to be confirmed); it calls it the third country to do so',
  ev191: 'the document says rejected, and gives no figures',
  ev201:
    'the motion would have barred trade with countries engaged in genocide and named none; it came before the House of Commons (recalled, to be confirmed)',
  ev205:
    'same act as 22 March 2021; asset freezes and entry bans are recalled, to be confirmed: the document says “sanctions”',
  ev206:
    'the entry ban and asset freeze are recalled, to be confirmed: the document says “sanctions”',
  ev210:
    'the document says that the government blocked it; whether it was put to a vote is not said',
  ev217:
    'an earlier version by the ACT Party named genocide; the governing Labour Party opposed the word',
  ev241:
    'the document speaks of the decision to sign; the day, 23 December 2021, is recalled, to be confirmed',
  ev247: 'he said that Muslims there live in happiness',
  ev263: 'had not documented genocidal intent at the time, and did not rule it out',
  ev265: '',
  ev266: 'also found torture and sexual abuse; no state set the tribunal up, and it binds none',
  ev282: 'the complaint named several crimes, genocide among them',
  ev284: 'for torture and rape too',
  ev302: 'the article attributes the riots to Uyghurs; nobody is named',
}
/** Who acted, read again: an event is no actor, an interviewer or a place does not share in what is said, and one name can mean two groups. */
export const ACTORS: Record<string, NamedActor[]> = {
  ev024: [
    { name: '50 states, 31 October 2022', kind: 'state', role: 'signatories' },
    {
      name: 'United States Mission to the UN',
      kind: 'government',
      iso3: 'USA',
      role: 'presenter, as the document has it',
    },
  ],
  ev099: [{ name: 'Commentators, not identified', kind: 'media' }],
  ev104: [{ name: 'The encyclopedia article', kind: 'media' }],
  ev105: [
    { name: 'Chinese government officials', kind: 'government', iso3: 'CHN' },
    { name: 'Many people in China', kind: 'person', iso3: 'CHN' },
  ],
  ev124: [
    { name: 'Imad Moustapha', kind: 'person', iso3: 'SYR', role: 'ambassador to China' },
    {
      name: 'Palestinian ambassador to China',
      kind: 'person',
      iso3: 'PSE',
      role: 'ambassador to China',
    },
  ],
  ev167: [{ name: 'Attackers, not identified', kind: 'person' }],
  ev184: [
    { name: 'Milliyet', kind: 'media', iso3: 'TUR' },
    { name: 'Aydınlık', kind: 'media', iso3: 'TUR' },
  ],
  ev197: [
    { name: 'The Rights Practice', kind: 'ngo', iso3: 'GBR', role: 'helped to organise it' },
    { name: 'Rahima Mahmut', kind: 'person', role: 'witness' },
    { name: 'Adrian Zenz', kind: 'person', iso3: 'DEU', role: 'witness' },
  ],
  ev207: [
    { name: 'UK House of Commons', kind: 'parliament', iso3: 'GBR' },
    {
      name: 'Iain Duncan Smith',
      kind: 'person',
      iso3: 'GBR',
      role: 'led the members who moved it',
    },
  ],
  ev210: [
    { name: 'Government of Australia', kind: 'government', iso3: 'AUS', role: 'blocked it' },
    { name: 'Rex Patrick', kind: 'person', iso3: 'AUS', role: 'proposer' },
  ],
  ev302: [{ name: 'People not identified', kind: 'person' }],
}
/** A person is named by given name and father’s name, never by the second alone; no charge and no reason stands in a list; who says so does; a word for what was done is its speaker’s. */
export const SUMMARY: Record<string, string> = {
  ev032:
    'The July 2019 letter backing China’s policy says that diplomats, officials and journalists had been invited to Xinjiang.',
  ev033:
    'Qatar withdrew from the letter backing China’s policy, saying that it would stay neutral, and offered to mediate.',
  ev036:
    'Civil society in Muslim-majority countries whose governments back China’s policy ran boycotts, protests and campaigns about Uyghurs.',
  ev038:
    'The article counts 45 states that defended China in October 2020, and says that sixteen of 2019 did not do so.',
  ev048: 'Planned EU ambassadors’ visit stalled when China refused a meeting with Ilham Tohti.',
  ev058:
    'The article names seven African states that defended China’s policies in 2019 and says that they did not do so in 2020.',
  ev071: 'Two US lawmakers asked the ambassador in Beijing to look into reported mass detention.',
  ev078: 'US objected to Voronkov’s visit to Xinjiang and called such visits choreographed.',
  ev102: 'House committee held hearings on what Washington calls an ongoing genocide.',
  ev111:
    'Some 47 Chinese intellectuals and others appealed against what they called atrocities in Xinjiang.',
  ev113: 'North Korea signed the letter of July 2019 that backs China’s policy.',
  ev114: 'North Korea signed the statement of October 2019 that backs China’s policy.',
  ev119: 'Many Middle Eastern states signed a UN document defending China’s human rights record.',
  ev127: 'Egypt signed the letter of July 2019 that backs China’s policy.',
  ev128: 'Egypt signed the statement of October 2019 that backs China’s policy.',
  ev132:
    'Ex-MP Motahari said that Iran does not speak of Muslims in China because it needs China’s support, and called that humiliating.',
  ev134: 'Iran signed the text of October 2019 that backs China’s policy.',
  ev140:
    'The Palestinian ambassador to China praised infrastructure and the number of mosques on Chinese state media.',
  ev147: 'Russia signed the letter of July 2019 that backs China’s policy.',
  ev148: 'Russia signed the statement of October 2019 that backs China’s policy.',
  ev149:
    'NPR said that Kazakhstan and neighbours benefiting from Chinese investment do not speak up for Muslims in the camps.',
  ev154:
    'Nepal, Pakistan and Sri Lanka signed a UN document that backs China’s policy in Xinjiang.',
  ev157: 'Imran Khan said why he was not more outspoken: Kashmir first, China discussed privately.',
  ev155: 'Pakistan signed the letter of July 2019 that backs China’s policy.',
  ev156: 'Pakistan signed the statement of October 2019 that backs China’s policy.',
  ev142:
    'Saudi Crown Prince defended China’s use of the camps as a right to act against terrorism.',
  ev160:
    'Three Southeast Asian states deported Uyghurs at China’s request, according to The Moscow Times.',
  ev164:
    'Large Indonesian Muslim bodies have since purportedly dismissed abuse reports as US propaganda.',
  ev172: 'French ministry issued a statement whose text is missing in the source document.',
  ev176: 'Macron was criticised for reluctance to speak against the treatment of Uyghurs in China.',
  ev183:
    'After rumours of Abdurehim Heyit’s death Turkey called China’s acts a shame for humanity.',
  ev184: 'Turkish journalists interviewed Abdurehim Heyit in Ürümqi; he denied torture.',
  ev190:
    'Authorities arrested Uyghur protesters in Ankara after a complaint of the Chinese embassy.',
  ev197:
    'At a round-table in the UK Parliament Rahima Mahmut and Adrian Zenz spoke of repression in Xinjiang.',
  ev203: 'UK announced that firms failing to clear supply chains of slave labour could face fines.',
  ev224:
    'Nike and Adidas criticised abuses and pledged not to do business in Xinjiang; their sales in China fell.',
  ev239: 'JCPA asked the Jewish community to call for an end to what it named a genocide.',
  ev250: 'A California Assembly resolution to condemn abuses in Xinjiang was introduced.',
  ev252:
    'HRW’s 117-page report set out evidence of mass arbitrary detention and torture, and urged sanctions.',
  ev265: 'Uyghur Tribunal, based in the United Kingdom, opened its hearings.',
  ev273: 'Kanter wore protest shoes and criticised Nike and leaders of Muslim-majority countries.',
  ev287: 'Abdurehim Heyit held since 2017, per Yeni Şafak.',
  ev288: 'Abdurehim Heyit given eight years, per Yeni Şafak.',
  ev290:
    'China denied the death; its broadcaster posted a video purporting to show Abdurehim Heyit.',
  ev295: 'A cousin posted a photo of footballer Erpat Ablekrem.',
  ev303: 'Ekpar Asat visited the US on the State Department’s IVLP programme.',
  ev304: 'Ekpar Asat believed abducted in Ürümqi.',
  ev305: 'Rayhan Asat sought the whereabouts of her brother Ekpar Asat for almost four years.',
  ev306: 'Embassy told Senator Coons’ office that Ekpar Asat had been sentenced to 15 years.',
  ev307: 'Ekpar Asat reportedly sentenced to 15 years.',
  ev308: 'New York Times reported Ekpar Asat’s disappearance.',
  ev309: 'Sources said that Ekpar Asat is likely held in a prison in Aksu.',
  ev310: 'Family of Ekpar Asat not told of imprisonment and still refused a visit.',
  ev311: 'Postcard campaign gives a solidarity address for Ekpar Asat.',
}

/**
 * Of whoever used the word. States together are governments; a letter of members of a parliament is theirs, not the parliament's;
 * a complaint is the word of those who filed it; a group of people who are no organisation is persons.
 */
const BY_COMPETENCE: Record<NonNullable<ReactionRow['competence']>, string> = {
  court: '',
  peoples_tribunal: 'ev266',
  parliament:
    'ev042 ev046 ev049 ev064 ev065 ev067 ev073 ev082 ev102 ev118 ev166 ev168 ev169 ev175 ev178 ev179 ev191 ev201 ev207 ev210 ev217',
  government: 'ev012 ev024 ev026 ev030 ev047 ev095 ev100 ev101 ev103 ev174 ev183 ev200 ev202 ev289',
  expert_body: 'ev005 ev021 ev025',
  organisation:
    'ev028 ev092 ev097 ev204 ev239 ev243 ev252 ev253 ev256 ev258 ev259 ev261 ev262 ev263 ev282 ev300',
  person: 'ev004 ev040 ev063 ev091 ev093 ev111 ev112 ev198 ev199 ev231 ev234 ev247 ev284 ev285',
}
export const COMPETENCE: Record<string, ReactionRow['competence']> = Object.fromEntries(
  Object.entries(BY_COMPETENCE).flatMap(([competence, ids]) =>
    (ids.match(/ev\d+/g) ?? []).map((id) => [id, competence as ReactionRow['competence']]),
  ),
)

const RIGHTS_ACT = {
  law: 'uyghur-human-rights-policy-act',
  title: 'Uyghur Human Rights Policy Act',
}
const LABOUR_ACT = {
  law: 'uyghur-forced-labor-prevention-act',
  title: 'Uyghur Forced Labor Prevention Act',
}
/** Which act a passage is about, and how far it had come. */
export const LAW: Record<string, ReactionRow['law']> = {
  ev079: { ...RIGHTS_ACT, stage: 'passed_chamber' },
  ev080: { ...RIGHTS_ACT, stage: 'passed_chamber' },
  ev085: { ...RIGHTS_ACT, stage: 'passed' },
  ev081: { ...RIGHTS_ACT, stage: 'signed' },
  ev083: { ...LABOUR_ACT, stage: 'introduced' },
  ev086: { ...LABOUR_ACT, stage: 'introduced' },
  ev094: { ...LABOUR_ACT, stage: 'passed_chamber' },
  ev241: { ...LABOUR_ACT, stage: 'signing_announced' },
}
const ICC = {
  case: 'icc-complaint',
  title: 'Complaint of exile groups to the International Criminal Court',
  court: 'International Criminal Court',
}
export const CASE: Record<string, ReactionRow['case']> = {
  ev282: { ...ICC, stage: 'filed' },
  ev283: { ...ICC, stage: 'declined_no_jurisdiction' },
  ev284: {
    case: 'istanbul-complaint',
    title: 'Criminal complaint of nineteen Uyghurs in Istanbul',
    court: 'Istanbul Prosecutor’s Office',
    stage: 'filed',
  },
}
/** Measures that the document does not spell out are recalled, and the note says so. */
export const SANCTION: Record<string, ReactionRow['sanction']> = {
  ev047: { measures: ['asset_freeze', 'entry_ban'], recalled: ['asset_freeze', 'entry_ban'] },
  ev087: { measures: ['asset_freeze', 'visa_restriction'], recalled: ['asset_freeze'] },
  ev088: {
    measures: ['asset_freeze'],
    recalled: ['asset_freeze'],
    authority: 'Global Magnitsky Act',
  },
  ev089: { measures: ['import_ban'] },
  ev096: { measures: ['entry_ban'], recalled: ['entry_ban'] },
  ev101: {
    measures: ['trade_listing', 'export_control'],
    authority: 'Export Administration Regulations (Entity List)',
  },
  ev205: { measures: ['asset_freeze', 'entry_ban'], recalled: ['asset_freeze', 'entry_ban'] },
  ev206: {
    measures: ['asset_freeze', 'entry_ban'],
    recalled: ['asset_freeze', 'entry_ban'],
    answers: 'ev047',
  },
}
/** Rule 20 of the Human Rights Council's rules of procedure: a simple majority of members present and voting. */
const COUNCIL_REJECTED = { result: 'rejected', required: 'simple' } as const
/** What the facts' own outcome does not say. Null: a signature is no vote. */
export const OUTCOME: Record<string, ReactionRow['outcome'] | null> = {
  ev023: COUNCIL_REJECTED,
  ev062: COUNCIL_REJECTED,
  ev165: COUNCIL_REJECTED,
  ev081: null,
  ev241: null,
  ev210: { result: 'blocked' },
}
