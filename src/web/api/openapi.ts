/** The API's own document, from the schemas that the answers were parsed by. */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { AccessListItem, AccessTrackWithClocks, PublicRaising, RaisingListItem } from '../../access/public.ts'
import { AccessQuery } from '../../access/views.ts'
import { CalendarQuery } from '../../calendar/views.ts'
import { PublicDossier, PublicEdition } from '../../dossiers/public.ts'
import { EditionQuery } from '../../dossiers/views.ts'
import { PublicSource, SourceListItem } from '../../evidence/public.ts'
import { FacilityListItem, PublicFacility } from '../../papers/public.ts'
import {
  ActorAnswer,
  ActorListItem,
  ContradictionListItem,
  InstrumentListItem,
  PublicContradiction,
  PublicInstrument,
  PublicReaction,
  ReactionListItem,
} from '../../reactions/public.ts'
import { ActorsQuery, ReactionsQuery } from '../../reactions/views/index.ts'
import { PublicBulkAnswer, PublicCampaign, PublicPerson, PublicPersonAnswer, PublicPersonDemand } from '../../registry/public.ts'
import {
  AnswersQuery,
  AuthorityListItem,
  CampaignCounts,
  DemandsQuery,
  PeopleQuery,
  PersonListItem,
  PublicAuthority,
} from '../../registry/views/index.ts'
import { PageQuery } from '../../store/pages.ts'
import { MethodNote } from './method.ts'

/** Without `document`, one is not given by itself. */
type Kind = { name: string; key: 'slug' | 'id'; query: z.ZodObject; item: z.ZodType; document?: z.ZodType; says: string }

const campaign = PublicCampaign.and(z.object({ counts: CampaignCounts }))

/** One row a kind of thing: `/name` lists it, `/name/{key}` gives one. */
const KINDS: readonly Kind[] = [
  {
    name: 'people',
    key: 'slug',
    query: PeopleQuery,
    item: PersonListItem,
    document: PublicPerson,
    says: 'people, and everything public about one',
  },
  {
    name: 'demands',
    key: 'id',
    query: DemandsQuery,
    item: PublicPersonDemand,
    says: 'what was asked, for one person each, with what became of each item',
  },
  {
    name: 'answers',
    key: 'id',
    query: AnswersQuery,
    item: z.union([PublicPersonAnswer, PublicBulkAnswer]),
    says: 'official answers about one person by name; or those about many, which answer nobody',
  },
  {
    name: 'authorities',
    key: 'slug',
    query: PageQuery,
    item: AuthorityListItem,
    document: PublicAuthority,
    says: 'bodies of the holding state: asked, replied, answered',
  },
  {
    name: 'campaigns',
    key: 'slug',
    query: PageQuery,
    item: campaign,
    document: campaign,
    says: 'campaigns, with those of their people who are public',
  },
  {
    name: 'reactions',
    key: 'id',
    query: ReactionsQuery,
    item: ReactionListItem,
    document: PublicReaction,
    says: 'what the world has said and done',
  },
  {
    name: 'actors',
    key: 'id',
    query: ActorsQuery,
    item: ActorListItem,
    document: ActorAnswer,
    says: 'who acts, and where each stood and what each did',
  },
  {
    name: 'instruments',
    key: 'id',
    query: PageQuery,
    item: InstrumentListItem,
    document: PublicInstrument,
    says: 'joint texts and votes, with signatories or ballots',
  },
  {
    name: 'conflicts',
    key: 'id',
    query: PageQuery,
    item: ContradictionListItem,
    document: PublicContradiction,
    says: 'doubles, conflicts and losses in the sources',
  },
  {
    name: 'sources',
    key: 'id',
    query: PageQuery,
    item: SourceListItem,
    document: PublicSource,
    says: 'sources, how they were read, and what rests on them',
  },
  {
    name: 'access',
    key: 'id',
    query: AccessQuery,
    item: AccessListItem,
    document: AccessTrackWithClocks,
    says: 'requests and visits, step by step, with the days between',
  },
  {
    name: 'raisings',
    key: 'id',
    query: PageQuery,
    item: RaisingListItem,
    document: PublicRaising,
    says: 'who raised whom with whom, and what was answered',
  },
  {
    name: 'facilities',
    key: 'id',
    query: PageQuery,
    item: FacilityListItem,
    document: PublicFacility,
    says: 'facilities, their addresses as published, and rules for mail',
  },
]

