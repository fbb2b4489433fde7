/**
 * Every public address, once: what an answer may hold something of, in which languages it is, by what it may be asked, and whether a
 * finished answer is kept. Crawl, kept pages and compression ask this table; `tests/addresses.test.ts` holds it against the routes.
 */
import { LANGUAGES, type Language } from '../kernel/about/languages.ts'
import { QUESTIONS } from '../reactions/views/index.ts'
import { ASK_KINDS } from '../registry/views/index.ts'
import type { PublishedTableName } from '../store/tables/index.ts'

type KindOf<Table> = Table extends `published.${infer Kind}` ? Kind : never
/** A kind of public document. */
export type DocumentKind = KindOf<PublishedTableName>

/**
 * Why no answer is kept: it holds a secret; it repeats what somebody typed; being asked is written down; papers have a shelf of their
 * own; it only leads on.
 */
export type Unkept = 'secret' | 'typed' | 'noted' | 'paper' | 'leads-on'
/** By what is public on a day; or as long as the program runs, for what rests on nothing else. */
export type KeptBy = 'moment' | 'program'

export type Address = {
  method: 'GET' | 'POST'
  /** As the routes have it, in the order in which they are tried. */
  path: string
  /** None where nothing that is public stands in the answer. */
  reads: readonly DocumentKind[]
  /** None where no language stands in the address. */
  languages: readonly Language[]
  /** Names of parameters by which an answer differs. */
  asks: readonly string[]
  kept: KeptBy | Unkept
  /** Parameters that somebody types: an answer to them is not kept. */
  typed: readonly string[]
  /** Whether it refuses a parameter that it does not know, and gives a table as CSV. */
  isForPrograms: boolean
}

export const isKept = ({ kept }: Address): boolean => kept === 'moment' || kept === 'program'

type More = Partial<Pick<Address, 'kept' | 'typed' | 'method'>>
const address = (
  path: string,
  reads: readonly DocumentKind[],
  asks: readonly string[],
  more: Partial<Address> = {},
): Address => ({
  method: 'GET',
  path,
  reads,
  languages: [],
  asks,
  kept: 'moment',
  typed: [],
  isForPrograms: false,
  ...more,
})
/** Every answer with facts in it knows what the collection says of itself. */
const withHead = (reads: readonly DocumentKind[]): DocumentKind[] => [
  ...reads.filter((kind) => kind !== 'collection'),
  'collection',
]
const page = (
  path: string,
  reads: readonly DocumentKind[],
  asks: readonly string[] = [],
  more: More = {},
) =>
  address(`/:lang${path}`, withHead(reads), asks, {
    languages: LANGUAGES,
    ...more,
  })
const data = (
  path: string,
  reads: readonly DocumentKind[],
  asks: readonly string[] = [],
  more: More = {},
) =>
  address(`/api/v1${path}`, withHead(reads), [...asks, 'format'], { isForPrograms: true, ...more })
const paper = (
  path: string,
  reads: readonly DocumentKind[],
  asks: readonly string[],
  more: More = {},
) =>
  address(`/api/v1${path}`, withHead(reads), asks, { kept: 'paper', isForPrograms: true, ...more })

const WHO = ['happened', 'demand', 'state', 'fate', 'place', 'year']
const LIST = ['limit', 'after']
const WALL = [...WHO, 'order', ...LIST]
const REACTIONS = [...QUESTIONS, 'after']
const VISITS = ['visitor', 'host', 'status']
const COLUMNS = ['at', 'instruments', 'asof', 'universe']
const ROWS = ['order', 'region']
const PERIOD = ['year', 'month', 'group', 'after']
const CHOSEN = [...WHO, 'people']
const LETTER = ['asked', ...ASK_KINDS.map((kind) => `ask-${kind}`)]
const GATE: readonly DocumentKind[] = ['person', 'recipient', 'facility', 'actor', 'campaign']
/** What cites sources. */
const CITING: readonly DocumentKind[] = [
  ...(['person', 'bulkAnswer', 'reaction', 'instrument', 'contradiction', 'accessTrack'] as const),
  ...(['raising', 'facility', 'recipient', 'campaign', 'session'] as const),
]
/** What stands in lists of the API. */
const LISTED: readonly DocumentKind[] = [
  ...(['person', 'demand', 'officialAnswer', 'bulkAnswer', 'campaign', 'reaction'] as const),
  ...(['instrument', 'actor', 'contradiction', 'accessTrack', 'raising'] as const),
  ...(['facility', 'source'] as const),
]
const typed = ['q']
const byProgram = { kept: 'program' } as const
const leadsOn = { kept: 'leads-on' } as const

