/** Papers in the API: PDF and pictures of what is public now, and the gate's standing answer. */

import type { Context, Hono } from 'hono'
import { z } from 'zod'
import { readDossier, readEdition } from '../../dossiers/views.ts'
import { GATE_LANGUAGES, PAPER_LANGUAGES } from '../../kernel/about/languages.ts'
import { Refusal } from '../../kernel/refusals/index.ts'
import { recordAsking } from '../../papers/acts.ts'
import {
  adviceSheet,
  cardTo,
  dossierFile,
  LIST_PAPERS,
  type ListPaper,
  listPaper,
  MOTIFS,
  ownOf,
  PaperChoice,
  PERSON_PAPERS,
  type PersonPaper,
  personPaper,
  pressOf,
} from '../../papers/print/index.ts'
import { askGate, ChosenQuery, type GateAnswer, readChosen } from '../../papers/views/index.ts'
import { bucket } from '../../site/admission.ts'
import { sayRefusal } from '../../site/refusals.ts'
import { marked, type Site } from '../../site/site.ts'
import type { Visitor } from '../../store/connections/index.ts'
import { gateWords, words } from '../../words/index.ts'
import { answer, asked } from './answer.ts'
import { sendPaper } from './paper-file.ts'

const posterSheet = z.enum(['A4', 'A3']).optional()
const lang = PaperChoice.shape.lang

/** What each paper can be asked for, in the order in which the description tells of them. */
export const PAPER_QUERIES = {
  card: PaperChoice.pick({ lang: true, size: true, sheet: true, charge: true }),
  poster: z.strictObject({ lang, sheet: posterSheet }),
  letter: PaperChoice.pick({ lang: true, asks: true, charge: true }),
  share: PaperChoice.pick({ lang: true, shape: true }),
  cards: PaperChoice.pick({ lang: true, size: true, sheet: true, charge: true }).extend(
    ChosenQuery.shape,
  ),
  posters: z.strictObject({ lang, sheet: posterSheet, ...ChosenQuery.shape }),
  'contact-sheet': z.strictObject({
    lang,
    sheet: posterSheet,
    line: PaperChoice.shape.line,
    ...ChosenQuery.shape,
  }),
  advice: z.strictObject({ lang }),
  dossier: z.strictObject({
    edition: z.coerce
      .number()
      .int()
      .min(1)
      .max(100_000)
      .optional()
      .describe('the newest when none is given'),
    langs: z
      .string()
      .default('en')
      .transform((text) => text.split(','))
      .pipe(z.array(z.enum(PAPER_LANGUAGES)).min(1).max(2))
      .describe('one language or two, with a comma between'),
  }),
  'card-to': z.strictObject({
    lang: z.enum(PAPER_LANGUAGES).default('en').describe('language of the card'),
    greeting: z.coerce
      .number()
      .int()
      .min(1)
      .max(5)
      .default(1)
      .describe(
        'one of the ready greetings, by its number from 1 on; a text of one’s own stands in no address',
      ),
    motif: z
      .enum([...MOTIFS, 'none'])
      .default('none')
      .describe('picture on the front'),
  }),
  gate: z.strictObject({
    lang: z.enum(GATE_LANGUAGES).default('en').describe('language of the card'),
    sender: z.enum(['stranger', 'relative']).default('stranger'),
    picture: z.enum(['yes', 'no']).default('yes').describe('whether the card has a picture'),
  }),
} satisfies Record<PersonPaper | ListPaper | 'advice' | 'dossier' | 'card-to' | 'gate', z.ZodObject>

const entriesOf = <Kind extends string, Ending>(papers: Readonly<Record<Kind, Ending>>) =>
  Object.entries(papers) as [Kind, Ending][]

