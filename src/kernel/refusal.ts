/** What may be put into a refusal's sentence. Never personal data: refusals are logged by code. */
export type RefusalParams = Record<string, string | number>

/**
 * An expected failure: "you may not", or "this cannot be read".
 * `code` is a key of the `refusals` table in `site/words/`; everything else that is thrown is a bug.
 */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly code: string
  readonly params: RefusalParams

  constructor(code: string, params: RefusalParams = {}) {
    super(code)
    this.code = code
    this.params = params
  }
}
