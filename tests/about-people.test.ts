/** A kind of file whose rows are about people is known to all that guards people: nobody has to remember where that is. */
import { expect, it } from 'vitest'
import { COLLECTION_FILES, FILES_ABOUT_PEOPLE } from '../src/boot/collection-files.ts'
import { TABLES_ABOUT_PEOPLE } from '../src/sources/tables/source-names.ts'

/** Columns that hold a person, or a claim of one. */
const PEOPLE = ['person', 'persons', 'claim']
const aboutPeople = COLLECTION_FILES.filter(({ columns }) =>
  columns.some((column) => PEOPLE.includes(column)),
)
/** `demands.jsonl` lies in `demand`; null for what lies in tables of its own (claims, rulings, hidings). */
const tableOf = (onFile: string) => /\bbody\b.*\bfrom desk\.(\w+)/s.exec(onFile)?.[1] ?? null

/** About events that everybody knows of: a row missing among them tells of nobody. */
const OF_EVENTS = ['reactions.jsonl', 'contradictions.jsonl', 'campaigns.jsonl', 'access.jsonl']

it('sources of rows about somebody hidden are found in every table of such rows', () => {
  const tables = aboutPeople.flatMap(({ staged }) => tableOf(staged.onFile) ?? [])
  expect(tables.length).toBeGreaterThan(10)
  expect(tables.filter((table) => !TABLES_ABOUT_PEOPLE.includes(table))).toEqual([])
})

it('ids of every file about people are looked at for gaps', () => {
  const withIds = aboutPeople.filter(({ columns }) => columns.includes('id'))
  const looked = FILES_ABOUT_PEOPLE.map(({ name }) => name)
  expect(
    withIds.map(({ name }) => name).filter((name) => ![...looked, ...OF_EVENTS].includes(name)),
  ).toEqual([])
})
