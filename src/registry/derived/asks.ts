/** Whose question stands over a person, what is asked and by whom, and what still waits: from demands on file alone. Pure. */
import { type Edtf, latestDayNumber } from '../../kernel/dates/index.ts'
import { isByKin, isClosed, timingOf } from '../asked/demands.ts'
import { type DemandItem, mustAnswer, type QuestionKind } from '../asked/model.ts'
import type { PublicClaim, PublicDemand, PublicPerson } from '../public.ts'
import { deathOf, returnedOn } from './deaths.ts'
import { bestOf, compareEnds, isHoldingSide, VOUCHED } from './hearing.ts'

/**
 * How it stands with a person, as far as it changes what may be asked.
 * `reported`: a release that others than the holding state tell of; `freed`: one by somebody who should know. `free`: free to travel, or speaking freely.
 * `affirmed`: since when a death is; `returned`: since when the family has the remains; `identified`: whether they have a name. Undefined where there is none, or nobody tells when.
 * `ended`: kin, the person, or who affirms a death tells of one or of a release; nobody counts days in custody after that.
 */
export type Standing = {
  death: 'affirmed' | 'told' | null
  release: PublicClaim | null
  reported: boolean
  freed: boolean
  free: boolean
  ended: boolean
  affirmed: Edtf | undefined
  returned: Edtf | undefined
  identified: boolean
}

/** As much of a person as says how it stands and what is asked. */
export type Concerned = Pick<PublicPerson, 'claims' | 'fate' | 'answers' | 'demands'>

const SPEAKS_FOR_ITSELF: readonly PublicClaim['connection'][] = ['relative', 'person_free']

export function standingOf({ claims, fate, answers }: Concerned): Standing {
  const releases = claims.filter(
    ({ predicate, standing }) => predicate === 'released_on' && standing !== 'disputed',
  )
  const toldBy = (connections: readonly PublicClaim['connection'][]) =>
    releases.some(({ connection }) => connections.includes(connection))
  const freed = toldBy([...VOUCHED, 'document'])
  const death = deathIn(claims, answers)
  const free = fate.state === 'clarified' || fate.state === 'found_alive'
  return {
    death,
    release: bestOf(releases) ?? null,
    reported:
      freed || releases.some((claim) => !isHoldingSide(claim) && !isGainsaid(claim, claims)),
    freed,
    free,
    ended: free || toldBy(SPEAKS_FOR_ITSELF) || death === 'affirmed',
    affirmed: death === 'affirmed' ? affirmedOn(claims) : undefined,
    returned: returnedOn(claims),
    identified: fate.state === 'remains_identified' || fate.state === 'remains_returned',
  }
}

/** Days from 1 January 1970 to the last word; null when there is none, it has no bound, or nobody waits any more. */
export const lastWordDay = (person: Concerned & Pick<PublicPerson, 'last_word'>): number | null =>
  person.last_word && !standingOf(person).ended ? latestDayNumber(person.last_word.date) : null

/** Strangers tell of a release, and a relative says afterwards that there is no word of the person. */
function isGainsaid(release: PublicClaim, claims: Concerned['claims']): boolean {
  const told = release.said_on ?? release.date
  return claims.some(({ predicate, connection, said_on, date }) => {
    const since = said_on ?? date
    return (
      predicate === 'no_contact' &&
      connection === 'relative' &&
      told !== undefined &&
      since !== undefined &&
      timingOf(told, since) === 'after'
    )
  })
}

const affirmedOn = (claims: Concerned['claims']): Edtf | undefined => {
  const { claim } = deathOf(claims) ?? {}
  return claim?.said_on ?? claim?.date
}

/** A word that was overtaken by a showing asks for nothing and stops nothing; an official answer tells of a death as a claim does. */
function deathIn(claims: Concerned['claims'], answers: Concerned['answers']): Standing['death'] {
  const death = deathOf(claims)
  if (death && death.word !== 'overtaken') return death.word
  return answers.some(({ established }) => established?.alive === 'death_stated') ? 'told' : null
}

