/**
 * What an authority says of why somebody is held, apart from what its answer established: the facts tell both in one line. By the id of
 * the answer or the raising; `reply`: where what was replied repeats the reason.
 */
type Told = { says: string; reason: string; reply?: string }

export const ANSWER_REASONS: Record<string, Told> = {
  'adilgazy-muqai-a01': {
    says: 'Said that he has a term of nine years',
    reason: 'Extremism',
    reply: 'Wife rejects what is said of him',
  },
  'ekpar-asat-a01': {
    says: 'Said that he has a term of fifteen years',
    reason: 'Inciting ethnic hatred',
  },
  'erkin-tursun-a01': {
    says: 'A film of him: he urges his son to come home',
    reason: 'Shows him saying that he seeks leniency',
  },
  'erkin-tursun-a02': {
    says: 'Said that he serves twenty years',
    reason: 'Says that he pleaded guilty',
  },
  'gulbahar-haitiwaji-a01': {
    says: 'Denies her account',
    reason: 'Accuses her of separatism and terrorism',
  },
  'gulshan-abbas-a01': {
    says: 'Confirmed a sentence; its length is not in the words read',
    reason: 'Terrorism-related crimes',
  },
  'ilham-tohti-a01': {
    says: 'Spoke of him; said neither where nor how he is',
    reason: 'Calls him a convicted criminal and a terrorist',
  },
  'ilham-tohti-a02': { says: 'Said that he has a life term', reason: 'Separatist crimes' },
  'kamile-wayit-a01': {
    says: 'Said that she was sentenced on 25 March; no term given',
    reason: 'Advocating extremism',
  },
  'mahire-yakup-a01': { says: 'Passed on that she was arrested', reason: 'Financing of terrorism' },
  'nurmuhemmet-tohti-a01': {
    says: 'Denied camp and arrest; said that he was under supervised residence',
    reason: 'Religious offences',
  },
  'tashpolat-tiyip-a01': {
    says: 'Denied any death sentence; said that a trial has been pending since 13 June 2019',
    reason: 'Bribery',
  },
  'tashpolat-tiyip-a02': {
    says: 'Said that the case is going on and that his rights are respected',
    reason: 'Suspected of corruption',
  },
  'tashpolat-tiyip-a03': {
    says: 'Said that he is on trial, with a lawyer hired by relatives; no death sentence',
    reason: 'Corruption',
  },
  'yalqun-rozi-a01': {
    says: 'A film about textbooks shows him',
    reason: 'Names him among the guilty',
  },
}

export const RAISING_REASONS: Record<string, Told> = {
  rs02: { says: 'Being handled by law; no meddling.', reason: 'Suspected of breaking the law' },
  rs07: {
    says: 'Tried fairly and in public; no interference.',
    reason: 'Calls him a convict who stirred hatred',
  },
  rs08: { says: 'Meeting him is unacceptable.', reason: 'Calls him a convicted criminal' },
}

/** Words of a side about a visit that give a reason: it stands with the raising of the same day. */
export const SIDE_WORDS: Record<string, string> = {
  'Nearly everything arranged, but meeting a convict is unacceptable.':
    'Nearly everything arranged, but meeting him is unacceptable.',
  'Not to be done: a criminal convicted under Chinese law.': 'Not to be done.',
}
