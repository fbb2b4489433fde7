/** Pages of what can be printed: of one person, with a card to that person where one may go, and of a list. */

import type { Context, Hono } from 'hono'
import { z } from 'zod'
import { GATE_LANGUAGES } from '../../kernel/about/languages.ts'
import { Refusal } from '../../kernel/refusals/index.ts'
import type { PublicPerson } from '../../registry/public.ts'
import {
  ASK_KINDS,
  asksOffered,
  asksOnFile,
  noPaperOf,
  noPosterOf,
  readPublicPerson,
} from '../../registry/views/index.ts'
import { bucket } from '../../site/admission.ts'
import { formOf, formPage, shortBody } from '../../site/forms.ts'
import { queryOf, SHOWS_PICTURES, type Site, speechOf } from '../../site/site.ts'
import { recordAsking } from '../acts.ts'
import { emptyCard, readCard, typedCard } from '../gate/card-form.ts'
import { MOST_IN_A_FILE } from '../model/index.ts'
import {
  copiesOf,
  emptyPick,
  faultsOf,
  linesOf,
  MOST_TICKS,
  PICK_FORMATS,
  type PickFault,
  type PickTyped,
  typedPick,
} from '../model/pick.ts'
import { ListPapersPage, PersonPapersPage, PickAgainPage } from '../pages/index.ts'
import {
  cardTo,
  layoutOf,
  listPaper,
  nameable,
  ownOf,
  PaperChoice,
  type PaperFile,
  pressOf,
  printCodeOf,
  printedNames,
} from '../print/index.ts'
import { PERSON_LINKS, personPaperHref } from '../print/links.ts'
import { inOneZip } from '../print/one-zip.ts'
import { judgePrintCode } from '../print/print-code.ts'
import { sexOf } from '../print/voice.ts'
import { cardSection } from '../views/card-answer.ts'
import { ChosenQuery, listChosen, type Meant, readChosen, readMeant } from '../views/index.ts'

/** One field for each thing that a letter can ask: a form without scripts has no other list. */
const LetterQuery = z.object(
  Object.fromEntries(
    ['asked', ...ASK_KINDS.map((kind) => `ask-${kind}`)].map((name) => [
      name,
      z.literal('yes').optional(),
    ]),
  ),
)

const PersonPapersQuery = PaperChoice.omit({ shape: true, asks: true })
  .extend({ lang: PaperChoice.shape.lang.unwrap() })
  .partial()
  .extend({
    paper: z.enum(PERSON_LINKS).optional(),
    write: z.enum(GATE_LANGUAGES).optional(),
    edition: z.string().max(200).optional(),
  })

const ListQuery = ChosenQuery.extend({ charge: PaperChoice.shape.charge })

export function printRoutes(app: Hono, site: Site): void {
  app.get('/:lang/people/:slug/papers', showPersonPapers(site))
  app.post('/:lang/people/:slug/papers/card-to', shortBody, makeCardTo(site))
  app.get('/:lang/papers', showListPapers(site))
  app.post('/:lang/papers', shortBody, makePicked(site))
}

const showPersonPapers = (site: Site) => async (c: Context) => {
  const t = speechOf(c)
  const person = await personOf(c, site)
  const {
    paper,
    write = t.lang,
    edition,
    lang = t.lang,
    size = 'A6',
    sheet,
    charge,
  } = queryOf(c, PersonPapersQuery)
  const asks = asksIn(queryOf(c, LetterQuery))
  const fault = paper === 'card' ? refusalOf(() => layoutOf({ size, sheet })) : null
  if (paper && !fault)
    return c.redirect(personPaperHref(person.slug, paper, { lang, size, sheet, asks, charge }), 302)
  const judged = edition === undefined ? null : judgePrintCode(edition, printCodeOf(person))
  const card = await cardSection(site, person, { typed: emptyCard(write) })
  const choice = { lang, size, sheet: sheet ?? '', charge }
  return answer({ c, site, person }, { choice, fault, judged, card }, fault ? 400 : 200)
}

