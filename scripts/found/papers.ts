/** Facilities, mail rules, postal formats. */
import type { FacilityRow, Faith, MailRuleRow, PostalFormatRow } from '../../src/papers/model.ts'
import { type Facts, known, type Page } from './facts.ts'
import type { Ledger } from './sources.ts'

type Facility = {
  id: string
  address_romanised_generated?: boolean | null
  stale?: true | string
  source: Page
  [key: string]: unknown
}
type Scope = {
  country: string
  region?: string
  facility?: string
  kind?: string
  as?: string
  faith?: Faith
}
type MailRule = {
  id: string
  scope: Scope
  rule: string
  value: unknown
  conflict_group?: string
  note?: string
  source: Page
  checked_on: string
}
type Format = {
  id: string
  kind: string
  iso3: string
  lang?: string
  script?: string
  basis: string
  value?: object
  conflict_group?: string
  note?: string
  source: Page
  checked_on: string
  thickness_in?: (number | null)[]
  [key: string]: unknown
}

export const facilityRows = (facts: Facts, sources: Ledger): unknown[] =>
  facts
    .jsonl<Facility>('facilities.jsonl')
    .map(({ address_romanised_generated, stale, source, ...facility }) => {
      if (address_romanised_generated)
        throw new Error(`${facility.id}: a generated address may not be published`)
      return known({
        ...facility,
        stale: stale === true ? 'yes' : stale,
        ...sources.cite(source),
        visibility: 'public',
      }) satisfies Partial<FacilityRow> | object
    })

/** Facilities that a rule names in words. One that has no row is kept as region and kind. */
const SCOPES: Record<string, Partial<Scope>> = {
  '天津市女子监狱 (Tianjin Women’s Prison)': { facility: 'chn-tianjin-womens' },
  '上海市看守所 (Shanghai detention centres)': {
    facility: undefined,
    region: 'Shanghai',
    kind: 'Shanghai detention centres (上海市看守所)',
  },
  'Jinshi Prison, Hunan': { facility: 'chn-jinshi' },
  'Penal colony No. 3 (Vitba)': { facility: 'blr-ik-3' },
  'Tora Investigations prison': { facility: 'egy-tora', kind: 'Tora Investigations prison' },
}

/** Rules that their source means for prisoners of one faith. */
const FAITH_OF: Record<string, Faith> = { mr010: 'christianity' }

export const mailRuleRows = (facts: Facts, sources: Ledger): unknown[] =>
  facts.jsonl<MailRule>('mail-rules.jsonl').map(({ scope, value, source, ...rule }) => {
    const named = scope.facility ? SCOPES[scope.facility] : {}
    if (!named) throw new Error(`papers.ts: no facility for ${scope.facility}`)
    return known({
      ...rule,
      scope: known({ ...scope, ...named, faith: FAITH_OF[rule.id] }),
      value: isObject(value) ? known(value) : value,
      ...sources.cite(source),
      visibility: 'public',
    }) satisfies Partial<MailRuleRow> | object
  })

const NOTES: Record<string, string> = {
  pf29: 'As the Universal Postal Union advises, from memory; not seen on one of its pages.',
}
const COMMON: readonly string[] = [
  'id',
  'kind',
  'iso3',
  'lang',
  'script',
  'basis',
  'conflict_group',
  'note',
  'source',
  'checked_on',
  'value',
  'thickness_in',
]

export const formatRows = (facts: Facts, sources: Ledger): unknown[] =>
  facts.jsonl<Format>('postal-formats.jsonl').map((format) => {
    const {
      id,
      kind,
      iso3,
      lang,
      script,
      basis,
      conflict_group,
      note,
      checked_on,
      value,
      thickness_in,
    } = format
    const own = Object.fromEntries(Object.entries(format).filter(([key]) => !COMMON.includes(key)))
    const thickness = thickness_in && {
      thickness_in: known({ min: thickness_in[0] ?? null, max: thickness_in[1] ?? null }),
    }
    return known({
      id,
      kind,
      iso3,
      lang,
      script,
      basis,
      value: known({ ...value, ...own, ...thickness }),
      conflict_group,
      note: NOTES[id] ?? note,
      ...sources.cite(format.source),
      checked_on,
      visibility: 'public',
    }) satisfies Partial<PostalFormatRow> | object
  })

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
