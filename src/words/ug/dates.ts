import type { dates as English } from '../en/dates.ts'
import type { Like } from '../texts.ts'

export const dates: Like<typeof English> = {
  months: [
    'يانۋار',
    'فېۋرال',
    'مارت',
    'ئاپرېل',
    'ماي',
    'ئىيۇن',
    'ئىيۇل',
    'ئاۋغۇست',
    'سېنتەبىر',
    'ئۆكتەبىر',
    'نويابىر',
    'دېكابىر',
  ],
  seasons: { spring: 'ئەتىياز', summer: 'ياز', autumn: 'كۈز', winter: 'قىش' },
  decade: '{year}-يىللار',
  year: '{year}-يىلى',
  month: { whole: '{year}-يىلى {month}', withoutYear: '{month}' },
  day: {
    whole: '{year}-يىلى {day}-{month}',
    withoutYear: '{day}-{month}',
    withoutMonth: '{day}-{month}',
  },
  season: '{year}-يىلى {season}',
  seasonOfTwoYears: '{years}-يىللىق {season}',
  southern: '{date} (جەنۇبىي يېرىم شار)',
  about: 'تەخمىنەن {date}',
  uncertain: '{date} (ئېنىق ئەمەس)',
  between: '{from} بىلەن {to} ئارىلىقىدا',
  spanning: '{from} بىلەن {to} ئارىلىقىدا',
  before: '{date} ياكى ئۇنىڭدىن بۇرۇن',
  from: '{date|ablative} باشلاپ',
  undated: 'ۋاقتى نامەلۇم',
  days: { one: '{n} كۈن', other: '{n} كۈن' },
}
