/** Who it is, as large as the page is wide; what is said in short, a denial beside it; what that leaves open. */

import type { ComponentChildren } from 'preact'
import { sameLanguage } from '../../kernel/about/own-text.ts'
import type { Edtf } from '../../kernel/dates/index.ts'
import { shownOf } from '../../site/foreign.tsx'
import {
  anchor,
  Between,
  Called,
  Facts,
  Foreign,
  Listed,
  Name,
  Say,
  SourceNumber,
  When,
} from '../../site/parts.tsx'
import { PersonName } from '../../site/person-name.tsx'
import type { Speech } from '../../words/index.ts'
import { termInWords } from '../../words/term.ts'
import { ageOn } from '../derived/age.ts'
import { noPaperOf, standingOf } from '../derived/asks.ts'
import type { PublicClaim, PublicPerson } from '../public.ts'
import { isDeathSpokenOf, OF_DEATH } from './care.tsx'
import { freedomIn, labelOf, type SaidProps, Spoken, saidBy, unbracketed } from './said.tsx'

const valuesOf = (person: PublicPerson, predicate: string) => [
  ...new Set(
    person.claims.filter((claim) => claim.predicate === predicate).map(({ value }) => value),
  ),
]

export function Head({ person, today, t }: SaidProps & { today: Edtf }) {
  const told = ['profession', 'home_place'].map((predicate) => valuesOf(person, predicate))
  const [work, home] = told.map(
    (values) =>
      values.length > 0 && (
        <Listed
          items={values.map((value) => <Called key={value} text={value} t={t} />)}
          by={t.site.comma}
        />
      ),
  )
  const line = [work, <Age key="age" person={person} today={today} t={t} />, home]
  const shown = line.filter((part, n) => (n === 1 ? isAgeTold(person, today) : part))
  return (
    <header class="person">
      <h1>
        <PersonName person={person} size="picture" t={t} />
      </h1>
      <FromMemory person={person} t={t} />
      {shown.length > 0 && (
        <p class="work">
          <Listed items={shown} by={t.site.separator} />
        </p>
      )}
    </header>
  )
}

/** The name in the person's own script where nobody was seen to write it: beneath, and marked. */
function FromMemory({ person, t }: SaidProps) {
  const { names, picture, listed } = person
  const own = names.find(({ kind }) => kind === 'native')
  if (own?.basis !== 'recalled' || [picture.text, listed.text].includes(own.text)) return null
  return (
    <p class="from-memory">
      <Name text={own.text} script={own.script} lang={own.lang} size="large" />{' '}
      <span class="unsure">{t.person.recalledName}</span>
    </p>
  )
}

/** Of the living alone: nobody grows older of whom a death is spoken; and of nobody who lives under a name that is not public. */
const isAgeTold = (person: PublicPerson, today: Edtf): boolean =>
  !isDeathSpokenOf(person) && !noPaperOf(person) && ageOn(today, person.claims) !== null

/** "age 40–41", with the claims on the birth that it rests on. */
function Age({ person, today, t }: SaidProps & { today: Edtf }) {
  const age = ageOn(today, person.claims)
  if (!age) return null
  const sources = new Set(age.of.map(({ source }) => source))
  return (
    <bdi>
      <Say text={t.person.aged} parts={{ years: <Between spread={age} /> }} />
      {[...sources].map((id) => (
        <SourceNumber key={id} id={id} sources={person.sources} t={t} />
      ))}
    </bdi>
  )
}

/** A showing stands beside what is told of the same person: a film of somebody said to be dead above all. */
const toldIn = ({ headline, happened }: PublicPerson): string[] => {
  const { account, sentence, release, death, remains, refused, found, contact } = headline
  const shown = happened.find(({ what }) => what === 'shown_by_state')?.claim
  const ids = [account, sentence, release, death, remains, refused, shown, found, contact]
  return [...new Set(ids.filter((id) => id !== undefined))]
}

