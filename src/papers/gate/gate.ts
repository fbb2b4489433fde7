/**
 * The gate: whether a card TO somebody who is held may go. It is refused unless everything is known to be safe; what is not known counts
 * as unsafe. Pure: the same facts, greeting and day give the same answer, whatever the order of the rules.
 */

import { hasControls } from '../../../packages/names/src/in-text/opened.ts'
import { scriptsOf } from '../../kernel/about/languages.ts'
import { bounds, daysBetween, type Edtf, parseEdtf } from '../../kernel/dates/index.ts'
import { primaryOf, resolveRules } from '../model/resolve.ts'
import { ADDRESS_LIMIT_DAYS, addressState } from '../model/rules.ts'
import {
  GATE_CODES,
  type GateCode,
  INSTEAD_CODES,
  type InsteadCode,
  UNSEEN_CODES,
  type UnseenCode,
} from './codes.ts'
import {
  type GateAnswer,
  type GateFacts,
  type GateReason,
  type GateStanding,
  type Greeting,
  LONGEST_TEXT,
  reason,
} from './facts.ts'
import { LISTED } from './lexicon/index.ts'
import { precautionFor } from './precautions.ts'
import { scriptsIn } from './scripts.ts'
import { searchText } from './search.ts'

export type { GateAnswer, GateFacts, GateReason, Greeting } from './facts.ts'
export { LONGEST_TEXT } from './facts.ts'

export function gate(facts: GateFacts, greeting: Greeting, today: Edtf): GateAnswer {
  const standing: GateStanding = {
    facts,
    greeting,
    today,
    resolved: resolvedFor(facts),
    refusedByCaution: cautionsFor(facts, today),
  }
  const searched = greeting.text === '' ? { reasons: [], unseen: [] } : searchText(standing)
  const reasons = [
    ...personReasons(facts),
    ...placeReasons(standing),
    ...addressReasons(standing),
    ...consentReasons(standing),
    ...strangerReasons(standing),
    ...languageReasons(standing),
    ...searched.reasons,
    ...formReasons(standing),
  ].sort((a, b) => GATE_CODES.indexOf(a.code) - GATE_CODES.indexOf(b.code))
  return {
    verdict: reasons.length === 0 ? 'passes' : 'refused',
    reasons,
    unseen: unseenOf(greeting, searched.unseen),
    instead: insteadOf(reasons.map(({ code }) => code)),
  }
}

function resolvedFor({ facility, recipient, rules }: GateFacts): GateStanding['resolved'] {
  const addressee = { country: facility?.country ?? '', faith: recipient?.faith }
  return Object.fromEntries(resolveRules(rules, addressee).map((rule) => [rule.matter, rule]))
}

/** The cautions that stand for this place and that nothing lifts. */
function cautionsFor(facts: GateFacts, today: Edtf): GateStanding['refusedByCaution'] {
  const precaution = facts.facility && precautionFor(facts.facility)
  const isLifted = consentStands(facts, today) && stateOfAddress(facts, today) === 'verified'
  return precaution && !isLifted ? precaution : { id: '', cautions: [] }
}

/** Nobody tells a family that does not believe it that the person is dead. */
const CODE_OF_DEATH = { told: 'person-dead', doubted: 'person-death-doubted' } as const

const personReasons = ({ person }: GateFacts) => [
  ...(person.found ? [reason('person-found')] : []),
  ...(person.released ? [reason('person-released')] : []),
  ...(person.death ? [reason(CODE_OF_DEATH[person.death])] : []),
]

function placeReasons({ facts: { recipient, facility }, today }: GateStanding): GateReason[] {
  if (!recipient || !facility) return [reason('place-unknown')]
  const { earliest } = bounds(recipient.as_of)
  const days = earliest === null ? null : daysBetween(parseEdtf(earliest), today)
  return days !== null && days.max <= ADDRESS_LIMIT_DAYS
    ? []
    : [reason('place-old', [], { as_of: recipient.as_of })]
}

function stateOfAddress({ facility }: GateFacts, today: Edtf) {
  if (!facility) return null
  const { address, stale } = facility
  return addressState(
    { lines: Boolean(address.local ?? address.romanised), stale, verified_on: address.verified_on },
    today,
  )
}

const CODE_OF_ADDRESS = {
  none: 'address-none',
  unverified: 'address-unverified',
  expired: 'address-expired',
  stale: 'address-stale',
} as const

/** A place that is not known has no address to be judged. */
function addressReasons({ facts, today }: GateStanding): GateReason[] {
  const { facility } = facts
  const state = stateOfAddress(facts, today)
  if (!facility || state === null) return []
  const { local, verified_on } = facility.address
  return [
    ...(state === 'verified'
      ? []
      : [reason(CODE_OF_ADDRESS[state], [], verified_on ? { verified_on } : {})]),
    ...(state !== 'none' && !local ? [reason('address-not-in-local-script')] : []),
    ...(facility.purpose === 'letters_to_prisoner' ? [] : [reason('address-not-for-letters')]),
  ]
}

const consentReasons = ({ facts, today }: GateStanding) =>
  consentStands(facts, today) ? [] : [reason('no-consent')]

/** Given on a day that has come for certain, and not past its end for certain. */
function consentStands({ recipient }: GateFacts, today: Edtf): boolean {
  const consent = recipient?.consent
  if (consent?.state !== 'given' || !consent.on) return false
  const day = bounds(today).earliest ?? ''
  const given = bounds(consent.on).latest
  if (given === null || given > day) return false
  return consent.until === undefined || (bounds(consent.until).earliest ?? '') >= day
}

