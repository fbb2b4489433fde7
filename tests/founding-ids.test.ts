/** Ids of the collections that are brought along: no gap in them tells that a row is gone, and nothing names a row that is not there. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { COLLECTIONS, folderOf } from './collections.ts'

type Row = Record<string, unknown> & { id: string }

/** Files whose ids say nothing but whom a row is about, and the word where that is nobody or several. */
const WORDS: Record<string, string> = {
  claims: 'c',
  disputes: 'ds',
  demands: 'dm',
  'official-answers': 'a',
  'coercion-signs': 'cs',
  'death-readings': 'dr',
  'un-procedures': 'un',
  reprisals: 'rp',
  reactions: 'r',
  contradictions: 'x',
  raisings: 'rs',
  'mail-rules': 'mr',
  'postal-formats': 'pf',
}
/** Letters without vowels, so that no word comes about. */
const LETTERS = /^[2-9bcdfghjkmnpqrstvwxz]{5,}$/

describe.each(COLLECTIONS)('ids of %s', (of) => {
  const folder = folderOf(of)
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'))
  const rowsOf = (file: string): Row[] =>
    readFileSync(join(folder, file), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))

  it.each(files)('of %s do not run on', (file) => {
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
  it.each(
    Object.entries(WORDS).filter(([file]) => files.includes(`${file}.jsonl`)),
  )('of %s are a slug or %s, and letters', (file, word) => {
    const slugs = rowsOf('people.jsonl').map(({ slug }) => String(slug))
    for (const { id } of rowsOf(`${file}.jsonl`)) {
      const [, stem, letters] = /^(.+)-([^-]+)$/.exec(id) ?? []
      expect([word, ...slugs], id).toContain(stem)
      expect(letters, id).toMatch(LETTERS)
    }
  })
  it('name a person only where the row is about nobody else', () => {
    const slugs = rowsOf('people.jsonl').map(({ slug }) => `${slug}-`)
    for (const row of rowsOf('demands.jsonl')) {
      const persons = row.persons as string[]
      const named = slugs.filter((slug) => row.id.startsWith(slug))
      expect(named, row.id).toEqual(persons.length === 1 ? [`${persons[0]}-`] : [])
    }
  })
  it('stand wherever a text names a row, and no working id is left', () => {
    const ids = new Set(
      files.flatMap((file) => rowsOf(file).map(({ id, slug }) => id ?? String(slug))),
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
    for (const file of files)
      for (const word of readFileSync(join(folder, file), 'utf8').match(
        /[\p{L}\d]+(?:-[\p{L}\d]+)*/gu,
      ) ?? []) {
        if (looksLikeId.test(word)) expect(ids, word).toContain(word)
        // A source’s id may look so, and so may a piece of its address.
        if (!sources.has(word) && file !== 'sources.jsonl')
          expect(isWorking.test(word), `${file}: ${word}`).toBe(false)
      }
  })
})
