/** Public documents of recipients: where mail would go, what the rules come to there, and whether a relative's consent stands. */

import { sql } from 'kysely'
import { bounds, compareDates, corroborate } from '../../kernel/dates/index.ts'
import type { Withholding } from '../../kernel/withholding/index.ts'
import { openShelf } from '../../sources/tables/index.ts'
import type { Tx } from '../../store/acting/index.ts'
import { citedIn } from '../../store/collection/pointing.ts'
import { derived, readable, readPublicRowsOf } from '../../store/publishing/documents.ts'
import type { Outgoing, PublicKind } from '../../store/publishing/kind.ts'
import { readPublishedIds, readShowableRows } from '../../store/publishing/showable.ts'
import type { CardConsentRow, FacilityRow, MailRuleRow, RecipientRow } from '../model/index.ts'
import { contradictions, type LevelledRule, resolveRules, strangersRule } from '../model/resolve.ts'
import { rulesFor } from '../model/rules.ts'
import { PublicRecipient } from '../public.ts'

/** By the slug of the person. After facilities: a recipient whose facility is not public has no public document. */
export const recipientKind: PublicKind = {
  kind: 'recipient',
  table: 'published.recipient',
  from: {
    row: 'recipientOf',
    ids: sql`select distinct body ->> 'person' as id from desk.recipient`,
  },
  inside: ['recipient', 'cardConsent'],
  of: 'person',
  allOn: ['mailRule'],
  holds: {
    recipient: (document) => [(document as PublicRecipient).row],
    mailRule: (document) => (document as PublicRecipient).rules.map(({ id }) => id),
  },
  pointsAt: ['facility'],
  follows: { person: (slug) => slug },
  derive: deriveRecipients,
}

async function deriveRecipients(
  tx: Tx,
  slugs: readonly string[],
  withheld: Withholding,
): Promise<Outgoing[]> {
  const recipients = await readShowableOf<RecipientRow>(tx, 'desk.recipient', slugs, withheld)
  if (recipients.length === 0) return []
  const named = recipients.map(({ facility }) => facility)
  const facilities = new Map(
    (await readShowableRows<FacilityRow>(tx, 'desk.facility', named, withheld)).map((row) => [
      row.id,
      row,
    ]),
  )
  const rules = await readShowableRules(
    tx,
    { facilities: facilities.values(), people: slugs },
    withheld,
  )
  const consents = Map.groupBy(await readConsents(tx, slugs), ({ person }) => person)
  const people = await readPublishedIds(tx, 'published.person', slugs)
  const places = await readPublishedIds(tx, 'published.facility', named)
  const shelf = await openShelf(tx, citedIn([recipients, rules]), withheld)
  if (UNDER_IT.some((kind) => tx.left.notedOf(kind).length > 0)) tx.left.hold('recipient', 'all')
  const toDocument = ([person, rows]: [string, RecipientRow[]]): Outgoing[] => {
    const row = newest(rows)
    const facility = row && places.has(row.facility) ? facilities.get(row.facility) : undefined
    if (!row || !facility || !people.has(person)) return []
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
    return [
      {
        id: person,
        sortKey: person,
        document,
        cites: document.sources.map((source) => source.id),
        mentions: [person],
      },
    ]
  }
  return [...Map.groupBy(recipients, ({ person }) => person)].flatMap(
    (each) => derived(tx, 'recipient', each[0], () => toDocument(each)) ?? [],
  )
}

/** What a recipient's document rests on: when a row of it cannot be read, nothing new is told of any recipient. */
const UNDER_IT = ['recipient', 'facility', 'mailRule', 'cardConsent']

async function readShowableOf<Row extends object>(
  tx: Tx,
  table: 'desk.recipient',
  slugs: readonly string[],
  withheld: Withholding,
): Promise<Row[]> {
  const ids = (await readPublicRowsOf<RecipientRow>(tx, table, 'person', slugs)).map(({ id }) => id)
  return await readShowableRows<Row>(tx, table, ids, withheld)
}

