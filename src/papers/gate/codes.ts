/** The words of the gate's answers: closed lists, in the order in which an answer gives them. */

/** Why a card may not go. Person, place, address, consent, strangers, language, text, form. */
export const GATE_CODES = [
  'person-found',
  'person-released',
  'person-dead',
  'person-death-doubted',
  'place-unknown',
  'place-old',
  'address-none',
  'address-unverified',
  'address-expired',
  'address-stale',
  'address-not-in-local-script',
  'address-not-for-letters',
  'no-consent',
  'strangers-refused',
  'strangers-not-known',
  'strangers-precaution',
  'language-refused',
  'language-not-known',
  'language-not-read',
  'script-refused',
  'script-precaution',
  'text-link',
  'text-hashtag',
  'text-at-sign',
  'text-slogan',
  'text-case',
  'text-organisation',
  'text-campaign',
  'text-person',
  'text-topic',
  'text-word',
  'text-phrase',
  'text-religion',
  'text-religion-precaution',
  'identifier-missing',
  'handwritten-required',
  'picture-refused',
  'text-too-long',
  'text-control-characters',
] as const
export type GateCode = (typeof GATE_CODES)[number]

/** What no search of words can find. */
export const UNSEEN_CODES = [
  'codes-and-allusions',
  'given-names-alone',
  'language-as-you-say',
  'language-without-list',
  'read-the-rule-yourself',
  'class-of-words',
  'picture',
] as const
export type UnseenCode = (typeof UNSEEN_CODES)[number]

/** What can be done instead. The cards are cards ABOUT the person. */
export const INSTEAD_CODES = [
  'neutral-greeting',
  'shorter-text',
  'other-language',
  'by-hand',
  'without-picture',
  'leave-in-peace',
  'card-to-embassy',
  'card-to-representative',
  'card-to-un-procedures',
  'tell-us-what-you-know',
] as const
export type InsteadCode = (typeof INSTEAD_CODES)[number]
