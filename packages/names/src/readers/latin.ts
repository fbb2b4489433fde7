import { segment, soundOf } from '../pinyin.ts'
import { collapse, type Reading, readByTable, type Step, tableOf } from './reading.ts'

/** Latin spellings of every tradition met: ULY, press English, French, German, Turkish (rules.md 6.3). */
const LATIN = tableOf(`
a=a b=b c=c d=d e=e f=f g=g h=h i=i j=j k=k l=l m=m n=n o=o p=p q=q r=r s=s t=t u=u v=v w=w x=x y=y z=z
ä=A ə=A æ=A á=a à=a â=a ā=a ã=a å=o é== è== ê== ë== ē== ě== í=i ì=i î=i ï=i ī=i ı=I ó=o ò=o ô=o ō=o ö=O ø=O ő=O ɵ=O õ=o ú=u ù=u û=u ū=u ü=U ű=U ý=i ÿ=i
ş=S š=S ș=S ś=S ç=C č=C ć=C ğ=( ǧ=G ĝ=G ġ=G ƣ=G ñ=N ń=n ň=n ŋ=N ž=Z ż=Z ź=z ř=r ł=l ť=t ţ=t ț=t ď=d đ=d ḥ=h ħ=h ḩ=x ẖ=x ḫ=x ⱨ=h ⱪ=q ķ=q ḳ=q ẓ=z ṣ=s ṭ=t ḍ=d ß=s þ=t ð=d œ=O ģ=G
sh=S sch=S tsch=C tch=C ch=C dzh=j dj=j dsch=j zh=Z kh=x gh=G ph=f th=t dh=d ck=k ou=# oo=# ee== ts=7 tz=7 ng=N) cz=C sz=S wh=w qu=kw zz=z
ae=A oe=O ue=uE ya=ya yu=yu ie=0^ iye=i0e
`)
const HYBRID = new Map([...LATIN, ['x', 'S'], ['q', 'C'], ['sh', 's_']])
/** German ch and j, w between vowels: Michail, Ilja. */
const GERMAN = new Map([...LATIN, ['ch', 'x'], ['j', 'y']])
const OLD_PRC = /[ⱨⱪƣɵə]/

/** Readings of a Latin token; a word that is pinyin from end to end is read both ways. */
export function readLatin(word: string): Reading[] {
  const readings: Reading[] = [
    {
      kind: 'plain',
      steps: tidy(readByTable(word, OLD_PRC.test(word) ? HYBRID : LATIN, 4)),
      penalty: 0,
      rule: 'latin',
    },
  ]
  const syllables = segment(word.replace(/[üǖǘǚǜ]/g, 'ü').normalize('NFC'))
  if (syllables)
    readings.push({ kind: 'pinyin', steps: pinyinSteps(syllables), penalty: 0, rule: 'pinyin' })
  if (/[xq]/.test(word) && !OLD_PRC.test(word) && !/sh|ch|gh/.test(word))
    readings.push({
      kind: 'hybrid',
      steps: tidy(readByTable(word, HYBRID, 4)),
      penalty: 400,
      rule: 'prc-latin',
    })
  if (/ch|j/.test(word) && /j[aeou]|[aiou]ch|^ch/.test(word) && readings.length < 3)
    readings.push({
      kind: 'german',
      steps: tidy(readByTable(word, GERMAN, 4)),
      penalty: 500,
      rule: 'german',
    })
  return readings
}

/** Steps of pinyin syllables as the sounds they transcribe. */
export function pinyinSteps(syllables: readonly string[]): Step[] {
  return collapseNothing(
    syllables.map((syllable, at) => [syllable, soundAt(syllable, at, syllables.length)] as const),
  )
}

/** 曼 and 旦 end women's names in -me and -de: the n may not be there. */
export function soundAt(syllable: string, at: number, count: number): string {
  const sound = soundOf(syllable)
  const last = at === count - 1 && count > 1
  if (last && (syllable === 'man' || syllable === 'dan')) return `${sound.slice(0, -1)}~`
  return sound
}

const collapseNothing = (steps: Step[]): Step[] => steps

const VOWEL = /[aeiouOUIA=#@]/

/** What a letter says by its place: y as a vowel, a last h that is hardly there, y between vowels. Shared with Cyrillic. */
export function tidy(steps: Step[]): Step[] {
  const out = collapse(steps).filter(([, to], at) => to !== '' || at > 0)
  const said = (at: number) => out[at]?.[1] ?? ''
  return out.map(([from, to], at) => {
    const before = said(at - 1).slice(-1)
    const after = said(at + 1)[0] ?? ''
    if (to === 'y') {
      const afterVowel = VOWEL.test(before)
      const beforeVowel = VOWEL.test(after)
      if (!afterVowel && !beforeVowel) return [from, 'I']
      if (afterVowel && (beforeVowel || /[iI=]/.test(before))) return [from, '0']
    }
    if (to === 'i' && after === '' && /[iI]/.test(before)) return [from, '0']
    if (to === 'h' && after === '' && at > 0) return [from, '_']
    if (to === 'N)' && after === '') return [from, 'N']
    return [from, to]
  })
}
