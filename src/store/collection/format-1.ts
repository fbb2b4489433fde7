/** Folders that an earlier version wrote, as this one would tell the same: the one place that knows how they differ. */
import { z } from 'zod'
import type { About } from '../../kernel/about/index.ts'
import { LANGUAGE_UNSAID } from '../../kernel/about/own-text.ts'
import { language } from '../../kernel/fields/index.ts'

/** A value of `collection.json` of any format; one of format 1 says in no word which languages it speaks but by its titles. */
export const headOfAnyFormat = (value: unknown): unknown => withAbout(headOfFormat1(value))

function headOfFormat1(value: unknown): unknown {
  const head = Head1.safeParse(value)
  if (!head.success) return value
  const titled = Object.keys(head.data.title).filter((tag) => language.safeParse(tag).success)
  return {
    ...head.data,
    format: 2,
    language: LANGUAGE_UNSAID,
    languages: [...new Set([LANGUAGE_UNSAID, ...titled])].sort(),
  }
}

/** Before a collection said what it is about, it said two names of its homeland. Its joint texts speak of it by the official one. */
function withAbout(value: unknown): unknown {
  const head = HeadWithHomeland.safeParse(value)
  if (!head.success) return value
  const { homeland, ...rest } = head.data
  return { ...rest, about: { ...aboutOf(homeland, rest.language), ...rest.about } }
}

const Names = z.record(language, z.object({ institutional: z.string(), own: z.string() }))
const HeadWithHomeland = z.looseObject({
  language,
  homeland: Names,
  about: z.looseObject({}).optional(),
})

function aboutOf(homeland: z.infer<typeof Names>, own: string): About {
  const called = Object.entries(homeland).map(([tag, { institutional, own }]) => [
    tag,
    { name: institutional, first: `${institutional} (${own})` },
  ])
  const scope = homeland[own]?.institutional
  return { homeland: Object.fromEntries(called), ...(scope === undefined ? {} : { scope }) }
}

const Head1 = z.looseObject({ format: z.literal(1), title: z.record(z.string(), z.unknown()) })
export const isFormat1 = (head: unknown): boolean => Head1.safeParse(head).success

/** A row of format 1. What nobody of that format could have written is left as it is, and refused as an unknown key. */
export const rowOfFormat1 = (file: string, value: unknown): unknown =>
  file === 'reactions.jsonl' ? reactionOfFormat1(value) : value

const Words1 = z.looseObject({
  determinations: z.undefined().optional(),
  determination: z.unknown().optional(),
  determination_basis: z.unknown().optional(),
  proposed_determination: z.unknown().optional(),
})

/** The one word, and that of a motion that failed, as a list; a basis of no word said nothing. */
function reactionOfFormat1(value: unknown): unknown {
  const row = Words1.safeParse(value)
  if (!row.success) return value
  const { determination, determination_basis, proposed_determination, ...rest } = row.data
  const used =
    determination === undefined
      ? []
      : [{ word: determination, how: determination_basis ?? 'not_stated' }]
  const proposed =
    proposed_determination === undefined || proposed_determination === determination
      ? []
      : [{ word: proposed_determination, how: 'proposed' }]
  const all = [...used, ...proposed]
  return all.length > 0 ? { ...rest, determinations: all } : rest
}
