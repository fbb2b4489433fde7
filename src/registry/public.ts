/** What anyone may know of a person. A field not listed here cannot be shown: an unknown one is an error, not a leak. */

import { z } from 'zod'
import { byLanguage, ownText } from '../kernel/about/own-text.ts'
import { publicChanges } from '../kernel/changes/index.ts'
import {
  citation,
  edtf,
  id,
  language,
  locator,
  script,
  slug,
  text,
} from '../kernel/fields/index.ts'
import { PublicSourceRef } from '../kernel/fields/source-ref.ts'
import {
  NameForm,
  PublicAnswer,
  PublicDeathReading,
  PublicDemand,
  PublicProcedure,
  PublicSign,
} from './asked/public.ts'
import { CHANNELS, CONNECTIONS, NAME_KINDS } from './model/index.ts'

export * from './asked/public.ts'

export const HAPPENINGS = [
  'taken',
  'disappeared',
  'sentenced',
  'reported_released',
  'reported_dead',
  'remains_identified',
  'shown_by_state',
] as const
/** Who says that somebody died: `registry/deaths.ts`. */
export const DEATHS = ['affirmed', 'told', 'overtaken'] as const
export const FATES = [
  'not_disclosed',
  'disclosed',
  'family_contact',
  'clarified',
  'found_alive',
  'remains_identified',
  'remains_returned',
] as const

const days = z.strictObject({ min: z.int(), max: z.int() })
const dated = z.strictObject({ date: edtf, claim: id })

export const PublicName = z.strictObject({
  text,
  script,
  lang: language,
  kind: z.enum(NAME_KINDS),
  basis: z.enum(['seen', 'recalled']),
  text_in: byLanguage.optional().describe('words for somebody without a name, in other languages'),
  family: text.optional().describe('the part of it that is a family name, as somebody tells'),
  used_by: text,
  claim: id,
  source: id,
})
export type PublicName = z.infer<typeof PublicName>

export const PublicClaim = z.strictObject({
  id,
  predicate: z.string(),
  standing: z.enum(['accepted', 'preferred', 'disputed']),
  value: text,
  value_in: byLanguage.optional().describe('the same in other languages'),
  term: z.string().optional(),
  place: text.optional(),
  date: edtf.optional(),
  said_on: edtf.optional(),
  claimant: text,
  connection: z.enum(CONNECTIONS),
  channel: z.enum(CHANNELS).optional(),
  source: id,
  locator: locator.optional(),
  quote: text.optional(),
  as_written: text.optional(),
  language: language.optional(),
  label: text.optional(),
  note: text.optional(),
  note_in: byLanguage.optional(),
  grade: z
    .string()
    .regex(/^[A-F][1-6]$/)
    .describe('Admiralty grade: the source’s letter, the information’s number'),
  of_death: PublicDeathReading.optional().describe(
    'how a reader understood what it says of a death',
  ),
  coercion: z.array(PublicSign).optional().describe('signs of coercion that somebody recorded'),
})
export type PublicClaim = z.infer<typeof PublicClaim>

/** Said of somebody reported released; `not_known` where nobody says. */
export const FREEDOMS = ['yes', 'no', 'not_known'] as const

export const PublicHappening = z.strictObject({
  what: z.enum(HAPPENINGS),
  by: text,
  connection: z.enum(CONNECTIONS),
  date: edtf.optional(),
  as_of: edtf.optional(),
  claim: id,
  free: z
    .strictObject({ travel: z.enum(FREEDOMS), call: z.enum(FREEDOMS) })
    .optional()
    .describe('with reported_released only: free to travel, free to call'),
})
export type PublicHappening = z.infer<typeof PublicHappening>

export const PublicFate = z.strictObject({
  state: z.enum(FATES),
  by: text.optional(),
  as_of: edtf.optional(),
  claim: id.optional(),
})
export type PublicFate = z.infer<typeof PublicFate>

export const PublicPerson = z
  .strictObject({
    slug,
    names: z.array(PublicName),
    picture: NameForm.describe(
      'the form set large: attested, in the person’s own script where there is one',
    ),
    listed: NameForm.describe(
      'the form that lists and sentences use: in Latin letters where there is one, else as pictured',
    ),
    happened: z
      .array(PublicHappening)
      .describe('first axis of status: what is said happened, by whom'),
    death: z
      .strictObject({ word: z.enum(DEATHS), claim: id })
      .optional()
      .describe(
        'affirmed: by kin, or a body or witness that says how it knows; told: by nobody but others; overtaken: by others, before the person was shown. Only what is affirmed is announced',
      ),
    fate: PublicFate.describe('second axis: fate and whereabouts'),
    as_of: edtf.optional().describe('date of the newest statement on file'),
    headline: z.strictObject({
      account: id.optional(),
      sentence: id.optional(),
      release: id.optional(),
      death: id.optional(),
      remains: id.optional(),
      refused: id
        .optional()
        .describe('a relative does not accept that the remains are the person’s'),
      found: id.optional(),
      contact: id.optional(),
      denials: z.array(id),
    }),
    last_word: dated
      .optional()
      .describe('last contact that a relative or an independent person vouches for'),
    last_official_word: z.strictObject({ date: edtf, by: text }).optional(),
    last_shown_by_state: dated.optional(),
    clocks: z.array(
      z.strictObject({
        name: z.enum(['taken_to_first_official_word']),
        from: dated,
        to: dated,
        days,
      }),
    ),
    conflicts: z
      .array(z.strictObject({ predicate: z.string(), claims: z.array(id) }))
      .describe('standing claims that cannot both be so'),
    disputes: z
      .array(z.strictObject({ id, summary: ownText, claims: z.array(id) }))
      .describe('conflicts that a reader of the sources noted'),
    claims: z.array(PublicClaim),
    demands: z.array(PublicDemand),
    answers: z.array(PublicAnswer),
    procedures: z.array(PublicProcedure).describe('cases before bodies of the United Nations'),
    reprisals: z.array(
      z.strictObject({ id, body: text, date: edtf, summary: ownText, ...citation.shape }),
    ),
    tombstones: z.array(
      z.strictObject({
        claim: id,
        predicate: z.string(),
        standing: z.enum(['withdrawn', 'erased']),
        on: edtf,
      }),
    ),
    changes: publicChanges.optional(),
    publication: z.strictObject({ ground: z.string(), date: edtf, ...citation.shape }),
    sources: z.array(PublicSourceRef),
  })
  .brand<'public'>()
export type PublicPerson = z.infer<typeof PublicPerson>

/** What the last word is: a contact, or, where nobody tells of one, being taken or lost. */
export const LAST_WORDS = ['contact', 'detained_on', 'disappeared_on'] as const
export type LastWord = (typeof LAST_WORDS)[number]

export function lastWordOf({ last_word, claims }: PublicPerson): LastWord {
  const claim = claims.find(({ id }) => id === last_word?.claim)
  return (
    LAST_WORDS.find((what) => what === claim?.predicate && claim.connection !== 'person_free') ??
    'contact'
  )
}
