/** Demands, answers and campaigns as documents of their own: from people's public documents alone, so that a hidden person leaves every list and count. */
import { chronologicalKey, withoutHidden } from '../evidence/showable.ts'
import { citedIn, openShelf } from '../evidence/tables.ts'
import { daysBetween } from '../kernel/dates.ts'
import { mayBe } from '../kernel/spread.ts'
import { type Withholding, withholding } from '../kernel/withholding.ts'
import type { Tx } from '../store/act.ts'
import { derived, derivedEach, type Outgoing, publishDocuments, readPublicRows } from '../store/documents.ts'
import { authoritySlug } from './authority.ts'
import { CAME_BACK, kindOf } from './demands.ts'
import type { CampaignRow } from './model.ts'
import {
  isAsked,
  type PublicAnswer,
  PublicCampaign,
  type PublicDemand,
  type PublicPerson,
  PublicPersonAnswer,
  PublicPersonDemand,
} from './public.ts'
import { readNamesOfOthers } from './tables.ts'

/** 'item:state' of everything asked of the holding state, once each. */
export const askedOf = ({ demands }: Pick<PublicPerson, 'demands'>): string[] => [
  ...new Set(
    demands
      .filter((demand) => demand.addressee_kind === 'holding_state' && isAsked(demand))
      .flatMap(pairs)
      .sort(),
  ),
]
const pairs = ({ states }: PublicDemand): string[] => states.map(({ item, state }) => `${item}:${state}`)

/** Demands and answers of these people, and of nobody who has gone. */
export async function publishAsked(tx: Tx, slugs: readonly string[] | 'all', people: readonly PublicPerson[]): Promise<void> {
  const demands = people.flatMap((person) =>
    person.demands.flatMap((demand) => derived(tx, 'demand', demand.id, () => demandDocument(person, demand)) ?? []),
  )
  const answers = people.flatMap((person) =>
    person.answers.flatMap((answer) => derived(tx, 'officialAnswer', answer.id, () => answerDocument(person, answer)) ?? []),
  )
  await publishDocuments(tx, 'published.demand', await idsToReplace(tx, 'published.demand', slugs, demands), demands)
  await publishDocuments(tx, 'published.officialAnswer', await idsToReplace(tx, 'published.officialAnswer', slugs, answers), answers)
}

/** Ids that these people had, and those that they have now. */
async function idsToReplace(
  tx: Tx,
  table: 'published.demand' | 'published.officialAnswer',
  slugs: readonly string[] | 'all',
  documents: readonly Outgoing[],
): Promise<string[] | 'all'> {
  if (slugs === 'all') return 'all'
  if (slugs.length === 0) return []
  const before = await tx.db
    .selectFrom(table)
    .select('id')
    .where('person', 'in', [...slugs])
    .execute()
  return [...new Set([...before, ...documents].map(({ id }) => id))]
}

const namedOf = ({ slug, listed, picture }: PublicPerson) => ({ slug, listed, picture })

function demandDocument(person: PublicPerson, demand: PublicDemand): Outgoing {
  const id = `${demand.id}.${person.slug}`
  const authority = authoritySlug(demand.to)
  const heard = heardOn(demand, person.answers)
  const came_back = mayBe(
    heard.map(({ answer, isCertain }) => ({ what: kindOf(answer), isCertain })),
    CAME_BACK,
  )
  const document = PublicPersonDemand.parse({ ...demand, id, demand: demand.id, person: namedOf(person), authority, came_back })
  const first = heard.find(({ isCertain }) => isCertain)
  const days = first ? daysBetween(demand.date, first.answer.date) : null
  const columns = {
    person: person.slug,
    authority,
    addresseeKind: demand.addressee_kind,
    campaign: demand.campaign ?? null,
    asked: pairs(demand),
    isAsked: isAsked(demand),
    cameBack: came_back,
    replyMin: days?.min ?? null,
    replyMax: days?.max ?? null,
  }
  return { id, sortKey: `${chronologicalKey(demand.date)} ${id}`, document, columns }
}

type Heard = { answer: PublicAnswer; isCertain: boolean }

/** Answers by name that count for the demand, in the order of time, and whether the dates settle that they came after it. */
const heardOn = ({ replies }: PublicDemand, answers: readonly PublicAnswer[]): Heard[] =>
  answers.flatMap((answer) => {
    const reply = replies.find((each) => 'answer' in each && each.answer === answer.id)
    return reply && reply.timing !== 'before' ? [{ answer, isCertain: reply.timing === 'after' }] : []
  })

function answerDocument(person: PublicPerson, answer: PublicAnswer): Outgoing {
  const authority = authoritySlug(answer.body)
  const document = PublicPersonAnswer.parse({ ...answer, person: namedOf(person), authority })
  const columns = { person: person.slug, authority, isState: answer.body_kind !== 'other_public_body' }
  return { id: answer.id, sortKey: `${chronologicalKey(answer.date)} ${answer.id}`, document, columns }
}

const CAMPAIGNS = { kind: 'campaign', id: ({ id }: CampaignRow) => id, words: ({ persons, ...words }: CampaignRow) => words }

/** After people: a campaign lists only those who are public. Who has gone leaves the list; words that name them take the campaign with them. */
export async function publishCampaigns(tx: Tx, withheld: Withholding): Promise<void> {
  if (tx.touched.of('person').length === 0 && tx.touched.of('campaign').length === 0) return
  const rows = await readPublicRows<CampaignRow>(tx, 'desk.campaign', 'all')
  const unnamed = withholding(await readNamesOfOthers(tx.db, [...new Set(rows.flatMap(({ persons }) => persons))]))
  const told = await withoutHidden(tx.db, withheld, CAMPAIGNS, rows)
  const shown = told.filter((row) => !unnamed.hides(CAMPAIGNS.words(row)))
  const shelf = await openShelf(tx.db, citedIn(shown), withheld)
  const known = new Set((await tx.db.selectFrom('published.person').select('id').execute()).map(({ id }) => id))
  const documents = derivedEach(tx, 'campaign', shown, ({ visibility, sources, persons, ...row }) => {
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
  })
  await publishDocuments(tx, 'published.campaign', 'all', documents)
}