/** So many cards to somebody are made at once, over all who ask; after them one in so many milliseconds. */
const CARDS = { most: 60, everyMs: 1_000 }

function makeCardTo(site: Site) {
  const askings = bucket(CARDS.most, CARDS.everyMs)
  return async (c: Context) => {
    const person = await personOf(c, site)
    const typed = typedCard(await formOf(c))
    const read = readCard(typed)
    if (!read) throw new Refusal('form-unreadable')
    const again = (status: 400 | 409 | 429, more: object) =>
      askAgain({ c, site, person }, { typed, ...more }, status)
    if ('faults' in read) return await again(400, read)
    if (!askings.take()) return await again(429, { isBusy: true })
    const { part, ...wish } = read
    try {
      const made = await askedCard(site, person, { ...wish, sheetLang: speechOf(c).lang })
      if (!made.parts) return await again(409, { answer: made.answer })
      return await sendCard(c, made.parts[part])
    } catch (error) {
      if (error instanceof Refusal && error.code.startsWith('paper'))
        return await again(400, { refusal: error })
      throw error
    }
  }
}

/** The form with what was typed, and why no card was made. */
async function askAgain(
  asked: Asked,
  more: Parameters<typeof cardSection>[2],
  status: 400 | 409 | 429,
) {
  const { c, site, person } = asked
  const card = await cardSection(site, person, more)
  const choice = { lang: speechOf(c).lang, size: 'A6', sheet: '' } as const
  return await answer(asked, { choice, card }, status)
}

const showListPapers = (site: Site) => async (c: Context) => {
  const { charge, ...query } = queryOf(c, ListQuery)
  const choice = await listChosen(site.visitor, query)
  const t = speechOf(c)
  return formPage(
    c,
    <ListPapersPage
      choice={choice}
      left={nameable(choice.people).leftOut.length}
      query={query}
      charge={charge}
      typed={{
        ...emptyPick(t.lang),
        people: choice.chosen ? choice.people.map(({ slug }) => slug) : [],
      }}
      today={site.today()}
      t={t}
      contact={site.contact}
    />,
  )
}

/** So many files are made at once, over all who ask; after them one in so many milliseconds. */
const PICKED = { most: 30, everyMs: 2_000 }

/** One file for whoever was ticked or typed; else the form again, with all that was typed and why. */
function makePicked(site: Site) {
  const askings = bucket(PICKED.most, PICKED.everyMs)
  return async (c: Context) => {
    const typed = typedPick(await formOf(c), speechOf(c).lang)
    const faults = faultsOf(typed)
    if (faults.size > 0) return await pickAgain(c, site, typed, { faults })
    const meant = await readMeant(site.visitor, linesOf(typed), site.today())
    const picked = { ...typed, people: [...new Set([...typed.people, ...meant.slugs])] }
    if (meant.open.length + meant.unknown.length > 0 || picked.people.length === 0)
      return await pickAgain(c, site, picked, { meant })
    if (!askings.take(picked.langs.length))
      return await pickAgain(c, site, picked, { refusal: new Refusal('papers-busy') })
    try {
      return await sendCard(c, await pickedPapers(site, picked))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return await pickAgain(c, site, picked, { refusal: error })
    }
  }
}

/** One file, or of several languages a zip with a file in each. @throws Refusal `too-many-chosen`, and as `listPaper` */
async function pickedPapers(site: Site, typed: PickTyped): Promise<Sent> {
  const { kind, sheet, ...more } = PICK_FORMATS[typed.format]
  const line = 'line' in more ? more.line : undefined
  const { langs, charge, people } = typed
  const copies = kind === 'cards' ? copiesOf(typed)! : 1
  if (people.length * copies * langs.length > MOST_IN_A_FILE)
    throw new Refusal('too-many-chosen', { most: MOST_IN_A_FILE })
  const found = await readChosen(site.visitor, { people: people.join(',') })
  const press = await ownOf(site.visitor, pressOf(site))
  const files = langs.map((lang) => {
    const choice = { ...PaperChoice.parse({ lang, line }), sheet, charge }
    return listPaper(found, kind, choice, press, copies)
  })
  return files.length === 1 ? files[0]! : inOneZip(kind, files)
}

