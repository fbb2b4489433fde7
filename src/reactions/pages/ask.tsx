/** All reactions, and whatever is asked of them: the question as links that take it back, what fits by year, the same as data. */

import { type Edtf, parseEdtf } from '../../kernel/dates/index.ts'
import { Empty, Filters, Listed, Pager } from '../../site/parts.tsx'
import { nameIn } from '../../site/person-name.tsx'
import type { PersonNamed } from '../../sources/views.ts'
import { counted, fill, inWords, listed, type Speech } from '../../words/index.ts'
import { stateName } from '../../words/states.ts'
import { REACTION_KINDS } from '../model/kinds.ts'
import type { ReactionListItem } from '../public.ts'
import type { ReactionFilter } from '../views/index.ts'
import { AskForm, type Choices } from './ask-form.tsx'
import { type QuestionName, queryOfAsked, questionsOf } from './asking.ts'
import { ByYear, type YearLink } from './by-year.tsx'
import { type Frame, ListPage } from './list-page.tsx'
import { ReactionEntries } from './parts.tsx'
import { ReadyQuestions } from './ready.tsx'

type AskProps = Frame & {
  asked: ReactionFilter
  choices: Choices
  reactions: readonly ReactionListItem[]
  people: readonly PersonNamed[]
  /** How many fit; null when they are more than were counted, `most`. */
  count: number | null
  most: number
  /** How many there are of each kind. */
  kinds: ReadonlyMap<string, number>
  /** Every year in which something fits, where that is more than a page; else null. */
  years: readonly string[] | null
  /** The id to go on after, when there are more than fit a page. */
  next: string | null
}

export function AskPage({
  asked,
  choices,
  reactions,
  people,
  count,
  most,
  kinds,
  years,
  next,
  ...frame
}: AskProps) {
  const { t } = frame
  const query = queryOfAsked(asked)
  return (
    <ListPage
      here="ask"
      title={t.reactions.title}
      lede={t.reactions.lede}
      path={`/reactions${query}`}
      data={`/api/v1/reactions${queryOfAsked(asked, { limit: '500' })}`}
      {...frame}
    >
      <AskForm asked={asked} choices={choices} kinds={kinds} t={t} />
      {questionsOf(asked).length === 0 && kinds.size > 0 && <Kinds kinds={kinds} t={t} />}
      {questionsOf(asked).length === 0 && <ReadyQuestions t={t} />}
      <Chosen asked={asked} choices={choices} t={t} />
      <p class="count">
        {count === null
          ? counted(t.lang, t.lists.ask.moreThan, most)
          : counted(t.lang, t.reactions.count, count)}
        {(count ?? most) > reactions.length &&
          `${t.site.separator}${fill(t.site.shownOf, { shown: reactions.length, total: count ?? most })}`}
      </p>
      {reactions.length === 0 && <Nothing isAsked={questionsOf(asked).length > 0} t={t} />}
      <ByYear items={reactions} elsewhere={years?.map((year) => linkTo(year, asked, t))} t={t}>
        {(ofYear) => <ReactionEntries reactions={ofYear} people={people} t={t} />}
      </ByYear>
      <Pager t={t} next={next && `/${t.lang}/reactions${queryOfAsked(asked, { after: next })}`} />
    </ListPage>
  )
}

/** The same question, of one year. */
const linkTo = (year: string, asked: ReactionFilter, t: Speech): YearLink => ({
  year,
  href: `/${t.lang}/reactions${queryOfAsked({ ...asked, from: parseEdtf(year), to: parseEdtf(year) })}`,
})

/** Each kind as a link, before anything is asked. */
function Kinds({ kinds, t }: Pick<AskProps, 'kinds' | 't'>) {
  const choices = REACTION_KINDS.filter((kind) => kinds.has(kind)).map((kind) => ({
    value: kind,
    label: t.reactions.kinds[kind],
    count: kinds.get(kind) ?? 0,
    href: `/${t.lang}/reactions${queryOfAsked({ kind })}`,
    current: false,
  }))
  return (
    <details class="filters columns">
      <summary>{t.lists.ask.kinds}</summary>
      <Filters label={t.reactions.kind} choices={choices} />
    </details>
  )
}

function Nothing({ isAsked, t }: { isAsked: boolean; t: Speech }) {
  return (
    <Empty>
      {isAsked ? t.lists.ask.nothing : t.lists.ask.none} {t.lists.ask.nothingMeans}
    </Empty>
  )
}

/** Each choice as a link to the same question without it. */
function Chosen({ asked, choices, t }: Pick<AskProps, 'asked' | 'choices' | 't'>) {
  const chosen = questionsOf(asked)
  if (chosen.length === 0) return null
  const links = chosen.map((name) => {
    const text = saidOf(name, asked, choices, t)
    return (
      <a
        key={name}
        class="chosen"
        href={`/${t.lang}/reactions${queryOfAsked({ ...asked, [name]: undefined })}`}
        aria-label={fill(t.lists.ask.without, { what: text })}
      >
        <bdi>{text}</bdi> <span aria-hidden="true">✕</span>
      </a>
    )
  })
  return (
    <p>
      {t.lists.ask.chosen}
      {t.site.colon}
      <Listed items={links} by={t.site.separator} />
    </p>
  )
}

const personSaid = (slug: string, { people }: Choices, t: Speech): string => {
  const person = people.find((each) => each.slug === slug)
  return person ? nameIn(person, t) : slug
}

/** A choice in words: "From: May 2020". */
function saidOf(name: QuestionName, asked: ReactionFilter, choices: Choices, t: Speech): string {
  const { reactions, lists } = t
  const date = (day: Edtf | undefined) => (day ? inWords(day, t.lang) : '')
  const texts: Record<QuestionName, () => string> = {
    q: () => fill(lists.ask.quoted, { words: asked.q! }),
    kind: () => reactions.kinds[asked.kind!],
    actor: () => choices.actor?.name ?? stateName(asked.actor!, t.lang, t.about) ?? asked.actor!,
    region: () => lists.ask.regions[asked.region!],
    from: () => `${lists.ask.from}${t.site.colon}${date(asked.from)}`,
    to: () => `${lists.ask.to}${t.site.colon}${date(asked.to)}`,
    stance: () => reactions.stances[asked.stance!],
    determination: () => reactions.determinations[asked.determination!],
    outcome: () => reactions.results[asked.outcome!],
    person: () => personSaid(asked.person!, choices, t),
    instrument: () => asked.instrument!,
    aspect: () =>
      listed(
        t.lang,
        asked.aspect!.map((each) => lists.ask.aspects[each]),
      ),
  }
  return texts[name]()
}
