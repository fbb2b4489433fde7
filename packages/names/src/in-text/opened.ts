/**
 * Finds words in a text that somebody may have disguised. Text and words are folded alike: case, marks, compatibility forms, characters
 * that show nothing, Arabic letter variants, traditional characters, and letters of other alphabets (and digits) that look the same.
 */
import { fromTraditional } from '../data/traditional.ts'

/** A text laid open: its words and in which letters each is written, words that gaps or dots had taken apart, and all of it without gaps. */
export type Opened = {
  words: readonly string[]
  alphabets: readonly Alphabet[]
  joined: readonly string[]
  runs: readonly string[]
  squeezed: string
}

/** Letters, digits and signs that print nothing, or that join others: gone before anything is compared. */
const INVISIBLE = /\u034f|\u17b4|\u17b5|[\p{Cf}\u0640\u115f\u1160\u3164\uffa0\u2800]/gu
/** Of the same alphabet or not, they are read as the same letter. */
const ALIKE: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['аαɑᴀ4', 'a'],
    ['вβʙɓ', 'b'],
    ['сϲᴄ', 'c'],
    ['ԁđᴅɗ', 'd'],
    ['еεєҽᴇɛ3', 'e'],
    ['ɡɢɠ', 'g'],
    ['нһηʜɦħ', 'h'],
    ['іιıӏɪɨlłʟɫɭǀ1', 'i'],
    ['јϳᴊ', 'j'],
    ['кκᴋƙ', 'k'],
    ['мμᴍɱ', 'm'],
    ['оοσøөᴏɵ0', 'o'],
    ['рρᴘƥ', 'p'],
    ['ԛ', 'q'],
    ['ѕꜱʂ5', 's'],
    ['тτᴛŧʈ7', 't'],
    ['уυүұγʏ', 'y'],
    ['ѵνᴠʋ', 'v'],
    ['ԝωᴡ', 'w'],
    ['хχҳ', 'x'],
    ['ꜰƒ', 'f'],
    ['ɴɲŋɳ', 'n'],
    ['гʀɾɹ', 'r'],
    ['иᴜʉ', 'u'],
    ['ᴢƶʐ', 'z'],
    ['қ', 'k'],
    ['6', 'б'],
    ['ъ', 'ь'],
    ['ګڬ', 'گ'],
    ['ң', 'h'],
    ['ғ', 'r'],
    ['ә', 'ə'],
    ['کڪ', 'ك'],
    ['يىیېئ', 'ي'],
    ['ەہھةۀ', 'ه'],
    ['أإآٱ', 'ا'],
    ['ۇۆۈؤ', 'و'],
  ].flatMap(([letters, letter]) => [...letters!].map((each) => [each, letter!])),
)

/** Traditional characters of words in the lists, each followed by the simplified one: those that no name holds (see `fromTraditional`). */
const TRADITIONAL =
  '書书習习統统舉举遊游滅灭絕绝腦脑恥耻無无惡恶謊谎訴诉決决罰罚認认偵侦調调訊讯羈羁獄狱減减蹤踪綁绑訓训銬铐鐐镣組组體体靈灵禱祷贖赎蹟迹跡迹覲觐誕诞廟庙盡尽輕轻墳坟慘惨賄贿賂赂點点匯汇賬账帳账號号脫脱槍枪彈弹藥药偽伪竊窃搶抢謀谋騷骚鬧闹襲袭擊击脅胁毀毁鬥斗佔占轟轰戀恋驕骄變变癡痴豬猪顛颠罷罢課课結结閉闭臺台沒没'
const SIMPLIFIED: Readonly<Record<string, string>> = Object.fromEntries(
  TRADITIONAL.match(/../gu)!.map(([from, to]) => [from!, to!]),
)

/** Folded, with everything that is no letter or digit left where it stood. Folding twice changes nothing. */
export const foldText = (text: string): string =>
  fromTraditional(
    [...bareOf(text)].map((letter) => ALIKE[letter] ?? SIMPLIFIED[letter] ?? letter).join(''),
  )

/** Folded, but for letters that look like others: as many letters, in the same places, as in the folded text. */
function bareOf(text: string): string {
  return text
    .toWellFormed()
    .replace(BOXED, (sign) =>
      String.fromCodePoint(
        0x61 + ((sign.codePointAt(0)! - BOXED_AT.find((at) => sign.codePointAt(0)! >= at)!) % 26),
      ),
    )
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replaceAll('ئ', '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(INVISIBLE, '')
    .normalize('NFC')
}

/** Letters in black circles and squares, and those that flags are made of: no compatibility form says which they are. */
const BOXED = /[\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}\u{1f1e6}-\u{1f1ff}]/gu
const BOXED_AT = [0x1f1e6, 0x1f170, 0x1f150]

