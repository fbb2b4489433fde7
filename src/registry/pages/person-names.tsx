/** Every form of a name, each with who uses it; a form that nobody was seen to use is marked. */
import { Called, Fold, Foreign, Listed, Name, Say, SourceNumber } from '../../site/parts.tsx'
import type { PublicName } from '../public.ts'
import type { SaidProps } from './said.tsx'

export function Names({ person, t }: SaidProps) {
  const forms = Map.groupBy(person.names, ({ text }) => text)
  return (
    <Fold id="names" title={t.person.otherNames} count={forms.size}>
      <ul class="names">
        {[...forms.values()].map((uses) => (
          <li key={uses[0]!.text}>
            <NameForm uses={uses} person={person} t={t} />
          </li>
        ))}
      </ul>
      <Pronounced person={person} t={t} />
    </Fold>
  )
}

/** How the name is said, as a source gives it; where none does, that. Nothing of it is worked out from letters. */
function Pronounced({ person, t }: SaidProps) {
  const claims = person.claims.filter(({ predicate }) => predicate === 'pronunciation')
  if (claims.length === 0) return <p class="meta">{t.person.pronouncedNowhere}</p>
  return claims.map(({ id, value, claimant, language = t.own, source }) => (
    <p key={id}>
      <Say
        text={t.person.pronounced}
        parts={{
          how: <Foreign text={value} lang={language} t={t} />,
          who: <Called text={claimant} t={t} />,
        }}
      />
      <SourceNumber id={source} sources={person.sources} t={t} />
    </p>
  ))
}

function NameForm({ uses, person, t }: SaidProps & { uses: readonly PublicName[] }) {
  const { text, script, lang, kind } = uses[0]!
  const seen = uses.filter(({ basis }) => basis === 'seen')
  const users = seen.map((use) => (
    <>
      <Say text={t.person.usedBy} parts={{ who: <Called text={use.used_by} t={t} /> }} />
      <SourceNumber id={use.source} sources={person.sources} t={t} />
    </>
  ))
  return (
    <>
      <Name text={text} script={script} lang={lang} />{' '}
      <span class="meta">
        <Listed items={[t.person.nameKinds[kind], ...users]} by={t.site.comma} />
      </span>{' '}
      {seen.length === 0 && <span class="unsure">{t.person.recalledName}</span>}
    </>
  )
}
