/** Papers about people: cards, posters, contact sheets, letters, share pictures. */

import { Refusal } from '../../kernel/refusals/index.ts'
import { MOST_IN_A_FILE } from '../../papers/model/index.ts'
import {
  type LeftOut,
  type ListPaper,
  listPaper,
  nameable,
  namelessRefusal,
  ownOf,
  type PersonPaper,
  personPaper,
  readLeftOut,
  readPeople,
} from '../../papers/print/index.ts'
import type { Call, RunCommand } from '../calling/call.ts'
import { EXIT } from '../calling/exit.ts'
import { progressBar } from '../calling/progress.ts'
import { say } from '../calling/say.ts'
import { withStore } from '../calling/with-store.ts'
import { sayLeftOut } from './left-out.ts'
import { choiceOf, numberOf, outOf, pressOf, slugsOf, textOf } from './options.ts'
import { namesOf, writeAll } from './out.ts'

/** Cards about prisoners; a run of many is numbered files. */
export const cardsAbout: RunCommand = (call) =>
  many(call, 'cards', numberOf(call, 'copies', 1, MOST_IN_A_FILE))
export const posters: RunCommand = (call) => many(call, 'posters', 1)
export const contactSheet: RunCommand = (call) => many(call, 'contact-sheet', 1)
export const letters: RunCommand = (call) => each(call, 'letter', '.pdf')
export const share: RunCommand = (call) => each(call, 'share', '.png')

/** A file holds so many as one thread can set; people are read when their file’s turn comes. */
async function many(call: Call, kind: ListPaper, copies: number): Promise<number> {
  const out = outOf(call, '.pdf')
  const choice = choiceOf(call)
  return await withStore(call.config, async ({ visitor }) => {
    const press = await ownOf(visitor, pressOf(call))
    const chosen = await slugsOf(call, visitor)
    const leftOut: LeftOut[] = await readLeftOut(visitor, chosen, kind)
    const shown = chosen.filter((slug) => leftOut.every((each) => each.slug !== slug))
    if (shown.length === 0) throw refusalOf(leftOut[0]!)
    const lots = lotsOf(shown, kind, copies)
    const names = namesOf(out, lots.length)
    const bytesOf = async (lot: readonly string[]) => {
      const people = await readPeople(visitor, lot)
      const nameless = nameable(people).leftOut
      leftOut.push(...nameless)
      return nameless.length === people.length
        ? null
        : await listPaper(people, kind, choice, press, copies).bytesOnce()
    }
    const files = lots.map((lot, n) => ({ file: names[n]!, bytes: () => bytesOf(lot) }))
    return await write(call, files, {
      leftOut,
      papers: () => (chosen.length - leftOut.length) * copies,
    })
  })
}

/** A fifth of what a file may hold, so that a run of any length stays under half a gigabyte. */
const CARDS_A_FILE = MOST_IN_A_FILE / 5

function lotsOf(slugs: readonly string[], kind: ListPaper, copies: number): string[][] {
  const inOne =
    kind === 'contact-sheet' ? MOST_IN_A_FILE : Math.max(Math.floor(CARDS_A_FILE / copies), 1)
  return Array.from({ length: Math.ceil(slugs.length / inOne) }, (_, n) =>
    slugs.slice(n * inOne, (n + 1) * inOne),
  )
}

async function each(call: Call, kind: PersonPaper, ending: '.pdf' | '.png'): Promise<number> {
  const out = outOf(call, ending)
  const choice = choiceOf(call)
  const press = pressOf(call)
  return await withStore(call.config, async ({ visitor }) => {
    const chosen = await slugsOf(call, visitor)
    const leftOut: LeftOut[] = await readLeftOut(visitor, chosen, kind)
    const slugs = chosen.filter((slug) => leftOut.every((each) => each.slug !== slug))
    if (slugs.length === 0) throw refusalOf(leftOut[0]!)
    const names = namesOf(out, slugs.length)
    const bytesOf = async (slug: string) => {
      const nameless = nameable(await readPeople(visitor, [slug])).leftOut
      leftOut.push(...nameless)
      return nameless.length > 0
        ? null
        : await (await personPaper(visitor, slug, kind, choice, press))!.bytesOnce()
    }
    const files = slugs.map((slug, n) => ({ file: names[n]!, bytes: () => bytesOf(slug) }))
    return await write(call, files, { leftOut, papers: () => chosen.length - leftOut.length })
  })
}

/** `leftOut`: who is on none; `papers`: how many were made. Both are known when all is written. */
type Made = { leftOut: readonly LeftOut[]; papers: () => number }

const refusalOf = (one: LeftOut): Refusal =>
  one.code === 'paper-no-name' ? namelessRefusal(one) : new Refusal(one.code, { slug: one.slug })

/** Whoever is left out keeps nobody else from a paper. @throws Refusal with the first reason when nobody is left */
async function write(
  call: Call,
  files: Parameters<typeof writeAll>[0],
  { leftOut, papers }: Made,
): Promise<number> {
  const bar = progressBar(textOf(call, 'out')!)
  bar(0, files.length)
  const { size, written } = await writeAll(files, (done) => bar(done, files.length))
  if (written.length === 0) throw refusalOf(leftOut[0]!)
  sayLeftOut(leftOut)
  const left = leftOut.length > 0 ? { left_out: leftOut } : {}
  say(call.json, { files: written, papers: papers(), bytes: size, ...left }, written.join('\n'))
  return EXIT.done
}
