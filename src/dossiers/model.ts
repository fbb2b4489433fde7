/** A dossier: chosen people, the ask for each, what was answered before. What is handed over is an edition: frozen, dated, hashed. */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { CONDITION_ITEMS, STEP_STATUSES } from '../access/model.ts'
import { ownText } from '../kernel/about/own-text.ts'
import {
  citation,
  edtf,
  id,
  language,
  script,
  slug,
  sortKeys,
  text,
} from '../kernel/fields/index.ts'
import { DEMAND_ITEMS, QUESTIONS } from '../registry/model/index.ts'
import { FATES, HAPPENINGS } from '../registry/public.ts'

/** What may be asked for somebody: what demands ask, but for "other", which asks nothing by itself. */
export const ASKS = DEMAND_ITEMS.filter((item) => item !== 'other')
const ask = z.enum(ASKS)

/** Whom a dossier takes in, as the wall's filters choose. */
export const DossierFilter = z.strictObject({
  happened: z.enum(HAPPENINGS).optional(),
  fate: z.enum(FATES).optional(),
  place: text.optional(),
  year: z.coerce.number().int().min(1000).max(2999).optional(),
})
export type DossierFilter = z.infer<typeof DossierFilter>

/** What was chosen. `asks`: by slug; `all` is for everybody who has none of their own. An empty filter takes nobody in. */
export const DossierChoice = z.strictObject({
  persons: z.array(slug),
  filter: DossierFilter,
  asks: z.record(z.string(), z.array(ask).min(1)),
  track: id.optional(),
})
export type DossierChoice = z.infer<typeof DossierChoice>
export const ASK_FOR_ALL = 'all'

const name = z.strictObject({ text, script, lang: language, recalled: z.literal(true).optional() })
const citations = z.array(citation)
const sentence = z.strictObject({ date: edtf, by: text, says: ownText, citations })

export const FrozenStatus = z.strictObject({
  happened: z.array(
    z.strictObject({
      what: z.enum(HAPPENINGS),
      by: text,
      date: edtf.optional(),
      says: ownText.optional().describe('sentenced: the term, as who says so has it'),
      claim: id,
    }),
  ),
  fate: z
    .strictObject({
      state: z.enum(FATES),
      by: text.optional(),
      as_of: edtf.optional(),
      claim: id.optional(),
    })
    .optional(),
  last_word: z.strictObject({ date: edtf, claim: id }).optional(),
})
export type FrozenStatus = z.infer<typeof FrozenStatus>

/** A demand, an answer or a raising, as it stood on the day. */
export const FrozenItem = z.strictObject({
  id,
  kind: z.enum(['demand', 'answer', 'raising']),
  ...sentence.shape,
  to: text.optional().describe('demands and raisings: of whom, or with whom'),
  asked: z.array(z.enum(DEMAND_ITEMS)).optional().describe('demands'),
  states: z
    .array(z.strictObject({ item: z.enum(DEMAND_ITEMS), state: z.string() }))
    .optional()
    .describe('demands: what had become of each item by that day'),
  silences: z
    .array(sentence)
    .optional()
    .describe('demands: a body that was asked and said nothing'),
  established: z
    .record(z.string(), z.string())
    .optional()
    .describe('answers: item by item, what was said; never what is true'),
  film: z
    .literal(true)
    .optional()
    .describe('answers: a film of the person, made or shown by the state'),
  coercion: z
    .array(ownText)
    .optional()
    .describe('answers: signs of coercion that somebody recorded'),
  family_reply: text.optional(),
  answer: z
    .strictObject({
      state: z.string(),
      date: edtf.optional(),
      by: text.optional(),
      says: ownText.optional(),
    })
    .optional()
    .describe('raisings: what came of it'),
})
export type FrozenItem = z.infer<typeof FrozenItem>

