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
import { page, queryOf, SHOWS_PICTURES, type Site, speechOf } from '../../site/site.ts'
import { recordAsking } from '../acts.ts'
import { emptyCard, readCard, typedCard } from '../gate/card-form.ts'
import { ListPapersPage, PersonPapersPage } from '../pages/index.ts'
import {
  cardTo,
  layoutOf,
  nameable,
  PaperChoice,
  type PaperFile,
  pressOf,
  printCodeOf,
  printedNames,
} from '../print/index.ts'
import { PERSON_LINKS, personPaperHref } from '../print/links.ts'
import { judgePrintCode } from '../print/print-code.ts'
import { sexOf } from '../print/voice.ts'
import { cardSection } from '../views/card-answer.ts'
import { ChosenQuery, listChosen } from '../views/index.ts'

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
  const { visitor, today, contact } = site
  const askings = bucket(60, 1_000)

  app.get('/:lang/people/:slug/papers', async (c) => {
    const t = speechOf(c)
    const person = await personOf(c)
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
      return c.redirect(
        personPaperHref(person.slug, paper, { lang, size, sheet, asks, charge }),
        302,
      )
    const judged = edition === undefined ? null : judgePrintCode(edition, printCodeOf(person))
    const card = await cardSection(site, person, { typed: emptyCard(write) })
    const props = { choice: { lang, size, sheet: sheet ?? '', charge }, fault, judged, card }
    return answer(c, person, props, fault ? 400 : 200)
  })

  app.post('/:lang/people/:slug/papers/card-to', shortBody, async (c) => {
    const t = speechOf(c)
    const person = await personOf(c)
    const typed = typedCard(await formOf(c))
    const read = readCard(typed)
    if (!read) throw new Refusal('form-unreadable')
    const again = async (status: 400 | 409 | 429, more: object) => {
      const card = await cardSection(site, person, { typed, ...more })
      const choice = { lang: t.lang, size: 'A6', sheet: '' } as const
      return answer(c, person, { choice, card }, status)
    }
    if ('faults' in read) return await again(400, read)
    if (!askings.take()) return await again(429, { isBusy: true })
    const { part, ...wish } = read
    try {
      const made = await askedCard(site, person, { ...wish, sheetLang: t.lang })
      if (!made.parts) return await again(409, { answer: made.answer })
      return await sendCard(c, made.parts[part])
    } catch (error) {
      if (error instanceof Refusal && error.code.startsWith('paper'))
        return await again(400, { refusal: error })
      throw error
    }
  })

  app.get('/:lang/papers', async (c) => {
    const t = speechOf(c)
    const { charge, ...query } = queryOf(c, ListQuery)
    const choice = await listChosen(visitor, query)
    const left = nameable(choice.people).leftOut.length
    return page(
      c,
      <ListPapersPage
        choice={choice}
        left={left}
        query={query}
        charge={charge}
        today={today()}
        t={t}
        contact={contact}
      />,
    )
  })

  async function personOf(c: Context): Promise<PublicPerson> {
    const person = await readPublicPerson(visitor, c.req.param('slug') ?? '')
    if (!person) throw new Refusal('not-found')
    return person
  }

  function answer(
    c: Context,
    person: PublicPerson,
    props: PageProps,
    status: 200 | 400 | 409 | 429,
  ) {
    c.set(SHOWS_PICTURES, true)
    const code = printCodeOf(person)
    return formPage(
      c,
      <PersonPapersPage
        person={person}
        code={code}
        none={noneOf(person)}
        noPoster={noPosterOf(person)}
        asks={letterAsks(person)}
        today={today()}
        t={speechOf(c)}
        contact={contact}
        {...props}
      />,
      status,
    )
  }
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

const sendCard = async (c: Context, { name, type, bytes }: PaperFile) =>
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
