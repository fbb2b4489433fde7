/** What the text of a card holds that it may not: by the rules, and by the least that is refused everywhere. */

import {
  holds,
  holdsName,
  holdsPerson,
  marksIn,
  type Opened,
  openText,
} from '../../../packages/names/src/in-text/opened.ts'
import { forbiddenPhrases, primaryOf } from '../model/resolve.ts'
import type { UnseenCode } from './codes.ts'
import {
  type ForbiddenName,
  type GateReason,
  type GateStanding,
  LONGEST_TEXT,
  reason,
} from './facts.ts'
import { EVERYDAY, SLOGANS, TOPIC_OF, type Topic, WORDS_OF } from './lexicon/index.ts'

type Found = { reasons: GateReason[]; unseen: UnseenCode[] }

/** Of a text that is far too long, and refused for it, no more than this is searched: what may pass is shorter, as it is composed here. */
const MOST_SEARCHED = 4 * LONGEST_TEXT

/** As much of a text as is searched. */
export const searched = (text: string): string => text.normalize('NFC').slice(0, MOST_SEARCHED)

export function searchText(whole: GateStanding): Found {
  const standing = {
    ...whole,
    greeting: { ...whole.greeting, text: searched(whole.greeting.text) },
  }
  const text = openText(standing.greeting.text)
  const byRules = ruledReasons(standing, text)
  return {
    reasons: [
      ...leastReasons(standing, text),
      ...byRules.reasons,
      ...religionReasons(standing, text),
    ],
    unseen: byRules.unseen,
  }
}

/** Refused everywhere, whatever the rules say or do not say. */
function leastReasons({ facts, greeting }: GateStanding, text: Opened): GateReason[] {
  const { link, hashtag, at } = marksIn(greeting.text)
  const slogan = SLOGANS.find((each) => holds(text, each))
  const word = wordOf(text, ['case', 'amnesty'], greeting.lang)
  return [
    ...(link ? [reason('text-link')] : []),
    ...(hashtag ? [reason('text-hashtag')] : []),
    ...(at ? [reason('text-at-sign')] : []),
    ...(slogan ? [reason('text-slogan', [], { word: shown(slogan) })] : []),
    ...(word ? [reason('text-case', [], { word })] : []),
    ...namedReasons(facts.person.names, facts.named, text),
  ]
}

const CODE_OF_NAMED = {
  organisation: 'text-organisation',
  campaign: 'text-campaign',
  person: 'text-person',
} as const

/** The person's own names may stand, and so may what is only a part of one of them. */
function namedReasons(
  own: readonly string[],
  named: readonly ForbiddenName[],
  text: Opened,
): GateReason[] {
  const opened = own.map((name) => openText(name))
  const stands = { organisation: holdsName, campaign: holdsName, person: holdsPerson }
  const isOwn = (name: string) => opened.some((each) => holdsPerson(each, name))
  return (Object.keys(CODE_OF_NAMED) as ForbiddenName['kind'][]).flatMap((kind) => {
    const found = named.filter(
      (each) => each.kind === kind && stands[kind](text, each.text) && !isOwn(each.text),
    )
    const names = found.map((each) => each.text).sort()
    return names[0] === undefined ? [] : [reason(CODE_OF_NAMED[kind], [], { word: names[0] })]
  })
}

/** One reason a phrase, with every rule that forbids it. */
function ruledReasons({ facts, greeting }: GateStanding, text: Opened): Found {
  const addressee = { country: facts.facility?.country ?? '', faith: facts.recipient?.faith }
  const phrases = Map.groupBy(
    forbiddenPhrases(facts.rules, addressee),
    ({ kind, phrase }) => `${kind} ${phrase}`,
  )
  const found: Found = { reasons: [], unseen: [] }
  for (const forbidden of phrases.values()) {
    const { kind, phrase } = forbidden[0]!
    const meaning = Object.hasOwn(TOPIC_OF, phrase) ? TOPIC_OF[phrase]! : null
    if (meaning === 'class') found.unseen.push('class-of-words')
    if (meaning === null) found.unseen.push('read-the-rule-yourself')
    const word =
      meaning === 'class'
        ? null
        : meaning === null
          ? literal(text, phrase)
          : wordOf(text, meaning, greeting.lang)
    const code = meaning === null ? 'text-phrase' : kind === 'topic' ? 'text-topic' : 'text-word'
    if (word)
      found.reasons.push(
        reason(code, [...new Set(forbidden.map(({ rule }) => rule))].sort(), { phrase, word }),
      )
  }
  return found
}

/** A phrase that nobody has read: refused when it stands in the text, or when any longer word of it does. */
function literal(text: Opened, phrase: string): string | null {
  const words = phrase
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => /\p{Script=Han}/u.test(word) || word.length > 3)
  return [phrase, ...words].find((each) => holds(text, each)) ?? null
}

const OF_FAITH = {
  islam: 'islam',
  christianity: 'christianity',
  buddhism: 'buddhism',
  other: 'religion',
} as const
const OF_NO_ONE_FAITH: readonly Topic[] = ['religion', 'church']
const OF_ALL_FAITHS: readonly Topic[] = [...OF_NO_ONE_FAITH, 'islam', 'christianity', 'buddhism']

/** Words of faith need leave; leave given for one faith is none for another. */
function religionReasons(
  { facts, greeting, resolved: { religion }, refusedByCaution }: GateStanding,
  text: Opened,
): GateReason[] {
  const granted = religion?.verdict === 'allowed'
  const own: readonly Topic[] = religion?.faith
    ? [...OF_NO_ONE_FAITH, OF_FAITH[religion.faith]]
    : OF_ALL_FAITHS
  const refused = OF_ALL_FAITHS.filter((topic) => !granted || !own.includes(topic))
  const word = facts.facility ? wordOf(text, refused, greeting.lang) : null
  const cautious = refusedByCaution.cautions.includes('religion')
    ? wordOf(text, OF_ALL_FAITHS, greeting.lang)
    : null
  return [
    ...(word ? [reason('text-religion', religion?.rules, { word })] : []),
    ...(cautious
      ? [reason('text-religion-precaution', [refusedByCaution.id], { word: cautious })]
      : []),
  ]
}

/** The first word of these topics that stands in the text, as the list writes it; but for the everyday words of the text's language. */
function wordOf(text: Opened, topics: readonly Topic[], lang: string): string | null {
  const everyday = EVERYDAY[primaryOf(lang)] ?? []
  for (const topic of topics) {
    const word = WORDS_OF[topic].find((each) => !everyday.includes(each) && holds(text, each))
    if (word) return shown(word)
  }
  return null
}

const shown = (word: string) => word.replace(/^=/, '')
