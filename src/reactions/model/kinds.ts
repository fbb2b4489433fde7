export const KIND_GROUPS = ['said', 'asked', 'decided', 'imposed', 'reported', 'acted'] as const
export type KindGroup = (typeof KIND_GROUPS)[number]

export type KindList = 'laws' | 'sanctions' | 'answers'
/**
 * Kinds of reaction: one row each, in the order in which they are offered.
 * `group`: for counting; a reader tells six bars apart, not thirty-three.
 * `list`: among which it stands by its kind alone; `answers`: beside the sanction that it answers.
 * `isOwnWord`: one that takes a side is the word of who spoke. The index `reaction_own_word` holds these kinds; a test compares.
 */
type Kind = {
  group: KindGroup
  list: KindList | 'none'
  isOwnWord: boolean
}

const KINDS = {
  statement: { group: 'said', list: 'none', isOwnWord: true },
  government_statement: { group: 'said', list: 'none', isOwnWord: true },
  joint_statement: { group: 'said', list: 'none', isOwnWord: false },
  resolution: { group: 'decided', list: 'none', isOwnWord: false },
  vote: { group: 'decided', list: 'none', isOwnWord: false },
  law: { group: 'decided', list: 'laws', isOwnWord: false },
  sanction: { group: 'imposed', list: 'sanctions', isOwnWord: false },
  counter_sanction: { group: 'imposed', list: 'answers', isOwnWord: false },
  trade_listing: { group: 'imposed', list: 'sanctions', isOwnWord: false },
  legal_case: { group: 'decided', list: 'laws', isOwnWord: false },
  inquiry: { group: 'decided', list: 'none', isOwnWord: false },
  report: { group: 'reported', list: 'none', isOwnWord: false },
  estimate: { group: 'reported', list: 'none', isOwnWord: false },
  meeting: { group: 'said', list: 'none', isOwnWord: false },
  deportation: { group: 'acted', list: 'none', isOwnWord: false },
  refusal_to_deport: { group: 'decided', list: 'none', isOwnWord: false },
  refugee_motion: { group: 'decided', list: 'none', isOwnWord: false },
  travel_advisory: { group: 'imposed', list: 'none', isOwnWord: false },
  protest: { group: 'acted', list: 'none', isOwnWord: false },
  boycott: { group: 'imposed', list: 'none', isOwnWord: false },
  corporate_action: { group: 'acted', list: 'none', isOwnWord: false },
  religious_action: { group: 'acted', list: 'none', isOwnWord: false },
  publication: { group: 'reported', list: 'none', isOwnWord: false },
  media_report: { group: 'reported', list: 'none', isOwnWord: false },
  award: { group: 'reported', list: 'none', isOwnWord: false },
  cyberattack: { group: 'acted', list: 'none', isOwnWord: false },
  withdrawal: { group: 'decided', list: 'none', isOwnWord: false },
  visit: { group: 'asked', list: 'none', isOwnWord: false },
  access_request: { group: 'asked', list: 'none', isOwnWord: false },
  invitation: { group: 'asked', list: 'none', isOwnWord: false },
  demand: { group: 'asked', list: 'none', isOwnWord: false },
  official_answer: { group: 'asked', list: 'none', isOwnWord: false },
  episode: { group: 'acted', list: 'none', isOwnWord: false },
} as const satisfies Record<string, Kind>

export type ReactionKind = keyof typeof KINDS

/** For enumerations, which ask for one at least. */
export const REACTION_KINDS = Object.keys(KINDS) as [ReactionKind, ...ReactionKind[]]
export const groupOf = (kind: ReactionKind): KindGroup => KINDS[kind].group

const kindsWhere = (fits: (kind: Kind) => boolean) =>
  REACTION_KINDS.filter((kind) => fits(KINDS[kind]))
export const kindsOf = (group: KindGroup) => kindsWhere((kind) => kind.group === group)
export const kindsIn = (list: KindList) => kindsWhere((kind) => kind.list === list)
export const OWN_WORDS = kindsWhere(({ isOwnWord }) => isOwnWord)
