import { fold, squeeze } from './fold.ts'
import { remembering } from './remembered.ts'

/** Somebody hidden, or waiting to be looked at (`isHidden` false), with every form of the name that is looked for. */
export type Withheld = { slug: string; isHidden: boolean; forms: readonly string[] }

/** A place where a name of somebody hidden was left standing, because those whom it is about bear that name themselves. */
export type LeftStanding = {
  kind: string
  id: string
  people: readonly string[]
  forms: readonly string[]
}

/** Says whether a value, a text or any object of texts, would name somebody who is hidden. */
export type Withholding = {
  hidesAnything: boolean
  /** `own`: names of those whom the value is about. What lies within one of them is theirs, and names nobody else. */
  hides(value: unknown, own?: readonly string[]): boolean
  /** Names of the hidden that stand in a value, gaps closed; none that stand within one of `own` alone. */
  needlesIn(value: unknown, own?: readonly string[]): string[]
  /** The same, as they are on file. */
  formsIn(value: unknown, own?: readonly string[]): string[]
  isHidden(slug: string): boolean
  /** Whether the person lives under a name that is never public. */
  isSealed(slug: string): boolean
  /** Whether a text bears such a name, whoever else is called so. */
  bearsSealed(text: string): boolean
  /** Filled while publishing, for a human eye. */
  left: LeftStanding[]
}

/** Two Han characters are a name; of letters, fewer than four could be anything. */
export const isTelling = (name: string) =>
  [...name].length >= (/^\p{Script=Han}+$/u.test(name) ? 2 : 4)

/** `people`: slugs of the hidden. `sealed`: people with a name that is never public, and those names, which are sought too. */
type Whose = {
  people?: ReadonlySet<string>
  sealed?: { people: ReadonlySet<string>; names: readonly string[] }
}
const NOBODY = { people: new Set<string>(), names: [] }

/** `names`: every name form and slug of the hidden. Compared with gaps closed, so that a name inside an address is found too. */
export function withholding(
  names: readonly string[],
  { people = new Set(), sealed = NOBODY }: Whose = {},
): Withholding {
  const sought = seek([...names, ...sealed.names])
  const soughtSealed = seek(sealed.names)
  return {
    hidesAnything: sought.size > 0 || people.size > 0,
    hides(value, own = []) {
      if (sought.size === 0) return false
      const covers = own.map(squeeze)
      return textsOf(value).some((text) =>
        sought.some(text, (needle, at) => !isCovered(text, { needle, at }, covers)),
      )
    },
    needlesIn(value, own = []) {
      if (sought.size === 0) return []
      const found = new Set<string>()
      const covers = own.map(squeeze)
      for (const text of textsOf(value))
        sought.some(text, (needle, at) => {
          if (!isCovered(text, { needle, at }, covers)) found.add(needle)
          return false
        })
      return [...found]
    },
    formsIn(value, own) {
      return this.needlesIn(value, own).map(sought.formOf)
    },
    isHidden: (slug) => people.has(slug),
    isSealed: (slug) => sealed.people.has(slug),
    bearsSealed: (text) => soughtSealed.some(squeeze(text), () => true),
    left: [],
  }
}

type Test = (needle: string, at: number) => boolean
type Sought = {
  size: number
  formOf(needle: string): string
  some(text: string, test: Test): boolean
}

/** Needles by their first letters, whole names before their parts, so that a text is read once, however many are hidden: by four, those of two or three Han characters by two. */
function seek(names: readonly string[]): Sought {
  const forms = new Map(names.toReversed().map((name) => [squeeze(name), name]))
  const needles = [...forms.keys()].filter(isTelling).sort((a, b) => b.length - a.length)
  const byFour = Map.groupBy(needles.filter(isLong), (needle) => needle.slice(0, 4))
  const byTwo = Map.groupBy(
    needles.filter((needle) => !isLong(needle)),
    (needle) => needle.slice(0, 2),
  )
  const beginnings = new Set(needles.map((needle) => pairAt(needle, 0)))
  return {
    size: needles.length,
    formOf: (needle) => forms.get(needle) ?? needle,
    some(text, test) {
      for (let at = 0; at < text.length - 1; at++) {
        if (!beginnings.has(pairAt(text, at))) continue
        const beginning = [
          ...(byFour.get(text.slice(at, at + 4)) ?? []),
          ...(byTwo.get(text.slice(at, at + 2)) ?? []),
        ]
        if (beginning.some((needle) => text.startsWith(needle, at) && test(needle, at))) return true
      }
      return false
    },
  }
}

/** Two letters as a number: no text is cut where no name can begin. */
const pairAt = (text: string, at: number) => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1)

const isLong = (needle: string) => needle.length >= 4

function isCovered(
  text: string,
  { needle, at }: { needle: string; at: number },
  covers: readonly string[],
): boolean {
  const end = at + needle.length
  return covers.some((form) => {
    if (form.length < needle.length) return false
    const from = text.indexOf(form, Math.max(0, end - form.length))
    return from !== -1 && from <= at
  })
}

const NONE: ReadonlySet<string> = new Set()

/** The texts of a value, squeezed. Texts of one list are one, as a name may be broken over its lines; keys are no texts. */
const textsOf = (value: unknown): string[] =>
  foldedTexts(value).map((text) => text.replaceAll(' ', ''))

/** The same with their gaps: words with single spaces between. `but`: texts that are left out where they stand alone. */
export function foldedTexts(value: unknown, but: ReadonlySet<string> = NONE): string[] {
  if (value === null || value === undefined) return []
  return gather(value, []).flatMap((text) => (but.has(text) ? [] : [foldAgain(text)]))
}

const foldAgain = remembering(fold)

function gather(value: unknown, found: string[]): string[] {
  if (typeof value === 'string') found.push(value)
  else if (Array.isArray(value)) {
    found.push(value.filter((each) => typeof each === 'string').join(' '))
    for (const each of value) if (typeof each !== 'string') gather(each, found)
  } else if (typeof value === 'object' && value !== null)
    for (const each of Object.values(value)) gather(each, found)
  return found
}
