/** The columns of a list as a table, from the schema that its rows were parsed by. */
import type { z } from 'zod'
import { byLanguage, ownText } from '../../kernel/about/own-text.ts'
import { edtf } from '../../kernel/fields/index.ts'

/** `said`: a text of ours, which may stand by language. `objects`: a list of things, as JSON in one cell. */
export type ColumnKind = 'text' | 'said' | 'date' | 'number' | 'truth' | 'code' | 'objects'

/** `name`: as the table has it; of what stands in a list of things, `list[].name`. `codes`: every value that it can have. */
export type Column = { name: string; kind: ColumnKind; isList: boolean; codes?: readonly string[] }

type Def = {
  type: string
  innerType?: z.ZodType
  element?: z.ZodType
  valueType?: z.ZodType
  shape?: Record<string, z.ZodType>
  options?: z.ZodType[]
  left?: z.ZodType
  right?: z.ZodType
  in?: z.ZodType
  entries?: Record<string, string>
  values?: unknown[]
}
const defOf = (schema: z.ZodType) => schema.def as unknown as Def
/** A description makes another schema of the same definition. */
const isSame = (schema: z.ZodType, other: z.ZodType) => schema.def === other.def

const KINDS: Readonly<Record<string, ColumnKind>> = {
  string: 'text',
  number: 'number',
  int: 'number',
  boolean: 'truth',
}

/** Columns in the order of the schema; of things in a list those alone that have codes. */
export function columnsOf(schema: z.ZodType, name = '', isList = false): Column[] {
  if (isSame(schema, ownText) || isSame(schema, byLanguage)) return [{ name, kind: 'said', isList }]
  if (isSame(schema, edtf)) return [{ name, kind: 'date', isList }]
  const def = defOf(schema)
  const within = def.innerType ?? def.in
  if (within) return columnsOf(within, name, isList)
  if (def.shape)
    return Object.entries(def.shape).flatMap(([key, each]) =>
      columnsOf(each, name ? `${name}.${key}` : key, isList),
    )
  if (def.valueType) return columnsOf(def.valueType, `${name}.…`, isList)
  if (def.element) return listOf(def.element, name)
  const parts = def.options ?? [def.left, def.right].flatMap((part) => part ?? [])
  if (parts.length > 0) return eachOnce(parts.flatMap((part) => columnsOf(part, name, isList)))
  return [plain(def, name, isList)]
}

function listOf(element: z.ZodType, name: string): Column[] {
  const inside = columnsOf(element, `${name}[]`, true)
  const [only] = inside
  if (inside.length === 1 && only!.name === `${name}[]`) return [{ ...only!, name }]
  return [
    { name, kind: 'objects', isList: true },
    ...inside.filter(({ codes }) => codes !== undefined),
  ]
}

function plain({ type, entries, values }: Def, name: string, isList: boolean): Column {
  if (entries) return { name, kind: 'code', isList, codes: Object.values(entries) }
  if (type !== 'literal') return { name, kind: KINDS[type] ?? 'text', isList }
  const codes = (values ?? []).filter((value) => typeof value === 'string')
  return codes.length === 0
    ? { name, kind: 'truth', isList }
    : { name, kind: 'code', isList, codes }
}

/** What several shapes of a row have stands once. */
function eachOnce(columns: readonly Column[]): Column[] {
  const found = new Map<string, Column>()
  for (const column of columns) if (!found.has(column.name)) found.set(column.name, column)
  return [...found.values()]
}
