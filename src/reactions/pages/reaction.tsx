/** The page of one reaction: what, who, when, with which word, on which ground; then what else is told of it. */

import type { OwnText } from '../../kernel/about/own-text.ts'
import type { Edtf } from '../../kernel/dates/index.ts'
import { Layout } from '../../site/layout.tsx'
import { Called, Facts, Foreign, inWordsOf, Say, Section, Sources } from '../../site/parts.tsx'
import { PeopleLinks, Places } from '../../sources/pages/cited.tsx'
import { fill, type Speech } from '../../words/index.ts'
import type { Determination } from '../model/index.ts'
import type { PublicReaction } from '../public.ts'
import type { ReactionLinks } from '../views/index.ts'
import {
  Actors,
  Contradictions,
  DaysFrom,
  InstrumentEntries,
  measuresIn,
  Outcome,
  ReactionEntries,
  Span,
  Stance,
  wordIn,
} from './parts.tsx'
import { Quote } from './quote.tsx'

type PageProps = {
  reaction: PublicReaction
  links: ReactionLinks
  today: Edtf
  t: Speech
  contact: string | null
}
type Part = { reaction: PublicReaction; t: Speech }

export function ReactionPage({ reaction, links, today, t, contact }: PageProps) {
  return (
    <Layout
      part="reactions"
      t={t}
      title={inWordsOf(reaction.summary, t)}
      path={`/reactions/${reaction.id}`}
      contact={contact}
      asOf={today}
      wide
    >
      <article>
        <p class="kicker">
          {t.reactions.kinds[reaction.kind]} ·{' '}
          <Span date={reaction.date} end_date={reaction.end_date} t={t} />
        </p>
        <h1 class="sentence">
          <Foreign text={reaction.summary} t={t} />
        </h1>
        <Quote quoted={reaction} reaction={reaction} t={t} />
        <Record reaction={reaction} links={links} t={t} />
        <DaysFrom id={reaction.id} date={reaction.date} t={t} />
        <Around reaction={reaction} links={links} t={t} />
        <Sources sources={reaction.sources} t={t} />
      </article>
    </Layout>
  )
}

function Record({ reaction, links, t }: Part & { links: ReactionLinks }) {
  const { place, stance, outcome, targets, visit, estimate, persons, note } = reaction
  return (
    <Facts
      rows={[
        [t.reactions.actors, <ActorList key="who" actors={reaction.actors} t={t} />],
        [t.reactions.targets, targets.length > 0 ? <Targets targets={targets} t={t} /> : null],
        [t.reactions.place, place ? <Called text={place} t={t} /> : null],
        [
          t.reactions.date,
          reaction.date_basis === 'stated' ? null : t.reactions.dateBasis[reaction.date_basis],
        ],
        [t.reactions.stance, stance ? <StanceOf reaction={reaction} t={t} /> : null],
        ...wordRows({ reaction, t }),
        [t.reactions.outcome, outcome ? <Outcome outcome={outcome} t={t} /> : null],
        [t.lists.laws.law, reaction.law ? <OfLaw law={reaction.law} t={t} /> : null],
        [t.lists.laws.case, reaction.case ? <OfCase step={reaction.case} t={t} /> : null],
        [
          t.lists.sanctions.measures,
          reaction.sanction ? <Measures sanction={reaction.sanction} t={t} /> : null,
        ],
        [t.reactions.visit, visit ? <VisitFacts visit={visit} t={t} /> : null],
        [t.reactions.estimate, estimate ? <Estimate estimate={estimate} t={t} /> : null],
        [
          t.reactions.people,
          persons.length > 0 ? <PeopleLinks slugs={persons} people={links.people} t={t} /> : null,
        ],
        [t.reactions.note, note ? <Foreign text={note} t={t} /> : null],
        [
          t.reactions.source,
          <Places
            key="source"
            citations={[reaction, ...(reaction.also_in ?? [])]}
            sources={reaction.sources}
            t={t}
          />,
        ],
      ]}
    />
  )
}

type FactRow = Parameters<typeof Facts>[0]['rows'][number]

/** The words it uses, those that it only proposes, and whether it is its to decide. */
function wordRows({ reaction, t }: Part): FactRow[] {
  const { determinations: said = [], competence } = reaction
  const uses = (which: typeof said) =>
    which.length > 0 ? <Uses determinations={which} reaction={reaction} t={t} /> : null
  const { competence: label, competences } = t.lists.determinations
  return [
    [t.reactions.determination, uses(said.filter(({ how }) => how !== 'proposed'))],
    [t.reactions.proposed, uses(said.filter(({ how }) => how === 'proposed'))],
    [label, competence ? competences[competence] : null],
  ]
}

const OfLaw = ({ law, t }: { law: NonNullable<PublicReaction['law']>; t: Speech }) => (
  <StepOf of={law} id={`law-${law.law}`} stage={t.lists.laws.stages[law.stage]} t={t} />
)

const OfCase = ({ step, t }: { step: NonNullable<PublicReaction['case']>; t: Speech }) => (
  <StepOf of={step} id={`case-${step.case}`} stage={t.lists.laws.caseStages[step.stage]} t={t} />
)

function ActorList({ actors, t }: { actors: PublicReaction['actors']; t: Speech }) {
  return (
    <ul>
      {actors.map((actor) => (
        <li key={`${actor.id} ${JSON.stringify(actor.role)}`}>
          <Actors actors={[actor]} t={t} />{' '}
          <span class="meta">({t.reactions.actorKinds[actor.kind]})</span>
        </li>
      ))}
    </ul>
  )
}

function Targets({ targets, t }: { targets: PublicReaction['targets']; t: Speech }) {
  return (
    <>
      <Actors actors={targets} t={t} /> <span class="meta">({t.reactions.targetsMean})</span>
    </>
  )
}

