import { isReaderCode, REFUSALS, type Status } from '../kernel/refusals/codes.ts'
import type { Refusal } from '../kernel/refusals/index.ts'
import { fill, type Words } from '../words/index.ts'

type Told = Pick<Refusal, 'code' | 'params'>

/** What a reader is told of a refusal, its values filled in. What only commands may meet is a fault of ours here. */
export const sayRefusal = (t: Words, { code, params }: Told): string =>
  fill(t.refusals[isReaderCode(code) ? code : 'bug'], params)

export const statusOf = ({ code }: Told): Status => REFUSALS[code].status ?? 500
