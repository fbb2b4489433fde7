/** Standing claims, and pure functions over them: what is said, what conflicts, how long it took. */
import {
  compareDates,
  corroborate,
  type Days,
  daysBetween,
  type Edtf,
} from '../../kernel/dates/index.ts'
import { fold } from '../../kernel/withholding/fold.ts'
import { timingOf } from '../asked/demands.ts'
import { type Happening, isPredicate, predicate, tells } from '../model/predicates.ts'
import {
  type FREEDOMS,
  HAPPENINGS,
  type PublicClaim,
  type PublicFate,
  type PublicHappening,
} from '../public.ts'
import { deathOf, isDateOfDeath, mayAnnounceDeath, refusalsOf } from './deaths.ts'
import {
  bestOf,
  compareClaims,
  compareEnds,
  isHoldingSide,
  latest,
  of,
  VOUCHED,
} from './hearing.ts'

/** First axis of status: one line a happening, in the words of whoever is heard first on it. */
export function happened(claims: readonly PublicClaim[]): PublicHappening[] {
  return HAPPENINGS.flatMap((what) => {
    const claim =
      what === 'reported_dead'
        ? deathToTell(claims)
        : bestOf(claims.filter((each) => axisOf(each) === what))
    if (!claim) return []
    return [
      {
        what,
        by: claim.claimant,
        connection: claim.connection,
        ...(claim.date && isDateOf(what, claim) ? { date: claim.date } : {}),
        ...(claim.said_on ? { as_of: claim.said_on } : {}),
        claim: claim.id,
        ...(what === 'reported_released'
          ? {
              free: {
                travel: freedom(claims, 'free_to_travel'),
                call: freedom(claims, 'free_to_call'),
              },
            }
          : {}),
      },
    ]
  })
}

const isDateOf = (what: Happening, claim: PublicClaim): boolean =>
  what !== 'reported_dead' || isDateOfDeath(claim)

/** Who says that the person died; where that is said by words on remains alone, those have a line of their own. */
function deathToTell(claims: readonly PublicClaim[]): PublicClaim | undefined {
  const claim = deathOf(claims)?.claim
  const isTold = claims.some((each) => axisOf(each) === 'remains_identified')
  return claim && (isDateOfDeath(claim) || !isTold) ? claim : undefined
}

/** What whoever is heard first on it says: yes or no; anything else says neither. */
function freedom(
  claims: readonly PublicClaim[],
  key: 'free_to_travel' | 'free_to_call',
): (typeof FREEDOMS)[number] {
  const said = bestOf(of(claims, key))?.value
  return said === 'yes' || said === 'no' ? said : 'not_known'
}

const axisOf = (claim: PublicClaim): Happening | undefined =>
  isPredicate(claim.predicate) ? predicate(claim.predicate).axis : undefined

/**
 * Second axis: fate and whereabouts, from the newest statement about them. A film shows nobody's fate.
 * Who is free to travel, as others than the state say, is not missing. Without any, nothing has been disclosed.
 */
export function fateOf(claims: readonly PublicClaim[]): PublicFate {
  const found = foundOf(claims)
  if (found) return found
  const taken = takenFrom(claims)
  const afterTaken = (date: Edtf | undefined) =>
    date !== undefined && taken !== undefined && compareDates(date, taken) > 0
  const told: {
    state: PublicFate['state']
    claims: PublicClaim[]
    dateOf: (claim: PublicClaim) => Edtf | undefined
  }[] = [
    {
      state: 'clarified',
      claims: claims.filter((claim) => claim.connection === 'person_free'),
      dateOf: (claim) => claim.said_on,
    },
    {
      state: 'clarified',
      claims: of(claims, 'free_to_travel').filter(
        (claim) => claim.value === 'yes' && !isHoldingSide(claim),
      ),
      dateOf: (claim) => claim.said_on ?? claim.date,
    },
    {
      state: 'family_contact',
      claims: of(claims, 'last_contact').filter(
        (claim) => claim.connection === 'relative' && afterTaken(claim.date),
      ),
      dateOf: (claim) => claim.date,
    },
    {
      state: 'disclosed',
      claims: of(claims, 'place_disclosed'),
      dateOf: (claim) => claim.said_on ?? claim.date,
    },
    {
      state: 'not_disclosed',
      claims: of(claims, 'no_contact'),
      dateOf: (claim) => claim.said_on ?? claim.date,
    },
  ]
  let newest: (PublicFate & { as_of: Edtf }) | undefined
  for (const { state, claims: candidates, dateOf } of told) {
    const last = latest(candidates, dateOf)
    if (last && (!newest || compareEnds(last.date, newest.as_of) > 0))
      newest = { state, by: last.claim.claimant, as_of: last.date, claim: last.claim.id }
  }
  return newest ?? { state: 'not_disclosed' }
}

