/** One made-up person for each way in which somebody who was taken long ago can be found, named, given back, or go on being lost. Nobody here exists. */
import { died, kin, SISTER, type State, taken } from './states-of-people.ts'

const LAB = { by: 'Laboratory of Sund', knows: 'search_body' } as const
const COURT = { by: 'Court of Olm', knows: 'state_institution' } as const
const GRANDMOTHERS = { by: 'Grandmothers of Sund', knows: 'other_public_body' } as const

const identified = { is: 'remains_identified', date: '2009-05', said: '2009-05', ...LAB }
const accepted = { is: 'remains_accepted', date: '2013-02', said: '2013-02' }
const refused = { is: 'remains_refused', date: '2009-06', said: '2009-06' }
const returned = { is: 'remains_returned', date: '2013-04', said: '2013-04' }
const found = { is: 'found_alive', date: '2010-08', said: '2010-08', ...GRANDMOTHERS }
const lost = kin(['whereabouts', 'truth'], { date: '2005-03' })
const remains = kin(['remains', 'truth'], { date: '2008-01' })
const search = kin(['search'], { kind: 'search_body', to: 'Search Commission of Tarvand' })
const long = { ...taken, date: '1977-05-06' }

export const LOST: readonly State[] = [
  { slug: 'lost', name: 'Ana Lost', sex: 'female', said: [long], asks: [lost, search] },
  { slug: 'lost-unasked', name: 'Bruno Lost', said: [long] },
  {
    slug: 'found',
    name: 'Clara Found',
    sex: 'female',
    said: [long, found],
    asks: [lost],
  },
  { slug: 'found-unasked', name: 'Dario Found', said: [long, found] },
  {
    slug: 'found-say-those-who-hold',
    name: 'Elio Found',
    said: [long, { ...found, by: 'Ministry of Tarvand', knows: 'holding_authority' }],
    asks: [lost],
  },
  {
    slug: 'found-and-asked-for-since',
    name: 'Flora Found',
    sex: 'female',
    said: [long, found],
    asks: [kin(['truth', 'release'], { date: '2015-02' })],
  },
  {
    slug: 'declared-absent',
    name: 'Gino Absent',
    said: [long, { is: 'declared_absent', date: '1985-11', said: '1985-11', ...COURT }],
    asks: [lost],
  },
  {
    slug: 'registered-dead',
    name: 'Hugo Registered',
    said: [long, { is: 'registered_dead', date: '1986-01', said: '1986-01', ...COURT }],
    asks: [lost],
  },
  {
    slug: 'registered-dead-unasked',
    name: 'Iris Registered',
    sex: 'female',
    said: [long, { is: 'registered_dead', date: '1986-01', said: '1986-01', ...COURT }],
  },
  {
    slug: 'remains-identified',
    name: 'Juno Remains',
    sex: 'female',
    said: [long, identified],
    asks: [remains],
  },
  {
    slug: 'remains-refused',
    name: 'Karlo Remains',
    said: [long, identified, refused],
    asks: [remains],
  },
  {
    slug: 'remains-accepted',
    name: 'Lidia Remains',
    sex: 'female',
    said: [long, identified, accepted],
    asks: [remains],
  },
  {
    slug: 'remains-returned',
    name: 'Mario Remains',
    said: [long, identified, accepted, returned],
    asks: [remains],
  },
  {
    slug: 'dead-and-still-asked-for',
    name: 'Nico Dead',
    said: [long, died({ date: '1977', said: '1985-06', by: SISTER })],
    asks: [kin(['whereabouts', 'truth'], { date: '2024-03', question: 'where' })],
  },
  {
    slug: 'dead-and-asked-for-before',
    name: 'Olga Dead',
    sex: 'female',
    said: [long, died({ date: '1977', said: '1985-06', by: SISTER })],
    asks: [kin(['whereabouts', 'truth'], { date: '1979-03', question: 'where' })],
  },
]
