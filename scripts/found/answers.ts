/** Official answers: on one person by name, and on many without a name. */
import type { OfficialAnswerRow } from '../../src/registry/model.ts'
import { type Facts, known, type Page, type Reference } from './facts.ts'
import type { Person } from './people.ts'
import { ANSWER_REASONS } from './reasons.ts'
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

type Sign = NonNullable<OfficialAnswerRow['coercion']>[number]
const sign = (kind: Sign['sign'], words: string, by: string, source?: string): Sign => ({
  sign: kind,
  words,
  by,
  ...(source ? { source } : {}),
})

/** Films made or shown by the state, with the signs of coercion that somebody recorded. */
const FILMS: Record<string, Sign[]> = {
  'abdurehim-heyit-a01': [
    sign('prompted_words', 'he states the day’s date aloud', 'Taipei Times, agencies', 'ah-tt19'),
    sign(
      'other',
      'speech and posture suggest coercion',
      'diaspora activists, in Taipei Times',
      'ah-tt19',
    ),
    sign('edited', 'editing of the picture is not excluded', 'Taipei Times, agencies', 'ah-tt19'),
    sign('edited', 'sound and picture seem not to match', 'Business Insider'),
  ],
  'yalqun-rozi-a01': [],
  'gulmira-imin-a01': [
    sign('custody_visible', 'she is in prison clothes', 'USCIRF'),
    sign(
      'prompted_words',
      'her statements were forced',
      'Uyghur Human Rights Project',
      'gi-uhrp14',
    ),
  ],
  'mihray-erkin-a01': [],
  'iminjan-seydin-a01': [
    sign('prompted_words', 'the words were forced', 'Samira Imin (daughter)', 'is-rfa20'),
    sign('other', 'far thinner, hair shaved', 'Samira Imin (daughter)'),
  ],
  'erkin-tursun-a01': [
    sign('prompted_words', 'the words were forced', 'Arfat Erkin (son)', 'et-voa21'),
    sign('other', 'barely recognisable', 'Arfat Erkin (son)'),
  ],
}
/** Answers that name the charge and tell of a trial or its day; a term alone is none. */
const TRIAL_TOLD = ['tashpolat-tiyip-a01', 'tashpolat-tiyip-a03', 'kamile-wayit-a01']
/** Answers that deny, refuse or know nothing, and give nothing else. */
const DENIES = [
  'abdurehim-heyit-a02',
  'gulbahar-haitiwaji-a01',
  'huseyin-celil-a01',
  'rahile-dawut-a01',
  'rahile-dawut-a02',
]
/** Where what was replied is a stand on the answer as a whole. The sources give no day for it. */
const DISPUTES: Record<string, string> = {
  'abdulghafur-hapiz-a01': 'Daughter rejects the cause, wants a court',
  'gulbahar-haitiwaji-a01': 'She says the book holds only the truth',
  'huseyin-celil-a01': 'Family and lawyers believe otherwise',
  'mihray-erkin-a01': 'Uncle disputes it',
  'nurmuhemmet-tohti-a01': 'Grandson: the embassy is lying',
}
/** The event that tells of the same answer. */
const SAME_EVENT: Record<string, string> = {
  'abdurehim-heyit-a01': 'ev290',
  'ekpar-asat-a01': 'ev306',
}
/** What the facts' coding would overstate, and why. */
const READ: Record<
  string,
  { summary?: string; established?: Record<string, string>; note?: string }
> = {
  'abdulghafur-hapiz-a01': {
    summary: 'Dead since 3 November 2018 of lung disease; nothing is said of custody',
  },
  'huseyin-celil-a02': {
    established: { alive: 'asserted', whereabouts: 'not_disclosed', contact_allowed: 'not_said' },
    note: 'Xinjiang No. 1 Prison is named as the place of the rally, not as the place where he is held',
  },
}
/** Answers by name that only a raising tells of, numbered after those of the facts. */
function raisedAnswers(facts: Facts, sources: Ledger): unknown[] {
  const raised = facts
    .jsonl<{ id: string; sources: Reference[] }>('raisings.jsonl')
    .find(({ id }) => id === 'rs08')!
  return [
    {
      id: 'ilham-tohti-a04',
      person: 'ilham-tohti',
      body: 'Mission of China to the EU',
      body_kind: 'holding_authority',
      speaker: 'Zhang Ming, ambassador',
      date: '2021-03-16',
      medium: 'public talk',
      scope: 'individual',
      denies: true,
      summary: 'Refused that the ambassadors of the European Union meet him',
      established: { alive: 'not_said', whereabouts: 'not_disclosed', contact_allowed: 'no' },
      ...sources.cite(raised.sources[0]!),
      visibility: 'public',
    } satisfies Partial<OfficialAnswerRow> | object,
  ]
}

export function answerRows(facts: Facts, all: Person[], sources: Ledger): unknown[] {
  const individual = all.flatMap((person) =>
    person.official_answers.map(
      ({ source, established, family_reply: replied, note, summary, ...answer }, at) => {
        const id = `${person.id}-a${String(at + 1).padStart(2, '0')}`
        const {
          says,
          reason,
          reply: family_reply = replied,
        } = ANSWER_REASONS[id] ?? { says: summary }
        const film = FILMS[id]
        const disputed = DISPUTES[id]
        if (disputed && disputed !== family_reply)
          throw new Error(`answers.ts: ${id} has another reply: ${family_reply}`)
        return known({
          id,
          person: person.id,
          ...answer,
          ...spokenBy(answer.body),
          summary: READ[id]?.summary ?? says,
          reason_given_by_authority: reason,
          film: film ? true : undefined,
          denies: DENIES.includes(id) ? true : undefined,
          established: {
            ...(READ[id]?.established ?? established),
            ...(TRIAL_TOLD.includes(id) ? { charge_and_trial: 'yes' } : {}),
          },
          coercion: film?.length ? film : undefined,
          family_reply: disputed ? undefined : family_reply,
          family: disputed
            ? [{ verdict: 'disputes', date: 'XXXX', words: disputed, ...sources.cite(source) }]
            : undefined,
          note: READ[id]?.note ?? note,
          reaction: SAME_EVENT[id],
          ...sources.cite(source),
          visibility: 'public',
        }) satisfies Partial<OfficialAnswerRow> | object
      },
    ),
  )
  const bulk = facts
    .jsonl<Bulk>('bulk-answers.jsonl')
    .map(({ id, body, speaker, date, medium, about, counts, claims, source }) => ({
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
  return [...individual, ...raisedAnswers(facts, sources), ...bulk]
}

/** "Ministry (Mao Ning)": the body has one address, whoever speaks for it. */
function spokenBy(body: string): { body: string; speaker?: string } {
  const [, name, speaker] = /^(.+) \((.+)\)$/.exec(body) ?? []
  return name && speaker && speaker !== 'CGTN' ? { body: name, speaker } : { body }
}

const bulkSummary = (about: string, claims?: string) =>
  claims ? `On ${about}: ${claims}` : `Gives numbers for ${about}; no names`
