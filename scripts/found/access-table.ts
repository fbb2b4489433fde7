/** What the facts on access leave open, read from the sources: which step is which event, whose step it is, who was met. */
import type { AccessTrackRow } from '../../src/access/model.ts'

type Row = AccessTrackRow
type Step = Row['steps'][number]

export const VISITOR_KIND: Record<string, NonNullable<Row['visitor_kind']>> = {
  'eu-ambassadors-xinjiang': 'envoys',
  'western-ambassadors-chen-quanguo-2018': 'envoys',
  'eu-officials-2019-01': 'organisation',
  'un-high-commissioner': 'united_nations',
  'un-counterterrorism-voronkov-2019': 'united_nations',
  'oic-delegation-2019': 'organisation',
  'oic-delegation-2023': 'organisation',
  'oic-delegation-2024': 'organisation',
  'envoys-12-states-2018-12': 'envoys',
  'geneva-envoys-2019-02': 'envoys',
  'geneva-envoys-africa-2019-08': 'envoys',
  'world-bank-review-2019': 'organisation',
  'indonesian-muslim-leaders-2019-02': 'religious_leaders',
  'envoys-xinjiang-2021-03': 'envoys',
  'muslim-states-envoys-2022-08': 'envoys',
  'wmcc-ceric-2023-01': 'religious_leaders',
  'foreign-press-tour-2019-01': 'press',
  'silk-road-press-tour-2019-01': 'press',
  'turkish-delegation-xinjiang': 'envoys',
  'un-special-procedures-china': 'united_nations',
  'family-ekpar-asat': 'family',
  'consular-celil': 'consuls',
  'consular-gui-minhai': 'consuls',
  'cmp-belarus-special-rapporteur': 'united_nations',
  'cmp-iran-special-rapporteur': 'united_nations',
  'cmp-venezuela-high-commissioner': 'united_nations',
  'cmp-icrc-myanmar': 'organisation',
}

/** Whose step it is, where its status does not tell: by who took it, in each track or in all. */
export const PARTY: Record<string, Record<string, NonNullable<Step['party']>>> = {
  '*': {
    'Ministry of Foreign Affairs of China': 'host',
    'Government of China': 'host',
    'Wang Yi': 'host',
    authorities: 'host',
    'not stated': 'third',
    'unnamed sources': 'third',
  },
  'eu-ambassadors-xinjiang': { 'The China Project': 'third' },
  'un-high-commissioner': {
    '39 states at the UN': 'third',
    Switzerland: 'third',
    'Jean-Yves Le Drian, foreign minister of France': 'third',
    'Federal Department of Foreign Affairs of Switzerland': 'third',
  },
  'world-bank-review-2019': { 'James McGovern and Marco Rubio, CECC': 'third' },
}

/** Steps that an event tells of and the facts on access do not have: they stand before step `at`, counted from 0 as the facts have them. */
export const MORE_STEPS: Record<
  string,
  readonly {
    at: number
    event: string
    step: Pick<Step, 'status' | 'by' | 'words'> & Partial<Step>
  }[]
> = {
  'un-high-commissioner': [
    {
      at: 2,
      event: 'ev181',
      step: {
        status: 'reminder',
        by: 'Switzerland',
        words:
          'Asks that she be given unrestricted access, and for an independent UN investigation.',
      },
    },
    {
      at: 4,
      event: 'ev171',
      step: {
        status: 'reminder',
        by: 'Jean-Yves Le Drian, foreign minister of France',
        words: 'Asks that she be let in at the earliest date, to report.',
      },
    },
    {
      at: 4,
      event: 'ev182',
      step: {
        status: 'reminder',
        by: 'Federal Department of Foreign Affairs of Switzerland',
        words: 'Asks for unhindered access for the UN.',
      },
    },
    {
      at: 11,
      event: 'ev013',
      step: {
        status: 'declined',
        by: 'Government of China',
        words: 'Has refused several requests to look into the region.',
        note: 'The source gives no day: it stands there before January 2022.',
      },
    },
  ],
  'envoys-xinjiang-2021-03': [
    {
      at: 2,
      event: 'ev140',
      step: {
        status: 'reported',
        by: 'Mehdawi, ambassador of Palestine',
        words: 'Praises roads and the number of mosques on state media.',
      },
    },
  ],
}

