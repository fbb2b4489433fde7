/** Turkish. Not yet read by a native reader. */
import type { TellingWords } from './index.ts'

export const tr: TellingWords = {
  doubt:
    /(?<!\p{L})(?:şüphe|kuşku|inanm(?:ı|a)|bilm(?:i|e[dz])|söyleme(?:d|m)|söylemi|söylenti|inkâr|inkar|yalanla|doğrulanma|teyit edilme|haber (?:yok|alınama|alama)|iz (?:yok|bulunama))/iu,
  accusation: /(?<!\p{L})(?:terör|aşırılık|aşırıcı|bölücü|ayrılıkçı|suçlu|cihat|cihad|radikal)/iu,
  noCharge:
    /(?<!\p{L})(?:bilinm(?:i|e[yd])|belli değil|açıklanma(?:d|m)|belirtilme(?:d|m)|(?:hiçbir )?suçlama(?:sız|(?: da)? yok))/iu,
  silence:
    /(?<!\p{L})(?:(?:desteklemeyi|imzalamayı|kınamayı|eleştirmeyi|konuşmayı) bırak|sessiz kal|sust(?:u|ular))/iu,
}
