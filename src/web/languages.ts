import { LANGUAGES, type Language } from '../kernel/about/languages.ts'

/** The first of the visitor's languages that the site has, by quality; English when there is none (RFC 9110 §12.5.4). */
export function chooseLanguage(acceptLanguage: string | undefined): Language {
  const wanted = (acceptLanguage ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';')
      const quality = parameters
        .map((each) => /^\s*q=([01](?:\.\d{1,3})?)\s*$/.exec(each)?.[1])
        .find((value) => value !== undefined)
      return { language: tag.toLowerCase().split('-')[0], quality: Number(quality ?? 1) }
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
  for (const { language } of wanted) {
    const known = LANGUAGES.find((each) => each === language)
    if (known) return known
  }
  return 'en'
}