/** What no later word takes back: somebody was found alive, or lies where the family knows. Of the dead only what may be announced. */
function foundOf(claims: readonly PublicClaim[]): PublicFate | null {
  const told = claims.filter((claim) => claim.standing !== 'disputed' && !isHoldingSide(claim))
  const alive = bestOf(of(told, 'found_alive'))
  if (alive) return fateBy('found_alive', alive)
  if (!mayAnnounceDeath(claims)) return null
  const returned = bestOf(of(told, 'remains_returned'))
  if (returned) return fateBy('remains_returned', returned)
  const identified = bestOf(of(told, 'remains_identified'))
  return identified ? fateBy('remains_identified', identified) : null
}

const fateBy = (state: PublicFate['state'], claim: PublicClaim): PublicFate => ({
  state,
  by: claim.claimant,
  ...(claim.date ? { as_of: claim.date } : {}),
  claim: claim.id,
})

/** The earliest date on which anyone says that the person was taken or disappeared. */
export function takenFrom(claims: readonly PublicClaim[]): Edtf | undefined {
  return of(claims, 'detained_on', 'disappeared_on')
    .flatMap((claim) => claim.date ?? [])
    .sort(compareDates)[0]
}

type Dated = { date: Edtf; claim: string }
const dated = (found: { claim: PublicClaim; date: Edtf } | undefined): Dated | undefined =>
  found && { date: found.date, claim: found.claim.id }

/**
 * Last contact that a relative or an independent person vouches for; a person who speaks freely vouches by speaking.
 * Where nobody tells of a contact, the day that the person was taken or lost, as said by others than the state.
 */
export function lastWord(claims: readonly PublicClaim[]): Dated | undefined {
  const contacts = of(claims, 'last_contact').filter((claim) => VOUCHED.includes(claim.connection))
  const free = claims.filter((claim) => claim.connection === 'person_free')
  const word = [
    latest(contacts, (claim) => claim.date),
    latest(free, (claim) => claim.said_on ?? claim.date),
  ]
    .filter((found) => found !== undefined)
    .sort((a, b) => compareEnds(b.date, a.date))[0]
  if (word) return dated(word)
  const best = bestOf(
    of(claims, 'disappeared_on', 'detained_on').filter(
      (claim) => claim.date && !isHoldingSide(claim),
    ),
  )
  return best?.date ? { date: best.date, claim: best.id } : undefined
}

export const lastShown = (claims: readonly PublicClaim[]): Dated | undefined =>
  dated(latest(of(claims, 'shown_by_state'), (claim) => claim.date))

/** Date of the newest statement on file. */
export const asOf = (claims: readonly PublicClaim[]): Edtf | undefined =>
  latest(
    claims.filter((claim) => tells(claim.predicate) !== 'honour'),
    (claim) => claim.said_on,
  )?.date

export type Clock = { name: 'taken_to_first_official_word'; from: Dated; to: Dated; days: Days }

/**
 * From being taken to the first official word: one clock for each pair of dates that standing claims give, never a union.
 * Claims that give the very same date share a clock, named by the one heard first. None runs past a death or a release that kin or the person tell.
 */
