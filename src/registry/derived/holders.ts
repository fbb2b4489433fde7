/** Whether anybody on file says that a state took the person, or holds them. Pure. */
import type { Connection } from '../model/index.ts'
import type { PublicPerson } from '../public.ts'

/** Who speaks for a state that holds, or within its reach. */
const OF_THE_HOLDER: readonly Connection[] = ['holding_authority', 'person_under_control']
/** What a state alone does. */
const BY_A_STATE: readonly string[] = ['charge', 'trial', 'sentence', 'shown_by_state']

/**
 * By who speaks as the holder, what was done, and whom the person is asked of. `taken_by` is told in anybody's words, and is read by
 * nobody here: where it alone names a state, the words that name none are right too.
 */
export const isStateNamed = ({
  claims,
  demands,
  answers,
}: Pick<PublicPerson, 'claims' | 'demands' | 'answers'>): boolean =>
  claims.some(
    ({ connection, predicate }) =>
      OF_THE_HOLDER.includes(connection) || BY_A_STATE.includes(predicate),
  ) ||
  demands.some(({ addressee_kind }) => addressee_kind === 'holding_state') ||
  answers.some(({ body_kind }) => body_kind === 'holding_authority')