/** What can be asked of those who hold somebody; `search`: of those who hold nobody, and are to search and to tell; `visit`: by officials of another state; `news`: what became of the living, `free_contact`: that somebody released may call and travel. */
export const ASK_KINDS = [
  'proof_of_life',
  'whereabouts',
  'contact',
  'visit',
  'charge_and_trial',
  'medical_care',
  'release',
  'search',
  'news',
  'remains',
  'truth',
  'free_contact',
] as const
export type AskKind = (typeof ASK_KINDS)[number]

/** One thing asked, from one demand. `turned`: asked for release before one was reported; what is left of it is that the person may call and travel. */
export type Ask = { kind: AskKind; turned: boolean }
/** What one demand asks that nobody asked in a demand before it on the list. */
export type Asking = { demand: string; by: string; date: Edtf; asks: Ask[] }

/**
 * What is asked of the holding state and of the United Nations, or in public: relatives first, then the newest first; each thing once, under
 * whoever asks it first on that list. Empty where no demand is on file, whatever is missing.
 */
export function askingsOf(person: Concerned): Asking[] {
  const standing = standingOf(person)
  const taken = new Set<AskKind>()
  return byKinAndTime(person.demands.filter(isPrinted)).flatMap((demand) => {
    const asks = asksOf(demand, standing).filter(({ kind }) => !taken.has(kind))
    for (const { kind } of asks) taken.add(kind)
    return asks.length > 0 ? [{ demand: demand.id, by: demand.by, date: demand.date, asks }] : []
  })
}

/** What is asked on file, each once, in the order of ASK_KINDS: what a sender finds ticked. */
export function asksOnFile(person: Concerned): AskKind[] {
  const kinds = new Set(askingsOf(person).flatMap(({ asks }) => asks.map(({ kind }) => kind)))
  return ASK_KINDS.filter((kind) => kinds.has(kind))
}

/** What a sender may ask of their own, as it stands with the person: nobody asks where the dead are held, nor for the release of the free. */
function asksToChoose(person: Concerned): AskKind[] {
  const { death, reported, free, returned } = standingOf(person)
  if (death === 'affirmed') return returned ? ['truth'] : ['remains', 'truth']
  if (reported || free) return ['news', 'free_contact', 'truth']
  const ofLiving: AskKind[] = [
    'proof_of_life',
    'whereabouts',
    'contact',
    'visit',
    'charge_and_trial',
    'medical_care',
    'release',
    'news',
  ]
  return death === 'told' ? [...ofLiving, 'remains', 'truth'] : ofLiving
}

/** Both, in the order of ASK_KINDS: nothing else is asked in a letter. */
export function asksOffered(person: Concerned): AskKind[] {
  const kinds = [...asksOnFile(person), ...asksToChoose(person)]
  return ASK_KINDS.filter((kind) => kinds.includes(kind))
}

/** Asked of somebody who could give it, or before everybody; help that another government is asked for is no demand to those who hold. */
const isPrinted = (demand: PublicDemand): boolean =>
  isOnFile(demand) && demand.addressee_kind !== 'other_government'
const isOnFile = ({ withdrawn, inferred }: PublicDemand): boolean => !withdrawn && !inferred

const byKinAndTime = (demands: readonly PublicDemand[]): PublicDemand[] =>
  [...demands].sort(
    (a, b) =>
      Number(isByKin(b)) - Number(isByKin(a)) ||
      compareEnds(b.date, a.date) ||
      (a.id < b.id ? -1 : 1),
  )

/** What of a demand can still be asked, in the order of ASK_KINDS. Where only the state or strangers tell of a death, relatives are heard as they asked. */
export function asksOf(demand: PublicDemand, standing: Standing): Ask[] {
  const open = demand.states.filter(({ state }) => !isClosed(state)).map(({ item }) => item)
  const asks = open.flatMap((item) =>
    item === 'other' ? [] : (askFor(item, demand, standing) ?? []),
  )
  return ASK_KINDS.flatMap((kind) => asks.find((ask) => ask.kind === kind) ?? [])
}