export function clocks(claims: readonly PublicClaim[]): Clock[] {
  const ends = endsOf(claims)
  const made: Clock[] = []
  for (const from of distinctDates(of(claims, 'detained_on', 'disappeared_on'))) {
    for (const to of distinctDates(of(claims, 'first_official_word'))) {
      const days = daysBetween(from.date, to.date)
      if (days && days.max > 0 && !isPastEnd(to.date, ends))
        made.push({ name: 'taken_to_first_official_word', from, to, days })
    }
  }
  return made
}

/** Days on which kin, or the person, tell that it ended: by a death that is affirmed, or in freedom. */
function endsOf(claims: readonly PublicClaim[]): Edtf[] {
  const death = deathOf(claims)
  const freed = of(claims, 'released_on').filter(
    ({ connection }) => connection === 'relative' || connection === 'person_free',
  )
  const free = of(claims, 'free_to_travel').filter(
    (claim) => claim.value === 'yes' && !isHoldingSide(claim),
  )
  const died = death?.word === 'affirmed' && isDateOfDeath(death.claim) ? [death.claim] : []
  return [...died, ...freed, ...free, ...of(claims, 'found_alive')].flatMap(
    ({ date }) => date ?? [],
  )
}

/** No days since being taken are counted past such a day. */
const isPastEnd = (date: Edtf, ends: readonly Edtf[]): boolean =>
  ends.some((end) => timingOf(end, date) !== 'before')

function distinctDates(claims: readonly PublicClaim[]): Dated[] {
  const byDate = new Map<string, Dated>()
  for (const claim of [...claims].sort(compareClaims)) {
    if (claim.date && !byDate.has(claim.date))
      byDate.set(claim.date, { date: claim.date, claim: claim.id })
  }
  return [...byDate.values()].sort((a, b) => compareDates(a.date, b.date))
}

/** Standing claims on one predicate that cannot all be so. Values that agree, or dates of which one contains the other, corroborate. */
export function conflicts(
  claims: readonly PublicClaim[],
): { predicate: string; claims: string[] }[] {
  const predicates = [...new Set(claims.map((claim) => claim.predicate))].filter(isPredicate)
  return predicates.flatMap((key) => {
    const rivals = of(claims, key)
    const clashes = rivals.filter((one) =>
      rivals.some((other) => !agree(one, other, predicate(key).compare)),
    )
    return clashes.length > 0 ? [{ predicate: key, claims: clashes.map(({ id }) => id) }] : []
  })
}

function agree(
  a: PublicClaim,
  b: PublicClaim,
  compare: 'text' | 'date' | 'term' | 'none',
): boolean {
  if (compare === 'date') return !a.date || !b.date || corroborate(a.date, b.date)
  if (compare === 'term')
    return !a.term || !b.term || a.term === b.term || [a.term, b.term].includes('not_disclosed')
  return compare === 'none' || fold(a.value) === fold(b.value)
}

/** Claims that the headline is made of. A denial stands beside it and never empties it. */
export function headline(claims: readonly PublicClaim[]) {
  const first = (...keys: string[]) => bestOf(of(claims, ...keys))?.id
  const contact = latest(
    of(claims, 'last_contact').filter((claim) => VOUCHED.includes(claim.connection)),
    (claim) => claim.date,
  )?.claim.id
  const said = {
    account: accountOf(claims)?.id,
    sentence: first('sentence'),
    release: first('released_on'),
    death: deathOf(claims)?.claim.id,
    remains: first('remains_identified'),
    refused: bestOf(refusalsOf(claims))?.id,
    found: first('found_alive'),
    contact,
  }
  return {
    ...(Object.fromEntries(Object.entries(said).filter(([, id]) => id !== undefined)) as Partial<
      typeof said
    >),
    denials: of(claims, 'denial')
      .sort(compareClaims)
      .map(({ id }) => id),
  }
}

/** The best-graded first-hand account of being taken; the state's own version only where nobody else has given one. */
const accountOf = (claims: readonly PublicClaim[]): PublicClaim | undefined =>
  bestOf(of(claims, 'detained_on', 'disappeared_on'))
