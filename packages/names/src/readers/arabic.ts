import { collapse, type Reading, readByTable, type Step, tableOf } from './reading.ts'

/** How the Arabic letters of a whole name are read: Uyghur, Kazakh, Arabic or Persian, or not known. */
export type ArabicMode = 'u' | 'k' | 'a' | 'x'

const UYGHUR = tableOf(`
ا=a ە=e ب=b پ=p ت=t ج=j چ=C خ=x د=d ر=r ز=z ژ=Z س=s ش=S غ=G ف=f ق=q ك=k گ=g ڭ=N ل=l م=m ن=n ھ=h و=o ۇ=u ۆ=O ۈ=U ۋ=w ې== ى=i ي=y ئ=
ه=h ة=e ک=k ی=i آ=a أ=a إ=i ث=s ح=h ذ=z ص=s ض=z ط=t ظ=z ع= ء= ؤ=u ۅ=O ں=n نگ=N)
`)
const KAZAKH = tableOf(`
ا=a ە=e ب=b پ=p ت=t ج=Z چ=C خ=x د=d ر=r ز=z س=s ش=S ع=G غ=G ف=f ق=q ك=k گ=g ڭ=N ل=l م=m ن=n ح=x ھ=h و=o ۇ=u ۋ=% ۆ=v ى=I ي=Y ء= ئ= ه=e ک=k ی=I ۈ=U ې== ۇۋ=u% يا=0a يو=0o يە=0e
`)
const ARABIC = tableOf(`
ا=a آ=a أ=+ إ=+ ب=b پ=p ت=t ث=s ج=j چ=C ح=h خ=x د=d ذ=z ر=r ز=z ژ=Z س=s ش=S ص=s ض=z ط=t ظ=z ع=? غ=G ف=f ق=q ك=k گ=g ل=l م=m ن=n ه=h ھ=h ة=E_ و=V ي=Y ى=a ئ=Y ؤ=V ء=? ٱ=a ڤ=v ە=e ڭ=N
`)
const LONG = /[aVYE+e]/

/** Decided per name: some Uyghur names have no letter that only Uyghur has (rules.md 6.2). */
export function arabicModeOf(name: string): ArabicMode {
  if (/[ێېۈڭ]/.test(name)) return /ء|[عح]/.test(name) ? 'k' : 'u'
  if (/[ء]/.test(name) && /[ەۇۆ]/.test(name)) return 'k'
  if (/[ەۇۆۋ]/.test(name))
    return /ئ/.test(name) ? 'u' : /[عح]|وۆ|ەۆ|^[اەوۇى]|\s[اەوۇى]/.test(name) ? 'k' : 'u'
  if (/(^|\s)ئ|ھ/.test(name)) return 'u'
  if (/[ةثذضظصطعحآأإؤ]|[یک]/.test(name)) return 'a'
  if (/[\u0600-\u06ff]ى[\u0600-\u06ff]/.test(name)) return 'u'
  return 'x'
}

/** Readings of a token in Arabic letters under the reading of its name. */
export function readArabic(word: string, mode: ArabicMode): Reading[] {
  const readings: Reading[] = []
  if (mode === 'u' || mode === 'x')
    readings.push({ kind: 'plain', steps: uyghur(word), penalty: 0, rule: 'uyghur' })
  if (mode === 'k') readings.push({ kind: 'kazakh', steps: kazakh(word), penalty: 0, rule: 'töte' })
  if (mode === 'a' || mode === 'x')
    readings.push({ kind: 'arabic', steps: arabic(word), penalty: 0, rule: 'arabic' })
  return readings
}

/** A ه that was typed for ە: after a consonant and before a consonant or the end. */
function uyghur(word: string): Step[] {
  const steps = readByTable(word, UYGHUR, 2)
  const isConsonant = (at: number) => /[bptjCxdrzZsSGfqkgNlmnw]/.test(steps[at]?.[1] ?? '')
  return collapse(
    steps.map(([from, to], at) =>
      from === 'ه' && isConsonant(at - 1) && (at === steps.length - 1 || isConsonant(at + 1))
        ? [from, 'e']
        : [from, to],
    ),
  )
}

const FRONT: Record<string, string> = { a: 'A', o: 'O', u: 'U', I: 'i' }

/** ء before a word makes its vowels front. */
function kazakh(word: string): Step[] {
  const front = word.includes('ء')
  const steps = readByTable(word.replaceAll('ء', ''), KAZAKH, 2)
  return collapse(
    front ? steps.map(([from, to]) => [from, [...to].map((s) => FRONT[s] ?? s).join('')]) : steps,
  )
}

/** Short vowels are not written: one may stand after every consonant. */
function arabic(word: string): Step[] {
  const bare = word.replace(/^[اٱ]ل(?=..)/, '')
  const steps: Step[] = []
  for (const [from, to] of readByTable(bare, ARABIC, 1)) {
    const last = steps[steps.length - 1]
    if (last && !LONG.test(last[1].slice(-1)) && !LONG.test(to[0] ?? '') && to !== '')
      steps[steps.length - 1] = [last[0], `${last[1]}*`]
    steps.push([from, to === 'h' && steps.length === bare.length - 1 ? '*_' : to])
  }
  if (/^ا/.test(bare) && steps[0]) steps[0] = [steps[0][0], '+']
  return steps
}