function StanceOf({ reaction, t }: Part) {
  const { stance, quote, determinations = [] } = reaction
  const isQuoted = quote !== undefined || determinations.some((each) => each.quote)
  return (
    <>
      {stance && <Stance stance={stance} t={t} />}{' '}
      <span class="meta">
        ({isQuoted ? t.reactions.stanceBesideQuote : t.reactions.stanceIsOurs})
      </span>
    </>
  )
}

/** Words, each as it was said where the source has that; where it was looked for and is not there, the word is ours. */
function Uses({
  determinations,
  reaction,
  t,
}: Part & { determinations: readonly Determination[] }) {
  return (
    <ul>
      {determinations.map((each) => (
        <li key={each.word}>
          {wordIn(each, t)}
          {each.in_our_words && <InOurWords t={t} />}
          <Quote quoted={each} reaction={reaction} t={t} />
        </li>
      ))}
    </ul>
  )
}

const InOurWords = ({ t }: { t: Speech }) => (
  <span class="meta">
    {t.site.colon}
    {t.reactions.inOurWords}. {t.reactions.inOurWordsMeans}
  </span>
)

/** A step of a law or case, leading to all its steps. */
function StepOf({
  of: { title },
  id,
  stage,
  t,
}: {
  of: { title: OwnText }
  id: string
  stage: string
  t: Speech
}) {
  return (
    <>
      <a href={`/${t.lang}/reactions/laws#${id}`}>
        <Foreign text={title} t={t} />
      </a>
      {t.site.separator}
      {stage}
    </>
  )
}

/** What was done, under which law, and which sanction it answers. */
function Measures({
  sanction,
  t,
}: {
  sanction: NonNullable<PublicReaction['sanction']>
  t: Speech
}) {
  const { authority, answers, answers_word } = sanction
  const { authority: under, isAnswer, answersWord } = t.lists.sanctions
  return (
    <>
      {measuresIn(sanction, t)}
      {authority && [
        t.site.separator,
        under,
        t.site.colon,
        <Called key="under" text={authority} t={t} />,
      ]}
      {answers && [
        t.site.separator,
        <a key="answers" href={`/${t.lang}/reactions/${answers}`}>
          {isAnswer}
        </a>,
      ]}
      {answers_word && [
        t.site.separator,
        <a key="word" href={`/${t.lang}/reactions/${answers_word}`}>
          {answersWord}
        </a>,
      ]}
    </>
  )
}

export function VisitFacts({
  visit,
  t,
}: {
  visit: NonNullable<PublicReaction['visit']>
  t: Speech
}) {
  const { invited_by: by, took_place, result } = visit
  return (
    <Facts
      rows={[
        [t.reactions.invitedBy, by ? <Called key="by" text={by} t={t} /> : t.site.notKnown],
        [t.reactions.condition, visit.condition ? <Foreign text={visit.condition} t={t} /> : null],
        [
          t.reactions.tookPlace,
          took_place === undefined ? t.site.notKnown : t.reactions.took[took_place ? 'yes' : 'no'],
        ],
        [
          t.reactions.result,
          result ? <Foreign key="result" text={result} t={t} /> : t.site.notKnown,
        ],
      ]}
    />
  )
}

function Estimate({
  estimate,
  t,
}: {
  estimate: NonNullable<PublicReaction['estimate']>
  t: Speech
}) {
  return (
    <Say
      text={t.reactions.estimateIs}
      parts={{ range: rangeOf(estimate, t), of: <Foreign text={estimate.of} t={t} /> }}
    />
  )
}

/** "1 000 000–3 000 000", "at least 1 000 000", or as it was said in words; the space in a number is one that cannot break. */
export function rangeOf(
  { low, high, as_said }: NonNullable<PublicReaction['estimate']>,
  t: Speech,
) {
  if (as_said !== undefined)
    return <Say text={t.lists.ask.quoted} parts={{ words: <Foreign text={as_said} t={t} /> }} />
  if (low !== undefined && high !== undefined)
    return <bdi dir="ltr">{low === high ? grouped(low) : `${grouped(low)}–${grouped(high)}`}</bdi>
  if (low !== undefined) return fill(t.reactions.atLeast, { number: grouped(low) })
  return high === undefined ? t.site.notKnown : fill(t.reactions.atMost, { number: grouped(high) })
}

const FIRST_GROUPED = 10_000
const grouped = (number: number): string =>
  number < FIRST_GROUPED ? String(number) : String(number).replace(/\B(?=(\d{3})+$)/g, '\u202f')

function Around({ links, t }: { reaction: PublicReaction; links: ReactionLinks; t: Speech }) {
  const { same, whole, parts, instrument, contradictions } = links
  return (
    <>
      {instrument && (
        <Section id="instrument" title={t.reactions.instrument}>
          <InstrumentEntries instruments={[instrument]} t={t} />
        </Section>
      )}
      {contradictions.length > 0 && (
        <Section id="contradictions" title={t.reactions.contradictions}>
          <Contradictions contradictions={contradictions} t={t} />
        </Section>
      )}
      {same.length > 0 && (
        <Section id="same" title={t.reactions.same}>
          <p class="meta">{t.reactions.sameMeans}</p>
          <ReactionEntries reactions={same} t={t} />
        </Section>
      )}
      {whole.length > 0 && (
        <Section id="whole" title={t.reactions.whole}>
          <ReactionEntries reactions={whole} t={t} />
        </Section>
      )}
      {parts.length > 0 && (
        <Section id="parts" title={t.reactions.parts}>
          <ReactionEntries reactions={parts} t={t} />
        </Section>
      )}
    </>
  )
}
