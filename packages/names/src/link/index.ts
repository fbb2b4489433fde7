/**
 * Linking lists of people: who of this list is in that register, how sure is it, and what has somebody to look at.
 *
 * Names alone never link. `decide` makes no link of a pair of which only the names agree, and the type of a link holds the other
 * fields that agree, one at least. Threads, for Node: `./threads.ts`. Links are suggestions with a probability; merging is for people to do.
 */
export {
  type Accepted,
  type Cluster,
  type Clusters,
  CONFLICTS,
  type Conflict,
  clustersOf,
  conflictOf,
} from './clusters.ts'
export {
  type Corroboration,
  type Decision,
  decide,
  type Evidence,
  type Objection,
  THRESHOLDS,
  type Thresholds,
} from './decide.ts'
export {
  PLACE_LEVELS,
  type PlaceLevel,
  SEX_LEVELS,
  type SexLevel,
  YEAR_LEVELS,
  type YearLevel,
} from './fields.ts'
export {
  buildRegister,
  type LinkOptions,
  type LinkPair,
  type LinkResult,
  learnModel,
  link,
  type Register,
} from './link.ts'
export { type Model, NAME_LEVELS, type NameLevel, STANDARD } from './model.ts'
export type { LinkRecord } from './records.ts'
export { type Hindrance, type ReviewItem, reviewQueue, tellItem } from './review.ts'
