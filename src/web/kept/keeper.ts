/**
 * Keeps finished answers, and gives one only where that cannot show what is gone: where the process has read the generation a moment ago,
 * and the answer was made of that very generation, on that very day.
 */
import { type Finished, finish } from './finished.ts'
import type { Moment, Watch } from './generation.ts'
import type { PageQuestion } from './question.ts'
import { type Page, type Shelf, shelf } from './shelf.ts'
import { onceAKey } from './together.ts'

/** Makes an answer: from the path that is its key, and nothing else of who asks. */
export type Make = (path: string) => Promise<Response>

export type Keeper = {
  /** What may be sent at once, by the very text of an address; undefined where there is nothing, or it may not be trusted without asking. */
  atOnce(url: string): Finished | undefined
  /** An answer to give, kept or made, when it is `ready`; null where one has to be made that nobody else is given. */
  answer(
    question: PageQuestion,
    ready: (finished: Finished) => Promise<unknown>,
  ): Promise<Finished | null>
}

/** Made again so often where what is public changed meanwhile; then it is made for the asker alone. */
const MOST_TRIES = 4

export function keeper(watch: Watch, make: Make, most: number): Keeper {
  const kept = shelf(most)
  const find = finder(kept, watch, make)
  const lasting = lastingAnswers(make)
  return {
    atOnce(url) {
      const page = kept.find(url)
      if (page) return page.of === watch.trusted() ? page.finished : undefined
      return lasting.ready.get(url)
    },
    async answer({ address, key }, ready) {
      if (key === null) return null
      if (address?.kept === 'program') return await lasting.find(key)
      for (let tries = 0; tries < MOST_TRIES; tries++) {
        const moment = await watch.read()
        if (!moment) return null
        const page = await find(key, moment)
        await ready(page.finished)
        kept.grow(key, page)
        if (page.of && page.of === watch.trusted()) return page.finished
      }
      return null
    },
  }
}

/** The page of a moment, kept or made; one that was made while the moment passed is of none, and stands nowhere. */
function finder(
  kept: Shelf,
  watch: Watch,
  make: Make,
): (key: string, moment: Moment) => Promise<Page> {
  const once = onceAKey<Page>()
  let last: Moment | null = null
  const makePage = async (key: string, moment: Moment): Promise<Page> => {
    const finished = await finish(await make(key), 'quick')
    const page = { of: (await watch.readAnew()) === moment ? moment : null, finished }
    if (page.of && finished.status === 200) kept.put(key, page)
    return page
  }
  return async (key, moment) => {
    if (moment !== last) kept.clear()
    last = moment
    const page = kept.find(key)
    return page?.of === moment ? page : await once(key, () => makePage(key, moment))
  }
}

/** What rests on the program alone, kept for as long as that runs. */
function lastingAnswers(make: Make) {
  const ready = new Map<string, Finished>()
  const find = async (key: string): Promise<Finished> => {
    const finished = ready.get(key) ?? (await finish(await make(key), 'best'))
    if (finished.status === 200) ready.set(key, finished)
    return finished
  }
  return { ready, find }
}
