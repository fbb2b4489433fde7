/** The Palladius system, Russian spelling of Mandarin, made from its initials and finals. */
const INITIALS =
  'b=б p=п m=м f=ф d=д t=т n=н l=л g=г k=к h=х j=цз q=ц x=с zh=чж ch=ч sh=ш r=ж z=цз c=ц s=с'
const FINALS =
  'a=а o=о e=э ai=ай ei=эй ao=ао ou=оу an=ань en=энь ang=ан eng=эн ong=ун i=и ia=я ie=е iao=яо iu=ю ian=янь in=инь iang=ян ing=ин iong=юн u=у ua=уа uo=о uai=уай ui=уй uan=уань un=унь uang=уан ü=юй üe=юэ üan=юань ün=юнь'
const WHOLE =
  'yi=и ya=я yao=яо ye=е you=ю yan=янь yin=инь yang=ян ying=ин yong=юн yu=юй yue=юэ yuan=юань yun=юнь wu=у wa=ва wo=во wai=вай wei=вэй wan=вань wen=вэнь wang=ван weng=вэн a=а ai=ай an=ань ang=ан ao=ао e=э en=энь er=эр ou=оу zhi=чжи chi=чи shi=ши ri=жи zi=цзы ci=цы si=сы hui=хуэй lü=люй nü=нюй bo=бо'

const pairs = (list: string) => list.split(' ').map((entry) => entry.split('=') as [string, string])

/** From a Palladius syllable to pinyin; where two pinyin syllables are written alike the commoner in names wins. */
export const PALLADIUS = new Map<string, string>()
for (const [initial, begins] of pairs(INITIALS)) {
  for (const [final, ends] of pairs(FINALS)) {
    const palatal = 'jqx'.includes(initial)
    if (
      palatal !== /^[iü]/.test(final) &&
      (palatal || (/^[iü]/.test(final) && !'bpmdtnl'.includes(initial)))
    )
      continue
    const written = begins + (palatal && final.startsWith('ü') ? ends : ends)
    if (!PALLADIUS.has(written))
      PALLADIUS.set(written, initial + (palatal ? final.replace('ü', 'u') : final))
  }
}
for (const [syllable, written] of pairs(WHOLE)) PALLADIUS.set(written, syllable)
