/** What this edition has that the one before had not. That somebody left is said; who is not. */

import type { ComponentChildren } from 'preact'
import { Facts, Listed, Name, Say, Section } from '../../site/parts.tsx'
import { fill, type Speech } from '../../words/index.ts'
import type { EditionChanges } from '../model.ts'
import type { PublicEdition } from '../public.ts'

type Part = { edition: PublicEdition; t: Speech }

export function Since({ edition, t }: Part) {
  const { since } = edition
  if (!since) return null
  const words = t.dossierChanges
  const people = (slugs: readonly string[]) =>
    slugs.length > 0 ? <People slugs={[...new Set(slugs)]} edition={edition} t={t} /> : null
  const about = (items: readonly { slug: string }[]) => people(items.map(({ slug }) => slug))
  return (
    <Section id="since" title={fill(t.dossiers.since, { edition: since.edition })}>
      {since.somebody_left && <p>{words.left}</p>}
      {since.visit && <p>{words.visit}</p>}
      <Facts
        rows={[
          [words.added, people(since.added)],
          [
            words.statuses,
            since.statuses.length > 0 ? (
              <Statuses statuses={since.statuses} edition={edition} t={t} />
            ) : null,
          ],
          [words.answers, about(since.answers)],
          [words.raisings, about(since.raisings)],
          [words.demands, about(since.demands)],
          [words.asks, people(since.asks)],
          [words.others, people(since.others)],
        ]}
      />
    </Section>
  )
}

function People({
  slugs,
  edition: { people },
  t,
}: Part & { slugs: readonly string[] }): ComponentChildren {
  const named = slugs.flatMap((slug) => people.filter((person) => person.slug === slug))
  const links = named.map(({ slug, name }) => (
    <a key={slug} href={`#${slug}`}>
      <Name {...name} />
    </a>
  ))
  return <Listed items={links} by={t.site.comma} />
}

type Codes = EditionChanges['statuses'][number]['now']

function Statuses({ statuses, edition, t }: Part & { statuses: EditionChanges['statuses'] }) {
  const inWords = ({ happened, fate }: Codes) =>
    [...happened.map((what) => t.happened[what]), t.fate[fate]].join(t.site.comma)
  return (
    <ul>
      {statuses.map(({ slug, before, now }) => (
        <li key={slug}>
          <People slugs={[slug]} edition={edition} t={t} />
          {t.site.colon}
          <Say text={t.dossiers.turned} parts={{ before: inWords(before), now: inWords(now) }} />
        </li>
      ))}
    </ul>
  )
}
