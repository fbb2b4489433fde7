/** Prefectures and counties of Xinjiang by name, in any of the spellings people use, and by code, also by codes that are no longer in use. */
import { AROUND, REGION_LINES, WITHIN } from './regions-data.ts'

/** A prefecture (code of 4 digits) or a county, district or city (6 digits). Names stand without the word for its kind; `han` with it. */
export type Region = {
  code: string
  level: 'prefecture' | 'county'
  /** The code of the region around it. */
  within: string | null
  han: string
  /** Arabic script; empty when we do not know it. */
  uyghur: readonly string[]
  uly: readonly string[]
  /** Other Latin spellings in use, and other Han names, former ones too. */
  others: readonly string[]
  /** The first yearly list that has this code; null when it is as old as the lists (1980). */
  since: number | null
  /** Codes it had before, in use from the first year on; the second no longer has them. */
  earlier: readonly { code: string; from: number; until: number }[]
  /** `recalled`: the Uyghur name has not been checked against anything. */
  basis: 'seen' | 'recalled'
}

export type Relation = 'same' | 'contains' | 'different' | 'unknown'

export const REGIONS: readonly Region[] = REGION_LINES.trim().split('\n').map(readLine)

const byCode = new Map(REGIONS.map((region) => [region.code, region]))
const byEarlierCode = Map.groupBy(
  REGIONS.flatMap((region) => region.earlier.map((earlier) => ({ ...earlier, region }))),
  ({ code }) => code,
)

/**
 * The narrowest region that a code names: 4 digits a prefecture, 6 a county; for a county that is not in the table, its prefecture.
 * Codes no longer in use name what is there today. A few were given twice: with no year, these name the prefecture only.
 * Null outside Xinjiang, and for what is no code.
 */
export function regionByCode(code: string, year?: number): Region | null {
  if (!/^65\d\d(\d\d)?$/.test(code)) return null
  const short = code.endsWith('00') && code.length === 6 ? code.slice(0, 4) : code
  return (
    byCode.get(short) ??
    byFormer(short, year) ??
    (short.length === 6 ? regionByCode(short.slice(0, 4), year) : null)
  )
}

function byFormer(code: string, year: number | undefined): Region | null {
  const uses = (byEarlierCode.get(code) ?? []).filter(
    ({ from, until }) => year === undefined || (from <= year && year < until),
  )
  return uses.length === 1 ? uses[0]!.region : null
}

/** Whether `inner` lies in `outer`. A region does not contain itself. */
export function contains(outer: Region, inner: Region): boolean {
  for (let at = inner.within; at !== null; at = byCode.get(at)?.within ?? null)
    if (at === outer.code) return true
  return false
}

/**
 * The regions that a text can mean: "Qaraqash", "墨玉县", "Karakash county, Hotan", "قاراقاش ناھىيىسى", "新疆和田地区墨玉县".
 * More than one when the name is shared (Hotan: the prefecture, the city, the county), none when nothing in it is known.
 * Several names in one text narrow each other down; when they contradict each other, all that are named are given.
 */
export function regionsByName(text: string): readonly Region[] {
  const mentions = mentionsIn(text.slice(0, LONGEST))
  const fitting = mentions.map((mention) =>
    mention.filter((region) =>
      mentions.every((other) => other === mention || other.some((each) => related(each, region))),
    ),
  )
  const agreed = fitting.every((mention) => mention.length > 0) ? fitting : mentions
  return [...new Set(agreed.flat())].filter(
    (region) => !agreed.some((other) => other.length > 0 && isNarrowedBy(region, other)),
  )
}

/** Another mention that speaks only of places inside this one. */
const isNarrowedBy = (region: Region, mention: readonly Region[]): boolean =>
  mention.every((each) => contains(region, each))

/** Two places, each a code or a text. 'contains' when one lies in the other or may; 'unknown' when either is not in the table. */
export function sameRegion(a: string, b: string): Relation {
  const [first, second] = [meantBy(a), meantBy(b)]
  if (first.length === 0 || second.length === 0) return 'unknown'
  const relations = new Set(first.flatMap((one) => second.map((other) => relationOf(one, other))))
  if (relations.size === 1) return [...relations][0]!
  if (first.length === second.length && first.every((region) => second.includes(region)))
    return 'same'
  return relations.has('same') || relations.has('contains') ? 'contains' : 'unknown'
}

/** The regions a code or a text means, when it has to mean one: a shared name that also names the region around the others means that one. */
export function meantBy(text: string): readonly Region[] {
  const tidy = text.trim()
  const regions = /^\d+$/.test(tidy)
    ? [regionByCode(tidy)].filter((region) => region !== null)
    : regionsByName(tidy)
  const widest = regions.find((region) =>
    regions.every((other) => other === region || contains(region, other)),
  )
  return widest ? [widest] : regions
}

function relationOf(a: Region, b: Region): Relation {
  if (a === b) return 'same'
  if (contains(a, b) || contains(b, a)) return 'contains'
  return liesAround(a, b) || liesAround(b, a) ? 'unknown' : 'different'
}

const related = (a: Region, b: Region): boolean => relationOf(a, b) !== 'different'

/** Whether the city of the Production Corps lies among the counties of the other's prefecture. */
const liesAround = (city: Region, other: Region): boolean =>
  (AROUND[city.code] ?? []).some((code) => code === other.code || code === other.within)

