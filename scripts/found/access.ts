/** Access tracks, and who raised whom with whom. */
import type { AccessTrackRow, RaisingRow } from '../../src/access/model.ts'
import { type Facts, known, type Passage, type Reference } from './facts.ts'
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
  raised_by: object
  raised_with: object
  date: string
  date_basis: string
  how: string
  answer: { state: string; established: Record<string, boolean | null> | null; [key: string]: unknown }
  outcome?: string
  conflict?: string
  note?: string
  sources: (Reference & Partial<Passage>)[]
  checked_on: string
}

const NOTES: Record<string, string> = { 'Day of the visit not found; the brief’s 2018/2019 stays open.': 'Day of the visit not found.' }
/** What was coded as a step of the visit and is none: it stands in the note instead. */
const NO_STEP: Record<string, { at: number; note: string }> = {
  'family-ekpar-asat': {
    at: 2,
    note: 'Contact, not a visit: a video call of three minutes in January 2021, as the family told Amnesty International.',
  },
}
/** Silence is no refusal. */
const STATUSES: Record<string, { at: number; status: string }> = { 'western-ambassadors-chen-quanguo-2018': { at: 1, status: 'stalled' } }
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
/** The same row, its texts without codes of states. */
const inWords = (track: Track): Track =>
  JSON.parse(JSON.stringify(track), (_, value) => (typeof value === 'string' ? spelledOut(value) : value))

const restated = (id: string, steps: Step[]) =>
  steps
    .map((step, at) => (STATUSES[id]?.at === at ? { ...step, status: STATUSES[id].status } : step))
    .filter((_, at) => at !== NO_STEP[id]?.at)

const eventOf = (...references: (Reference | undefined)[]) =>
  references.flatMap((reference) => (reference && 'event' in reference && reference.event ? [reference.event] : []))[0]

export function trackRows(facts: Facts, slugs: ReadonlySet<string>, sources: Ledger): unknown[] {
  const both = (...references: (Reference | undefined)[]) => references.flatMap((reference) => (reference ? [sources.cite(reference)] : []))
  return facts
    .jsonl<Track>('access-tracks.jsonl')
    .map(inWords)
    .map(({ steps, conditions, findings, persons_concerned, see, note, ...track }) => {
      const contact = NO_STEP[track.id]
      const elsewhere = persons_concerned.filter((slug) => !slugs.has(slug)).map(nameOf)
      return known({
        ...track,
        steps: restated(track.id, steps).map(({ source, also, note, ...step }) =>
          known({ ...step, sources: both(source, also), reaction: eventOf(source, also), note: note && (NOTES[note] ?? note) }),
        ),
        conditions: conditions.map(({ source, host_source, ...condition }) => known({ ...condition, sources: both(source, host_source) })),
        findings: findings.map(({ source, by, text }) => ({
          by: by === 'seed 002' ? 'encyclopedia article (source document 002)' : by,
          text,
          sources: both(source),
        })),
        persons: persons_concerned.filter((slug) => slugs.has(slug)),
        note: [note, contact?.note, elsewhere.length ? `Concerns ${elsewhere.join(', ')}, who has no page here.` : '']
          .filter(Boolean)
          .join(' '),
        see: see && sources.cite(see),
        visibility: 'public',
      }) satisfies Partial<AccessTrackRow> | object
    })
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
  rs07: 'A convict, tried fairly and in public; no interference.',
  rs12: 'Sentenced, with a reason given; told US politicians to stop smears.',
  rs32: 'Tried in December 2018; appeal dismissed; life.',
  rs37: 'A film of him is posted; the death is denied.',
}

export function raisingRows(facts: Facts, slugs: ReadonlySet<string>, sources: Ledger): unknown[] {
  return facts.jsonl<Raising>('raisings.jsonl').map(({ persons, sources: references, answer, note, outcome, ...raising }) => {
    const { alive, ...rest } = answer.established ?? {}
    const established = known(CAME_OUT.includes(raising.id) ? { alive, ...rest } : rest)
    return known({
      ...raising,
      persons: persons.filter((slug) => slugs.has(slug)),
      others: persons.filter((slug) => !slugs.has(slug)).map(nameOf),
      answer: { ...answer, text: TEXTS[raising.id] ?? answer.text, established: Object.keys(established).length ? established : null },
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