/** Schemas that others point at, by a name of their own: zod calls each schema's first one the same. */
const shared: Record<string, object> = {}

/** The schema as JSON Schema; what it defines for itself moves to the document's components, where its references lead. */
function jsonSchema(schema: z.ZodType): object {
  const {
    $schema,
    $defs = {},
    ...rest
  } = z.toJSONSchema(schema, { unrepresentable: 'any' }) as { $schema?: string; $defs?: Record<string, object> }
  const names = new Map(Object.entries($defs).map(([name, each]) => [name, nameOf(each)]))
  const pointed = (value: object) =>
    JSON.parse(JSON.stringify(value).replace(/"#\/\$defs\/([^"]+)"/g, (_, name: string) => `"#/components/schemas/${names.get(name)}"`))
  for (const [name, each] of Object.entries($defs)) shared[names.get(name)!] = pointed(each)
  return pointed(rest)
}

/** One name for equal definitions. */
const nameOf = (definition: object): string => `Shared${createHash('sha256').update(JSON.stringify(definition)).digest('hex').slice(0, 8)}`

const ErrorBody = z.strictObject({ error: z.strictObject({ code: z.string(), message: z.string(), number: z.int().optional() }) })

let made: object | null = null
/** OpenAPI 3.1. Made once. */
export function openApi(): object {
  made ??= {
    openapi: '3.1.0',
    info: {
      title: 'Whereabouts',
      version: '1',
      description:
        'What anyone may know. Dates are EDTF. Lists stand under their own name beside `next`; one thing is its document, not wrapped.',
      license: { name: 'Facts: CC BY 4.0; titles of sources excepted', url: 'https://creativecommons.org/licenses/by/4.0/' },
    },
    servers: [{ url: '/api/v1' }],
    paths: Object.assign({}, ...KINDS.map(pathsOf), methodPath(), dossierPaths()),
    components: { schemas: { Error: jsonSchema(ErrorBody), ...shared } },
  }
  return made
}

function pathsOf({ name, key, query, item, document, says }: Kind): object {
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
        responses: { 200: answer('a page', jsonSchema(list)), 400: errors[400] },
      },
    },
    ...(document && {
      [`/${name}/{${key}}`]: {
        get: {
          summary: `One: ${says}`,
          parameters: [{ name: key, in: 'path', required: true, schema: { type: 'string' } }],
          responses: { 200: answer('the public document', jsonSchema(document)), 404: errors[404] },
        },
      },
    }),
  }
}

/** One thing that is no list. */
const methodPath = () => ({
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
      summary: 'One: a dossier that was made public, with the hash of each edition; with `edition` the bytes of that one',
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }, ...queryParameters(EditionQuery)],
      responses: {
        200: answer('the dossier, or the edition', { anyOf: [jsonSchema(PublicDossier), jsonSchema(PublicEdition)] }),
        404: answer('there is none that is public', { $ref: '#/components/schemas/Error' }),
      },
    },
  },
  '/calendar.ics': {
    get: {
      summary: 'Days to remember, for calendar programs (RFC 5545)',
      parameters: queryParameters(CalendarQuery),
      responses: { 200: { description: 'a calendar', content: { 'text/calendar': { schema: { type: 'string' } } } } },
    },
  },
})

const answer = (description: string, schema: object) => ({ description, content: { 'application/json': { schema } } })

function queryParameters(query: z.ZodObject): object[] {
  return Object.entries(query.shape).map(([name, each]) => {
    const schema = jsonSchema(each as z.ZodType)
    // Several values stand in one parameter, separated by commas.
    const several = 'items' in schema ? { explode: false } : {}
    return { name, in: 'query', required: false, ...several, schema }
  })
}
