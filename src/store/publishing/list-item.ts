import type { z } from 'zod'

/** A row of a list from a whole document: the fields that the list's schema names, in its order, and no other. */
export function listItem<Item extends z.ZodObject>(
  schema: Item,
): (document: z.infer<Item>) => z.infer<Item> {
  const fields = Object.keys(schema.shape)
  return (document) => {
    const whole = document as Record<string, unknown>
    return Object.fromEntries(
      fields.filter((field) => whole[field] !== undefined).map((field) => [field, whole[field]]),
    ) as z.infer<Item>
  }
}
