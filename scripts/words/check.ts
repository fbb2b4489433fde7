/** What is wrong with a text that came back: each spoils itself alone. */

import { categoriesOf } from './plural-forms.ts'
import { type Came, shownEnglish } from './po.ts'
import type { Category, Plural, Text } from './source.ts'

/** A text that may stand, or why not. Null where the file says nothing. */
export type Checked = { text: Text } | { fault: string } | null

/** `text`: as it stands now; braces that it has beyond the English may stay. */
type Known = { key: string; english: Text | null; text: Text }

export function checked(lang: string, came: Came, known: Known): Checked {
  const english = shownEnglish(known)
  if (!areAlike(came.english, english))
    return {
      fault: 'the English has changed since this file was written; write it again with export',
    }
  if (came.texts.every((text) => text === '')) return null
  const forms = typeof english === 'string' ? 1 : categoriesOf(lang).length
  if (came.texts.length !== forms)
    return { fault: `has ${came.texts.length} texts, and ${lang} counts in ${forms}` }
  const text = textOf(lang, english, came.texts)
  if (isSaidAlike(known.text, text)) return { text: known.text }
  const fault = faultOf(text, english, bracesIn(known.text))
  return fault ? { fault } : { text }
}

/** A count that leaves out a category says its `other` there. */
function isSaidAlike(stands: Text, came: Text): boolean {
  if (typeof stands === 'string' || typeof came === 'string') return stands === came
  return Object.entries(came).every(
    ([category, text]) => (stands[category as Category] ?? stands.other) === text,
  )
}

const areAlike = (one: Text, other: Text): boolean =>
  typeof one === 'string' || typeof other === 'string'
    ? one === other
    : (one.one ?? one.other) === (other.one ?? other.other) && one.other === other.other

function faultOf(text: Text, english: Text, stands: ReadonlySet<string>): string | null {
  const said = textsIn(text)
  if (said.some((each) => each.trim() === '')) return 'one of its texts is empty'
  if (said.some((each) => !each.isWellFormed() || HIDDEN.test(each)))
    return 'holds a sign that is not seen and turns or breaks the text; take it out'
  const asked = bracesIn(english)
  const lacks = [...asked].filter(
    (brace) => !mustHave(text, brace).every((each) => bracesIn(each).has(brace)),
  )
  if (lacks.length > 0)
    return `lacks {${lacks.join('}, {')}}; put each brace where its value is to stand`
  const strange = [...bracesIn(text)].filter((brace) => !asked.has(brace) && !stands.has(brace))
  return strange.length > 0 ? `has {${strange.join('}, {')}}, which the English has not` : null
}

const HIDDEN = /[\p{Cc}\u202a-\u202e]/u

/** Of a count a text for few may leave out the number: "one day". */
const mustHave = (text: Text, brace: string): string[] =>
  typeof text !== 'string' && brace === 'n' ? [text.other] : textsIn(text)

const textsIn = (text: Text): string[] => (typeof text === 'string' ? [text] : Object.values(text))

/** Without what hangs on a value, as in `{date|ablative}`. */
const bracesIn = (text: Text): Set<string> =>
  new Set(
    textsIn(text).flatMap((each) =>
      [...each.matchAll(/\{(\w+)(?:\|\w+)?\}/g)].map(([, name]) => name!),
    ),
  )

function textOf(lang: string, english: Text, texts: readonly string[]): Text {
  if (typeof english === 'string') return texts[0]!
  return Object.fromEntries(
    categoriesOf(lang).map((category, at) => [category, texts[at]!]),
  ) as Plural
}
