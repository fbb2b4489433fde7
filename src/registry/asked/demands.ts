/** What became of each thing asked: derived from answers by name and from the family's word on them, never typed. Pure. */
import { bounds, compareDates, type Edtf } from '../../kernel/dates/index.ts'
import {
  type DemandItem,
  type DemandRow,
  type Established,
  type FamilyVerdict,
  isOfficial,
  type OfficialAnswerRow,
} from './model.ts'

/**
 * `acknowledged_not_answered`: spoken of by name, without what was asked. `shown_not_verified`: shown under control, which closes
 * nothing until the family accepts it. `answered`: the answer says what was asked; never that it is true.
 */
export const ITEM_STATES = [
  'open',
  'acknowledged_not_answered',
  'shown_not_verified',
  'answer_disputed',
  'answered',
  'withdrawn',
] as const
export type ItemState = (typeof ITEM_STATES)[number]

/** What a demand turns into when a death or a release is reported, somebody is found, or the remains are returned; none of it closes it. */
export const ITEM_TURNS = ['remains_and_truth', 'truth', 'free_contact'] as const
export type ItemTurn = (typeof ITEM_TURNS)[number]

/** Where an answer stands to a demand, as far as their dates tell. */
export const TIMINGS = ['after', 'possibly_after', 'before'] as const
export type Timing = (typeof TIMINGS)[number]

export type Asked = Pick<DemandRow, 'date' | 'addressee_kind' | 'items' | 'withdrawn'>
export type Answered = Pick<
  OfficialAnswerRow,
  'id' | 'scope' | 'date' | 'body_kind' | 'film' | 'established' | 'family'
>
/** A showing of the person under control that a claim tells of, and no answer does. */
export type Showing = { claim: string; date: Edtf }
export type Known = {
  answers: readonly Answered[]
  showings: readonly Showing[]
  /** `returned`: when the remains were, as far as somebody tells. `found`: alive. */
  reported: { death: boolean; release: boolean; returned?: Edtf | undefined; found?: boolean }
}

export type Reply = { answer: string; timing: Timing } | { claim: string; timing: Timing }
export type ItemOutcome = { item: DemandItem; state: ItemState; by: string[]; becomes?: ItemTurn }
export type Outcome = { items: ItemOutcome[]; replies: Reply[] }

/** What of an answer says whether it gives what an item asks; nothing can give “other things”. */
const FIELD: Record<DemandItem, keyof Established | null> = {
  proof_of_life: 'alive',
  whereabouts: 'whereabouts',
  contact: 'contact_allowed',
  charge_and_trial: 'charge_and_trial',
  medical_care: 'medical_care',
  release: 'release',
  search: 'search',
  remains: 'remains',
  truth: 'truth',
  other: null,
}

/** Each item's state, with the answers and claims that gave it. The order of the answers does not matter. */
export function outcomeOf(demand: Asked, { answers, showings, reported }: Known): Outcome {
  const heard = answers
    .filter((answer) => mayAnswer(demand, answer))
    .sort((a, b) => compareDates(a.date, b.date) || (a.id < b.id ? -1 : 1))
  const told = heard.map((answer) => ({ answer, timing: timingOf(demand.date, answer.date) }))
  const shown = showings.map(({ claim, date }) => ({ claim, timing: timingOf(demand.date, date) }))
  const counting = told.filter(({ timing }) => timing !== 'before').map(({ answer }) => answer)
  const showing = shown.filter(({ timing }) => timing !== 'before').map(({ claim }) => claim)
  return {
    items: demand.items.map((item) => {
      const { state, by } = demand.withdrawn
        ? { state: 'withdrawn' as const, by: [] }
        : stateOf(item, counting, showing)
      const turn = isClosed(state) ? undefined : turnOf(item, demand.date, reported)
      return { item, state, by, ...(turn ? { becomes: turn } : {}) }
    }),
    replies: [...told.map(({ answer, timing }) => ({ answer: answer.id, timing })), ...shown],
  }
}

/** Nothing is awaited any more: it was answered, or whoever asked took the demand back. */
export const isClosed = (state: ItemState): boolean => state === 'answered' || state === 'withdrawn'

/** Only an answer by name; each state and each group answers for itself; whoever is to search, the United Nations and the public may be answered by anybody. */
function mayAnswer({ addressee_kind }: Asked, { scope, body_kind }: Answered): boolean {
  if (scope !== 'individual') return false
  if (addressee_kind === 'holding_state') return isOfficial(body_kind)
  if (addressee_kind === 'armed_group') return body_kind === 'armed_group'
  return addressee_kind !== 'other_government' || body_kind === 'other_public_body'
}

/** A relative asks. Coded on the row, never read out of the words in which the asker is named. */
export const isByKin = ({ relation, by_kind }: Pick<DemandRow, 'relation' | 'by_kind'>): boolean =>
  relation !== undefined || by_kind === 'family_unnamed'

/** An answer counts from the day of the demand on; where partial dates leave it open, it counts and is marked. */
export function timingOf(asked: Edtf, said: Edtf): Timing {
  const [demand, answer] = [bounds(asked), bounds(said)]
  if (demand.latest && answer.earliest && answer.earliest >= demand.latest) return 'after'
  if (demand.earliest && answer.latest && answer.latest < demand.earliest) return 'before'
  return 'possibly_after'
}

