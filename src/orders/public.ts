/** What anyone may know of orders and of mail: how far an order is, to whoever has its code; and round numbers. */
import { z } from 'zod'
import { MAIL_STEPS, ORDER_STATES } from './model/index.ts'

/** Found by the hash of the order's code alone. `month`: of the last change. */
export const PublicOrderStatus = z
  .strictObject({ state: z.enum(ORDER_STATES), month: z.string() })
  .brand<'public'>()
export type PublicOrderStatus = z.infer<typeof PublicOrderStatus>

/** Fewer are not said; from there on tens, so that one more or less is not seen. */
export const FEWEST = 10
const tens = z
  .int()
  .min(FEWEST)
  .refine((number) => number % FEWEST === 0)

/** "At least so many" by person or by country, never by both. A step of which there were fewer than ten is left out. */
export const PublicMailCount = z
  .strictObject({
    by: z.enum(['person', 'country']),
    of: z.string(),
    ...(Object.fromEntries(MAIL_STEPS.map((step) => [step, tens.optional()])) as Record<
      (typeof MAIL_STEPS)[number],
      z.ZodOptional<typeof tens>
    >),
  })
  .brand<'public'>()
export type PublicMailCount = z.infer<typeof PublicMailCount>

/** Null for fewer than ten. */
export const roundedDown = (number: number): number | null =>
  number < FEWEST ? null : Math.floor(number / FEWEST) * FEWEST