const SIGNS: Readonly<Record<string, string>> = {
  $: 's',
  '€': 'e',
  '|': 'i',
  '!': 'i',
  '¢': 'c',
  '£': 'i',
  '¥': 'y',
}
/** Signs that stand for a letter in a word of letters: pri$on. */
const AS_LETTERS =
  /(?<=[\p{Script=Latin}\p{Script=Cyrillic}$€|!¢£¥])[$€|!¢£¥](?=[\p{Script=Latin}\p{Script=Cyrillic}$€|!¢£¥])/gu

const NOT_LETTERS = /[^\p{L}\p{N}]+/gu
const HAN = /\p{Script=Han}/u

type Alphabet = 'Latn' | 'Cyrl' | 'other'
/** `other`: mixed, or of no alphabet whose letters look like another's. */
const alphabetOf = (word: string): Alphabet =>
  /^\p{Script=Latin}+$/u.test(word)
    ? 'Latn'
    : /^\p{Script=Cyrillic}+$/u.test(word)
      ? 'Cyrl'
      : 'other'

export function openText(text: string): Opened {
  const folded = foldText(text)
  const words = folded.split(NOT_LETTERS).filter(Boolean)
  const dotted = folded.split(/\s+/u).map((chunk) => chunk.replace(NOT_LETTERS, ''))
  const signed = folded.replace(AS_LETTERS, (sign) => SIGNS[sign]!).split(NOT_LETTERS)
  const alphabets = bareOf(text).split(NOT_LETTERS).filter(Boolean).map(alphabetOf)
  return {
    words,
    alphabets,
    joined: [...new Set([...dotted, ...signed, ...pairs(words), ...pieces(words)])],
    runs: singleLetters(words),
    squeezed: folded.replace(NOT_LETTERS, ''),
  }
}

/** Neighbours: a word that a gap has taken apart. */
const pairs = (words: readonly string[]): string[] =>
  words.slice(1).map((next, at) => words[at]! + next)

/** Of a word taken apart by more gaps than one, no piece but the last is longer; more pieces than so many are not tried. */
const LONGEST_PIECE = 4
const MOST_PIECES = 5
function pieces(words: readonly string[]): string[] {
  return words.map((_, at) => {
    const near = words.slice(at, at + MOST_PIECES)
    const end = near.findIndex((word) => word.length > LONGEST_PIECE)
    return (end === -1 ? near : near.slice(0, end + 1)).join('')
  })
}

/** Three or more single letters in a row, put together: f r e e. */
function singleLetters(words: readonly string[]): string[] {
  const runs: string[] = []
  let run: string[] = []
  for (const word of [...words, '..']) {
    if ([...word].length === 1) run.push(word)
    else {
      if (run.length > 2) runs.push(run.join(''))
      run = []
    }
  }
  return runs
}

/** Fewer letters than this, put together from two words, could be anything. */
const TELLING = 5

/** Whether a word of the lists (see `Lexicon`) stands in the text. */
export function holds(text: Opened, word: string): boolean {
  const isWhole = word.startsWith('=')
  const needles = wordsOf(isWhole ? word.slice(1) : word)
  if (needles.length === 0) return false
  const squeezed = needles.join('')
  if (HAN.test(squeezed)) return text.squeezed.includes(squeezed)
  if (text.runs.some((run) => squeezed.length > 2 && run.includes(squeezed))) return true
  const fits = (found: string | undefined, needle: string) =>
    isWhole ? found === needle : (found?.startsWith(needle) ?? false)
  if (squeezed.length >= TELLING && text.joined.some((found) => fits(found, squeezed))) return true
  // Short words of two alphabets look alike by chance: Russian “нас” is no Turkish “hac”.
  const own = alphabetOf(bareOf(word).replace(NOT_LETTERS, ''))
  const isChance = (at: number) =>
    squeezed.length < TELLING && own !== 'other' && ![own, 'other'].includes(text.alphabets[at]!)
  const last = needles.length - 1
  return text.words.some(
    (_, at) =>
      !isChance(at) &&
      needles.every((needle, n) =>
        n < last ? text.words[at + n] === needle : fits(text.words[at + n], needle),
      ),
  )
}

