/** Spanish; verbs in the forms that no English word has. Not yet read by a native reader. */
import type { TellingWords } from './index.ts'

export const es: TellingWords = {
  doubt:
    /(?<!\p{L})(?:dud(?:a|o|ó)\p{L}*|(?:no|nunca|nadie|tampoco) (?:(?:lo|la|se|le|les|nos|ha|han|había|habían) )*(?:cre(?:e|en|emos|o|yó|yeron|ído)|sab(?:e|en|emos|ía|ían|ido)|sé|sup(?:o|ieron|imos)|di(?:ce|cen|jo|jeron|cho)|confirm(?:a|an|ó|aron|ado)|pud(?:o|ieron|imos))|(?:no hay|sin) (?:noticias?|señal(?:es)?|pruebas?|rastro|confirmar)|nieg(?:a|an|o)|neg(?:ó|aron)|rumor(?:es)?|desm(?:ient|int)\p{L}+)(?!\p{L})/iu,
  accusation:
    /(?<!\p{L})(?:terror|extremis|separatis|secesionis|criminal(?:es)?(?!\p{L})|delincuen|sedicios|yihad|radicaliz)/iu,
  noCharge:
    /(?<!\p{L})(?:(?:no|nunca) (?:(?:se|ha|han|fue|fueron|ha sido|han sido) )*(?:conoce|conocen|sabe|saben|conocid[oa]s?|(?:revel|inform|comunic|indic)(?:a|an|ó|aron|ad[oa]s?)|consta|constan)|desconocid[oa]s?|se desconocen?|(?:sin|ning[uú]n|no hay) (?:cargos?|acusaci(?:ón|ones))|ninguna acusación)(?!\p{L})/iu,
  silence:
    /(?<!\p{L})(?:dej(?:ó|aron) de (?:apoyar|respaldar|firmar|condenar|criticar|hablar)|call(?:ó|aron)|guard(?:ó|aron) silencio|(?:qued|permanec|estuv|sigu)\p{L}* (?:en silencio|callad[oa]s?))(?!\p{L})/iu,
}
