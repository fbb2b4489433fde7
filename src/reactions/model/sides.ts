/** The two sides that somebody can take on a policy, in the order in which they are told. */
export const SIDES = ['backs', 'critical'] as const
export type Side = (typeof SIDES)[number]

/** A side is one idea. Files and answers that others rely on write it in three forms: a text's stance, how a state stands on that text, and what a cell of positions says. */
export const SIGNED_AS = { backs: 'support', critical: 'condemn' } as const satisfies Record<
  Side,
  string
>
export const TOLD_AS = { backs: 'supports', critical: 'condemns' } as const satisfies Record<
  Side,
  string
>