/** From the weakest to the strongest: what was once given is not taken away by a later silence. */
const STRENGTH: readonly ItemState[] = [
  'open',
  'acknowledged_not_answered',
  'shown_not_verified',
  'answer_disputed',
  'answered',
]

function stateOf(
  item: DemandItem,
  answers: readonly Answered[],
  showings: readonly string[],
): { state: ItemState; by: string[] } {
  const effects: { state: ItemState; by: string }[] = [
    ...answers.map((answer) => ({ state: effectOf(item, answer), by: answer.id })),
    ...(item === 'proof_of_life' ? showings : []).map((claim) => ({
      state: 'shown_not_verified' as const,
      by: claim,
    })),
  ]
  const state = effects.reduce<ItemState>(
    (best, { state: one }) => (STRENGTH.indexOf(one) > STRENGTH.indexOf(best) ? one : best),
    'open',
  )
  return { state, by: effects.filter((effect) => effect.state === state).map(({ by }) => by) }
}

/** What one answer that counts does to an item. A dispute moves what was given; it cannot take away what was not. */
export function effectOf(
  item: DemandItem,
  answer: Pick<Answered, 'film' | 'established' | 'family'>,
): ItemState {
  const field = FIELD[item]
  const said = field && answer.established?.[field]
  const isGiven = said === 'yes' || said === 'disclosed'
  if (!isGiven && said !== 'shown') return 'acknowledged_not_answered'
  const family = familyOf(answer.family)
  if (family === 'disputes') return 'answer_disputed'
  if (family === 'accepts') return 'answered'
  return said === 'shown' || answer.film ? 'shown_not_verified' : 'answered'
}

/** Where the family stands now: a dispute taken back leaves what was before it. */
export function familyOf(verdicts: readonly FamilyVerdict[] = []): 'accepts' | 'disputes' | null {
  let accepted = false
  let disputed = false
  for (const { verdict } of verdicts) {
    disputed = verdict === 'disputes'
    accepted ||= verdict === 'accepts'
  }
  return disputed ? 'disputes' : accepted ? 'accepts' : null
}

const AWAITING_DEATH: readonly DemandItem[] = [
  'proof_of_life',
  'whereabouts',
  'contact',
  'medical_care',
  'release',
]
const AWAITING_FINDING: readonly DemandItem[] = [...AWAITING_DEATH, 'search', 'remains']
const AWAITING_RELEASE: readonly DemandItem[] = ['contact', 'release']

/** A death that kin or a witness affirm, or a release that is reported, closes nothing: it changes what is asked. A release tells nobody where. */
function turnOf(
  item: DemandItem,
  asked: Edtf,
  { death, release, returned, found }: Known['reported'],
): ItemTurn | undefined {
  const isReturned = returned !== undefined && timingOf(returned, asked) !== 'after'
  if ((isReturned || found) && AWAITING_FINDING.includes(item)) return 'truth'
  if (death && AWAITING_DEATH.includes(item)) return 'remains_and_truth'
  return release && AWAITING_RELEASE.includes(item) ? 'free_contact' : undefined
}

/** Whether the demand lies wholly before every date on which anyone says that the person was taken: one of the dates must be wrong. */
export function isBeforeTaken(date: Edtf, taken: readonly Edtf[]): boolean {
  return taken.length > 0 && taken.every((day) => timingOf(day, date) === 'before')
}

/** Told whether alive or dead, and where: the two things that WGEID calls fate and whereabouts. */
export function tellsFateAndWhereabouts({ established }: Pick<Answered, 'established'>): boolean {
  if (!established) return false
  const { alive, whereabouts } = established
  return (
    ['yes', 'asserted', 'death_stated'].includes(alive) &&
    ['yes', 'disclosed'].includes(whereabouts)
  )
}

/** The most that came back by name, from the weakest. `denied`: nothing but a denial or a refusal, or that nothing is known. */
export const CAME_BACK = ['nothing', 'denied', 'other_words', 'told'] as const
export type CameBack = (typeof CAME_BACK)[number]

export const kindOf = (
  answer: Pick<Answered, 'established'> & Pick<OfficialAnswerRow, 'denies'>,
): CameBack => (tellsFateAndWhereabouts(answer) ? 'told' : answer.denies ? 'denied' : 'other_words')

/** The last day on which a family may object to a reply that WGEID passed on: six months after; null where the day is not known to the month. */
export function objectionEnds(passedOn: Edtf): Edtf | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(passedOn) ?? []
  if (!year || !month) return null
  const months = Number(year) * 12 + Number(month) - 1 + 6
  const [endYear, endMonth] = [Math.floor(months / 12), (months % 12) + 1]
  const last = new Date(Date.UTC(endYear, endMonth, 0)).getUTCDate()
  const text = `${endYear}-${String(endMonth).padStart(2, '0')}`
  return (day ? `${text}-${String(Math.min(Number(day), last)).padStart(2, '0')}` : text) as Edtf
}