function readLine(line: string): Region {
  const [
    code = '',
    han = '',
    uyghur = '',
    uly = '',
    others = '',
    since = '',
    earlier = '',
    basis = '',
  ] = line.split('|')
  const level = code.length === 4 ? 'prefecture' : 'county'
  return {
    code,
    level,
    within: WITHIN[code] ?? (level === 'county' ? code.slice(0, 4) : null),
    han,
    uyghur: listed(uyghur),
    uly: listed(uly),
    others: listed(others),
    since: since === '' ? null : Number(since),
    earlier: listed(earlier).map(readEarlier),
    basis: basis === 'seen' ? 'seen' : 'recalled',
  }
}

function listed(text: string): string[] {
  return text.split(';').filter((each) => each !== '')
}

function readEarlier(text: string): Region['earlier'][number] {
  const [, code = '', from, until] = /^(\d+) (\d+)–(\d+)$/.exec(text) ?? []
  return { code, from: Number(from), until: Number(until) }
}

/** Longest text that is read: an address, not a page. */
const LONGEST = 400

/** Words for a kind of region, in several languages, and what each leaves of the candidates. */
const KINDS: readonly { words: string; keep(region: Region): boolean }[] = [
  {
    words: 'county xian nahiye nahiyisi nahiyesi ناھىيە ناھىيىسى ناھىيەسى ناھىيسى',
    keep: ({ han }) => han.endsWith('县'),
  },
  {
    words: 'city shi sheher shehri shehiri شەھەر شەھرى شەھىرى',
    keep: ({ han }) => han.endsWith('市'),
  },
  {
    words: 'district qu rayon rayoni رايون رايونى',
    keep: ({ han }) => han.endsWith('区') && !han.endsWith('地区'),
  },
  {
    words:
      'prefecture diqu zhou wilayet wilayiti oblast oblasti ۋىلايەت ۋىلايىتى ۋىلايىت ئوبلاست ئوبلاستى',
    keep: ({ level }) => level === 'prefecture',
  },
]

/** Names of regions found in a text, in order; each with all that it can mean. */
function mentionsIn(text: string): Region[][] {
  const found: Region[][] = []
  for (const run of plain(text).match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? []) {
    if (/\p{Script=Han}/u.test(run)) found.push(...scan([...run], '', 16))
    else
      found.push(
        ...scan(
          run.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== ''),
          ' ',
          6,
        ),
      )
  }
  return found
}

/** Longest names first, from the start on; what is no name is passed over. */
function scan(units: readonly string[], between: string, longest: number): Region[][] {
  const found: Region[][] = []
  for (let at = 0; at < units.length; ) {
    let length = Math.min(longest, units.length - at)
    while (length > 0 && !byName.has(units.slice(at, at + length).join(between))) length--
    if (length > 0)
      found.push(
        ofKind(byName.get(units.slice(at, at + length).join(between))!, units[at + length] ?? ''),
      )
    at += Math.max(1, length)
  }
  return found
}

function ofKind(regions: readonly Region[], word: string): Region[] {
  const keep = keepByWord.get(word)
  const kept = keep ? regions.filter(keep) : []
  return kept.length > 0 ? kept : [...regions]
}

/** Traditional forms that occur in these names. */
const TRADITIONAL =
  '烏魯齊瑪達東區縣蘇庫車葉溫灣輪臺爾羅吳拉齊壘敏裡裏圖圖蓋買納爐頓獨鹼鹽漢鄯縣闐沖鞏劉額嶽門關雙親楊馬呼圖壁爾靜碩焉耆興營陽務諾貢' as const
const SIMPLIFIED =
  '乌鲁齐玛达东区县苏库车叶温湾轮台尔罗吴拉齐垒敏里里图图盖买纳炉顿独碱盐汉鄯县阗冲巩刘额岳门关双亲杨马呼图壁尔静硕焉耆兴营阳务诺贡' as const
const simpler = new Map([...TRADITIONAL].map((from, at) => [from, [...SIMPLIFIED][at]!]))

/** One spelling for what is written in many: no marks on Latin letters, no apostrophes, one form of each Arabic letter, simplified Han. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}'’ʼ`ـ]/gu, '')
    .toLowerCase()
    .replace(/[ەھہة]/g, 'ه')
    .replace(/[يی]/g, 'ى')
    .replace(/ك/g, 'ک')
    .replace(/\p{Script=Han}/gu, (character) => simpler.get(character) ?? character)
}

/** 喀什地区 → 喀什, 察布查尔锡伯自治县 → 察布查尔: the name without its kind and without the people it is called after. */
const stem = (han: string): string =>
  han.replace(/(哈萨克|柯尔克孜|蒙古|回族|锡伯|塔吉克)?(自治[州县]|地区|[市县区])$/, '')

function namesOf({ han, uyghur, uly, others }: Region): Set<string> {
  const hans = [han, stem(han), ...others].filter((name) => name.length > 1)
  return new Set(
    [...hans, ...uyghur, ...uly].map((name) =>
      plain(name)
        .split(/[^\p{L}\p{N}]+/u)
        .join(' '),
    ),
  )
}

const byName = new Map<string, Region[]>()
for (const region of REGIONS) {
  for (const name of namesOf(region)) byName.set(name, [...(byName.get(name) ?? []), region])
}

const keepByWord = new Map(
  KINDS.flatMap(({ words, keep }) =>
    plain(words)
      .split(' ')
      .map((word) => [word, keep]),
  ),
)
