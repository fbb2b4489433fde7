/** What changed in a public record, by day; never who did it. */

import type { ComponentChildren } from 'preact'
import type { PublicChange } from '../kernel/changes/index.ts'
import type { Edtf } from '../kernel/dates/index.ts'
import type { Speech } from '../words/index.ts'
import { Section, When } from './parts.tsx'

/** `name`: what a change is of, in the words of the page. */
export function Changes({
  changes = [],
  name,
  t,
}: {
  changes: readonly PublicChange[] | undefined
  name(of: PublicChange): ComponentChildren
  t: Speech
}) {
  if (changes.length === 0) return null
  return (
    <Section id="changes" title={t.changes.title}>
      <p class="meta">{t.changes.mean}</p>
      <ul class="entries">
        {changes.map((change) => (
          <li key={`${change.of} ${change.id} ${change.on} ${change.what}`}>
            <When date={change.on as Edtf} t={t} /> · {name(change)}
            {t.site.comma}
            {t.changes.what[change.what]}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** What is neither a statement nor a state. */
export const changedRow = (of: string, t: Speech): string =>
  t.changes.row[of as keyof Speech['changes']['row']]
