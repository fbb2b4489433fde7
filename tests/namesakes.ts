/** Made-up people of Tarvand who share a name in part or whole, and texts that bear it. Nobody here exists. */

import { parseEdtf } from '../src/kernel/dates/index.ts'
import type { ReactionRow } from '../src/reactions/model/index.ts'
import type { ClaimRow, PersonRow, RulingRow } from '../src/registry/model/index.ts'
import type { SourceRow } from '../src/sources/model.ts'
import { canary, type World, world } from './world.ts'

const AT = '2026-01-02T03:04:05Z'
/** The same at every call: the same rows are no change. */
const [REASON, BY] = [canary('namesake-reason'), canary('namesake-by')]
const d = parseEdtf

export const sourceRow = (id: string, more: Partial<SourceRow> = {}): SourceRow => ({
  id,
  publisher: 'The Tarvand Courier',
  title: `Report ${id}`,
  published: d('2021-03'),
  kind: 'press',
  basis: 'seen',
  reading: 'whole',
  grade: 'B',
  ...more,
})
export const personRow = (slug: string, source = 's-open'): PersonRow => ({
  slug,
  publication: { ground: 'relative_campaign', date: d('2021-03'), source },
  visibility: 'public',
})
export const claimRow = (
  person: string,
  n: string,
  value: string,
  more: Partial<ClaimRow> = {},
): ClaimRow => ({
  id: `${person}-${n}`,
  person,
  predicate: 'situation',
  value,
  claimant: 'The Tarvand Courier',
  connection: 'not_stated',
  channel: 'press',
  source: 's-open',
  information_grade: 3,
  visibility: 'public',
  ...more,
})
export const nameRow = (
  person: string,
  n: string,
  value: string,
  script = 'Latn',
  lang = 'en',
): ClaimRow =>
  claimRow(person, n, value, {
    predicate: 'name',
    form: { script, lang, kind: script === 'Latn' ? 'primary' : 'variant', basis: 'seen' },
  })
export const accepted = (claims: readonly ClaimRow[]): RulingRow[] =>
  claims.map(({ id }) => ({ claim: id, n: 1, verdict: 'accepted', reason: REASON, by: BY, at: AT }))
export const reactionRow = (id: string, persons: string[], summary: string): ReactionRow => ({
  ...world().reactions[0]!,
  id,
  persons,
  summary,
})

/** Of p-a, who is to be hidden: in Latin, Cyrillic, Arabic and Han letters. */
export const FORMS_OF_A = [
  'Zumret Qadirova',
  'Zumret',
  'Зумрәт Қадирова',
  'زۇمرەت قادىروۋا',
  '祖木热提·卡迪罗娃',
] as const

const SCRIPTS = ['Latn', 'Latn', 'Cyrl', 'Arab', 'Hans']
const LANGS = ['en', 'en', 'ug', 'ug', 'zh']
const claims: ClaimRow[] = [
  ...FORMS_OF_A.map((form, n) => nameRow('p-a', `n${n + 1}`, form, SCRIPTS[n]!, LANGS[n]!)),
  claimRow('p-a', 'c01', 'Taken from her house', { source: 's-of-a' }),
  nameRow('p-b', 'n1', 'Zumret Qadirova'),
  nameRow('p-b', 'n2', '祖木热提·卡迪罗娃', 'Hans', 'zh'),
  nameRow('p-b', 'n3', 'Sumire'),
  claimRow('p-b', 'c01', 'Zumret Qadirova taught music in Sund', { source: 's-of-b' }),
  claimRow('p-b', 'c02', 'A baker', { source: 's-of-both' }),
  claimRow('p-a', 'c02', 'A weaver', { source: 's-of-both' }),
  nameRow('p-c', 'n1', 'Odra Sorn'),
  claimRow('p-c', 'c01', 'Taken together with Zumret Qadirova'),
  claimRow('p-c', 'c02', 'Taken\ntogether with Zumret\nQadirova'),
  claimRow('p-c', 'c03', 'Зумрәт Қадирова яки زۇمرەت قادىروۋا bilen'),
  claimRow('p-c', 'c04', 'Sang at weddings', { source: 's-of-c' }),
  nameRow('p-d', 'n1', 'Qeyser Zumret'),
  claimRow('p-d', 'c01', 'Qeyser Zumret drove a lorry'),
  claimRow('p-d', 'c02', 'Shared a cell with Zumret Qadirova'),
  claimRow('p-d', 'c03', 'Zumret was seen in Olm'),
]

/** The made-up world, with p-a of the name, p-b of the same, p-d of a part of it, and p-c in whose statement it stands. */
export function namesakes(): World {
  const rows = world()
  rows.people.push(...['p-a', 'p-b', 'p-c', 'p-d'].map((slug) => personRow(slug)))
  rows.sources.push(
    sourceRow('s-of-a', { title: 'Zumret Qadirova, weaver' }),
    sourceRow('s-of-b', {
      title: 'Zumret Qadirova, who taught music',
      address: 'https://x.example/zumret-qadirova',
    }),
    sourceRow('s-of-both', { title: 'On Zumret Qadirova' }),
    sourceRow('s-of-c', { title: 'Weddings, by Zumret Qadirova' }),
  )
  rows.claims.push(...structuredClone(claims))
  rows.rulings.push(...accepted(claims))
  rows.reactions.push(
    reactionRow('re-b', ['p-b'], 'Norrland asked after Zumret Qadirova.'),
    reactionRow('re-none', [], 'Norrland spoke of Zumret Qadirova.'),
    reactionRow('re-both', ['p-a', 'p-b'], 'Norrland asked after two women.'),
    reactionRow('re-c', ['p-c'], 'Norrland asked after Odra Sorn and Zumret Qadirova.'),
  )
  rows.raisings.push({
    ...rows.raisings[0]!,
    id: 'rs-others',
    persons: ['p-b'],
    others: ['Zumret Qadirova'],
  })
  rows.raisings.push({ ...rows.raisings[0]!, id: 'rs-b', persons: ['p-b'], others: ['Bren Aldo'] })
  return rows
}
