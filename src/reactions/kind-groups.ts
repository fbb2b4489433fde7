/** Kinds of reaction in few groups, for counting: a reader tells six bars apart, not thirty-three. */
import type { REACTION_KINDS } from './model.ts'

export type ReactionKind = (typeof REACTION_KINDS)[number]

const GROUPS = {
  said: ['statement', 'government_statement', 'joint_statement', 'meeting'],
  asked: ['demand', 'access_request', 'invitation', 'visit', 'official_answer'],
  decided: [
    'resolution',
    'vote',
    'law',
    'legal_case',
    'inquiry',
    'refugee_motion',
    'refusal_to_deport',
    'withdrawal',
  ],
  imposed: ['sanction', 'counter_sanction', 'trade_listing', 'boycott', 'travel_advisory'],
  reported: ['report', 'estimate', 'publication', 'media_report', 'award'],
  acted: [
    'protest',
    'deportation',
    'corporate_action',
    'religious_action',
    'cyberattack',
    'episode',
  ],
} as const satisfies Record<string, readonly ReactionKind[]>
export type KindGroup = keyof typeof GROUPS

export const KIND_GROUPS = Object.keys(GROUPS) as KindGroup[]

export const kindsOf = (group: KindGroup): readonly ReactionKind[] => GROUPS[group]

const GROUP_OF = new Map<ReactionKind, KindGroup>(
  KIND_GROUPS.flatMap((group) => kindsOf(group).map((kind) => [kind, group] as const)),
)

export const groupOf = (kind: ReactionKind): KindGroup => GROUP_OF.get(kind)!
