import type { gate as English } from '../en/gate.ts'
import type { Like } from '../texts.ts'

export const gate: Like<typeof English> = {
  passes:
    'Bu karta karşı bildiğimiz bir şey yok. Bu bir güvence değildir: Kararı, orada mektupları okuyan verir.',
  refused: 'Bu kart gönderilmemeli. Nedenleri ve bunun yerine ne yapılabileceği aşağıda.',
  reasons: {
    'person-found':
      'Bu kişi sağ bulundu; bugünkü adı açık değil. Yazılacak bir adres yok ve kimse adres aramamalı.',
    'person-released':
      'Bu kişinin serbest bırakıldığı bildiriliyor. Cezaevine gönderilen kart artık eline geçmez; yurt dışıyla bağını gösteren posta, izlenen birine zarar verebilir.',
    'person-dead': 'Bu kişinin öldüğü bildiriliyor. Kart ona ulaşamaz; yalnızca açanı incitir.',
    'person-death-doubted':
      'Başkaları bu kişinin öldüğünü söylüyor; ailesi bunu kabul etmiyor. Aralarında karar vermek bize düşmez. Bu açık kaldıkça kart gönderilmemeli: açanı incitebilir.',
    'place-unknown':
      'Bu kişiye yazılan mektubun nereye gideceğini kimse söylemedi. Tahminle gönderilen kart yanlış ellere geçebilir.',
    'place-old':
      'Bu kişinin nerede olduğu en son {as_of} için söylendi. İnsanlar başka yerlere götürülür; eski yere giden kart kimseye ulaşmaz.',
    'address-none': 'Bu yerin adresi yayımlanmamış.',
    'address-unverified': 'Bu adresin ne zaman denetlendiğini kimse kesin olarak söylememiş.',
    'address-expired':
      'Bu adres en son {verified_on} tarihinde denetlendi; güvenilemeyecek kadar eski.',
    'address-stale': 'Bu adresin eski olduğu biliniyor.',
    'address-not-in-local-script':
      'Bu adres ülkenin kendi yazısıyla hiç yayımlanmadı; biz de uydurmuyoruz.',
    'address-not-for-letters': 'Bu yer kayıtlarda var, ama tutulanlara mektup adresi olarak değil.',
    'no-consent':
      'Kart gönderilmesine yakın bir akrabanın geçerli bir izni yok. Bir kartın kişinin başına ne getireceğini en iyi aile bilir.',
    'strangers-refused':
      'Orada tanınmayan kişilerin mektupları geri çevriliyor ya da zarar veriyor.',
    'strangers-not-known':
      'Orada tanınmayan kişilerin mektuplarına izin verilip verilmediği bilinmiyor. Bilinmeyen, reddedilmiş sayılır.',
    'strangers-precaution':
      'Orada yurt dışından gelen temasın kendisi insanlara karşı kullanılıyor. Bir yabancının kartı delil sayılabilir.',
    'language-refused': 'Orada bu dilde kart kabul edilmiyor. Kabul edilenler: {accepted}.',
    'language-not-known': 'Orada hangi dillerin kabul edildiği bilinmiyor.',
    'language-not-read': 'Bildiğimiz kadarıyla bu kişi bu dili okumuyor. Okuduğu diller: {read}.',
    'script-refused': 'Metinde, kabul edilen hiçbir dilin kullanmadığı bir yazının harfleri var.',
    'script-precaution':
      'Uygur yazısıyla yazılmış metin orada dikkat çeker ve kişiye zarar verebilir.',
    'text-link': 'Metinde bir internet adresi var. Bağlantı, bir kuruluşun iletisi sayılır.',
    'text-hashtag': 'Metinde bir etiket (#) var. Kişiyi bir kampanyaya bağlar.',
    'text-at-sign': 'Metinde, e-posta adresindeki ya da hesaptaki gibi bir @ işareti var.',
    'text-slogan': 'Metinde bir slogan var (“{word}”). Kişiyi bir kampanyaya bağlar.',
    'text-case':
      'Metin davadan, tutulmaktan ya da bırakılmaktan söz ediyor (“{word}”). Bunların yeri kişi hakkındaki karttır, kişiye giden kart değil.',
    'text-organisation':
      'Metinde bir kuruluşun adı geçiyor (“{word}”). Bir kuruluşla bağ, kişiye karşı kullanılabilir.',
    'text-campaign': 'Metinde bir kampanyanın adı geçiyor (“{word}”).',
    'text-person':
      'Metinde kayıtlı başka birinin adı geçiyor (“{word}”). İkisini de tehlikeye atabilir.',
    'text-topic': 'Bir kural bundan söz etmeyi yasaklıyor: “{phrase}”. Bulunan: “{word}”.',
    'text-word': 'Bir kural bu sözcüğü yasaklıyor: “{phrase}”. Bulunan: “{word}”.',
    'text-phrase':
      'Henüz sözcük listesine geçirilmemiş bir kural bunu yasaklıyor: “{phrase}”. Bulunan: “{word}”.',
    'text-religion':
      'Metinde dinî bir sözcük var (“{word}”); bu kişi için izin verildiği bilinmiyor.',
    'text-religion-precaution': 'Orada dinî sözcükler (“{word}”) insanlara karşı kullanılıyor.',
    'identifier-missing':
      'Burası bir numara ya da başka bir kimlik bilgisi istiyor, kayıtta ise yok. Onsuz kart atılır.',
    'handwritten-required':
      'Orada yalnızca elle yazılmış mektuplar kabul ediliyor. Basılı kart geri çevrilir.',
    'picture-refused': 'Orada resimli kartların kabul edildiği bilinmiyor.',
    'text-too-long':
      'Metin {length} karakter. En çok {longest} sığar; kısa metin daha kolay geçer.',
    'text-control-characters':
      'Metinde görünmeyen karakterler var. Gizli bir ileti gibi görünebilirler.',
  },
  unseen: {
    'codes-and-allusions':
      'Şifreler, imalar, alay ve argo: Hiçbir sözcük listesi bunları bulamaz. Metni bir denetçinin gözüyle okuyun.',
    'given-names-alone': 'Tek başına geçen adlar, takma adlar ve kayıtlı olmayan kişiler.',
    'language-as-you-say': 'Metnin gerçekten seçtiğiniz dilde olup olmadığı.',
    'language-without-list':
      'Bu dil ya da metindeki bazı harfler için sözcük listemiz yok; metin yalnızca elimizdeki listelerle arandı.',
    'read-the-rule-yourself':
      'Oradaki bir kural sözcük listelerine geçirilmedi. Olduğu gibi arandı; kuralı kendiniz okuyun.',
    'class-of-words':
      'Bir kural şifreli sözler, ağız ya da yabancı sözcükler gibi bütün bir sözcük türünü yasaklıyor. Hiçbir liste bunları kapsayamaz.',
    picture: 'Resimde ne göründüğü.',
  },
  instead: {
    'neutral-greeting':
      'Yansız selamlardan birini alın ya da yukarıda gösterilen sözcükleri çıkarın.',
    'shorter-text': 'Metni kısaltın.',
    'other-language': 'Kabul edilen ve kişinin okuduğu bir dilde yazın.',
    'by-hand': 'Kartı elle, okunaklı yazın.',
    'without-picture': 'Resimsiz bir kart gönderin.',
    'leave-in-peace':
      'Hiçbir şey göndermeyin. Yardım etmek isterseniz yurt dışındaki yakınlarına ya da onun için çalışanlara sorun.',
    'card-to-embassy': 'Kişi hakkındaki bir kartı, onu tutan devletin büyükelçiliğine gönderin.',
    'card-to-representative': 'Kişi hakkındaki bir kartı kendi milletvekilinize gönderin.',
    'card-to-un-procedures':
      'Kişi hakkındaki bir kartı Cenevre’deki Birleşmiş Milletler özel usullerine gönderin.',
    'tell-us-what-you-know':
      'Kişinin nerede olduğunu biliyorsanız ve söylemek güvenliyse, bu sitenin sorumlusuna bildirin.',
  },
  greetings: [
    'Bugün sizi düşündüm, içten selamlarımı gönderiyorum.',
    'Bahar size sağlık ve güzel günler getirsin.',
    'Doğum gününüz kutlu olsun! Sağlıklı günler dilerim.',
    'Yeni yılınız kutlu olsun. Size iyilikler dilerim.',
    'Burada çiçekler açtı, aklıma siz geldiniz.',
  ],
}
