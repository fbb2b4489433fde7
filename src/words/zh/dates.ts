import type { dates as English } from '../en/dates.ts'
import type { Like } from '../texts.ts'

/** No blanks between words, and the language's own brackets and comma. */
export const dates: Like<typeof English> = {
  months: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
  seasons: { spring: '春季', summer: '夏季', autumn: '秋季', winter: '冬季' },
  decade: '{year}年代',
  year: '{year}年',
  month: { whole: '{year}年{month}', withoutYear: '{month}' },
  day: { whole: '{year}年{month}{day}日', withoutYear: '{month}{day}日', withoutMonth: '{day}日' },
  season: '{year}年{season}',
  seasonOfTwoYears: '{years}年{season}',
  southern: '{date}（南半球）',
  about: '约{date}',
  uncertain: '{date}（不确定）',
  between: '介于{from}至{to}之间',
  spanning: '{from}至{to}',
  before: '不晚于{date}',
  from: '自{date}起',
  undated: '日期不详',
  days: { other: '{n}天' },
}
