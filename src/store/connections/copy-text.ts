/** Values as COPY reads them, in its text format. */

const SIGNS: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }
export const escaped = (text: string): string =>
  /[\\\n\r\t]/.test(text) ? text.replace(/[\\\n\r\t]/g, (sign) => SIGNS[sign]!) : text

/** A value of a column; a list is an array of the database's. */
export function inCopy(value: unknown): string {
  if (value === null || value === undefined) return '\\N'
  if (typeof value === 'string') return escaped(value)
  if (typeof value === 'boolean') return value ? 't' : 'f'
  return Array.isArray(value) ? escaped(arrayOf(value)) : String(value)
}

const arrayOf = (values: readonly unknown[]): string =>
  `{${values.map((each) => (typeof each === 'number' ? each : quoted(each))).join(',')}}`

const quoted = (value: unknown): string =>
  value === null ? 'null' : `"${String(value).replace(/["\\]/g, (sign) => `\\${sign}`)}"`

export const copyLine = (values: readonly unknown[]): string => `${values.map(inCopy).join('\t')}\n`
