/** The form of a card TO somebody. It works with plain radio buttons; all that was typed stays when it comes back. */

import { directionOfLanguage } from '../../kernel/about/languages.ts'
import { Group, SelectField, TextField } from '../../site/fields.tsx'
import { gateWords, type Speech } from '../../words/index.ts'
import { readyGreetings } from '../gate/card-form.ts'
import { MOTIFS } from '../model/motifs.ts'
import type { CardSection } from '../views/card-answer.ts'

export function CardForm({ card, action, t }: { card: CardSection; action: string; t: Speech }) {
  const { typed, faults, pictures } = card
  const { to } = t.papers
  const fault = (name: 'text' | 'motif' | 'part') =>
    faults?.has(name) ? to.faults[name] : undefined
  return (
    <form class="order card-to" id="write" action={action} method="post" autocomplete="off">
      <input type="hidden" name="lang" value={typed.lang} autocomplete="off" />
      <Group name="greetings" title={to.greeting} fault={fault('text')}>
        <Greetings typed={typed} t={t} />
        <TextField name="text" label={to.own} value={typed.text} lines={4} most={2_000} />
      </Group>
      {pictures ? (
        <SelectField
          name="motif"
          label={to.motif}
          value={typed.motif}
          options={([...MOTIFS, 'none'] as const).map((value) => ({
            value,
            label: to.motifs[value],
          }))}
          fault={fault('motif')}
        />
      ) : (
        <>
          <input type="hidden" name="motif" value="none" autocomplete="off" />
          <p>{gateWords[t.lang].reasons['picture-refused']}</p>
          {fault('motif') && <p class="fault">{to.faults.motif}</p>}
        </>
      )}
      <p>
        {to.noSender} {to.kept}
      </p>
      {fault('part') && <p class="fault">{to.faults.part}</p>}
      <p class="buttons">
        <button type="submit" name="part" value="card">
          {to.card}
        </button>
        <button type="submit" name="part" value="sheet">
          {to.sheetToKeep}
        </button>
      </p>
      <p class="meta">{to.sheetSays}</p>
    </form>
  )
}

const Ready = ({ text, lang }: { text: string; lang: CardSection['typed']['lang'] }) => (
  <bdi lang={lang} dir={directionOfLanguage(lang)}>
    {text}
  </bdi>
)

function Greetings({ typed: { lang, greeting }, t }: { typed: CardSection['typed']; t: Speech }) {
  const ready = readyGreetings(lang)
  const choices = [
    ...ready.map((text, n) => ({ value: String(n), text })),
    { value: 'own', text: null },
  ]
  return (
    <ul class="ticks">
      {choices.map(({ value, text }) => (
        <li key={value}>
          <label>
            <input
              type="radio"
              name="greeting"
              value={value}
              checked={greeting === value}
              autocomplete="off"
            />
            {text === null ? t.papers.to.ownChoice : <Ready text={text} lang={lang} />}
          </label>
        </li>
      ))}
    </ul>
  )
}