/** The best account, attributed; a denial beside it. */
export function Headline({ person, t }: SaidProps) {
  const { denials } = person.headline
  const told = toldIn(person)
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

/** What is told of a death, or shown by whoever holds somebody. */
const isWordOfPower = ({ predicate }: PublicClaim): boolean =>
  OF_DEATH.includes(predicate) || predicate === 'shown_by_state'

/** What is said, then who says so. Of a death, and of what one who holds somebody shows, nobody reads a word before whose it is. */
function Statement({ claim, person, t }: SaidProps & { claim: PublicClaim }) {
  const comesAfter = !isWordOfPower(claim)
  return (
    <div class="statement">
      <InReadersWords claim={claim} t={t} />
      <p>
        {comesAfter ? (
          <Foreign text={saidBy(claim, t)} t={t} />
        ) : (
          <Spoken who={claim.claimant} what={saidBy(claim, t)} t={t} />
        )}
      </p>
      <p class="meta">
        <Speaker claim={claim} isNamed={comesAfter} t={t} />
        <SourceNumber id={claim.source} sources={person.sources} t={t} />
      </p>
    </div>
  )
}

/** Over what stands in another language than the reader's: what it is about, and a term of years. Never over a death or a showing: see above. */
function InReadersWords({ claim, t }: { claim: PublicClaim; t: Speech }) {
  const { predicate, term } = claim
  if (sameLanguage(shownOf(saidBy(claim, t), t).lang, t.lang) || isWordOfPower(claim)) return null
  const length = predicate === 'sentence' && termInWords(term, t.lang)
  return (
    <p class="about">
      {labelOf(predicate, t)}
      {length && `${t.site.colon}${length}`}
    </p>
  )
}

/** `isNamed`: who says so, where that does not stand before; then the day it tells of, and when it was said. */
function Speaker({
  claim: { claimant, date, said_on },
  isNamed,
  t,
}: {
  claim: PublicClaim
  isNamed: boolean
  t: Speech
}) {
  const items = [
    isNamed && (
      <b key="who">
        <Called text={capitalised(claimant)} t={t} />
      </b>
    ),
    date && date !== 'XXXX' && <When key="date" date={date} t={t} />,
    said_on && (
      <Say key="said" text={t.person.whenSaid} parts={{ date: <When date={said_on} t={t} /> }} />
    ),
  ]
  return <Listed by={t.site.separator} items={items.filter(Boolean)} />
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Both axes of status: what is said happened, where the headline does not tell it; and what became of the question where somebody is. */
export function Status({ person, t }: SaidProps) {
  const told = toldIn(person)
  const more = person.happened.filter(({ claim, free }) => free || !told.includes(claim))
  return (
    <Facts
      rows={[
        [
          t.person.statusHappened,
          person.happened.length === 0
            ? t.site.notKnown
            : more.length > 0 && <Happened happened={more} t={t} />,
        ],
        [t.person.statusFate, isAskedWhere(person) && <Fate key="fate" person={person} t={t} />],
        [t.person.statusAsOf, person.as_of && <When date={person.as_of} t={t} />],
      ].map(([label, value]) => [label, value || null] as const)}
    />
  )
}

/** Nobody asks in which place somebody is kept of whom kin, or who knows, say that they died. */
const isAskedWhere = (person: PublicPerson): boolean =>
  person.fate.state !== 'not_disclosed' || standingOf(person).death !== 'affirmed'

function Happened({ happened, t }: { happened: PublicPerson['happened']; t: Speech }) {
  return (
    <ul>
      {happened.map((each) => (
        <li key={each.what}>
          <a href={`#${anchor('claim', each.claim)}`}>{t.saidHappened[each.what]}</a>{' '}
          <Attribution by={each.by} dates={each.date && <When date={each.date} t={t} />} t={t} />
          {freedomIn(each, t).map((said) => `${t.site.semicolon}${said}`)}
        </li>
      ))}
    </ul>
  )
}

function Fate({ person: { fate }, t }: SaidProps) {
  const said = t.fate[fate.state]
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
      (<Called text={unbracketed(by)} t={t} />){dates && [t.site.comma, dates]}
    </>
  )
}
