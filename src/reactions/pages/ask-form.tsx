/** The form of questions: its address is the question. */

import type { ComponentChildren } from 'preact'
import { REGIONS } from '../../kernel/about/states.ts'
import { nameIn } from '../../site/person-name.tsx'
import type { PersonNamed } from '../../sources/views.ts'
import { compareNames, type Speech } from '../../words/index.ts'
import { stateName } from '../../words/states.ts'
import { DETERMINATIONS, STANCES, VOTE_RESULTS } from '../model/index.ts'
import { REACTION_KINDS } from '../model/kinds.ts'
import type { ReactionFilter } from '../views/index.ts'

/** What a form offers beside what is always there. */
export type Choices = {
  /** States that somebody on file belongs to, by iso3. */
  states: readonly string[]
  /** People whom a reaction names; `more`: others are named too, whose own pages lead to what names them. */
  people: readonly PersonNamed[]
  more: boolean
  /** The actor that is asked for, when it is no state. */
  actor: { id: string; name: string } | null
}

type FormProps = {
  asked: ReactionFilter
  choices: Choices
  /** How many there are of each kind: none is offered of which nothing is on file. */
  kinds: ReadonlyMap<string, number>
  t: Speech
}

export function AskForm({ asked, choices, kinds, t }: FormProps) {
  return (
    <search>
      <form class="questions" action={`/${t.lang}/reactions`} method="get">
        <label for="ask-q">{t.lists.ask.words}</label>
        <div class="ask">
          <input
            id="ask-q"
            name="q"
            type="search"
            dir="auto"
            autocomplete="off"
            maxlength={200}
            value={asked.q ?? ''}
          />
          <button type="submit">{t.lists.ask.button}</button>
        </div>
        <details>
          <summary>{t.lists.ask.more}</summary>
          <div class="fields">
            <Who asked={asked} choices={choices} t={t} />
            <What asked={asked} choices={choices} kinds={kinds} t={t} />
          </div>
          {asked.instrument && <input type="hidden" name="instrument" value={asked.instrument} />}
          {asked.aspect && <input type="hidden" name="aspect" value={asked.aspect.join(',')} />}
          <p class="meta" id="ask-hint">
            {t.lists.ask.hint}
          </p>
          <button type="submit">{t.lists.ask.button}</button>
        </details>
      </form>
    </search>
  )
}

/** States by name, in the order of the reader's alphabet. */
function namedStates(states: readonly string[], t: Speech): Option[] {
  const byName = compareNames(t.lang)
  return states
    .map((iso3): Option => [iso3, stateName(iso3, t.lang, t.about) ?? iso3])
    .sort(([, one], [, other]) => byName(one, other))
}

function Who({ asked, choices: { states, actor }, t }: Omit<FormProps, 'kinds'>) {
  const { ask } = t.lists
  const named = namedStates(states, t)
  return (
    <>
      <Select
        name="actor"
        label={ask.state}
        value={asked.actor}
        options={actor ? [[actor.id, actor.name], ...named] : named}
        t={t}
      />
      <Select
        name="region"
        label={ask.region}
        value={asked.region}
        options={REGIONS.map((each) => [each, ask.regions[each]])}
        t={t}
      />
      <Day name="from" label={ask.from} value={asked.from} />
      <Day name="to" label={ask.to} value={asked.to} />
    </>
  )
}

function What({ asked, choices: { people, more }, kinds, t }: FormProps) {
  const { reactions } = t
  const among = <Key extends string>(keys: readonly Key[], texts: Readonly<Record<Key, string>>) =>
    keys.map((key): Option => [key, texts[key]])
  const words = among(DETERMINATIONS, reactions.determinations)
  const onFile = REACTION_KINDS.filter((kind) => kinds.has(kind) || kind === asked.kind)
  return (
    <>
      <Select
        name="kind"
        label={reactions.kind}
        value={asked.kind}
        options={among(onFile, reactions.kinds)}
        t={t}
      />
      <Select
        name="stance"
        label={reactions.stance}
        value={asked.stance}
        options={among(STANCES, reactions.stances)}
        t={t}
      />
      {(t.doors.determinations || asked.determination) && (
        <Select
          name="determination"
          label={reactions.determination}
          value={asked.determination}
          options={words}
          t={t}
        />
      )}
      {(t.doors.votes || asked.outcome) && (
        <Select
          name="outcome"
          label={reactions.outcome}
          value={asked.outcome}
          options={among(VOTE_RESULTS, reactions.results)}
          t={t}
        />
      )}
      {people.length > 0 && (
        <Select
          name="person"
          label={t.lists.ask.person}
          value={asked.person}
          options={people.map((person) => [person.slug, nameIn(person, t)])}
          more={more}
          t={t}
        />
      )}
    </>
  )
}

const Field = ({
  name,
  label,
  children,
}: {
  name: string
  label: string
  children: ComponentChildren
}) => (
  <div>
    <label for={`ask-${name}`}>{label}</label>
    {children}
  </div>
)

type Option = [value: string, label: string]
type SelectProps = {
  name: string
  label: string
  value: string | undefined
  options: readonly Option[]
  more?: boolean
  t: Speech
}

function Select({ name, label, value, options, more, t }: SelectProps) {
  return (
    <Field name={name} label={label}>
      <select id={`ask-${name}`} name={name}>
        <option value="">{t.lists.ask.any}</option>
        {options.map(([each, text]) => (
          <option key={each} value={each} selected={each === value}>
            {text}
          </option>
        ))}
        {more && <option disabled>…</option>}
      </select>
    </Field>
  )
}

const Day = ({
  name,
  label,
  value,
}: {
  name: string
  label: string
  value: string | undefined
}) => (
  <Field name={name} label={label}>
    <input
      id={`ask-${name}`}
      name={name}
      type="text"
      dir="ltr"
      placeholder="2020-05"
      aria-describedby="ask-hint"
      value={value ?? ''}
    />
  </Field>
)
