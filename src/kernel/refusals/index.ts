import type { CodeOfFaults, Given, Params, ParamsOf, RefusalCode, Told } from './codes.ts'

/** An expected failure: "you may not", or "this cannot be read". Everything else that is thrown is a bug. */
export class Refusal<C extends RefusalCode = RefusalCode> extends Error {
  override name = 'Refusal'
  readonly code: C
  readonly params: Params
  /** What it comes of, where that is several things: said in the place of `what`. */
  readonly faults: readonly Told[] = []

  constructor(code: C, ...[params]: Given<C>) {
    super(code)
    this.code = code
    this.params = params ?? {}
  }

  /** What another process of ours refused, as it told it. One of another version tells of no faults. */
  static of({ code, params, faults = [] }: ToldRefusal): Refusal {
    return new RefusalRead(code, params, faults)
  }

  /** What comes of faults, each of which has a sentence of its own. `what` names them by their codes, for programs. */
  static because<C extends CodeOfFaults>(
    code: C,
    params: Omit<ParamsOf<C>, 'what'>,
    faults: readonly Told[],
  ): Refusal {
    return new RefusalRead(code, { ...params, what: faults.map(inCodes).join('; ') }, faults)
  }
}

/** A refusal as one process tells it to another. */
export type ToldRefusal = Pick<Refusal, 'code' | 'params'> & Partial<Pick<Refusal, 'faults'>>

class RefusalRead extends Refusal {
  override readonly faults: readonly Told[]

  constructor(code: RefusalCode, params: Params, faults: readonly Told[]) {
    super(code, ...([params] as Given<RefusalCode>))
    this.faults = faults
  }
}

const inCodes = ({ code, params }: Told): string =>
  'at' in params ? `${params.at}: ${code}` : code
