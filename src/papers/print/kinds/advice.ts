/** What to do and not to do in mail to prisoners of one country, as sources advise it, each under its name and its day. */

import type { PaperLanguage } from '../../../kernel/about/languages.ts'
import type { PublicSourceRef } from '../../../kernel/fields/source-ref.ts'
import { fill, paperWords, recordWords } from '../../../words/index.ts'
import type { PublicMailRule } from '../../public.ts'
import { type Press, paperHead } from '../head.ts'
import type { Composed } from '../make.ts'
import { run } from '../names.ts'
import type { Run } from '../paper.ts'
import { saidByRule } from '../said-by-rule.ts'
import { dateIn, ourWords, type Tongue } from '../tongues.ts'
import { dated } from '../voice.ts'

/**
 * `rules`: those of the country and of everywhere ('*'); others, and those for one person alone, are left out. `countryName`: in the
 * sender’s language. `places`: names of facilities by id, for rules that speak of one place.
 */
export type Advice = {
  country: string
  countryName: string
  rules: readonly PublicMailRule[]
  lang: PaperLanguage
  sources: readonly PublicSourceRef[]
  places?: Readonly<Record<string, string>>
}

/** One piece of advice. `only`: for whom or where alone it is meant. `ref`: number of its source. */
type Piece = { text: Run[]; note: Run | null; only: Run[]; by: Run; checked: Run; ref: string }
/** Advice of one matter: what agrees, and groups of which each side says something else. */
type Matter = { label: Run; pieces: Piece[]; disputes: Piece[][] }
type Part = { title: Run | null; do: Piece[]; dont: Piece[]; never: Piece[]; matters: Matter[] }

type Set = (rule: PublicMailRule) => Piece

export function advice(order: Advice, press: Press): Composed {
  const { country, countryName, lang } = order
  const tongue: Tongue = { lang, w: paperWords(lang), r: recordWords(lang) }
  const here = ordered(order.rules.filter(({ scope }) => scope.country === country))
  const everywhere = ordered(order.rules.filter(({ scope }) => scope.country === '*'))
  const { numbers, sources } = numbered([...here, ...everywhere], order.sources)
  const set: Set = (rule) =>
    pieceOf(rule, { tongue, own: press.own, numbers, sources, places: order.places ?? {} })
  const title = fill(tongue.w.advice.title, { country: countryName })
  const data = {
    ...paperHead(lang, title, [here, everywhere], press),
    page: tongue.w.dossier.page,
    sourcesTitle: tongue.w.dossier.sources,
    parts: [
      partOf(here, null, set, tongue),
      partOf(everywhere, dated(tongue.w.advice.everywhere, lang), set, tongue),
    ],
    sources: sources.map(({ publisher, title, published }, n) => ({
      n: String(n + 1),
      publisher: run(publisher, 'en'),
      title: title === null ? null : run(title, 'en'),
      published: dated(dateIn(published, tongue), lang),
    })),
  }
  return { template: 'advice', data, items: 4, as: 'pdf' }
}

const REACHES = ['everywhere', 'country', 'region', 'kind', 'facility']

/** What holds for all of the country first. */
const ordered = (rules: readonly PublicMailRule[]): PublicMailRule[] =>
  rules
    .filter(({ scope }) => !scope.person)
    .sort(
      (a, b) =>
        REACHES.indexOf(a.reach) - REACHES.indexOf(b.reach) ||
        (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
    )

function numbered(rules: readonly PublicMailRule[], known: readonly PublicSourceRef[]) {
  const byId = new Map(known.map((source) => [source.id, source]))
  const sources = [...new Set(rules.map(({ source }) => source))].flatMap(
    (id) => byId.get(id) ?? [],
  )
  return { sources, numbers: new Map(sources.map(({ id }, n) => [id, String(n + 1)])) }
}

type Ground = {
  tongue: Tongue
  own: string | undefined
  numbers: ReadonlyMap<string, string>
  sources: readonly PublicSourceRef[]
  places: Readonly<Record<string, string>>
}

function pieceOf(rule: PublicMailRule, { tongue, own, numbers, sources, places }: Ground): Piece {
  const { w, r, lang } = tongue
  const publisher = sources.find(({ id }) => id === rule.source)?.publisher ?? rule.source
  return {
    text: saidByRule(rule, { ...tongue, own }),
    note: rule.note ? ourWords(rule.note, [tongue], own) : null,
    only: [
      ...faithOf(rule, tongue),
      ...scopeOf(rule, places).map((what) => dated(fill(r.only, { what }), lang)),
    ],
    by: run(publisher, 'en'),
    checked: dated(fill(w.advice.checked, { date: dateIn(rule.checked_on, tongue) }), lang),
    ref: numbers.get(rule.source) ?? '',
  }
}

/** Religious advice for one faith is no general advice: what allows religious words always says for whom alone. */
function faithOf({ rule, scope, value }: PublicMailRule, { r, lang }: Tongue): Run[] {
  const allows =
    rule === 'religious_wording' &&
    (value === true ||
      (typeof value === 'object' && value !== null && 'allowed' in value && value.allowed === true))
  if (!scope.faith && !allows) return []
  return [
    dated(r.oneFaith, lang),
    ...(scope.faith ? [dated(fill(r.only, { what: r.faiths[scope.faith] }), lang)] : []),
  ]
}

function scopeOf(
  { scope: { region, facility, kind } }: PublicMailRule,
  places: Readonly<Record<string, string>>,
): string[] {
  const place = facility && (Object.hasOwn(places, facility) ? places[facility]! : facility)
  const parts = [place, kind, region].filter((part) => part !== undefined)
  return parts.length > 0 ? [parts.join(', ')] : []
}

const APART: readonly PublicMailRule['rule'][] = [
  'do',
  'dont',
  'forbidden_topics',
  'forbidden_words',
]

function partOf(
  rules: readonly PublicMailRule[],
  title: Run | null,
  set: Set,
  tongue: Tongue,
): Part {
  const groups = disputesIn(rules)
  const isDisputed = ({ conflict_group }: PublicMailRule) =>
    conflict_group !== undefined && groups.has(conflict_group)
  const agreed = rules.filter((rule) => !isDisputed(rule))
  const of = (...kinds: PublicMailRule['rule'][]) =>
    agreed.filter(({ rule }) => kinds.includes(rule)).map(set)
  const kinds = Object.keys(tongue.r.mailRules) as (keyof typeof tongue.r.mailRules)[]
  const matters = kinds.map((kind): Matter => {
    const disputes = [...groups.values()].filter(([first]) => first!.rule === kind)
    return {
      label: dated(tongue.r.mailRules[kind], tongue.lang),
      pieces: APART.includes(kind) ? [] : of(kind),
      disputes: disputes.map((members) => members.map(set)),
    }
  })
  return {
    title,
    do: of('do'),
    dont: of('dont'),
    never: of('forbidden_topics', 'forbidden_words'),
    matters: matters.filter(({ pieces, disputes }) => pieces.length + disputes.length > 0),
  }
}

/** Groups of which at least two say different things: the same advice given twice is no dispute. */
function disputesIn(rules: readonly PublicMailRule[]): Map<string, PublicMailRule[]> {
  const byGroup = Map.groupBy(rules, ({ conflict_group }) => conflict_group)
  const disputed = [...byGroup].flatMap(([group, members]): [string, PublicMailRule[]][] =>
    group !== undefined && new Set(members.map(({ value }) => JSON.stringify(value))).size > 1
      ? [[group, members]]
      : [],
  )
  return new Map(disputed)
}