function strangerReasons({
  greeting,
  resolved: { strangers },
  refusedByCaution,
  facts,
}: GateStanding): GateReason[] {
  if (greeting.sender === 'relative') return []
  return [
    ...(strangers?.verdict === 'refused' ? [reason('strangers-refused', strangers.rules)] : []),
    ...(strangers?.verdict === 'not_known' || (!strangers && facts.facility)
      ? [reason('strangers-not-known', strangers?.rules)]
      : []),
    ...(refusedByCaution.cautions.includes('strangers')
      ? [reason('strangers-precaution', [refusedByCaution.id])]
      : []),
  ]
}

function languageReasons(standing: GateStanding): GateReason[] {
  const { facts, greeting, resolved } = standing
  if (!facts.facility) return []
  const lang = primaryOf(greeting.lang)
  const { languages } = resolved
  const { accepted = [], refused = [] } = languages ?? {}
  const isAccepted = accepted.includes(lang) && !refused.includes(lang)
  const read = facts.recipient?.languages?.map(primaryOf)
  return [
    ...(languages?.verdict === 'limited' && !isAccepted
      ? [reason('language-refused', languages.rules, { lang, accepted: accepted.join(' ') })]
      : []),
    ...(languages?.verdict === 'limited' ? [] : [reason('language-not-known', languages?.rules)]),
    ...(read && !read.includes(lang)
      ? [reason('language-not-read', [], { lang, read: read.join(' ') })]
      : []),
    ...scriptReasons(standing, accepted),
  ]
}

/** Every letter must be of a script in which some accepted language is written. */
function scriptReasons(
  { greeting, resolved: { languages }, refusedByCaution }: GateStanding,
  accepted: readonly string[],
): GateReason[] {
  const found = scriptsIn(greeting.text)
  const allowed = new Set(accepted.flatMap(scriptsOf))
  const strange =
    languages?.verdict === 'limited' ? found.filter((script) => !allowed.has(script)) : []
  const isArabic =
    found.includes('Arab') || (greeting.text === '' && primaryOf(greeting.lang) === 'ug')
  return [
    ...(strange.length > 0
      ? [reason('script-refused', languages?.rules, { script: strange.join(' ') })]
      : []),
    ...(isArabic && refusedByCaution.cautions.includes('uyghur-script')
      ? [reason('script-precaution', [refusedByCaution.id])]
      : []),
  ]
}

const letters = new Intl.Segmenter('und', { granularity: 'grapheme' })
/** Counted by what a reader sees, and by what is stored, whichever is more: marks heaped on one letter are many. */
const lengthOf = (text: string) =>
  Math.max([...letters.segment(text)].length, [...text.normalize('NFC')].length)

function formReasons({ facts, greeting, resolved }: GateStanding): GateReason[] {
  const { identifier, handwriting, pictures } = resolved
  const length = lengthOf(greeting.text)
  return [
    ...(identifier?.verdict === 'required' && !facts.recipient?.identifier?.length
      ? [reason('identifier-missing', identifier.rules)]
      : []),
    ...(handwriting?.verdict === 'required'
      ? [reason('handwritten-required', handwriting.rules)]
      : []),
    ...(greeting.picture && facts.facility && pictures?.verdict !== 'allowed'
      ? [reason('picture-refused', pictures?.rules)]
      : []),
    ...(length > LONGEST_TEXT
      ? [reason('text-too-long', [], { length: String(length), longest: String(LONGEST_TEXT) })]
      : []),
    ...(hasControls(greeting.text) ? [reason('text-control-characters')] : []),
  ]
}

function unseenOf({ text, lang, picture }: Greeting, found: readonly UnseenCode[]): UnseenCode[] {
  const seen = new Set<UnseenCode>(found)
  if (picture) seen.add('picture')
  if (text !== '')
    for (const each of ['codes-and-allusions', 'given-names-alone', 'language-as-you-say'] as const)
      seen.add(each)
  if (scriptsIn(text).some((script) => script !== LISTED[primaryOf(lang)]))
    seen.add('language-without-list')
  return UNSEEN_CODES.filter((code) => seen.has(code))
}

const ABOUT: readonly InsteadCode[] = [
  'card-to-embassy',
  'card-to-representative',
  'card-to-un-procedures',
]
/** What the sender alone can mend. */
const INSTEAD_OF: Partial<Record<GateCode, readonly InsteadCode[]>> = {
  'person-found': ['leave-in-peace'],
  'person-released': ['leave-in-peace'],
  'person-dead': ABOUT,
  'person-death-doubted': ABOUT,
  'place-unknown': ['tell-us-what-you-know', ...ABOUT],
  'place-old': ['tell-us-what-you-know', ...ABOUT],
  'language-refused': ['other-language'],
  'language-not-read': ['other-language'],
  'script-refused': ['other-language'],
  'script-precaution': ['other-language', ...ABOUT],
  'handwritten-required': ['by-hand', ...ABOUT],
  'picture-refused': ['without-picture'],
  'text-too-long': ['shorter-text'],
}

function insteadOf(codes: readonly GateCode[]): InsteadCode[] {
  const all = codes.flatMap(
    (code) =>
      INSTEAD_OF[code] ?? (code.startsWith('text-') ? (['neutral-greeting'] as const) : ABOUT),
  )
  return INSTEAD_CODES.filter((code) => all.includes(code))
}
