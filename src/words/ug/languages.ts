import type { languages as English } from '../en/languages.ts'
import type { Like } from '../texts.ts'

export const languages: Like<typeof English> = {
  en: 'ئىنگلىزچە',
  ug: 'ئۇيغۇرچە',
  zh: 'خىتايچە',
  tr: 'تۈركچە',
  es: 'ئىسپانچە',
  ru: 'رۇسچە',
  kk: 'قازاقچە',
}
