/** The papers' part of the API's description, from the queries that they are asked by. */
import { z } from 'zod'
import { GATE_CODES, INSTEAD_CODES, UNSEEN_CODES } from '../../papers/views.ts'
import { PAPER_QUERIES } from './papers.ts'

type Paper = {
  path: string
  query: keyof typeof PAPER_QUERIES
  says: string
  type?: string
  more?: Record<number, string>
}

const PAPERS: readonly Paper[] = [
  {
    path: '/people/{slug}/card.pdf',
    query: 'card',
    says: 'A card about a person, for officials and the public',
  },
  { path: '/people/{slug}/poster.pdf', query: 'poster', says: 'A poster' },
  {
    path: '/people/{slug}/letter.pdf',
    query: 'letter',
    says: 'A letter to an authority, to fill in and sign',
  },
  {
    path: '/people/{slug}/share.png',
    query: 'share',
    says: 'A picture to share',
    type: 'image/png',
  },
  {
    path: '/people/{slug}/card-to.pdf',
    query: 'card-to',
    says: 'A card TO a person, with a ready greeting, where the gate lets it pass',
    more: { 409: 'the gate refuses: `error` as everywhere, and beside it the answer of the gate' },
  },
  { path: '/papers/cards.pdf', query: 'cards', says: 'Cards about many, at most 500 in a file' },
  { path: '/papers/posters.pdf', query: 'posters', says: 'Posters of many' },
  {
    path: '/papers/contact-sheet.pdf',
    query: 'contact-sheet',
    says: 'All names on as few sheets as hold them',
  },
  {
    path: '/papers/advice/{iso3}.pdf',
    query: 'advice',
    says: 'Do and don’t for mail to prisoners of a country',
  },
  {
    path: '/dossiers/{id}/dossier.pdf',
    query: 'dossier',
    says: 'An edition of a public dossier, in print',
  },
]

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
  const file = ({ path, query, says, type = 'application/pdf', more = {} }: Paper) => ({
    get: {
      summary: says,
      parameters: [...inPath(path), ...parameters(PAPER_QUERIES[query])],
      responses: {
        200: {
          description: 'the paper, with an ETag',
          content: { [type]: { schema: { type: 'string', format: 'binary' } } },
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
    ...Object.fromEntries(PAPERS.map((paper) => [paper.path, file(paper)])),
    '/people/{slug}/gate': gate,
  }
}

const inPath = (path: string) =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))
