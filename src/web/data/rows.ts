/** What a row of each list is: its schema as a table, where that is another than in JSON. */
import { z } from 'zod'
import { edtf, id, iso3, text } from '../../kernel/fields/index.ts'
import { CELL_VALUES, ReactionListItem } from '../../reactions/public.ts'
import { PublicBulkAnswer, PublicPersonAnswer } from '../../registry/public.ts'
import { ListedReaction } from '../api/lists.ts'
import { KINDS } from '../api/openapi-kinds.ts'
import { type Column, columnsOf } from './columns.ts'
import type { DataList } from './lists.ts'

const { kind, determinations } = ReactionListItem.shape
const { word, how } = determinations.unwrap().element.shape
const first = {
  id,
  kind,
  date: edtf,
  actors: z.array(text),
  actor_ids: z.array(id),
  actor_states: z.array(iso3),
  determinations: z.array(word),
  uses: z.array(how),
  quotes: z.array(z.string()),
}
/** Whoever acts and the words used stand in columns of their own: `reactionCells`. */
const cells = <Shape extends z.ZodRawShape>(item: z.ZodObject<Shape>): z.ZodType =>
  z.strictObject({ ...item.shape, ...first })
const listed = cells(ListedReaction)

const OWN: Partial<Record<DataList, z.ZodType>> = {
  answers: PublicPersonAnswer,
  bulk: PublicBulkAnswer,
  reactions: cells(ReactionListItem),
  votes: listed,
  determinations: listed,
  sanctions: listed,
  laws: listed,
  estimates: listed,
  visits: listed,
  timeline: z.strictObject({ year: text, month: z.int(), kind, count: z.int() }),
  positions: z.strictObject({
    iso3,
    name: text,
    cells: z.record(text, z.enum(CELL_VALUES)),
    spoke_alone: z.record(text, z.int()),
  }),
}

/** Columns of a list, less those that only a search gives. */
export function columnsIn(list: DataList): Column[] {
  const schema = OWN[list] ?? KINDS.find(({ name }) => name === list)!.item
  return columnsOf(schema).filter(({ name }) => !/^match\b/.test(name))
}
