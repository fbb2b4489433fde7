/** The papers' part of the API's description, from the queries that they are asked by. */
import { z } from 'zod'
import { GATE_CODES, INSTEAD_CODES, UNSEEN_CODES } from '../../papers/views/index.ts'
import { FIGURE_QUERIES } from './figures.ts'
import { PAPER_QUERIES } from './papers.ts'

const QUERIES = { ...PAPER_QUERIES, ...FIGURE_QUERIES }
type Kind = Exclude<keyof typeof QUERIES, 'gate'>
type Paper = { path: string; says: string; more?: Record<number, string> }

const PAPERS: Readonly<Record<Kind, Paper>> = {
  card: {
    path: '/people/{slug}/card.pdf',
    says: 'A card about a person, for officials and the public',
  },
  poster: { path: '/people/{slug}/poster.pdf', says: 'A poster' },
  letter: {
    path: '/people/{slug}/letter.pdf',
    says: 'A letter to an authority, to fill in and sign',
  },
  share: { path: '/people/{slug}/share.png', says: 'A picture to share' },
  'card-to': {
    path: '/people/{slug}/card-to.pdf',
    says: 'A card TO a person, with a ready greeting, where the gate lets it pass',
    more: { 409: 'the gate refuses: `error` as everywhere, and beside it the answer of the gate' },
  },
  cards: { path: '/papers/cards.pdf', says: 'Cards about many, at most 500 in a file' },
  posters: { path: '/papers/posters.pdf', says: 'Posters of many' },
  'contact-sheet': {
    path: '/papers/contact-sheet.pdf',
    says: 'All names on as few sheets as hold them',
  },
  advice: {
    path: '/papers/advice/{iso3}.pdf',
    says: 'Do and don’t for mail to prisoners of a country',
  },
  dossier: {
    path: '/dossiers/{id}/dossier.pdf',
    says: 'An edition of a public dossier, in print',
  },
  map: { path: '/figures/map.png', says: 'The map of a day as a picture' },
  matrix: {
    path: '/figures/matrix.png',
    says: 'What the columns of a matrix add up to, as a picture',
  },
  timeline: {
    path: '/figures/timeline.png',
    says: 'How much is on file of each year, or each month of one, as a picture',
  },
  positions: {
    path: '/figures/positions/{id}.png',
    says: 'Where one state stood, as a picture',
  },
}

const GateBody = z.strictObject({
  person: z.string(),
  lang: z.string(),
  sender: z.enum(['stranger', 'relative']),
  picture: z.boolean(),
  verdict: z.enum(['passes', 'refused']),
  reasons: z.array(
    z.strictObject({
      code: z.enum(GATE_CODES),
      params: z.record(z.string(), z.string()),
      rules: z.array(z.string()).describe('ids'),
    }),
  ),
  unseen: z.array(z.enum(UNSEEN_CODES)).describe('what no search of words can find'),
  instead: z.array(z.enum(INSTEAD_CODES)).describe('what can be done instead'),
})

const ERROR = { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } }
const failed = (description: string) => ({ description, content: ERROR })

type Parameters = (query: z.ZodObject) => object[]
type Schema = (schema: z.ZodType) => object

export function paperPaths(parameters: Parameters, jsonSchema: Schema): Record<string, object> {
  const file = (kind: Kind, { path, says, more = {} }: Paper) => ({
    get: {
      summary: says,
      parameters: [...inPath(path), ...parameters(QUERIES[kind])],
      responses: {
        200: {
          description: 'the paper, with an ETag',
          content: { [typeOf(path)]: { schema: { type: 'string', format: 'binary' } } },
        },
        304: { description: 'as it was when the ETag was given' },
        400: failed('a parameter cannot be read, or the paper cannot be made so'),
        404: failed('there is none, or none that may be shown'),
        ...Object.fromEntries(
          Object.entries(more).map(([status, description]) => [status, failed(description)]),
        ),
        503: failed('too many papers wait to be made: ask again in a minute'),
      },
    },
  })
  const gate = {
    get: {
      summary: 'Whether a card TO a person may go: the answer before any text is written',
      parameters: [...inPath('/people/{slug}/gate'), ...parameters(PAPER_QUERIES.gate)],
      responses: {
        200: {
          description: 'the answer',
          content: { 'application/json': { schema: jsonSchema(GateBody) } },
        },
        400: failed('a parameter cannot be read'),
        404: failed('there is none, or none that may be shown'),
      },
    },
  }
  return {
    ...Object.fromEntries(
      Object.entries(PAPERS).map(([kind, paper]) => [paper.path, file(kind as Kind, paper)]),
    ),
    '/people/{slug}/gate': gate,
  }
}

const typeOf = (path: string) => (path.endsWith('.png') ? 'image/png' : 'application/pdf')

const inPath = (path: string) =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))
