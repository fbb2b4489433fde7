/** What an import would change, for whoever looks before doing it. */
import type { ComparedFile, ComparedRow } from '../../store/collection/compared.ts'
import { inShort } from '../calling/in-short.ts'

/** So many rows of a file are told in words; --json tells more. */
const MOST_TOLD = 100

export const comparedInWords = (files: readonly ComparedFile[]): string[] =>
  files.flatMap(fileInWords)

function fileInWords({ file, new: fresh, changed, same, missing, rows }: ComparedFile): string[] {
  if (fresh + changed + missing === 0) return [`${file}: ${same} the same`]
  const left = fresh + changed + missing - Math.min(rows.length, MOST_TOLD)
  return [
    `${file}: ${fresh} new, ${changed} changed, ${same} the same, ${missing} on file and not in the folder`,
    ...rows.slice(0, MOST_TOLD).flatMap((row) => rowInWords(file, row)),
    ...(left > 0 ? [`  and ${left} more: --json lists them`] : []),
  ]
}

function rowInWords(file: string, { key, is, line, changes = [] }: ComparedRow): string[] {
  const where = line === undefined ? file : `${file}:${line}`
  return [
    `  ${where}: ${is}  ${key}`,
    ...changes.map(({ field, old, new: now }) => `    ${field}: ${inShort(old)} → ${inShort(now)}`),
  ]
}
