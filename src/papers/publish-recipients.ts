/** Public documents of recipients: where mail would go, what the rules come to there, and whether a relative's consent stands. */
import { readPublishedIds, readShowableRows } from '../evidence/showable.ts'
import { citedIn, openShelf } from '../evidence/tables.ts'
import { bounds, compareDates, corroborate } from '../kernel/dates.ts'
import type { Withholding } from '../kernel/withholding.ts'
import type { Tx } from '../store/act.ts'
import { derived, type Outgoing, publishDocuments, readable } from '../store/documents.ts'
import type { CardConsentRow, FacilityRow, MailRuleRow, RecipientRow } from './model.ts'
import { PublicRecipient } from './public.ts'
import { contradictions, type LevelledRule, resolveRules, strangersRule } from './resolve.ts'
import { rulesFor } from './rules.ts'

/** Facilities first: a recipient whose facility is not public has no public document. */
export async function publishRecipients(tx: Tx, withheld: Withholding): Promise<void> {
  const slugs = slugsToPublish(tx)
  if (slugs !== 'all' && slugs.length === 0) return await publishDocuments(tx, 'published.recipient', [], [])
  const recipients = await readShowable<RecipientRow>(tx, 'desk.recipient', withheld)
  const facilities = new Map((await readShowable<FacilityRow>(tx, 'desk.facility', withheld)).map((row) => [row.id, row]))
  const rules = await readShowable<MailRuleRow>(tx, 'desk.mailRule', withheld)
  const consents = Map.groupBy(await readConsents(tx), ({ person }) => person)
  const people = await readPublishedIds(
    tx,
    'published.person',
    recipients.map(({ person }) => person),
  )
  const places = await readPublishedIds(tx, 'published.facility', facilities.keys())
  const shelf = await openShelf(tx.db, citedIn([recipients, rules]), withheld)
  if (UNDER_IT.some((kind) => tx.left.notedOf(kind).length > 0)) tx.left.hold('recipient', 'all')
  const toDocument = ([person, rows]: [string, RecipientRow[]]): Outgoing[] => {
    const row = newest(rows)
    const facility = row && places.has(row.facility) ? facilities.get(row.facility) : undefined
    if (!row || !facility || !people.has(person) || !(slugs === 'all' || slugs.includes(person))) return []
    const { id, visibility, desk_note, ...shown } = row
    const { own, all } = rulesOf(row, facility, rules)
    const document = PublicRecipient.parse({
      ...shown,
      row: id,
      consent: consentOf(consents.get(person) ?? []),
      rules: own.map(({ visibility, desk_note, ...rule }) => ({ reach: 'person', ...rule })),
      resolved: resolveRules(all, { country: facility.country, faith: row.faith }),
      contradictions: contradictions(all),
      sources: shelf.refs(citedIn([row, own])),
    })
    return [{ id: person, sortKey: person, document, cites: document.sources.map((source) => source.id), mentions: [person] }]
  }
  const documents = [...Map.groupBy(recipients, ({ person }) => person)].flatMap(
    (each) => derived(tx, 'recipient', each[0], () => toDocument(each)) ?? [],
  )
  await publishDocuments(tx, 'published.recipient', slugs, documents)
}

/** What a recipient's document rests on: when a row of it cannot be read, nothing new is told of any recipient. */
const UNDER_IT = ['recipient', 'facility', 'mailRule', 'cardConsent']

/** People whose document may have changed: all when a row that any of them rests on was touched. */
function slugsToPublish(tx: Tx): string[] | 'all' {
  const moved = ['recipient', 'cardConsent', 'facility', 'mailRule'].some((kind) => tx.touched.of(kind).length > 0)
  return moved ? 'all' : tx.touched.of('person')
}

const readShowable = <Row extends object>(tx: Tx, table: 'desk.recipient' | 'desk.facility' | 'desk.mailRule', withheld: Withholding) =>
  readShowableRows<Row>(tx, table, 'all', withheld)

/** Read whatever their visibility: none is ever published, only what they come to. */
async function readConsents(tx: Tx): Promise<CardConsentRow[]> {
  const rows = await tx.db.selectFrom('desk.cardConsent').select(['id', 'body']).orderBy('id').execute()
  return readable(tx, 'desk.cardConsent', rows).map(({ body }) => body as CardConsentRow)
}

/** Null when two rows of the same time name different places: then nobody knows where the person is. */
function newest(rows: readonly RecipientRow[]): RecipientRow | null {
  const [first, ...others] = rows.toSorted((a, b) => compareDates(b.as_of, a.as_of) || (a.id < b.id ? -1 : 1))
  const rivals = others.filter(({ as_of, facility }) => facility !== first!.facility && corroborate(as_of, first!.as_of))
  return first && rivals.length === 0 ? first : null
}

/**
 * Stands when somebody's dated consent is later than every withdrawal, whoever withdrew: the stricter of two relatives is heard.
 * Of several, the one given last.
 */
function consentOf(rows: readonly CardConsentRow[]): PublicRecipient['consent'] {
  const withdrawn = rows.flatMap(({ withdrawn_on }) => (withdrawn_on ? [bounds(withdrawn_on).latest ?? NEVER_OVER] : []))
  const standing = rows.filter(({ given_on, withdrawn_on }) => {
    const { earliest, latest } = bounds(given_on)
    return !withdrawn_on && earliest !== null && latest !== null && withdrawn.every((day) => earliest > day)
  })
  const last = standing.toSorted((a, b) => compareDates(b.given_on, a.given_on) || (a.id < b.id ? -1 : 1))[0]
  return last ? { state: 'given', on: last.given_on, ...(last.until ? { until: last.until } : {}) } : { state: 'none' }
}

/** Sorts after every ISO day. */
const NEVER_OVER = '9999-12-31'

/** Rules for the person alone, and all that reach the person, with what is said of strangers as a rule of its own. */
function rulesOf(row: RecipientRow, facility: FacilityRow, rules: readonly MailRuleRow[]): { own: MailRuleRow[]; all: LevelledRule[] } {
  const own = rules.filter(({ scope }) => scope.person === row.person && [facility.country, '*'].includes(scope.country))
  const reached = rulesFor(facility, rules).map(({ reach, rule }) => ({ ...rule, level: reach }))
  return { own, all: [...own.map((rule) => ({ ...rule, level: 'person' as const })), ...strangersRule(row), ...reached] }
}
