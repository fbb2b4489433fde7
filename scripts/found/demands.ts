/** Demands with the silences that met them, and harm done to those who asked. */
import { type DemandRow, KIN, type ReprisalRow } from '../../src/registry/model.ts'
import {
  ASKERS,
  ASKS_AFTER,
  CAMPAIGNS,
  CHANNELS,
  FOR_OFFICIALS,
  INFERRED,
  ITEMS,
  MORE,
  SAME_EVENT,
  SILENT_ON,
  UNNAMED_KIN,
} from './demand-table.ts'
import type { Person } from './people.ts'
import type { Ledger } from './sources.ts'

const id = (person: string, mark: string, at: number) =>
  `${person}-${mark}${String(at + 1).padStart(2, '0')}`

export function demandRows(all: Person[], sources: Ledger): unknown[] {
  return all.flatMap((person) => {
    const items = ITEMS[person.id] ?? []
    if (items.length !== person.demands.length)
      throw new Error(
        `demand-table.ts: ${person.id} has ${person.demands.length} demands, ${items.length} answered`,
      )
    const told = person.demands.map(({ source, ...demand }, at) => ({
      ...demand,
      items: items[at],
      ...sources.cite(source),
    }))
    const more = (MORE[person.id] ?? []).map(({ from, ...demand }) => ({
      ...demand,
      ...sources.cite(from),
    }))
    return [...told, ...more].map((demand, at) => {
      const own = id(person.id, 'dm', at)
      const reaction = SAME_EVENT[own]
      return {
        id: own,
        persons: [person.id],
        ...(reaction ? { reaction } : {}),
        ...demand,
        by_kind: askerOf(demand.by),
        ...relationOf(demand.by),
        ...(CHANNELS[own] ? { channel: CHANNELS[own] } : {}),
        ...(CAMPAIGNS[own] ? { campaign: CAMPAIGNS[own] } : {}),
        ...silences(person, own, sources),
        ...(FOR_OFFICIALS.has(own) ? { contact_with: 'officials' as const } : {}),
        ...(ASKS_AFTER[own] ? { question: ASKS_AFTER[own] } : {}),
        ...(INFERRED.has(own) ? { inferred: true as const } : {}),
        visibility: 'public',
      } satisfies Partial<DemandRow> | object
    })
  })
}

/** A relative is told by the word in brackets; who else is a person stands in the table. */
function askerOf(by: string): DemandRow['by_kind'] {
  return ASKERS[by] ?? (/\((?:[a-z-]+)\)/.test(by) ? 'person' : 'organisation')
}

/** The word in brackets, where it is one for a relative; who is not named stands in the table. */
function relationOf(by: string): Pick<DemandRow, 'relation'> {
  const [, word] = /\(([a-z-]+)\)/.exec(by) ?? []
  const relation = UNNAMED_KIN[by] ?? KIN.find((kin) => kin === word)
  return relation ? { relation } : {}
}

function silences(person: Person, demand: string, sources: Ledger) {
  const met = (person.silences_and_reprisals ?? []).filter(({ kind }) => kind === 'no_reply')
  if (!met.length || SILENT_ON[person.id] !== demand) return {}
  return {
    silences: met.map(({ body, date, summary, source }) => ({
      body,
      date,
      summary,
      ...sources.cite(source),
    })),
  }
}

/** The facts say “him”: it is the brother who asked. */
const THREATS: Record<string, string> = {
  'baimurat-nauryzbek': 'Threatened his brother over the pickets',
}

/** Harm that the facts tell of inside a claim, told apart. */
const MORE_REPRISALS: Record<
  string,
  { body: string; date: string; summary: string; from: string }[]
> = {
  'baimurat-nauryzbek': [
    {
      body: 'court in Almaty, Kazakhstan',
      date: '2021-02-10',
      summary: 'His brother is jailed for ten days after picketing the Chinese consulate',
      from: 'bn-rfe21',
    },
    {
      body: 'court in Almaty, Kazakhstan',
      date: '2021-06-22',
      summary: 'His brother is jailed for fifteen days over the pickets',
      from: 'bn-rfe21c',
    },
    {
      body: 'officials, not named in what was read',
      date: '2021-02',
      summary: 'His brother says that they warned him: his heart might stop',
      from: 'bn-rfe21b',
    },
  ],
  'erkin-tursun': [
    {
      body: 'authorities, not named in what was read',
      date: '2019',
      summary: 'Relatives are arrested after his son speaks in public',
      from: 'et-cpj20',
    },
  ],
  'nurmuhemmet-tohti': [
    {
      body: 'authorities, not named in what was read',
      date: '2019-06',
      summary: 'A grandmother of the family is warned, as grandchildren in Canada speak out',
      from: 'nt-rfa19',
    },
  ],
}

export function reprisalRows(all: Person[], sources: Ledger): unknown[] {
  return all.flatMap((person) => {
    const told = (person.silences_and_reprisals ?? [])
      .filter(({ kind }) => kind === 'reprisal')
      .map(({ body, date, source }) => ({
        body,
        date,
        summary: THREATS[person.id],
        ...sources.cite(source),
      }))
    const more = (MORE_REPRISALS[person.id] ?? []).map(({ from, ...row }) => ({
      ...row,
      ...sources.cite(from),
    }))
    return [...told, ...more].map(
      (row, at) =>
        ({ id: id(person.id, 'rp', at), person: person.id, ...row, visibility: 'public' }) satisfies
          | Partial<ReprisalRow>
          | object,
    )
  })
}
