/** What a language says of each refusal: what is wrong, and what to do. Braces hold its parameters, each of which may be left out. */
import type { OperatorCode, ReaderCode, RowCode } from '../kernel/refusals/codes.ts'

export type RefusalWords = {
  /** On the site and in the API. */
  toReaders: Readonly<Record<ReaderCode, string>>
  /** On the command line, in one line. */
  toOperators: Readonly<Record<OperatorCode, string>>
}
/** Of a row or a line, after the file and line that it stands in. */
export type FaultWords = Readonly<Record<RowCode, string>>
