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
 * Uyghur, in Arabic script with European digits. Written without a native reader; one should look first at:
 * the names of the homeland and their order (site.homeland), جازاغا ھۆكۈم قىلىنغان and تۇتۇپ كېتىلگەن (codes.happened), the four fates,
 * فىلىم for "film", كونترول ئاستىدا (person), the scale (codes.grades), ھالەت ۋاقتى for "as of" (site.asOf).
 */
export const ug = {
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
  both,
  record,
  refusals,
  faults,
  gate,
  dates,
  states,
}
