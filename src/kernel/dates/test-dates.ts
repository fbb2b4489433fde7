/** Dates as they come, for tests of what reads them. */
import { fc } from '@fast-check/vitest'
import { isEdtf } from './index.ts'

/** Every shape of date that the founding collection holds. */
export const collected = `
  2017 1998 2017-03 2019-02-10 2024-08 XXXX 1936? 2024? 1949~ 2018~ 2018-03~ 2016-04-07~ 2020-12-31~ 1984-01-04? 1966-03-04?
  ../2024-08 ../2019-02 ../2014-02-10 2019-02/.. 2019/.. 2017-10/2017-12 2017-10~/2017-12 2017-11~/2017-12 2018-02/2019-01~
  2016-02~/2016-03~ 1985-05~/1986-05~ 2010~/2011~ 1999/2024-03 2016-04-07/2020-02 2018-05~/2021 2020-12~/2021 2021~/2022-02
  2006-09-18/2006-09-24 2018-12-14/2019-03-10 2019-01-03~/2019-01-05~ 2021-03-30~/2021-04-02 2022-05-23/2022-05-28
  2019-08-28/2019-09-01 2017/2019 [2017-03,2017-04] [2025-01-23,2026-01-23]`
  .trim()
  .split(/\s+/)

const year = fc.integer({ min: 1000, max: 2999 })
export const day = fc
  .date({
    min: new Date('1000-01-01T00:00:00Z'),
    max: new Date('2999-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((at) => at.toISOString().slice(0, 10))
export const month = day.map((text) => text.slice(0, 7))
export const point = fc.oneof(day, month, year.map(String))
const masked = fc.oneof(
  year.map((number) => `${Math.floor(number / 10)}X`),
  month.map((text) => `${text}-XX`),
  year.map((number) => `${number}-XX`),
)
const qualified = fc
  .tuple(fc.oneof({ arbitrary: point, weight: 4 }, masked), fc.constantFrom('', '', '~', '?', '%'))
  .map((parts) => parts.join(''))
const pair = fc.tuple(qualified, qualified).map((ends) => ends.sort())
const season = fc
  .tuple(
    year.filter((number) => number < 2999),
    fc.integer({ min: 21, max: 41 }),
  )
  .map((parts) => parts.join('-'))
const text = fc.oneof(
  qualified,
  season,
  pair.map((ends) => ends.join('/')),
  qualified.map((end) => `../${end}`),
  qualified.map((end) => `${end}/..`),
  pair.map((ends) => `[${ends.join(',')}]`),
  pair.map((ends) => `{${ends.join(',')}}`),
  fc.constant('XXXX'),
  fc.constantFrom(...collected),
)
export const date = text.filter(isEdtf) // pairs whose end precedes their beginning drop out
