import { soundOf } from '../pinyin.ts'
import { tidy } from './latin.ts'
import { PALLADIUS } from './palladius.ts'
import { type Reading, readByTable, tableOf } from './reading.ts'

/** Russian, Kazakh, Kyrgyz, Uyghur, Tajik, Uzbek letters in one table (rules.md 6.2): no two of them disagree badly. */
const CYRILLIC = tableOf(`
а=a б=b в=v г=g д=d е=e ё=yo ж=Z з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=x ц=7 ч=C ш=S щ=S ъ= ы=I ь= э=e ю=yu я=ya
ә=A җ=j ғ=G қ=q ң=N һ=h ө=O ү=U ұ=u і=i ї=yi є=ye ґ=g ў=w ҳ=h ҷ=j ӣ=i ӯ=u ѓ=g ќ=k ј=y љ=l њ=n џ=j ђ=j ћ=C
дж=j дз=z нг=N) кх=x гх=G зх=Z уу=u оо=o ээ=e ия=i0a ие=i0e ье=0e ьё=0o ью=0u ья=0a ьи=i ье=0e ый=I ий=i ае=a0e ее=e0e ое=o0e уе=u0e ао=ao
`)

/** Readings of a Cyrillic token; a word made of Palladius syllables may be Chinese. */
export function readCyrillic(word: string): Reading[] {
  const readings: Reading[] = [
    {
      kind: 'plain',
      steps: tidy(readByTable(word.replace(/^е/, 'йе'), CYRILLIC, 3)),
      penalty: 0,
      rule: 'cyrillic',
    },
  ]
  const syllables = palladius(word)
  if (syllables)
    readings.push({
      kind: 'palladius',
      steps: syllables.map(([from, syllable]) => [from, soundOf(syllable)]),
      penalty: 0,
      rule: 'palladius',
    })
  return readings
}

/** A word as [Palladius, pinyin] syllables, or null. */
function palladius(word: string): [string, string][] | null {
  if (word.length > 24) return null
  const walk = (from: number): [string, string][] | null => {
    if (from === word.length) return []
    for (let size = Math.min(6, word.length - from); size > 0; size--) {
      const syllable = PALLADIUS.get(word.slice(from, from + size))
      const rest = syllable === undefined ? null : walk(from + size)
      if (rest) return [[word.slice(from, from + size), syllable!], ...rest]
    }
    return null
  }
  return walk(0)
}
