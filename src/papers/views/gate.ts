/** The gate, asked of somebody who is public, by what is public. */
import { sql } from 'kysely'
import { marksIn } from '../../../packages/names/src/in-text/marks.ts'
import { openText } from '../../../packages/names/src/in-text/opened.ts'
import type { Edtf } from '../../kernel/dates/index.ts'
import type { PublicPerson } from '../../registry/public.ts'
import { isDoubtedByKin, isOfDeath } from '../../registry/views/index.ts'
import type { Visitor } from '../../store/connections/index.ts'
import type { ForbiddenName } from '../gate/facts.ts'
import { type GateAnswer, type GateFacts, type Greeting, gate } from '../gate/gate.ts'
import { searched } from '../gate/search.ts'
import { type LevelledRule, strangersRule } from '../model/resolve.ts'
import type { PublicMailRule } from '../public.ts'
import { readFacility, readRecipient } from './facilities.ts'

/**
 * Whether a card TO this person may go on `asOf`: all reasons against it, and what no search of words can find. Null when there is no such
 * person, or none who may be shown. Nothing of the question is kept.
 */
export async function askGate(
  visitor: Visitor,
  slug: string,
  greeting: Greeting,
  asOf: Edtf,
): Promise<GateAnswer | null> {
  const facts = await readGateFacts(visitor, slug, greeting.text)
  return facts && gate(facts, greeting, asOf)
}

/** What stands for or against any card of a stranger to this person. `pictures`: whether one with a picture may go. */
export type StandingAnswer = { answer: GateAnswer; pictures: boolean }

/** The gate's answer before anything is written; where only a picture stands in the way, that of a card without one. Null as `askGate`. */
export async function readStanding(
  visitor: Visitor,
  slug: string,
  lang: string,
  asOf: Edtf,
): Promise<StandingAnswer | null> {
  const ask = (picture: boolean) =>
    askGate(visitor, slug, { lang, text: '', sender: 'stranger', picture }, asOf)
  const answer = await ask(true)
  if (!answer || answer.verdict === 'passes') return answer && { answer, pictures: true }
  const plain = await ask(false)
  return plain?.verdict === 'passes'
    ? { answer: plain, pictures: false }
    : { answer, pictures: true }
}

async function readGateFacts(
  visitor: Visitor,
  slug: string,
  text: string,
): Promise<GateFacts | null> {
  const row = await visitor
    .selectFrom('published.person')
    .select('document')
    .where('id', '=', slug)
    .executeTakeFirst()
  if (!row) return null
  const document = row.document as PublicPerson
  const { fate, happened, names } = document
  const recipient = await readRecipient(visitor, slug)
  const facility = recipient && (await readFacility(visitor, recipient.facility))
  const own = recipient
    ? [
        ...recipient.rules.map(toLevelled),
        ...strangersRule({ id: recipient.row, strangers: recipient.strangers }),
      ]
    : []
  return {
    person: {
      found: fate.state === 'found_alive',
      released: happened.some(({ what }) => what === 'reported_released'),
      death: deathIn(document),
      names: names.map(({ text }) => text),
    },
    recipient,
    facility,
    rules: [...own, ...(facility?.rules ?? []).map(toLevelled)],
    named: text === '' ? [] : await readNamed(visitor, slug, text),
  }
}

function deathIn({ happened, claims }: PublicPerson): GateFacts['person']['death'] {
  if (!happened.some(({ what }) => isOfDeath(what))) return null
  return isDoubtedByKin(claims) ? 'doubted' : 'told'
}

const toLevelled = ({ reach, ...rule }: PublicMailRule): LevelledRule => ({ ...rule, level: reach })

/** Names that may stand in the text, but the person's own: of people those that share a mark with it, and all organisations and campaigns. */
async function readNamed(visitor: Visitor, slug: string, text: string): Promise<ForbiddenName[]> {
  const people = await readMarked(visitor, slug, text)
  const actors = await visitor
    .selectFrom('published.actor')
    .select(['kind', sql<string>`document ->> 'name'`.as('text')])
    .where('kind', '!=', 'state')
    .execute()
  const campaigns = await visitor
    .selectFrom('published.campaign')
    .select(
      sql<string[]>`array_remove(array[document ->> 'title', document ->> 'hashtag'], null)`.as(
        'texts',
      ),
    )
    .execute()
  return [
    ...people.map((text): ForbiddenName => ({ kind: 'person', text })),
    ...actors.map(
      ({ kind, text }): ForbiddenName => ({
        kind: kind === 'person' ? 'person' : 'organisation',
        text,
      }),
    ),
    ...campaigns.flatMap(({ texts }) =>
      texts.map((text): ForbiddenName => ({ kind: 'campaign', text })),
    ),
  ]
}

/** Where marks of somebody have not been made yet, all names are read. */
async function readMarked(visitor: Visitor, slug: string, text: string): Promise<string[]> {
  const names = visitor
    .selectFrom('published.personName')
    .select('text')
    .distinct()
    .where('slug', '!=', slug)
  const unmarked = await visitor
    .selectFrom('published.nameKey')
    .select('slug')
    .where('marks', 'is', null)
    .limit(1)
    .executeTakeFirst()
  const slugs = unmarked ? null : await slugsByMarks(visitor, marksIn(openText(searched(text))))
  const rows = await (slugs
    ? names.where('slug', '=', (eb) => eb.fn.any(eb.val(slugs)))
    : names
  ).execute()
  return rows.map((row) => row.text)
}

/** The planner takes so many marks for a share of everybody, and would read all rows: it is told to go by the index. */
const slugsByMarks = (visitor: Visitor, marks: number[]): Promise<string[]> =>
  visitor
    .transaction()
    .setAccessMode('read only')
    .execute(async (tx) => {
      await sql`set local enable_seqscan = off`.execute(tx)
      const { rows } = await sql<{
        slug: string
      }>`select slug from published.name_key where marks && ${marks}::int4[]`.execute(tx)
      return rows.map((row) => row.slug)
    })
