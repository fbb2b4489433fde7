/** Which mail rules concern a facility, and what is known of its address: pure functions, in the desk's words. */
import type { FacilityRow, MailRuleRow } from './model.ts'

/** How closely a rule is drawn, closest first. The closest wins; what conflicts is kept, side by side. */
export const REACHES = ['facility', 'region', 'kind', 'country', 'everywhere'] as const
export type Reach = (typeof REACHES)[number]

/**
 * How a rule reaches a facility; null when it does not. A rule for a kind of place reaches every facility of the country,
 * because nobody has established which kind each of them is: it is shown with the kind that it speaks of.
 */
export function reachOf({ scope }: Pick<MailRuleRow, 'scope'>, facility: Pick<FacilityRow, 'id' | 'country' | 'region'>): Reach | null {
  if (scope.country === '*') return scope.facility ? null : 'everywhere'
  if (scope.country !== facility.country) return null
  if (scope.facility) return scope.facility === facility.id ? 'facility' : null
  if (scope.region) return isWithin(facility.region, scope.region) ? 'region' : null
  return scope.kind ? 'kind' : 'country'
}

/** Regions are written from the large to the small: "Xinjiang / Aksu" lies within "Xinjiang". */
const isWithin = (place: string, region: string): boolean => place.split(' / ').includes(region)

/** The rules that reach a facility: closest first, then by rule, members of one conflict beside each other, then by id. */
export function rulesFor<Rule extends Pick<MailRuleRow, 'id' | 'scope' | 'rule' | 'conflict_group'>>(
  facility: Pick<FacilityRow, 'id' | 'country' | 'region'>,
  rules: readonly Rule[],
): { reach: Reach; rule: Rule }[] {
  const reached = rules.flatMap((rule) => {
    const reach = reachOf(rule, facility)
    return reach ? [{ reach, rule }] : []
  })
  return reached.sort((a, b) => REACHES.indexOf(a.reach) - REACHES.indexOf(b.reach) || compare(keyOf(a.rule), keyOf(b.rule)))
}

const keyOf = ({ rule, conflict_group, id }: Pick<MailRuleRow, 'id' | 'rule' | 'conflict_group'>) => `${rule} ${conflict_group ?? ''} ${id}`
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** `none` no address published; `stale` known to be old; `expired` verified once, not since; `unverified` never. None of them is "good". */
export const ADDRESS_STATES = ['none', 'unverified', 'expired', 'stale'] as const

export function addressState(
  facility: Pick<FacilityRow, 'address_local' | 'address_romanised' | 'stale' | 'verified_on'>,
): (typeof ADDRESS_STATES)[number] {
  if (!facility.address_local && !facility.address_romanised) return 'none'
  if (facility.stale === 'yes') return 'stale'
  if (facility.stale === 'unverified' || !facility.verified_on) return 'unverified'
  return 'expired'
}

/** Why no card to anyone there passes. Nobody has confirmed any address, so there is always a reason. */
export const CARD_OBSTACLES = [
  'no_address',
  'address_stale',
  'address_expired',
  'address_unverified',
  'no_local_script',
  'not_for_letters',
  'letters_to_authority_only',
  'rules_conflict',
] as const
export type CardObstacle = (typeof CARD_OBSTACLES)[number]

const OBSTACLE_OF = { none: 'no_address', unverified: 'address_unverified', expired: 'address_expired', stale: 'address_stale' } as const
const OBSTACLE_OF_PURPOSE = {
  letters_to_prisoner: [],
  letters_to_authority: ['letters_to_authority_only'],
  named_in_report: ['not_for_letters'],
} as const

export function cardObstacles(facility: FacilityRow, rules: readonly Pick<MailRuleRow, 'conflict_group'>[]): CardObstacle[] {
  const state = addressState(facility)
  return [
    OBSTACLE_OF[state],
    ...(state !== 'none' && !facility.address_local ? (['no_local_script'] as const) : []),
    ...OBSTACLE_OF_PURPOSE[facility.purpose],
    ...(conflictGroups(rules).length > 0 ? (['rules_conflict'] as const) : []),
  ]
}

/** Groups of which at least two rules are at hand: a conflict needs two sides. */
export function conflictGroups(rules: readonly Pick<MailRuleRow, 'conflict_group'>[]): string[] {
  const byGroup = Map.groupBy(rules, ({ conflict_group }) => conflict_group)
  return [...byGroup].flatMap(([group, members]) => (group && members.length > 1 ? [group] : []))
}

const LANGUAGE_NAMES = new Intl.DisplayNames(['en'], { type: 'language' })

/** A rule's value as one run of English, in the source's own shape: `accepted: Russian, English; via: …`. Nothing is left out. */
export function valueInWords({ rule, value }: Pick<MailRuleRow, 'rule' | 'value'>): string {
  const leaf = (text: string) => (rule === 'languages_accepted' && /^[a-z]{2}$/.test(text) ? (LANGUAGE_NAMES.of(text) ?? text) : text)
  return shapeInWords(value, leaf)
}

function shapeInWords(value: MailRuleRow['value'], leaf: (text: string) => string): string {
  if (value === null) return 'not known'
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value !== 'object') return leaf(String(value))
  if (Array.isArray(value)) return value.map((each) => shapeInWords(each, leaf)).join(', ')
  return Object.entries(value)
    .map(([key, each]) => `${key.replaceAll('_', ' ')}: ${shapeInWords(each, leaf)}`)
    .join('; ')
}
