/** Which reactions stand in which list, as conditions on `published.reaction`: for those who list them, and for those who count them. */
import { sql } from 'kysely'
import { type KindList, kindsIn } from '../model/kinds.ts'

/** An event told twice stands once. */
export const TOLD_ONCE = sql<boolean>`same_as is null`
/** Results of motions; what was said of a vote at the UN stands with that vote. */
export const OUTCOMES = sql<boolean>`aspects @> '{outcome}' and instrument is null and ${TOLD_ONCE}`
export const DETERMINATIONS = sql<boolean>`determinations <> '{}' and ${TOLD_ONCE}`

/** Of our own words, written into the statement: a partial index serves only what it can be held against. */
export const literals = (words: readonly string[]) => sql.join(words.map((word) => sql.lit(word)))

/** A counter-sanction stands beside the sanction that it answers, and alone where nobody says which that is. */
const isListed = (list: KindList) => sql<boolean>`kind in (${literals(kindsIn(list))})`
const ANSWERS_NONE = sql<boolean>`document #>> '{sanction,answers}' is null`
export const SANCTIONS = sql<boolean>`(${isListed('sanctions')} or ${isListed('answers')} and ${ANSWERS_NONE}) and ${TOLD_ONCE}`
export const LAWS = sql<boolean>`(aspects && '{law,case}' or ${isListed('laws')}) and ${TOLD_ONCE}`
export const VISITS = sql<boolean>`aspects @> '{visit}' and ${TOLD_ONCE}`
export const ESTIMATES = sql<boolean>`aspects @> '{estimate}' and ${TOLD_ONCE}`
