import { access } from './access.ts'
import { actors } from './actors.ts'
import { both } from './both.ts'
import { changes } from './changes.ts'
import { charts } from './charts.ts'
import { codes } from './codes.ts'
import { data } from './data.ts'
import { dates } from './dates.ts'
import { demands } from './demands.ts'
import { desk } from './desk.ts'
import { dossiers } from './dossiers.ts'
import { errors } from './errors.ts'
import { facilities } from './facilities.ts'
import { faults } from './faults.ts'
import { gate } from './gate.ts'
import { instruments } from './instruments.ts'
import { languages } from './languages.ts'
import { lists } from './lists.ts'
import { matrix } from './matrix.ts'
import { method } from './method.ts'
import { orders } from './orders.ts'
import { papers } from './papers.ts'
import { person } from './person.ts'
import { print } from './print.ts'
import { reactions } from './reactions.ts'
import { record } from './record.ts'
import { refusals } from './refusals.ts'
import { search } from './search.ts'
import { settled } from './settled.ts'
import { site } from './site.ts'
import { sources } from './sources.ts'
import { states } from './states.ts'
import { terms } from './terms.ts'
import { unnamed } from './unnamed.ts'
import { visits } from './visits.ts'
import { wall } from './wall.ts'

/**
 * English. Texts are data: a sentence, a word, a list of sentences, or a count with a text for each category that its language has.
 * {braces} are filled. Every key stands in every other language too: the type of these tables is the type of all.
 */
export const en = {
  /** What pages say. */
  site: {
    site,
    ...codes,
    access,
    actors,
    changes,
    charts,
    data,
    demands,
    desk,
    dossiers,
    errors,
    facilities,
    instruments,
    languages,
    lists,
    matrix,
    method,
    orders,
    papers,
    person,
    reactions,
    refusals: refusals.toReaders,
    search,
    sources,
    unnamed,
    visits,
    wall,
  },
  /** What is printed on papers. */
  print: { ...print, ...settled, ...terms },
  /** What both say. */
  both,
  record,
  refusals,
  faults,
  gate,
  dates,
  states,
}
