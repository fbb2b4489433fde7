/**
 * What the mail rules come to, matter by matter. The closest level that speaks wins, and within it the stricter; what is forbidden
 * adds up over all levels; a rule for a kind of place only ever makes stricter, because nobody has established which kind a place is.
 * Pure, and indifferent to the order of the rules.
 */
import type { Faith, MailRuleRow, RecipientRow } from './index.ts'
import { REACHES, type Reach } from './rules.ts'

/** Closest first. */
export const LEVELS = ['person', ...REACHES] as const
export type Level = 'person' | Reach

export type LevelledRule = Pick<MailRuleRow, 'id' | 'scope' | 'rule' | 'value'> & {
  level: Level
  conflict_group?: string | undefined
}

export const MATTERS = [
  'strangers',
  'religion',
  'pictures',
  'handwriting',
  'identifier',
  'languages',
  'topics',
  'words',
] as const
export type Matter = (typeof MATTERS)[number]
export const VERDICTS = [
  'allowed',
  'not_known',
  'refused',
  'not_required',
  'required',
  'limited',
  'forbidden',
] as const
export type MatterVerdict = (typeof VERDICTS)[number]

/** `rules`: ids of those that decide. `faith`: allowed only for what belongs to this faith. `accepted`, `refused`: languages. */
export type ResolvedRule = {
  matter: Matter
  verdict: MatterVerdict
  level: Level
  rules: string[]
  faith?: Faith
  accepted?: string[]
  refused?: string[]
}

/** Whom the rules are asked for. `faith`: only what is on file publicly. */
export type Addressee = { country: string; faith?: Faith | undefined }

/** A matter of which no rule speaks has no entry: what that means is the gate's to say. In the order of MATTERS. */
export function resolveRules(rules: readonly LevelledRule[], addressee: Addressee): ResolvedRule[] {
  const heard = rules.filter((rule) => concerns(rule, addressee))
  return MATTERS.flatMap((matter) => {
    const of = heard.filter(({ rule }) => rule === RULE_OF[matter])
    const found =
      of.length === 0
        ? null
        : matter === 'languages'
          ? languages(of, addressee)
          : decide(matter, of, addressee)
    return found ?? []
  })
}

const RULE_OF = {
  strangers: 'strangers_allowed',
  religion: 'religious_wording',
  pictures: 'picture_cards',
  handwriting: 'handwritten_only',
  identifier: 'identifier_required',
  languages: 'languages_accepted',
  topics: 'forbidden_topics',
  words: 'forbidden_words',
} as const satisfies Record<Matter, MailRuleRow['rule']>

/** Advice for one faith never reaches another; where the faith is not on file, it may forbid and never allow. */
function concerns({ scope, rule, value }: LevelledRule, { faith }: Addressee): boolean {
  if (!scope.faith || scope.faith === faith) return true
  return faith === undefined && !isLenient(rule, value)
}
const isLenient = (rule: MailRuleRow['rule'], value: MailRuleRow['value']) =>
  rule === 'languages_accepted' || STRICTNESS[spoken(rule, value)] === 0

/** Speaks of a kind of place, which may not be this one. */
const isOfKind = ({ scope, level }: LevelledRule) =>
  level === 'kind' || (scope.kind !== undefined && scope.facility === undefined)

function decide(
  matter: Matter,
  rules: readonly LevelledRule[],
  { faith }: Addressee,
): ResolvedRule | null {
  const firm = rules.filter((rule) => !isOfKind(rule))
  if (matter === 'topics' || matter === 'words')
    return { matter, verdict: 'forbidden', level: closest(rules), rules: idsOf(rules) }
  const base = firm.length === 0 ? null : strictest(matter, atClosest(firm))
  const ofKind = rules.filter(
    (rule) =>
      isOfKind(rule) &&
      STRICTNESS[spoken(rule.rule, rule.value)] > (base ? STRICTNESS[base.verdict] : 0),
  )
  const decided = ofKind.length > 0 ? strictest(matter, ofKind) : base
  if (decided?.verdict !== 'allowed' || faith === undefined) return decided
  const isForAll = rules.some(({ id, scope }) => decided.rules.includes(id) && !scope.faith)
  return isForAll ? decided : { ...decided, faith }
}

const STRICTNESS: Record<MatterVerdict, number> = {
  allowed: 0,
  not_required: 0,
  not_known: 1,
  refused: 2,
  required: 2,
  limited: 1,
  forbidden: 2,
}

function strictest(matter: Matter, rules: readonly LevelledRule[]): ResolvedRule {
  const verdicts = rules.map(({ rule, value }) => spoken(rule, value))
  const verdict = verdicts.reduce((a, b) => (STRICTNESS[b] > STRICTNESS[a] ? b : a))
  const deciding = rules.filter((_, at) => verdicts[at] === verdict)
  return { matter, verdict, level: closest(deciding), rules: idsOf(deciding) }
}

/** What one rule says. A requirement that is not plainly denied stands; a permission that is not plainly given does not. */
function spoken(rule: MailRuleRow['rule'], value: MailRuleRow['value']): MatterVerdict {
  const said = isObject(value) ? value : {}
  if (rule === 'handwritten_only' || rule === 'identifier_required') {
    return value === false || said.required === false ? 'not_required' : 'required'
  }
  const allowed = isObject(value) ? said.allowed : value
  return allowed === true ? 'allowed' : allowed === false ? 'refused' : 'not_known'
}

