import type { Given, Params, RefusalCode, Told } from './codes.ts'

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

  /** What another process of ours refused, as it told it. */
  static of({ code, params }: Pick<Refusal, 'code' | 'params'>): Refusal {
    return new Refusal(code, ...([params] as Given<RefusalCode>))
  }
}
