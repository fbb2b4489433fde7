/** A long list, a section a year, with links to each. */

import type { ComponentChildren } from 'preact'
import { bounds, type Edtf } from '../../kernel/dates/index.ts'
import { Section } from '../../site/parts.tsx'
import type { Speech } from '../../words/index.ts'

type Dated = { date: Edtf }
type ByYearProps<Item extends Dated> = {
  items: readonly Item[]
  t: Speech
  children: (ofYear: readonly Item[]) => ComponentChildren
}

export function ByYear<Item extends Dated>({ items, t, children }: ByYearProps<Item>) {
  const years = Map.groupBy(items, ({ date }) => yearOf(date))
  return (
    <>
      <Years years={[...years.keys()]} t={t} />
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

function Years({ years, t }: { years: readonly (string | null)[]; t: Speech }) {
  if (years.length < 2) return null
  return (
    <nav class="contents" aria-label={t.reactions.years}>
      <ul>
        {years.map((year) => (
          <li key={year}>
            <a href={`#${idOf(year)}`}>{year ?? t.reactions.undated}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