/** Accepted are those on every list of the closest level that has one; refused, those on any list as close or closer. */
function languages(rules: readonly LevelledRule[], { country }: Addressee): ResolvedRule {
  const accepting = rules.filter(({ value }) => isObject(value) && value.accepted !== undefined)
  const firm = accepting.filter((rule) => !isOfKind(rule))
  const level = firm.length === 0 ? null : closest(firm)
  const limits = [...firm.filter((rule) => rule.level === level), ...accepting.filter(isOfKind)]
  const near = rules.filter(
    (rule) =>
      isOfKind(rule) || level === null || LEVELS.indexOf(rule.level) <= LEVELS.indexOf(level),
  )
  const refusing = near.filter(({ value }) => listOf(value, 'refused', country).length > 0)
  const refused = [
    ...new Set(refusing.flatMap(({ value }) => listOf(value, 'refused', country))),
  ].sort()
  const lists = limits.map(({ value }) => new Set(listOf(value, 'accepted', country)))
  const accepted =
    level === null
      ? []
      : [...lists.reduce((a, b) => a.intersection(b))]
          .filter((lang) => !refused.includes(lang))
          .sort()
  const ids = idsOf([...limits, ...refusing])
  const verdict = level === null ? 'not_known' : 'limited'
  return {
    matter: 'languages',
    verdict,
    level: level ?? closest(rules),
    rules: ids.length > 0 ? ids : idsOf(rules),
    accepted,
    refused,
  }
}

/** Tags of languages on a rule's list, without region or script. What is no tag (“sender’s own”) lets nothing in. */
function listOf(
  value: MailRuleRow['value'],
  key: 'accepted' | 'refused',
  country: string,
): string[] {
  const list = isObject(value) ? value[key] : undefined
  if (!Array.isArray(list)) return []
  return list.flatMap((each) => {
    if (typeof each !== 'string') return []
    if (each === 'language of the country') return OF_COUNTRY[country] ?? []
    return /^[a-z]{2,3}(-|$)/.test(each) ? [primaryOf(each)] : []
  })
}

/** `zh` of `zh-Hans`. */
export const primaryOf = (lang: string): string => lang.split('-')[0]!

/** The language in which the state's own offices write (CIA World Factbook, field Languages), for rules that say “language of the country”. */
const OF_COUNTRY: Record<string, readonly string[]> = {
  BLR: ['ru', 'be'],
  CHN: ['zh'],
  EGY: ['ar'],
  HKG: ['zh', 'en'],
  IRN: ['fa'],
  KAZ: ['kk', 'ru'],
  MMR: ['my'],
  RUS: ['ru'],
  TUR: ['tr'],
  VNM: ['vi'],
}

/** What is forbidden, one entry a phrase and rule, over all levels. */
export function forbiddenPhrases(
  rules: readonly LevelledRule[],
  addressee: Addressee,
): { kind: 'topic' | 'word'; phrase: string; rule: string }[] {
  return rules
    .filter((rule) => concerns(rule, addressee))
    .flatMap(({ id, rule, value }) => {
      if (rule !== 'forbidden_topics' && rule !== 'forbidden_words') return []
      const kind = rule === 'forbidden_topics' ? ('topic' as const) : ('word' as const)
      return textsIn(value).map((phrase) => ({ kind, phrase, rule: id }))
    })
    .sort((a, b) => compare(`${a.kind} ${a.phrase} ${a.rule}`, `${b.kind} ${b.phrase} ${b.rule}`))
}

function textsIn(value: MailRuleRow['value']): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  return isObject(value)
    ? Object.values(value).flatMap((each) => textsIn(each as MailRuleRow['value']))
    : []
}

/** Rules of one conflict, where at least two are at hand: none is left out because another won. */
export function contradictions(
  rules: readonly LevelledRule[],
): { group: string; rules: string[] }[] {
  const byGroup = Map.groupBy(rules, ({ conflict_group }) => conflict_group)
  return [...byGroup]
    .flatMap(([group, members]) =>
      group && members.length > 1 ? [{ group, rules: idsOf(members) }] : [],
    )
    .sort((a, b) => compare(a.group, b.group))
}

/** What a recipient's row says of strangers, as a rule with the row's own id. */
export function strangersRule({
  id,
  strangers,
}: {
  id: string
  strangers?: RecipientRow['strangers']
}): LevelledRule[] {
  if (!strangers) return []
  return [
    {
      id,
      level: 'person',
      scope: { country: '*' },
      rule: 'strangers_allowed',
      value: { allowed: strangers.verdict === 'welcome' },
    },
  ]
}

const closest = (rules: readonly LevelledRule[]): Level =>
  LEVELS.find((level) => rules.some((rule) => rule.level === level))!
const atClosest = (rules: readonly LevelledRule[]) =>
  rules.filter(({ level }) => level === closest(rules))
const idsOf = (rules: readonly LevelledRule[]) => [...new Set(rules.map(({ id }) => id))].sort()
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
