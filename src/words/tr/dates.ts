import type { dates as English } from '../en/dates.ts'
import type { Like } from '../texts.ts'

/** Worded so that no ending hangs on a date, whose vowel would depend on how its last number is spoken; but for decades. */
export const dates: Like<typeof English> = {
  months: [
    'Ocak',
    'Şubat',
    'Mart',
    'Nisan',
    'Mayıs',
    'Haziran',
    'Temmuz',
    'Ağustos',
    'Eylül',
    'Ekim',
    'Kasım',
    'Aralık',
  ],
  seasons: { spring: 'ilkbaharı', summer: 'yazı', autumn: 'sonbaharı', winter: 'kışı' },
  decade: '{year|with} yıllar',
  year: '{year}',
  month: { whole: '{month} {year}', withoutYear: '{month}' },
  day: { whole: '{day} {month} {year}', withoutYear: '{day} {month}', withoutMonth: '{day}' },
  season: '{year} {season}',
  seasonOfTwoYears: '{years} {season}',
  southern: '{date} (Güney Yarım Küre)',
  about: 'yaklaşık {date}',
  uncertain: '{date} (kesin değil)',
  between: '{from} ile {to} arası',
  spanning: '{from} ile {to} arası',
  before: 'en geç {date}',
  from: '{date} ve sonrası',
  undated: 'tarihi bilinmiyor',
  days: { one: '{n} gün', other: '{n} gün' },
}
