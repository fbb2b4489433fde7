/** Access tracks, and who raised whom with whom. */
import type { AccessTrackRow, RaisingRow } from '../../src/access/model.ts'
import {
  ALSO_DATED,
  FOUND,
  MET,
  MORE_STEPS,
  NO_FINDING,
  ORGANISATION,
  PARTY,
  REPRISALS,
  SAME,
  SAME_ANSWER,
  STOPS,
  VISITOR_KIND,
  WHOLE,
} from './access-table.ts'
import { type Facts, known, type Passage, type Reference } from './facts.ts'
import { type Event, events } from './reactions.ts'
import { RAISING_REASONS, SIDE_WORDS } from './reasons.ts'
import type { Ledger } from './sources.ts'

type Step = {
  status: string
  date: string
  by: string
  words: string
  source: Reference
  also?: Reference
  conflict?: string
  note?: string
}
type Condition = {
  item: string
  label?: string
  side: string
  by: string
  state: string
  asked_words?: string | null
  host_words?: string | null
  source: Reference
  host_source?: Reference
  note?: string
}
type Finding = { by: string; text: string; source: Reference }
type Track = {
  id: string
  visitor: string
  host: string
  place: string
  purpose: string
  steps: Step[]
  conditions: Condition[]
  findings: Finding[]
  persons_concerned: string[]
  outcome: string
  comparison?: true
  note?: string
  see?: Reference
  checked_on: string
}
type Raising = {
  id: string
  kind: string
  persons: string[]
  raised_by: { org?: string | null; [key: string]: unknown }
  raised_with: object
  date: string
  date_basis: string
  how: string
  answer: {
    state: string
    established: Record<string, boolean | null> | null
    [key: string]: unknown
  }
  outcome?: string
  conflict?: string
  note?: string
  sources: (Reference & Partial<Passage>)[]
  checked_on: string
}

const NOTES: Record<string, string> = {
  'Day of the visit not found; the brief’s 2018/2019 stays open.': 'Day of the visit not found.',
}
/** What was coded as a step of the visit and is none: it stands in the note instead. */
const NO_STEP: Record<string, { at: number; note: string }> = {
  'family-ekpar-asat': {
    at: 2,
    note: 'Contact, not a visit: a video call of three minutes in January 2021, as the family told Amnesty International.',
  },
  'cmp-belarus-special-rapporteur': {
    at: 2,
    note: 'Miklós Haraszti came once, to a seminar of 6 July 2017, as a successor told from memory (Pozirk): unofficially, and not under the mandate.',
  },
}
/** Silence is no refusal. */
const STATUSES: Record<string, { at: number; status: string }> = {
  'western-ambassadors-chen-quanguo-2018': { at: 1, status: 'stalled' },
}
/** Conditions coded as refused of which no refusal is on file. */
const NO_REFUSAL: Record<string, string> = {
  'un-special-procedures-china': 'No invitation is on file, and no refusal in words was read.',
  'un-counterterrorism-voronkov-2019':
    'Asked by a third party; not met on this visit, and no refusal in words was read.',
  'cmp-iran-special-rapporteur': 'No words of the host were read.',
}
const conditionRow = (
  track: string,
  { source, host_source, ...condition }: Condition,
  sources: Ledger,
) => ({
  ...condition,
  ...(NO_REFUSAL[track] ? { state: 'unknown', note: NO_REFUSAL[track] } : {}),
  sources: cited(sources, source, host_source),
})
/** The facts’ codes of states, as words for people. */
const STATES = Object.fromEntries(
  'AFG Afghanistan,BGD Bangladesh,BLR Belarus,CIV Côte d’Ivoire,CUB Cuba,EGY Egypt,ETH Ethiopia,GNQ Equatorial Guinea,IDN Indonesia,IND India,IRN Iran,KAZ Kazakhstan,KGZ Kyrgyzstan,KHM Cambodia,KWT Kuwait,LKA Sri Lanka,MOZ Mozambique,MYS Malaysia,PAK Pakistan,PSE Palestine,RUS Russia,SEN Senegal,SYR Syria,THA Thailand,TJK Tajikistan,TUR Türkiye,UZB Uzbekistan,VEN Venezuela,ZAF South Africa,ZMB Zambia,ZWE Zimbabwe'
    .split(',')
    .map((state) => [state.slice(0, 3), state.slice(4)]),
)
const CODE = `(?:${Object.keys(STATES).join('|')})`
const CODES = new RegExp(`\\b${CODE}(?:,? ${CODE})*\\b`, 'g')
const spelledOut = (text: string) =>
  text.replace(CODES, (codes) =>
    codes
      .split(/,? /)
      .map((code) => STATES[code])
      .join(', '),
  )
