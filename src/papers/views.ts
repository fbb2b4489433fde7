/** What anyone may read of facilities and of mail to people: from `published` alone, through the visitor's eyes. */
import { type Edtf, today } from '../kernel/dates.ts'
import type { PublicActor } from '../reactions/public.ts'
import type { PublicCampaign, PublicPerson } from '../registry/public.ts'
import type { Visitor } from '../store/connections.ts'
import { type PageQuery, readPage } from '../store/pages.ts'
import type { Named } from './gate/facts.ts'
import { type GateAnswer, type GateFacts, type Greeting, gate } from './gate/gate.ts'
import type { FacilityListItem, PublicFacility, PublicMailRule, PublicRecipient } from './public.ts'
import { type LevelledRule, strangersRule } from './resolve.ts'
import { addressState, cardObstacles } from './rules.ts'

export { type AddressLine, addressLines, countryName } from './address-lines.ts'
export { type Candidate, type Choice, ChosenQuery, listChosen, readChosen } from './chosen.ts'
export { GATE_LANGUAGES, type GateCode, type GateLanguage, type InsteadCode, type UnseenCode } from './gate/codes.ts'
export type { GateAnswer, GateReason, Greeting } from './gate/gate.ts'
export * from './print/index.ts'
export { gateWords } from './words/gate/index.ts'
export { PAPER_LANGUAGES, type PaperLanguage } from './words/index.ts'

/** A page of facilities by country and region, their addresses judged on `asOf`. @throws Refusal `after-unknown` */
export async function listFacilities(
  visitor: Visitor,
  page: PageQuery,
  asOf: Edtf = today(),
): Promise<{ facilities: FacilityListItem[]; next: string | null }> {
  const { documents, next } = await readPage<PublicFacility>(visitor, 'published.facility', page)
  return { facilities: documents.map((document) => toItem(judged(document, asOf))), next }
}

/** Its address judged on `asOf`. Null when there is none, or none that may be shown. */
export async function readFacility(visitor: Visitor, id: string, asOf: Edtf = today()): Promise<PublicFacility | null> {
  const row = await visitor.selectFrom('published.facility').select('document').where('id', '=', id).executeTakeFirst()
  return row ? judged(row.document as PublicFacility, asOf) : null
}

/** Documents hold no day: whether an address is still believed is said when it is read. */
function judged(facility: PublicFacility, asOf: Edtf): PublicFacility {
  const { address, purpose, stale } = facility
  const state = addressState({ lines: Boolean(address.local ?? address.romanised), stale, verified_on: address.verified_on }, asOf)
  const obstacles = cardObstacles(state, { purpose, hasLocal: Boolean(address.local) })
  return { ...facility, address: { ...address, state }, card_to_prisoner: { obstacles } }
}

function toItem({ id, names, kind, country, region, purpose, address, grade }: PublicFacility): FacilityListItem {
  const { state, verified_on } = address
  return { id, names, kind, country, region, purpose, address_state: state, ...(verified_on ? { verified_on } : {}), grade }
}

/** Null when nobody says where mail for this person would go, or when the person or the place may not be shown. */
export async function readRecipient(visitor: Visitor, slug: string): Promise<PublicRecipient | null> {
  const row = await visitor.selectFrom('published.recipient').select('document').where('id', '=', slug).executeTakeFirst()
  return row ? (row.document as PublicRecipient) : null
}

/**
 * Whether a card TO this person may go on `asOf`: all reasons against it, and what no search of words can find. Null when there is no such
 * person, or none who may be shown. Nothing of the question is kept.
 */
export async function askGate(visitor: Visitor, slug: string, greeting: Greeting, asOf: Edtf): Promise<GateAnswer | null> {
  const facts = await readGateFacts(visitor, slug, greeting.text !== '')
  return facts && gate(facts, greeting, asOf)
}

async function readGateFacts(visitor: Visitor, slug: string, needsNames: boolean): Promise<GateFacts | null> {
  const row = await visitor.selectFrom('published.person').select('document').where('id', '=', slug).executeTakeFirst()
  if (!row) return null
  const { happened, names } = row.document as PublicPerson
  const recipient = await readRecipient(visitor, slug)
  const facility = recipient && (await readFacility(visitor, recipient.facility))
  const own = recipient ? [...recipient.rules.map(toLevelled), ...strangersRule({ id: recipient.row, strangers: recipient.strangers })] : []
  return {
    person: {
      released: happened.some(({ what }) => what === 'reported_released'),
      dead: happened.some(({ what }) => what === 'reported_dead'),
      names: names.map(({ text }) => text),
    },
    recipient,
    facility,
    rules: [...own, ...(facility?.rules ?? []).map(toLevelled)],
    named: needsNames ? await readNamed(visitor, slug) : [],
  }
}

const toLevelled = ({ reach, ...rule }: PublicMailRule): LevelledRule => ({ ...rule, level: reach })

/** Every public name but the person's own. All are read: a disguised one is found by comparing, not by asking the database. */
async function readNamed(visitor: Visitor, slug: string): Promise<Named[]> {
  const people = await visitor.selectFrom('published.personName').select('text').distinct().where('slug', '!=', slug).execute()
  const actors = await visitor.selectFrom('published.actor').select('document').where('kind', '!=', 'state').execute()
  const campaigns = await visitor.selectFrom('published.campaign').select('document').execute()
  return [
    ...people.map(({ text }): Named => ({ kind: 'person', text })),
    ...actors.map(({ document }): Named => {
      const { kind, name } = document as PublicActor
      return { kind: kind === 'person' ? 'person' : 'organisation', text: name }
    }),
    ...campaigns.flatMap(({ document }) => {
      const { title, hashtag } = document as PublicCampaign
      return [title, hashtag ?? []].flat().map((text): Named => ({ kind: 'campaign', text }))
    }),
  ]
}
