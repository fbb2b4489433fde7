/**
 * Names of made-up people, in the letters that such names are written in. They are put together from syllables, so that nobody bears them;
 * how often each is borne follows Zipf, as given names do: of a million people a full name has some 23 bearers, the commonest thousands.
 */
export type Random = () => number
/** A form of a name, as a claim has it. */
export type NameForm = {
  value: string
  script: string
  lang: string
  kind: 'primary' | 'native' | 'official_chinese' | 'pinyin' | 'variant'
}

/** Mulberry32: small, seeded, the same everywhere. */
export function random(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A syllable in Latin, Arabic (as Uyghur is written), Cyrillic (as Kazakh is) and Han letters. */
const SYLLABLES = [
  ['tur', 'تۇر', 'тұр', '图尔'],
  ['bek', 'بەك', 'бек', '别克'],
  ['nar', 'نار', 'нар', '纳尔'],
  ['mil', 'مىل', 'міл', '米力'],
  ['sar', 'سار', 'сар', '萨尔'],
  ['qem', 'قەم', 'қем', '开木'],
  ['dil', 'دىل', 'діл', '迪力'],
  ['gul', 'گۇل', 'гүл', '古丽'],
  ['yas', 'ياس', 'яс', '亚斯'],
  ['zor', 'زور', 'зор', '佐尔'],
  ['pat', 'پات', 'пат', '帕特'],
  ['ran', 'ران', 'ран', '兰'],
  ['hem', 'ھەم', 'хем', '海木'],
  ['lut', 'لۇت', 'лұт', '鲁特'],
  ['kiz', 'كىز', 'кіз', '克孜'],
] as const
const [LATIN, ARABIC, CYRILLIC, HAN] = [0, 1, 2, 3] as const
type Letters = 0 | 1 | 2 | 3

/** Given names: pairs of syllables, none twice the same, in no order of their sound. The first is the commonest. */
const GIVEN = shuffled(
  SYLLABLES.flatMap((first) =>
    SYLLABLES.flatMap((last) => (first === last ? [] : [[first, last] as const])),
  ),
).slice(0, 206)

function shuffled<T>(list: readonly T[]): T[] {
  const next = random(1)
  return list
    .map((each) => ({ each, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ each }) => each)
}

const SURNAMES = [...'岚桐砚泊溪樵霁芷岑荻']
const HAN_GIVEN = [...'云石月川林雪松原海星竹秋']
const PINYIN: Record<string, string> = {
  岚: 'Lan',
  桐: 'Tong',
  砚: 'Yan',
  泊: 'Bo',
  溪: 'Xi',
  樵: 'Qiao',
  霁: 'Ji',
  芷: 'Zhi',
  岑: 'Cen',
  荻: 'Di',
  云: 'Yun',
  石: 'Shi',
  月: 'Yue',
  川: 'Chuan',
  林: 'Lin',
  雪: 'Xue',
  松: 'Song',
  原: 'Yuan',
  海: 'Hai',
  星: 'Xing',
  竹: 'Zhu',
  秋: 'Qiu',
}

/** Picks with weights 1/rank^s. */
export function zipf(count: number, s: number): (next: Random) => number {
  let sum = 0
  const upTo = Float64Array.from({ length: count }, (_, at) => {
    sum += (at + 1) ** -s
    return sum
  })
  return (next) => {
    const wanted = next() * sum
    let [low, high] = [0, count - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if (upTo[middle]! < wanted) low = middle + 1
      else high = middle
    }
    return low
  }
}

const pickGiven = zipf(GIVEN.length, 0.7)
const pickSurname = zipf(SURNAMES.length, 0.7)
const pickHanGiven = zipf(HAN_GIVEN.length, 0.7)

const capital = (word: string) => word.replace(/^\p{L}/u, (letter) => letter.toUpperCase())
const written = (name: number, letters: Letters): string =>
  capital(GIVEN[name]!.map((syllable) => syllable[letters]).join(''))

/** Every form of one person's name; the first is in Latin letters. The same draws give the same name. */
export function nameOf(next: Random): NameForm[] {
  const kind = next()
  if (kind < 0.1) return hanName(next)
  const [given, father] = [pickGiven(next), pickGiven(next)]
  const full = (letters: Letters, between = ' ') =>
    [given, father].map((name) => written(name, letters)).join(between)
  const latin: NameForm = { value: full(LATIN), script: 'Latn', lang: 'en', kind: 'primary' }
  const han: NameForm = {
    value: full(HAN, '·'),
    script: 'Hans',
    lang: 'zh',
    kind: 'official_chinese',
  }
  if (kind < 0.15)
    return [latin, { value: full(CYRILLIC), script: 'Cyrl', lang: 'kk', kind: 'native' }, han]
  return [latin, { value: full(ARABIC), script: 'Arab', lang: 'ug', kind: 'native' }, han]
}

/** Two characters or three. */
function hanName(next: Random): NameForm[] {
  const surname = SURNAMES[pickSurname(next)]!
  const given = Array.from({ length: next() < 0.4 ? 1 : 2 }, () => HAN_GIVEN[pickHanGiven(next)]!)
  const pinyin = `${PINYIN[surname]} ${capital(given.map((character) => PINYIN[character]!.toLowerCase()).join(''))}`
  return [
    { value: pinyin, script: 'Latn', lang: 'zh', kind: 'pinyin' },
    { value: [surname, ...given].join(''), script: 'Hans', lang: 'zh', kind: 'native' },
  ]
}