type Why = { faults?: ReadonlySet<PickFault>; meant?: Meant; refusal?: Refusal }

/** Whom a line names for sure is ticked; whom it may name can be. Lines that name nobody for sure stay as they were typed. */
async function pickAgain(
  c: Context,
  site: Site,
  typed: PickTyped,
  { faults, meant, refusal }: Why,
) {
  const slugs = [...typed.people, ...(meant?.unclear ?? [])]
  const { people } = await listChosen(site.visitor, { people: slugs.join(',') })
  const open = meant ? [...meant.open, ...meant.unknown].join('\n') : typed.names
  return formPage(
    c,
    <PickAgainPage
      typed={{ ...typed, names: open }}
      people={people.slice(0, MOST_TICKS)}
      faults={faults ?? new Set()}
      notMade={{
        refusal,
        nobody: meant !== undefined && slugs.length === 0 && open === '',
        unknown: meant?.unknown ?? [],
        unclear: meant?.open ?? [],
      }}
      t={speechOf(c)}
      contact={site.contact}
    />,
    400,
  )
}

async function personOf(c: Context, { visitor }: Site): Promise<PublicPerson> {
  const person = await readPublicPerson(visitor, c.req.param('slug') ?? '')
  if (!person) throw new Refusal('not-found')
  return person
}

type Asked = { c: Context; site: Site; person: PublicPerson }

function answer({ c, site, person }: Asked, props: PageProps, status: 200 | 400 | 409 | 429) {
  c.set(SHOWS_PICTURES, true)
  return formPage(
    c,
    <PersonPapersPage
      person={person}
      code={printCodeOf(person)}
      none={noneOf(person)}
      noPoster={noPosterOf(person)}
      asks={letterAsks(person)}
      today={site.today()}
      t={speechOf(c)}
      contact={site.contact}
      {...props}
    />,
    status,
  )
}

type PageProps = Pick<
  Parameters<typeof PersonPapersPage>[0],
  'choice' | 'fault' | 'judged' | 'card'
>

const noneOf = (person: PublicPerson): Refusal | null => {
  const code = noPaperOf(person)
  return code ? new Refusal(code, { slug: person.slug }) : refusalOf(() => printedNames(person))
}

/** What the gate says of a card of a stranger's, and the card where it passes; that it was asked is counted. */
async function askedCard(
  site: Site,
  { slug }: PublicPerson,
  wish: Omit<Parameters<typeof cardTo>[2], 'sender'>,
) {
  const made = await cardTo(site.visitor, slug, { ...wish, sender: 'stranger' }, pressOf(site))
  if (!made) throw new Refusal('not-found')
  await recordAsking(site, { person: slug, lang: wish.lang, ...made.answer })
  return made
}

type Sent = Pick<PaperFile, 'name' | 'bytes'> & { type: string }

const sendCard = async (c: Context, { name, type, bytes }: Sent) =>
  c.body(new Uint8Array(await bytes()), 200, {
    'Content-Type': type,
    'Content-Disposition': `inline; filename="${name}"`,
  })

const letterAsks = (person: PublicPerson) => ({
  offered: asksOffered(person),
  ticked: asksOnFile(person),
  sex: sexOf(person),
})

/** What was ticked, as an address has it; undefined where nobody was asked. */
function asksIn(query: Readonly<Record<string, unknown>>): string | undefined {
  if (query.asked === undefined) return undefined
  return ASK_KINDS.filter((kind) => query[`ask-${kind}`]).join(',') || 'none'
}

function refusalOf(attempt: () => unknown): Refusal | null {
  try {
    attempt()
    return null
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}
