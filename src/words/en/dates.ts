/** How dates are said. What a language does with them by rule stands in the table of languages. */
export const dates = {
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  seasons: { spring: 'spring', summer: 'summer', autumn: 'autumn', winter: 'winter' },
  decade: 'the {year}s',
  year: '{year}',
  /** The shorter texts: where a neighbour says the year, or year and month. */
  month: { whole: '{month} {year}', withoutYear: '{month}' },
  day: { whole: '{day} {month} {year}', withoutYear: '{day} {month}', withoutMonth: '{day}' },
  season: '{season} {year}',
  /** One that goes on into the next year; {years} are both. */
  seasonOfTwoYears: '{season} {years}',
  southern: '{date} (southern hemisphere)',
  about: 'about {date}',
  uncertain: '{date} (uncertain)',
  between: 'between {from} and {to}',
  /** An interval that `about` stands before. */
  spanning: '{from} to {to}',
  before: 'by {date}',
  from: 'from {date}',
  undated: 'date not known',
  days: { one: '{n} day', other: '{n} days' },
}
