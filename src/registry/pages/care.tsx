import type { PublicPerson } from '../public.ts'
import type { SaidProps } from './said.tsx'

export const OF_DEATH: readonly string[] = [
  'death',
  'death_cause',
  'registered_dead',
  'remains_identified',
  'remains_accepted',
  'remains_refused',
  'remains_returned',
  'buried',
]

/** Whether anybody on file speaks of a death of this person, whoever it is and whether it is disputed or not. */
export const isDeathSpokenOf = ({ claims, answers }: PublicPerson): boolean =>
  claims.some(({ predicate }) => OF_DEATH.includes(predicate)) ||
  answers.some(({ established }) => established?.alive === 'death_stated')

/** Above the first word of a death: words of care, and where help is. No number stands here that we could not vouch for. */
export function Care({ person, t }: SaidProps) {
  if (!isDeathSpokenOf(person)) return null
  const [first, ...rest] = t.demands.care.text
  return (
    <aside class="care" aria-labelledby="care-title">
      <h2 id="care-title">{t.demands.care.title}</h2>
      <p>{first}</p>
      <details>
        <summary>{t.demands.care.more}</summary>
        {rest.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </details>
    </aside>
  )
}
