/** What the collection is about, what it calls states and the homeland and why, and how people are named. */

import type { Called } from '../../kernel/about/index.ts'
import { sameLanguage } from '../../kernel/about/own-text.ts'
import { runOf, Unreviewed } from '../../site/foreign.tsx'
import { Foreign, Listed, Say, Section } from '../../site/parts.tsx'
import { calledIn, homelandOf } from '../../words/about.ts'
import { fill, type Speech } from '../../words/index.ts'
import { languageName } from '../../words/language-names.ts'
import { stateName } from '../../words/states.ts'

type Part = { t: Speech }

export function AboutSection({ t }: Part) {
  const { names, text } = { names: t.about.names, ...t.method.names }
  return (
    <Section id="names" title={t.method.names.title}>
      {t.about.invented && <p>{t.site.invented}</p>}
      <Concerned t={t} />
      {calledHere(t).map((called) => (
        <Naming called={called} t={t} />
      ))}
      {names && (
        <p>
          <Foreign text={names} t={t} />
        </p>
      )}
      {text.map((each) => (
        <p key={each}>{each}</p>
      ))}
      <Spoken t={t} />
    </Section>
  )
}

function Concerned({ t }: Part) {
  const { states = [], policy } = t.about
  const words = t.method.names
  const named = states.map((iso3) => stateName(iso3, t.lang, t.about) ?? iso3)
  return (
    <>
      <p>
        {named.length === 0 ? (
          words.noneConcerned
        ) : (
          <Say
            text={words.concerned}
            parts={{ states: <Listed items={named} by={t.site.comma} /> }}
          />
        )}
      </p>
      {policy && (
        <p>
          <Say text={words.policyOf} parts={{ whose: <Foreign text={policy} t={t} /> }} />
        </p>
      )}
    </>
  )
}

/** The homeland, then states that the collection calls so. */
const calledHere = (t: Speech): (Called & { lang: string })[] =>
  [
    homelandOf(t),
    ...Object.values(t.about.state_names ?? {}).map((called) => calledIn(called, t)),
  ].flatMap((called) => (called?.first || called?.why ? [called] : []))

function Naming({ called, t }: Part & { called: Called & { lang: string } }) {
  const { name, first = name, why, lang } = called
  const words = t.method.names
  const said =
    why === undefined ? fill(words.called, { first }) : fill(words.calledWhy, { first, why })
  return (
    <p>
      <bdi {...(sameLanguage(lang, t.lang) ? {} : runOf(said, lang))}>{said}</bdi>
      <Unreviewed version={{ ...called, text: said }} t={t} />
    </p>
  )
}

function Spoken({ t }: Part) {
  const { spoken = [] } = t.about
  if (spoken.length === 0) return null
  const languages = spoken.map((tag) => languageName(tag, t))
  return (
    <p>
      <Say
        text={t.method.names.spoken}
        parts={{ languages: <Listed items={languages} by={t.site.comma} /> }}
      />
    </p>
  )
}