/** “Other things” says nothing that could be printed as an ask. */
type Telling = Exclude<DemandItem, 'other'>

/** What a stranger's demand can still ask where a death is told that nobody affirms. */
const OF_THE_DOUBTED: readonly DemandItem[] = [
  'remains',
  'truth',
  'whereabouts',
  'proof_of_life',
  'search',
]
/** What nobody has to answer any more once the person, or kin, tell of freedom. */
const OF_THE_HELD: readonly DemandItem[] = [
  'proof_of_life',
  'whereabouts',
  'medical_care',
  'search',
]

function askFor(item: Telling, demand: PublicDemand, standing: Standing): Ask | null {
  if (standing.death === 'affirmed') return askOfDead(item, demand, standing)
  if (standing.death === 'told' && !isByKin(demand) && !OF_THE_DOUBTED.includes(item)) return null
  if (standing.reported || standing.free) return askOfReleased(item, demand, standing)
  return { kind: ofLiving(item, demand), turned: false }
}

/**
 * The remains, while the family does not have them; where the dead are, as relatives went on asking when they knew of the death. Whoever got
 * remains back and asks again, asks for what is missing.
 */
function askOfDead(item: Telling, demand: PublicDemand, standing: Standing): Ask | null {
  if (item === 'truth') return { kind: item, turned: false }
  const { returned } = standing
  if (returned && timingOf(returned, demand.date) !== 'after') return null
  if (item === 'remains' || item === 'search') return { kind: item, turned: false }
  return item === 'whereabouts' && isStillAsked(demand, standing)
    ? { kind: whereOf(demand), turned: false }
    : null
}

/** By relatives who say that it is this they ask, on a day that lies wholly after the word of the death. */
const isStillAsked = (demand: PublicDemand, standing: Standing): boolean =>
  isByKin(demand) && demand.question === 'where' && isSinceDeath(demand, standing)

const isSinceDeath = ({ date }: PublicDemand, { affirmed }: Standing): boolean =>
  affirmed !== undefined && timingOf(date, affirmed) === 'before'

/** Nobody asks a body that holds nobody to say where it holds somebody. */
const whereOf = ({ addressee_kind }: PublicDemand): AskKind =>
  addressee_kind === 'search_body' ? 'search' : 'whereabouts'

function askOfReleased(item: Telling, demand: PublicDemand, standing: Standing): Ask | null {
  const isAskedSince = isSinceRelease(demand, standing)
  if (standing.free) return isAskedSince || item === 'truth' ? { kind: item, turned: false } : null
  if (item === 'release') return { kind: 'free_contact', turned: true }
  if (item === 'contact') return { kind: 'free_contact', turned: !isAskedSince }
  if (standing.ended && OF_THE_HELD.includes(item)) return null
  return { kind: standing.ended ? item : ofLiving(item, demand), turned: false }
}

/** Of somebody alive, or not known to be dead: what became of them; and contact with whoever asked for it. */
function ofLiving(item: Telling, demand: PublicDemand): AskKind {
  if (item === 'truth') return 'news'
  if (item === 'contact' && demand.contact_with === 'officials') return 'visit'
  if (item === 'whereabouts') return whereOf(demand)
  return item === 'proof_of_life' && demand.addressee_kind === 'search_body' ? 'search' : item
}

const isSinceRelease = ({ date }: PublicDemand, { release }: Standing): boolean =>
  release?.date !== undefined && timingOf(release.date, date) === 'after'

/** A question with its sentence in every language. `asking`: whose it is; null for Whereabouts' own, which is only ever *where*. */
export type Question = { kind: QuestionKind; asking: Pick<Asking, 'demand' | 'by' | 'date'> | null }

/**
 * The family's newest demand, in its sense, before anything that is said happened. Our own question stands only where the place is not
 * disclosed, nobody tells of a death, and nobody who should know of a release. Else there is none.
 */
