/** A long list, a section a year, with links to each. */

import type { ComponentChildren } from 'preact'
import { bounds, type Edtf } from '../../kernel/dates/index.ts'
import { Section } from '../../site/parts.tsx'
import type { Speech } from '../../words/index.ts'

type Dated = { date: Edtf }
export type YearLink = { year: string; href: string }
type ByYearProps<Item extends Dated> = {
  items: readonly Item[]
  /** Every year of the list with where it stands, where it is longer than a page. */
  elsewhere?: readonly YearLink[]
  t: Speech
  children: (ofYear: readonly Item[]) => ComponentChildren
}

export function ByYear<Item extends Dated>({ items, elsewhere, t, children }: ByYearProps<Item>) {
  const years = Map.groupBy(items, ({ date }) => yearOf(date))
  return (
    <>
      <Years years={elsewhere ?? [...years.keys()].map((year) => ofThisPage(year, t))} t={t} />
      {[...years].map(([year, ofYear]) => (
        <Section key={year} id={idOf(year)} title={year ?? t.reactions.undated}>
          {children(ofYear)}
        </Section>
      ))}
    </>
  )
}

/** The year in which it begins, or ends where no beginning is known; null when undated. */
function yearOf(date: Edtf): string | null {
  const { earliest, latest } = bounds(date)
  return (earliest ?? latest)?.slice(0, 4) ?? null
}

const idOf = (year: string | null) => (year ? `y${year}` : 'undated')

const ofThisPage = (year: string | null, t: Speech): YearLink => ({
  year: year ?? t.reactions.undated,
  href: `#${idOf(year)}`,
})

function Years({ years, t }: { years: readonly YearLink[]; t: Speech }) {
  if (years.length < 2) return null
  return (
    <nav class="contents" aria-label={t.reactions.years}>
      <ul>
        {years.map(({ year, href }) => (
          <li key={href}>
            <a href={href}>{year}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
