import { Refusal } from '../../kernel/refusals/index.ts'
import type { Call } from './call.ts'

/** @throws Refusal `option-needed` without a reason that says something */
export function reasonOf({ options }: Pick<Call, 'options'>): string {
  if (typeof options.reason !== 'string' || options.reason.trim().length < 3)
    throw new Refusal('option-needed', { option: '--reason "…"' })
  return options.reason
}
