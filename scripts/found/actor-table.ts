/** Judgements on single actors, by reading the events that name them. */
import type { ActorKind, ActorRow } from '../../src/reactions/model.ts'

/** Spellings of one actor. */
export const SAME_ACTOR: Record<string, string> = {
  Turkey: 'tur',
  'United States of America': 'usa',
  'Republic of the Congo': 'cog',
  'Democratic Republic of the Congo': 'cod',
  'UN High Commissioner for Human Rights': 'un-high-commissioner-for-human-rights',
}
/** Kinds that the facts do not have. */
export const KIND_OF_ACTOR: Record<string, ActorKind> = {
  'government-of-china': 'government',
}
/** What a row has beside its name: parents, terms, notes; or another name or kind. */
export const ACTOR: Record<string, Partial<Omit<ActorRow, 'id'>>> = {
  'government-of-china': { parents: [{ actor: 'chn', relation: 'acts_for' }] } as Partial<ActorRow>,
}
