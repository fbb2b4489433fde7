import type { languages as English } from '../en/languages.ts'
import type { Like } from '../texts.ts'

export const languages: Like<typeof English> = {
  en: 'inglés',
  ug: 'uigur',
  zh: 'chino',
  tr: 'turco',
  es: 'español',
  ru: 'ruso',
  kk: 'kazajo',
}