/** Those that may reach these places, or mail to these people; all of them once deriving has failed, since one that cannot be read may be of any. */
export async function readShowableRules(
  tx: Tx,
  {
    facilities,
    people = [],
  }: { facilities: Iterable<Pick<FacilityRow, 'id' | 'country'>>; people?: readonly string[] },
  withheld: Withholding,
): Promise<MailRuleRow[]> {
  const places = [...facilities]
  const [ids, countries] = [
    places.map(({ id }) => id),
    [...new Set(places.map(({ country }) => country)), '*'],
  ]
  const chosen = tx.left.isTolerant
    ? sql<boolean>`true`
    : sql<boolean>`(${scope('person')} = any(${[...people]}::text[]) or ${scope('facility')} = any(${ids}::text[])
      or ${scope('person')} is null and ${scope('facility')} is null and ${scope('country')} = any(${countries}::text[]))`
  const rows = await tx.db
    .selectFrom('desk.mailRule')
    .select('id')
    .where(chosen)
    .orderBy('id')
    .execute()
  const rules = rows.map(({ id }) => id)
  return await readShowableRows<MailRuleRow>(tx, 'desk.mailRule', rules, withheld)
}

const scope = (of: 'person' | 'facility' | 'country') => sql`(body #>> ${sql.lit(`{scope,${of}}`)})`

/** Read whatever their visibility: none is ever published, only what they come to. */
async function readConsents(tx: Tx, slugs: readonly string[]): Promise<CardConsentRow[]> {
  const rows = await tx.db
    .selectFrom('desk.cardConsent')
    .select(['id', 'body'])
    .where(sql<boolean>`body ->> 'person' = any(${[...slugs]}::text[])`)
    .orderBy('id')
    .execute()
  return readable(tx, 'desk.cardConsent', rows).map(({ body }) => body as CardConsentRow)
}

/** Null when two rows of the same time name different places: then nobody knows where the person is. */
function newest(rows: readonly RecipientRow[]): RecipientRow | null {
  const [first, ...others] = rows.toSorted(
    (a, b) => compareDates(b.as_of, a.as_of) || (a.id < b.id ? -1 : 1),
  )
  const rivals = others.filter(
    ({ as_of, facility }) => facility !== first!.facility && corroborate(as_of, first!.as_of),
  )
  return first && rivals.length === 0 ? first : null
}

/**
 * Stands when somebody's dated consent is later than every withdrawal, whoever withdrew: the stricter of two relatives is heard.
 * Of several, the one given last.
 */
function consentOf(rows: readonly CardConsentRow[]): PublicRecipient['consent'] {
  const withdrawn = rows.flatMap(({ withdrawn_on }) =>
    withdrawn_on ? [bounds(withdrawn_on).latest ?? NEVER_OVER] : [],
  )
  const standing = rows.filter(({ given_on, withdrawn_on }) => {
    const { earliest, latest } = bounds(given_on)
    return (
      !withdrawn_on &&
      earliest !== null &&
      latest !== null &&
      withdrawn.every((day) => earliest > day)
    )
  })
  const last = standing.toSorted(
    (a, b) => compareDates(b.given_on, a.given_on) || (a.id < b.id ? -1 : 1),
  )[0]
  return last
    ? { state: 'given', on: last.given_on, ...(last.until ? { until: last.until } : {}) }
    : { state: 'none' }
}

/** Sorts after every ISO day. */
const NEVER_OVER = '9999-12-31'

/** Rules for the person alone, and all that reach the person, with what is said of strangers as a rule of its own. */
function rulesOf(
  row: RecipientRow,
  facility: FacilityRow,
  rules: readonly MailRuleRow[],
): { own: MailRuleRow[]; all: LevelledRule[] } {
  const own = rules.filter(
    ({ scope }) => scope.person === row.person && [facility.country, '*'].includes(scope.country),
  )
  const reached = rulesFor(facility, rules).map(({ reach, rule }) => ({ ...rule, level: reach }))
  return {
    own,
    all: [
      ...own.map((rule) => ({ ...rule, level: 'person' as const })),
      ...strangersRule(row),
      ...reached,
    ],
  }
}
