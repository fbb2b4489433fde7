import type { Part } from './said.tsx'

/** Near a death: words of care, and where help is. No number stands here that we could not vouch for. */
export function Care({ person, t }: Part) {
  const isSpokenOf =
    person.happened.some(({ what }) => what === 'reported_dead') ||
    person.answers.some(({ established }) => established?.alive === 'death_stated')
  if (!isSpokenOf) return null
  return (
    <aside class="care" aria-labelledby="care-title">
      <h2 id="care-title">{t.demands.care.title}</h2>
      {t.demands.care.text.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </aside>
  )
}
