/** Official answers: on one person by name, and on many without a name. */
import type { OfficialAnswerRow } from '../../src/registry/model.ts'
import { type Facts, known, type Page } from './facts.ts'
import type { Person } from './people.ts'
import type { Ledger } from './sources.ts'

type Bulk = {
  id: string
  body: string
  speaker: string
  date: string
  medium: string
  about: string
  counts: Record<string, number>
  claims?: string
  source: Page
}

/** Films made or shown by the state, with the signs of coercion that somebody recorded. */
const FILMS: Record<string, string[]> = {
  'abdurehim-heyit-a01': [
    'he states the day’s date aloud (Taipei Times, agencies)',
    'speech and posture suggest coercion, say diaspora activists; image editing not excluded (Taipei Times, agencies)',
    'sound and picture seem not to match (Business Insider)',
  ],
  'yalqun-rozi-a01': [],
  'gulmira-imin-a01': ['her statements were forced, says the Uyghur Human Rights Project'],
  'mihray-erkin-a01': [],
  'iminjan-seydin-a01': ['the words were forced, holds his daughter', 'far thinner, hair shaved, says his daughter'],
  'erkin-tursun-a01': ['the words were forced, says his son', 'barely recognisable to his son'],
}
/** The event that tells of the same answer. */
const SAME_EVENT: Record<string, string> = { 'abdurehim-heyit-a01': 'ev290', 'ekpar-asat-a01': 'ev306' }
/** What the facts' coding would overstate, and why. */
const READ: Record<string, { established?: Record<string, string>; note?: string }> = {
  'huseyin-celil-a02': {
    established: { alive: 'asserted', whereabouts: 'not_disclosed', contact_allowed: 'not_said' },
    note: 'Xinjiang No. 1 Prison is named as the place of the rally, not as the place where he is held',
  },
}
export function answerRows(facts: Facts, all: Person[], sources: Ledger): unknown[] {
  const individual = all.flatMap((person) =>
    person.official_answers.map(({ source, established, family_reply, note, ...answer }, at) => {
      const id = `${person.id}-a${String(at + 1).padStart(2, '0')}`
      const film = FILMS[id]
      return known({
        id,
        person: person.id,
        ...answer,

        film: film ? true : undefined,
        established: READ[id]?.established ?? established,
        coercion: film?.length ? film : undefined,
        family_reply,
        note: READ[id]?.note ?? note,
        reaction: SAME_EVENT[id],
        ...sources.cite(source),
        visibility: 'public',
      }) satisfies Partial<OfficialAnswerRow> | object
    }),
  )
  const bulk = facts.jsonl<Bulk>('bulk-answers.jsonl').map(({ id, body, speaker, date, medium, about, counts, claims, source }) => ({
    id,
    body,
    body_kind: 'holding_authority',
    speaker,
    date,
    medium,
    scope: 'bulk',
    summary: bulkSummary(about, claims),
    ...(Object.keys(counts).length ? { counts } : {}),
    about,
    note: 'No list of names was given: it answers nobody by name',
    ...sources.cite(source),
    visibility: 'public',
  }))
  return [...individual, ...bulk]
}

const bulkSummary = (about: string, claims?: string) => (claims ? `On ${about}: ${claims}` : `Gives numbers for ${about}; no names`)
