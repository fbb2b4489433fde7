/** Which mail rules concern a facility, and what is known of its address: pure functions, in the desk's words. */
import { bounds, daysBetween, type Edtf, isUncertain, parseEdtf } from '../../kernel/dates/index.ts'
import type { FacilityRow, MailRuleRow } from './index.ts'

/** How closely a rule is drawn, closest first. The closest wins; what conflicts is kept, side by side. */
export const REACHES = ['facility', 'region', 'kind', 'country', 'everywhere'] as const
export type Reach = (typeof REACHES)[number]

/**
 * How a rule reaches a facility; null when it does not. A rule for a kind of place reaches every facility of the country,
 * because nobody has established which kind each of them is: it is shown with the kind that it speaks of.
 */
export function reachOf(
  { scope }: Pick<MailRuleRow, 'scope'>,
  facility: Pick<FacilityRow, 'id' | 'country' | 'region'>,
): Reach | null {
  if (scope.person) return null
  if (scope.country === '*') return scope.facility ? null : 'everywhere'
  if (scope.country !== facility.country) return null
  if (scope.facility) return scope.facility === facility.id ? 'facility' : null
  if (scope.region) return isWithin(facility.region, scope.region) ? 'region' : null
  return scope.kind ? 'kind' : 'country'
}

/** Regions are written from the large to the small: "Tarvand / Olm" lies within "Tarvand". */
const isWithin = (place: string, region: string): boolean => place.split(' / ').includes(region)

/** The rules that reach a facility: closest first, then by rule, members of one conflict beside each other, then by id. */
export function rulesFor<
  Rule extends Pick<MailRuleRow, 'id' | 'scope' | 'rule' | 'conflict_group'>,
>(
  facility: Pick<FacilityRow, 'id' | 'country' | 'region'>,
  rules: readonly Rule[],
): { reach: Reach; rule: Rule }[] {
  const reached = rules.flatMap((rule) => {
    const reach = reachOf(rule, facility)
    return reach ? [{ reach, rule }] : []
  })
  return reached.sort(
    (a, b) =>
      REACHES.indexOf(a.reach) - REACHES.indexOf(b.reach) || compare(keyOf(a.rule), keyOf(b.rule)),
  )
}

const keyOf = ({ rule, conflict_group, id }: Pick<MailRuleRow, 'id' | 'rule' | 'conflict_group'>) =>
  `${rule} ${conflict_group ?? ''} ${id}`
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** `none` no address published; `stale` known to be old; `unverified` never, or in doubt; `expired` longer ago than ADDRESS_LIMIT_DAYS; `verified` within it. */
export const ADDRESS_STATES = ['none', 'unverified', 'expired', 'stale', 'verified'] as const
export type AddressState = (typeof ADDRESS_STATES)[number]

/** Days for which somebody's word that an address is right is believed: our own precaution, no postal rule. */
export const ADDRESS_LIMIT_DAYS = 365

export type AddressFacts = {
  lines: boolean
  stale?: FacilityRow['stale'] | undefined
  verified_on?: Edtf | undefined
}

/**
 * What is known of an address on a day; `null`: on no day, as documents hold it, which says `expired` of whatever was ever verified.
 * Counted from the earliest day on which it can have been verified; a day that is doubtful or yet to come verifies nothing.
 */
export function addressState(
  { lines, stale, verified_on }: AddressFacts,
  today: Edtf | null,
): AddressState {
  if (!lines) return 'none'
  if (stale === 'yes') return 'stale'
  if (stale !== undefined && stale !== 'verify') return 'unverified'
  if (!verified_on) return 'unverified'
  if (stale === 'verify' || today === null) return 'expired'
  const { earliest } = bounds(verified_on)
  if (earliest === null || isUncertain(verified_on)) return 'unverified'
  if (earliest > (bounds(today).earliest ?? '')) return 'unverified'
  const days = daysBetween(parseEdtf(earliest), today)
  return days !== null && days.max <= ADDRESS_LIMIT_DAYS ? 'verified' : 'expired'
}

/** Why no card to anyone there passes, as far as the place itself goes. Where there is none of these, it depends on the person. */
export const CARD_OBSTACLES = [
  'no_address',
  'address_stale',
  'address_expired',
  'address_unverified',
  'no_local_script',
  'not_for_letters',
  'letters_to_authority_only',
] as const
export type CardObstacle = (typeof CARD_OBSTACLES)[number]

const OBSTACLE_OF = {
  none: ['no_address'],
  unverified: ['address_unverified'],
  expired: ['address_expired'],
  stale: ['address_stale'],
  verified: [],
} as const satisfies Record<AddressState, readonly CardObstacle[]>
const OBSTACLE_OF_PURPOSE = {
  letters_to_prisoner: [],
  letters_to_authority: ['letters_to_authority_only'],
  named_in_report: ['not_for_letters'],
} as const satisfies Record<FacilityRow['purpose'], readonly CardObstacle[]>

export function cardObstacles(
  state: AddressState,
  { purpose, hasLocal }: { purpose: FacilityRow['purpose']; hasLocal: boolean },
): CardObstacle[] {
  return [
    ...OBSTACLE_OF[state],
    ...(state !== 'none' && !hasLocal ? (['no_local_script'] as const) : []),
    ...OBSTACLE_OF_PURPOSE[purpose],
  ]
}

/** Groups of which at least two rules are at hand: a conflict needs two sides. */
export function conflictGroups(rules: readonly Pick<MailRuleRow, 'conflict_group'>[]): string[] {
  const byGroup = Map.groupBy(rules, ({ conflict_group }) => conflict_group)
  return [...byGroup].flatMap(([group, members]) => (group && members.length > 1 ? [group] : []))
}
