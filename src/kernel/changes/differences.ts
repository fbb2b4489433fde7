/** What is another in one row than in the other, field by field. */

/** `field`: where it stands, with dots where a value has parts. What was not there, or is no longer, is left out. */
export type Difference = { field: string; old?: unknown; new?: unknown }
type Parts = Readonly<Record<string, unknown>>

/** In the order of the fields of the old row, then of the new. Lists are told whole: their order says something too. */
export function differences(old: Parts, now: Parts, within = ''): Difference[] {
  const fields = [...new Set([...Object.keys(old), ...Object.keys(now)])]
  return fields.flatMap((field) => differenceIn(old[field], now[field], within + field))
}

function differenceIn(old: unknown, now: unknown, field: string): Difference[] {
  if (isParts(old) && isParts(now)) return differences(old, now, `${field}.`)
  if (isEqual(old, now)) return []
  return [
    { field, ...(old === undefined ? {} : { old }), ...(now === undefined ? {} : { new: now }) },
  ]
}

const isParts = (value: unknown): value is Parts =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function isEqual(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((each, at) => isEqual(each, b[at]))
  if (isParts(a) && isParts(b)) return differences(a, b).length === 0
  return a === b
}
