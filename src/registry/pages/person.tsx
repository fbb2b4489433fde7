/** The page of one person: headline, status, how long, what is disputed, then the record. */
import type { ComponentChildren } from 'preact'
import type { Days as DayRange, Edtf } from '../../kernel/dates.ts'
import { Layout } from '../../site/layout.tsx'
import { anchor, Days, Facts, Foreign, Listed, Name, Say, SourceNumber, Sources, When } from '../../site/parts.tsx'
import type { Speech } from '../../site/words/index.ts'
import type { PublicBulkAnswer, PublicClaim, PublicName, PublicPerson } from '../public.ts'
import { Asked, Raisings, ReactionsTo, Reprisals, Visits } from './person-asked.tsx'
import { EveryClaim, Publication, Tombstones } from './person-claims.tsx'
import { Disputed, Sides, Timeline } from './person-record.tsx'
import { labelOf, type Part, Spoken, unbracketed } from './said.tsx'

/** What other rooms know of the person, shortened by their views. */
export type Related = {
  reactions: readonly { id: string; date: Edtf; summary: string; kind: string }[]
  access: readonly { id: string; title: string }[]
  raisings: readonly { id: string; date: Edtf; text: string }[]
}

type PersonProps = {
  person: PublicPerson
  /** Days since the last word; null when there is none, or its date has no bounds. */
  sinceLastWord: DayRange | null
  /** Days that a demand to the holding state has been open, by the demand's id; others have no clock. */
  demandDays: ReadonlyMap<string, DayRange>
  related: Related
  bulk: readonly PublicBulkAnswer[]
  today: Edtf
  t: Speech
  contact: string | null
  homeland?: string
}

export function PersonPage({ person, sinceLastWord, demandDays, related, bulk, today, t, contact, homeland }: PersonProps) {
  return (
    <Layout t={t} title={person.latin} path={`/people/${person.slug}`} contact={contact} homeland={homeland} asOf={today} wide>
      <article>
        <Head person={person} t={t} />
        <Headline person={person} t={t} />
        <Status person={person} t={t} />
        <Numbers person={person} sinceLastWord={sinceLastWord} t={t} />
        <Contents person={person} related={related} t={t} />
        <Disputed person={person} t={t} />
        <Timeline person={person} t={t} />
        <Sides person={person} t={t} />
        <Asked person={person} demandDays={demandDays} bulk={bulk} t={t} />
        <Reprisals person={person} t={t} />
        <Raisings raisings={related.raisings} t={t} />
        <ReactionsTo reactions={related.reactions} t={t} />
        <Visits access={related.access} t={t} />
        <EveryClaim person={person} t={t} />
        <Tombstones person={person} t={t} />
        <Publication person={person} t={t} />
        <Sources sources={person.sources} t={t} />
      </article>
    </Layout>
  )
}

const valuesOf = (person: PublicPerson, predicate: string) => [
  ...new Set(person.claims.filter((claim) => claim.predicate === predicate).map(({ value }) => value)),
]

function Head({ person, t }: Part) {
  const { picture, latin } = person
  const first = [...valuesOf(person, 'profession'), ...valuesOf(person, 'home_place')]
  return (
    <header class="person">
      <div>
        <h1>
          <Name {...picture} size="huge" />
          {latin !== picture.text && <Name text={latin} script="Latn" lang="ug" size="large" />}
        </h1>
        {first.length > 0 && (
          <p class="work">
            <Listed items={first.map((value) => <Foreign key={value} text={value} t={t} />)} by={t.site.semicolon} />
          </p>
        )}
      </div>
      <OtherNames person={person} t={t} />
    </header>
  )
}

