/** What a collection is about, as its `collection.json` says it: no line of code knows a state, a homeland or a people by name. */
import { z } from 'zod'
import { edtf, inOrderOfKeys, iso3, language, text } from '../fields/index.ts'
import { byLanguage, ownText, SAID_HOW, saysWhoseReview } from './own-text.ts'

/** What a state or a homeland is called in one language, how that is said at first mention, and why so. */
const Called = z
  .strictObject({
    name: text,
    first: text.optional().describe('how the name is said where a page first says it'),
    why: text.optional().describe('why pages in this language say this name; told on /method'),
    ...SAID_HOW,
  })
  .refine(...saysWhoseReview)
export type Called = z.infer<typeof Called>
const calledIn = z.record(language, Called).overwrite(inOrderOfKeys)

/** A language with its script, such as ug-Arab or kk-Cyrl. */
const languageInScript = z
  .string()
  .regex(/^[a-z]{2,3}-[A-Z][a-z]{3}$/, { error: 'script-of-language-missing' })

/** Who decided what reactions say (kind, stance, grade), and what is known to be missing among them. */
const Coded = z
  .strictObject({
    by: ownText,
    on: edtf,
    second_reader: ownText.optional().describe('who has read it a second time; absent: nobody'),
    gaps: z.array(ownText).optional(),
  })
  .describe('told at the foot of every list of reactions')

/** All of it may be left out: what is not said is none. */
export const About = z.strictObject({
  invented: z.boolean().optional().describe('true: a world made up, to show how this works'),
  states: z
    .array(iso3)
    .optional()
    .describe('states concerned, which a joint text or a vote never counts on a side'),
  state_names: z
    .record(iso3, calledIn)
    .overwrite(inOrderOfKeys)
    .optional()
    .describe('states whose usual name is not the one that pages say, or that only this world has'),
  homeland: calledIn.optional().describe('by language'),
  scope: text
    .optional()
    .describe('the word of `scope` in instruments.jsonl by which a text speaks of this collection'),
  places: z
    .record(text, z.record(language, text).overwrite(inOrderOfKeys))
    .overwrite(inOrderOfKeys)
    .optional()
    .describe('other words of `scope`, as they are said in each language'),
  tagline: byLanguage.optional().describe('one line under the name of the site'),
  policy: byLanguage.optional().describe('whose policy a stance backs or is critical of'),
  spoken: z
    .array(languageInScript)
    .optional()
    .describe('languages of its people, each with a script in which they write it'),
  names: ownText.optional().describe('how people and places are named here; told on /method'),
  coded: Coded.optional(),
})
export type About = z.infer<typeof About>

/** Rooms of the site that a collection may have nothing for: then no page leads there. `positions`: texts that take one; `pairs`: two texts to compare. */
export const DOORS = [
  'people',
  'campaigns',
  'authorities',
  'reactions',
  'votes',
  'determinations',
  'sanctions',
  'laws',
  'estimates',
  'invitations',
  'texts',
  'positions',
  'pairs',
  'actors',
  'conflicts',
  'visits',
  'raisings',
  'facilities',
] as const
export type Door = (typeof DOORS)[number]
export type Doors = Readonly<Record<Door, boolean>>

/** What every page needs to know of its collection: in which language its own texts are, what it is about, and for what it has something. */
export type Head = {
  language: string
  about: About
  doors: Doors
  /** Of its facts, as it says it: an SPDX id. Null where there is no collection. */
  licence: string | null
  /** Of the site, as others find it; absent where none is set. */
  address?: string | undefined
}

/** Whether a joint text or a vote of these places speaks of what the collection is about: on others it takes no position. */
export const speaksOfIt = ({ scope }: About, text: { scope: readonly string[] }): boolean =>
  scope === undefined || text.scope.includes(scope)
