/** Endings that hang on a value, where a sentence cannot be turned so that none does. */

/** "from …": -تىن after a voiceless consonant (مارت، ئاۋغۇست، قىش), else -دىن. */
export const ugEndings = {
  ablative: (text: string) => `${text}${/[پتچخسشفقكھ]$/u.test(text) ? 'تىن' : 'دىن'}`,
}

const TR_TENS = ['lü', 'lu', 'li', 'lu', 'lı', 'li', 'lı', 'li', 'li', 'lı']

/** By the last word of the number: yüz, on, yirmi, otuz, kırk, elli, altmış, yetmiş, seksen, doksan; bin. */
export const trEndings = {
  with: (decade: string) =>
    `${decade}’${Number(decade) % 1000 === 0 ? 'li' : TR_TENS[Math.floor(Number(decade) / 10) % 10]}`,
}

/** Between two dates a day, a season and a decade have their article, and a month and a year have none. */
export const esEndings = {
  article: (date: string) => `${articleOf(date)}${date}`,
}

function articleOf(date: string): string {
  if (/^(\d{1,2}( |$)|verano|otoño|invierno)/u.test(date)) return 'el '
  return /^(primavera|década)/u.test(date) ? 'la ' : ''
}
