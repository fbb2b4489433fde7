/** Which reactions stand in which list, as conditions on `published.reaction`: for those who list them, and for those who count them. */
import { sql } from 'kysely'

/** An event told twice stands once. */
export const TOLD_ONCE = sql<boolean>`same_as is null`
/** Results of motions; what was said of a vote at the UN stands with that vote. */
export const OUTCOMES = sql<boolean>`aspects @> '{outcome}' and instrument is null and ${TOLD_ONCE}`
export const DETERMINATIONS = sql<boolean>`determinations <> '{}' and ${TOLD_ONCE}`

/** Of our own words, written into the statement: a partial index serves only what it can be held against. */
export const literals = (words: readonly string[]) => sql.join(words.map((word) => sql.lit(word)))
