/**
 * Two made-up lists: a register, and a list of which a known part is in it, written by somebody else. Names repeat as they do in life:
 * 209 given names and 800 compounds of two of them (Memettursun), very unevenly borne, so most people have namesakes. The list is as bad as lists are, after scale.md §6: 30 % with a slip in the name,
 * 20 % without a birth year, 20 % a year off; and 5 % without a place, 5 % with the prefecture only, 5 % with another county.
 */
import type { LinkRecord } from '../src/link/index.ts'
import { REGIONS, type Region } from '../src/regions.ts'
import {
  GIVEN_NAMES,
  type GivenName,
  misspelt,
  randomWriting,
  type Writing,
  write,
} from './forms.ts'
import { drawer, type Random, randomFrom } from './random.ts'

export type MadeUp = {
  register: LinkRecord[]
  list: LinkRecord[]
  /** The person of the register behind a record of the list; null when there is none. */
  truth: (string | null)[]
}

type Person = {
  elements: [GivenName, GivenName]
  year: number
  county: Region
  sex: 'male' | 'female'
}

const COUNTIES = REGIONS.filter(({ level }) => level === 'county')
const COMPOUNDS = 800
/** The k-th most frequent of 1 009 names comes 1/k^0.7 as often: the first is borne by one in 24, the first twelve by one in four. */
const drawName = drawer(
  Array.from({ length: GIVEN_NAMES.length + COMPOUNDS }, (_, rank) => (rank + 1) ** -0.7),
)
const drawCounty = drawer(COUNTIES.map((_, rank) => 1 / (rank + 10)))

export function madeUpLists(registerSize: number, listSize: number, seed: number): MadeUp {
  const random = randomFrom(seed)
  const shuffled = order(random)
  const people = Array.from({ length: registerSize }, () => person(random, shuffled))
  const register = people.map((each, at) => recordOf(random, each, `r${at}`, 'register'))
  const truth: (string | null)[] = []
  const list = Array.from({ length: listSize }, (_, at) => {
    const known = random.chance(0.5) ? random.below(registerSize) : null
    truth.push(known === null ? null : `r${known}`)
    return worsened(random, known === null ? person(random, shuffled) : people[known]!, `l${at}`)
  })
  return { register, list, truth }
}

/** Names, most frequent first: in an order drawn once a seed, so that it is not that of the alphabet; simple ones before compounds. */
function order(random: Random): GivenName[] {
  const names = [...GIVEN_NAMES]
  for (let at = names.length - 1; at > 0; at--) {
    const other = random.below(at + 1)
    ;[names[at], names[other]] = [names[other]!, names[at]!]
  }
  return [...names, ...Array.from({ length: COMPOUNDS }, () => compound(random))]
}

function compound(random: Random): GivenName {
  const [first, second] = [random.pick(GIVEN_NAMES), random.pick(GIVEN_NAMES)]
  if (first === second || first.sex !== second.sex || first.uly.length + second.uly.length > 13)
    return compound(random)
  const joined = (writing: Writing): string[] =>
    first[writing].flatMap((head) =>
      second[writing].slice(0, 2).map((tail) => head + tail.toLowerCase()),
    )
  const [latin, arabic, han, pinyin] = [
    joined('latin'),
    joined('arabic'),
    joined('han'),
    joined('pinyin'),
  ]
  return { uly: latin[0]!, sex: first.sex, latin, arabic, han, pinyin }
}

function person(random: Random, names: readonly GivenName[]): Person {
  const given = names[drawName(random)]!
  let father = names[drawName(random)]!
  while (father.sex === 'f') father = names[drawName(random)]!
  return {
    elements: [given, father],
    year: 1935 + random.below(70),
    county: COUNTIES[drawCounty(random)]!,
    sex: given.sex === 'f' ? 'female' : 'male',
  }
}

const recordOf = (
  random: Random,
  { elements, year, county, sex }: Person,
  id: string,
  source: string,
): LinkRecord => ({
  id,
  names: [write(random, elements, randomWriting(random))],
  birthYear: year,
  place: county.han,
  sex,
  source,
})

function worsened(random: Random, someone: Person, id: string): LinkRecord {
  const record = recordOf(random, someone, id, 'list')
  const name = random.chance(0.3) ? misspelt(random, record.names[0]!) : record.names[0]!
  const slip = random.next()
  const birthYear =
    slip < 0.2 ? null : slip < 0.4 ? someone.year + random.pick([-1, 1]) : someone.year
  return {
    ...record,
    names: [name],
    birthYear,
    place: worsenedPlace(random, someone.county),
    sex: random.chance(0.1) ? null : record.sex,
  }
}

function worsenedPlace(random: Random, county: Region): string | null {
  const slip = random.next()
  if (slip < 0.05) return null
  if (slip < 0.1) return county.within
  if (slip < 0.15) return random.pick(COUNTIES).code
  return random.pick([
    county.code,
    county.han,
    ...county.uyghur.slice(0, 1),
    ...county.uly.slice(0, 1),
  ])
}
