import type { dates as English } from '../en/dates.ts'
import type { Like } from '../texts.ts'

/** A day has an article and a month or a year has none: texts are built so that none is asked for, but between two dates. */
export const dates: Like<typeof English> = {
  months: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  seasons: { spring: 'primavera', summer: 'verano', autumn: 'otoño', winter: 'invierno' },
  decade: 'década de {year}',
  year: '{year}',
  month: { whole: '{month} de {year}', withoutYear: '{month}' },
  day: {
    whole: '{day} de {month} de {year}',
    withoutYear: '{day} de {month}',
    withoutMonth: '{day}',
  },
  season: '{season} de {year}',
  seasonOfTwoYears: '{season} de {years}',
  southern: '{date} (hemisferio sur)',
  about: 'aproximadamente {date}',
  uncertain: '{date} (sin certeza)',
  between: 'entre {from|article} y {to|article}',
  spanning: 'entre {from|article} y {to|article}',
  before: '{date} o antes',
  from: '{date} o después',
  undated: 'no se sabe la fecha',
  days: { one: '{n} día', many: '{n} de días', other: '{n} días' },
}
