/** Papers as files: what is public now, in the reader’s choice. Read from `published` alone, each time anew, so that nobody hidden is printed. */

import { sql } from 'kysely'
import type { PaperLanguage } from '../../kernel/about/languages.ts'
import { Refusal } from '../../kernel/refusals/index.ts'
import type { PublicPerson } from '../../registry/public.ts'
import {
  type NoPaper,
  type NoPoster,
  noPaperOf,
  noPosterOf,
  readPublicPerson,
} from '../../registry/views/index.ts'
import { readAbout, readPublicCollection } from '../../store/collection/head.ts'
import type { Visitor } from '../../store/connections/index.ts'
import { stateName } from '../../words/states.ts'
import { MOST_IN_A_FILE } from '../model/index.ts'
import type { PublicFacility } from '../public.ts'
import { asksIn, type ListPaper, layoutOf, type PaperChoice, type PersonPaper } from './choice.ts'
import type { Press } from './head.ts'
import { advice } from './kinds/advice.ts'
import { cardsAbout } from './kinds/card-about.ts'
import { contactSheet } from './kinds/contact-sheet.ts'
import { type DossierPrint, dossierPrint } from './kinds/dossier.ts'
import { type FigureOrder, figure } from './kinds/figure.ts'
import { labels } from './kinds/labels.ts'
import { letter } from './kinds/letter.ts'
import { posters } from './kinds/poster.ts'
import { share } from './kinds/share.ts'
import type { LabelFormat } from './label-sheets.ts'
import { type Composed, contentHash, make, makeOnce } from './make.ts'
import { type Nameless, nameable, namelessRefusal, run } from './names.ts'
import { demandSeen } from './printable.ts'

/** Somebody who is not on a paper, and why; with the code, what its text says. */
export type LeftOut = Nameless | { slug: string; code: NoPoster }

/** A paper that can be made. `hash`: of all that its bytes depend on. */
export type PaperFile = {
  name: string
  type: 'application/pdf' | 'image/png'
  hash: string
  /** Who was chosen and is not on it. */
  leftOut: readonly LeftOut[]
  /** @throws Refusal `paper-no-glyph`, `paper-word-too-long`, `paper-too-long`, `papers-busy` */
  bytes(): Promise<Uint8Array>
  /** The same, and kept nowhere: for a run of many, which nobody asks for twice. @throws as `bytes` */
  bytesOnce(): Promise<Uint8Array>
}

export const paperFile = (
  name: string,
  paper: Composed,
  leftOut: readonly LeftOut[] = [],
): PaperFile => ({
  name: `${name}.${paper.as}`,
  type: paper.as === 'png' ? 'image/png' : 'application/pdf',
  hash: contentHash(paper),
  leftOut,
  bytes: () => make(paper),
  bytesOnce: () => makeOnce(paper),
})

/**
 * A paper about a person; null when there is no such person, or none who may be shown.
 * @throws Refusal `sheet-unknown`, `sheet-too-small`, `paper-found`, and for posters `paper-free`, `paper-death-unaffirmed`
 */
export async function personPaper(
  visitor: Visitor,
  slug: string,
  kind: PersonPaper,
  choice: PaperChoice,
  press: Press,
): Promise<PaperFile | null> {
  const person = await readPublicPerson(visitor, slug)
  if (!person) return null
  onPaper([person], kind)
  return paperFile(
    `${slug}-${kind}-${choice.lang}`,
    OF_PERSON[kind](person, choice, await ownOf(visitor, press)),
  )
}

const OF_PERSON: Record<
  PersonPaper,
  (person: PublicPerson, choice: PaperChoice, press: Press) => Composed
> = {
  card: (person, choice, press) => OF_MANY.cards([person], choice, press, { copies: 1, left: 0 }),
  poster: (person, choice, press) =>
    OF_MANY.posters([person], choice, press, { copies: 1, left: 0 }),
  letter: (person, { lang, charge, ...choice }, press) =>
    letter({ person, lang, recipient: null, asks: asksIn(choice), charge, sender: null }, press),
  share: (person, { lang, shape }, press) => share({ person, lang, shape }, press),
}

/** @throws Refusal `sheet-unknown` */
export function posterSheet({ sheet = 'A4' }: Pick<PaperChoice, 'sheet'>): 'A3' | 'A4' {
  if (sheet !== 'A3' && sheet !== 'A4') throw new Refusal('sheet-unknown', { sheet })
  return sheet
}

/**
 * Those who may stand on such a paper, and those who may not.
 * @throws Refusal `paper-found`, `paper-free`, `paper-death-unaffirmed` where nobody may
 */
function onPaper(
  people: readonly PublicPerson[],
  kind: PersonPaper | ListPaper,
): { shown: PublicPerson[]; leftOut: LeftOut[] } {
  const judge = isPoster(kind) ? noPosterOf : noPaperOf
  const judged = people.map((person) => ({ person, code: judge(person) }))
  const leftOut = judged.flatMap(({ person: { slug }, code }) => (code ? [{ slug, code }] : []))
  const shown = judged.flatMap(({ person, code }) => (code ? [] : [person]))
  if (shown.length === 0 && leftOut[0])
    throw new Refusal(leftOut[0].code, { slug: leftOut[0].slug })
  return { shown, leftOut }
}

const isPoster = (kind: PersonPaper | ListPaper) => kind === 'poster' || kind === 'posters'

/**
 * Papers about many, in the order given, of those whose name they can bear and of whom such a paper may be printed.
 * @throws Refusal `sheet-unknown`, `sheet-too-small`, `nobody-chosen`, `too-many-chosen`, `paper-no-name`, `paper-names-unsaid`, and as a paper about one
 */
