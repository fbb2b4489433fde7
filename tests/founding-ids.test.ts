/** Ids of the founding collection: no gap in them tells that a row is gone, and nothing names a row that is not there. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type CountedRows, lastingIds } from '../scripts/found/lasting.ts'
import { ROOT } from './run.ts'

const FOLDER = join(ROOT, 'collections/uyghur')
type Row = Record<string, unknown> & { id: string }
const rowsOf = (file: string): Row[] =>
  readFileSync(join(FOLDER, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.jsonl'))

const counted = (): CountedRows & Record<string, unknown[]> =>
  Object.fromEntries(
    Object.entries({
      claims: 'claims',
      disputes: 'disputes',
      demands: 'demands',
      answers: 'official-answers',
      signs: 'coercion-signs',
      deaths: 'death-readings',
      procedures: 'un-procedures',
      reprisals: 'reprisals',
      reactions: 'reactions',
      contradictions: 'contradictions',
      raisings: 'raisings',
      mailRules: 'mail-rules',
      postalFormats: 'postal-formats',
    }).map(([name, file]) => [name, rowsOf(`${file}.jsonl`)]),
  ) as CountedRows & Record<string, unknown[]>

const isSame = (ids: ReadonlyMap<string, string>) => [...ids].filter(([id, made]) => id !== made)

describe('ids of the founding collection', () => {
  it.each(FILES)('of %s do not run on', (file) => {
    // The four documents that the collection began with are called by their numbers.
    const ids = rowsOf(file).flatMap(({ id }) =>
      id === undefined || id.startsWith('doc-') ? [] : [id],
    )
    const byStem = Map.groupBy(
      ids.filter((id) => /\d$/.test(id)),
      (id) => id.replace(/\d+$/, ''),
    )
    for (const [stem, alike] of byStem) {
      const numbers = new Set(alike.map((id) => Number(/\d+$/.exec(id)![0])))
      expect(
        [...numbers].filter((n) => numbers.has(n + 1) && numbers.has(n + 2)),
        stem,
      ).toEqual([])
    }
  })
  it('are what their rows say: making them again gives the same', () => {
    const ids = lastingIds(counted())
    expect(ids.size).toBeGreaterThan(1_500)
    expect(isSame(ids)).toEqual([])
  })
  it('rest on no other row: in another order, and with every second row gone that no other names, they are the same', () => {
    const rows = counted()
    const named = ['claims', 'reactions', 'answers']
    for (const [name, list] of Object.entries(rows))
      if (!named.includes(name)) rows[name] = list.reverse().filter((_, at) => at % 2 === 0)
    for (const list of [rows.claims, rows.reactions, rows.answers]) list.reverse()
    expect(isSame(lastingIds(rows))).toEqual([])
  })
  it('are others where a row says something else, and there alone', () => {
    const rows = counted()
    rows.claims[7]!.value = 'Something else'
    rows.mailRules[3]!.visibility = 'team'
    const ids = lastingIds(rows)
    expect(isSame(ids).map(([id]) => id)).toEqual([rows.claims[7]!.id])
  })
  it('name a person only where the row is about nobody else', () => {
    const slugs = rowsOf('people.jsonl').map(({ slug }) => `${slug}-`)
    for (const row of counted().demands) {
      const named = slugs.filter((slug) => row.id.startsWith(slug))
      expect(named, row.id).toEqual(row.persons.length === 1 ? [`${row.persons[0]}-`] : [])
    }
  })
  it('stand wherever a text names a row, and no working id is left', () => {
    const ids = new Set(
      FILES.flatMap((file) => rowsOf(file).map(({ id, slug }) => id ?? String(slug))),
    )
    const sources = new Set(rowsOf('sources.jsonl').map(({ id }) => id))
    const stems = [
      ...new Set(
        [...ids].flatMap((id) => /^(.+)-[2-9bcdfghjkmnpqrstvwxz]{5}$/.exec(id)?.[1] ?? []),
      ),
    ]
    const looksLikeId = new RegExp(
      `^(?:${stems.join('|')})-(?=.*\\d)[2-9bcdfghjkmnpqrstvwxz]{5,6}$`,
    )
    const isWorking =
      /^(?:(?:.+-)?(?:c|d|f|n|s|dm|a|x|un|rp|cs)\d{2}|(?:ev|mr)\d{3}|(?:rs|pf|ba)\d{1,2}|.+-dr)$/
    for (const file of FILES)
      for (const word of readFileSync(join(FOLDER, file), 'utf8').match(
        /[\p{L}\d]+(?:-[\p{L}\d]+)*/gu,
      ) ?? []) {
        if (looksLikeId.test(word)) expect(ids, word).toContain(word)
        // A source’s id may look so, and so may a piece of its address.
        if (!sources.has(word) && file !== 'sources.jsonl')
          expect(isWorking.test(word), `${file}: ${word}`).toBe(false)
      }
  })
})
