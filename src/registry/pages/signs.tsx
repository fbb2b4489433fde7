/** Signs of coercion beside a statement: each with who recorded it. Nothing is concluded from them. */
import { Called, Foreign, Listed, Say, SourceNumber, When } from '../../site/parts.tsx'
import type { PublicClaim, PublicSign } from '../public.ts'
import type { SaidProps } from './said.tsx'

const InTheirWords = ({
  sign,
  words,
  t,
}: Pick<PublicSign, 'sign' | 'words'> & Pick<SaidProps, 't'>) => (
  <Listed
    items={[t.demands.signs[sign], <Foreign key="words" text={words} t={t} />]}
    by={t.site.colon}
  />
)

export function Signs({ signs, person, t }: SaidProps & { signs: readonly PublicSign[] }) {
  return (
    <ul class="signs">
      {signs.map(({ sign, words, by, date, source }) => (
        <li key={`${sign} ${JSON.stringify(words)} ${by}`}>
          <Say
            text={date ? t.demands.recordedByOn : t.demands.recordedBy}
            parts={{
              what: <InTheirWords sign={sign} words={words} t={t} />,
              who: <Called text={by} t={t} />,
              date: date && <When date={date} t={t} />,
            }}
          />
          {source && <SourceNumber id={source} sources={person.sources} t={t} />}
        </li>
      ))}
    </ul>
  )
}

/** Under every claim of somebody within the state's reach, also where nobody recorded how it came to be said. */
export function Reach({ claim, person, t }: SaidProps & { claim: PublicClaim }) {
  const { connection, coercion = [] } = claim
  if (connection !== 'person_under_control' && coercion.length === 0) return null
  return (
    <div class="reach">
      <p class="beneath">
        {connection === 'person_under_control' ? t.person.withinReach : t.person.coercion}
        {coercion.length === 0 && ` ${t.person.noSigns}`}
      </p>
      {coercion.length > 0 && <Signs signs={coercion} person={person} t={t} />}
    </div>
  )
}
