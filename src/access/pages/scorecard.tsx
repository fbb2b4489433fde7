/** Conditions as a scorecard: who set each, in whose words, what the host said, and what became of it. */

import type { OwnText } from '../../kernel/about/own-text.ts'
import { Called, Empty, Foreign, Say, Section } from '../../site/parts.tsx'
import { Numbers } from '../../sources/pages/cited.tsx'
import { fill, type Speech } from '../../words/index.ts'
import { CONDITION_ITEMS } from '../model.ts'
import type { PublicAccessTrack, PublicCondition } from '../public.ts'

type Part = { track: PublicAccessTrack; t: Speech }

export function Scorecard({ track, t }: Part) {
  return (
    <Section id="conditions" title={t.access.conditions}>
      {track.conditions.length === 0 ? (
        <Empty>{t.access.noConditions}</Empty>
      ) : (
        <Table track={track} t={t} />
      )}
      {track.conditions.length > 0 && <Rest track={track} t={t} />}
    </Section>
  )
}

const Table = ({ track, t }: Part) => (
  <table class="score">
    <thead>
      <tr>
        <th scope="col">{t.visits.score.condition}</th>
        <th scope="col">{t.visits.score.wanted}</th>
        <th scope="col">{t.access.hostWords}</th>
        <th scope="col">{t.visits.score.state}</th>
      </tr>
    </thead>
    <tbody>
      {track.conditions.map((condition, n) => (
        <Row key={n} condition={condition} track={track} t={t} />
      ))}
    </tbody>
  </table>
)

/** A cell that says on a narrow page which column it is of. */
function Row({ condition, track: { sources }, t }: Part & { condition: PublicCondition }) {
  const { item, label, side, by, state, asked_words, host_words, note, citations } = condition
  return (
    <tr>
      <th scope="row">
        {label && item === 'other' ? <Foreign text={label} t={t} /> : t.conditions[item]}
        <span class="meta">
          <Say text={t.access.sides[side]} parts={{ who: <Called text={by} t={t} /> }} />
        </span>
      </th>
      <td>
        <span class="cell-of">{t.visits.score.wanted}</span>
        <Words text={asked_words} t={t} />
      </td>
      <td>
        <span class="cell-of">{t.access.hostWords}</span>
        <Words text={host_words} t={t} />
      </td>
      <td>
        <span class={`state ${state}`}>{t.conditionStates[state]}</span>
        <Numbers citations={citations} sources={sources} t={t} />
        {note && (
          <span class="meta">
            <Foreign text={note} t={t} />
          </span>
        )}
      </td>
    </tr>
  )
}

const Words = ({ text, t }: { text: OwnText | undefined; t: Speech }) =>
  text ? <Foreign text={text} t={t} /> : <span class="meta">{t.access.noWords}</span>

/** The seven items of the Terms of Reference, the first of the list. */
const TERMS = CONDITION_ITEMS.slice(0, 7)

function Rest({ track: { conditions }, t }: Part) {
  const rest = TERMS.filter((item) => !conditions.some((condition) => condition.item === item))
  if (rest.length === 0) return null
  return (
    <p class="meta">
      {fill(t.visits.score.rest, {
        items: rest.map((item) => t.conditions[item]).join(t.site.comma),
      })}
    </p>
  )
}
