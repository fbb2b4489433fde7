/** The API's own document, from the schemas that the answers were parsed by. */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { CalendarQuery } from '../../calendar/views/index.ts'
import { PublicDossier, PublicEdition } from '../../dossiers/public.ts'
import { EditionQuery } from '../../dossiers/views.ts'
import { PublicCollection } from '../../store/collection/publish.ts'
import { ListedReaction } from './lists.ts'
import { MethodNote } from './method.ts'
import { type ApiKind, KINDS, LISTS, TABLES } from './openapi-kinds.ts'
import { paperPaths } from './openapi-papers.ts'
import { SOURCE_COLUMNS } from './places.ts'

/** Schemas that others point at, by a name of their own: zod calls each schema's first one the same. */
const shared: Record<string, object> = {}

/** The schema as JSON Schema; what it defines for itself moves to the document's components, where its references lead. */
function jsonSchema(schema: z.ZodType): object {
  const {
    $schema,
    $defs = {},
    ...rest
  } = z.toJSONSchema(schema, { unrepresentable: 'any' }) as {
    $schema?: string
    $defs?: Record<string, object>
  }
  const names = new Map(Object.entries($defs).map(([name, each]) => [name, nameOf(each)]))
  const pointed = (value: object) =>
    JSON.parse(
      JSON.stringify(value).replace(
        /"#\/\$defs\/([^"]+)"/g,
        (_, name: string) => `"#/components/schemas/${names.get(name)}"`,
      ),
    )
  for (const [name, each] of Object.entries($defs)) shared[names.get(name)!] = pointed(each)
  return pointed(rest)
}

/** One name for equal definitions. */
const nameOf = (definition: object): string =>
  `Shared${createHash('sha256').update(JSON.stringify(definition)).digest('hex').slice(0, 8)}`

const INVENTED = {
  const: true,
  description: 'Nobody here is real. Left out where the collection is not invented.',
}

const ErrorBody = z.strictObject({
  invented: z.literal(true).optional(),
  error: z.strictObject({ code: z.string(), message: z.string(), number: z.int().optional() }),
})

let made: object | null = null
/** OpenAPI 3.1. Made once. */
export function openApi(): object {
  made ??= {
    openapi: '3.1.0',
    info: {
      title: 'Whereabouts',
      version: '1',
      description:
        'What anyone may know. Dates are EDTF. Lists stand under their own name beside `next`; one thing is its document, not wrapped. With `?format=csv` each is a table, whose rows end with where they can be checked.',
      license: {
        name: 'Facts: as /collection says; titles of sources excepted',
      },
    },
    servers: [{ url: '/api/v1' }],
    paths: Object.assign(
      {},
      ...KINDS.map(pathsOf),
      ...LISTS.map(listPath),
      tablePaths(),
      methodPath(),
      dossierPaths(),
      paperPaths(queryParameters, jsonSchema),
    ),
    components: { schemas: { Error: jsonSchema(ErrorBody), ...shared } },
  }
  return made
}

function pathsOf({ name, key, query, item, document, within, says }: ApiKind): object {
  const list = z.strictObject({ [name]: z.array(item), next: z.string().nullable() })
  const errors = {
    400: answer('a parameter cannot be read', { $ref: '#/components/schemas/Error' }),
    404: answer('there is none, or none that may be shown', { $ref: '#/components/schemas/Error' }),
  }
  return {
    [`/${name}`]: {
      get: {
        summary: `List: ${says}`,
        parameters: queryParameters(query),
        responses: { 200: tableToo(answer('a page', jsonSchema(list))), 400: errors[400] },
      },
    },
    ...(document && {
      [`/${name}/{${key}}`]: {
        get: {
          summary: `One: ${says}`,
          parameters: [
            { name: key, in: 'path', required: true, schema: { type: 'string' } },
            ...(within ? queryParameters(within) : []),
          ],
          responses: { 200: answer('the public document', jsonSchema(document)), 404: errors[404] },
        },
      },
    }),
  }
}

const listPath = ({ name, query, says }: (typeof LISTS)[number]) => ({
  [`/${name}`]: {
    get: {
      summary: `List: ${says}`,
      parameters: queryParameters(query),
      responses: {
        200: tableToo(
          answer(
            'a page',
            jsonSchema(
              z.strictObject({ [name]: z.array(ListedReaction), next: z.string().nullable() }),
            ),
          ),
        ),
        400: answer('a parameter cannot be read', { $ref: '#/components/schemas/Error' }),
      },
    },
  },
})

const tablePaths = () =>
  Object.fromEntries(
    TABLES.map(([path, summary, query]) => [
      path,
      {
        get: {
          summary,
          parameters: Object.keys(query.shape).map((name) => ({
            name,
            in: 'query',
            required: false,
            schema: { type: 'string' },
          })),
          responses: {
            200: answer('the table', { type: 'object' }),
            400: answer('a parameter cannot be read', { $ref: '#/components/schemas/Error' }),
          },
        },
      },
    ]),
  )

/** Things that are no lists. */
const methodPath = () => ({
  '/collection': {
    get: {
      summary:
        'The collection as a whole: its title, its licence, and the languages of its own texts',
      responses: { 200: answer('the collection', jsonSchema(PublicCollection)) },
    },
  },
  '/method': {
    get: {
      summary: 'Who coded what stands in reactions and positions, and what is known to be missing',
      responses: { 200: answer('the note', jsonSchema(MethodNote)) },
    },
  },
})

/** No list: who has the address of a dossier reads it. */
const dossierPaths = () => ({
  '/dossiers/{id}': {
    get: {
      summary:
        'One: a dossier that was made public, with the hash of each edition; with `edition` the bytes of that one',
      parameters: [
        { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
        ...queryParameters(EditionQuery),
      ],
      responses: {
        200: answer('the dossier, or the edition', {
          anyOf: [jsonSchema(PublicDossier), jsonSchema(PublicEdition)],
        }),
        404: answer('there is none that is public', { $ref: '#/components/schemas/Error' }),
      },
    },
  },
  '/calendar.ics': {
    get: {
      summary: 'Days to remember, for calendar programs (RFC 5545)',
      parameters: queryParameters(CalendarQuery),
      responses: {
        200: {
          description: 'a calendar',
          content: { 'text/calendar': { schema: { type: 'string' } } },
        },
      },
    },
  },
})

const answer = (description: string, schema: object) => ({
  description,
  content: { 'application/json': { schema: orInvented(schema) } },
})

/** A list as a table, and what its rows have beside what they have as JSON. */
const tableToo = ({ description, content }: ReturnType<typeof answer>) => ({
  description,
  headers: { Link: { schema: { type: 'string' }, description: 'rel="next": where it goes on' } },
  content: {
    ...content,
    'text/csv': {
      schema: {
        type: 'string',
        description: `With format=csv. Each row ends with page, our page of it, and, where it has sources of its own, ${SOURCE_COLUMNS.join(', ')}, several joined by "; "`,
      },
    },
  },
})

/** Every object that is answered says so where the collection is an invented one. */
function orInvented(schema: object): object {
  if (!('properties' in schema)) return schema
  return { ...schema, properties: { ...(schema.properties as object), invented: INVENTED } }
}

function queryParameters(query: z.ZodObject): object[] {
  return Object.entries(query.shape).map(([name, each]) => {
    const schema = jsonSchema(each as z.ZodType)
    // Several values stand in one parameter, separated by commas.
    const several = 'items' in schema ? { explode: false } : {}
    return { name, in: 'query', required: false, ...several, schema }
  })
}