/** The same row, its texts without codes of states and without reasons. */
const inWords = (track: Track): Track =>
  JSON.parse(JSON.stringify(track), (_, value) =>
    typeof value === 'string' ? spelledOut(SIDE_WORDS[value] ?? value) : value,
  )

const eventOf = (...references: (Reference | undefined)[]) =>
  references.flatMap((reference) =>
    reference && 'event' in reference && reference.event ? [reference.event] : [],
  )[0]

/** A step as the facts have it, or one that an event alone tells of. */
type Told = Pick<AccessTrackRow['steps'][number], 'words' | 'conflict' | 'note'>
type Read = Omit<Step, 'source' | keyof Told> &
  Told & { source: Reference; event?: string | undefined }

/** The track's steps, less what is none, with those that events add, each knowing its event. */
function stepsOf({ id, steps }: Track, told: ReadonlyMap<string, Event>): Read[] {
  return steps.flatMap((step, at) => {
    const more = (MORE_STEPS[id] ?? []).filter((each) => each.at === at)
    const added = more.map(({ event, step: added }) => ({
      ...added,
      date: told.get(event)!.date,
      source: told.get(event)!.source,
      event,
    }))
    if (at === NO_STEP[id]?.at) return added
    const status = STATUSES[id]?.at === at ? STATUSES[id].status : step.status
    const event = SAME[id]?.[`${step.status} ${step.date}`] ?? eventOf(step.source, step.also)
    return [...added, { ...step, status, event }]
  })
}

export function trackRows(facts: Facts, slugs: ReadonlySet<string>, sources: Ledger): unknown[] {
  const told = new Map(events(facts).map((event) => [event.id, event]))
  return facts
    .jsonl<Track>('access-tracks.jsonl')
    .map(inWords)
    .map((track) => trackRow(track, { slugs, sources, told }))
}

type Context = { slugs: ReadonlySet<string>; sources: Ledger; told: ReadonlyMap<string, Event> }
type Citations = ReturnType<Ledger['cite']>[]

function trackRow(track: Track, context: Context) {
  const { steps, conditions, findings, persons_concerned, see, note, ...rest } = track
  const { slugs, sources } = context
  const elsewhere = persons_concerned.filter((slug) => !slugs.has(slug)).map(nameOf)
  const wholes = [
    note,
    NO_STEP[track.id]?.note,
    elsewhere.length && `Concerns ${elsewhere.join(', ')}, who has no page here.`,
  ]
  return known({
    ...rest,
    visitor_kind: VISITOR_KIND[track.id],
    steps: stepsOf(track, context.told).map((step) => stepRow(track.id, step, context)),
    conditions: conditions.map((condition) => conditionRow(track.id, condition, sources)),
    met: withSources(MET[track.id], track, sources),
    stops: withSources(STOPS[track.id], track, sources),
    findings: findings
      .filter(({ text }) => text !== NO_FINDING[track.id])
      .map((finding) => findingRow(track.id, finding, sources)),
    reprisals: withSources(REPRISALS[track.id], track, sources),
    persons: persons_concerned.filter((slug) => slugs.has(slug)),
    reactions: WHOLE[track.id],
    note: wholes.filter(Boolean).join(' '),
    see: see && sources.cite(see),
    visibility: 'public',
  }) satisfies Partial<AccessTrackRow> | object
}

const cited = (sources: Ledger, ...references: (Reference | undefined)[]): Citations =>
  references.flatMap((reference) => (reference ? [sources.cite(reference)] : []))