/** Every form but the two that head the page, each with who uses it. */
function OtherNames({ person, t }: Part) {
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

function NameForm({ uses, person, t }: Part & { uses: readonly PublicName[] }) {
  const { text, script, lang, kind } = uses[0]!
  const seen = uses.filter(({ basis }) => basis === 'seen')
  const users = seen.map((use) => (
    <>
      <Foreign text={use.used_by} t={t} />
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
function Headline({ person, t }: Part) {
  const { account, sentence, release, death, contact, denials } = person.headline
  const told = [account, sentence, release, death, contact].filter((id) => id !== undefined)
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

function Statements({ ids, person, t }: Part & { ids: readonly string[] }) {
  const claims = [...new Set(ids)].map((id) => person.claims.find((claim) => claim.id === id)).filter((claim) => claim !== undefined)
  return claims.map((claim) => <Statement key={claim.id} claim={claim} person={person} t={t} />)
}

function Statement({ claim, person, t }: Part & { claim: PublicClaim }) {
  return (
    <div class="statement">
      <p>
        <Spoken who={claim.claimant} what={claim.value} t={t} />
        <SourceNumber id={claim.source} sources={person.sources} t={t} />
      </p>
      <p class="meta">
        <Listed
          by={t.site.separator}
          items={[
            claim.predicate !== 'denial' && labelOf(claim.predicate, t),
            claim.date && claim.date !== 'XXXX' && <When key="date" date={claim.date} t={t} />,
            t.connections[claim.connection],
            claim.said_on && <Say key="said" text={t.person.whenSaid} parts={{ date: <When date={claim.said_on} t={t} /> }} />,
          ].filter(Boolean)}
        />
      </p>
    </div>
  )
}

function Status({ person, t }: Part) {
  return (
    <Facts
      rows={[
        [t.person.statusHappened, person.happened.length > 0 ? <Happened person={person} t={t} /> : t.site.notKnown],
        [t.person.statusFate, <Fate key="fate" person={person} t={t} />],
        [t.person.statusAsOf, person.as_of && <When date={person.as_of} t={t} />],
      ]}
    />
  )
}

function Happened({ person, t }: Part) {
  return (
    <ul>
      {person.happened.map(({ what, by, date, claim }) => (
        <li key={what}>
          <a href={`#${anchor('claim', claim)}`}>{t.happened[what].said}</a>{' '}
          <Attribution by={by} dates={date && <When date={date} t={t} />} t={t} />
        </li>
      ))}
    </ul>
  )
}

function Fate({ person: { fate }, t }: Part) {
  const said = t.fate[fate.state].said
  return (
    <>
      {fate.claim ? <a href={`#${anchor('claim', fate.claim)}`}>{said}</a> : said}{' '}
      {fate.by && <Attribution by={fate.by} dates={fate.as_of && <AsOf date={fate.as_of} t={t} />} t={t} />}
    </>
  )
}

const AsOf = ({ date, t }: { date: Edtf; t: Speech }) => <Say text={t.site.asOf} parts={{ date: <When date={date} t={t} /> }} />

function Attribution({ by, dates, t }: { by: string; dates: ComponentChildren; t: Speech }) {
  return (
    <>
      (<Foreign text={unbracketed(by)} t={t} />){dates && [t.site.comma, dates]}
    </>
  )
}

/** Numbers that matter: large, as ranges, each with its dates and its claims. */
function Numbers({ person, sinceLastWord, t }: Part & { sinceLastWord: DayRange | null }) {
  const { last_word, last_official_word, last_shown_by_state } = person
  if (!last_word && person.clocks.length === 0) return null
  return (
    <section class="numbers" aria-label={t.person.numbers}>
      {last_word && (
        <ul class="ladder">
          <li>
            <p class="rung">{sinceLastWord ? <Days range={sinceLastWord} t={t} /> : t.site.notKnown}</p>
            <p>
              <Say text={t.person.sinceLastWord} parts={{ date: <When date={last_word.date} t={t} /> }} />{' '}
              <ByClaim id={last_word.claim} person={person} t={t} />
            </p>
          </li>
        </ul>
      )}
      <Clocks person={person} t={t} />
      <Facts
        rows={[
          [t.wall.lastOfficialWord, last_official_word ? <LastOfficial word={last_official_word} t={t} /> : t.wall.noneOnFile],
          [t.wall.lastShown, last_shown_by_state && <When date={last_shown_by_state.date} t={t} />],
        ]}
      />
    </section>
  )
}

function Clocks({ person, t }: Part) {
  const { clocks } = person
  if (clocks.length === 0) return null
  return (
    <>
      <p class="meta">
        {t.person.clocks.taken_to_first_official_word} {clocks.length > 1 && t.person.clocksDiffer}
      </p>
      <ul class="ladder">
        {clocks.map((clock) => (
          <li key={`${clock.from.claim} ${clock.to.claim}`}>
            <p class="rung">
              <Days range={clock.days} t={t} />
            </p>
            <p>
              <ClockEnds clock={clock} person={person} t={t} />
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}

const LastOfficial = ({ word, t }: { word: { date: Edtf; by: string }; t: Speech }) => (
  <Say text={t.person.by} parts={{ what: <When date={word.date} t={t} />, who: <Foreign text={unbracketed(word.by)} t={t} /> }} />
)

function ClockEnds({ clock, person, t }: Part & { clock: PublicPerson['clocks'][number] }) {
  return (
    <Say
      text={t.person.clockEnds}
      parts={{
        from: <When date={clock.from.date} t={t} />,
        fromWho: <ByClaim id={clock.from.claim} person={person} t={t} />,
        to: <When date={clock.to.date} t={t} />,
        toWho: <ByClaim id={clock.to.claim} person={person} t={t} />,
      }}
    />
  )
}

/** Who made the claim, in parentheses, leading to it. */
function ByClaim({ id, person, t }: Part & { id: string }) {
  const claim = person.claims.find((each) => each.id === id)
  if (!claim) return null
  return (
    <>
      (
      <a href={`#${anchor('claim', id)}`}>
        <Foreign text={unbracketed(claim.claimant)} t={t} />
      </a>
      <SourceNumber id={claim.source} sources={person.sources} t={t} />)
    </>
  )
}

function Contents({ person, related, t }: Part & { related: Related }) {
  const parts: [string, string, boolean][] = [
    ['disputed', t.person.disputed, true],
    ['timeline', t.person.timeline, true],
    ['family', t.person.familySays, true],
    ['state', t.person.stateSays, true],
    ['control', t.person.underControl, true],
    ['asked', t.person.demandsAndAnswers, true],
    ['reprisals', t.person.reprisals, person.reprisals.length > 0],
    ['raisings', t.person.raisings, related.raisings.length > 0],
    ['reactions', t.person.reactions, related.reactions.length > 0],
    ['access', t.person.access, related.access.length > 0],
    ['claims', t.person.everyClaim, true],
    ['publication', t.person.publication, true],
    ['sources', t.site.sources, person.sources.length > 0],
  ]
  return (
    <nav class="contents" aria-label={t.site.onThisPage}>
      <ul>
        {parts
          .filter(([, , stands]) => stands)
          .map(([id, label]) => (
            <li key={id}>
              <a href={`#${id}`}>{label}</a>
            </li>
          ))}
      </ul>
    </nav>
  )
}