/** Steps that are the same as an event, where the facts do not say so or name another; by status and date. */
export const SAME: Record<string, Record<string, string>> = {
  'eu-ambassadors-xinjiang': { 'conditions_refused 2021-03-16': 'ev044' },
  'world-bank-review-2019': { 'reported 2019-11-11': 'ev052' },
  'envoys-xinjiang-2021-03': { 'reported 2021-04-27': 'ev124' },
}

/** Findings that are the same as an event, by who found. */
export const FOUND: Record<string, Record<string, string>> = {
  'envoys-xinjiang-2021-03': { 'ambassador Mehdawi (PSE)': 'ev140' },
}

/** Events that tell of the whole visit. */
export const WHOLE: Record<string, readonly string[]> = {
  'eu-ambassadors-xinjiang': ['ev317'],
  'envoys-xinjiang-2021-03': ['ev123'],
}

/** Another date that a source gives for the same step: that of an event. */
export const ALSO_DATED: Record<string, Record<string, string>> = {
  'un-high-commissioner': { 'under_way 2022-05-23': 'ev015' },
}

const GUARDIAN =
  'https://articlemodel.com/un-human-rights-chief-could-not-speak-to-detained-uighurs-or-families-during-visit-to-xinjiang-xinjiang/'
const AP =
  'https://www.journal-news.com/nation-world/un-human-rights-chief-asks-china-to-rethink-uyghur-policies/SDRBVZWUEZFXNPL5B26XR775DE/'
const AFP_2021 = 'https://www.taipeitimes.com/News/world/archives/2021/03/18/2003754059'
const CAMPUS =
  'https://www.campuslately.com/the-united-states-remains-concerned-about-the-situation-in-western-chinas-xinjiang-2/'

/** `sources` are addresses of pages that the facts on this track cite. */
type Told<Part> = readonly (Omit<Part, 'sources'> & { sources: readonly string[] })[]
export const MET: Record<string, Told<NonNullable<Row['met']>[number]>> = {
  'un-high-commissioner': [
    {
      who: 'civil society',
      alone: 'yes',
      words: 'Met without the government watching.',
      said_by: 'Michelle Bachelet',
      sources: [GUARDIAN],
    },
    {
      who: 'the authorities of Kashgar prison and of a former centre',
      alone: 'no',
      words: 'In Xinjiang officials went along throughout.',
      said_by: 'Michelle Bachelet',
      sources: [GUARDIAN],
    },
    {
      who: 'detained Uyghurs and their families',
      alone: 'not_met',
      words: 'Could speak to none of them during the visit.',
      said_by: 'Michelle Bachelet',
      sources: [GUARDIAN],
    },
  ],
  'eu-officials-2019-01': [
    {
      who: 'people held in a centre',
      alone: 'unknown',
      words: 'Seemed to recite a dictated text, on an arranged tour.',
      said_by: 'EU officials',
      sources: [AFP_2021],
    },
  ],
}
export const STOPS: Record<string, Told<NonNullable<Row['stops']>[number]>> = {
  'un-high-commissioner': [
    { place: 'Guangzhou', sources: [AP] },
    { place: 'Kashgar', words: 'A prison and one former centre.', sources: [AP, GUARDIAN] },
    { place: 'Ürümqi', sources: [AP] },
  ],
}
/** Told as findings in the facts; a warning not to speak is a reprisal. */
export const REPRISALS: Record<string, Told<NonNullable<Row['reprisals']>[number]>> = {
  'un-high-commissioner': [
    {
      against: 'residents of Xinjiang',
      words: 'Word that they were warned not to complain.',
      said_by: 'Antony Blinken',
      sources: [CAMPUS],
    },
  ],
}
/** Findings that stand elsewhere in the track. */
export const NO_FINDING: Record<string, string> = {
  'un-high-commissioner': 'Worried at word that residents were warned not to complain.',
}

/** Raisings whose answer is on file as an official answer, too. */
export const SAME_ANSWER: Record<string, string> = {
  rs01: 'ekpar-asat-a01',
  rs08: 'ilham-tohti-a04',
  rs12: 'gulshan-abbas-a01',
  rs33: 'rahile-dawut-a01',
  rs37: 'abdurehim-heyit-a01',
}
export const ORGANISATION: Record<string, string> = { EU: 'European Union', UN: 'United Nations' }
