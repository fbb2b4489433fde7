import { syllableOf } from './pinyin.ts'
import { readArabic } from './readers/arabic.ts'
import { readCyrillic } from './readers/cyrillic.ts'
import { readHan } from './readers/han.ts'
import { readLatin } from './readers/latin.ts'
import type { Reading } from './readers/reading.ts'
import { readTibetan } from './readers/tibetan.ts'
import { partsOfKey } from './tokens.ts'
import { scriptAt } from './words.ts'

export const MAX_READINGS = 4
/** A Russian ending on a father's name. rules.md starts from 700; fitted on train so that the strong band stays clean. */
const RUSSIAN = 1250

/** Endings that are freely added and dropped, with what it costs to say they were (ten-thousandths; rules.md 6.5). */
const ENDINGS: readonly [ending: string, penalty: number][] = (
  [
    [
      1600,
      'jiang guli djan dzhan zhan gül gul gülüm jan can nisa xan khan جان گۈل خان نىسا джан жан җан гүл гуль 古丽 古力 姑丽 江 汗 罕',
    ],
    [RUSSIAN, 'ova eva owa ewa ov ev ow ew of ef uly ulı ова ева ов ев ұлы улы ۇلى وۋ ەۋ ىۋ وۆ ەۆ'],
  ] as const
).flatMap(([penalty, list]) =>
  list.split(' ').map((ending) => [ending, penalty] as [string, number]),
)

/** The one to four readings of a token by its key, likeliest first. */
export function readingsOf(key: string): Reading[] {
  const [word, mode] = partsOfKey(key)
  const whole = readWord(word, mode)
  const stem = stemOf(word)
  if (stem && whole.length < MAX_READINGS) {
    const read = readWord(stem.word, mode)
    const stems = read.map(
      (reading): Reading => ({
        ...reading,
        kind: 'stem',
        penalty: reading.penalty + stem.penalty,
        rule: `-${word.slice(stem.word.length)}`,
      }),
    )
    return [...whole, ...stems].slice(0, MAX_READINGS)
  }
  return [...whole, ...whole.flatMap(withoutRussianEnding)].slice(0, MAX_READINGS)
}

/** A Han or pinyin surname in 夫 or 娃 (fu, wa): the ending and the vowel before it were added to a father's name. */
function withoutRussianEnding(reading: Reading): Reading[] {
  const { steps } = reading
  const last = steps[steps.length - 1]
  const before = steps[steps.length - 2]
  if (
    reading.kind !== 'pinyin' ||
    steps.length < 3 ||
    !last ||
    !before ||
    !/^(夫|娃|瓦|fu|wa)$/.test(last[0])
  )
    return []
  if (!/(o|e)$/.test(syllableOf(before[0]) ?? before[0])) return []
  const stem = before[1].replace(/[#1^E0e$]+$/, '')
  return [
    {
      kind: 'stem',
      steps: [...steps.slice(0, -2), [before[0], stem]],
      penalty: RUSSIAN,
      rule: `-${last[0]}`,
    },
  ]
}

function readWord(word: string, mode: ReturnType<typeof partsOfKey>[1]): Reading[] {
  switch (scriptAt(word.charCodeAt(0))) {
    case 'Latn':
      return readLatin(word)
    case 'Arab':
      return readArabic(word, mode ?? 'x')
    case 'Cyrl':
      return readCyrillic(word)
    case 'Hans':
      return readHan(word)
    case 'Tibt':
      return readTibetan(word)
    default:
      return []
  }
}

/** The word without an ending that may be dropped, when enough of it is left to be a name. */
function stemOf(word: string): { word: string; penalty: number } | null {
  const least = scriptAt(word.charCodeAt(0)) === 'Hans' ? 2 : 3
  for (const [ending, penalty] of ENDINGS) {
    if (word.length - ending.length >= least && word.endsWith(ending))
      return { word: word.slice(0, -ending.length), penalty }
  }
  return null
}