export const ADDRESSES: readonly Address[] = [
  address('/', [], [], leadsOn),
  address('/style.css', [], [], byProgram),
  address('/favicon.ico', [], [], leadsOn),
  address('/robots.txt', [], [], byProgram),

  data('/people', ['person'], ['q', ...WALL], { typed }),
  data('/people/:slug', ['person']),
  data('/collection', ['collection']),
  data(
    '/demands',
    ['demand', 'person'],
    ['item', 'state', 'person', 'authority', 'addressee', 'campaign', ...LIST],
  ),
  data(
    '/answers',
    ['officialAnswer', 'bulkAnswer', 'person'],
    ['scope', 'person', 'authority', ...LIST],
  ),
  data('/authorities', ['demand', 'officialAnswer'], LIST),
  data('/authorities/:slug', ['demand', 'officialAnswer', 'person'], ['asked', 'said']),
  data('/campaigns', ['campaign', 'person'], LIST),
  data('/campaigns/:slug', ['campaign', 'person']),
  data('/positions', ['instrument', 'matrixPreset', 'reaction'], [...COLUMNS, ...ROWS]),
  data('/instruments/compare', ['instrument'], ['from', 'to']),
  data('/days', ['reaction', 'instrument'], ['from', 'to'], { typed: ['from', 'to'] }),
  data('/votes', ['reaction'], ['outcome', ...LIST]),
  data('/determinations', ['reaction'], ['determination', ...LIST]),
  data('/laws', ['reaction'], LIST),
  data('/estimates', ['reaction'], LIST),
  data('/visits', ['reaction'], LIST),
  data('/sanctions', ['reaction'], LIST),
  data('/timeline', ['reaction'], [...PERIOD, 'limit']),
  data('/reactions', ['reaction'], [...REACTIONS, 'limit'], { typed }),
  data('/reactions/:id', ['reaction']),
  data('/instruments', ['instrument'], LIST),
  data('/instruments/:id', ['instrument']),
  data('/conflicts', ['contradiction'], LIST),
  data('/conflicts/:id', ['contradiction']),
  data('/method', []),
  data('/actors', ['actor'], ['kind', 'region', ...LIST]),
  data('/actors/:id', ['actor', 'reaction', 'instrument', 'raising', 'person']),
  data('/sources', ['source'], LIST),
  data('/sources/:id', ['source'], LIST),
  data('/access', ['accessTrack'], [...VISITS, ...LIST]),
  data('/access/:id', ['accessTrack']),
  data('/raisings', ['raising'], LIST),
  data('/raisings/governments', ['raising']),
  data('/raisings/:id', ['raising']),
  data('/facilities', ['facility'], LIST),
  data('/facilities/:id', ['facility']),
  data('/dossiers/:id', ['dossier', 'dossierEdition'], ['edition']),
  paper('/people/:slug/card.pdf', ['person'], ['lang', 'size', 'sheet', 'charge']),
  paper('/people/:slug/poster.pdf', ['person'], ['lang', 'sheet']),
  paper('/people/:slug/letter.pdf', ['person'], ['lang', 'asks', 'charge']),
  paper('/people/:slug/share.png', ['person'], ['lang', 'shape']),
  paper('/papers/cards.pdf', ['person'], [...CHOSEN, 'lang', 'size', 'sheet', 'charge']),
  paper('/papers/posters.pdf', ['person'], [...CHOSEN, 'lang', 'sheet']),
  paper('/papers/contact-sheet.pdf', ['person'], [...CHOSEN, 'lang', 'sheet', 'line']),
  paper('/papers/advice/:iso3{[A-Z]{3}\\.pdf}', ['facility', 'collection'], ['lang']),
  paper(
    '/dossiers/:id/dossier.pdf',
    ['dossier', 'dossierEdition', 'person', 'collection'],
    ['edition', 'langs'],
  ),
  data('/people/:slug/gate', GATE, ['lang', 'sender', 'picture'], { kept: 'noted' }),
  paper('/people/:slug/card-to.pdf', GATE, ['lang', 'greeting', 'motif'], { kept: 'noted' }),
  paper('/figures/map.png', ['instrument', 'reaction'], ['asof', 'lang']),
  paper('/figures/matrix.png', ['instrument', 'matrixPreset', 'reaction'], [...COLUMNS, 'lang']),
  paper('/figures/timeline.png', ['reaction'], ['year', 'lang']),
  paper(
    '/figures/positions/:id{.+\\.png}',
    ['actor', 'reaction', 'instrument', 'raising', 'person'],
    ['lang'],
  ),
  address(
    '/api/v1/calendar.ics',
    ['person', 'campaign', 'session', 'collection', 'source'],
    ['lang', 'campaign', 'after'],
    {
      isForPrograms: true,
    },
  ),
  address('/api/v1/openapi.json', [], [], byProgram),

  address('/:lang{[a-z]{2}}', [], [], leadsOn),
  page('/', ['person', 'bulkAnswer'], WALL),
  page('/people/:slug', ['person', 'bulkAnswer', 'reaction', 'accessTrack', 'raising'], ['claims']),
  page('/search', ['person'], ['q'], { kept: 'typed' }),
  page('/search', ['person'], [], { method: 'POST', kept: 'typed' }),
  page('/method', []),
  page('/campaigns', ['campaign', 'person'], LIST),
  page('/campaigns/:slug', ['campaign', 'person'], ['after']),
  page('/authorities', ['demand', 'officialAnswer'], LIST),
  page('/authorities/:slug', ['demand', 'officialAnswer'], ['asked', 'said']),
  page(
    '/reactions/matrix',
    ['instrument', 'matrixPreset', 'reaction'],
    [...COLUMNS, 'view', ...ROWS],
  ),
  page(
    '/reactions/positions/:state{[A-Z]{3}}',
    ['instrument', 'reaction'],
    ['at', 'asof', 'instrument'],
  ),
  page('/reactions/compare', ['instrument'], ['from', 'to']),
  page('/reactions/map', ['instrument', 'reaction'], ['asof']),
  page('/reactions', ['reaction', 'actor', 'person'], REACTIONS, { typed }),
  page('/reactions/timeline', ['reaction'], PERIOD),
  page('/reactions/votes', ['reaction', 'instrument'], ['outcome', 'after']),
  page('/reactions/determinations', ['reaction'], ['determination', 'after']),
  page('/reactions/sanctions', ['reaction'], ['after']),
  page('/reactions/laws', ['reaction'], ['after']),
  page('/reactions/estimates', ['reaction'], ['after']),
  page('/reactions/visits', ['reaction'], ['after']),
  page('/reactions/days', ['reaction', 'instrument'], ['from', 'to'], { typed: ['from', 'to'] }),
  page('/reactions/conflicts', ['contradiction', 'reaction', 'instrument'], ['after']),
  page('/conflicts/:id', ['contradiction', 'reaction', 'instrument', 'person']),
  page('/actors', ['actor'], ['kind', 'after']),
  page('/actors/:id', ['actor', 'reaction', 'instrument', 'raising', 'person']),
  page('/reactions/:id', ['reaction', 'contradiction', 'person']),
  page('/instruments', ['instrument'], ['after']),
  page('/instruments/:id', ['instrument', 'reaction', 'contradiction']),
  page('/access', ['accessTrack', 'person', 'raising'], [...VISITS, 'after']),
  page('/access/:id', ['accessTrack', 'person', 'reaction']),
  page('/raisings', ['raising', 'person'], LIST),
  page('/raisings/:government', ['raising', 'person'], ['heard', 'raised']),
  page('/dossiers/:id', ['dossier', 'dossierEdition'], ['edition']),
  address(
    '/calendar.ics',
    ['person', 'campaign', 'session', 'collection', 'source'],
    ['lang', 'campaign', 'after'],
  ),
  page('/people/:slug/calendar.ics', ['person', 'collection']),
  page(
    '/people/:slug/papers',
    ['person', 'recipient', 'facility'],
    ['paper', 'write', 'edition', 'lang', 'size', 'sheet', 'charge', ...LETTER],
    { kept: 'secret' },
  ),
  page('/people/:slug/papers/card-to', GATE, [], { method: 'POST', kept: 'typed' }),
  page('/papers', ['person'], [...CHOSEN, 'charge']),
  page('/papers', ['person'], [], { method: 'POST', kept: 'typed' }),
  page('/facilities', ['facility'], ['after']),
  page('/facilities/:id', ['facility']),
  page('/order', ['person'], CHOSEN, { kept: 'secret' }),
  page('/order', ['person', 'orderStatus'], CHOSEN, { method: 'POST', kept: 'secret' }),
  page('/order/status', [], [], { kept: 'secret' }),
  page('/order/status', ['orderStatus'], [], { method: 'POST', kept: 'secret' }),
  page('/support', []),
  page('/mail-log', ['mailCount', 'person', ...GATE], ['after']),
  page('/sources/:id', ['source', ...CITING], LIST),
  page('/data', LISTED),
  page('/data/all.zip', LISTED),
  page('/data/codes', LISTED),
  address('/:lang{[a-z]{2}}/:path{.+/}', [], [], leadsOn),
]
