/** Days from one dated thing to another: a date that somebody gives, or a reaction, joint text or vote of this collection. */
import { z } from 'zod'
import {
  bounds,
  type Days,
  daysBetween,
  type Edtf,
  isEdtf,
  parseEdtf,
} from '../../kernel/dates/index.ts'
import { Refusal } from '../../kernel/refusals/index.ts'
import type { Visitor } from '../../store/connections/index.ts'
import type { InstrumentListItem, ReactionListItem } from '../public.ts'
import { readReaction, toReactionItem } from './reactions.ts'

/** An EDTF date; the id of a reaction, joint text or vote; or the address of its page, of which the end counts. */
const thing = z.string().trim().max(300)
export const DaysQuery = z.strictObject({ from: thing.optional(), to: thing.optional() })

/** One end of the count. `reaction` or `instrument`: what is dated so, where it is not a date alone. */
export type Dated = {
  date: Edtf
  reaction?: ReactionListItem
  instrument?: InstrumentListItem
}
/** `days`: null where one of the two has no bound. `order`: which comes first, as far as their bounds tell. */
export type DaysCount = { days: Days | null; order: 'before' | 'after' | 'not_known' }

/** @throws Refusal `query-unreadable` where it is no date, and nothing of this collection has that id */
export async function readDated(
  visitor: Visitor,
  name: 'from' | 'to',
  typed: string,
): Promise<Dated> {
  if (isEdtf(typed)) return { date: parseEdtf(typed) }
  const wanted = typed
    .replace(/[?#].*$/, '')
    .split('/')
    .at(-1)!
  const reaction = await readReaction(visitor, wanted)
  if (reaction) return { date: reaction.date, reaction: toReactionItem(reaction) }
  const instrument = await readInstrumentItem(visitor, wanted)
  if (instrument) return { date: instrument.date, instrument }
  throw new Refusal('query-unreadable', { name })
}

async function readInstrumentItem(
  visitor: Visitor,
  wanted: string,
): Promise<InstrumentListItem | null> {
  const row = await visitor
    .selectFrom('published.instrument')
    .select('item')
    .where('id', '=', wanted)
    .executeTakeFirst()
  return row ? (JSON.parse(row.item) as InstrumentListItem) : null
}

/** Counted from the earlier to the later; where their bounds overlap, from 0 up. */
export function countDays(from: Edtf, to: Edtf): DaysCount {
  const [one, other] = [bounds(from), bounds(to)]
  if (!one.earliest || !one.latest || !other.earliest || !other.latest)
    return { days: null, order: 'not_known' }
  if (one.latest <= other.earliest) return { days: daysBetween(from, to), order: 'before' }
  if (other.latest <= one.earliest) return { days: daysBetween(to, from), order: 'after' }
  const [there, back] = [daysBetween(from, to)!, daysBetween(to, from)!]
  return { days: { min: 0, max: Math.max(there.max, back.max) }, order: 'not_known' }
}