const opened = new Map<string, string[]>()
/** The folded words of a needle; kept, since the lists are searched for every text. */
export function wordsOf(needle: string): string[] {
  const known = opened.get(needle)
  if (known) return known
  const words = foldText(needle).split(NOT_LETTERS).filter(Boolean)
  if (opened.size < MOST_KEPT) opened.set(needle, words)
  return words
}
/** More than all lists hold; names come on top and are not kept for ever. */
const MOST_KEPT = 20_000

/** A name of one word so long is found with the gaps closed, too. */
const LONG_NAME = 8

/** Whether a name stands in the text: its words in a row, or, where it is long or has more than one, with the gaps closed. */
export function holdsName(text: Opened, name: string): boolean {
  const words = wordsOf(name)
  const squeezed = words.join('')
  if (!isTelling(squeezed)) return false
  if (HAN.test(squeezed) || words.length > 1 || squeezed.length >= LONG_NAME)
    return text.squeezed.includes(squeezed)
  return (
    text.words.includes(squeezed) ||
    text.joined.includes(squeezed) ||
    text.runs.some((run) => run.includes(squeezed))
  )
}

/** The same of a person: the words of a name of more than one may stand in any order, and apart. */
export function holdsPerson(text: Opened, name: string): boolean {
  const words = wordsOf(name)
  const isInWords =
    words.length > 1 &&
    isTelling(words.join('')) &&
    words.every((word) => text.words.includes(word))
  return isInWords || holdsName(text, name)
}

/** Two Han characters are a name; of letters, fewer than four could be anything. */
export const isTelling = (squeezed: string) =>
  squeezed.length >= (/^\p{Script=Han}+$/u.test(squeezed) ? 2 : 4)

const HASHTAG = /[#＃﹟♯]/u
const AT = /[@＠﹫]/u
const ENDINGS =
  'com|org|net|info|io|co|me|tv|app|dev|xyz|online|site|link|ly|gl|be|cn|hk|tw|tr|ru|su|by|ua|kz|kg|uz|ir|de|fr|uk|us|eu|ch|at|nl|se|no|fi|dk|pl|cz|it|es|jp|kr|in|au|ca|gov|edu|int|cc|club|media|news|blog|ngo|page|wiki|social|chat|email|website|space|store|tech|cloud|world|today|foundation|biz|мен|рф|қаз|укр|бел|ком|орг|ру|рус|онлайн|сайт|中国|中國|公司|网络|香港|台湾'
const COMMON = 'com|org|net|info|ru|cn|tr|kz|ком|орг|ру'
const ENDS = String.raw`(?![\p{L}\p{N}])`
const LINKS = [
  String.raw`h\W{0,2}t\W{0,2}t\W{0,2}p|hxxp|www`,
  String.raw`[\p{L}\p{N}](?:\.|\s?[[({]\s?\.\s?[\])}]\s?)(?:${ENDINGS})${ENDS}`,
  String.raw`[\p{L}\p{N}]\s?[.。,·‧∙•]\s?(?:com|org|net|info)${ENDS}`,
  String.raw`[\p{L}\p{N}]。(?:${COMMON})${ENDS}`,
  // A dot that is spelt.
  String.raw`(?<!\p{L})(?:dot|nokta|точка|нүкте|چېكىت)[\s\])}]{0,3}(?:${COMMON})${ENDS}`,
  String.raw`[点點]\s?(?:${COMMON})${ENDS}`,
  String.raw`(?<!\d)\d{1,3}(?:\.\d{1,3}){3}(?!\d)`,
]
const LINK = new RegExp(LINKS.join('|'), 'iu')
/** Numbers by themselves are none of the letters that they look like. */
const NUMBER = /(?<![\p{L}\p{N}])\p{N}+(?![\p{L}\p{N}])/gu

/** What an address on the net looks like, however it is dressed. */
export function marksIn(text: string): { link: boolean; hashtag: boolean; at: boolean } {
  const plain = text.normalize('NFKC').replace(INVISIBLE, '')
  // Letters of another alphabet in the ending; what the folding makes of the endings themselves does not matter: the plain text is tried.
  const alike = LATIN_ENDING.test(foldText(plain.replace(NUMBER, '9')))
  return { link: LINK.test(plain) || alike, hashtag: HASHTAG.test(plain), at: AT.test(plain) }
}
const LATIN_ENDING = new RegExp(
  `${LINKS[0]}|[\\p{L}\\p{N}]\\.(?:com|org|net|${foldText('info')})${ENDS}`,
  'iu',
)

/** Control characters but line ends, and characters that turn the direction of what follows. */
export const hasControls = (text: string): boolean =>
  /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u.test(
    text.replace(/\r?\n/g, ''),
  )
