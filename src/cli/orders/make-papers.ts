/** The papers of an order, made from what is public now: somebody who was hidden since is left out of them. */

import type { House } from '../../boot.ts'
import { createDossier } from '../../dossiers/acts.ts'
import { OPERATOR } from '../../jobs/operator.ts'
import { today } from '../../kernel/dates/index.ts'
import { Refusal } from '../../kernel/refusals/index.ts'
import type { OrderLine, PaperKind } from '../../orders/model/index.ts'
import { MOST_IN_A_FILE } from '../../papers/model/index.ts'
import {
  dossierFile,
  labelsFile,
  listPaper,
  nameable,
  ownOf,
  type PaperFile,
  type Press,
  personPaper,
  printedNames,
  readPeople,
} from '../../papers/print/index.ts'
import type { PublicPerson } from '../../registry/public.ts'
import { askingsOf, noPaperOf, noPosterOf } from '../../registry/views/index.ts'
import { perform } from '../../store/acting/index.ts'
import { sayRefusal } from '../calling/refusals.ts'
import { sayLeftOut } from '../papers/left-out.ts'
import type { MakePapers } from './print-run.ts'

/** Cards come with all their copies on the sheets; of the other papers each file is to be printed as often as the packing list says. */
export const makePapers = (house: House, given: Press): MakePapers =>
  async function* (lines, sheet) {
    const press = await ownOf(house.visitor, given)
    for (const [n, line] of lines.entries()) {
      const shown = withoutTheFound(await readPeople(house.visitor, line.people))
      const { kept, leftOut } = nameable(shown)
      sayLeftOut(leftOut)
      if (kept.length === 0) continue
      for await (const { name, bytes } of MADE[line.kind]({
        house,
        line,
        people: kept,
        sheet,
        press,
      })) {
        const made = await orTell(n, bytes)
        if (made) yield { name: `${n + 1}-${name}`, bytes: made }
      }
    }
  }

/** Of somebody who was found since the order came in there is no paper at all. Who is left out is said. */
function withoutTheFound(people: readonly PublicPerson[]): PublicPerson[] {
  sayLeftOut(people.map((person) => ({ slug: person.slug, code: noPaperOf(person) })))
  return people.filter((person) => noPaperOf(person) === null)
}

/** Null for a paper that cannot be set, which keeps no other from being made. */
async function orTell(line: number, make: () => Promise<Uint8Array>): Promise<Uint8Array | null> {
  try {
    return await make()
  } catch (error) {
    if (!(error instanceof Refusal && error.code.startsWith('paper-'))) throw error
    process.stderr.write(`line ${line + 1} of the order cannot be printed: ${sayRefusal(error)}\n`)
    return null
  }
}

type Making = {
  house: House
  line: OrderLine
  people: readonly PublicPerson[]
  sheet: string | undefined
  press: Press
}
const choiceOf = ({ lang }: OrderLine) => ({ lang, size: 'A6', shape: 'wide' }) as const
const onWhole = (line: OrderLine) => ({ ...choiceOf(line), sheet: line.size })

/** How each kind that can be ordered is made: one that is added here does not compile without. */
const MADE: Record<PaperKind, (making: Making) => Iterable<PaperFile> | AsyncIterable<PaperFile>> =
  {
    about: ({ line, people, sheet, press }) =>
      cardsOf(people, line.copies, { ...choiceOf(line), ...(sheet ? { sheet } : {}) }, press),
    poster: ({ line, people, press }) => postersOf(people, onWhole(line), press),
    contact_sheet: ({ line, people, press }) => [
      listPaper(people, 'contact-sheet', onWhole(line), press),
    ],
    letter: lettersOf,
    dossier: dossiersOf,
  }

async function* lettersOf({ house, line, people, press }: Making): AsyncGenerator<PaperFile> {
  for (const { slug } of people)
    yield (await personPaper(house.visitor, slug, 'letter', choiceOf(line), press))!
}

/** None where nobody of them may stand in one. */
async function* dossiersOf({ house, line, people, press }: Making): AsyncGenerator<PaperFile> {
  const dossier = await dossierOf(house, people, line.lang, press)
  if (dossier) yield dossier
}

/** None where nobody of them may stand on a poster. Who is left out is said. */
function* postersOf(
  people: readonly PublicPerson[],
  choice: Parameters<typeof listPaper>[2],
  press: Press,
): Generator<PaperFile> {
  const shown = people.filter((person) => noPosterOf(person) === null)
  sayLeftOut(people.flatMap((person) => ({ slug: person.slug, code: noPosterOf(person) })))
  if (shown.length > 0) yield listPaper(shown, 'posters', choice, press)
}

/** Files of as many cards as one thread can set: first whole rounds of everybody, then the rest. */
function* cardsOf(
  people: readonly PublicPerson[],
  copies: number,
  choice: Parameters<typeof listPaper>[2],
  press: Press,
): Generator<PaperFile> {
  const inOne = Math.max(Math.floor(MOST_IN_A_FILE / people.length), 1)
  for (let left = copies, part = 1; left > 0; left -= inOne, part += 1) {
    const file = listPaper(people, 'cards', choice, press, Math.min(inOne, left))
    yield { ...file, name: `${part}-${file.name}` }
  }
}

/** A dossier is frozen at the desk before it is printed, so that what was sent can be shown again. It is about those for whom something is asked on file; null where nobody is. */
async function dossierOf(
  house: House,
  people: readonly PublicPerson[],
  lang: OrderLine['lang'],
  press: Press,
): Promise<PaperFile | null> {
  const asked = people.filter((person) => askingsOf(person).length > 0)
  const unasked = people.filter((person) => !asked.includes(person))
  sayLeftOut(unasked.map(({ slug }) => ({ slug, code: 'ask-missing' as const })))
  if (asked.length === 0) return null
  const choice = { persons: asked.map(({ slug }) => slug), filter: {}, asks: {} }
  const title = asked.length === 1 ? printedNames(asked[0]!).title : `${asked.length} people`
  const input = { title, for: 'an order of papers', choice, isPublic: false, made_on: today() }
  const { edition, sha256 } = await perform(house, createDossier, input, OPERATOR)
  return await dossierFile(house.visitor, { edition, sha256, langs: [lang] }, press)
}

/** One sheet of labels, in the order of the addresses; `left`: places in that list of those that our fonts cannot print. */
export const labelsOf = (press: Press) => async (blocks: readonly (readonly string[])[]) => {
  const fileOf = (some: typeof blocks) => labelsFile(some, 'A4x21', press).bytesOnce()
  const left: number[] = []
  for (const [n, block] of blocks.entries())
    if (!(await canPrint(() => fileOf([block])))) left.push(n)
  const kept = blocks.filter((_, n) => !left.includes(n))
  return { bytes: kept.length > 0 ? await fileOf(kept) : null, left }
}

async function canPrint(print: () => Promise<Uint8Array>): Promise<boolean> {
  try {
    await print()
    return true
  } catch (error) {
    if (error instanceof Refusal && error.code.startsWith('paper-')) return false
    throw error
  }
}
