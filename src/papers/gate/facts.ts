/** What the gate judges by: values that are public, gathered by the view (`../views.ts`), and the answer it gives. */
import type { Edtf } from '../../kernel/dates/index.ts'
import type { LevelledRule, ResolvedRule } from '../model/resolve.ts'
import type { PublicFacility, PublicRecipient } from '../public.ts'
import type { GateCode, InsteadCode, UnseenCode } from './codes.ts'
import type { Caution } from './precautions.ts'

/** A name that no card may hold: of somebody else on file, of an organisation, of a campaign or its hashtag. */
export type ForbiddenName = { kind: 'person' | 'organisation' | 'campaign'; text: string }

export type GateFacts = {
  /** `death`: whether somebody says that the person died, or a relative does not believe who says so. `names`: every form of the person's own name, which may stand in a greeting. */
  person: {
    found: boolean
    released: boolean
    death: 'told' | 'doubted' | null
    names: readonly string[]
  }
  /** Null when nobody says where mail would go. */
  recipient: Pick<
    PublicRecipient,
    'as_of' | 'identifier' | 'languages' | 'faith' | 'consent'
  > | null
  facility: Pick<PublicFacility, 'country' | 'region' | 'purpose' | 'stale' | 'address'> | null
  /** All that reach the person, in any order. */
  rules: readonly LevelledRule[]
  named: readonly ForbiddenName[]
}

/** The longest text that a card may hold, in characters as a reader counts them. */
export const LONGEST_TEXT = 500

export type Greeting = {
  lang: string
  /** Empty: the standing answer, of all that does not depend on the text. */
  text: string
  sender: 'stranger' | 'relative'
  picture: boolean
}

export type GateReason = { code: GateCode; params: Record<string, string>; rules: string[] }
/** All reasons, in the order of GATE_CODES; none: the card passes. `unseen`: what no search of words can find. */
export type GateAnswer = {
  verdict: 'passes' | 'refused'
  reasons: GateReason[]
  unseen: UnseenCode[]
  instead: InsteadCode[]
}

/** All that the checks look at. */
export type GateStanding = {
  facts: GateFacts
  greeting: Greeting
  today: Edtf
  resolved: Partial<Record<ResolvedRule['matter'], ResolvedRule>>
  refusedByCaution: { id: string; cautions: readonly Caution[] }
}

export const reason = (
  code: GateCode,
  rules: readonly string[] = [],
  params: Record<string, string> = {},
): GateReason => ({
  code,
  params,
  rules: [...rules],
})