export function paperApi(app: Hono, site: Site): void {
  const { visitor } = site
  const press = () => pressOf(site)

  const ofPerson = (kind: PersonPaper) => async (c: Context) => {
    const choice = PaperChoice.parse(asked(c, PAPER_QUERIES[kind]))
    return await sendPaper(
      c,
      await personPaper(visitor, c.req.param('slug') ?? '', kind, choice, press()),
    )
  }
  for (const [kind, ending] of entriesOf(PERSON_PAPERS))
    app.get(`/people/:slug/${kind}.${ending}`, ofPerson(kind))

  // Even to know its ETag a long list must be composed, a thousandth of a second a person: that is rationed, too.
  const composing = bucket(5_000, 10)
  const ofMany = (kind: ListPaper) => async (c: Context) => {
    const { happened, fate, place, year, demand, state, people, ...choice } = asked(
      c,
      PAPER_QUERIES[kind],
    )
    const chosen = await readChosen(visitor, { happened, fate, place, year, demand, state, people })
    if (!composing.take(chosen.length)) throw new Refusal('papers-busy')
    const known = await ownOf(visitor, press())
    return await sendPaper(c, listPaper(chosen, kind, PaperChoice.parse(choice), known))
  }
  for (const [kind, ending] of entriesOf(LIST_PAPERS))
    app.get(`/papers/${kind}.${ending}`, ofMany(kind))

  app.get('/papers/advice/:iso3{[A-Z]{3}\\.pdf}', async (c) => {
    const { lang } = asked(c, PAPER_QUERIES.advice)
    const country = c.req.param('iso3').slice(0, 3)
    return await sendPaper(c, await adviceSheet(visitor, country, lang, press()))
  })

  app.get('/dossiers/:id/dossier.pdf', sendDossier(site))
  app.get('/people/:slug/gate', answerOfGate(site))
  app.get('/people/:slug/card-to.pdf', sendCardTo(site))
}

const sendDossier = (site: Site) => async (c: Context) => {
  const { edition: wanted, langs } = asked(c, PAPER_QUERIES.dossier)
  const told = await readWanted(site.visitor, c.req.param('id') ?? '', wanted)
  const [first, second] = langs as [(typeof langs)[0], (typeof langs)[0]?]
  const inLangs = second ? ([first, second] as const) : ([first] as const)
  const file = await dossierFile(site.visitor, { ...told, langs: inLangs }, pressOf(site))
  return await sendPaper(c, file)
}

/** The edition that was asked for, or the newest. */
async function readWanted(visitor: Visitor, id: string, wanted: number | undefined) {
  const editions = (await readDossier(visitor, id))?.editions
  const told =
    wanted === undefined ? editions?.at(-1) : editions?.find(({ edition }) => edition === wanted)
  const edition = told && (await readEdition(visitor, id, told.edition))
  if (!edition) throw new Refusal('not-found')
  return { edition, sha256: told.sha256 }
}

const answerOfGate = (site: Site) => async (c: Context) => {
  const { lang, sender, picture } = asked(c, PAPER_QUERIES.gate)
  const slug = c.req.param('slug') ?? ''
  const card = { lang, sender, picture: picture === 'yes' }
  const told = await askGate(site.visitor, slug, { ...card, text: '' }, site.today())
  if (!told) throw new Refusal('not-found')
  await countAsking(c, site, { person: slug, lang, ...told })
  return answer(c, { person: slug, ...card, ...told }, () => told.reasons)
}

const sendCardTo = (site: Site) => async (c: Context) => {
  const { lang, greeting, motif } = asked(c, PAPER_QUERIES['card-to'])
  const slug = c.req.param('slug') ?? ''
  const wish = {
    lang,
    text: gateWords[lang].greetings[greeting - 1]!,
    sender: 'stranger',
    motif: motif === 'none' ? null : motif,
    sheetLang: lang,
  } as const
  const made = await cardTo(site.visitor, slug, wish, pressOf(site))
  if (!made) throw new Refusal('not-found')
  await countAsking(c, site, { person: slug, lang, ...made.answer })
  if (made.parts) return await sendPaper(c, made.parts.card)
  return c.json(marked(c, { error: gateRefusal(slug, made.answer), ...made.answer }), 409)
}

/** Whoever asks for the head alone has been told nothing, and is not counted. */
async function countAsking(c: Context, site: Site, asking: Parameters<typeof recordAsking>[1]) {
  if (c.req.method !== 'HEAD') await recordAsking(site, asking)
}

function gateRefusal(slug: string, { reasons }: GateAnswer): { code: string; message: string } {
  const codes = reasons.map(({ code }) => code).join(', ')
  const refusal = new Refusal('gate-refused', { slug, codes })
  return { code: refusal.code, message: sayRefusal(words('en'), refusal) }
}