export function questionOf(person: Concerned): Question | null {
  const standing = standingOf(person)
  const newest = byKinAndTime(
    person.demands.filter((demand) => isOnFile(demand) && isByKin(demand)),
  )[0]
  const kind = newest && senseOf(newest, standing)
  if (kind) return { kind, asking: { demand: newest.id, by: newest.by, date: newest.date } }
  const isOurs =
    person.fate.state === 'not_disclosed' &&
    standing.death === null &&
    !standing.freed &&
    !standing.ended
  return isOurs ? { kind: 'where', asking: null } : null
}

const SENSES: readonly [AskKind, QuestionKind][] = [
  ['remains', 'where_buried'],
  ['whereabouts', 'where'],
  ['search', 'where'],
  ['proof_of_life', 'alive'],
  ['news', 'what_became'],
  ['truth', 'what_was_done'],
]

/** What nobody asks of the dead who did not know of the death when they asked. */
const OF_THE_LIVING: readonly QuestionKind[] = ['where', 'alive', 'what_became']

const mayHead = (question: QuestionKind, demand: PublicDemand, standing: Standing): boolean =>
  standing.death !== 'affirmed' ||
  !OF_THE_LIVING.includes(question) ||
  isSinceDeath(demand, standing)

function senseOf(demand: PublicDemand, standing: Standing): QuestionKind | null {
  const asks = asksOf(demand, standing)
  const { question } = demand
  if (question && asks.length > 0 && mayHead(question, demand, standing)) return question
  // Whose remains have a name, or are with the family in part, is not asked after by a grave.
  const open = standing.identified ? SENSES.filter(([kind]) => kind !== 'remains') : SENSES
  return open.find(([kind]) => asks.some((ask) => ask.kind === kind))?.[1] ?? null
}

/** Why there is no paper at all about somebody, or null where there may be one. */
export type NoPaper = 'paper-found'
/** Why there is no poster, or null where there may be one. */
export type NoPoster = NoPaper | 'paper-free' | 'paper-death-unaffirmed'

/** Who was found alive lives under a name that is never public: a paper carried about would look for somebody who is not lost, and lead to them. */
export const noPaperOf = ({ fate }: Pick<PublicPerson, 'fate'>): NoPaper | null =>
  fate.state === 'found_alive' ? 'paper-found' : null

/** Who is free has a poster only where they ask for one themselves; whom only the state or strangers call dead, only where relatives ask something. */
export function noPosterOf(person: Concerned): NoPoster | null {
  const none = noPaperOf(person)
  if (none) return none
  const standing = standingOf(person)
  const demands = person.demands.filter(isOnFile)
  if (standing.free && standing.death === null)
    return demands.some((demand) => isOwn(demand, standing)) ? null : 'paper-free'
  if (standing.death !== 'told') return null
  return demands.some((demand) => isByKin(demand) && asksOf(demand, standing).length > 0)
    ? null
    : 'paper-death-unaffirmed'
}

const isOwn = (demand: PublicDemand, standing: Standing): boolean =>
  demand.by_kind === 'self' && asksOf(demand, standing).length > 0

/**
 * What of a demand to the holding state has a clock: for the dead only whether the family was told how, for the released only whether they may
 * call, from the day that somebody asked it; else all that is open. In the order of the demand's items.
 */
export function waitingOf(demand: PublicDemand, standing: Standing): DemandItem[] {
  if (!isOnFile(demand) || !mustAnswer(demand.addressee_kind)) return []
  const open = demand.states.filter(({ state }) => !isClosed(state)).map(({ item }) => item)
  if (standing.death === 'affirmed')
    return isByKin(demand)
      ? open.filter((item) => item !== 'other' && askOfDead(item, demand, standing))
      : []
  if (!standing.reported && !standing.ended) return open
  return isSinceRelease(demand, standing)
    ? open.filter((item) => item === 'contact' || item === 'truth')
    : []
}
