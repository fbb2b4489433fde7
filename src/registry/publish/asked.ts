/** Demands, answers and campaigns as documents of their own: from people's public documents alone, so that a hidden person leaves every list and count. */

import { daysBetween } from '../../kernel/dates/index.ts'
import { mayBe } from '../../kernel/dates/spread.ts'
import { withholding } from '../../kernel/withholding/index.ts'
import { openShelf, type SourceShelf } from '../../sources/tables/index.ts'
import type { Tx } from '../../store/acting/index.ts'
import { citedIn } from '../../store/collection/pointing.ts'
import { derived, derivedEach, readPublicRows } from '../../store/publishing/documents.ts'
import { fromRows, type Outgoing, type PublicKind } from '../../store/publishing/kind.ts'
import {
  chronologicalKey,
  readPublishedIds,
  withoutHidden,
} from '../../store/publishing/showable.ts'
import { authoritySlug } from '../asked/authority.ts'
import { CAME_BACK, kindOf } from '../asked/demands.ts'
import { type AddresseeKind, type CampaignRow, mustAnswer } from '../model/index.ts'
import {
  isAsked,
  type PublicAnswer,
  PublicCampaign,
  type PublicDemand,
  type PublicPerson,
  PublicPersonAnswer,
  PublicPersonDemand,
} from '../public.ts'
import { readNamesOfOthers } from '../tables/index.ts'

/** 'item:state' of everything asked of whoever must answer, once each. */
export const askedOf = ({ demands }: Pick<PublicPerson, 'demands'>): string[] => [
  ...new Set(
    demands
      .filter((demand) => mustAnswer(demand.addressee_kind) && isAsked(demand))
      .flatMap(pairs)
      .sort(),
  ),
]
const pairs = ({ states }: PublicDemand): string[] =>
  states.map(({ item, state }) => `${item}:${state}`)

/** What was asked for a person and answered about them, as documents of their own: they come and go with the page. */
export const askedDocuments = (tx: Tx, person: PublicPerson) => ({
  demand: person.demands.flatMap(
    (demand) => derived(tx, 'demand', demand.id, () => demandDocument(person, demand)) ?? [],
  ),
  officialAnswer: person.answers.flatMap(
    (answer) =>
      derived(tx, 'officialAnswer', answer.id, () => answerDocument(person, answer)) ?? [],
  ),
})

const namedOf = ({ slug, listed, picture }: PublicPerson) => ({ slug, listed, picture })

function demandDocument(person: PublicPerson, demand: PublicDemand): Outgoing {
  const id = `${demand.id}.${person.slug}`
  const authority = authoritySlug(demand.to)
  const heard = heardOn(demand, person.answers)
  const came_back = mayBe(
    heard.map(({ answer, isCertain }) => ({ what: kindOf(answer), isCertain })),
    CAME_BACK,
  )
  const document = PublicPersonDemand.parse({
    ...demand,
    id,
    demand: demand.id,
    person: namedOf(person),
    authority,
    came_back,
  })
  const first = heard.find(({ isCertain }) => isCertain)
  const days = first ? daysBetween(demand.date, first.answer.date) : null
  const columns = {
    person: person.slug,
    authority,
    addresseeKind: countedAs(demand.addressee_kind),
    campaign: demand.campaign ?? null,
    asked: pairs(demand),
    isAsked: isAsked(demand),
    cameBack: came_back,
    replyMin: days?.min ?? null,
    replyMax: days?.max ?? null,
  }
  return { id, sortKey: `${chronologicalKey(demand.date)} ${id}`, document, columns }
}

/** The column says whether a demand is counted: of all who must answer it says `holding_state`, whoever holds nobody among them. Who they are, the document says. */
const countedAs = (kind: AddresseeKind): string => (mustAnswer(kind) ? 'holding_state' : kind)

type Heard = { answer: PublicAnswer; isCertain: boolean }

/** Answers by name that count for the demand, in the order of time, and whether the dates settle that they came after it. */
const heardOn = ({ replies }: PublicDemand, answers: readonly PublicAnswer[]): Heard[] =>
  answers.flatMap((answer) => {
    const reply = replies.find((each) => 'answer' in each && each.answer === answer.id)
    return reply && reply.timing !== 'before'
      ? [{ answer, isCertain: reply.timing === 'after' }]
      : []
  })

function answerDocument(person: PublicPerson, answer: PublicAnswer): Outgoing {
  const authority = authoritySlug(answer.body)
  const document = PublicPersonAnswer.parse({ ...answer, person: namedOf(person), authority })
  const columns = {
    person: person.slug,
    authority,
    isState: answer.body_kind !== 'other_public_body',
  }
  return {
    id: answer.id,
    sortKey: `${chronologicalKey(answer.date)} ${answer.id}`,
    document,
    columns,
  }
}

const CAMPAIGNS = {
  kind: 'campaign',
  id: ({ id }: CampaignRow) => id,
  words: ({ persons, ...words }: CampaignRow) => words,
}

/** After people: a campaign lists only those who are public. Who has gone leaves the list; words that name them take the campaign with them. */
export const campaignKind: PublicKind = {
  kind: 'campaign',
  table: 'published.campaign',
  from: fromRows('desk.campaign'),
  pointsAt: ['person'],
  async derive(tx, ids, withheld) {
    const rows = await readPublicRows<CampaignRow>(tx, 'desk.campaign', ids)
    const people = [...new Set(rows.flatMap(({ persons }) => persons))]
    const unnamed = withholding(await readNamesOfOthers(tx.db, people))
    const told = await withoutHidden(tx, withheld, CAMPAIGNS, rows)
    const shown = told.filter((row) => !unnamed.hides(CAMPAIGNS.words(row)))
    const shelf = await openShelf(tx, citedIn(shown), withheld)
    const known = await readPublishedIds(tx, 'published.person', people)
    return derivedEach(tx, 'campaign', shown, (row) => toCampaign(row, known, shelf))
  },
}

function toCampaign(
  { visibility, sources, persons, ...row }: CampaignRow,
  known: ReadonlySet<string>,
  shelf: SourceShelf,
): Outgoing {
  const document = PublicCampaign.parse({
    ...row,
    persons: persons.filter((slug) => known.has(slug)),
    citations: sources,
    sources: shelf.refs(citedIn([row, sources])),
  })
  return {
    id: row.id,
    sortKey: `${chronologicalKey(row.started)} ${row.id}`,
    document,
    cites: document.sources.map(({ id }) => id),
    mentions: document.persons,
  }
}
