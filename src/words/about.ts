/** What the collection is about, as pages in one language say it. */
import type { About, Called } from '../kernel/about/index.ts'
import { directionOfLanguage, directionOfScript, scriptOf } from '../kernel/about/languages.ts'
import {
  type ByLanguage,
  sameLanguage,
  type Version,
  versionFor,
} from '../kernel/about/own-text.ts'

/** Who speaks: the language of the page, that of the collection's own texts, and what it says of itself. */
type Speaks = { lang: string; own: string; about: About }
/** What stands where the collection does not say it. */
type Generic = { unnamed: { policy: string } }

/** What it is called in the language of the page, else in the collection's own; null where it has no name. */
export function calledIn(
  called: Readonly<Record<string, Called>> | undefined,
  { lang, own }: Pick<Speaks, 'lang' | 'own'>,
): (Called & { lang: string }) | null {
  const all = Object.entries(called ?? {}).map(([tag, each]) => ({ ...each, lang: tag }))
  const inLanguage = (wanted: string) => all.find((each) => sameLanguage(each.lang, wanted))
  return inLanguage(lang) ?? inLanguage(own) ?? all[0] ?? null
}

export const homelandOf = (t: Speaks) => calledIn(t.about.homeland, t)

export const taglineOf = (t: Speaks): (Version & { lang: string }) | null =>
  t.about.tagline ? versionFor(t.about.tagline, t.lang, t.own) : null

/** A word of `scope`, as a page says it. */
export function placeOf(scope: string, t: Speaks): string {
  const place = t.about.places?.[scope]
  if (scope === t.about.scope) return homelandName(t) ?? scope
  return place?.[t.lang] ?? place?.[t.own] ?? scope
}

/** The texts of a language with the names of what it is about in their {braces}: `homeland`, `policy`. */
export function named<Texts extends Generic>(texts: Texts, of: Speaks): Texts {
  const names: Names = {
    homeland: homelandName(of) ?? of.about.scope ?? '',
    policy: policyName(of.about.policy, of) ?? texts.unnamed.policy,
  }
  const known = made.get(of.lang)
  if (known?.texts === texts && isSame(known.names, names)) return known.filled as Texts
  const filled = filledWith(texts, names)
  made.set(of.lang, { texts, names, filled })
  return filled
}
type Names = { homeland: string; policy: string }
const isSame = (one: Names, other: Names) =>
  one.homeland === other.homeland && one.policy === other.policy
/** Of the last names that were asked for in each language. */
const made = new Map<string, { texts: unknown; names: Names; filled: unknown }>()

function homelandName(of: Speaks): string | undefined {
  const called = homelandOf(of)
  return called ? isolated(called.name, called.lang, of.lang) : undefined
}

function policyName(said: ByLanguage | undefined, of: Speaks): string | undefined {
  if (!said) return undefined
  const { text, lang } = versionFor(said, of.lang, of.own)
  return isolated(text, lang, of.lang)
}

/** In a line that runs the other way, between marks that keep it together where no markup can stand. */
function isolated(text: string, lang: string, page: string): string {
  if (sameLanguage(lang, page)) return text
  return directionOfScript(scriptOf(text)) === directionOfLanguage(page)
    ? text
    : `\u2068${text}\u2069`
}

function filledWith<Texts>(texts: Texts, names: Names): Texts {
  const fillIn = (text: string) =>
    text.replaceAll(/\{(homeland|policy)\}/g, (_, name: keyof Names) => names[name])
  const fillAll = (value: unknown): unknown => {
    if (typeof value === 'string') return fillIn(value)
    if (Array.isArray(value)) return value.map(fillAll)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, fillAll(each)]))
  }
  return fillAll(texts) as Texts
}