function stepRow(
  track: string,
  { source, also, note, event, ...step }: Read,
  { sources, told }: Context,
) {
  const same = event ? told.get(event)?.source : undefined
  const also_dated = told.get(ALSO_DATED[track]?.[`${step.status} ${step.date}`] ?? '')
  const citations = cited(sources, source, also, same)
  return known({
    ...step,
    party: PARTY[track]?.[step.by] ?? PARTY['*']![step.by],
    sources: [
      ...new Map(citations.map((citation) => [JSON.stringify(citation), citation])).values(),
    ],
    also_dated: also_dated && [
      { date: also_dated.date, sources: cited(sources, also_dated.source) },
    ],
    reaction: event,
    note: typeof note === 'string' ? (NOTES[note] ?? note) : note,
  })
}

const findingRow = (track: string, { by, text, source }: Finding, sources: Ledger) =>
  known({
    by: by === 'seed 002' ? 'encyclopedia article (source document 002)' : by,
    text,
    reaction: FOUND[track]?.[by],
    sources: cited(sources, source),
  })

/** What a table tells of a track, with its sources: pages that the track's own facts cite. */
function withSources<Part extends { sources: readonly string[] }>(
  parts: readonly Part[] | undefined,
  track: Track,
  sources: Ledger,
) {
  const cites = [...track.steps, ...track.conditions, ...track.findings].flatMap((each) => [
    each.source,
    'also' in each ? each.also : undefined,
  ])
  const page = (url: string) => {
    const found = cites.find(
      (reference) => reference && 'url' in reference && reference.url === url,
    )
    if (!found) throw new Error(`access-table.ts: ${track.id} cites no ${url}`)
    return sources.cite(found)
  }
  return parts?.map((part) => ({ ...part, sources: part.sources.map(page) }))
}

/** “Alive” is never a yes or no where the authority only said or showed it: kept only where the person came out. */
const CAME_OUT: readonly string[] = ['rs25', 'rs26']
const RAISING_NOTES: Record<string, string> = {
  rs18: 'What the answer claims of his life is a claim, not shown.',
  rs37: 'A video is an answer with signs of pressure to weigh; whether it is authentic was disputed (source document 000).',
}
/** “Shown alive” would say more than a film can; a reason for holding somebody stands among the claims alone, never in a list. */
const TEXTS: Record<string, string> = {
  rs01: 'A term of fifteen years is stated, with a reason; nothing on trial, place or contact.',
  rs12: 'Sentenced, with a reason given; told US politicians to stop smears.',
  rs32: 'Tried in December 2018; appeal dismissed; life.',
  rs37: 'A film of him is posted; the death is denied.',
}

export function raisingRows(facts: Facts, slugs: ReadonlySet<string>, sources: Ledger): unknown[] {
  return facts
    .jsonl<Raising>('raisings.jsonl')
    .map(({ persons, sources: references, answer, note, outcome, ...raising }) => {
      const { alive, ...rest } = answer.established ?? {}
      const established = known(CAME_OUT.includes(raising.id) ? { alive, ...rest } : rest)
      return known({
        ...raising,
        raised_by: {
          ...raising.raised_by,
          org:
            raising.raised_by.org && (ORGANISATION[raising.raised_by.org] ?? raising.raised_by.org),
        },
        persons: persons.filter((slug) => slugs.has(slug)),
        others: persons.filter((slug) => !slugs.has(slug)).map(nameOf),
        answer: {
          ...answer,
          official_answer: SAME_ANSWER[raising.id],
          text: RAISING_REASONS[raising.id]?.says ?? TEXTS[raising.id] ?? answer.text,
          reason_given_by_authority: RAISING_REASONS[raising.id]?.reason,
          established: Object.keys(established).length ? established : null,
        },
        outcome,
        note: (RAISING_NOTES[raising.id] ?? note)?.trim(),
        sources: references.map((reference) => sources.cite(reference)),
        reaction: eventOf(...references),
        visibility: 'public',
      }) satisfies Partial<RaisingRow> | object
    })
}

/** Named as said, from the short form in which the facts keep them. */
const nameOf = (slug: string) =>
  slug
    .split('-')
    .map((part) => part[0]!.toUpperCase() + part.slice(1))
    .join(' ')
