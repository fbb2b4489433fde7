/** Finished answers in memory, bounded by their bytes: the one that nobody has asked for the longest goes first. */
import type { Finished } from './finished.ts'
import type { Moment } from './generation.ts'

/** An answer, and what it was made of; null where that changed meanwhile. */
export type Page = { readonly of: Moment | null; readonly finished: Finished }

export type Shelf = {
  /** Whatever stands there, of whatever moment. */
  find(key: string): Page | undefined
  put(key: string, page: Page): void
  clear(): void
  /** To be told when a page has got another compressed form: it takes more room. */
  grow(key: string, page: Page): void
  readonly bytes: number
}

/** Of keys, headers and the map itself, by estimate. */
const BESIDE = 2_000
/** No answer takes more of the shelf. */
const LARGEST_SHARE = 1 / 8

export function shelf(most: number): Shelf {
  const pages = new Map<string, { page: Page; size: number }>()
  let bytes = 0
  const take = (key: string) => {
    bytes -= pages.get(key)?.size ?? 0
    pages.delete(key)
  }
  const put = (key: string, page: Page) => {
    take(key)
    const size = page.finished.bytes + key.length + BESIDE
    if (size > most * LARGEST_SHARE) return
    pages.set(key, { page, size })
    bytes += size
    for (const oldest of pages.keys()) {
      if (bytes <= most) return
      take(oldest)
    }
  }
  return {
    find(key) {
      const there = pages.get(key)
      if (!there) return undefined
      pages.delete(key)
      pages.set(key, there)
      return there.page
    },
    put,
    clear() {
      pages.clear()
      bytes = 0
    },
    grow(key, page) {
      if (pages.get(key)?.page === page) put(key, page)
    },
    get bytes() {
      return bytes
    },
  }
}
