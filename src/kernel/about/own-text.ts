/**
 * Texts of ours: what whoever made a collection says, and not what a source says. Such a text stands in the language of the collection, or
 * by language. A quotation, a name, a title of somebody else's work and the words of a state or a family are none.
 */
import { z } from 'zod'
import { inOrderOfKeys, language, text } from '../fields/index.ts'

/** How words came to stand in a language. Without a translator they were written so; a translation that nobody has reviewed is shown as such. */
export const SAID_HOW = {
  translator: text
    .optional()
    .describe('who translated it; absent where it was written in this language'),
  reviewed: z
    .literal(true)
    .optional()
    .describe('somebody else has read the translation beside the original'),
}
type SaidHow = { translator?: string | undefined; reviewed?: true | undefined }
export const saysWhoseReview: [(said: SaidHow) => boolean, { error: string }] = [
  ({ translator, reviewed }) => !reviewed || translator !== undefined,
  { error: 'text-reviewed-untranslated' },
]

const version = z
  .strictObject({
    text: text.refine((said) => said.trim() !== '', { error: 'text-blank' }),
    ...SAID_HOW,
  })
  .refine(...saysWhoseReview)
export type Version = z.infer<typeof version>

/** By language, in the order of the tags. */
export const byLanguage = z
  .record(language, version)
  .refine((versions) => Object.keys(versions).length > 0, { error: 'text-no-language' })
  .overwrite(inOrderOfKeys)

export type ByLanguage = z.infer<typeof byLanguage>

/** In the language of the collection as a plain text, or by language. */
export const ownText = z.union([text, byLanguage])
export type OwnText = z.infer<typeof ownText>

/** The language of a collection that does not say in which its texts are: format 1 had no word for it. */
export const LANGUAGE_UNSAID = 'en'

export const sameLanguage = (one: string, other: string): boolean =>
  one.split('-')[0] === other.split('-')[0]

/** What a reader of `lang` is shown: the version in that language, else that in the collection's `own`, else what was not translated. */
export function versionFor(said: OwnText, lang: string, own: string): Version & { lang: string } {
  if (typeof said === 'string') return { lang: own, text: said }
  const versions = Object.entries(said).map(([tag, each]) => ({ lang: tag, ...each }))
  const inLanguage = (wanted: string) =>
    versions.find((each) => each.lang === wanted) ??
    versions.find((each) => sameLanguage(each.lang, wanted))
  return (
    inLanguage(lang) ??
    inLanguage(own) ??
    versions.find(({ translator }) => translator === undefined) ??
    versions[0]!
  )
}

/** A text in the collection's `own` language with its versions in others, which stand apart from it where it is looked for by itself. */
export const withVersions = (
  said: string,
  versions: ByLanguage | undefined,
  own: string,
): OwnText => (versions ? { [own]: { text: said }, ...versions } : said)

/** Every version of it: for whoever looks for words, in whatever language. */
export const allVersions = (said: OwnText): string[] =>
  typeof said === 'string' ? [said] : Object.values(said).map(({ text }) => text)

/** The same after some words that are in no language, such as a name, in each version. */
export function after(words: string, said: OwnText): OwnText {
  if (typeof said === 'string') return `${words}${said}`
  return Object.fromEntries(
    Object.entries(said).map(([tag, each]) => [tag, { ...each, text: `${words}${each.text}` }]),
  )
}
