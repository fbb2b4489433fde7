/** Judgements on single events, by reading them. */
import type { ReactionRow } from '../../src/reactions/model.ts'
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
/** An answer that names nobody is a government statement. */
export const KIND_OF: Record<string, ReactionRow['kind']> = {
  ev069: 'refugee_motion',
  ev161: 'refusal_to_deport',
  ev073: 'estimate',
  ev300: 'estimate',
  ev117: 'meeting',
  ev151: 'meeting',
  ev192: 'meeting',
  ev213: 'meeting',
  ev218: 'meeting',
  ev278: 'meeting',
  ev240: 'religious_action',
  ev302: 'episode',
  ev311: 'publication',
}
export const ESTIMATE: Record<string, NonNullable<ReactionRow['estimate']>> = {
  ev002: { low: 1_000_000, of: 'Uyghurs held' },
  ev073: { high: 1_000_000, of: 'people held' },
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
/** Coded with a position, yet about somebody’s silence, a visit, a wish or another government, not about the policy. */
export const NO_STANCE: readonly string[] = [
  'ev018',
  'ev019',
  'ev020',
  'ev045',
  'ev055',
  'ev058',
  'ev076',
  'ev078',
  'ev132',
  'ev133',
  'ev313',
  'ev172',
  'ev141',
  'ev125',
  'ev062',
  'ev150',
  'ev176',
  'ev188',
  'ev189',
  'ev196',
  'ev226',
  'ev233',
  'ev236',
  'ev242',
  'ev245',
  'ev316',
]
/** Coded as a denial; spoken for the policy by somebody other than China. */
export const BACKS: readonly string[] = ['ev060', 'ev061']

/** `none_found` is kept as "a visitor reported none" only where somebody went to see. */
export const NO_DETERMINATION: readonly string[] = ['ev060', 'ev115', 'ev131', 'ev184']

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

export const NOTE: Record<string, string> = {
  ev049: 'also found a serious risk of genocide',
  ev072: 'the paragraph appears twice in the article',
  ev085: 'conflicts with another passage, where 17 June 2020 is the day of signing; passage was earlier',
  ev150:
    'the article gives the 44th session, which was in June and July 2020; three statements seem to be run together, so no stance is drawn from it',
  ev168: 'also found a serious risk of genocide',
  ev302: 'the article attributes the riots to Uyghurs; nobody is named',
}
/** Actors that the facts name by an event. */
export const ACTORS: Record<string, NamedActor[]> = {
  ev302: [{ name: 'People not identified', kind: 'person' }],
  ev099: [{ name: 'Commentators, not identified', kind: 'media' }],
}
/** A person is named by given name and father’s name, never by the second alone; no charge and no reason stands in a list; who says so does. */
export const SUMMARY: Record<string, string> = {
  ev048: 'Planned EU ambassadors’ visit stalled when China refused a meeting with Ilham Tohti.',
  ev140: 'The Palestinian ambassador to China praised infrastructure and the number of mosques on Chinese state media.',
  ev183: 'After rumours of Abdurehim Heyit’s death Turkey called China’s acts a shame for humanity.',
  ev184: 'Turkish journalists interviewed Abdurehim Heyit in Ürümqi; he denied torture.',
  ev287: 'Abdurehim Heyit held since 2017, per Yeni Şafak.',
  ev288: 'Abdurehim Heyit given eight years, per Yeni Şafak.',
  ev290: 'China denied the death; its broadcaster posted a video purporting to show Abdurehim Heyit.',
  ev303: 'Ekpar Asat visited the US on the State Department’s IVLP programme.',
  ev304: 'Ekpar Asat believed abducted in Ürümqi.',
  ev305: 'Rayhan Asat sought the whereabouts of her brother Ekpar Asat for almost four years.',
  ev306: 'Embassy told Senator Coons’ office that Ekpar Asat had been sentenced to 15 years.',
  ev307: 'Ekpar Asat reportedly sentenced to 15 years.',
  ev308: 'New York Times reported Ekpar Asat’s disappearance.',
  ev309: 'Sources placed Ekpar Asat in a prison in Aksu.',
  ev310: 'Family of Ekpar Asat not told of imprisonment and still refused a visit.',
  ev311: 'Postcard campaign gives a solidarity address for Ekpar Asat.',
  ev172: 'French ministry issued a statement whose text is missing in the source document.',
  ev295: 'A cousin posted a photo of footballer Erpat Ablekrem.',
}

/** Of the body that used the word of a determination. */
export const COMPETENCE: Record<string, ReactionRow['competence']> = {}
/** Which act a passage is about, and how far it had come. */
export const LAW: Record<string, ReactionRow['law']> = {}
export const CASE: Record<string, ReactionRow['case']> = {}
export const SANCTION: Record<string, ReactionRow['sanction']> = {}
/** What the facts' own outcome does not say. */
export const OUTCOME: Record<string, NonNullable<ReactionRow['outcome']>> = {}
