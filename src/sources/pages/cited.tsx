/** Small parts of pages that rest on sources and name people. */

import type { Citation } from '../../kernel/fields/index.ts'
import type { PublicSourceRef } from '../../kernel/fields/source-ref.ts'
import { InSource, Listed, Publisher, SourceNumber } from '../../site/parts.tsx'
import { PersonName } from '../../site/person-name.tsx'
import type { Speech } from '../../words/index.ts'
import type { PersonNamed } from '../views.ts'

type Cited = { citations: readonly Citation[]; sources: readonly PublicSourceRef[]; t: Speech }

/** Raised numbers of the sources, one beside the other. */
export const Numbers = ({ citations, sources, t }: Cited) =>
  citations.map(({ source }) => <SourceNumber key={source} id={source} sources={sources} t={t} />)

/** Each source by its publisher and number, with the place in it. */
export function Places({ citations, sources, t }: Cited) {
  return (
    <ul>
      {citations.map(({ source, locator }) => (
        <li key={`${source} ${JSON.stringify(locator)}`}>
          <Publisher name={sources.find(({ id }) => id === source)?.publisher ?? ''} t={t} />
          <SourceNumber id={source} sources={sources} t={t} />
          {locator && t.site.comma}
          <InSource locator={locator} t={t} />
        </li>
      ))}
    </ul>
  )
}

/** A person, leading to the page. */
export const PersonLink = ({ person, t }: { person: PersonNamed; t: Speech }) => (
  <a href={`/${t.lang}/people/${person.slug}`}>
    <PersonName person={person} t={t} />
  </a>
)

/** The people among `slugs` who have a page, in the order given. */
export function PeopleLinks({
  slugs,
  people,
  t,
}: {
  slugs: readonly string[]
  people: readonly PersonNamed[]
  t: Speech
}) {
  const named = slugs.flatMap((slug) => people.filter((person) => person.slug === slug))
  return (
    <Listed
      items={named.map((person) => <PersonLink key={person.slug} person={person} t={t} />)}
      by={t.site.comma}
    />
  )
}
