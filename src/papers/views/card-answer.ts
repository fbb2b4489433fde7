/** What the page says of a card TO somebody: the gate's answer, what it rests on, and the form where a card may go. */
import type { Refusal } from '../../kernel/refusals/index.ts'
import type { PublicPerson } from '../../registry/public.ts'
import type { Site } from '../../site/site.ts'
import type { CardFault, TypedCard } from '../gate/card-form.ts'
import type { GateAnswer } from '../gate/gate.ts'
import { readStanding } from './gate.ts'
import { type Ground, readGround } from './gate-ground.ts'

/** `faults`, `refusal`, `isBusy`, `answer`: what came of what was typed; without them the page asks for the first time. */
export type CardAttempt = {
  typed: TypedCard
  faults?: ReadonlySet<CardFault>
  refusal?: Refusal
  isBusy?: boolean
  answer?: GateAnswer
}
/** `pictures`: whether one with a picture may go. `mayWrite`: whether some card may. */
export type CardSection = CardAttempt & {
  answer: GateAnswer
  ground: ReadonlyMap<string, Ground>
  mayWrite: boolean
  pictures: boolean
}

/** Null when the person has left the public meanwhile. */
export async function cardSection(
  { visitor, today }: Pick<Site, 'visitor' | 'today'>,
  { slug }: Pick<PublicPerson, 'slug'>,
  attempt: CardAttempt,
): Promise<CardSection | null> {
  const standing = await readStanding(visitor, slug, attempt.typed.lang, today())
  if (!standing) return null
  const answer = attempt.answer ?? standing.answer
  const ground = await readGround(visitor, slug, answer, today())
  return {
    ...attempt,
    answer,
    ground,
    mayWrite: standing.answer.verdict === 'passes',
    pictures: standing.pictures,
  }
}