export function listPaper(
  people: readonly PublicPerson[],
  kind: ListPaper,
  choice: PaperChoice,
  press: Press,
  copies = 1,
): PaperFile {
  if (people.length === 0) throw new Refusal('nobody-chosen')
  if (people.length * copies > MOST_IN_A_FILE)
    throw new Refusal('too-many-chosen', { most: MOST_IN_A_FILE })
  const { shown, leftOut } = onPaper(people, kind)
  const named = nameable(shown)
  if (named.kept.length === 0) throw namelessRefusal(named.leftOut[0]!)
  const composed = OF_MANY[kind](named.kept, choice, press, { copies, left: named.leftOut.length })
  return paperFile(`${kind}-${choice.lang}`, composed, [...leftOut, ...named.leftOut])
}

/** `left`: how many were chosen and are not on it. */
type Run = { copies: number; left: number }
const OF_MANY: Record<
  ListPaper,
  (people: readonly PublicPerson[], choice: PaperChoice, press: Press, run: Run) => Composed
> = {
  cards: (people, { lang, charge, ...choice }, press, { copies }) =>
    cardsAbout({ people, copies, lang, charge, layout: layoutOf(choice) }, press),
  posters: (people, choice, press) =>
    posters({ people, lang: choice.lang, sheet: posterSheet(choice) }, press),
  'contact-sheet': (people, choice, press, { left }) =>
    contactSheet(
      { people, left, lang: choice.lang, sheet: posterSheet(choice), line: choice.line },
      press,
    ),
}

/** Those of the slugs who are public, in the order given. */
export async function readPeople(
  visitor: Visitor,
  slugs: readonly string[],
): Promise<PublicPerson[]> {
  if (slugs.length === 0) return []
  const rows = await visitor
    .selectFrom('published.person')
    .select(['id', 'document'])
    .where('id', 'in', [...new Set(slugs)])
    .execute()
  const bySlug = new Map(rows.map(({ id, document }) => [id, document as PublicPerson]))
  return slugs.flatMap((slug) => bySlug.get(slug) ?? [])
}

/** Those of the slugs of whom no such paper is printed. */
export async function readLeftOut(
  visitor: Visitor,
  slugs: readonly string[],
  kind: PersonPaper | ListPaper,
): Promise<LeftOut[]> {
  const rows = await visitor
    .selectFrom('published.person')
    .select(['id as slug', sql<NoPoster>`no_poster`.as('code')])
    .where('noPoster', 'is not', null)
    .where('id', '=', (eb) => eb.fn.any(eb.val([...slugs])))
    .orderBy('sortKey')
    .execute()
  return isPoster(kind) ? rows : rows.filter(({ code }) => OF_ALL_PAPERS.has(code))
}

const OF_ALL_PAPERS: ReadonlySet<NoPoster> = new Set<NoPaper>(['paper-found'])

/** Do and don’t for a country, by the rules that reach its facilities; null when no facility of it is on file. */
export async function adviceSheet(
  visitor: Visitor,
  country: string,
  lang: PaperLanguage,
  press: Press,
): Promise<PaperFile | null> {
  const ofCountry = sql<boolean>`sort_key >= ${`${country} `} and sort_key < ${`${country}!`}`
  const rows = await visitor
    .selectFrom('published.facility')
    .select('document')
    .where(ofCountry)
    .orderBy('id')
    .execute()
  const facilities = rows.map(({ document }) => document as PublicFacility)
  if (facilities.length === 0) return null
  const rules = new Map(facilities.flatMap((each) => each.rules.map((rule) => [rule.id, rule])))
  const sources = new Map(
    facilities.flatMap((each) => each.sources.map((source) => [source.id, source])),
  )
  const places = Object.fromEntries(facilities.map(({ id, names }) => [id, names[0]!.text]))
  const order = {
    country,
    countryName: stateName(country, lang, await readAbout(visitor)) ?? country,
    rules: [...rules.values()],
    lang,
    sources: [...sources.values()],
    places,
  }
  return paperFile(
    `advice-${country.toLowerCase()}-${lang}`,
    advice(order, await ownOf(visitor, press)),
  )
}

/** The same, knowing the language of the collection's own texts, and whether it is invented. */
export async function ownOf(visitor: Visitor, press: Press): Promise<Press> {
  const collection = await readPublicCollection(visitor)
  return { ...press, own: collection?.language, invented: collection?.about?.invented }
}

/** An edition in print. The people of it who are public now lend their names in other scripts; of the others it prints what it holds. */
export async function dossierFile(
  visitor: Visitor,
  order: Omit<DossierPrint, 'people'>,
  press: Press,
): Promise<PaperFile> {
  const { dossier, edition, people } = order.edition
  const known = await readPeople(
    visitor,
    people.map(({ slug }) => slug),
  )
  return paperFile(
    `dossier-${dossier}-${edition}-${order.langs.join('-')}`,
    dossierPrint({ ...order, people: known }, await ownOf(visitor, press)),
  )
}

/** A figure of a page, as a picture. */
export const figureFile = async (
  visitor: Visitor,
  name: string,
  order: FigureOrder,
  press: Press,
): Promise<PaperFile> =>
  paperFile(`${name}-${order.lang}`, figure(order, await ownOf(visitor, press)))

/** Addresses on labels, each line as it is given. @throws Refusal `paper-unseen-character` */
export function labelsFile(
  blocks: readonly (readonly string[])[],
  format: LabelFormat,
  press: Press,
): PaperFile {
  for (const line of blocks.flat()) demandSeen(line, 'address')
  return paperFile(
    'labels',
    labels(
      { blocks: blocks.map((lines) => ({ lines: lines.map((line) => run(line, 'und')) })), format },
      press,
    ),
  )
}
