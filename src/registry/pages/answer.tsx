/** One official answer: what it says item by item, what it does not prove, signs of coercion, and the family's word beneath with equal weight. */

import type { OwnText } from '../../kernel/about/own-text.ts'
import { Called, Foreign, SourceNumber, When } from '../../site/parts.tsx'
import { listed, type Speech } from '../../words/index.ts'
import type { DemandItem, Established } from '../model/index.ts'
import type { PublicAnswer, PublicPerson, PublicSign } from '../public.ts'
import { isDeathSpokenOf } from './care.tsx'
import { DoesNotProve, type SaidProps, Spoken } from './said.tsx'
import { Signs } from './signs.tsx'

export function Answer({ answer, person, t }: SaidProps & { answer: PublicAnswer }) {
  const { body, speaker, date, medium, summary, note, film, established, coercion = [] } = answer
  return (
    <div class="answered">
      <p>
        <When date={date} t={t} />
        {t.site.comma}
        <Spoken who={speaker ? `${body}, ${speaker}` : body} what={summary} t={t}>
          <SourceNumber id={answer.source} sources={person.sources} t={t} />
        </Spoken>{' '}
        <span class="meta">
          <Called text={medium} t={t} />
        </span>
      </p>
      {established && <Says established={established} person={person} t={t} />}
      {film && established?.alive !== 'death_stated' && <DoesNotProve t={t} />}
      {coercion.length > 0 && <Coercion signs={coercion} person={person} t={t} />}
      {note && <Note text={note} t={t} />}
      <FamilyWord answer={answer} person={person} t={t} />
    </div>
  )
}

const FIRST = ['alive', 'whereabouts', 'contact_allowed'] as const
const REST = [
  'charge_and_trial',
  'medical_care',
  'release',
  'remains',
  'truth',
] as const satisfies DemandItem[]

/** What an answer leaves out is part of what it says, where it could have said it: nobody’s remains while nobody calls them dead. */
function missedBy(person: PublicPerson): readonly (typeof REST)[number][] {
  if (isDeathSpokenOf(person)) return ['remains', 'truth']
  const isFree = person.happened.some(({ what }) => what === 'reported_released')
  return isFree ? [] : ['charge_and_trial', 'medical_care', 'release']
}

function Says({ established, person, t }: SaidProps & { established: Established }) {
  const missed = missedBy(person)
  const said = [
    ...FIRST.map((field) => [t.items[field], established[field]] as const),
    ...REST.map((field) => [t.items[field], established[field] ?? 'not_said'] as const).filter(
      ([, value]) => value !== 'not_said',
    ),
  ].filter(([, value]) => value !== 'not_applicable')
  const unsaid = missed
    .filter((field) => (established[field] ?? 'not_said') === 'not_said')
    .map((field) => t.items[field])
  if (said.length + unsaid.length === 0) return null
  return (
    <dl class="says" aria-label={t.demands.says}>
      {said.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{t.states[value]}</dd>
        </div>
      ))}
      {unsaid.length > 0 && (
        <div>
          <dt>{listed(t.lang, unsaid)}</dt>
          <dd>{t.states.not_said}</dd>
        </div>
      )}
    </dl>
  )
}

const Coercion = ({ signs, person, t }: SaidProps & { signs: readonly PublicSign[] }) => (
  <>
    <p class="beneath">{t.person.coercion}</p>
    <Signs signs={signs} person={person} t={t} />
  </>
)

/** As large as the answer itself; where the family is not known to have replied, that is said. */
type OneWord = NonNullable<PublicAnswer['family']>[number]

const Verdict = ({
  word: { verdict, date, words, source },
  person,
  t,
}: SaidProps & { word: OneWord }) => (
  <p>
    <b>{t.demands.family}</b> {t.demands.familySays[verdict]}
    {date !== 'XXXX' && [t.site.comma, <When key="date" date={date} t={t} />]}
    {t.site.colon}
    <Foreign text={words} t={t} />
    <SourceNumber id={source} sources={person.sources} t={t} />
  </p>
)

function FamilyWord({ answer, person, t }: SaidProps & { answer: PublicAnswer }) {
  const { family = [], family_reply } = answer
  if (family.length === 0 && !family_reply) return <p class="meta">{t.demands.familySilent}</p>
  return (
    <div class="family-word">
      {family.map((word) => (
        <Verdict key={`${word.verdict} ${word.words}`} word={word} person={person} t={t} />
      ))}
      {family_reply && (
        <p>
          <b>{t.person.familyReply}</b>
          {t.site.colon}
          <Foreign text={family_reply} t={t} />
        </p>
      )}
    </div>
  )
}

/** A coder's remark. */
export const Note = ({ text, t }: { text: OwnText; t: Speech }) => (
  <p class="note">
    <Foreign text={text} t={t} />
  </p>
)
