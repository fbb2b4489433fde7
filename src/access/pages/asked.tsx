/** What visitors asked, item by item, and what became of it, over many tracks. */

import { Section } from '../../site/parts.tsx'
import { counted, fill, type Speech } from '../../words/index.ts'
import { type ItemTally, most } from '../derived/tallies.ts'
import { CONDITION_STATES } from '../model.ts'

export function Asked({ tallies, t }: { tallies: readonly ItemTally[]; t: Speech }) {
  if (tallies.length === 0) return null
  return (
    <Section id="asked" title={t.visits.asked.title}>
      <p class="finding">
        {[
          sentence(t.visits.asked.most, tallies, 'asked', t),
          sentence(t.visits.asked.refused, tallies, 'refused', t),
        ]
          .join(' ')
          .trim()}
      </p>
      <div class="table">
        <table class="asked">
          <thead>
            <tr>
              <th scope="col">{t.visits.asked.item}</th>
              <th scope="col" class="number">
                {t.visits.asked.total}
              </th>
              {CONDITION_STATES.map((state) => (
                <th key={state} scope="col" class="number">
                  {t.visits.asked.short[state]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {tallies.map((tally) => (
              <Row key={tally.item} tally={tally} t={t} />
            ))}
          </tbody>
        </table>
      </div>
      <p class="meta">{t.visits.asked.mean}</p>
    </Section>
  )
}

const Row = ({ tally, t }: { tally: ItemTally; t: Speech }) => (
  <tr>
    <th scope="row">{t.conditions[tally.item]}</th>
    <td class="number">{tally.asked}</td>
    {CONDITION_STATES.map((state) => (
      <td key={state} class={`number count-${tally[state] === 0 ? 'none' : state}`}>
        {tally[state]}
      </td>
    ))}
  </tr>
)

/** "Asked most: access to places of detention (5 times)." Nothing when nothing was. */
function sentence(
  text: string,
  tallies: readonly ItemTally[],
  of: 'asked' | 'refused',
  t: Speech,
): string {
  const { items, count } = most(tallies, of)
  const names = items.map((item) => t.conditions[item]).join(t.site.comma)
  return items.length === 0
    ? ''
    : fill(text, { items: names, count: counted(t.lang, t.visits.asked.times, count) })
}