const told = z.strictObject({ says: ownText, by: text, claim: id, citations })
/** Who somebody is, who wants them raised, and what stands over them: as it stood on the day. */
export const FrozenAbout = z.strictObject({
  work: told.optional(),
  home: told.optional(),
  births: z
    .array(z.strictObject({ date: edtf, by: text, claim: id, citations }))
    .describe('none of the dead, nor of somebody who lives under a name that is not public'),
  official_name: name
    .omit({ recalled: true })
    .extend({ by: text, claim: id })
    .optional()
    .describe('a form that is told to be the authorities’ own, by whom'),
  family: z
    .array(
      z.strictObject({
        kind: z.enum(['campaign', 'demand']),
        id: id.describe('of the claim, or of the demand'),
        by: text,
        date: edtf.optional(),
        says: ownText,
        citations,
      }),
    )
    .describe('what relatives are known to say and ask in public, the newest first'),
  question: z.enum(QUESTIONS).optional(),
})
export type FrozenAbout = z.infer<typeof FrozenAbout>

export const FrozenPerson = z.strictObject({
  slug,
  name,
  latin: text.optional().describe('absent where there is no form in Latin letters'),
  ask: z.array(ask).describe('what is asked for this person now'),
  about: FrozenAbout.optional().describe('absent from editions of before November 2026'),
  status: FrozenStatus,
  items: z
    .array(FrozenItem)
    .describe('what was asked, answered and raised before, in the order of time'),
})
export type FrozenPerson = z.infer<typeof FrozenPerson>

export const FrozenVisit = z.strictObject({
  id,
  visitor: text,
  host: text,
  place: text,
  purpose: ownText,
  last: z
    .strictObject({
      status: z.enum(STEP_STATUSES),
      date: edtf,
      by: text,
      words: ownText,
      citations,
    })
    .optional()
    .describe('the last step on file; absent from editions of before November 2026'),
  conditions: z
    .array(
      z.strictObject({
        item: z.enum(CONDITION_ITEMS),
        label: ownText.optional(),
        side: z.enum(['asked', 'imposed']),
        by: text,
        state: z.enum(['partly', 'refused', 'unknown']),
        asked_words: ownText.optional(),
        host_words: ownText.optional(),
        citations,
      }),
    )
    .describe('those that are not known to be met'),
})
export type FrozenVisit = z.infer<typeof FrozenVisit>

export const FrozenSource = z.strictObject({
  id,
  publisher: text,
  title: text.nullable(),
  published: edtf,
})
export type FrozenSource = z.infer<typeof FrozenSource>

const aboutItem = z.strictObject({ slug, id })
const codes = z.strictObject({ happened: z.array(z.enum(HAPPENINGS)), fate: z.enum(FATES) })

/** What is other than in the edition before. */
export const EditionChanges = z.strictObject({
  edition: z.int().positive(),
  sha256: z.string(),
  added: z.array(slug),
  somebody_left: z.boolean().describe('that somebody is no longer in it; never who'),
  statuses: z.array(z.strictObject({ slug, before: codes, now: codes })),
  asks: z.array(slug).describe('people for whom something else is asked'),
  demands: z.array(aboutItem).describe('new'),
  answers: z.array(aboutItem).describe('new'),
  raisings: z.array(aboutItem).describe('new'),
  others: z.array(slug).describe('people of whom something is told otherwise, or no longer'),
  visit: z.boolean().describe('whether the visit, or its open conditions, stand otherwise'),
})
export type EditionChanges = z.infer<typeof EditionChanges>

/** What was handed over: every word of it had been published on its day. Its canonical bytes are what the hash is of. */
export const FrozenEdition = z.strictObject({
  format: z.literal(1),
  dossier: slug,
  edition: z.int().positive(),
  made_on: edtf,
  title: text,
  for: text.describe('to whom it is handed'),
  people: z.array(FrozenPerson),
  visit: FrozenVisit.optional(),
  sources: z.array(FrozenSource),
  since: EditionChanges.optional().describe('from the second edition on'),
})
export type FrozenEdition = z.infer<typeof FrozenEdition>

/** JSON with sorted keys, no blanks and no line end, in UTF-8: RFC 8785 for texts and whole numbers, which is all that an edition holds. */
export const canonical = (value: object): string => JSON.stringify(sortKeys(value))
/** SHA-256 of the canonical bytes, in hexadecimal, as `sha256sum` gives it. */
export const sha256Of = (value: object): string =>
  createHash('sha256').update(canonical(value), 'utf8').digest('hex')
