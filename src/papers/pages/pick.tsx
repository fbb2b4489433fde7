/** The form by which people, a paper and copies are chosen; and the page that answers where no file was made. */

import { PAPER_LANGUAGES } from '../../kernel/about/languages.ts'
import type { Refusal } from '../../kernel/refusals/index.ts'
import { Group, SelectField, TextField } from '../../site/fields.tsx'
import { Layout } from '../../site/layout.tsx'
import { PersonName } from '../../site/person-name.tsx'
import { sayRefusal } from '../../site/refusals.ts'
import { fill, type Speech } from '../../words/index.ts'
import { languageName } from '../../words/language-names.ts'
import { MOST_IN_A_FILE } from '../model/index.ts'
import {
  MOST_NAMES,
  PICK_FORMATS,
  type PickFault,
  type PickFormat,
  type PickTyped,
  SAID_FORMAT,
} from '../model/pick.ts'
import type { Candidate } from '../views/chosen.ts'

/** `people`: who can be ticked, null where they are too many for a page. */
type PickProps = {
  typed: PickTyped
  people: readonly Candidate[] | null
  faults?: ReadonlySet<PickFault>
  t: Speech
}

/** Why no file was made. */
type NotMade = {
  refusal?: Refusal | undefined
  nobody: boolean
  unknown: readonly string[]
  unclear: readonly string[]
}

export function PickAgainPage({
  notMade,
  contact,
  ...pick
}: PickProps & { notMade: NotMade; contact: string | null }) {
  const { t } = pick
  return (
    <Layout part="papers" t={t} title={t.papers.title} path="/papers" contact={contact} wide>
      <h1>{t.papers.title}</h1>
      <Why notMade={notMade} t={t} />
      <PickForm {...pick} />
      <p>
        <a href={`/${t.lang}/papers`}>{t.papers.list.who}</a>
      </p>
    </Layout>
  )
}

function Why({
  notMade: { refusal, nobody, unknown, unclear },
  t,
}: {
  notMade: NotMade
  t: Speech
}) {
  const { pick } = t.papers
  const inLine = (names: readonly string[]) =>
    names.map((name) => `\u2068${name}\u2069`).join(t.site.comma)
  const reasons = [
    refusal && sayRefusal(t, refusal),
    nobody && pick.none,
    unknown.length > 0 && fill(pick.unknown, { names: inLine(unknown) }),
    unclear.length > 0 && fill(pick.unclear, { names: inLine(unclear) }),
  ].filter((reason) => typeof reason === 'string')
  return (
    <div role="alert">
      {reasons.map((reason) => (
        <p class="fault" key={reason}>
          {reason}
        </p>
      ))}
    </div>
  )
}

export function PickForm({ typed, people, faults, t }: PickProps) {
  const { pick, formats, list, lang, charge } = t.papers
  const labelOf = (value: PickFormat) => {
    const { kind, format } = PICK_FORMATS[value]
    if (value === SAID_FORMAT) return fill(list.said, { format: formats[format] })
    const label = { cards: list.cards, posters: list.posters, 'contact-sheet': list.contact }[kind]
    return fill(label, { format: formats[format] })
  }
  const fault = (name: PickFault, most: number) =>
    faults?.has(name) ? fill(pick.faults[name], { most }) : undefined
  return (
    <form class="order" action={`/${t.lang}/papers`} method="post" autocomplete="off">
      <p>{pick.lede}</p>
      <People typed={typed} people={people} t={t} />
      <TextField
        name="names"
        label={fill(pick.names, { most: MOST_NAMES })}
        value={typed.names}
        lines={4}
        most={8_000}
        fault={fault('names', MOST_NAMES)}
      />
      <div class="choices">
        <SelectField
          name="format"
          label={pick.format}
          value={typed.format}
          options={(Object.keys(PICK_FORMATS) as PickFormat[])
            .filter((value) => value !== SAID_FORMAT || isAnySaid(people) || value === typed.format)
            .map((value) => ({ value, label: labelOf(value) }))}
        />
        <SelectField
          name="charge"
          label={charge.label}
          value={typed.charge}
          options={(['reported', 'none'] as const).map((value) => ({
            value,
            label: charge[value],
          }))}
        />
      </div>
      <Group name="paper-langs" title={lang}>
        <ul class="ticks columns">
          {PAPER_LANGUAGES.map((value) => (
            <li key={value}>
              <label>
                <input
                  type="checkbox"
                  name="paper-lang"
                  value={value}
                  checked={typed.langs.includes(value)}
                />{' '}
                {languageName(value, t)}
              </label>
            </li>
          ))}
        </ul>
        <p class="meta">{pick.langs}</p>
      </Group>
      <TextField
        name="copies"
        label={pick.copies}
        value={typed.copies}
        most={4}
        fault={fault('copies', MOST_IN_A_FILE)}
      />
      <p class="buttons">
        <button type="submit">{pick.button}</button>
      </p>
    </form>
  )
}

/** Where the people are too many for the page, nobody has looked. */
const isAnySaid = (people: readonly Candidate[] | null) =>
  people === null || people.some(({ said }) => said)

function People({ typed, people, t }: PickProps) {
  const { pick } = t.papers
  if (people === null) return <p>{pick.more}</p>
  if (people.length === 0) return null
  return (
    <Group name="people" title={pick.who}>
      <ul class="ticks columns">
        {people.map((person) => (
          <li key={person.slug}>
            <label>
              <input
                type="checkbox"
                name="person"
                value={person.slug}
                checked={typed.people.includes(person.slug)}
              />{' '}
              <PersonName person={person} t={t} />
              {person.noPoster && <span class="meta"> {t.papers.noPoster}</span>}
            </label>
          </li>
        ))}
      </ul>
    </Group>
  )
}
