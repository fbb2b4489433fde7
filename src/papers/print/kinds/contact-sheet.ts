/** Contact sheets: many names on few pages. No name is set larger than another, but where a long one must be smaller. */

import type { PaperLanguage } from '../../../kernel/about/languages.ts'
import { Refusal } from '../../../kernel/refusals/index.ts'
import type { PublicPerson } from '../../../registry/public.ts'
import { questionOf } from '../../../registry/views/index.ts'
import { counted, fill, type PaperWords, paperWords } from '../../../words/index.ts'
import { asSaid, inShort, pronunciationOf } from '../content.ts'
import { widthOf } from '../fit.ts'
import { type Press, paperHead } from '../head.ts'
import type { Composed } from '../make.ts'
import { pageLink } from '../page-link.ts'
import type { PersonInShort } from '../paper.ts'
import { SHEETS } from '../sizes.ts'

/** `left`: how many more were chosen, whose names our fonts cannot set. */
export type ContactSheet = {
  people: readonly PublicPerson[]
  left?: number
  lang: PaperLanguage
  sheet: 'A3' | 'A4'
  line?: 'about' | 'said' | undefined
}

/** How names lie on a page; `name`: their size in points, as on A4. */
type Grid = { columns: number; rows: number; name: number }

/** Fewer people, larger names: the first grid that holds all on one page, else the last, on as many pages as it takes. */
const GRIDS: readonly Grid[] = [
  { columns: 1, rows: 3, name: 50 },
  { columns: 2, rows: 6, name: 27 },
  { columns: 3, rows: 9, name: 19 },
  { columns: 4, rows: 9, name: 14.5 },
]

function gridFor(count: number): Grid {
  const grid = GRIDS.find(({ columns, rows }) => count <= columns * rows)
  return grid ? { ...grid, rows: Math.max(Math.ceil(count / grid.columns), 1) } : GRIDS.at(-1)!
}

/** In the order given. @throws Refusal `paper-names-unsaid` where no source says of any how the name is said, and that was wished */
export function contactSheet(
  { people, left = 0, lang, sheet, line = 'about' }: ContactSheet,
  press: Press,
): Composed {
  const { contact, dossier } = paperWords(lang)
  const grid = gridFor(people.length)
  if (line === 'said' && !people.some(pronunciationOf)) throw new Refusal('paper-names-unsaid')
  const shown = { about: inShort, said: asSaid }[line]
  const cells = people.map((person) => cellOf(shown(person, lang, press.own), grid))
  const pages = paged(cells, grid)
  const count = counted(lang, contact.people, people.length)
  const heading = headingOf(people, line, contact) ?? count
  const data = {
    ...paperHead(lang, heading, people, press),
    heading,
    sheet: SHEETS[sheet],
    grid,
    count: heading === count ? null : count,
    left: left === 0 ? null : fill(contact.left, { n: String(left) }),
    english: line === 'about' && cells.some((cell) => cell.line && cell.line.lang !== lang),
    pages: pages.map((cells, n) => ({
      cells,
      number: fill(dossier.page, { n: String(n + 1), total: String(pages.length) }),
    })),
    link: pageLink(lang, press.address, ''),
  }
  return { template: 'contact-sheet', data, items: people.length, as: 'pdf' }
}

/** Null where no heading is true of all of them: then they are counted. */
function headingOf(
  people: readonly PublicPerson[],
  line: 'about' | 'said',
  { title, said }: PaperWords['contact'],
): string | null {
  if (line === 'said') return said
  return people.every(isSought) ? title : null
}

/** Among the dead and the free, nobody is asked where they all are. */
const isSought = (person: PublicPerson): boolean => questionOf(person)?.kind === 'where'

/** A picture that would need a second line stays on one where that makes it little smaller. */
const LEAST_SCALE = 0.8
/** The inner width of the page and what lies between columns, in points, as on A4. */
const WIDE = 516
const GAP = 17

type Cell = PersonInShort & { scale: number }

function cellOf(person: PersonInShort, { columns, name }: Grid): Cell {
  const { text, dir } = person.picture
  const room = (WIDE - GAP * (columns - 1)) / columns
  // Arabic letters are set 1.15 times larger, and are narrower joined than as the fonts' widths have them.
  const scale = (room * 0.97) / widthOf(text, 'bold', name * (dir === 'rtl' ? 1.15 * 0.85 : 1))
  return { ...person, scale: scale < LEAST_SCALE || scale > 1 ? 1 : scale }
}

/** Pages after the first have no title, and one row more. */
function paged(cells: readonly Cell[], { columns, rows }: Grid): Cell[][] {
  const pages = [cells.slice(0, columns * rows)]
  const further = columns * (rows + 1)
  for (let at = columns * rows; at < cells.length; at += further)
    pages.push(cells.slice(at, at + further))
  return pages
}
