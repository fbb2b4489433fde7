/** What is measured: ours, and the searches one would otherwise take, each with options that suit names. */
import { create, insertMultiple, search } from '@orama/orama'
import anyAscii from 'any-ascii'
import { Charset, Index } from 'flexsearch'
import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import { buildIndex } from '../src/index.ts'

/** A name in the index. `id` is its place in the list. */
export type Entry = { id: number; form: string }
/** A hit: the place of a name, best first. `band` is ours alone. */
export type Hit = { id: number; score: number; band: string }
export type Engine = {
  name: string
  /** How many queries it is given at most: the slow ones are measured on a part. */
  queries: number
  /** Builds the index; gives the search. */
  build(entries: readonly Entry[]): Promise<(query: string, limit: number) => Promise<Hit[]>>
}

export const ours: Engine = {
  name: 'whereabouts/names',
  queries: Number.POSITIVE_INFINITY,
  async build(entries) {
    const index = buildIndex(entries.map(({ id, form }) => ({ id: String(id), forms: [form] })))
    return async (query, limit) =>
      index.search(query, { limit }).map(({ id, score, band }) => ({ id: Number(id), score, band }))
  },
}

const words = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[\s·•‧・．.'’-]+/u)
    .filter((word) => word !== '')

const fuse: Engine = {
  name: 'Fuse.js',
  queries: 100,
  async build(entries) {
    const engine = new Fuse(entries, {
      keys: ['form'],
      threshold: 0.6,
      ignoreLocation: true,
      includeScore: true,
    })
    return async (query, limit) =>
      engine
        .search(query, { limit })
        .map(({ item, score }) => ({ id: item.id, score: 1 - (score ?? 1), band: '' }))
  },
}

const miniSearch: Engine = {
  name: 'MiniSearch',
  queries: 400,
  async build(entries) {
    const engine = new MiniSearch<Entry>({ fields: ['form'], tokenize: words })
    engine.addAll(entries)
    const options = { fuzzy: 0.34, maxFuzzy: 3, prefix: true }
    return async (query, limit) =>
      engine
        .search(query, options)
        .slice(0, limit)
        .map(({ id, score }) => ({ id, score, band: '' }))
  },
}

const orama: Engine = {
  name: 'Orama',
  queries: 200,
  async build(entries) {
    const tokenizer = {
      language: 'names',
      normalizationCache: new Map<string, string>(),
      tokenize: words,
    }
    const engine = create({ schema: { form: 'string' } as const, components: { tokenizer } })
    await insertMultiple(
      engine,
      entries.map(({ id, form }) => ({ id: String(id), form })),
      5_000,
    )
    return async (query, limit) => {
      const { hits } = await search(engine, { term: query, tolerance: 2, limit, threshold: 1 })
      return hits.map(({ id, score }) => ({ id: Number(id), score, band: '' }))
    }
  },
}

/** `resolution: 1`: where a word stands must not count, as it ranks by that alone; worth 25 points on these names. */
const flexSearch: Engine = {
  name: 'FlexSearch',
  queries: 400,
  async build(entries) {
    const engine = new Index({ tokenize: 'tolerant', encoder: Charset.LatinExtra, resolution: 1 })
    for (const { id, form } of entries) engine.add(id, words(form).join(' '))
    return async (query, limit) =>
      (engine.search(words(query).join(' '), { limit, suggest: true }) as number[]).map(
        (id, at) => ({ id, score: -at, band: '' }),
      )
  },
}

/** The same engine, given what any-ascii makes of names and queries. */
const overAnyAscii = ({ name, queries, build }: Engine): Engine => ({
  name: `${name} + any-ascii`,
  queries,
  async build(entries) {
    const find = await build(entries.map(({ id, form }) => ({ id, form: anyAscii(form) })))
    return (query, limit) => find(anyAscii(query), limit)
  },
})

/** Each raw and over any-ascii. */
export const baselines: readonly Engine[] = [fuse, miniSearch, orama, flexSearch].flatMap(
  (engine) => [engine, overAnyAscii(engine)],
)
export { overAnyAscii }
