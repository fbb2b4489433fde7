/** Who it is, by every form of the name; what is said in short, a denial beside it; the two axes of status. */

import type { ComponentChildren } from 'preact'
import type { Edtf } from '../../kernel/dates/index.ts'
import { anchor, Facts, Foreign, Listed, Name, Say, SourceNumber, When } from '../../site/parts.tsx'
import { PersonName } from '../../site/person-name.tsx'
import type { Speech } from '../../words/index.ts'
import type { PublicClaim, PublicName, PublicPerson } from '../public.ts'
import { freedomIn, labelOf, type SaidProps, Spoken, saidBy, unbracketed } from './said.tsx'

const valuesOf = (person: PublicPerson, predicate: string) => [
  ...new Set(
    person.claims.filter((claim) => claim.predicate === predicate).map(({ value }) => value),
  ),
]

export function Head({ person, t }: SaidProps) {
  const first = [...valuesOf(person, 'profession'), ...valuesOf(person, 'home_place')]
  return (
    <header class="person">
      <div>
        <h1>
          <PersonName person={person} size="huge" t={t} />
        </h1>
        {first.length > 0 && (
          <p class="work">
            <Listed
              items={first.map((value) => <Foreign key={value} text={value} t={t} />)}
              by={t.site.semicolon}
            />
          </p>
        )}
      </div>
      <OtherNames person={person} t={t} />
    </header>
  )
}

/** Every form, each with who uses it; a form that nobody was seen to use is marked. */
function OtherNames({ person, t }: SaidProps) {
  const forms = Map.groupBy(person.names, ({ text }) => text)
  return (
    <section class="names" aria-labelledby="names-title">
      <h2 id="names-title">{t.person.otherNames}</h2>
      <ul>
        {[...forms.values()].map((uses) => (
          <li key={uses[0]!.text}>
            <NameForm uses={uses} person={person} t={t} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function NameForm({ uses, person, t }: SaidProps & { uses: readonly PublicName[] }) {
  const { text, script, lang, kind } = uses[0]!
  const seen = uses.filter(({ basis }) => basis === 'seen')
  const users = seen.map((use) => (
    <>
      <Say text={t.person.usedBy} parts={{ who: <Foreign text={use.used_by} t={t} /> }} />
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

/** The best account, attributed; a denial beside it. */
export function Headline({ person, t }: SaidProps) {
  const { account, sentence, release, death, remains, refused, found, contact, denials } =
    person.headline
  const told = [account, sentence, release, death, remains, refused, found, contact].filter(
    (id) => id !== undefined,
  )
  return (
    <div class="headline">
      <div>
        {told.length === 0 && <p class="empty">{t.person.noAccount}</p>}
        <Statements ids={told} person={person} t={t} />
      </div>
      {denials.length > 0 && (
        <section class="denial" aria-labelledby="denial-title">
          <h2 id="denial-title">{t.person.denial}</h2>
          <Statements ids={denials} person={person} t={t} />
        </section>
      )}
    </div>
  )
}

function Statements({ ids, person, t }: SaidProps & { ids: readonly string[] }) {
  const claims = [...new Set(ids)]
    .map((id) => person.claims.find((claim) => claim.id === id))
    .filter((claim) => claim !== undefined)
  return claims.map((claim) => <Statement key={claim.id} claim={claim} person={person} t={t} />)
}

/** What it is about, the day it tells of, how the speaker knows, and when it was said. */
function OfStatement({
  claim: { predicate, date, connection, said_on },
  t,
}: {
  claim: PublicClaim
  t: Speech
}) {
  const items = [
    predicate !== 'denial' && labelOf(predicate, t),
    date && date !== 'XXXX' && <When key="date" date={date} t={t} />,
    t.connections[connection],
    said_on && (
      <Say key="said" text={t.person.whenSaid} parts={{ date: <When date={said_on} t={t} /> }} />
    ),
  ]
  return <Listed by={t.site.separator} items={items.filter(Boolean)} />
}

function Statement({ claim, person, t }: SaidProps & { claim: PublicClaim }) {
  return (
    <div class="statement">
      <p>
        <Spoken who={claim.claimant} what={saidBy(claim, t)} t={t}>
          <SourceNumber id={claim.source} sources={person.sources} t={t} />
        </Spoken>
      </p>
      <p class="meta">
        <OfStatement claim={claim} t={t} />
      </p>
    </div>
  )
}

export function Status({ person, t }: SaidProps) {
  return (
    <Facts
      rows={[
        [
          t.person.statusHappened,
          person.happened.length > 0 ? <Happened person={person} t={t} /> : t.site.notKnown,
        ],
        [t.person.statusFate, <Fate key="fate" person={person} t={t} />],
        [t.person.statusAsOf, person.as_of && <When date={person.as_of} t={t} />],
      ]}
    />
  )
}

function Happened({ person, t }: SaidProps) {
  return (
    <ul>
      {person.happened.map((each) => (
        <li key={each.what}>
          <a href={`#${anchor('claim', each.claim)}`}>{t.happened[each.what].said}</a>{' '}
          <Attribution by={each.by} dates={each.date && <When date={each.date} t={t} />} t={t} />
          {freedomIn(each, t).map((said) => `${t.site.semicolon}${said}`)}
        </li>
      ))}
    </ul>
  )
}

function Fate({ person: { fate }, t }: SaidProps) {
  const said = t.fate[fate.state].said
  return (
    <>
      {fate.claim ? <a href={`#${anchor('claim', fate.claim)}`}>{said}</a> : said}{' '}
      {fate.by && (
        <Attribution by={fate.by} dates={fate.as_of && <AsOf date={fate.as_of} t={t} />} t={t} />
      )}
    </>
  )
}

const AsOf = ({ date, t }: { date: Edtf; t: Speech }) => (
  <Say text={t.site.asOf} parts={{ date: <When date={date} t={t} /> }} />
)

function Attribution({ by, dates, t }: { by: string; dates: ComponentChildren; t: Speech }) {
  return (
    <>
      (<Foreign text={unbracketed(by)} t={t} />){dates && [t.site.comma, dates]}
    </>
  )
}
