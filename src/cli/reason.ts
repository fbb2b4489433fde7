import { Refusal } from '../kernel/refusal.ts'
import type { Call } from './call.ts'

/** @throws Refusal `usage` without a reason that says something */
export function reasonOf({ options }: Pick<Call, 'options'>): string {
  if (typeof options.reason !== 'string' || options.reason.trim().length < 3)
    throw new Refusal('usage', { what: '--reason "…" is missing' })
  return options.reason
}
