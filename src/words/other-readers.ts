/** Said to readers of a language that has no pages here, in that language: which languages pages speak, and what can be printed or written in theirs. */
import type { Language, LanguageCode } from '../kernel/about/languages.ts'

/** Written without native readers. Kazakh and Russian: there are no papers; a card to somebody can be written in them, where one may go. */
export const TO_OTHER_READERS: Readonly<Record<Exclude<LanguageCode, Language>, string>> = {
  tr: 'Sayfalar İngilizce, Uygurca ve İspanyolcadır. Kartlar, afişler ve mektuplar Türkçe de basılabilir.',
  kk: 'Беттер ағылшын, ұйғыр және испан тілдерінде. Қазақша бет те, басып шығаратын қағаз да әзірге жоқ; тек тұтқынға жазылатын ашықхат, жіберуге болатын жерде, қазақша да жазылады.',
  zh: '网页有英文、维吾尔文和西班牙文。卡片、海报和信件也可以用中文打印。',
  ru: 'Страницы на английском, уйгурском и испанском языках. Бумаг для печати на русском пока нет; по-русски можно написать лишь открытку заключённому, если её можно послать.',
}
