/**
 * What can be claimed of a person: one row a predicate, with the reason beside it.
 * `many`: several standing values are no conflict. `compare`: how two values of a one-valued predicate are held against each other.
 * `highest`: how public it may ever be. `axis`: what a standing claim says on the first axis of status.
 */
import type { Visibility } from '../../kernel/fields/index.ts'

type Compare = 'text' | 'date' | 'term' | 'none'
export type Happening =
  | 'taken'
  | 'disappeared'
  | 'sentenced'
  | 'reported_released'
  | 'reported_dead'
  | 'remains_identified'
  | 'shown_by_state'
/**
 * What a claim of it tells. `identity`: who the person is, at no moment. `reason`: why the person is said to be held, shown among the
 * claims and nowhere else. `honour`: from afar, no news of the person. Only events and honours stand in the timeline.
 */
export type Tells = 'identity' | 'event' | 'reason' | 'honour'
export type Predicate = {
  tells: Tells
  many: boolean
  compare: Compare
  highest: Visibility
  axis?: Happening
  reason: string
}

export const PREDICATES = {
  name: {
    tells: 'identity',
    many: true,
    compare: 'none',
    highest: 'public',
    reason: 'every form that somebody uses, in its own script; none is the right one',
  },
  pronunciation: {
    tells: 'identity',
    many: true,
    compare: 'none',
    highest: 'public',
    reason:
      'how the name is said, in the letters that a source gives for it: whoever reads it aloud before others needs it. Never worked out here',
  },
  sex: {
    tells: 'identity',
    many: false,
    compare: 'text',
    highest: 'public',
    reason: 'WGEID form, identity of the person',
  },
  ethnicity: {
    tells: 'identity',
    many: true,
    compare: 'none',
    highest: 'public',
    reason: 'as the person or the family says; public only where the campaign is',
  },
  profession: {
    tells: 'identity',
    many: true,
    compare: 'none',
    highest: 'public',
    reason: 'a person is a person first',
  },
  home_place: {
    tells: 'identity',
    many: true,
    compare: 'none',
    highest: 'public',
    reason: 'WGEID form; a town or county, never a street',
  },
  birth: {
    tells: 'identity',
    many: false,
    compare: 'date',
    highest: 'public',
    reason: 'WGEID form; year and place, the full day only where the campaign gives it',
  },
  last_contact: {
    tells: 'event',
    many: true,
    compare: 'none',
    highest: 'public',
    reason:
      'seen or heard from, vouched for by a relative or an independent person: the clock of the last word',
  },
  no_contact: {
    tells: 'event',
    many: true,
    compare: 'none',
    highest: 'public',
    reason: 'the family states that it has no contact, or does not know the place',
  },
  disappeared_on: {
    tells: 'event',
    many: false,
    compare: 'date',
    highest: 'public',
    axis: 'disappeared',
    reason: 'WGEID form, date of disappearance',
  },
  detained_on: {
    tells: 'event',
    many: true,
    compare: 'date',
    highest: 'public',
    axis: 'taken',
    reason:
      'WGEID form; a person can be taken twice, dates that differ are shown as disputed all the same',
  },
  taken_by: {
    tells: 'event',
    many: true,
    compare: 'none',
    highest: 'public',
    reason: 'who is said to have taken the person: a state, a group, or men whom nobody knows',
  },
  given_away: {
    tells: 'event',
    many: true,
    compare: 'none',
    highest: 'public',
    reason: 'a child said to have been handed to others; never to whom',
  },
  held_at: {
    tells: 'event',
    many: true,
    compare: 'none',
    highest: 'public',
    reason: 'place where the person is said to be, at a date',
  },
  place_disclosed: {
    tells: 'event',
    many: true,
    compare: 'none',
    highest: 'public',
    reason: 'an authority of the holding state itself names the place',
  },
  charge: {
    tells: 'reason',
    many: true,
    compare: 'none',
    highest: 'public',
    reason: 'the law as cited; apart from what the person is said to have done',
  },
  imputed_activity: {
    tells: 'reason',
    many: true,
    compare: 'none',
    highest: 'public',
    reason:
      'why the person is said to be held: always under the name of who says so, never in a headline or a list',
  },
  trial: {
    tells: 'event',
    many: true,
    compare: 'none',
    highest: 'public',
    reason: 'dates, courts, openness',
  },
  sentence: {
    tells: 'event',
    many: false,
    compare: 'term',
    highest: 'public',
    axis: 'sentenced',
    reason: 'a length somebody states; never shown without the claimant',
  },
  sentence_note: {
    tells: 'event',
    many: true,
    compare: 'none',
    highest: 'public',
    reason: 'appeal, reduction, or that no paper was ever shown',
  },
  released_on: {
    tells: 'event',
    many: false,
    compare: 'date',
    highest: 'public',
    axis: 'reported_released',
    reason: 'reported release says nothing on freedom to travel or to call',
  },
  free_to_travel: {
    tells: 'event',
    many: false,
    compare: 'text',
    highest: 'public',
    reason: 'after a reported release: yes, no, or nothing said',
  },
  free_to_call: {
    tells: 'event',
    many: false,
    compare: 'text',
    highest: 'public',
    reason: 'after a reported release: yes, no, or nothing said',
  },
  death: {
    tells: 'event',
    many: false,
    compare: 'date',
    highest: 'public',
    axis: 'reported_dead',
    reason: 'needs its own dated claim; anything else says nothing on life',
  },
  death_cause: {
    tells: 'event',
    many: true,
    compare: 'none',
    highest: 'public',
    reason: 'circumstances and causes, by who states them',
  },
  registered_dead: {
    tells: 'event',
    many: true,
    compare: 'none',
    highest: 'public',
    reason: 'a civil register writes “dead” where nobody has been found: no word of a death',
  },
  declared_absent: {
    tells: 'event',
    many: false,
    compare: 'date',
    highest: 'public',
    reason: 'absent by law, so that the family may go on living: no word of a death',
  },
  remains_identified: {
    tells: 'event',
    many: true,
    compare: 'none',
    highest: 'public',
    axis: 'remains_identified',
    reason: 'by whom, and how; announces a death only once the family has accepted it',
  },
  remains_accepted: {
    tells: 'event',
    many: true,
    compare: 'none',
    highest: 'public',
    reason: 'the family accepts that the remains are the person’s: affirms the death',
  },
  remains_refused: {
    tells: 'event',
    many: true,
    compare: 'none',
    highest: 'public',
    reason: 'the family does not accept it: a doubt of kin, until they accept',
  },
  remains_returned: {
    tells: 'event',
    many: true,
    compare: 'none',
    highest: 'public',
    reason: 'handed to the family: nobody asks for them any more, unless the family does again',
  },
  buried: {
    tells: 'event',
    many: true,
    compare: 'none',
    highest: 'public',
    reason: 'where and by whom the person was laid to rest, as somebody tells',
  },
  found_alive: {
    tells: 'event',
    many: true,
    compare: 'none',
    highest: 'public',
    reason: 'a child given away, or anybody else, found alive; who they are today is not told',
  },
  present_identity: {
    tells: 'identity',
    many: true,
    compare: 'none',
    highest: 'sealed',
    reason: 'the name under which somebody who was found lives today: never public',
  },
  shown_by_state: {
    tells: 'event',
    many: true,
    compare: 'none',
    highest: 'public',
    axis: 'shown_by_state',
    reason: 'film, call or statement within the reach of the state: under neither family nor state',
  },
  showing_disputed: {
    tells: 'event',
    many: true,
    compare: 'none',
    highest: 'public',
    reason: 'doubt about such a film: who, and on what ground',
  },
  first_official_word: {
    tells: 'event',
    many: false,
    compare: 'date',
    highest: 'public',
    reason:
      'first word on this person by name from the holding state, as the coder reads the sources: ends the first clock',
  },
  denial: {
    tells: 'event',
    many: true,
    compare: 'none',
    highest: 'public',
    reason: 'stands beside the headline and never empties it',
  },
  finding: {
    tells: 'event',
    many: true,
    compare: 'none',
    highest: 'public',
    reason: 'opinion or decision of a UN body, a court outside the holding state, or a tribunal',
  },
  situation: {
    tells: 'event',
    many: true,
    compare: 'none',
    highest: 'public',
    reason: 'anything else that is said of the person at a date',
  },
  health: {
    tells: 'event',
    many: true,
    compare: 'none',
    highest: 'public',
    reason: 'only what the family or the campaign has made public',
  },
  relatives_campaigning: {
    tells: 'identity',
    many: true,
    compare: 'none',
    highest: 'public',
    reason: 'only relatives who campaign in public are named',
  },
  award: {
    tells: 'honour',
    many: true,
    compare: 'none',
    highest: 'public',
    reason: 'who honoured the person, and when',
  },
} as const satisfies Record<string, Predicate>

export type PredicateKey = keyof typeof PREDICATES
export const isPredicate = (key: string): key is PredicateKey => Object.hasOwn(PREDICATES, key)
export const predicate = (key: PredicateKey): Predicate => PREDICATES[key]

/** Null for a key of another version. */
export const tells = (key: string): Tells | null => (isPredicate(key) ? predicate(key).tells : null)
