/**
 * Keeps finished answers, and gives one only where that cannot show what is gone: where the process has read the generation a moment ago,
 * and the answer was made of that very generation, on that very day.
 */
import { type Finished, finish } from './finished.ts'
import type { Moment, Watch } from './generation.ts'
import type { Question } from './question.ts'
import { type Page, type Shelf, shelf } from './shelf.ts'

/** Makes an answer: from the path that is its key, and nothing else of who asks. */
export type Make = (path: string) => Promise<Response>

export type Keeper = {
  /** What may be sent at once, by the very text of an address; undefined where there is nothing, or it may not be trusted without asking. */
  atOnce(url: string): Finished | undefined
  /** An answer to give, kept or made; null where one has to be made that nobody else is given. */
  answer(question: Question, ready: (finished: Finished) => Promise<unknown>): Promise<Finished | null>
  readonly bytes: number
}

/** Made again so often where what is public changed meanwhile; then it is made for the asker alone. */
const MOST_TRIES = 3

export function keeper(watch: Watch, make: Make, most: number): Keeper {
  const kept: Shelf = shelf(most)
  const lasting = new Map<string, Finished>()
  const underWay = new Map<string, Promise<Page | null>>()

  /** Null where what is public changed while it was made, or the database went away: nobody knows then of which moment it is. */
  async function makePage(key: string, of: Moment): Promise<Page | null> {
    const finished = await finish(await make(key), 'quick')
    if ((await watch.readAnew()) !== of) return null
    const page = { of, finished }
    if (finished.status === 200) kept.put(key, page)
    return page
  }
  /** Whoever asks for the same meanwhile waits with the first. */
  function makeOnce(key: string, of: Moment): Promise<Page | null> {
    const making = underWay.get(key) ?? makePage(key, of).finally(() => underWay.delete(key))
    underWay.set(key, making)
    return making
  }
  let last: Moment | null = null
  async function current(key: string): Promise<Page | null> {
    const moment = await watch.read()
    if (!moment) return null
    if (moment !== last) kept.clear()
    last = moment
    const page = kept.find(key)
    return page?.of === moment ? page : await makeOnce(key, moment)
  }
  async function ofTheProgram(key: string): Promise<Finished | null> {
    const there = lasting.get(key)
    if (there) return there
    const finished = await finish(await make(key), 'best')
    if (finished.status === 200) lasting.set(key, finished)
    return finished
  }
  return {
    atOnce(url) {
      const page = kept.find(url)
      if (page && page.of === watch.trusted()) return page.finished
      return page ? undefined : lasting.get(url)
    },
    async answer({ address, key }, ready) {
      if (key === null) return null
      if (address?.kept === 'program') return await ofTheProgram(key)
      for (let tries = 0; tries < MOST_TRIES; tries++) {
        const page = await current(key)
        if (!page) continue
        await ready(page.finished)
        kept.grow(key, page)
        if (page.of === watch.trusted()) return page.finished
      }
      return null
    },
    get bytes() {
      return kept.bytes
    },
  }
}
