/** Each language of the table (`src/kernel/about/languages.ts`), as it is called in this one. */
export const languages = {
  en: 'English',
  ug: 'Uyghur',
  zh: 'Chinese',
  tr: 'Turkish',
  es: 'Spanish',
  ru: 'Russian',
  kk: 'Kazakh',
}
